"""One deleted record: what it read, what went with it, and the button that brings it back."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.merge.registers import Scalar
from mentordesk.queries import history, versions
from mentordesk.queries.bin import Deleted
from mentordesk.workspace import went_with
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.pages.history import words
from mentordesk_ui.pages.history.fields import FieldsView
from mentordesk_ui.widgets import Button, Card, FactRow, IconView, MoreLine, RowList, WrappedLabel
from mentordesk_ui.widgets.flow import FlowLayout

SHOWN = 8
"""Parts listed at first."""


class DeletedCard(Card):
    """A preview of what lies in the bin.

    Signals:
        back_wanted(): it shall come back.
        history_wanted(): all its versions shall be shown.
    """

    back_wanted = Signal()
    history_wanted = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self._all: list[tuple[str, str]] = []
        self.icon = IconView("trash-2", "muted", 20)
        self.add_before_title(self.icon)
        self.who = WrappedLabel("", tint="muted")
        self.back = Button(self.tr("Bring back"), "undo-2", "primary")
        self.back.clicked.connect(self.back_wanted)
        self.versions = Button(self.tr("All versions"), "history")
        self.versions.clicked.connect(self.history_wanted)
        tools = QWidget()
        line = FlowLayout(8)
        line.addWidget(self.back)
        line.addWidget(self.versions)
        tools.setLayout(line)
        self.what = WrappedLabel("", "small", "muted")
        self.fields = FieldsView(desk.workspace)
        self.parts_title = WrappedLabel("", "small-strong", "muted")
        self.parts = RowList()
        self.more = MoreLine(self.parts)
        self.more.wanted.connect(lambda: self._fill_parts(None))
        for each in (self.who, tools, self.what, self.fields, self.parts_title, self.parts, self.more):
            self.add(each)

    def show_deleted(self, found: Deleted) -> None:
        """Show what lies in the bin."""
        workspace, partner = self._desk.workspace, partner_name(self._desk.workspace)
        self.set_title(found.title or kind_word(found.table))
        self.icon.show_icon(record_words.ICONS.get(found.table, "trash-2"), "muted")
        called = words.people(workspace)
        if found.step:
            self.who.setText(self.tr("Private: only you ever saw it, and only you see it here."))
            self.what.setText(
                self.tr(
                    "It comes back as it was and stays private. Of what is private, only the latest deletions stay."
                )
            )
            self.fields.show_values(found.table, self._private(found))
            self._all = []
        else:
            about = words.who_and_when(found.author, found.at, found.clock_differed, called, date.today())
            self.who.setText(self.tr("Deleted by {0}").format(about))
            self.what.setText(self.tr("{0} sees it again with your next update.").format(partner))
            self.fields.show_values(found.table, versions.as_it_is(workspace, found.table, found.row))
            self._all = went_with.parts(workspace, found.table, found.row)
        self.versions.setVisible(not found.step)
        self._fill_parts(SHOWN)

    def _private(self, found: Deleted) -> Mapping[str, Scalar]:
        record = next(each for step, each in self._desk.workspace.private.deleted() if each.id == found.row)
        return record.cells()

    def _fill_parts(self, most: int | None) -> None:
        shown = [each for each in self._all if each[0] in record_words.ICONS]
        rows = [
            FactRow(
                history.title(self._desk.workspace, table, row) or kind_word(table),
                kind_word(table),
                record_words.ICONS[table],
            )
            for table, row in shown[:most]
        ]
        text = self.tr("Comes back with it: %n part(s)", "", len(self._all))
        self.parts_title.setText(plural(text, len(self._all)))
        self.parts_title.setVisible(bool(self._all))
        self.parts.set_rows(rows)
        self.more.show_left(len(shown) - len(rows))
