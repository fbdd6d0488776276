"""Arrows that two people drew apart and that run in a circle: the latest is set aside, and shown.

Prerequisites and moves under a parent are such arrows. Each is fine where it was drawn; together they can make a goal
its own prerequisite. Which one gives way must not depend on who brings in what first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Edge:
    """An arrow between two rows, with the (depth, id) of the change that drew it."""

    source: str
    target: str
    key: tuple[int, str]


def break_cycles(edges: Iterable[Edge]) -> tuple[list[Edge], list[Edge]]:
    """Keep every edge, by rising (depth, id), that closes no circle with those kept before it.

    So from each circle of kept edges and one more, the one with the greatest key is set aside. One change may draw
    several; they go by source and target then. An edge from a row to itself is a circle.

    Returns:
        The edges kept and the edges set aside, each by rising key.
    """
    ranked = sorted(set(edges), key=lambda edge: (edge.key, edge.source, edge.target))
    tangled = _tangled(ranked)
    order = _Order([edge for edge in ranked if edge.source in tangled and edge.target in tangled])
    kept: list[Edge] = []
    aside: list[Edge] = []
    for edge in ranked:
        free = edge.source not in tangled or edge.target not in tangled
        (kept if free or order.add(edge.source, edge.target) else aside).append(edge)
    return kept, aside


def _tangled(edges: Iterable[Edge]) -> set[str]:
    """Find the rows that may lie on a circle: those left when all with nothing before or behind them are peeled off."""
    neighbours: tuple[dict[str, list[str]], ...] = (defaultdict(list), defaultdict(list))
    for edge in edges:
        neighbours[0][edge.source].append(edge.target)
        neighbours[1][edge.target].append(edge.source)
    left = set(neighbours[0]) | set(neighbours[1])
    for behind, before in (neighbours, neighbours[::-1]):
        count = {node: sum(other in left for other in before[node]) for node in left}
        bare = [node for node in left if not count[node]]
        while bare:
            node = bare.pop()
            left.remove(node)
            for other in behind[node]:
                if other in left:
                    count[other] -= 1
                    if not count[other]:
                        bare.append(other)
    return left


class _Order:
    """A row of nodes in which every edge so far points forward, mended where a new edge points back.

    Source: Pearce & Kelly, A dynamic topological sort algorithm for directed acyclic graphs, 2006.
    """

    def __init__(self, expected: Sequence[Edge]) -> None:
        """Line up the nodes as they appear, or the other way round if that suits the older half of the edges better."""
        nodes = dict.fromkeys(node for edge in expected for node in (edge.source, edge.target))
        self._place = {node: place for place, node in enumerate(nodes)}
        older = expected[: len(expected) // 2]
        if 2 * sum(self._place[edge.source] > self._place[edge.target] for edge in older) > len(older):
            self._place = {node: -place for node, place in self._place.items()}
        self._after: dict[str, list[str]] = {node: [] for node in self._place}
        self._before: dict[str, list[str]] = {node: [] for node in self._place}

    def add(self, source: str, target: str) -> bool:
        """Take an edge in; False: it would close a circle."""
        low, high = self._place[target], self._place[source]
        if low <= high:
            behind = self._reach(target, self._after, low, high)
            if source in behind:
                return False
            nodes = self._reach(source, self._before, low, high) + behind
            for node, place in zip(nodes, sorted(self._place[node] for node in nodes), strict=True):
                self._place[node] = place
        self._after[source].append(target)
        self._before[target].append(source)
        return True

    def _reach(self, start: str, neighbours: dict[str, list[str]], low: int, high: int) -> list[str]:
        """Find what can be reached inside a stretch of the row, in the order of the row."""
        seen = {start}
        todo = [start]
        while todo:
            for node in neighbours[todo.pop()]:
                if node not in seen and low <= self._place[node] <= high:
                    seen.add(node)
                    todo.append(node)
        return sorted(seen, key=self._place.__getitem__)
