"""The pairs opened lately, in a menu: to change to another, or to look at what this one is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mentordesk_ui.menus import give_letters

if TYPE_CHECKING:
    from mentordesk_ui.main_window import MainWindow

SHOWN = 8


class RecentPairs(QObject):
    """Fills a menu with the pairs each time it is asked for.

    `known` answers with (folder, name) of the pairs, the latest first; the program says how.

    Signals:
        chosen(object): the folder of the pair that the person wants.
    """

    chosen = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.known: Callable[[], Sequence[tuple[Path, str]]] = tuple
        self._popup: QMenu | None = None

    def stand_in(self, menu: QMenu) -> None:
        """Fill this menu from now on."""
        self.menu = menu
        menu.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """Ask again which pairs there are."""
        self.menu.clear()
        self._add_to(self.menu)
        if self.menu.isEmpty():
            nothing = self.menu.addAction(self.tr("No pair yet"))
            nothing.setEnabled(False)
        give_letters(self.menu)

    def _add_to(self, menu: QMenu) -> None:
        here = self._window.desk.workspace.folder if self._window.desk is not None else None
        for folder, title in list(self.known())[:SHOWN]:
            action = QAction(title.replace("&", "&&"), menu)
            action.setData(self.tr("Open pair: {0}").format(title))
            if folder == here:
                action.setCheckable(True)
                action.setChecked(True)
            action.triggered.connect(lambda _=False, folder=folder: self._choose(folder))
            menu.addAction(action)

    def _choose(self, folder: Path) -> None:
        if self._window.desk is None or self._window.desk.workspace.folder != folder:
            self.chosen.emit(folder)

    def offer(self) -> None:
        """Show the pairs, and what else can be done with one, at the name of the pair in the rail."""
        if self._popup is not None:
            self._popup.deleteLater()
        self._popup = menu = QMenu(self._window)
        menu.addAction(self.tr("About this pair…"), lambda: self._window.go("pair"))
        menu.addSeparator()
        self._add_to(menu)
        menu.addSeparator()
        menu.addAction(self.tr("All pairs and new ones…"), self._window.pairs_wanted.emit)
        give_letters(menu)
        button = self._window.frame.rail.pair
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
