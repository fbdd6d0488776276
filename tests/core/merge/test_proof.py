"""A change counts as its author's only when a signature of his own covers it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.graph import unproved

Change = tuple[str, Sequence[str], bool]
"""Author, parents, and whether its own signature verifies."""


def check(changes: Mapping[str, Change]) -> tuple[set[str], list[str]]:
    """Return the unproved changes, and whose signatures were verified."""
    asked: list[str] = []

    def depth(change: str) -> int:
        return 1 + max((depth(parent) for parent in changes[change][1] if parent in changes), default=0)

    def verifies(change: str) -> bool:
        asked.append(change)
        return changes[change][2]

    found = unproved(changes, lambda each: changes[each][1], lambda each: changes[each][0], depth, verifies)
    return found, asked


def test_one_signature_covers_the_whole_line_of_its_author() -> None:
    line = {str(number): ("ann", [str(number - 1)] if number else [], True) for number in range(50)}
    assert check(line) == (set(), ["49"])


def test_a_signature_covers_no_change_of_somebody_else() -> None:
    changes: dict[str, Change] = {"a": ("bob", [], True), "b": ("ann", ["a"], True)}
    assert check(changes) == (set(), ["b", "a"])


def test_a_line_is_covered_through_changes_of_others() -> None:
    changes: dict[str, Change] = {"a": ("ann", [], True), "b": ("bob", ["a"], True), "c": ("ann", ["b"], True)}
    assert check(changes) == (set(), ["c", "b"])


def test_forged_beside_a_true_change() -> None:
    changes: dict[str, Change] = {"a": ("ann", [], True), "b": ("ann", ["a"], True), "x": ("ann", ["a"], False)}
    assert check(changes)[0] == {"x"}


def test_forged_above_a_true_change() -> None:
    changes: dict[str, Change] = {"a": ("ann", [], True), "x": ("ann", ["a"], False)}
    found, asked = check(changes)
    assert found == {"x"}
    assert "a" in asked, "what a forged change names is not covered by it"


def test_a_stripped_signature_below_a_true_change_is_covered() -> None:
    changes: dict[str, Change] = {"a": ("ann", [], False), "b": ("ann", ["a"], True)}
    assert check(changes) == (set(), ["b"])


def test_forged_below_a_true_change_of_somebody_else() -> None:
    changes: dict[str, Change] = {"x": ("ann", [], False), "b": ("bob", ["x"], True)}
    assert check(changes)[0] == {"x"}


def test_forged_across_a_gap() -> None:
    """What lies below a change that is not in hand is not covered from above it."""
    changes: dict[str, Change] = {"x": ("ann", [], False), "c": ("ann", ["gap"], True)}
    assert check(changes)[0] == {"x"}
    filled = changes | {"gap": ("bob", ["x"], True)}
    assert check(filled)[0] == set()


def test_a_true_change_below_a_forged_one_still_counts_by_itself() -> None:
    changes: dict[str, Change] = {"a": ("bob", [], True), "x": ("ann", ["a"], False), "y": ("ann", ["x"], False)}
    assert check(changes)[0] == {"x", "y"}


@given(st.data())
def test_exactly_what_no_own_signature_covers_is_unproved(data: st.DataObject) -> None:
    changes: dict[str, Change] = {}
    for number in range(data.draw(st.integers(1, 10))):
        parents = data.draw(st.lists(st.sampled_from([*sorted(changes), "gap"]), max_size=3, unique=True))
        changes[str(number)] = (data.draw(st.sampled_from(["ann", "bob"])), parents, data.draw(st.booleans()))

    def below(change: str) -> set[str]:
        return {change}.union(*(below(parent) for parent in changes[change][1] if parent in changes))

    proved = {
        each
        for above, (author, _, verifies) in changes.items()
        if verifies
        for each in below(above)
        if changes[each][0] == author
    }
    assert check(changes)[0] == changes.keys() - proved
