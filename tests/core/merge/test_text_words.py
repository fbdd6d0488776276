"""What changed is shown word by word, whatever the script, and the search for it is bounded."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.text_words import Effort, common_runs, hunks, tokens, weights, word_diff

texts = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(["a", "b", "don't", " ", "\n", ".", "火", "曜"]), max_size=40).map("".join),
)
rows = st.lists(st.sampled_from("abcdefgh"), max_size=60)


@pytest.mark.parametrize(
    ("text", "cut", "weight"),
    [
        ("Don't  go.", ["Don't", "  ", "go", "."], [2, 0, 2, 0]),
        ("snake_case 3.5", ["snake_case", " ", "3", ".", "5"], [2, 0, 2, 0, 2]),
        ("火曜日に", ["火", "曜", "日", "に"], [1, 1, 1, 1]),
        ("か\u3099ん", ["か\u3099", "ん"], [1, 1]),
        ("cafe\u0301, naïve", ["cafe\u0301", ",", " ", "naïve"], [2, 0, 0, 2]),
        ("يوم، غد", ["يوم", "،", " ", "غد"], [2, 0, 0, 2]),
        ("👩🏽‍🏫 ok", ["👩🏽‍🏫", " ", "ok"], [2, 0, 2]),
    ],
)
def test_words_are_cut_the_same_everywhere(text: str, cut: list[str], weight: list[int]) -> None:
    assert tokens(text) == cut
    assert weights(cut) == weight


@pytest.mark.parametrize(
    ("a", "b", "pieces"),
    [
        ("", "", []),
        ("same", "same", [("same", "same")]),
        ("", "all new", [("new", "all new")]),
        ("we learn SQL", "we teach SQL", [("same", "we "), ("gone", "learn"), ("new", "teach"), ("same", " SQL")]),
        # no word stands between the two changes: they are read as one
        ("a good plan", "a bad idea", [("same", "a "), ("gone", "good plan"), ("new", "bad idea")]),
        (
            "one\n\ntwo",
            "uno\n\ndos",
            [("gone", "one"), ("new", "uno"), ("same", "\n\n"), ("gone", "two"), ("new", "dos")],
        ),
    ],
)
def test_a_difference_reads_as_a_person_would_say_it(a: str, b: str, pieces: list[tuple[str, str]]) -> None:
    assert word_diff(a, b) == pieces


@given(texts, texts)
def test_a_difference_holds_both_texts(a: str, b: str) -> None:
    pieces = word_diff(a, b)
    assert "".join(text for what, text in pieces if what != "new") == a
    assert "".join(text for what, text in pieces if what != "gone") == b
    assert all(text for _, text in pieces)
    assert "".join(tokens(a)) == a


@given(rows, rows, st.integers(0, 200))
def test_what_is_called_common_is_equal_and_in_order_even_when_the_effort_is_spent(
    a: list[str], b: list[str], steps: int
) -> None:
    effort = Effort()
    effort.steps = steps
    runs = common_runs(a, b, effort)
    end_a = end_b = 0
    for start_a, start_b, length in runs:
        assert length > 0
        assert start_a >= end_a
        assert start_b >= end_b
        assert a[start_a : start_a + length] == b[start_b : start_b + length]
        end_a, end_b = start_a + length, start_b + length
    rebuilt, done = [], 0
    for a0, a1, b0, b1 in hunks(runs, len(a), len(b)):
        rebuilt += a[done:a0] + b[b0:b1]
        done = a1
    assert rebuilt + a[done:] == b


@given(st.lists(st.sampled_from("abc"), max_size=30), st.lists(st.sampled_from("abc"), max_size=30))
def test_where_no_word_is_unique_the_edit_is_the_shortest(a: list[str], b: list[str]) -> None:
    twice_a, twice_b = a + list("abcabc"), b + list("cbacba")  # every word often: no anchors at the top
    longest = [0] * (len(twice_b) + 1)
    for x in twice_a:
        row = [0]
        for j, y in enumerate(twice_b):
            row.append(longest[j] + 1 if x == y else max(longest[j + 1], row[j]))
        longest = row
    start = next((n for n, (x, y) in enumerate(zip(twice_a, twice_b, strict=False)) if x != y), 0)
    common = sum(length for _, _, length in common_runs(twice_a, twice_b))
    assert common <= longest[-1]
    if not start and twice_a[-1] != twice_b[-1]:
        assert common == longest[-1]


def test_far_more_changes_than_one_window_are_still_found() -> None:
    chance = random.Random(7)
    a = [chance.choice("ab") for _ in range(3000)]
    b = [x if chance.random() < 0.9 else "c" for x in a]
    common = sum(length for _, _, length in common_runs(a, b))
    assert common >= 0.95 * sum(x == y for x, y in zip(a, b, strict=True))
