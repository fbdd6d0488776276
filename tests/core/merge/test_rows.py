"""A row is gone only when whoever deleted it had seen everything in it, and nothing that is there belongs to it."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.merge.registers import Cell, CellValue, Key
from mentordesk.merge.rows import DELETED, is_alive, is_covered

Seen = Mapping[str, Mapping[str, list[str]]]


def cell(*changes: str) -> Cell:
    return Cell(tuple((1, each) for each in changes))


def covered(row: Mapping[str, Cell], seen: Seen, flags: Mapping[str, CellValue] | None = None) -> bool:
    def value_of(key: Key) -> CellValue:
        return (flags or {}).get(key[1], 1)

    return is_covered(row, value_of, lambda change: seen.get(change, {}))


def test_a_delete_that_saw_every_head_covers_the_row() -> None:
    row = {"title": cell("a", "b"), "due": cell("a"), DELETED: cell("d")}
    assert covered(row, {"d": {"title": ["a", "b"], "due": ["a"]}})


def test_a_row_never_deleted_is_not_covered() -> None:
    assert not covered({"title": cell("a")}, {})
    assert not covered({}, {})


def test_an_edit_made_apart_keeps_the_row() -> None:
    row = {"title": cell("a", "b"), DELETED: cell("d")}
    assert not covered(row, {"d": {"title": ["a"]}})


def test_a_cell_first_written_apart_keeps_the_row() -> None:
    row = {"title": cell("a"), "due": cell("b"), DELETED: cell("d")}
    assert not covered(row, {"d": {"title": ["a"]}})


def test_what_was_seen_in_one_cell_is_not_seen_in_another() -> None:
    row = {"title": cell("b"), "due": cell("a"), DELETED: cell("d")}
    assert not covered(row, {"d": {"title": ["a", "b"]}})


def test_a_restore_made_apart_keeps_the_row() -> None:
    row = {"title": cell("a"), DELETED: cell("d", "r")}
    assert not covered(row, {"d": {"title": ["a"]}}, {"r": 0})


def test_an_undone_decision_about_the_deletion_keeps_the_row() -> None:
    row = {"title": cell("a"), DELETED: cell("u")}
    assert not covered(row, {"u": {"title": ["a"]}}, {"u": [0, 1]})


def test_of_two_deletes_one_must_have_seen_all() -> None:
    row = {"title": cell("a"), "due": cell("b"), DELETED: cell("d", "e")}
    assert covered(row, {"d": {"title": ["a"]}, "e": {"title": ["a"], "due": ["b"]}})
    assert not covered(row, {"d": {"title": ["a"]}, "e": {"due": ["b"]}})


def test_what_the_delete_wrote_itself_it_has_seen() -> None:
    row = {"title": cell("d"), "due": cell("a"), DELETED: cell("d")}
    assert covered(row, {"d": {"due": ["a"]}})
    assert not covered(row | {"title": cell("d", "x")}, {"d": {"due": ["a"]}})


def alive(row: str, owners: Mapping[str, str], deleted: set[str]) -> bool:
    return is_alive(row, deleted.__contains__, lambda each: [row for row, owner in owners.items() if owner == each])


def test_a_row_is_kept_by_what_belongs_to_it_however_far_below() -> None:
    owners = {"b": "a", "c": "b"}
    assert alive("a", owners, {"a", "b"})
    assert not alive("a", owners, {"a", "b", "c"})
    assert not alive("c", {"b": "a", "c": "a"}, {"c"})


def test_a_ring_of_owners_is_gone_when_all_of_it_is_deleted() -> None:
    ring = {"a": "b", "b": "a"}
    assert not alive("a", ring, {"a", "b"})
    assert alive("a", ring, {"a"})
    assert not alive("a", {"a": "a"}, {"a"})


def test_a_long_chain_of_owners_is_walked() -> None:
    owners = {str(number + 1): str(number) for number in range(5_000)}
    assert alive("0", owners, {str(number) for number in range(5_000)})


@given(st.dictionaries(st.sampled_from("abcdef"), st.sampled_from("abcdef")), st.sets(st.sampled_from("abcdef")))
def test_a_row_is_there_when_it_or_anything_below_it_is_not_deleted(owners: dict[str, str], deleted: set[str]) -> None:
    there = set("abcdef") - deleted
    for _ in owners:
        there |= {owner for row, owner in owners.items() if row in there}
    assert {row for row in "abcdef" if alive(row, owners, deleted)} == there
