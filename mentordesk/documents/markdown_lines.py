"""Prepare Markdown for the parser, so that print reads it as the screen does (CommonMark).

The parser wants nested lists indented by four, a blank line before a list and no code fences; people write otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

FENCE = "\x1a"
"""Marks the place of a fenced block; cleaned text holds no such character."""

_FENCE = re.compile(r"^((?: {0,3}>)*)( *)(`{3,}|~{3,})([^`]*)$")
_ITEM = re.compile(r"^( *)([-*+]|\d{1,9}[.)])( {1,4})(?=\S)")
_RULE = re.compile(r"^ *([-*_])( *\1){2,} *$")
_HEADING = re.compile(r"#{1,6}(?:\s|$)")
_QUOTES = re.compile(r"^(?: {0,3}>)+")

DEEPEST = 24
"""Lists and quotes nested deeper than this are not read as Markdown: nobody writes so, and it takes minutes."""


class TooDeep(ValueError):
    """The text nests further than anybody writes."""


@dataclass
class Prepared:
    """Lines for the parser, and the fenced blocks taken out of them as (language, code)."""

    lines: list[str] = field(default_factory=list)
    fences: list[tuple[str, str]] = field(default_factory=list)


def prepare(text: str) -> Prepared:
    """Return the lines of a cleaned text with fences taken out and lists indented by four.

    Raises:
        TooDeep: lists or quotes nest deeper than `DEEPEST`.
    """
    prepared = Prepared()
    _take_fences(text.expandtabs(4).split("\n"), prepared)
    prepared.lines = _indent_lists(prepared.lines)
    return prepared


def _take_fences(lines: list[str], into: Prepared) -> None:
    at = 0
    while at < len(lines):
        opening = _FENCE.match(lines[at])
        at += 1
        if opening is None:
            into.lines.append(lines[at - 1])
            continue
        quote, indent, ticks, info = opening.groups()
        code: list[str] = []
        while at < len(lines):
            line = lines[at]
            at += 1
            line = line.removeprefix(quote) if quote else line
            stripped = line.strip()
            if stripped[: len(ticks)] == ticks and not stripped.strip(ticks[0]):
                break
            code.append(line[len(indent) :] if not line[: len(indent)].strip() else line.lstrip())
        into.lines += [quote, f"{quote}{indent}{FENCE}{len(into.fences)}{FENCE}", quote]
        into.fences.append((info.split()[0] if info.split() else "", "\n".join(code)))


def _indent_lists(lines: list[str]) -> list[str]:
    out: list[str] = []
    offsets: list[int] = []  # where the text of each open list item begins in the source
    kinds: list[str] = []  # the marker of each open list: one of -*+.)
    after_blank = True
    for line in lines:
        stripped = line.strip()
        if not stripped:
            out.append("")
            after_blank = True
            continue
        indent = len(line) - len(line.lstrip(" "))
        inside = sum(1 for offset in offsets if indent >= offset)
        item = None if _RULE.match(line) else _ITEM.match(line)
        if item is not None and indent - (offsets[inside - 1] if inside else 0) < 4:
            marker = item[2]
            opens = inside >= len(offsets) and not after_blank
            if not (opens and marker[0].isdigit() and int(marker[:-1]) != 1):
                if (opens and not offsets) or kinds[inside : inside + 1] not in ([], [marker[-1]]):
                    out.append("")  # the parser sees a new list only after a blank line
                offsets, kinds = [*offsets[:inside], item.end()], [*kinds[:inside], marker[-1]]
                marker = marker.replace(")", ".")
                out.append(" " * 4 * inside + marker + " " + _plain_start(line[item.end() :]))
                after_blank = False
                _check_depth(len(offsets), line)
                continue
        if inside < len(offsets) and (after_blank or _starts_block(stripped)):
            if not after_blank:
                out.append("")
            offsets, kinds = offsets[:inside], kinds[:inside]
        if inside == len(offsets):
            out.append(" " * 4 * inside + _plain_start(line[offsets[-1] :] if offsets else line))
        else:
            out.append(" " * 4 * len(offsets) + stripped)  # a lazy line goes on with the paragraph of the item
        _check_depth(0, stripped)
        after_blank = False
    return out


def _starts_block(stripped: str) -> bool:
    return stripped[0] in f">{FENCE}" or bool(_HEADING.match(stripped) or _RULE.match(stripped))


def _check_depth(lists: int, line: str) -> None:
    quotes = _QUOTES.match(line)
    if lists > DEEPEST or (quotes and quotes[0].count(">") > DEEPEST):
        raise TooDeep


def _plain_start(line: str) -> str:
    """Keep `#hashtag` from becoming a heading, and a closing backslash a line break."""
    if line.startswith("#") and not _HEADING.match(line):
        line = "\\" + line
    if line.endswith("\\") and not line.endswith("\\\\"):
        line = line[:-1] + "  "
    return line
