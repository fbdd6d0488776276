"""Markdown as a row of paragraphs, and back again byte for byte.

Frozen with `merge=1`. A paragraph here is what two people can change apart from each other:
- lines up to a blank line (only spaces, tabs or carriage returns);
- a heading line, a table row, a list item with the lines that continue it, with or without a blank line before;
- a fenced block of code, whole, with its blank lines; a fence that is never closed is an ordinary line.
Lines end with LF; a text whose every line ends with CRLF is worked on with LF and written back with CRLF.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Literal

from mentordesk.merge.text_words import Effort, common_runs, hunks, tokens, weights

Kind = Literal["text", "item", "line", "fence"]

_BLANK = " \t\r\f\v"
_FENCE = re.compile(r"[ \t]*(`{3,}(?=[^`]*$)|~{3,})")
_CLOSING = re.compile(r"[ \t]*(`{3,}|~{3,})[ \t\r]*$")
_LINE = re.compile(r" {0,3}#{1,6}(?:[ \t\r]|$)|[ \t]*\|")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|[0-9]{1,9}[.)])(?:[ \t\r]|$)")


@dataclass(frozen=True)
class Block:
    """A paragraph and the line ends after it, up to the next one; `gap` is None where no paragraph follows.

    With `parts` it is several paragraphs tied together, because they are rival versions of one.
    """

    body: str
    gap: str | None
    kind: Kind
    parts: tuple[Block, ...] = ()


@dataclass(frozen=True)
class Blocks:
    """A text: blank lines before the first paragraph, the paragraphs, and what follows the last one.

    `newline` is None for a text of one line, which has no opinion.
    """

    lead: str
    blocks: tuple[Block, ...]
    ending: str
    newline: str | None

    @cached_property
    def text(self) -> str:
        """The text as one, with line ends where a gap is missing or would glue two paragraphs together."""
        blocks = untied(self.blocks)
        parts = [self.lead]
        for number, block in enumerate(blocks):
            parts.append(block.body)
            if number + 1 < len(blocks):
                parts.append(_gap(block, blocks[number + 1]))
        text = "".join([*parts, self.ending])
        return text.replace("\r\n", "\n").replace("\n", "\r\n") if self.newline == "\r\n" else text


def split(text: str) -> Blocks:
    """Cut a text into paragraphs; their `text` is the same bytes again."""
    newline = None
    if "\n" in text:
        uniform = text.count("\r\n") == text.count("\n") == text.count("\r")
        newline = "\r\n" if uniform else "\n"
        text = text.replace("\r\n", "\n") if uniform else text
    lines = text.split("\n")
    starts = _starts(lines)
    if not starts:
        return Blocks(text, (), "", newline)
    blocks: list[Block] = []
    ending = ""
    for (start, kind), (after, _) in zip(starts, [*starts[1:], (len(lines), "text")], strict=True):
        stop = start + 1 if kind == "line" else after
        while not lines[stop - 1].strip(_BLANK):
            stop -= 1
        last = after == len(lines)
        gap = "".join("\n" + line for line in lines[stop:after])
        blocks.append(Block("\n".join(lines[start:stop]), None if last else gap + "\n", kind))
        ending = gap
    lead = "".join(line + "\n" for line in lines[: starts[0][0]])
    return Blocks(lead, tuple(blocks), ending, newline)


def bodies(blocks: Sequence[Block]) -> list[str]:
    """Give the words of each paragraph, without the line ends around it."""
    return [block.body for block in blocks]


def tie(blocks: Sequence[Block]) -> Block:
    """Make one of several paragraphs, for what merges them later to treat as one."""
    parts = untied(blocks)
    if len(parts) == 1:
        return parts[0]
    glued = Blocks("", tuple(parts), "", None).text
    return Block(glued, parts[-1].gap, parts[0].kind, tuple(parts))


def untied(blocks: Sequence[Block]) -> list[Block]:
    """Take tied paragraphs apart again."""
    loose: list[Block] = []
    for block in blocks:
        loose += [*block.parts[:-1], replace(block.parts[-1], gap=block.gap)] if block.parts else [block]
    return loose


def tied_like(blocks: Sequence[Block], knots: Sequence[Block]) -> tuple[Block, ...]:
    """Tie paragraphs that follow each other as they do in one of the knots; the longest knot first."""
    by_start: dict[str, list[Block]] = {}
    for knot in sorted(knots, key=lambda knot: (-len(knot.parts), knot.body)):
        by_start.setdefault(knot.parts[0].body, []).append(knot)
    loose, found = untied(blocks), list[Block]()
    while len(found) < len(loose):
        start = len(found)
        for knot in by_start.get(loose[start].body, ()):
            end = start + len(knot.parts)
            if bodies(loose[start:end]) == bodies(knot.parts):
                loose[start:end] = [replace(knot, gap=loose[end - 1].gap)]
                break
        found.append(loose[start])
    return tuple(found)


def same_paragraphs(base: Sequence[str], other: Sequence[str], effort: Effort) -> list[int | None]:
    """Tell for each paragraph of `base` which of `other` it became; None: it was deleted."""
    became: list[int | None] = [None] * len(base)
    runs = common_runs(base, other, effort)
    for start, to, length in runs:
        became[start : start + length] = range(to, to + length)
    for a0, a1, b0, b1 in hunks(runs, len(base), len(other)):
        if a0 == a1 or b0 == b1:
            continue
        alike = _alike(base[a0:a1], other[b0:b1], effort) if a1 - a0 + b1 - b0 > 2 else []
        i, j = a0, b0
        for p, q in [*((a0 + p, b0 + q) for p, q in alike), (a1, b1)]:
            leftover = min(p - i, q - j)  # unlike any other: paired as they come
            became[i : i + leftover] = range(j, j + leftover)
            if p < a1:
                became[p] = q
            i, j = p + 1, q + 1
    return became


def _alike(base: Sequence[str], other: Sequence[str], effort: Effort) -> list[tuple[int, int]]:
    """Pair, in order, paragraphs that share at least half of the words of the shorter one; most shared words win."""
    cut = [[(token, number) for number, text in enumerate(side) for token in tokens(text)] for side in (base, other)]
    words = [token for token, _ in cut[0]]
    weight = weights(words)
    shared: dict[tuple[int, int], int] = {}
    for start, to, length in common_runs(words, [token for token, _ in cut[1]], effort):
        for step in range(length):
            pair = (cut[0][start + step][1], cut[1][to + step][1])
            shared[pair] = shared.get(pair, 0) + weight[start + step]
    sizes = [[sum(weights(tokens(text))) for text in side] for side in (base, other)]
    pairs = [pair for pair, size in shared.items() if size and 2 * size >= min(sizes[0][pair[0]], sizes[1][pair[1]])]
    best = [0]  # best[k]: most shared words with the first k pairs
    free: list[int] = []  # how many pairs before this one have neither paragraph of it
    rows: dict[int, int] = {}
    columns: dict[int, int] = {}
    for number, pair in enumerate(pairs):
        free.append(min(rows.setdefault(pair[0], number), columns.setdefault(pair[1], number)))
        best.append(max(best[-1], best[free[-1]] + shared[pair]))
    chosen: list[tuple[int, int]] = []
    number = len(pairs)
    while number:
        if best[number] == best[number - 1]:
            number -= 1
        else:
            chosen.append(pairs[number - 1])
            number = free[number - 1]
    return chosen[::-1]


def _gap(block: Block, follower: Block) -> str:
    close = follower.kind != "text" or block.kind in ("line", "fence")
    if block.gap is not None and (close or block.gap.count("\n") > 1):
        return block.gap
    return "\n" if close and block.kind == follower.kind != "fence" else "\n\n"


def _starts(lines: Sequence[str]) -> list[tuple[int, Kind]]:
    """Find the line at which each paragraph begins, and its kind."""
    longest = _longest_closing(lines)
    found: list[tuple[int, Kind]] = []
    number, inside = 0, False
    while number < len(lines):
        line = lines[number]
        fence = _FENCE.match(line)
        sign = fence[1] if fence else ""
        if fence and longest[number + 1][sign[0]] >= len(sign):
            found.append((number, "fence"))
            number = _closing(lines, number + 1, sign)
            inside = False
        elif not line.strip(_BLANK):
            inside = False
        elif _LINE.match(line):
            found.append((number, "line"))
            inside = False
        elif _ITEM.match(line):
            found.append((number, "item"))
            inside = True
        elif not inside:
            found.append((number, "text"))
            inside = True
        number += 1
    return found


def _closing(lines: Sequence[str], number: int, sign: str) -> int:
    """Find the line that closes a fence; there is one."""
    while True:
        close = _CLOSING.match(lines[number])
        if close and close[1].startswith(sign):
            return number
        number += 1


def _longest_closing(lines: Sequence[str]) -> list[dict[str, int]]:
    """Tell for each line the longest closing fence from there on, so that an open one costs no search."""
    longest = [{"`": 0, "~": 0}]
    for line in reversed(lines):
        close = _CLOSING.match(line)
        below = longest[-1]
        longest.append({**below, close[1][0]: max(below[close[1][0]], len(close[1]))} if close else below)
    return longest[::-1]
