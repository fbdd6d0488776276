"""Which words are right in the texts of an open pair: what is looked up in, and what this person chose."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLocale, QObject, Signal

from mentordesk.errors import MentorDeskError
from mentordesk.records import Person
from mentordesk.spelling.own_words import OwnWords
from mentordesk.spelling.speller import Dictionaries, Speller, SpellingMissing, chosen_at_first, language_of
from mentordesk.spelling.words import checked_words
from mentordesk.workspace.changed import Changes
from mentordesk_ui import languages
from mentordesk_ui.desk import Desk


class Spelling(QObject):
    """Lives with its desk. The library is loaded by `get_ready`, which a field calls in a quiet moment, or a menu.

    As long as nobody chose, words are checked where there is a dictionary for the language of the window, as people
    know it from mails; without one every word would be marked. The system's other languages are taken with it.

    Signals:
        changed(): other words may be right now.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk, self._kept = desk, desk.preferences
        self._dictionaries: Dictionaries | None = None
        self._passed: list[str] = []
        self.speller: Speller | None = None
        self.lacks = ""
        """What is missing, as `SpellingMissing` names it, once somebody looked."""
        desk.changed.connect(self._names_changed)

    # --- what was chosen ------------------------------------------------------------------------------------------

    @property
    def may_be_on(self) -> bool:
        """Whether it is worth while to get ready: the person did not turn it off."""
        return self._kept.spelling is not False

    @property
    def is_ready(self) -> bool:
        """Whether somebody looked for the library and the dictionaries."""
        return self._dictionaries is not None or bool(self.lacks)

    @property
    def is_on(self) -> bool:
        """Whether words are checked; never before `get_ready`."""
        if not self.may_be_on or not self.languages:
            return False
        return self._kept.spelling is True or languages.in_use() in map(language_of, self.languages)

    @property
    def available(self) -> list[str]:
        """The dictionaries there are, by their tags; none before `get_ready`."""
        return self._dictionaries.languages if self._dictionaries is not None else []

    @property
    def spoken(self) -> set[str]:
        """The languages that there are dictionaries for, such as “en”."""
        return set(map(language_of, self.available))

    @property
    def languages(self) -> list[str]:
        """The dictionaries in use."""
        kept = [each for each in self._kept.spelling_languages if each in self.available]
        if kept or self._kept.spelling_languages:
            return kept
        code = languages.in_use()
        name = languages.locale_of(code).name()
        return chosen_at_first(self.available, [name if language_of(name) == code else code, *_of_system()])

    def turn(self, on: bool) -> None:
        """Check words from now on, or no longer; dictionaries that are gone make way for those to begin with."""
        self._kept.spelling = on
        if on and self.is_ready and not self.languages:
            self._kept.spelling_languages = []
        self._begin_again()

    def choose(self, tags: Sequence[str]) -> None:
        """Look words up in these dictionaries; in none means that they are not checked."""
        if tags:
            self._kept.spelling_languages = list(tags)
        self.turn(bool(tags))

    # --- words ----------------------------------------------------------------------------------------------------

    def get_ready(self) -> None:
        """Load the library and the dictionaries in use, the first time: some ten milliseconds for each of them."""
        if self.is_ready:
            return
        try:
            self._dictionaries = Dictionaries()
        except SpellingMissing as missing:
            self.lacks = missing.lacks
        self._begin_again()

    def add(self, word: str) -> bool:
        """Keep a word among the person's own; False where that is not possible and `desk.failed` has told why."""
        return self._change(lambda speller: speller.add(word))

    def remove(self, word: str) -> bool:
        """Take a word out of the person's own again; likewise."""
        return self._change(lambda speller: speller.remove(word))

    def pass_over(self, word: str) -> bool:
        """Mark a word no more as long as the pair is open."""
        self._passed.append(word)
        return self._change(lambda speller: speller.pass_over(word))

    def _change(self, change: Callable[[Speller], object]) -> bool:
        if self.speller is None:
            return False
        problem = None
        try:
            change(self.speller)
        except MentorDeskError as error:
            problem = error
            self._desk.failed.emit(error)
        self.changed.emit()
        return problem is None

    def _begin_again(self) -> None:
        self.speller = None
        if self._dictionaries is not None and self.is_on:
            people = self._desk.workspace.select(Person)
            names = [word.text for each in people for word in checked_words(each.name)]
            self.speller = Speller(self._dictionaries, self.languages, OwnWords(self._kept.home.config), names)
            for word in self._passed:
                self.speller.pass_over(word)
        self.changed.emit()

    def _names_changed(self, changes: Changes) -> None:
        if self.speller is not None and changes.touch(Person):
            self._begin_again()


def _of_system() -> list[str]:
    return [each.replace("-", "_") for each in QLocale.system().uiLanguages() if each != "C"]
