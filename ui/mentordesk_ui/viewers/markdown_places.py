"""Where words of the text as it is read stand in its source, and the other way round.

Notes quote the source, as that is what the next version is compared with; people choose words they read. Both have the
same letters in the same order once marks, addresses and the numbers of lists are left out. No Qt in here.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any

AROUND = 32
"""Letters of context that a quote is given on each side."""

_ENDS = ".,;:!?…)”’\"'"
_WORD = re.compile(r"[^\W_]+")
_UNREAD = re.compile(
    r"""(?m)^[ ]{0,3}\[[^\]\n]{1,200}\]:[^\n]*$"""  # where a reference leads
    r"""|^[ \t>]*(?:`{3,}|~{3,})[^\n]*$"""  # the language of a code block
    r"""|^[ \t>]*\d{1,9}[.)](?=\s)"""  # the number of an item
    r"""|^[ \t>]*[-*+][ \t]+\[[xX ]\](?=\s)"""  # a box that is ticked
    r"""|(?<=\])\([^()\n]{0,2000}\)"""  # where a link leads
    r"""|&(?:[a-zA-Z]{2,30}|\#[0-9]{1,7});"""
)


class Letters:
    """A text by its letters and digits alone, each with its place in the text."""

    def __init__(self, text: str, *, is_source: bool = False) -> None:
        self.text = text
        if is_source:
            text = _UNREAD.sub(lambda found: " " * len(found[0]), text)
        self._places: list[int] = []
        self._starts: list[int] = []
        words: list[str] = []
        length = 0
        for found in _WORD.finditer(text):
            self._places.append(found.start())
            self._starts.append(length)
            words.append(found[0])
            length += len(found[0])
        self.letters = "".join(words)

    def place(self, letter: int) -> int:
        """Return where in the text a letter stands."""
        word = bisect_right(self._starts, letter) - 1
        return self._places[word] + letter - self._starts[word]

    def span(self, start: int, stop: int) -> tuple[int, int]:
        """Return the stretch of the text from one letter to before another."""
        return self.place(start), self.place(stop - 1) + 1

    def count_before(self, place: int) -> int:
        """Return how many letters stand before a place in the text."""
        word = bisect_right(self._places, place) - 1
        if word < 0:
            return 0
        following = self._starts[word + 1] if word + 1 < len(self._starts) else len(self.letters)
        return min(self._starts[word] + place - self._places[word], following)

    def find(self, words: Letters, before: Letters, after: Letters) -> tuple[int, int] | None:
        """Find words by their letters; of several places the one in the best company. Return (start, stop) letters."""
        wanted = words.letters
        if not wanted:
            return None
        best, found = -1, None
        at = self.letters.find(wanted)
        tried = 0
        while at >= 0 and tried < 500:
            fit = _ending(self.letters[max(0, at - AROUND) : at], before.letters)
            fit += _beginning(self.letters[at + len(wanted) : at + len(wanted) + AROUND], after.letters)
            if fit > best:
                best, found = fit, (at, at + len(wanted))
            at = self.letters.find(wanted, at + 1)
            tried += 1
        return found


def selector_of(source: Letters, read: Letters, start: int, stop: int) -> dict[str, str] | None:
    """Return what a TextQuoteSelector says of words that are read from `start` to `stop`; None: they are not found."""
    first, last = read.count_before(start), read.count_before(stop)
    words = Letters(read.text[start:stop])
    before = Letters(read.letters[max(0, first - AROUND) : first])
    found = source.find(words, before, Letters(read.letters[last : last + AROUND]))
    if found is None:
        return None
    begin, end = source.span(*found)
    if stop > 0 and source.text[end : end + 1] == read.text[stop - 1] and source.text[end] in _ENDS:
        end += 1  # the sign that ends the sentence belongs to what was chosen
    return {
        "type": "TextQuoteSelector",
        "exact": source.text[begin:end],
        "prefix": source.text[max(0, begin - AROUND) : begin],
        "suffix": source.text[end : end + AROUND],
    }


def span_of(selector: dict[str, Any], read: Letters) -> tuple[int, int] | None:
    """Return where in the text as it is read the words of a selector stand, from their first letter to their last."""
    parts = [selector.get(name) for name in ("exact", "prefix", "suffix")]
    exact, prefix, suffix = (Letters(each, is_source=True) if isinstance(each, str) else Letters("") for each in parts)
    found = read.find(exact, prefix, suffix)
    return read.span(*found) if found is not None else None


def _ending(text: str, other: str) -> int:
    return _beginning(text[::-1], other[::-1])


def _beginning(text: str, other: str) -> int:
    for count, (one, two) in enumerate(zip(text, other, strict=False)):
        if one != two:
            return count
    return min(len(text), len(other))
