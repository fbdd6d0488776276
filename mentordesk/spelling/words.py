"""The words of a Markdown text that are looked up in a dictionary.

A word is a run of letters of any script with their combining marks and with apostrophes inside. Left out are code, what
links lead to, addresses, names of files, HTML, words with digits or underscores, capitals of up to five letters, single
letters, and scripts that set no blanks between words. A code span that goes on in the next line is not seen as one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from mentordesk.spelling.lines import START, is_code, state_after

LONGEST_LINE = 10_000
"""Letters of a line that is looked at; no paragraph that people write is longer."""
LONGEST_WORD = 64
MOST_CAPITALS = 5

_TICKS = re.compile(r"`+")
_APART = re.compile(
    r"\]\([ \t]*(?:<[^<>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:[ \t]+(?:\"[^\"]*\"|'[^']*'))?[ \t]*\)?"
    r"|\]\[[^\[\]]*\]"  # [words][name of a link]
    r"|^ {0,3}\[[^\[\]]+\]:.*"  # where such a name leads
    r"|\[\[[^\[\]]{0,60}(?:\]\]|$)"  # a record is being looked for
    r"|<[A-Za-z/!][^<>]*>"
    r"|&(?:#\w{1,8}|[A-Za-z]\w{1,31});"
)
_CHUNK = re.compile(r"[^\s()\[\]<>\"“”„«»]+")
_ADDRESS = re.compile(r"://|@|^(?:www\.|mailto:|mentordesk:)|^\W*(?:[~.]{0,2}/|[A-Za-z]:\\)|\w\.[a-z]{1,4}\b(?!['’])")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_MARK = "\u02b0"
"""Stands in for a combining mark while words are looked for: `re` takes it for a letter."""
_UNBROKEN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Letters of Thai, Lao, Burmese, Khmer, Japanese and Chinese."""


class Word(NamedTuple):
    """A word and where it begins; `start` and `length` count units of UTF-16, as Qt's documents do."""

    start: int
    length: int
    text: str


def words_of(line: str, state: int = START) -> list[Word]:
    """Return the words to look up in one line that begins in `state` (see `lines`); never raises."""
    if len(line) > LONGEST_LINE or is_code(state_after(line, state)):
        return []
    found = [(each.start(), each.end()) for each in _found(line)]
    if not found:
        return []
    if line.isascii() or max(line) < "\U00010000":
        return [Word(first, last - first, line[first:last]) for first, last in found]
    units = [0, *accumulate(1 + (sign > "\uffff") for sign in line)]
    return [Word(units[first], units[last] - units[first], line[first:last]) for first, last in found]


def checked_words(text: str) -> list[Word]:
    """Return the words to look up in a whole text."""
    found: list[Word] = []
    at, state = 0, START
    for line in text.split("\n"):
        found += [Word(at + each.start, each.length, each.text) for each in words_of(line, state)]
        state = state_after(line, state)
        at += len(line) + 1 + sum(sign > "\uffff" for sign in line)
    return found


def _found(line: str) -> Iterator[re.Match[str]]:
    """Yield the words of a line that is no code, counted in letters."""
    marks = {sign for sign in line if sign > "\x7f" and not sign.isalnum() and _joins(sign)}
    prose = _without_code(line)
    prose = _APART.sub(_blank, prose)
    prose = _CHUNK.sub(_without_address, prose)
    if marks:
        prose = prose.translate(dict.fromkeys(map(ord, marks), _MARK))
    for each in _WORD.finditer(prose):
        yield from _pared(line, prose, each)


def _pared(line: str, prose: str, found: re.Match[str]) -> Iterator[re.Match[str]]:
    """Yield a run of letters without the signs at its ends that are none, if it is a word."""
    first, last = found.span()
    while first < last and prose[first] in f"_{_MARK}":
        first += 1
    while first < last and prose[last - 1] == "_":
        last -= 1
    letters = prose[first:last].replace("'", "").replace("’", "")
    count = len(letters) - letters.count(_MARK)
    if not letters.isalpha() or count < 2 or len(letters) > LONGEST_WORD or _UNBROKEN.search(letters):
        return
    if count <= MOST_CAPITALS and line[first:last].isupper():
        return
    if (word := _WORD.match(prose, first, last)) is not None:
        yield word


def _joins(sign: str) -> bool:
    """Tell whether a sign belongs to the letter before it: a combining mark, a soft hyphen, a joiner of letters."""
    is_variant = "\ufe00" <= sign <= "\ufe0f" or sign >= "\U000e0100"
    return sign in "\u00ad\u200c\u200d" or (unicodedata.category(sign)[0] == "M" and not is_variant)


def _without_code(line: str) -> str:
    """Return a line with blanks in place of its code spans; a run of backticks ends at the next one of its length."""
    runs = [each.span() for each in _TICKS.finditer(line)]
    if len(runs) < 2:
        return line
    later: dict[int, list[int]] = {}
    for at in range(len(runs) - 1, -1, -1):
        later.setdefault(runs[at][1] - runs[at][0], []).append(at)
    parts, done, at = [], 0, 0
    while at < len(runs):
        first, last = runs[at]
        before = line[:first]
        if (len(before) - len(before.rstrip("\\"))) % 2:
            first += 1  # a backslash takes the first one for itself
        ends = later.get(last - first, [])
        while ends and ends[-1] <= at:
            ends.pop()
        if first < last and ends:
            at = ends[-1]
            parts += [line[done:first], " " * (runs[at][1] - first)]
            done = runs[at][1]
        at += 1
    return "".join(parts) + line[done:]


def _blank(part: re.Match[str]) -> str:
    return " " * len(part[0])


def _without_address(part: re.Match[str]) -> str:
    return _blank(part) if _ADDRESS.search(part[0]) else part[0]
