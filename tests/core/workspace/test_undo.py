"""Undo writes earlier values as a new change, only where nobody wrote since, and names what it left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.workspace.twins import Twins, add, delete, edit, make_twins
from mentordesk.errors import NotFound, Refused
from mentordesk.records import AgendaItem, Goal, Session
from mentordesk.workspace.undo import undo


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def test_an_edit_is_taken_back_by_a_new_change(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    edited = edit(twins.ana, goal.id, title="two")
    count = twins.ana.log.count()
    undone = undo(twins.ana)
    assert twins.ana.get(Goal, goal.id).title == "one"
    assert twins.ana.log.count() == count + 1
    assert twins.ana.log.get(undone.changes.change).action == f"undo:{edited}"
    assert undone.left == []


def test_undo_goes_back_step_by_step(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    edit(twins.ana, goal.id, title="two")
    edit(twins.ana, goal.id, title="three")
    undo(twins.ana)
    assert twins.ana.get(Goal, goal.id).title == "two"
    undo(twins.ana)
    assert twins.ana.get(Goal, goal.id).title == "one"
    undo(twins.ana)
    assert twins.ana.select(Goal) == []
    with pytest.raises(Refused, match="nothing to undo"):
        undo(twins.ana)


def test_a_new_row_goes_a_deleted_one_with_its_parts_comes_back(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        planned = change.put(Session(title="weekly"))
        change.put(AgendaItem(session=planned.id, title="first"))
    delete(twins.ana, planned)
    undo(twins.ana)
    assert [each.title for each in twins.ana.select(AgendaItem)] == ["first"]
    assert [each.title for each in twins.ana.select(Session)] == ["weekly"]
    twins.both()


def test_what_the_partner_wrote_over_since_is_left_and_named(twins: Twins) -> None:
    goal = add(twins.ana, "one", why="because")
    twins.both()
    with twins.ana.change("edit") as change:
        change.put(replace(change.get(Goal, goal.id), title="two", why="so"))
    twins.both()
    edit(twins.ben, goal.id, title="three")
    twins.both()
    undone = undo(twins.ana)
    merged = twins.ana.get(Goal, goal.id)
    assert (merged.title, merged.why) == ("three", "because")
    assert undone.left == [("goals", goal.id, "title")]
    twins.both()


def test_a_concurrent_write_is_not_undone_with_ones_own(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    twins.both()
    mine = edit(twins.ana, goal.id, title="mine")
    edit(twins.ben, goal.id, title="yours")
    twins.both()
    with pytest.raises(Refused, match="written over"):
        undo(twins.ana, mine)
    assert len(twins.ana.heads_of("goals", goal.id)["title"]) == 2


def test_a_row_deleted_since_stays_deleted(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    edited = edit(twins.ana, goal.id, title="two")
    delete(twins.ana, twins.ana.get(Goal, goal.id))
    with pytest.raises(Refused):
        undo(twins.ana, edited)
    assert twins.ana.select(Goal) == []


def test_a_row_that_the_partner_wrote_in_stays(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    twins.both()
    edit(twins.ben, goal.id, why="good one")
    twins.both()
    undone = undo(twins.ana)
    assert [each.why for each in twins.ana.select(Goal)] == ["good one"]
    assert all(place[0] == "goals" for place in undone.left)
    twins.both()


def test_what_the_partner_added_to_a_row_is_not_deleted_with_it(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        planned = change.put(Session(title="weekly"))
    twins.both()
    with twins.ben.change("add") as change:
        change.put(AgendaItem(session=planned.id, title="mine to talk about"))
    twins.both()
    with pytest.raises(Refused, match="added to since"):
        undo(twins.ana)
    assert [each.title for each in twins.ana.select(AgendaItem)] == ["mine to talk about"]
    assert [each.title for each in twins.ana.select(Session)] == ["weekly"]


def test_only_ones_own_changes_are_undone_unasked(twins: Twins) -> None:
    add(twins.ana, "mine")
    twins.both()
    add(twins.ben, "yours")
    twins.both()
    undo(twins.ana)
    assert [each.title for each in twins.ana.select(Goal)] == ["yours"]


def test_an_undo_can_itself_be_undone_by_name(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    edit(twins.ana, goal.id, title="two")
    undone = undo(twins.ana)
    undo(twins.ana, undone.changes.change)
    assert twins.ana.get(Goal, goal.id).title == "two"


def test_a_change_that_is_not_there_cannot_be_undone(twins: Twins) -> None:
    add(twins.ana)
    for name in ("0" * 64, "no id"):
        with pytest.raises(NotFound, match="no such change"):
            undo(twins.ana, name)


def test_taking_an_undo_back_lets_the_change_be_undone_again(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    edit(twins.ana, goal.id, title="two")
    undo(twins.ana, undo(twins.ana).changes.change)
    assert twins.ana.get(Goal, goal.id).title == "two"
    undo(twins.ana)
    assert twins.ana.get(Goal, goal.id).title == "one"
    twins.both()


def test_undoing_a_restore_deletes_again_but_not_what_the_partner_wrote_since(twins: Twins) -> None:
    goal = add(twins.ana, "one", baseline=1)
    twins.both()
    delete(twins.ana, goal)
    undo(twins.ana)
    twins.both()
    restored = twins.ana.log.heads()[0]
    edit(twins.ben, goal.id, title="still mine to finish")
    twins.both()
    undo(twins.ana, restored)
    twins.both()
    assert [each.title for each in twins.ben.select(Goal)] == ["still mine to finish"]


def test_undoing_a_restore_deletes_again(twins: Twins) -> None:
    goal = add(twins.ana, "one", baseline=1, why="because")
    delete(twins.ana, goal)
    with twins.ana.change("again") as change:
        change.put(replace(goal, title="two", baseline=0))
    undo(twins.ana)
    twins.both()
    assert twins.ben.select(Goal) == []
    assert twins.ben.row("goals", goal.id)["title"] == "one"  # type: ignore[index]


def test_an_undo_by_the_partner_is_his_own_write(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    mine = edit(twins.ana, goal.id, title="two")
    twins.both()
    edit(twins.ben, goal.id, title="three")
    undo(twins.ben)
    twins.both()
    assert twins.ana.get(Goal, goal.id).title == "two"
    undo(twins.ana, mine)
    assert twins.ana.get(Goal, goal.id).title == "one"
    twins.both()
