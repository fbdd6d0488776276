"""Tags: free words by which the pair finds a goal, an artifact or a reflection again."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from mentordesk.records.base import Record, clean_text, owner, record, text

OWNERS = {"goals": "goal", "artifacts": "artifact", "reflections": "reflection"}
"""Kinds that carry tags, and the field of a tag that names such a record."""

LONGEST = 40
"""Letters in a tag."""
MOST = 20
"""Tags on one record; what two people add apart may come to more, and stays."""
SIGN = "#"
"""Before a word in a search it asks for a tag; typed before a tag it is left out."""

_BETWEEN = re.compile(rf"[,\u060c\u3001\uff0c\n]|\s(?={SIGN})")
"""What stands between tags: commas of Latin, Arabic, Chinese and Japanese keyboards, line breaks, and a sign."""
_JOINERS = "\u200c\u200d"  # Persian words and joined emoji need them
_SHOWS_NOTHING = ("Cc", "Cf", "Cs", "Zl", "Zp")


@record(table="tags", title="word", is_member=True)
@dataclass(frozen=True, kw_only=True)
class Tag(Record):
    """One word on one record, of which exactly one of `goal`, `artifact` and `reflection` is named.

    Its id is made from the record and the word as typed, so that both people adding the same tag add one row, and two
    spellings never clash in one cell: “Tests” and “tests” are two rows and one tag, told by `key`.
    """

    goal: str = owner("goals")
    artifact: str = owner("artifacts")
    reflection: str = owner("reflections")
    word: str = text()

    @property
    def key(self) -> str:
        """By what tags are the same."""
        return key_of(self.word)

    @property
    def of(self) -> tuple[str, str]:
        """Table and id of the record that carries it; empty for a row that names none."""
        return next(((table, row) for table, name in OWNERS.items() if (row := getattr(self, name))), ("", ""))


def key_of(word: str) -> str:
    """Return a word as tags are compared: composed, without case, single spaces."""
    folded = unicodedata.normalize("NFD", " ".join(word.split())).casefold()
    return unicodedata.normalize("NFC", folded)


def words_in(typed: str) -> list[str]:
    """Return the tags in a text, with commas between them or a sign before each, as they would be written."""
    found: dict[str, str] = {}
    for each in _BETWEEN.split(clean_text(typed)):
        word = " ".join(each.strip().lstrip(SIGN).split())
        if word:
            found.setdefault(key_of(word), word)
    return list(found.values())


def misfit(word: str) -> str:
    """Return what keeps a word from being a tag: empty, long or signs; an empty text for nothing."""
    if len(word) > LONGEST:
        return "long"
    if _BETWEEN.search(word) or any(
        unicodedata.category(each) in _SHOWS_NOTHING and each not in _JOINERS for each in word
    ):
        return "signs"
    return "" if any(unicodedata.category(each)[0] in "LNSP" for each in word) else "empty"
