"""A text file as lines: what it says, and what may be shown of it without deceiving anybody.

No Qt in here: files are read in a thread, and property tests run on it.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES = 12_000_000
"""Larger files are opened in another program."""
LONGEST = 2_000
"""Letters of a line that are shown; the rest is told by its number."""

_TURNING = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_TURNS = re.compile(f"[{_TURNING}]")
_UNSEEN = re.compile(
    f"[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b-\u200d\u2028\u2029\u2060-\u2064\ufeff\ufff9-\ufffb\ufdd0\ufdd1\ufffe\uffff{_TURNING}]"
)
_PLAIN_CONTROLS = range(0x20)
_SLICE = 1_000


@dataclass(frozen=True, slots=True)
class Lines:
    """A text file.

    Attributes:
        lines: what it says.
        shown: each line as it may be painted, without any character that is not seen or turns the order of reading.
        has_turns: whether it holds characters that change the order of reading, as in CVE-2021-42574.
        has_overrides: whether some of these force a direction, which running text never needs.
        has_unseen: whether it holds other characters that nobody would see.
        is_cut: whether a line is longer than what is shown of it.
    """

    lines: list[str]
    shown: list[str]
    has_turns: bool
    has_overrides: bool
    has_unseen: bool
    is_cut: bool

    @property
    def text(self) -> str:
        """What it says, lines ended by a line feed."""
        return "\n".join(self.lines)

    def exact(self, start: int, end: int) -> str:
        """Return what lines `start` to `end` say, both included and counted from 1."""
        return "\n".join(self.lines[start - 1 : end])


def read_lines(file: Path) -> Lines | None:
    """Read a text file; None when it is too large or no text.

    Raises:
        OSError: it cannot be read.
    """
    if file.stat().st_size > MOST_BYTES:
        return None
    raw = file.read_bytes()
    for mark, name in ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16")):
        if raw.startswith(mark):
            return lines_of(raw.decode(name, "replace"))
    if raw[:4096].count(0) > len(raw[:4096]) // 20:
        return None
    return lines_of(raw.decode("utf-8-sig", "replace"))


def lines_of(text: str) -> Lines:
    """Return a text as lines; done in slices, so that other threads are not kept waiting."""
    lines = text.replace("\r\n", "\n").split("\n")
    if len(lines) > 1 and not lines[-1]:
        lines.pop()  # the line feed at the end ends the last line and begins none
    shown: list[str] = []
    is_cut = False
    odd: set[str] = set()
    for at in range(0, len(lines), _SLICE):
        part = lines[at : at + _SLICE]
        if max(map(len, part)) > LONGEST:
            is_cut = True
            part = [line[:LONGEST] for line in part]
        if found := _UNSEEN.findall("\n".join(part)):
            odd.update(found)
            part = [visible(line) for line in part]
        shown += part
    has_turns = any(_TURNS.match(each) for each in odd)
    has_overrides = bool(odd & {"\u202d", "\u202e"})
    return Lines(lines, shown, has_turns, has_overrides, any(not _TURNS.match(each) for each in odd), is_cut)


def visible(text: str) -> str:
    """Return a text in which every character that would not be seen stands as a sign of its own."""
    return _UNSEEN.sub(_sign, text)


def _sign(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code in _PLAIN_CONTROLS:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟦U+{code:04X}⟧"
