"""Circles are broken by setting aside the latest arrow, the same on every laptop."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.edges import Edge, break_cycles

nodes = st.sampled_from("abcdefg")
edge_lists = st.lists(
    st.builds(Edge, nodes, nodes, st.tuples(st.integers(1, 6), st.sampled_from(["k", "l", "m"]))), max_size=30
)


def edge(source: str, target: str, depth: int, change: str = "c") -> Edge:
    return Edge(source, target, (depth, change))


def is_acyclic(edges: list[Edge]) -> bool:
    order: TopologicalSorter[str] = TopologicalSorter()
    for each in edges:
        order.add(each.target, each.source)
    try:
        order.prepare()
    except CycleError:
        return False
    return all(each.source != each.target for each in edges)


def one_by_one(edges: list[Edge]) -> tuple[list[Edge], list[Edge]]:
    """The rule itself, without any haste."""
    kept: list[Edge] = []
    aside: list[Edge] = []
    for each in sorted(set(edges), key=lambda it: (it.key, it.source, it.target)):
        (kept if is_acyclic([*kept, each]) else aside).append(each)
    return kept, aside


@given(edge_lists)
def test_the_latest_edge_of_a_circle_is_set_aside_and_no_other(edges: list[Edge]) -> None:
    assert break_cycles(edges) == one_by_one(edges)


@given(edge_lists, st.randoms())
def test_the_order_in_which_edges_arrive_does_not_count(edges: list[Edge], chance: Random) -> None:
    expected = break_cycles(edges)
    chance.shuffle(edges)
    assert break_cycles(edges + edges[:3]) == expected


def test_two_people_who_point_two_goals_at_each_other() -> None:
    first, second = edge("talk", "paper", 4, "a"), edge("paper", "talk", 4, "b")
    assert break_cycles([second, first]) == ([first], [second])


def test_an_edge_set_aside_does_not_take_others_with_it() -> None:
    circle = [edge("a", "b", 1), edge("b", "a", 2)]
    later = edge("c", "b", 3), edge("b", "c", 4), edge("a", "c", 5)
    assert break_cycles([*circle, *later]) == ([circle[0], later[0], later[2]], [circle[1], later[1]])


def test_a_row_that_needs_itself_is_set_aside() -> None:
    assert break_cycles([edge("a", "a", 1), edge("a", "b", 2)]) == ([edge("a", "b", 2)], [edge("a", "a", 1)])


def test_nothing_to_break() -> None:
    assert break_cycles([]) == ([], [])


@pytest.mark.parametrize("backwards", [False, True])
def test_a_circle_longer_than_the_recursion_limit_loses_one_edge(backwards: bool) -> None:
    ring = [edge(str(n), str((n + 1) % 3000), n) for n in range(3000)]
    if backwards:
        ring = [edge(each.target, each.source, each.key[0]) for each in ring]
    kept, aside = break_cycles(reversed(ring))
    assert (kept, aside) == (ring[:-1], ring[-1:])
