"""The recovery sheet: the 24 words until they are on paper, and a new one in place of the old."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.records import Person
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.new_sheet import NewSheetCard
from mentordesk_ui.pages.page import Page
from mentordesk_ui.welcome.sheet_view import SheetView
from mentordesk_ui.widgets import Button, EmptyState
from mentordesk_ui.widgets.painting import tight


class RecoveryPage(Page):
    """Shows the words once more, and forgets them when they are on paper."""

    opens_unseen = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Keep a way back in"))

    def open_at(self, record: str) -> None:
        """Look again whether words wait."""
        self._freshen()

    def refresh(self) -> None:
        """Show the words, or that they are put away."""
        self.clear()
        words = self.desk.sheet.words()
        if not words:
            self._show_put_away()
            return
        name = self.desk.workspace.get(Person, self.desk.workspace.me).name
        self.sheet = SheetView(name)
        self.sheet.show_words(name, words)
        self.add_reading(self.sheet)
        self.done = Button(self.tr("Done"), "check", "primary")
        self.done.clicked.connect(self._put_away)
        self.done.setEnabled(False)
        self.sheet.put_away.toggled.connect(self.done.setEnabled)
        line = QWidget()
        row = tight(QHBoxLayout(line))
        row.addWidget(self.done)
        row.addStretch(1)
        self.add_reading(line)
        self.add_stretch()

    def _show_put_away(self) -> None:
        empty = EmptyState(
            "shield-check",
            self.tr("Your 24 words are on paper. This laptop does not know them any more."),
            self.tr("Back to Today"),
        )
        empty.acted.connect(lambda: self.go.emit("today", ""))
        if self.desk.is_sample:
            self.add(empty, 1)
            return
        self.add(empty)
        self.new = NewSheetCard(self.desk)
        self.new.made.connect(self._new_made)
        self.add_reading(self.new)
        self.add_stretch()

    def _new_made(self, said: str) -> None:
        self._freshen()
        self.said.emit(said, False)

    def _put_away(self) -> None:
        self.desk.sheet.put_away()
        self._freshen()
