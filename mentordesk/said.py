"""Sentences for people that remember what they were made from, so that the window can say them in another language.

The core speaks English. A sentence is written as a template with names in braces; the window looks the template up in
the reader's language and fills the same values in. Until then it is a text like any other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class Said(str):
    """An English text with its template, values and, where something is counted, the number.

    Attributes:
        template: the words to look up; with a number, those for many, in which %n stands for it.
        values: what the braces are filled with; texts among them may be sentences themselves.
        number: the number that chooses the form, or None.
    """

    template: str
    values: Mapping[str, object]
    number: int | None

    def __new__(cls, english: str, template: str, values: Mapping[str, object], count: int | None = None) -> Said:
        """Make it from all its parts; `said` and `counted` work the English out."""
        made = super().__new__(cls, english)
        made.template, made.values, made.number = template, values, count
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        """Cross from one process to another with what it was made from."""
        return Said, (str(self), self.template, dict(self.values), self.number)


def said(template: str, /, **values: object) -> str:
    """Return a sentence with its values filled in.

    Raises:
        KeyError: a name in braces has no value.
    """
    return Said(template.format(**values) if values else template, template, values)


def counted(count: int, one: str, many: str, /, **values: object) -> str:
    """Return the sentence for one, or for any other number, which %n stands for."""
    english = (one if count == 1 else many).replace("%n", str(count))
    return Said(english.format(**values), many, values, count)


def joined(*sentences: str) -> str:
    """Return sentences one after the other, leaving out empty ones."""
    there = [each if isinstance(each, Said) else Said(each, each, {}) for each in sentences if each]
    if len(there) < 2:
        return there[0] if there else ""
    names = [f"s{place}" for place in range(len(there))]
    return Said(" ".join(there), " ".join(f"{{{name}}}" for name in names), dict(zip(names, there, strict=True)))


def either(words: Sequence[str]) -> str:
    """Return “a, b or c”."""
    return words[0] if len(words) == 1 else said("{words} or {last}", words=", ".join(words[:-1]), last=words[-1])


def both(words: Sequence[str]) -> str:
    """Return “a, b and c”."""
    return words[0] if len(words) == 1 else said("{words} and {last}", words=", ".join(words[:-1]), last=words[-1])
