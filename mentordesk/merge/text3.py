"""Three-way merge of long Markdown, as a pure function of the writes.

Frozen with `merge=1`: both people must see the same bytes, so no name, date or "mine" enters them, and the result
depends on nothing but the set of heads and the writes that they replaced. Paragraphs are merged first; words only
inside a paragraph that both changed, and only where a whole unchanged word stands between the changes of the two.
Everything else that both changed is a collision and keeps both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from mentordesk.merge.text_blocks import Block, Blocks, bodies, same_paragraphs, split, tie, tied_like, untied
from mentordesk.merge.text_words import WORD, Effort, Hunk, common_runs, hunks, tokens, weights


@dataclass(frozen=True)
class Version:
    """One write of a text: its (depth, id), the whole text, and the ids of the writes that it replaced."""

    key: tuple[int, str]
    text: str
    replaces: tuple[str, ...] = ()


@dataclass(frozen=True)
class Collision:
    """Paragraphs that both changed, as each side has them, for a person to settle.

    `second` is from the write `head`, `first` from the heads before it by (depth, id). No paragraphs: deleted there.
    """

    first: tuple[str, ...]
    second: tuple[str, ...]
    head: str


@dataclass(frozen=True)
class Merged:
    """A text made of all heads; `clean` when nobody has to decide anything."""

    text: str
    clean: bool
    collisions: tuple[Collision, ...]


class _Region(NamedTuple):
    """base[base0:base1] where somebody changed something, and what it is on each side."""

    base0: int
    base1: int
    first0: int
    first1: int
    second0: int
    second1: int


Clash = tuple[tuple[str, ...], tuple[str, ...]]


def merge_heads(heads: Sequence[str], versions: Mapping[str, Version]) -> Merged:
    """Merge the heads of one cell, whatever order they come in.

    Args:
        heads: ids of the writes that nothing known replaces. No heads make an empty text.
        versions: every known write of the cell by id; replaced ids that are not in it are passed over, and so is one
            that is not less deep than the write that replaces it, for nobody can replace what comes later.
    Raises:
        KeyError: a head is not among the versions.
    """
    graph = _Graph(heads, versions)
    wanted = graph.numbers(heads)
    merged: dict[tuple[int, ...], tuple[Blocks, list[Collision]]] = {}
    todo = [wanted]
    while todo:  # an own stack: a history may be deeper than Python's
        bases = [graph.base(todo[-1], count) for count in range(1, len(todo[-1]))]
        missing = [base for base in bases if base not in merged]
        if missing:
            todo += missing
            continue
        writes = [graph.writes[number] for number in todo[-1]]
        merged[todo.pop()] = _fold(writes, [merged[base][0] for base in bases])
    whole, collisions = merged[wanted]
    return Merged(whole.text, not collisions, tuple(collisions))


def _fold(heads: Sequence[tuple[str, str]], bases: Sequence[Blocks]) -> tuple[Blocks, list[Collision]]:
    """Merge writes one after the other, each over the base that it shares with those before it."""
    whole = split(heads[0][1] if heads else "")
    collisions: list[Collision] = []
    for (head, text), base in zip(heads[1:], bases, strict=True):
        if base.text == whole.text:
            whole = split(text)
        elif text not in (base.text, whole.text):
            work = _Paragraphs(base, whole, split(text))
            whole = work.merged()
            collisions += [Collision(first, second, head) for first, second in work.clashes]
    return whole, collisions


class _Graph:
    """Which write came after which; numbers follow (depth, id), so a write's forebears have smaller numbers."""

    def __init__(self, heads: Sequence[str], versions: Mapping[str, Version]) -> None:
        known: dict[str, Version] = {}
        todo = list(heads)
        while todo:
            name = todo.pop()
            if name not in known:
                known[name] = versions[name]
                todo += self._replaced(versions[name], versions)
        names = sorted(known, key=lambda name: (known[name].key, name))
        self._number = {name: number for number, name in enumerate(names)}
        self.writes = [(name, known[name].text) for name in names]
        self._seen: list[int] = []  # per write a bit for itself and each of its forebears
        for number, name in enumerate(names):
            bits = 1 << number
            for other in self._replaced(known[name], versions):
                bits |= self._seen[self._number[other]]
            self._seen.append(bits)

    @staticmethod
    def _replaced(version: Version, versions: Mapping[str, Version]) -> list[str]:
        return [name for name in version.replaces if name in versions and versions[name].key[0] < version.key[0]]

    def numbers(self, names: Sequence[str]) -> tuple[int, ...]:
        """Number the given writes, each once, in the order in which they are folded."""
        return tuple(sorted({self._number[name] for name in names}))

    def base(self, fold: tuple[int, ...], count: int) -> tuple[int, ...]:
        """Find the maximal common ancestors of the first `count` writes of a fold and the next one."""
        seen = 0
        for number in fold[:count]:
            seen |= self._seen[number]
        common = seen & self._seen[fold[count]]
        found: list[int] = []
        while common:
            highest = common.bit_length() - 1
            found.append(highest)
            common &= ~self._seen[highest]
        return tuple(found[::-1])


class _Paragraphs:
    """The merge of two texts, paragraph by paragraph."""

    def __init__(self, base: Blocks, first: Blocks, second: Blocks) -> None:
        self._sides = (base, first, second)
        knots = [block for block in (*base.blocks, *first.blocks) if block.parts]
        self._base, self._first, self._second = (tied_like(side.blocks, knots) for side in self._sides)
        self._effort = Effort()
        self._out: list[Block] = []
        self.clashes: list[Clash] = []

    def merged(self) -> Blocks:
        """Give the merged text; rival paragraphs in it are tied, so that a later merge does not lose both."""
        first, second = (self._changes(side) for side in (self._first, self._second))
        at = _Region(0, 0, 0, 0, 0, 0)
        for region in _regions(first, second, range(0, WORD * len(self._base) + 1, WORD)):
            self._keep(at, region.base0)
            self._settle(
                self._base[region.base0 : region.base1],
                self._first[region.first0 : region.first1],
                self._second[region.second0 : region.second1],
            )
            at = region
        self._keep(at, len(self._base))
        if not self._out and self._first and self._second:  # each deleted what the other kept
            self._clash(self._first, self._second)
        lead = _pick(*(side.lead if side.blocks else None for side in self._sides)) or ""
        ending = _pick(*(side.ending if side.blocks else None for side in self._sides)) or ""
        return Blocks(lead, tuple(self._out), ending, _pick(*(side.newline for side in self._sides)))

    def _changes(self, side: Sequence[Block]) -> list[Hunk]:
        return hunks(common_runs(bodies(self._base), bodies(side), self._effort), len(self._base), len(side))

    def _keep(self, at: _Region, until: int) -> None:
        """Take over what nobody changed between a region and the next."""
        for step in range(until - at.base1):
            self._put(self._base[at.base1 + step], self._first[at.first1 + step], self._second[at.second1 + step])

    def _put(self, base: Block | None, first: Block, second: Block, result: Block | None = None) -> None:
        """Write one paragraph that stands on both sides; they may differ in the lines after it."""
        gap = _pick(base.gap if base else None, first.gap, second.gap)
        self._out.append(replace(result or first, gap=gap))

    def _settle(self, base: Sequence[Block], first: Sequence[Block], second: Sequence[Block]) -> None:
        """Merge a stretch in which paragraphs changed on at least one side."""
        before, ours, theirs = bodies(base), bodies(first), bodies(second)
        if theirs in (before, ours):
            self._out += first
            return
        if ours == before:
            self._out += second
            return
        head = _equal_start(ours, theirs)
        tail = _equal_start(ours[head:][::-1], theirs[head:][::-1])
        for one, other in zip(first[:head], second[:head], strict=True):
            self._put(None, one, other)
        self._settle_each(base, first[head : len(first) - tail], second[head : len(second) - tail])
        for one, other in zip(first[len(first) - tail :], second[len(second) - tail :], strict=True):
            self._put(None, one, other)

    def _settle_each(self, base: Sequence[Block], first: Sequence[Block], second: Sequence[Block]) -> None:
        """Merge paragraph by paragraph: each of `base` is kept, changed or deleted on a side; others are new there."""
        ours = same_paragraphs(bodies(base), bodies(first), self._effort)
        theirs = same_paragraphs(bodies(base), bodies(second), self._effort)
        i = j = 0
        for number in range(len(base) + 1):
            i_end, j_end = _news_end(ours, number, i, len(first)), _news_end(theirs, number, j, len(second))
            self._settle_new(first[i:i_end], second[j:j_end])
            i, j = i_end, j_end
            if number < len(base):
                one = first[i] if ours[number] is not None else None
                other = second[j] if theirs[number] is not None else None
                self._settle_one(base[number], one, other)
                i, j = i + (one is not None), j + (other is not None)

    def _settle_one(self, base: Block, first: Block | None, second: Block | None) -> None:
        """Merge one paragraph; None: deleted on that side."""
        if first is None and second is None:
            return
        if first is None or second is None:
            rest = first or second
            if rest is not None and rest.body != base.body:
                self._clash([first] if first else [], [second] if second else [])
            return
        if second.body in (base.body, first.body):
            self._put(base, first, second)
        elif first.body == base.body:
            self._put(base, first, second, second)
        else:
            merged = split(_merge_words(base.body, first.body, second.body, self._effort) or "").blocks
            if merged:
                self._out += merged[:-1]
                self._put(base, first, second, merged[-1])
            else:
                self._clash([first], [second])

    def _settle_new(self, first: Sequence[Block], second: Sequence[Block]) -> None:
        """Merge paragraphs that both put in at the same place: equal ones once, the others of both."""
        if not first or not second:
            self._out += [*first, *second]
            return
        ours, theirs = bodies(first), bodies(second)
        i = j = 0
        for start, other, length in [*common_runs(ours, theirs, self._effort), (len(ours), len(theirs), 0)]:
            if i < start and j < other:
                self._clash(first[i:start], second[j:other])
            else:
                self._out += [*first[i:start], *second[j:other]]
            for step in range(length):
                self._put(None, first[start + step], second[other + step])
            i, j = start + length, other + length

    def _clash(self, first: Sequence[Block], second: Sequence[Block]) -> None:
        self._out.append(tie([*first, *second]))
        self.clashes.append((tuple(bodies(untied(first))), tuple(bodies(untied(second)))))


def _regions(first: Sequence[Hunk], second: Sequence[Hunk], rank: Sequence[int]) -> Iterator[_Region]:
    """Put changes of both sides into one region unless a whole unchanged word (or paragraph) stands between them."""
    todo = sorted([(hunk, 0) for hunk in first] + [(hunk, 1) for hunk in second])
    shift = [0, 0]
    number = 0
    while number < len(todo):
        start, end = todo[number][0][:2]
        before = tuple(shift)
        while number < len(todo) and rank[todo[number][0][0]] - rank[end] < WORD:
            (a0, a1, b0, b1), side = todo[number]
            end = max(end, a1)
            shift[side] += b1 - b0 - (a1 - a0)
            number += 1
        yield _Region(start, end, start + before[0], end + shift[0], start + before[1], end + shift[1])


def _merge_words(base: str, first: str, second: str, effort: Effort) -> str | None:
    """Merge one paragraph by words; None when both changed the same words, or one wrote it anew."""
    cut = [tokens(text) for text in (base, first, second)]
    weight = weights(cut[0])
    changed = []
    for side in cut[1:]:
        runs = common_runs(cut[0], side, effort)
        kept = sum(sum(weight[start : start + length]) for start, _, length in runs)
        if 2 * kept < min(sum(weight), sum(weights(side))):
            return None
        changed.append(hunks(runs, len(cut[0]), len(side)))
    rank = [0]
    for each in weight:
        rank.append(rank[-1] + each)
    parts: list[str] = []
    done = 0
    for base0, base1, first0, first1, second0, second1 in _regions(changed[0], changed[1], rank):
        old, ours, theirs = cut[0][base0:base1], cut[1][first0:first1], cut[2][second0:second1]
        if ours != theirs and old not in (ours, theirs):
            return None
        parts += cut[0][done:base0] + (theirs if ours == old else ours)
        done = base1
    return "".join(parts + cut[0][done:])


def _news_end(became: Sequence[int | None], number: int, start: int, length: int) -> int:
    """Find where the paragraphs end that are new before base paragraph `number`: at the next one that was there."""
    if number < len(became):
        if became[number] is None:
            return start
        return became[number] or 0
    return length


def _equal_start(a: Sequence[str], b: Sequence[str]) -> int:
    count = 0
    while count < min(len(a), len(b)) and a[count] == b[count]:
        count += 1
    return count


def _pick(base: str | None, first: str | None, second: str | None) -> str | None:
    """Merge three small values of which None says nothing; where both changed, the longer one."""
    if first is None or second is None or first == second:
        return second if first is None else first
    if base is not None and base in (first, second):
        return second if base == first else first
    return max(first, second, key=lambda value: (len(value), value))
