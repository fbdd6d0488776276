"""A cell keeps what was written apart side by side, and forgets only what somebody saw and wrote over."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.registers import (
    EMPTY,
    Cell,
    CellValue,
    Key,
    alternatives,
    candidates,
    in_conflict,
    recompute,
    shown,
    write,
)

Write = tuple[Key, tuple[str, ...]]


def written(writes: Sequence[Write]) -> Cell:
    """Write a cell in this order."""
    cell, applied = EMPTY, set[str]()
    for key, replaces in writes:
        cell = write(cell, key, replaces, applied.__contains__)
        applied.add(key[1])
    return cell


@st.composite
def histories(draw: st.DrawFn) -> list[Write]:
    """Writes, each over some of the earlier ones, as a text opened long ago may be."""
    count = draw(st.integers(1, 8))
    history: list[Write] = []
    for number in range(count):
        earlier = [key for key, _ in history]
        over = draw(st.lists(st.sampled_from(earlier), unique=True)) if earlier else []
        depth = 1 + max((depth for depth, _ in over), default=0)
        history.append(((depth, f"c{number}"), tuple(change for _, change in over)))
    return history


def test_a_later_write_replaces_what_its_writer_saw() -> None:
    cell = written([((1, "a"), ()), ((2, "b"), ("a",))])
    assert cell == Cell(((2, "b"),))
    assert cell.shown == (2, "b")


def test_writes_made_apart_stand_side_by_side_and_the_greatest_is_shown() -> None:
    cell = written([((1, "a"), ()), ((2, "c"), ("a",)), ((2, "b"), ("a",))])
    assert cell.heads == ((2, "b"), (2, "c"))
    assert cell.shown == (2, "c")


def test_a_replaced_write_that_comes_late_is_no_head_again() -> None:
    late = ((2, "b"), ("a",))
    cell = written([((1, "a"), ()), ((3, "c"), ("b",))])
    assert cell == Cell(((1, "a"), (3, "c")), frozenset({"b"}))
    assert write(cell, *late, is_applied={"a", "c"}.__contains__) == Cell(((3, "c"),))


def test_an_empty_cell_shows_nothing() -> None:
    assert EMPTY.shown is None
    assert shown(EMPTY, lambda key: 1) is None
    assert not in_conflict(EMPTY, lambda key: 1)


@given(histories(), st.randoms())
def test_the_order_of_arrival_does_not_matter(history: list[Write], random: Random) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)
    assert written(shuffled) == written(history)


@given(histories(), st.data())
def test_heads_are_what_nobody_wrote_over(history: list[Write], data: st.DataObject) -> None:
    some = data.draw(st.lists(st.sampled_from(history), unique=True))
    cell = written(some)
    replaced = {change for _, replaces in some for change in replaces}
    assert cell.heads == tuple(sorted(key for key, _ in some if key[1] not in replaced))
    assert cell.absent == replaced - {key[1] for key, _ in some}


@given(histories(), st.data(), st.randoms())
def test_a_cell_built_again_is_the_same(history: list[Write], data: st.DataObject, random: Random) -> None:
    some = data.draw(st.lists(st.sampled_from(history), unique=True))
    applied = {key[1] for key, _ in some}
    before = written(some)
    random.shuffle(some)
    assert recompute(some, applied.__contains__) == before


@given(histories(), st.data())
def test_a_cell_built_again_takes_further_writes_like_any_other(history: list[Write], data: st.DataObject) -> None:
    order = data.draw(st.permutations(history))
    cut = data.draw(st.integers(0, len(order)))
    applied = {key[1] for key, _ in order[:cut]}
    cell = recompute(order[:cut], applied.__contains__)
    for key, replaces in order[cut:]:
        cell = write(cell, key, replaces, applied.__contains__)
        applied.add(key[1])
    assert cell == written(history)


def test_building_again_keeps_a_late_parent_replaced() -> None:
    writes: list[Write] = [((3, "c"), ("b",)), ((2, "b"), ())]  # as they arrived
    assert recompute(writes, {"b", "c"}.__contains__) == Cell(((3, "c"),))


@pytest.mark.parametrize(
    ("values", "expected", "conflict"),
    [
        ({"a": "x"}, ["x"], False),
        ({"a": "x", "b": "x"}, ["x"], False),  # both wrote the same
        ({"a": "x", "b": "y"}, ["x", "y"], True),
        ({"a": "y", "b": "x", "c": "y"}, ["x", "y"], True),  # the shown one last
        ({"a": 1, "b": "1"}, [1, "1"], True),
        ({"a": ["x", "y"]}, ["x", "y"], True),  # a settle was undone
        ({"a": ["x"]}, ["x"], False),
        ({"a": ["x", "y"], "b": "x"}, ["y", "x"], True),
    ],
)
def test_what_stands_side_by_side(values: dict[str, CellValue], expected: list[CellValue], conflict: bool) -> None:
    cell = Cell(tuple((1, change) for change in sorted(values)))
    value_of = {(1, change): value for change, value in values.items()}.__getitem__
    assert [value for _, value in candidates(cell, value_of)] == expected
    assert shown(cell, value_of) == expected[-1]
    assert in_conflict(cell, value_of) is conflict


def test_each_value_comes_with_its_smallest_write() -> None:
    cell = Cell(((1, "a"), (1, "b"), (2, "c")))
    value_of = {(1, "a"): "x", (1, "b"): "x", (2, "c"): "y"}.__getitem__
    assert candidates(cell, value_of) == [((1, "a"), "x"), ((2, "c"), "y")]


def test_alternatives_are_a_copy() -> None:
    value: CellValue = ["x", "y"]
    found = alternatives(value)
    found.append("z")
    assert value == ["x", "y"]
