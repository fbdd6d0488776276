"""Markdown cut into pieces that are each set in a moment, or refused where no cut would make that true.

Reading Markdown is quick; laying it out is not: a paragraph of a megabyte takes seconds, a list in a list in a list, a
thousand deep, the square of that. No Qt in here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

MOST = 2_000_000
"""Letters of a text that is set at all."""
PIECE = 2_000
"""Letters from which a piece ends at the next good place."""
LONGEST_PIECE = 12_000
LONGEST_PARAGRAPH = 5_000
MOST_CELLS = 240
"""Cells of a table that is set as one; a larger one is shown as it was typed."""
DEEPEST = 12
"""Levels of lists and quotations."""

Reason = Literal["long", "deep", "dense"]

_FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})")
_BLOCK = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)|\s*>|\s{0,3}#{1,6}\s|\s{0,3}\|")
_MARK = "`" * 5
_RULE = re.compile(r"[ |:-]{3,}$")
_ITEM = re.compile(r"(?:[-*+]|\d{1,9}[.)])\s")
_MARKS = re.compile(r"(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))+")
_ONE_MARK = re.compile(r">|[-*+]|\d{1,9}[.)]")
_REFERENCE = re.compile(r" {0,3}\[[^\]\n]{1,200}\]:[ \t]*\S{1,2000}[^\n]{0,200}$")
_PICTURE = re.compile(r"!\[([^\]\n]{0,500})\]\([^()\n]{0,2000}\)")
_MOST_REFERENCES = 200


@dataclass(frozen=True, slots=True)
class Pieces:
    """A text in pieces, from the first to the last; `references` go with each that may need them."""

    parts: list[str]
    references: str

    def text(self, number: int) -> str:
        """Return a piece as it is to be set: pictures, which are never loaded, stand as their words."""
        part = _PICTURE.sub(r"▣ *\1*", self.parts[number])
        return f"{part}\n\n{self.references}" if self.references and "[" in part else part


def pieces(text: str) -> Pieces | Reason:
    """Cut a text, or say why it cannot be set."""
    if len(text) > MOST:
        return "long"
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "\ufffd").split("\n")
    parts: list[str] = []
    references: list[str] = []
    part: list[str] = []
    size = paragraph = 0
    fence = opener = ""
    was_blank = True
    for line in _with_large_tables_fenced(lines):
        if len(line) > LONGEST_PARAGRAPH:
            return "dense"
        if fence:
            if size >= PIECE:
                parts.append("\n".join([*part, fence]))
                part, size = [opener], len(opener)
            if line.strip(" ").startswith(fence) and not line.strip(" `~"):
                fence = ""
            paragraph = 0
        else:
            if _depth(line) > DEEPEST:
                return "deep"
            can_end = not line[:1].isspace() and (was_blank or (size > LONGEST_PIECE // 4 and _ITEM.match(line)))
            if can_end and size >= PIECE and line:
                parts.append("\n".join(part))
                part, size = [], 0
            opened = _FENCE.match(line)
            fence, opener = (opened["mark"], line) if opened else ("", "")
            if _REFERENCE.match(line) and len(references) < _MOST_REFERENCES:
                references.append(line)
            paragraph = len(line) if not line.strip() or _BLOCK.match(line) else paragraph + len(line)
        was_blank = not line.strip()
        part.append(line)
        size += len(line) + 1
        if paragraph > LONGEST_PARAGRAPH or size > LONGEST_PIECE:
            return "dense"
    parts.append("\n".join(part))
    return Pieces(parts, "\n".join(references))


def _with_large_tables_fenced(lines: list[str]) -> Iterator[str]:
    """Yield the lines; a table with more cells than can be set in a moment stands between the marks of code."""
    at = 0
    while at < len(lines):
        is_table = at + 1 < len(lines) and "|" in lines[at] and "|" in lines[at + 1] and _RULE.match(lines[at + 1])
        if not is_table:
            yield lines[at]
            at += 1
            continue
        end = next((each for each in range(at, len(lines)) if not lines[each].strip()), len(lines))
        is_large = sum(line.count("|") for line in lines[at:end]) > MOST_CELLS
        yield from (_MARK, *lines[at:end], _MARK) if is_large else lines[at:end]
        at = end


def _depth(line: str) -> int:
    """Return how many lists and quotations a line may stand in."""
    marks = _MARKS.match(line)
    if marks is None:
        return 0
    indent = len(line.expandtabs(4)) - len(line.expandtabs(4).lstrip(" "))
    return max(len(_ONE_MARK.findall(marks[0])), indent // 2)
