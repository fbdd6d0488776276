"""What the marks of Markdown do to a text: set round words, put before lines, carried on at Return. No Qt in here.

Places count as Qt's documents do, in units of UTF-16. `wide` turns a text into one letter for each unit, `narrow` back.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

Lines = Literal["bullet", "number", "quote", "heading"]

INDENT = "    "
"""Deep enough below “- ” and below “1. ”."""
_MARK = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+] (?:\[[ xX]\] )?|(?P<number>\d{1,9})(?P<dot>[.)]) |> ?)")
_HEADING = re.compile(r"(#{1,6}) ")
_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_ADDRESS = re.compile(r"(?:https://|mailto:)\S+$")
_WORD = re.compile(r"\w")


class Edit(NamedTuple):
    """Put `text` in place of `first` to `last`, then select `start` to `stop`."""

    first: int
    last: int
    text: str
    start: int
    stop: int


def wide(text: str) -> str:
    """Return a text with one letter for each unit of UTF-16."""
    if text.isascii() or max(text) < "\U00010000":
        return text
    units = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(units[at] | units[at + 1] << 8) for at in range(0, len(units), 2))


def narrow(text: str) -> str:
    """Return what `wide` was given."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


# --- round words --------------------------------------------------------------------------------------------------


def emphasize(text: str, start: int, stop: int, mark: str) -> Edit:
    """Set a mark round what is selected or the word at the cursor, or take it away; nothing there: the cursor between.

    `mark` is “*” or “**”; the one does not take the other for its own.
    """
    first, last = _words(text, start, stop)
    while first < last and text[first] == "*" == text[last - 1]:  # the marks are selected, too
        first, last = first + 1, last - 1
    before, after = _stars(text[:first][::-1]), _stars(text[last:])
    count, size = min(before, after), len(mark)
    has = count == 3 or (count == 1 if size == 1 else count == 2)
    words = text[first:last]
    if has:
        return Edit(first - size, last + size, words, first - size, last - size)
    return Edit(first, last, f"{mark}{words}{mark}", first + size, last + size)


def code(text: str, start: int, stop: int) -> Edit:
    """Set what is selected as code, or no longer; several lines stand between fences."""
    if "\n" in text[start:stop]:
        first, last = _whole_lines(text, start, stop)
        lines = text[first:last].split("\n")
        if len(lines) > 2 and _FENCE.match(lines[0]) and _FENCE.match(lines[-1]):
            words = "\n".join(lines[1:-1])
            return Edit(first, last, words, first, first + len(words))
        words = f"```\n{text[first:last]}\n```"
        return Edit(first, last, words, first, first + len(words))
    first, last = _words(text, start, stop)
    if text[:first].endswith("`") and text[last:].startswith("`"):
        return Edit(first - 1, last + 1, text[first:last], first - 1, last - 1)
    return Edit(first, last, f"`{text[first:last]}`", first + 1, last + 1)


def link(text: str, start: int, stop: int, address: str = "") -> Edit:
    """Make what is selected a link, and select what is still to be typed: its address, or its words."""
    first, last = _words(text, start, stop)
    words = text[first:last]
    if not address and _ADDRESS.match(words):
        return Edit(first, last, f"[]({words})", first + 1, first + 1)
    shown = address or "https://"
    made = f"[{words}]({shown})"
    at = first + len(words) + 3
    if address:
        return Edit(first, last, made, first + len(made), first + len(made))
    return Edit(first, last, made, at, at + len(shown)) if words else Edit(first, last, made, first + 1, first + 1)


def is_address(text: str) -> bool:
    """Tell whether a text is an address that a link may lead to, and nothing else."""
    return len(text) < 2000 and _ADDRESS.match(text) is not None


# --- before lines -------------------------------------------------------------------------------------------------


def mark_lines(text: str, start: int, stop: int, kind: Lines) -> Edit:
    """Put the mark of a list or quotation before the lines selected, or take it away; a heading steps on."""
    first, last = _whole_lines(text, start, stop)
    lines = text[first:last].split("\n")
    filled = [line for line in lines if line.strip()] or lines
    if kind == "heading":
        made = [_next_heading(line) for line in lines]
    elif all(_kind(line) == kind for line in filled):
        made = [_bare(line) for line in lines]
    else:
        made, number = [], 0
        for line in lines:
            if not line.strip() and len(lines) > 1:
                made.append(line)
                continue
            number += 1
            mark = {"bullet": "- ", "number": f"{number}. ", "quote": "> "}[kind]
            bare = line.lstrip() if kind == "quote" else _bare(line)
            made.append(f"{mark}{bare}")
    return _lines_edit(first, last, lines, made, start, stop)


def indent(text: str, start: int, stop: int, *, back: bool = False) -> Edit:
    """Set the lines selected deeper in a list, or less deep."""
    first, last = _whole_lines(text, start, stop)
    lines = text[first:last].split("\n")
    if back:
        made = [line[len(line) - len(line.lstrip(" ")) :] if _near(line) else line[len(INDENT) :] for line in lines]
    else:
        made = [INDENT + line if line.strip() else line for line in lines]
    return _lines_edit(first, last, lines, made, start, stop)


def carry_on(text: str, at: int) -> Edit | None:
    """Return what Return does in a list or quotation: its next line, or out of it from an empty one; else None."""
    first, last = _whole_lines(text, at, at)
    line = text[first:last]
    found = _MARK.match(line)
    if found is None or at < first + found.end() or _in_code(text[:first]):
        return None
    if not line[found.end() :].strip():
        return Edit(first, last, "", first, first)
    mark = found["mark"]
    if found["number"]:
        mark = f"{int(found['number']) + 1}{found['dot']} "
    mark = re.sub(r"\[[xX]\]", "[ ]", mark)
    gap = len(text[at:last]) - len(text[at:last].lstrip(" "))
    new = f"\n{found['indent']}{mark}"
    return Edit(at, at + gap, new, at + len(new), at + len(new))


# --- parts --------------------------------------------------------------------------------------------------------


def _words(text: str, start: int, stop: int) -> tuple[int, int]:
    """Return what is selected without the blanks at its ends, or the word the cursor is in."""
    if start == stop:
        while start > 0 and _WORD.match(text[start - 1]):
            start -= 1
        while stop < len(text) and _WORD.match(text[stop]):
            stop += 1
        return start, stop
    while start < stop and text[start].isspace():
        start += 1
    while stop > start and text[stop - 1].isspace():
        stop -= 1
    return start, stop


def _whole_lines(text: str, start: int, stop: int) -> tuple[int, int]:
    if stop > start and text[stop - 1] == "\n":
        stop -= 1
    end = text.find("\n", stop)
    return text.rfind("\n", 0, start) + 1, len(text) if end < 0 else end


def _lines_edit(first: int, last: int, lines: list[str], made: list[str], start: int, stop: int) -> Edit:
    """Return the edit; a cursor stays at its letter, a selection grows to whole lines."""
    new = "\n".join(made)
    if start != stop:
        return Edit(first, last, new, first, first + len(new))
    at = max(first, start + len(made[0]) - len(lines[0]))
    return Edit(first, last, new, at, at)


def _stars(text: str) -> int:
    return len(text) - len(text.lstrip("*"))


def _kind(line: str) -> Lines | None:
    found = _MARK.match(line)
    if found is None:
        return None
    return "number" if found["number"] else "quote" if found["mark"].startswith(">") else "bullet"


def _bare(line: str) -> str:
    found = _MARK.match(line)
    return line[found.end() :] if found else _HEADING.sub("", line, count=1)


def _next_heading(line: str) -> str:
    """Return a line as a heading, as a smaller one, and plain again."""
    found = _HEADING.match(line)
    if found is None:
        return f"## {line}"
    return f"### {line[found.end() :]}" if len(found[1]) < 3 else line[found.end() :]


def _near(line: str) -> bool:
    return len(line) - len(line.lstrip(" ")) < len(INDENT)


def _in_code(before: str) -> bool:
    return sum(1 for line in before.split("\n") if _FENCE.match(line)) % 2 == 1
