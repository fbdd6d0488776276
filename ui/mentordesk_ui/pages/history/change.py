"""One change of the whole history: what it did to which records, and taking it back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.queries import history
from mentordesk.queries.history import Entry
from mentordesk.workspace.undo import BEGINNINGS, Cell
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.history import words
from mentordesk_ui.widgets import Banner, Button, Card, ListRow, MoreLine, RowList, WrappedLabel
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.painting import clear, tight

SHOWN = 12
"""Records listed at first."""


class ChangeView(QWidget):
    """A change, its records before and after, and the way to the history of each.

    Signals:
        take_back_wanted(str): this change shall be taken back.
        history_wanted(str, str): the versions of a record, by kind and id.
    """

    take_back_wanted = Signal(str)
    history_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = desk.workspace
        self.change = ""
        column = tight(QVBoxLayout(self), 14)
        self.left = Banner("", "warn", closable=True)
        self.left.hide()
        self.head = Card("")
        self.who = WrappedLabel("", tint="muted")
        self.came = WrappedLabel("", "small", "muted")
        self.back = Button(self.tr("Take back this change"), "undo-2")
        self.back.clicked.connect(lambda: self.take_back_wanted.emit(self.change))
        self.head.add(self.who)
        self.head.add(self.came)
        self.head.add_buttons(self.back)
        self._differences = tight(QVBoxLayout(), 14)
        self.records = Card(self.tr("Look at all versions of"))
        self.rows = RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(lambda: self._fill_rows(None))
        self.records.add(self.rows)
        self.records.add(self.more)
        for each in (self.left, self.head):
            column.addWidget(each)
        column.addLayout(self._differences)
        column.addWidget(self.records)

    def show_change(self, change_id: str) -> None:
        """Show a change by its id."""
        from mentordesk_ui.pages.exchange.update_rows import UpdateRows

        if change_id != self.change:
            self.left.hide()
        self.change = change_id
        self._entry = history.entry(self._workspace, change_id)
        entry = self._entry
        self.head.set_title(words.heading(entry))
        called, today = words.people(self._workspace), date.today()
        self.who.setText(words.who_and_when(entry.author, entry.at, entry.clock_differed, called, today))
        came = self.tr("It came with an update.") if entry.import_number else ""
        self.came.setText(came if entry.counts else words.does_not_count())
        self.came.setVisible(bool(came) or not entry.counts)
        self.back.setVisible(entry.counts and entry.action not in BEGINNINGS)
        clear(self._differences)
        self._differences.addWidget(UpdateRows(entry.records))
        self._fill_rows(SHOWN)

    def _fill_rows(self, most: int | None) -> None:
        found = [each for each in self._entry.records if each.table in record_words.ICONS]
        rows = []
        for each in found[:most]:
            row = ListRow(each.title or kind_word(each.table), kind_word(each.table), record_words.ICONS[each.table])
            row.clicked.connect(lambda _=False, each=each: self.history_wanted.emit(each.table, each.row))
            rows.append(row)
        self.rows.set_rows(rows)
        self.more.show_left(len(found) - len(rows))
        self.records.setVisible(bool(found))

    def tell_left(self, left: Sequence[Cell]) -> None:
        """Say what could not be taken back, for somebody wrote there since."""
        self.left.setVisible(bool(left))
        if not left:
            return
        names = dict.fromkeys(
            self.tr("{0} of “{1}”").format(record_words.field_word(field), history.title(self._workspace, table, row))
            for table, row, field in left
        )
        text = self.tr("Taken back, but for %n field(s) that somebody wrote in since: {0}.", "", len(names))
        self.left.say(plural(text, len(names)).format(listed(names)))

    _entry: Entry
