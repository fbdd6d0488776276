"""Looks words up in the dictionaries of this computer, through Enchant, which is an extra and may be missing."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from itertools import zip_longest
from typing import TYPE_CHECKING

from mentordesk.spelling.own_words import OwnWords, plain_word

if TYPE_CHECKING:
    from enchant import Broker, Dict

MOST_SUGGESTIONS = 6
REMEMBERED = 50_000
"""Words whose answer is remembered; a long text has a tenth of that."""
_SCRIPTS = {
    "ARABIC": "ar ckb fa ku ps sd ug ur",
    "ARMENIAN": "hy",
    "BENGALI": "as bn",
    "CYRILLIC": "be bg kk ky mk mn ru sr tg uk",
    "DEVANAGARI": "bho hi mai mr ne sa",
    "GEORGIAN": "ka",
    "GREEK": "el grc",
    "GUJARATI": "gu",
    "GURMUKHI": "pa",
    "HANGUL": "ko",
    "HEBREW": "he yi",
    "TAMIL": "ta",
    "TELUGU": "te",
}
_USUAL = {"en": "en_US"}
_SCRIPT_OF = {language: script for script, languages in _SCRIPTS.items() for language in languages.split()}


class SpellingMissing(Exception):
    """Nothing can be looked up here. `lacks` says what is missing: `package`, `library` or `dictionary`."""

    def __init__(self, lacks: str) -> None:
        super().__init__(lacks)
        self.lacks = lacks


class Dictionaries:
    """What Enchant finds on this computer; making it loads the library.

    For each language that is opened Enchant makes empty files in a folder of its own; nothing is ever written there.

    Raises:
        SpellingMissing: there is no pyenchant, no Enchant for it, or no dictionary.
    """

    def __init__(self) -> None:
        try:
            import enchant

            self._broker: Broker = enchant.Broker()
            self.languages = sorted(set(self._broker.list_languages()))
        except ModuleNotFoundError as problem:
            raise SpellingMissing("package") from problem
        except Exception as problem:  # whatever a foreign library raises, it is of no use
            raise SpellingMissing("library") from problem
        if not self.languages:
            raise SpellingMissing("dictionary")
        self._opened: dict[str, Dict | None] = {}

    def open(self, language: str) -> Dict | None:
        """Return the dictionary of a language, read from the disk the first time; None where it is gone or broken."""
        import enchant

        if language not in self._opened:
            try:
                self._opened[language] = self._broker.request_dict(language)
            except (enchant.errors.Error, ValueError):
                self._opened[language] = None
        return self._opened[language]


class Speller:
    """Says of words whether they are right, in any of several languages.

    Words in the scripts of other languages are right, as nobody here can tell.

    Args:
        names: what people are called; each of these words is right.
    """

    def __init__(
        self, dictionaries: Dictionaries, languages: Sequence[str], own: OwnWords, names: Collection[str] = ()
    ) -> None:
        self.own = own
        self._opened = [found for each in languages if (found := dictionaries.open(each)) is not None]
        self._scripts = {_SCRIPT_OF.get(language_of(each), "LATIN") for each in languages}
        self._names = {plain_word(each).casefold() for each in names}
        self._passed: set[str] = set()
        self._known: dict[str, bool] = {}

    def is_right(self, word: str) -> bool:
        """Tell whether a word, as `words_of` finds them, needs no mark."""
        answer = self._known.get(word)
        if answer is None:
            if len(self._known) >= REMEMBERED:
                self._known.clear()
            answer = self._known[word] = self._look_up(word)
        return answer

    def _look_up(self, word: str) -> bool:
        plain = plain_word(word)
        folded = plain.casefold()
        if folded in self._passed or {folded, folded.removesuffix("'s")} & self._names or plain in self.own:
            return True
        if not plain or not self._opened or unicodedata.name(plain[0], "").partition(" ")[0] not in self._scripts:
            return True
        return any(_knows(each, plain) for each in self._opened)

    def suggestions(self, word: str, beside: Collection[str] = (), most: int = MOST_SUGGESTIONS) -> list[str]:
        """Return what may be meant, the likeliest first. Takes tens of milliseconds.

        Args:
            beside: the words of the same line; a language that knows more of them comes before the others, which get
                the last two places.
        """
        plain = plain_word(word)
        others = [plain_word(each) for each in beside]
        apostrophe = "’" if "’" in word else "'"
        found: list[list[str]] = []
        for each in sorted(self._opened, key=lambda opened: -sum(_knows(opened, other) for other in others)):
            try:
                found.append([meant.replace("'", apostrophe) for meant in each.suggest(plain)])
            except Exception:  # the other languages may know
                continue
        first, *more = found or [[]]
        rest = [meant for turn in zip_longest(*more) for meant in turn]
        mixed = dict.fromkeys([*first[: most - 2], *rest[:2], *first[most - 2 :], *rest[2:]])
        return [each for each in mixed if each][:most]

    def pass_over(self, word: str) -> None:
        """Take a word for right as long as this lives."""
        self._passed.add(plain_word(word).casefold())
        self._known.clear()

    def add(self, word: str) -> None:
        """Keep a word among the person's own.

        Raises:
            DiskFull, NotFound: as `OwnWords.add`.
        """
        self._known.clear()
        self.own.add(word)

    def remove(self, word: str) -> None:
        """Take a word out of the person's own.

        Raises:
            DiskFull, NotFound: as `OwnWords.remove`.
        """
        self._known.clear()
        self.own.remove(word)


def _knows(dictionary: Dict, word: str) -> bool:
    try:
        return bool(dictionary.check(word))
    except Exception:  # a word that a dictionary chokes on is none to mark
        return True


def language_of(tag: str) -> str:
    """Return the language of a tag, such as “en” of “en_GB”."""
    return tag.replace("-", "_").partition("_")[0]


def chosen_at_first(available: Sequence[str], wanted: Sequence[str]) -> list[str]:
    """Return the dictionaries to begin with, one for each language wanted that has any.

    Args:
        available: tags of dictionaries, such as “en_GB”.
        wanted: tags of languages, such as “de_AT” or “fr”; the country counts where there is such a dictionary.
    """
    found: dict[str, str] = {}
    for tag in wanted:
        language = language_of(tag)
        same = [each for each in available if language_of(each) == language]
        own = tag.replace("-", "_")
        usual = (own if own != language else "", _USUAL.get(language, f"{language}_{language.upper()}"), language)
        best = next((each for each in usual if each in same), same[0] if same else "")
        if best:
            found.setdefault(language, best)
    return list(found.values())
