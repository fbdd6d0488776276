"""What both changed stands side by side until somebody decides; deciding apart agrees, and can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.workspace.laptops import Laptop
from core.workspace.twins import ANA, BEN, Twins, add, assert_same, crafted, delete, edit, give, hand_over, make_twins
from mentordesk.errors import NotFound, Refused
from mentordesk.records import AgendaItem, Goal, Session
from mentordesk.workspace import undo
from mentordesk.workspace.change_record import Op
from mentordesk.workspace.conflicts import conflict, conflicts, merged_text, settle, undecided
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def both_changed(twins: Twins, **cells: tuple[str, str]) -> str:
    """Return a goal whose cells Ana and Ben wrote apart."""
    goal = add(twins.ana, "a goal", why="reason")
    twins.both()
    edit(twins.ana, goal.id, **{name: values[0] for name, values in cells.items()})
    edit(twins.ben, goal.id, **{name: values[1] for name, values in cells.items()})
    twins.both()
    return goal.id


def values(workspace: Workspace, row: str, field: str) -> list[object]:
    return [each.value for each in conflict(workspace, "goals", row, field).candidates]


def test_both_values_are_told_with_who_wrote_them_the_shown_one_last(twins: Twins) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    (found,) = conflicts(twins.ana)
    assert {each.author: each.value for each in found.candidates} == {ANA: "Ana's", BEN: "Ben's"}
    assert found.candidates[-1].value == twins.ana.get(Goal, row).title
    assert found == conflicts(twins.ben)[0]


@pytest.mark.parametrize(("who", "how", "expected"), [("ana", "mine", "Ana's"), ("ana", "theirs", "Ben's")])
def test_settling_by_side(twins: Twins, who: str, how: str, expected: str) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    settle(twins.ana, "goals", row, "title", how)
    twins.both()
    assert twins.ben.get(Goal, row).title == expected
    assert conflicts(twins.ana) == conflicts(twins.ben) == []


def test_settling_by_head(twins: Twins) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    chosen = next(each for each in conflicts(twins.ben)[0].candidates if each.author == ANA)
    settle(twins.ben, "goals", row, "title", chosen.head[:12])
    assert twins.ben.get(Goal, row).title == "Ana's"
    with pytest.raises(NotFound):
        settle(twins.ben, "goals", row, "title", "mine")


@pytest.mark.parametrize("how", ["", "nobody", "ffff"])
def test_a_value_that_nobody_wrote_cannot_be_chosen(twins: Twins, how: str) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    with pytest.raises(Refused, match="Nothing was changed"):
        settle(twins.ana, "goals", row, "title", how)
    assert len(conflicts(twins.ana)) == 1


def test_both_titles_joined_on_either_side_are_the_same_bytes_so_settling_apart_agrees(twins: Twins) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    settle(twins.ana, "goals", row, "title", "both")
    settle(twins.ben, "goals", row, "title", "both")
    twins.both()
    assert twins.ana.get(Goal, row).title == "Ana's / Ben's"
    assert conflicts(twins.ana) == []
    assert len(twins.ana.heads_of("goals", row)["title"]) == 2


def test_settling_apart_in_two_ways_is_the_next_thing_to_decide(twins: Twins) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    settle(twins.ana, "goals", row, "title", "mine")
    settle(twins.ben, "goals", row, "title", "mine")
    twins.both()
    assert set(values(twins.ana, row, "title")) == {"Ana's", "Ben's"}
    settle(twins.ana, "goals", row, "title", "theirs")
    twins.both()
    assert twins.ben.get(Goal, row).title == "Ben's"


def test_a_number_cannot_be_both(twins: Twins) -> None:
    goal = add(twins.ana, "a goal")
    twins.both()
    edit(twins.ana, goal.id, weight=2)
    edit(twins.ben, goal.id, weight=3)
    twins.both()
    with pytest.raises(Refused, match="only one of the two"):
        settle(twins.ana, "goals", goal.id, "weight", "both")


def test_long_texts_whose_paragraphs_fit_together_need_no_decision(twins: Twins) -> None:
    goal = add(twins.ana, "a goal", why="one\n\ntwo\n\nthree")
    twins.both()
    edit(twins.ana, goal.id, why="one, by Ana\n\ntwo\n\nthree")
    edit(twins.ben, goal.id, why="one\n\ntwo\n\nthree, by Ben")
    twins.both()
    (found,) = conflicts(twins.ana)
    assert found.clean
    assert merged_text(twins.ben, "goals", goal.id, "why").text == "one, by Ana\n\ntwo\n\nthree, by Ben"
    settle(twins.ben, "goals", goal.id, "why", "both")
    twins.both()
    assert twins.ana.get(Goal, goal.id).why == "one, by Ana\n\ntwo\n\nthree, by Ben"


def test_what_waits_for_a_decision_is_counted_without_the_texts_that_fit_together(twins: Twins) -> None:
    fits = add(twins.ana, "fits", why="one\n\ntwo\n\nthree")
    gone, deleted = add(twins.ana, "gone"), add(twins.ana, "deleted in the end")
    twins.both()
    edit(twins.ana, fits.id, why="one, by Ana\n\ntwo\n\nthree")
    edit(twins.ben, fits.id, why="one\n\ntwo\n\nthree, by Ben")
    edit(twins.ana, deleted.id, title="as Ana calls it")
    edit(twins.ben, deleted.id, title="as Ben calls it")
    delete(twins.ana, gone)
    edit(twins.ben, gone.id, title="still wanted")
    both = both_changed(twins, title=("by Ana", "by Ben"), why=("as Ana sees it", "as Ben sees it"))
    delete(twins.ana, deleted)
    expected = {(each.table, each.row, each.field) for each in conflicts(twins.ana) if not each.clean}
    assert expected == {("goals", both, "title"), ("goals", both, "why"), ("goals", gone.id, "deleted")}
    assert set(undecided(twins.ana)) == expected


def test_a_paragraph_that_both_wrote_is_kept_from_both(twins: Twins) -> None:
    row = both_changed(twins, why=("as Ana sees it", "as Ben sees it"))
    (found,) = conflicts(twins.ana)
    assert not found.clean
    text = merged_text(twins.ana, "goals", row, "why").text
    assert text == merged_text(twins.ben, "goals", row, "why").text
    assert "as Ana sees it" in text
    assert "as Ben sees it" in text


def test_undoing_a_decision_brings_both_values_back(twins: Twins) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    settle(twins.ana, "goals", row, "title", "mine")
    undo.undo(twins.ana)
    twins.both()
    assert set(values(twins.ben, row, "title")) == {"Ana's", "Ben's"}
    assert {each.author for each in conflict(twins.ben, "goals", row, "title").candidates} == {ANA, BEN}
    settle(twins.ben, "goals", row, "title", "theirs")
    twins.both()
    assert twins.ana.get(Goal, row).title == "Ana's"
    assert conflicts(twins.ana) == []


def one_deleted_the_other_wrote(twins: Twins) -> str:
    goal = add(twins.ana, "a goal")
    twins.both()
    delete(twins.ana, goal)
    edit(twins.ben, goal.id, title="still wanted")
    twins.both()
    return goal.id


@pytest.mark.parametrize(
    ("who", "how", "is_there"), [("ana", "mine", False), ("ana", "theirs", True), ("ben", "mine", True)]
)
def test_a_row_deleted_by_one_and_written_by_the_other_is_decided(
    twins: Twins, who: str, how: str, is_there: bool
) -> None:
    row = one_deleted_the_other_wrote(twins)
    (found,) = conflicts(twins.ana)
    assert {(each.author, each.value) for each in found.candidates} == {(ANA, 1), (BEN, 0)}
    settle(twins.ana if who == "ana" else twins.ben, "goals", row, "deleted", how)
    twins.both()
    assert [each.id for each in twins.ben.select(Goal)] == ([row] if is_there else [])
    assert conflicts(twins.ana) == conflicts(twins.ben) == []


@pytest.mark.parametrize("how", ["mine", "theirs"])
def test_undoing_the_decision_about_a_deleted_row_opens_it_again(twins: Twins, how: str) -> None:
    row = one_deleted_the_other_wrote(twins)
    settle(twins.ana, "goals", row, "deleted", how)
    twins.both()
    undo.undo(twins.ana)
    twins.both()
    for workspace in (twins.ana, twins.ben):
        assert [each.id for each in workspace.select(Goal)] == [row]
        for each in conflicts(workspace):
            settle(workspace, each.table, each.row, each.field, "both" if each.field == "deleted" else "mine")
    twins.both()


def test_both_bringing_a_row_back_in_turn_with_a_delete_never_breaks_the_list(twins: Twins) -> None:
    goal = add(twins.ana, "a goal")
    twins.both()
    delete(twins.ana, goal)
    twins.both()
    undo.undo(twins.ana)
    with twins.ben.change("again") as change:
        change.put(replace(goal, title="again"))
    delete(twins.ben, replace(goal, title="again"))
    twins.both()
    found = conflicts(twins.ana)
    assert found == conflicts(twins.ben)
    settle(twins.ana, "goals", goal.id, "deleted", "both")
    undo.undo(twins.ana)
    twins.both()
    assert conflicts(twins.ana) == conflicts(twins.ben)


@pytest.mark.parametrize("odd", [2, -1, "yes", [0, 1], [1, 1], [0, 0], ["", 1]])
def test_a_delete_that_no_program_writes_neither_deletes_nor_breaks_the_list(twins: Twins, odd: object) -> None:
    give(twins.ana, crafted(Laptop(2), [Op("goals", "g", {"title": "a goal", "deleted": odd}, {})]))  # type: ignore[dict-item]
    assert [each.title for each in twins.ana.select(Goal)] == ["a goal"]
    assert len(conflicts(twins.ana)) <= 1
    delete(twins.ana, twins.ana.get(Goal, "g"))
    assert twins.ana.select(Goal) == []
    hand_over(twins.ana, twins.ben)
    assert_same(twins.ana, twins.ben)


def test_alternatives_that_are_all_the_same_are_no_conflict(twins: Twins) -> None:
    give(twins.ana, crafted(Laptop(2), [Op("goals", "g", {"title": ["same", "same"]}, {})]))
    assert twins.ana.get(Goal, "g").title == "same"
    assert conflicts(twins.ana) == []


def test_a_row_that_the_other_deleted_is_nothing_to_decide(twins: Twins) -> None:
    row = both_changed(twins, title=("Ana's", "Ben's"))
    delete(twins.ana, twins.ana.get(Goal, row))
    twins.both()
    assert conflicts(twins.ben) == []


def test_what_is_kept_against_a_deletion_comes_back_with_its_parts(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        session = change.put(Session(title="weekly"))
        change.put(AgendaItem(session=session.id, title="first"))
    twins.both()
    delete(twins.ben, session)
    with twins.ana.change("edit") as change:
        change.put(replace(session, place="library"))
    twins.both()
    assert twins.ana.select(AgendaItem) == []
    settle(twins.ana, "sessions", session.id, "deleted", "both")
    twins.both()
    assert [each.title for each in twins.ben.select(AgendaItem)] == ["first"]
    assert twins.ben.get(Session, session.id).place == "library"
    assert conflicts(twins.ben) == []


@pytest.mark.parametrize("how", ["mine", "theirs", "both"])
def test_undoing_a_decision_about_a_long_text_opens_it_as_it_was(twins: Twins, how: str) -> None:
    goal = both_changed(twins, why=("all new by Ana", "written anew by Ben"))
    before = merged_text(twins.ana, "goals", goal, "why")
    assert not before.clean
    settle(twins.ana, "goals", goal, "why", how)
    undo.undo(twins.ana)
    twins.both()
    for workspace in (twins.ana, twins.ben):
        assert merged_text(workspace, "goals", goal, "why").text == before.text
        assert [each.clean for each in conflicts(workspace)] == [False]
