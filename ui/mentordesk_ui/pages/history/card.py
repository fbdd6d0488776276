"""The latest changes of one record, for the page that shows the record."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries import versions
from mentordesk.queries.versions import Version
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.history import words
from mentordesk_ui.widgets import Card, FactRow, LinkButton, LinkLine, RowList

PAGE = "history"
SHOWN = 5
"""Changes in the card; all of them are on the page History."""


class HistoryCard(Card):
    """Who changed what of a record, the latest first, and the way to all versions.

    A page makes it once and calls `show_record` whenever it refreshes; the card asks the history itself:

        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)            # the page's own signal `go`
        …
        self.history.show_record("sessions", session.id)

    It hides itself for a record without a shared history, such as a private reflection.

    Signals:
        go(str, str): as `Page.go`: the person wants to see all versions and maybe restore one.
    """

    go = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._record = ("", "")
        self._shown: object = None
        self.set_title(self.tr("History"))
        self.rows = RowList()
        self.all = LinkButton(self.tr("Show all changes"))
        self.all.clicked.connect(lambda: self.go.emit(PAGE, "/".join(self._record)))
        self._all_line = LinkLine(self.all)
        self.add(self.rows)
        self.add(self._all_line)

    def show_record(self, table: str, record_id: str) -> None:
        """Show the changes of a record by its kind (table) and id."""
        workspace, today = self._desk.workspace, date.today()
        count = versions.count(workspace, table, record_id)
        found = versions.versions(workspace, table, record_id, SHOWN)
        called = words.people(workspace)
        wanted = (table, record_id, count, tuple(each.id for each in found), tuple(called.items()), today)
        if wanted == self._shown:
            return
        self._shown, self._record = wanted, (table, record_id)
        self.rows.set_rows(self._row(each, called, today) for each in found)
        self.all.setText(
            plural(self.tr("Show all %n change(s)", "", count), count) if count > SHOWN else self.tr("Compare versions")
        )
        self._all_line.setVisible(count > 0)
        self.setVisible(count > 0)

    def _row(self, version: Version, called: dict[str, str], today: date) -> QWidget:
        table = self._record[0]
        what = words.what(self._desk.workspace, table, version.action, version.kind, version.cells)
        about = words.who_and_when(version.author, version.at, version.clock_differed, called, today)
        return FactRow(what, about, words.icon_of(version.action, version.kind))
