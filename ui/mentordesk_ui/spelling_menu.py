"""Whether spelling is checked and in which languages, in a menu; where it cannot be, what to install."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mentordesk_ui import languages
from mentordesk_ui.menus import give_letters

if TYPE_CHECKING:
    from mentordesk_ui.editing.spelling import Spelling
    from mentordesk_ui.main_window import MainWindow

DICTIONARIES = {
    "ar": "hunspell-ar",
    "de": "hunspell-de-de",
    "en": "hunspell-en-us",
    "es": "hunspell-es",
    "fr": "hunspell-fr",
}
"""What dictionaries of the window's languages are called as packages."""


class SpellingMenu(QObject):
    """Fills a menu for the open pair. Only opening it loads the library; the palette lists what is known by then."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def stand_in(self, menu: QMenu) -> None:
        """Fill this menu from now on."""
        self.menu = menu
        menu.aboutToShow.connect(self._look)
        self.fill()

    def _look(self) -> None:
        if (spelling := self._spelling) is not None:
            spelling.get_ready()
        self.fill()

    @property
    def _spelling(self) -> Spelling | None:
        return self._window.desk.spelling if self._window.desk is not None else None

    def fill(self) -> None:
        """Show what is chosen now."""
        self.menu.clear()
        spelling = self._spelling
        while_writing = QAction(self.tr("While I write"), self.menu, checkable=True)
        while_writing.setData(self.tr("Check spelling while I write"))
        while_writing.setChecked(spelling is not None and spelling.is_on)
        while_writing.setEnabled(spelling is not None and not spelling.lacks)
        while_writing.triggered.connect(lambda _checked=False: self._turn())
        self.menu.addAction(while_writing)
        if spelling is not None and spelling.is_ready:
            self._add_languages(spelling)
        give_letters(self.menu)
        if spelling is not None and spelling.is_ready and (words := self._lacking(spelling)):
            self.menu.addAction(words.replace("&", "&&")).setEnabled(False)

    def _add_languages(self, spelling: Spelling) -> None:
        self.menu.addSeparator()
        chosen = spelling.languages if spelling.is_on else []
        for tag, name in sorted(languages.dictionary_names(spelling.available).items(), key=lambda each: each[1]):
            action = QAction(name.replace("&", "&&"), self.menu, checkable=True)
            action.setData(self.tr("{0}: {1}").format(self.tr("Check spelling"), name))
            action.setChecked(tag in chosen)
            action.triggered.connect(lambda _checked=False, tag=tag: self._choose(tag))
            self.menu.addAction(action)

    def _lacking(self, spelling: Spelling) -> str:
        """Return what to install, in one sentence; nothing where all is there."""
        code = languages.in_use()
        if spelling.lacks in ("package", "library"):
            of_system = {"linux": "libenchant-2-2", "darwin": "enchant"}.get(sys.platform, "pyenchant")
            return self.tr("To check spelling, install “{0}”.").format(
                of_system if spelling.lacks == "library" else "pyenchant"
            )
        if code not in spelling.spoken:
            words = self.tr("To check {0}, install a dictionary such as “{1}”.")
            return words.format(languages.NAMES[code], DICTIONARIES[code])
        return ""

    # --- what was chosen ------------------------------------------------------------------------------------------

    def _turn(self) -> None:
        if (spelling := self._spelling) is None:
            return
        spelling.get_ready()
        on = not spelling.is_on  # the tick of an entry in the palette may be older than what is known now
        spelling.turn(on)
        if on and not spelling.is_on:
            self._window.say(self._lacking(spelling))
        else:
            self._window.say(self.tr("Spelling is checked.") if on else self.tr("Spelling is no longer checked."))

    def _choose(self, tag: str) -> None:
        if (spelling := self._spelling) is None:
            return
        chosen = spelling.languages if spelling.is_on else []
        spelling.choose([each for each in chosen if each != tag] if tag in chosen else [*chosen, tag])
