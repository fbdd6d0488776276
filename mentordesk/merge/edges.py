"""Arrows that two people drew apart and that run in a circle: the latest is set aside, and shown.

Prerequisites and moves under a parent are such arrows. Each is fine where it was drawn; together they can make a goal
its own prerequisite. Which one gives way must not depend on who brings in what first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
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


@dataclass(slots=True)
class _Row:
    """Nodes that edges connect, whatever way these point, and the places that they take up."""

    nodes: list[str]
    first: int = 0
    last: int = 0


class _Order:
    """Rows of nodes in which every edge so far points forward, mended where a new edge points back.

    An edge between two rows closes no circle: the shorter row is put before or behind the longer, so that a ring of any
    length, drawn in any order, takes n log n steps. Inside a row the order is mended by Pearce & Kelly, A dynamic
    topological sort algorithm for directed acyclic graphs, 2006.
    """

    def __init__(self, edges: Iterable[Edge]) -> None:
        """Take the nodes of the edges that will come, each in a row of its own."""
        self._row = {node: _Row([node]) for edge in edges for node in (edge.source, edge.target)}
        self._place = dict.fromkeys(self._row, 0)
        self._after: dict[str, list[str]] = {node: [] for node in self._place}
        self._before: dict[str, list[str]] = {node: [] for node in self._place}

    def add(self, source: str, target: str) -> bool:
        """Take an edge in; False: it would close a circle."""
        front, back = self._row[source], self._row[target]
        low, high = self._place[target], self._place[source]
        if front is not back:
            self._join(front, back)
        elif low <= high:
            behind = self._reach(target, self._after, low, high)
            if source in behind:
                return False
            nodes = self._reach(source, self._before, low, high) + behind
            for node, place in zip(nodes, sorted(self._place[node] for node in nodes), strict=True):
                self._place[node] = place
        self._after[source].append(target)
        self._before[target].append(source)
        return True

    def _join(self, front: _Row, back: _Row) -> None:
        if len(front.nodes) < len(back.nodes):
            kept, moved, by = back, front, back.first - 1 - front.last
            kept.first = front.first + by
        else:
            kept, moved, by = front, back, front.last + 1 - back.first
            kept.last = back.last + by
        for node in moved.nodes:
            self._row[node] = kept
            self._place[node] += by
        kept.nodes += moved.nodes

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
