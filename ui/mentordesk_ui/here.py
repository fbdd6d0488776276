"""The menu Here: what the page that is shown can do beside what every page can."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk_ui.menus import give_letters
from mentordesk_ui.pages.page import Page, PageCommand


class HereMenu(QObject):
    """Keeps the last part of a menu in step with the page; its keys work only while the page is shown."""

    def __init__(self, menu: QMenu, window: QWidget) -> None:
        super().__init__(menu)
        self.menu, self._window = menu, window
        self._line = menu.addSeparator()
        self._page: Page | None = None
        self._made: list[tuple[PageCommand, QAction]] = []
        menu.aboutToShow.connect(self._offer)
        menu.aboutToHide.connect(self._free)

    @property
    def actions(self) -> list[QAction]:
        """The commands of the page, as entries of the menu."""
        return [action for _, action in self._made]

    def show_page(self, page: Page | None) -> None:
        """Offer the commands of another page."""
        self._page = page
        self._fill(page.commands() if page is not None else ())

    def _fill(self, commands: Sequence[PageCommand]) -> None:
        for _, action in self._made:
            self.menu.removeAction(action)
            action.deleteLater()
        self._made = []
        for each in commands:
            action = QAction(each.name, self._window)
            action.setShortcut(QKeySequence(each.shortcut))
            action.triggered.connect(lambda _checked=False, each=each: self._run(each))
            self.menu.addAction(action)
            self._made.append((each, action))
        self._line.setVisible(bool(self._made))
        give_letters(self.menu)

    def _run(self, command: PageCommand) -> None:
        if command.can_run():
            command.run()

    def _offer(self) -> None:
        """Ask the page again: what can be done there depends on what is chosen."""
        if self._page is not None and [each for each, _ in self._made] != list(self._page.commands()):
            self._fill(self._page.commands())
        for each, action in self._made:
            action.setEnabled(each.can_run())

    def _free(self) -> None:
        """A key must work again as soon as its command can run, without the menu being opened before."""
        for _, action in self._made:
            action.setEnabled(True)
