"""Large work is cut into short steps, and comes to the same."""

from __future__ import annotations

import random

from mentordesk.turns import in_order, let_go


def test_rows_stand_as_if_sorted_at_once() -> None:
    chance = random.Random(7)
    ids = ["", "a", "ab", "abc", "b", "ä", *(f"{chance.getrandbits(128):032x}" for _ in range(400))]
    rows = [(table, row, number) for number, row in enumerate(ids) for table in ("goals", "goal", "tasks")]
    chance.shuffle(rows)
    assert in_order(rows) == sorted(rows)


def test_the_same_row_twice_stays_there_twice() -> None:
    assert in_order([("goals", "b"), ("goals", "a"), ("goals", "b")]) == [
        ("goals", "a"),
        ("goals", "b"),
        ("goals", "b"),
    ]


def test_what_is_let_go_is_empty() -> None:
    listed, named = [1, 2, 3], {"a": [1], "b": [2]}
    let_go(listed, named)
    assert (listed, named) == ([], {})
