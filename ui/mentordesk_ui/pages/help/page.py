"""The page Help: how everything here works, and the way back to what was being done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.help.view import HelpView
from mentordesk_ui.pages.page import Page, PageCommand
from mentordesk_ui.pages.split import BAR
from mentordesk_ui.widgets import Button
from mentordesk_ui.widgets.page import MARGIN


class HelpPage(Page):
    """The help, with a button that leads back to the page it was opened from."""

    def __init__(self, desk: Desk) -> None:
        self.back = Button("", "arrow-left")
        super().__init__(desk, "", action=self.back)
        self.set_title(self.tr("Help"))
        self._came_from = "today"
        self.back.clicked.connect(self._go_back)
        self.view_of_help = HelpView()
        self.view_of_help.page_wanted.connect(lambda key: self.go.emit(key, ""))
        self.view_of_help.left.connect(self._go_back)
        self._keep_margin(0, 0)
        self.add(self.view_of_help, 1)
        self.come_from("today", "")

    def come_from(self, key: str, words: str) -> None:
        """Remember the page to go back to, by its key and what it is called."""
        self._came_from = key
        self.back.setText(self.tr("Back to {0}").format(words))
        self.back.setVisible(bool(words))

    def open_at(self, record: str) -> None:
        """Show a page of the help by its key, or the one that is read already."""
        self.view_of_help.open(record or self.view_of_help.key)

    def commands(self) -> Sequence[PageCommand]:
        """The search."""
        return (PageCommand(self.tr("Find in the help"), self.view_of_help.look_for, "Ctrl+F"),)

    def panes(self) -> Sequence[QWidget]:
        """The list, and the page that is read."""
        return (self.view_of_help.split.list_side, self.view_of_help.split.detail_side)

    def _go_back(self) -> None:
        self.go.emit(self._came_from, "")

    def _keep_margin(self, _low: int, _high: int) -> None:
        """The halves scroll by themselves, down to the edge of the window; their scroll bars lie in the margin."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (MARGIN - BAR, MARGIN) if mirrored else (MARGIN, MARGIN - BAR)
        self.body.setContentsMargins(left, 6, right, 0)
