"""Every command of the window: its menu, shortcut and words, in one table; the shortcuts list is made from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu

from mentordesk_ui.help_pages import HelpPages
from mentordesk_ui.here import HereMenu
from mentordesk_ui.menus import give_letters, plain, with_letters
from mentordesk_ui.pages import PAGES
from mentordesk_ui.recent import RecentPairs
from mentordesk_ui.spelling_menu import SpellingMenu
from mentordesk_ui.theme import Theme

if TYPE_CHECKING:
    from mentordesk_ui.main_window import MainWindow

TEXT_SIZES = (100, 125, 150, 175, 200)
ELSEWHERE = ("send", "import", "backups", "help")
"""Pages whose entry stands in another menu than Go."""
PAGE_KEYS = {
    "search": "Ctrl+Shift+F",
    "both": "Ctrl+Shift+B",
    "history": "Ctrl+Shift+H",
    "bin": "Ctrl+Shift+D",
    "backups": "Ctrl+Shift+K",
    "pair": "Ctrl+Shift+A",
    "kept": "Ctrl+Shift+T",
    "recovery": "Ctrl+Shift+W",
}
"""Keys of the pages that the rail does not show."""


class Commands(QObject):
    """The actions of the menu bar; those that need an open pair are greyed out without one.

    Signals:
        new_pair, open_invitation, bring_back, sample_wanted, save_portfolio: what the person wants of the application.
        file_wanted(): the person wants to choose an update or invitation to open.
        folder_wanted(): the person wants to choose the folder of a pair that no list names.
        preferences_wanted(): the person wants to change what the program remembers.
        look_changed(str, int): theme name and text size in percent.
    """

    new_pair = Signal()
    open_invitation = Signal()
    bring_back = Signal()
    sample_wanted = Signal()
    save_portfolio = Signal()
    file_wanted = Signal()
    folder_wanted = Signal()
    preferences_wanted = Signal()
    look_changed = Signal(str, int)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.all: list[QAction] = []
        self._menus: list[QMenu] = []
        self._with_pair: list[QAction] = []
        self.recent = RecentPairs(window)
        self.help_pages = HelpPages(self, window.show_help)
        self.spelling = SpellingMenu(window)
        self.build()

    def build(self) -> None:
        """Make the menus, in the language that is loaded now, in place of those there were."""
        for action in self.all:
            action.setShortcuts([])  # it goes with the next turn of the event loop; its key is given again before
            action.deleteLater()
        for menu in self._menus:
            menu.deleteLater()
        self._window.menuBar().clear()
        self.all, self._menus, self._with_pair = [], [], []
        self._build_pair()
        self._build_edit()
        self._build_here()
        self._build_go()
        self._build_view()
        self._build_help()
        for menu, text in zip(self._menus, with_letters([each.title() for each in self._menus]), strict=True):
            menu.setTitle(text)
            give_letters(menu)
        self.set_pair_open(False)

    def set_pair_open(self, is_open: bool) -> None:
        """Enable what needs an open pair."""
        for each in self._with_pair:
            each.setEnabled(is_open)
        if not is_open:
            self.here.show_page(None)

    # --- menus ----------------------------------------------------------------------------------------------------

    def _build_pair(self) -> None:
        menu = self._menu(self.tr("&Pair"))
        self._add(menu, self.tr("&New pair…"), self.new_pair.emit, "Ctrl+Shift+N")
        self._add(menu, self.tr("&I have an invitation…"), self.open_invitation.emit, "Ctrl+Shift+I")
        self._add(menu, self.tr("Bring a pair back after a loss…"), self.bring_back.emit)
        self._add(menu, self.tr("Look around with &sample data"), self.sample_wanted.emit, "Ctrl+Shift+L")
        self._add(menu, self.tr("&Change pair…"), self._window.pairs_wanted.emit, "Ctrl+Shift+O")
        self.recent.stand_in(menu.addMenu(self.tr("&Recent pairs")))
        self._add(menu, self.tr("Open pair from its &folder…"), self.folder_wanted.emit)
        menu.addSeparator()
        self._add(menu, self.tr("Send &update"), lambda: self._window.go("send"), "Ctrl+Shift+S", needs_pair=True)
        self._add(menu, self.tr("I&mport update"), lambda: self._window.go("import"), "Ctrl+I", needs_pair=True)
        self._add(menu, self.tr("&Open a file from a mail…"), self.file_wanted.emit, "Ctrl+O")
        menu.addSeparator()
        save = self.tr("Save &portfolio as PDF…")
        self._add(menu, save, self.save_portfolio.emit, "Ctrl+Shift+P", needs_pair=True)
        backups = self.tr("&Backups")
        self._add(menu, backups, lambda: self._window.go("backups"), PAGE_KEYS["backups"], needs_pair=True)
        preferences = self._add(menu, self.tr("Pr&eferences…"), self.preferences_wanted.emit, "Ctrl+,")
        preferences.setMenuRole(QAction.MenuRole.PreferencesRole)
        menu.addSeparator()
        quit_action = self._add(menu, self.tr("&Quit"), self._window.close, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)

    def _build_edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        self.undo_action = self._add(menu, self.tr("&Undo"), self._undo, "Ctrl+Z", needs_pair=True)
        self.paste_action = self._add(menu, self.tr("&Paste an update"), self._window.paste, "Ctrl+V")

    def _build_here(self) -> None:
        menu = self._menu(self.tr("&Here"))
        self._add(menu, self.tr("&New here"), self._new_here, "Ctrl+N", needs_pair=True)
        self._add(menu, self.tr("&Edit or read"), self._edit_or_read, "Ctrl+E", needs_pair=True)
        self._add(menu, self.tr("&Done"), self._finish, "Ctrl+Return", needs_pair=True)
        self._add(menu, self.tr("&Print…"), self._print, "Ctrl+P", needs_pair=True)
        self.here = HereMenu(menu, self._window)

    def _build_go(self) -> None:
        menu = self._menu(self.tr("&Go"))
        self._add(menu, self.tr("Search and &commands…"), self._window.look_for, "Ctrl+K")
        menu.addSeparator()
        for place, page in enumerate((each for each in PAGES if each.in_rail), start=1):
            self._add(menu, page.text, lambda key=page.key: self._window.go(key), f"Ctrl+{place}", needs_pair=True)
        menu.addSeparator()
        for page in PAGES:
            if not page.in_rail and page.key not in ELSEWHERE:
                key = PAGE_KEYS.get(page.key, "")
                self._add(menu, page.text, lambda key=page.key: self._window.go(key), key, needs_pair=True)
        menu.addSeparator()
        words = self.tr("Write a reflection")
        self._add(menu, words, lambda: self._window.go("reflections", "new"), "Ctrl+Shift+R", needs_pair=True)

    def _build_view(self) -> None:
        menu = self._menu(self.tr("&View"))
        self._add(menu, self.tr("Side &panel"), self._toggle_panel, "F9", needs_pair=True)
        self._add(menu, self.tr("Next part of the &window"), lambda: self._window.next_pane(1), "F6", needs_pair=True)
        before = self.tr("Part of the window &before")
        self._add(menu, before, lambda: self._window.next_pane(-1), "Shift+F6", needs_pair=True)
        menu.addSeparator()
        themes = menu.addMenu(self.tr("&Theme"))
        group = QActionGroup(self)
        words = {
            "system": self.tr("As the &system"),
            "light": self.tr("&Light"),
            "dark": self.tr("&Dark"),
            "contrast": self.tr("&High contrast"),
        }
        self._themes = {name: self._choice(themes, group, text, self._look) for name, text in words.items()}
        sizes = menu.addMenu(self.tr("Text &size"))
        group = QActionGroup(self)
        self._sizes = {each: self._choice(sizes, group, f"{each} %", self._look) for each in TEXT_SIZES}
        spelling = menu.addMenu(self.tr("Check spe&lling"))
        self.spelling.stand_in(spelling)
        self._with_pair.append(spelling.menuAction())

    def use_look(self, theme: str, percent: int) -> None:
        """Show the program in another look, as if it had been chosen here."""
        self.show_look(theme, percent)
        self._look()

    def show_look(self, theme: str, percent: int) -> None:
        """Mark the theme and text size in use."""
        self._themes.get(theme, self._themes["system"]).setChecked(True)
        self._sizes.get(percent, self._sizes[100]).setChecked(True)

    def _build_help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._add(menu, QCoreApplication.translate("Pages", "Help"), self._window.show_help, "F1")
        keys = self._add(menu, self.tr("&Keyboard shortcuts"), self._show_shortcuts)
        keys.setShortcuts([QKeySequence("Shift+F1"), QKeySequence("?")])
        menu.addSeparator()
        self.help_pages.stand_in(menu)
        menu.addSeparator()
        about = self._add(menu, self.tr("&About MentorDesk"), self._show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    # --- what they do ---------------------------------------------------------------------------------------------

    def _undo(self) -> None:
        focus = QApplication.focusWidget()
        undo = getattr(focus, "undo", None)
        document = getattr(focus, "document", None)
        can_undo = getattr(focus, "isUndoAvailable", None)
        if callable(undo) and ((can_undo and can_undo()) or (callable(document) and document().isUndoAvailable())):
            undo()
            return
        if self._window.desk is not None and self._window.desk.undo():
            self._window.say(self.tr("Taken back."))

    def _new_here(self) -> None:
        if (page := self._window.page) is not None:
            page.start_new()

    def _edit_or_read(self) -> None:
        if (page := self._window.page) is not None and not page.edit_or_read():
            self._window.say(self.tr("There is nothing to change between reading and writing here."))

    def _finish(self) -> None:
        if (page := self._window.page) is not None and not page.finish():
            self._window.say(self.tr("There is nothing here that could be done now."))

    def _print(self) -> None:
        if (page := self._window.page) is not None and not page.print_page():
            self.save_portfolio.emit()

    def _toggle_panel(self) -> None:
        if (page := self._window.page) is not None and not page.toggle_panel():
            self._window.say(self.tr("This page has no side panel."))

    def _look(self) -> None:
        theme = next(name for name, each in self._themes.items() if each.isChecked())
        percent = next(size for size, each in self._sizes.items() if each.isChecked())
        app = QApplication.instance()
        if isinstance(app, QApplication):
            Theme.apply(app, theme, percent)
        self.look_changed.emit(theme, percent)

    def _show_shortcuts(self) -> None:
        from mentordesk_ui.dialogs.shortcuts import ShortcutsDialog
        from mentordesk_ui.editing.markdown_area import MarkdownArea

        writing = (self.tr("In long texts"), MarkdownArea().by_key())
        ShortcutsDialog([*self.by_menu(), writing], self._window).open()

    def _show_about(self) -> None:
        from mentordesk_ui.dialogs.about import AboutDialog

        AboutDialog(self._window).open()

    def by_menu(self) -> list[tuple[str, list[QAction]]]:
        """Return every menu with all that can be run from it, submenus opened out."""
        self.recent.fill()
        self.help_pages.fill()
        self.spelling.fill()
        return [(plain(menu.title()), _entries(menu)) for menu in self._menus]

    # --- making them ----------------------------------------------------------------------------------------------

    def _menu(self, title: str) -> QMenu:
        menu = self._window.menuBar().addMenu(title)
        self._menus.append(menu)
        return menu

    def _add(
        self, menu: QMenu, text: str, run: Callable[..., object], shortcut: str = "", *, needs_pair: bool = False
    ) -> QAction:
        action = QAction(text, self._window)
        action.triggered.connect(lambda _checked=False: run())
        if shortcut:
            action.setShortcut(QKeySequence(shortcut))
        menu.addAction(action)
        self.all.append(action)
        if needs_pair:
            self._with_pair.append(action)
        return action

    def _choice(self, menu: QMenu, group: QActionGroup, text: str, run: Callable[[], object]) -> QAction:
        action = QAction(text, self._window, checkable=True)
        action.setData(self.tr("{0}: {1}").format(plain(menu.title()), plain(text)))
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: run())
        menu.addAction(action)
        self.all.append(action)
        return action


def _entries(menu: QMenu) -> list[QAction]:
    found: list[QAction] = []
    for each in menu.actions():
        inner = each.menu()
        if isinstance(inner, QMenu):
            found += _entries(inner)
        elif not each.isSeparator():
            found.append(each)
    return found
