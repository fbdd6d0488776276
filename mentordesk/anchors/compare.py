"""Two versions of a text beside each other, line by line, with the notes that led from one to the other."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, NamedTuple

from mentordesk.anchors import text
from mentordesk.anchors.align import Alignment
from mentordesk.anchors.code import lines
from mentordesk.merge.text_words import common_runs, hunks, word_diff

CONTEXT = 3
"""Unchanged lines that are shown around a change."""
_LONGEST = 2_000

RowKind = Literal["same", "changed", "gone", "new", "apart", "fold"]


class Row(NamedTuple):
    """A line of the comparison: which line it is on each side, from 0, -1 where there is none.

    Two lines that are `apart` only stand beside each other: one went, the other came.
    A fold stands for `length` unchanged lines from these on.
    """

    kind: RowKind
    old: int
    new: int
    length: int = 1


class Mark(NamedTuple):
    """A stretch of a line that differs, by its letters."""

    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Change:
    """Lines that changed together; `stop` is not in it, an empty side has no such lines."""

    old: range
    new: range


class Comparison:
    """What differs between two texts.

    Attributes:
        old, new: their lines.
        changes: in the order of the text.
    """

    def __init__(self, old: str, new: str) -> None:
        self.old, self.new = lines(old), lines(new)
        runs = common_runs(self.old, self.new)
        changed = hunks(runs, len(self.old), len(self.new))
        ends, starts = {hunk[0] for hunk in changed}, {hunk[1] for hunk in changed}
        runs = [  # an empty line or a brace between two changes is equal by chance
            (a, b, length)
            for a, b, length in runs
            if length > 2 or not (a in starts and a + length in ends) or any(map(_says, self.old[a : a + length]))
        ]
        found = hunks(runs, len(self.old), len(self.new))
        self.changes = [Change(range(a0, a1), range(b0, b1)) for a0, a1, b0, b1 in found]

    @cached_property
    def gone(self) -> int:
        """How many lines of the older version are not in the newer one, reworded ones counted."""
        return sum(len(change.old) for change in self.changes)

    @cached_property
    def came(self) -> int:
        """How many lines of the newer version are not in the older one, reworded ones counted."""
        return sum(len(change.new) for change in self.changes)

    def rows(self, opened: frozenset[int] = frozenset()) -> list[Row]:
        """Return all lines in order; long unchanged stretches are folded unless `opened` names their first old line."""
        found: list[Row] = []
        a = b = 0
        for number, change in enumerate(self.changes):
            found += self._unchanged(a, b, change.old.start - a, number > 0, True, opened)
            found += self._changed(number)
            a, b = change.old.stop, change.new.stop
        found += self._unchanged(a, b, len(self.old) - a, bool(self.changes), False, opened)
        return found

    def _unchanged(
        self, a: int, b: int, count: int, follows: bool, leads: bool, opened: frozenset[int]
    ) -> Iterator[Row]:
        head, tail = CONTEXT if follows else 0, CONTEXT if leads else 0
        folded = count - head - tail
        is_open = folded < 4 or a + head in opened
        for step in range(count):
            if is_open or step < head or step >= count - tail:
                yield Row("same", a + step, b + step)
            elif step == head:
                yield Row("fold", a + step, b + step, folded)

    def _changed(self, number: int) -> list[Row]:
        if number not in self._paired:
            change = self.changes[number]
            before, after = self.old[change.old.start : change.old.stop], self.new[change.new.start : change.new.stop]
            self._paired[number] = list(_beside(before, after, change.old.start, change.new.start))
        return self._paired[number]

    @cached_property
    def _paired(self) -> dict[int, list[Row]]:
        return {}

    def marks(self, row: Row) -> tuple[list[Mark], list[Mark]]:
        """Return which words of a changed line went, and which came; none where all of it did."""
        if row.kind != "changed":
            return [], []
        gone: list[Mark] = []
        came: list[Mark] = []
        at = [0, 0]
        for kind, words in word_diff(self.old[row.old][:_LONGEST], self.new[row.new][:_LONGEST]):
            if kind != "new":
                if kind == "gone":
                    gone.append(Mark(at[0], len(words)))
                at[0] += len(words)
            if kind != "gone":
                if kind == "new":
                    came.append(Mark(at[1], len(words)))
                at[1] += len(words)
        return gone, came


def beside(rows: Sequence[Row]) -> list[Row]:
    """Put lines that went beside those that came in their place, so that two columns leave no holes."""
    found: list[Row] = []
    gone: list[Row] = []
    came: list[Row] = []

    def settle() -> None:
        both = min(len(gone), len(came))
        found.extend(Row("apart", one.old, two.new) for one, two in zip(gone, came, strict=False))
        found.extend([*gone[both:], *came[both:]])
        gone.clear()
        came.clear()

    for row in rows:
        if row.kind in ("gone", "new"):
            (gone if row.kind == "gone" else came).append(row)
        else:
            settle()
            found.append(row)
    settle()
    return found


def _says(line: str) -> bool:
    return any(map(str.isalnum, line))


def _beside(before: Sequence[str], after: Sequence[str], a: int, b: int) -> Iterator[Row]:
    """Put lines that belong together beside each other; what has no partner stands alone."""
    pairs = Alignment(before, after).in_order() if before and after else []
    i = j = 0
    for p, q in [*pairs, (len(before), len(after))]:
        yield from (Row("gone", a + n, -1) for n in range(i, p))
        yield from (Row("new", -1, b + n) for n in range(j, q))
        if p < len(before):
            yield Row("same" if before[p] == after[q] else "changed", a + p, b + q)
        i, j = p + 1, q + 1


def lines_of(anchor: str, content: str) -> range | None:
    """Return the lines, from 0, of the place that a selector names in a text; None: it names none there."""
    try:
        selector = json.loads(anchor)
        kind, start, end = selector["type"], selector.get("start"), selector.get("end")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    if kind == "LineSelector" and type(start) is int and type(end) is int and 1 <= start <= end:
        return range(start - 1, end)
    if kind == "TextQuoteSelector" and (place := text.locate(selector, content)) is not None:
        first = content.count("\n", 0, place.start)
        return range(first, first + content.count("\n", place.start, place.stop) + 1)
    return None


def change_at(changes: Sequence[Change], place: range) -> int:
    """Return the number of the first change that touches these old lines; -1 when none does."""
    for number, change in enumerate(changes):
        if change.old.start > place.stop:
            break
        touches = change.old.start < place.stop and change.old.stop > place.start
        inside = not change.old and place.start <= change.old.start <= place.stop
        if touches or inside:
            return number
    return -1
