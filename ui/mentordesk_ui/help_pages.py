"""The pages of the help in the menu Help, one submenu for each part."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mentordesk_ui import languages
from mentordesk_ui.menus import give_letters


class HelpPages(QObject):
    """Fills submenus with titles of pages when they are first asked for: the titles stand in the pages' own files."""

    def __init__(self, parent: QObject, show: Callable[[str], object]) -> None:
        super().__init__(parent)
        self._show = show
        self._menus: dict[str, QMenu] = {}

    def stand_in(self, menu: QMenu) -> None:
        """Add a submenu for each part of the help."""
        parts = {
            "begin": self.tr("To begin with"),
            "work": self.tr("Working together"),
            "exchange": self.tr("Updates and mail"),
            "safe": self.tr("Kept safe"),
        }
        self._menus = {part: menu.addMenu(words) for part, words in parts.items()}
        for each in self._menus.values():
            each.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Name the pages, in the language in use; once for each menu."""
        from mentordesk.library import help

        for part, menu in self._menus.items():
            if not menu.isEmpty():
                continue
            for key in help.GROUPS[part]:
                title = help.help_page(key, languages.in_use()).title
                action = QAction(title, menu)
                action.setData(self.tr("{0}: {1}").format(QCoreApplication.translate("Pages", "Help"), title))
                action.triggered.connect(lambda _checked=False, key=key: self._show(key))
                menu.addAction(action)
            give_letters(menu)
