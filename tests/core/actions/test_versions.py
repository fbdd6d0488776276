"""Going back to an earlier version is an ordinary edit: it merges, it can be undone, deleted things come back whole."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.workspace.twins import Twins, add, delete, edit, hand_over, make_twins, shown
from mentordesk.actions.versions import bring_back, restore_version
from mentordesk.errors import NotFound, Refused
from mentordesk.merge.rows import DELETED
from mentordesk.queries import bin as in_bin
from mentordesk.queries import versions
from mentordesk.records import AgendaItem, Annotation, Artifact, Goal, Reply, Session
from mentordesk.workspace.conflicts import conflicts, merged_text, settle
from mentordesk.workspace.undo import undo


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def test_a_version_is_written_again_as_one_change_that_the_other_gets_as_an_edit(twins: Twins) -> None:
    goal = add(twins.ana, "one", why="because")
    first = versions.versions(twins.ana, "goals", goal.id)[0].id
    edit(twins.ana, goal.id, title="two", why="so")
    twins.both()
    edit(twins.ben, goal.id, title="three", due="2027-01-31")
    twins.both()
    before = twins.ben.log.count()
    twins.ben.do(restore_version, "goals", goal.id, first)
    assert twins.ben.log.count() == before + 1
    twins.both()
    found = twins.ana.get(Goal, goal.id)
    assert (found.title, found.why, found.due) == ("one", "because", "")
    assert conflicts(twins.ana) == []
    undo(twins.ben)
    twins.both()
    assert twins.ana.get(Goal, goal.id).title == "three"


def test_one_field_goes_back_and_the_others_stay(twins: Twins) -> None:
    goal = add(twins.ana, "one", why="because")
    first = versions.versions(twins.ana, "goals", goal.id)[0].id
    edit(twins.ana, goal.id, title="two", why="so")
    twins.ana.do(restore_version, "goals", goal.id, first, "why")
    found = twins.ana.get(Goal, goal.id)
    assert (found.title, found.why) == ("two", "because")


def test_an_edit_made_meanwhile_stands_beside_what_was_restored(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    first = versions.versions(twins.ana, "goals", goal.id)[0].id
    edit(twins.ana, goal.id, title="two")
    twins.both()
    edit(twins.ben, goal.id, title="three")
    twins.ana.do(restore_version, "goals", goal.id, first)
    twins.both()
    (found,) = conflicts(twins.ben)
    assert {each.value for each in found.candidates} == {"one", "three"}


def test_restoring_decides_what_both_changed(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    first = versions.versions(twins.ana, "goals", goal.id)[0].id
    twins.both()
    edit(twins.ana, goal.id, title="two")
    edit(twins.ben, goal.id, title="three")
    twins.both()
    twins.ana.do(restore_version, "goals", goal.id, first)
    twins.both()
    assert conflicts(twins.ben) == []
    assert twins.ben.get(Goal, goal.id).title == "one"


def test_a_text_merged_from_both_is_a_version_as_it_read(twins: Twins) -> None:
    goal = add(twins.ana, why="first\n\nsecond")
    twins.both()
    edit(twins.ana, goal.id, why="first, by Ana\n\nsecond")
    edit(twins.ben, goal.id, why="first\n\nsecond, by Ben")
    twins.both()
    merged = versions.versions(twins.ana, "goals", goal.id)[0].id
    assert versions.as_it_was(twins.ana, "goals", goal.id, merged)["why"] == "first, by Ana\n\nsecond, by Ben"
    edit(twins.ana, goal.id, why="all new")
    twins.ana.do(restore_version, "goals", goal.id, merged)
    twins.both()
    assert twins.ben.get(Goal, goal.id).why == "first, by Ana\n\nsecond, by Ben"


def test_a_deleted_session_comes_back_with_the_items_that_went_with_it(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        session = change.put(Session(title="weekly"))
        kept, dropped = (change.put(AgendaItem(session=session.id, title=each)) for each in ("kept", "dropped"))
    first = versions.versions(twins.ana, "sessions", session.id)[0].id
    delete(twins.ana, dropped)
    delete(twins.ana, session)
    twins.both()
    twins.ben.do(restore_version, "sessions", session.id, first)
    twins.both()
    assert [each.id for each in twins.ana.select(AgendaItem)] == [kept.id]
    assert twins.ana.get(Session, session.id).title == "weekly"
    assert conflicts(twins.ana) == []


def test_a_part_brings_back_what_it_belongs_to_and_nothing_is_flagged(twins: Twins) -> None:
    with twins.ana.change("add") as change:
        artifact = change.put(Artifact(title="parser.py"))
        note = change.put(Annotation(artifact=artifact.id, body="Why twice?"))
        change.put(Reply(annotation=note.id, body="An old habit"))
    delete(twins.ana, note)
    delete(twins.ana, artifact)
    twins.ana.do(bring_back, "annotations", note.id)
    assert twins.ana.get(Artifact, artifact.id).title == "parser.py"
    assert [each.body for each in twins.ana.select(Reply)] == ["An old habit"]
    twins.both()
    assert conflicts(twins.ben) == []


def test_undo_of_bringing_back_deletes_all_of_it_again(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        session = change.put(Session(title="weekly"))
        change.put(AgendaItem(session=session.id, title="first"))
    delete(twins.ana, session)
    twins.ana.do(bring_back, "sessions", session.id)
    undo(twins.ana)
    assert (twins.ana.select(Session), twins.ana.select(AgendaItem)) == ([], [])
    twins.both()
    assert [each.parts for each in in_bin.deleted(twins.ben)] == [1]


def test_what_makes_no_sense_is_refused_and_nothing_changes(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    (only,) = versions.versions(twins.ana, "goals", goal.id)
    count = twins.ana.log.count()
    with pytest.raises(Refused, match="reads like that already"):
        twins.ana.do(restore_version, "goals", goal.id, only.id)
    with pytest.raises(Refused, match="there already"):
        twins.ana.do(bring_back, "goals", goal.id)
    with pytest.raises(NotFound):
        twins.ana.do(bring_back, "goals", "nobody")
    with pytest.raises(NotFound):
        twins.ana.do(restore_version, "goals", goal.id, "0" * 64)
    with pytest.raises(NotFound, match="no field"):
        twins.ana.do(restore_version, "goals", goal.id, only.id, "colour")
    assert twins.ana.log.count() == count


def test_a_link_to_something_deleted_is_left_as_it_is(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    with twins.ana.change("add") as change:
        artifact = change.put(Artifact(title="a.py", goal=goal.id))
    first = versions.versions(twins.ana, "artifacts", artifact.id)[0].id
    with twins.ana.change("edit") as change:
        change.put(Artifact(id=artifact.id, title="b.py"))
    delete(twins.ana, goal)
    twins.ana.do(restore_version, "artifacts", artifact.id, first)
    found = twins.ana.get(Artifact, artifact.id)
    assert (found.title, found.goal) == ("a.py", "")


STEPS = st.lists(
    st.tuples(
        st.sampled_from(("ana", "ben")),
        st.sampled_from(("edit", "edit", "delete", "restore", "back", "settle", "send")),
        st.integers(0, 9),
    ),
    min_size=3,
    max_size=14,
)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_two_people_restore_apart_both_end_up_the_same(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, int]]
) -> None:
    with make_twins(tmp_path_factory.mktemp("twins")) as twins:
        goal = add(twins.ana, "zero", why="one\n\ntwo\n\nthree")
        twins.both()
        for who, what, number in steps:
            _step(twins, who, what, number, goal.id)
        twins.both()
        for workspace in (twins.ana, twins.ben):
            (latest, *_) = versions.versions(workspace, "goals", goal.id)
            then = versions.as_it_was(workspace, "goals", goal.id, latest.id)
            now = versions.as_it_is(workspace, "goals", goal.id)
            assert {**then, DELETED: 0} == {**now, DELETED: 0}
            assert now["why"] == merged_text(workspace, "goals", goal.id, "why").text
            assert now[DELETED] == shown(workspace)["goals"][0][1]


def _step(twins: Twins, who: str, what: str, number: int, goal: str) -> None:
    workspace, other = (twins.ana, twins.ben) if who == "ana" else (twins.ben, twins.ana)
    is_there = bool(workspace.select(Goal))
    if what == "edit" and is_there:
        lines = workspace.get(Goal, goal).why.split("\n\n")
        lines[number % len(lines)] += f" {who}{number}"
        edit(workspace, goal, title=f"{who} {number}", why="\n\n".join(lines))
    elif what == "delete" and is_there:
        delete(workspace, workspace.get(Goal, goal))
    elif what == "back" and not is_there:
        workspace.do(bring_back, "goals", goal)
    elif what == "restore":
        found = versions.versions(workspace, "goals", goal)
        version = found[number % len(found)].id
        then = versions.as_it_was(workspace, "goals", goal, version)
        try:
            workspace.do(restore_version, "goals", goal, version)
        except Refused:
            return
        assert {**versions.as_it_is(workspace, "goals", goal), DELETED: 0} == {**then, DELETED: 0}
    elif what == "settle" and (found := conflicts(workspace)):
        settle(workspace, "goals", goal, found[0].field, "both")
    elif what == "send":
        hand_over(workspace, other)
