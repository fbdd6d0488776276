"""There is always room between two entries of a list, and nobody's position has to change for it."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.order import DIGITS, between, positions

tails = st.text(alphabet=DIGITS, min_size=1, max_size=4)


def tail_source(seed: int = 1) -> Callable[[], str]:
    chance = random.Random(seed)
    return lambda: "".join(chance.choices(DIGITS, k=4))


def test_digits_sort_as_bytes() -> None:
    assert "".join(sorted(DIGITS)) == DIGITS
    assert sorted(DIGITS, key=lambda digit: digit.encode()) == list(DIGITS)


@given(st.lists(st.tuples(st.integers(0, 30), tails), max_size=40))
def test_a_position_lies_between_its_neighbours_whatever_came_before(inserts: list[tuple[int, str]]) -> None:
    row: list[str] = []
    for place, tail in inserts:
        at = min(place, len(row))
        before, after = row[at - 1] if at else None, row[at] if at < len(row) else None
        found = between(before, after, tail)
        assert before is None or before < found
        assert after is None or found < after
        row.insert(at, found)
    assert row == sorted(row)


@pytest.mark.parametrize(
    ("place", "longest"),
    [
        pytest.param(lambda number, length: length, 9, id="at the end"),
        pytest.param(lambda number, length: 0, 9, id="at the front"),
        pytest.param(lambda number, length: min(1, length), 48, id="behind the first"),
        pytest.param(lambda number, length: max(0, length - 1), 48, id="in front of the last"),
        pytest.param(lambda number, length: (length + number % 2) // 2, 260, id="into the middle, from both sides"),
        pytest.param(lambda number, length: number * 7919 % (length + 1), 16, id="anywhere"),
    ],
)
def test_a_thousand_inserts_keep_positions_short(place: Callable[[int, int], int], longest: int) -> None:
    tail = tail_source()
    row: list[str] = []
    for number in range(1000):
        at = place(number, len(row))
        row.insert(at, between(row[at - 1] if at else None, row[at] if at < len(row) else None, tail()))
    assert row == sorted(set(row))
    assert max(map(len, row)) <= longest


def test_two_people_who_insert_at_one_place_get_two_positions_and_room_between() -> None:
    low, high = positions(2, tail_source())
    first, second = sorted([between(low, high, "aaaa"), between(low, high, "aaab")])
    assert low < first < between(first, second, "zzzz") < second < high


@given(tails, tails)
def test_between_two_equal_positions_the_new_one_falls_behind_both_and_has_room_around(tail: str, other: str) -> None:
    same = between(None, None, other)
    found = between(same, same, tail)
    assert same < found
    assert same < between(same, found, tail) < found
    assert found < between(found, between(found, None, tail), tail)


@given(st.text(max_size=6), st.text(max_size=6), tails)
def test_what_is_no_position_or_out_of_order_still_gets_a_place_behind_the_first(
    before: str, after: str, tail: str
) -> None:
    assert between(before, after, tail) > before


@given(st.sets(st.text(alphabet="01yz", max_size=7).map(lambda text: text.rstrip("0")), min_size=2, max_size=2), tails)
def test_there_is_room_between_any_two_fractions(two: set[str], tail: str) -> None:
    before, after = sorted(two)
    assert before < between(before, after, tail) < after


@given(tails)
def test_nothing_sorts_in_front_of_the_smallest_text_and_the_answer_is_still_a_position(tail: str) -> None:
    assert set(between(None, "", tail) + between(None, "000", tail)) <= set(DIGITS)


def test_beside_a_position_that_no_program_made_the_next_one_is_found_at_once_and_is_short() -> None:
    endless = "z" * (1 << 20)
    found = [between(endless, None, "aaaa"), between(None, endless, "aaaa"), between(endless, endless + "z", "aaaa")]
    assert max(map(len, found)) < 1_100


@pytest.mark.parametrize("count", [0, 1, 2, 300, 20_000])
def test_a_new_list_has_ascending_positions_and_room_at_both_ends(count: int) -> None:
    row = positions(count, tail_source())
    assert len(row) == count
    assert row == sorted(set(row))
    assert all(len(position) <= 9 for position in row)
    if row:
        assert len(between(None, row[0], "aaaa")) == len(between(row[-1], None, "aaaa")) == 9


@pytest.mark.parametrize("tail", ["", "a-b", "é", "a b"])
def test_a_tail_of_other_signs_is_an_error_of_the_caller(tail: str) -> None:
    with pytest.raises(ValueError):
        between(None, None, tail)
