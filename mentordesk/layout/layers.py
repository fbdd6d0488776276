"""A roadmap in columns: stages side by side, and inside a stage what needs nothing else first of all.

The column of a milestone is the offset of its stage and the longest path of links that leads to it inside the stage.
Inside a column the order is the pair's own. Rows only spread the cards so that linked ones lie beside each other.
`untangled` proposes another order in which fewer links cross.
Source: Sugiyama, Tagawa & Toda, Methods for visual understanding of hierarchical system structures, 1981.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from graphlib import TopologicalSorter

SWEEPS = 8
SPREADS = 3
"""To the right, back and to the right again."""
Stages = Sequence[tuple[str, Sequence[str]]]
"""Each stage by its id with the ids of its milestones, both in the pair's order."""
Links = Iterable[tuple[str, str]]
"""(what comes first, what needs it), free of circles."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A place: column and row, both counted from 0."""

    column: int
    row: int


@dataclass(frozen=True, slots=True)
class Layers:
    """Where everything goes.

    Attributes:
        cells: place of each milestone; no two share one.
        spans: first column of each stage and how many it takes, at least one.
        rows: how many rows the fullest column has.
    """

    cells: Mapping[str, Cell]
    spans: Mapping[str, tuple[int, int]]
    rows: int


def layers(stages: Stages, links: Links) -> Layers:
    """Lay out stages and milestones; links to milestones that are not named are left out.

    Raises:
        graphlib.CycleError: links inside a stage run in a circle.
    """
    stage_of = {each: stage for stage, found in stages for each in found}
    inside = [(first, then) for first, then in links if first in stage_of and then in stage_of]
    columns, spans = _columns(stages, stage_of, inside)
    rows = max((len(each) for each in columns), default=0)
    before, after = _neighbours(inside)
    at = {each: place for column in columns for place, each in enumerate(column)}
    for sweep in range(SPREADS):
        forward = sweep % 2 == 0
        for column in columns if forward else reversed(columns):
            _spread(column, before if forward else after, at, rows)
    cells = {each: Cell(number, at[each]) for number, column in enumerate(columns) for each in column}
    return Layers(cells, spans, rows)


def untangled(stages: Stages, links: Links) -> list[tuple[str, list[str]]]:
    """Return the stages with their milestones in an order in which fewer links cross; never more than before.

    Raises:
        graphlib.CycleError: links inside a stage run in a circle.
    """
    stage_of = {each: stage for stage, found in stages for each in found}
    inside = [(first, then) for first, then in links if first in stage_of and then in stage_of]
    columns, spans = _columns(stages, stage_of, inside)
    before, after = _neighbours(inside)
    best, fewest = columns, crossings(columns, inside)
    tried = [list(each) for each in columns]
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        place = {each: at for column in tried for at, each in enumerate(column)}
        for column in tried if forward else reversed(tried):
            _by_barycentre(column, before if forward else after, place)
        count = crossings(tried, inside)
        if count < fewest:
            best, fewest = [list(each) for each in tried], count
    found = []
    for stage, _ in stages:
        first, width = spans[stage]
        found.append((stage, [each for column in best[first : first + width] for each in column]))
    return found


def crossings(columns: Sequence[Sequence[str]], links: Links) -> int:
    """Count the pairs of links between the same two columns that cross."""
    column = {each: number for number, found in enumerate(columns) for each in found}
    place = {each: at for found in columns for at, each in enumerate(found)}
    between: dict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    for first, then in links:
        one, other = sorted((first, then), key=column.__getitem__)
        between[column[one], column[other]].append((place[one], place[other]))
    return sum(_inversions([end for _, end in sorted(ends)]) for ends in between.values())


# --- columns ------------------------------------------------------------------------------------------------------


def _columns(
    stages: Stages, stage_of: Mapping[str, str], links: Sequence[tuple[str, str]]
) -> tuple[list[list[str]], dict[str, tuple[int, int]]]:
    needs: dict[str, dict[str, list[str]]] = {stage: {each: [] for each in found} for stage, found in stages}
    for first, then in links:
        if stage_of[first] == stage_of[then]:
            needs[stage_of[then]][then].append(first)
    columns: list[list[str]] = []
    spans: dict[str, tuple[int, int]] = {}
    for stage, found in stages:
        depth: dict[str, int] = {}
        for each in TopologicalSorter(needs[stage]).static_order():
            depth[each] = max((depth[first] + 1 for first in needs[stage][each]), default=0)
        width = max(depth.values(), default=0) + 1
        spans[stage] = (len(columns), width)
        columns += [[each for each in found if depth[each] == at] for at in range(width)]
    return columns, spans


def _neighbours(links: Sequence[tuple[str, str]]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    before: dict[str, list[str]] = defaultdict(list)
    after: dict[str, list[str]] = defaultdict(list)
    for first, then in links:
        before[then].append(first)
        after[first].append(then)
    return before, after


# --- rows ---------------------------------------------------------------------------------------------------------


def _spread(column: Sequence[str], beside: Mapping[str, Sequence[str]], at: dict[str, int], rows: int) -> None:
    """Move a column's milestones as near to the middle of their neighbours as their order and the rows allow.

    With the place in the column taken off, rows that rise become shifts that do not fall: isotonic regression by
    pooling those that violate it. What has no neighbour would rather stay.
    """
    room = rows - len(column)
    pools: list[tuple[float, int]] = []  # sum of wished shifts and their count
    for place, each in enumerate(column):
        others = beside.get(each)
        wish = (sum(at[other] for other in others) / len(others) if others else at[each]) - place
        total, count = min(max(wish, 0.0), float(room)), 1
        while pools and pools[-1][0] * count > total * pools[-1][1]:
            earlier = pools.pop()
            total, count = total + earlier[0], count + earlier[1]
        pools.append((total, count))
    place = 0
    for total, count in pools:
        shift = int(total / count + 0.5)
        for each in column[place : place + count]:
            at[each] = place + shift
            place += 1


def _by_barycentre(column: list[str], beside: Mapping[str, Sequence[str]], place: dict[str, int]) -> None:
    """Sort a column by the middle of its neighbours; those without stay where they are."""
    wished = {
        each: sum(place[other] for other in others) / len(others) for each in column if (others := beside.get(each))
    }
    order = iter(sorted(wished, key=wished.__getitem__))
    column[:] = [next(order) if each in wished else each for each in column]
    place.update((each, at) for at, each in enumerate(column))


def _inversions(ends: Sequence[int]) -> int:
    """Count the pairs out of order with a binary indexed tree, in O(n log n)."""
    size = max(ends, default=0) + 1
    tree = [0] * (size + 1)
    found = 0
    for seen, end in enumerate(ends):
        at, not_above = end + 1, 0
        while at:
            not_above += tree[at]
            at &= at - 1
        found += seen - not_above
        at = end + 1
        while at <= size:
            tree[at] += 1
            at += at & -at
    return found
