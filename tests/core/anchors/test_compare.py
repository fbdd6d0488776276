"""Two versions of a text side by side."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.anchors.compare import CONTEXT, Comparison, change_at, lines_of

LINES = st.lists(
    st.sampled_from(["alpha beta gamma", "alpha beta delta", "one two", "", "}", "  one two"]), max_size=14
)


@given(LINES, LINES)
def test_every_line_of_both_stands_once_and_in_order(old: list[str], new: list[str]) -> None:
    compared = Comparison("\n".join(old), "\n".join(new))
    every = frozenset(range(len(compared.old)))
    rows = compared.rows(every)
    assert [row.old for row in rows if row.old >= 0] == list(range(len(compared.old)))
    assert [row.new for row in rows if row.new >= 0] == list(range(len(compared.new)))
    for row in rows:
        if row.kind == "same":
            assert compared.old[row.old] == compared.new[row.new]


@given(st.lists(st.sampled_from(["wait", "for", "the", "(", ")", " "]), max_size=12), st.data())
def test_marks_hold_every_letter_that_differs(words: list[str], data: st.DataObject) -> None:
    other = [word for word in words if data.draw(st.booleans())] + ["stop"]
    compared = Comparison("keep this line " + " ".join(words), "keep this line " + " ".join(other))
    for row in compared.rows():
        gone, came = compared.marks(row)
        if row.kind == "changed":
            left = [compared.old[row.old], compared.new[row.new]]
            for side, marks in enumerate((gone, came)):
                for start, length in reversed(marks):
                    left[side] = left[side][:start] + left[side][start + length :]
            assert left[0] == left[1]


def test_what_nobody_changed_is_folded_and_opens() -> None:
    old = "\n".join(map(str, range(100)))
    compared = Comparison(old, old.replace("\n50\n", "\nfifty\n"))
    rows = compared.rows()
    folds = [row for row in rows if row.kind == "fold"]
    assert [fold.length for fold in folds] == [50 - CONTEXT, 49 - CONTEXT]
    assert len(compared.rows(frozenset([folds[0].old]))) == len(rows) + folds[0].length - 1


def test_equal_texts_have_no_changes() -> None:
    assert Comparison("a\nb", "a\nb").changes == []


def test_a_note_goes_with_the_change_of_its_lines() -> None:
    old = "one\ntwo\nthree\nfour\nfive"
    compared = Comparison(old, "one\ntwo\n3\nfour\nfive\nsix")
    anchor = json.dumps({"type": "LineSelector", "start": 2, "end": 3})
    assert change_at(compared.changes, lines_of(anchor, old) or range(0)) == 0
    quoted = json.dumps({"type": "TextQuoteSelector", "exact": "five"})
    assert lines_of(quoted, old) == range(4, 5)
    assert change_at(compared.changes, range(4, 5)) == 1
    assert change_at(compared.changes, range(1)) == -1
    assert lines_of("{}", old) is None
