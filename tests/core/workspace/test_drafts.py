"""Text being typed survives a crash, waits for nobody, and overwrites only what its writer had before them."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.workspace.laptops import Laptop, make_workspace, open_workspace
from mentordesk.errors import DiskFull, NotFound
from mentordesk.records import Goal, Reflection
from mentordesk.records.base import MAX_TEXT
from mentordesk.workspace import change_record, database
from mentordesk.workspace.change import TextTooLong
from mentordesk.workspace.change_record import ChangeRecord, Op
from mentordesk.workspace.drafts import Drafts
from mentordesk.workspace.merging import Merging
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return make_workspace(tmp_path)


def add_goal(workspace: Workspace, why: str = "as it was") -> Goal:
    with workspace.change("goals.add_goal") as change:
        return change.put(Goal(title="Speak up", why=why))


def partner_writes(workspace: Workspace, goal: Goal, cell: str, value: str) -> ChangeRecord:
    """Bring in a change that the partner made on what this workspace has now."""
    partner, heads = Laptop(2), workspace.log.heads()
    change = change_record.seal(
        workspace=workspace.id,
        parents=heads,
        depth=workspace.log.next_depth(heads),
        device=partner.device,
        at=0,
        action="goals.edit_goal",
        ops=[Op("goals", goal.id, {cell: value}, {cell: workspace.heads_of("goals", goal.id).get(cell, [])})],
    )
    signed = change_record.with_signature(change, partner.sign(change.to_sign))
    with database.transaction(workspace.db):
        merging = Merging(workspace.db, workspace.log)
        merging.apply(signed, workspace.log.append([signed])[0])
        merging.finish()
    return signed


def test_a_field_opens_with_what_is_stored_and_keeps_nothing_until_somebody_types(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    draft = workspace.drafts.open("goals", goal.id, "why")
    assert (draft.text, draft.heads, draft.is_new) == ("as it was", workspace.heads_of("goals", goal.id)["why"], True)
    assert not workspace.drafts.seal("goals", goal.id, "why")
    assert workspace.log.count() == 1
    workspace.close()


def test_what_was_being_typed_is_offered_after_the_program_died(workspace: Workspace, tmp_path: Path) -> None:
    goal = add_goal(workspace)
    workspace.drafts.open("goals", goal.id, "why")
    workspace.drafts.keep("goals", goal.id, "why", "half a sen")
    workspace.drafts.keep("goals", goal.id, "title", "Speak up")
    workspace.close()
    again = open_workspace(tmp_path)
    assert [(each.row, each.cell, each.text) for each in again.drafts.left()] == [(goal.id, "why", "half a sen")]
    draft = again.drafts.open("goals", goal.id, "why")
    assert (draft.text, draft.is_new) == ("half a sen", False)
    assert again.get(Goal, goal.id).why == "as it was"
    again.close()


def test_sealing_writes_one_change_under_the_name_of_the_action(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    before = workspace.heads_of("goals", goal.id)["why"]
    workspace.drafts.keep("goals", goal.id, "why", "as it is\r\nnow")
    changes = workspace.drafts.seal("goals", goal.id, "why", "goals.edit_goal")
    change = workspace.log.get(changes.change)
    assert change.action == "goals.edit_goal"
    assert [(op.cells, op.seen) for op in change.ops] == [({"why": "as it is\nnow"}, {"why": before})]
    assert workspace.drafts.left() == []
    assert not workspace.drafts.seal("goals", goal.id, "why")
    workspace.close()


def test_a_write_that_arrived_while_typing_is_told_and_stands_beside_the_draft(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    workspace.drafts.open("goals", goal.id, "why")
    assert not workspace.drafts.heads_moved("goals", goal.id, "why")
    theirs = partner_writes(workspace, goal, "why", "theirs")
    assert workspace.drafts.heads_moved("goals", goal.id, "why")
    workspace.drafts.keep("goals", goal.id, "why", "mine")
    assert workspace.drafts.heads_moved("goals", goal.id, "why")
    mine = workspace.drafts.seal("goals", goal.id, "why").change
    assert set(workspace.heads_of("goals", goal.id)["why"]) == {theirs.id, mine}
    assert workspace.rows("SELECT cell FROM conflict WHERE row = ?", (goal.id,))[0][0] == "why"
    workspace.drafts.keep("goals", goal.id, "why", "mine, typed on without looking")
    later = workspace.drafts.seal("goals", goal.id, "why").change
    assert set(workspace.heads_of("goals", goal.id)["why"]) == {theirs.id, later}
    workspace.close()


def test_a_field_nobody_had_written_keeps_a_first_write_of_the_partner(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    assert workspace.drafts.open("goals", goal.id, "expected").heads == []
    theirs = partner_writes(workspace, goal, "expected", "theirs")
    workspace.drafts.keep("goals", goal.id, "expected", "mine")
    mine = workspace.drafts.seal("goals", goal.id, "expected").change
    assert set(workspace.heads_of("goals", goal.id)["expected"]) == {theirs.id, mine}
    workspace.close()


def test_typing_and_taking_it_back_never_overwrites_the_partner(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    workspace.drafts.open("goals", goal.id, "why")
    workspace.drafts.keep("goals", goal.id, "why", "something")
    partner_writes(workspace, goal, "why", "theirs")
    workspace.drafts.keep("goals", goal.id, "why", "as it was")
    assert workspace.drafts.left() == []
    assert not workspace.drafts.seal("goals", goal.id, "why")
    assert workspace.get(Goal, goal.id).why == "theirs"
    workspace.close()


def test_seal_all_writes_one_change_a_record(workspace: Workspace) -> None:
    first, second = add_goal(workspace), add_goal(workspace)
    for goal, cell in ((first, "why"), (first, "title"), (second, "why")):
        workspace.drafts.keep("goals", goal.id, cell, "new")
    assert workspace.drafts.seal_all().ids == {first.id, second.id}
    assert workspace.log.count() == 4
    assert workspace.get(Goal, first.id).title == "new"
    workspace.close()


def test_a_text_too_long_to_send_stays_a_draft_while_the_others_are_written(workspace: Workspace) -> None:
    long, short = add_goal(workspace), add_goal(workspace)
    workspace.drafts.keep("goals", long.id, "why", "x" * (MAX_TEXT + 1))
    workspace.drafts.keep("goals", short.id, "why", "short")
    with pytest.raises(TextTooLong):
        workspace.drafts.seal_all()
    assert workspace.get(Goal, short.id).why == "short"
    assert [each.row for each in workspace.drafts.left()] == [long.id]
    workspace.close()


def test_a_draft_without_its_record_is_kept_and_said(workspace: Workspace) -> None:
    workspace.drafts.keep("goals", "0" * 32, "why", "for nobody")
    with pytest.raises(NotFound, match="kept as a draft"):
        workspace.drafts.seal("goals", "0" * 32, "why")
    assert not workspace.drafts.seal_all()
    assert [each.text for each in workspace.drafts.left()] == ["for nobody"]
    workspace.drafts.discard("goals", "0" * 32, "why")
    assert workspace.drafts.left() == []
    workspace.close()


def test_a_draft_of_a_private_record_is_sealed_there(workspace: Workspace) -> None:
    with workspace.change("reflections.write") as change:
        written = change.put_private(Reflection(title="Mine"))
    workspace.drafts.open("reflections", written.id, "step_1")
    workspace.drafts.keep("reflections", written.id, "step_1", "for me")
    assert workspace.rows("SELECT * FROM draft") == []
    assert workspace.drafts.seal("reflections", written.id, "step_1").touch(Reflection)
    assert workspace.private.select(Reflection)[0].step_1 == "for me"
    assert workspace.log.count() == 0
    workspace.drafts.keep("reflections", written.id, "step_1", "for me")
    assert not workspace.drafts.seal("reflections", written.id, "step_1")
    workspace.drafts.keep("reflections", written.id, "step_1", "x" * (MAX_TEXT + 1))
    with pytest.raises(TextTooLong):
        workspace.drafts.seal("reflections", written.id, "step_1")
    workspace.close()


def test_typing_does_not_wait_for_an_import_and_the_latest_text_counts(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    workspace.drafts.keep("goals", goal.id, "why", "before the import")
    with workspace.writing, database.transaction(workspace.db):
        workspace.drafts.keep("goals", goal.id, "why", "during the import")
        assert workspace.drafts.open("goals", goal.id, "why").text == "during the import"
    workspace.drafts.keep("goals", goal.id, "why", "after the import")
    assert [each.text for each in workspace.drafts.left()] == ["after the import"]
    workspace.drafts.seal_all()
    assert workspace.get(Goal, goal.id).why == "after the import"
    assert workspace.drafts.left() == []
    workspace.close()


def test_another_thread_that_writes_does_not_stop_the_typing(workspace: Workspace) -> None:
    import threading

    goal = add_goal(workspace)
    holds, may_end = threading.Event(), threading.Event()

    def job() -> None:
        beside = workspace.beside()
        with beside.writing, database.transaction(beside.db):
            holds.set()
            may_end.wait(30)
        beside.close()

    thread = threading.Thread(target=job)
    thread.start()
    assert holds.wait(30)
    workspace.drafts.keep("goals", goal.id, "why", "typed meanwhile")
    assert workspace.drafts.open("goals", goal.id, "why").text == "typed meanwhile"
    may_end.set()
    thread.join()
    workspace.drafts.seal("goals", goal.id, "why")
    assert workspace.get(Goal, goal.id).why == "typed meanwhile"
    workspace.close()


def test_discarding_leaves_what_is_stored(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    workspace.drafts.keep("goals", goal.id, "why", "no")
    workspace.drafts.discard("goals", goal.id, "why")
    assert workspace.drafts.open("goals", goal.id, "why").text == "as it was"
    workspace.close()


def test_a_draft_of_a_record_that_was_deleted_meanwhile_brings_it_back(workspace: Workspace) -> None:
    goal = add_goal(workspace)
    workspace.drafts.open("goals", goal.id, "why")
    workspace.drafts.keep("goals", goal.id, "why", "still wanted")
    with workspace.change("goals.delete_goal") as change:
        change.delete(goal)
    workspace.drafts.seal_all()
    assert workspace.get(Goal, goal.id).why == "still wanted"
    workspace.close()


# --- typing never waits for the disk ----------------------------------------------------------------------------------


def test_a_text_taken_soon_is_seen_at_once_by_everybody_who_asks(workspace):
    goal = add_goal(workspace)
    workspace.drafts.open("goals", goal.id, "why")
    told: list[Exception | None] = []
    for length in range(1, 40):
        workspace.drafts.keep_soon("goals", goal.id, "why", "To be heard by many"[:length], told.append)
    assert [each.text for each in workspace.drafts.left()] == ["To be heard by many"]
    assert set(told) == {None}
    assert len(told) <= 39
    workspace.drafts.seal("goals", goal.id, "why")
    assert workspace.get(Goal, goal.id).why == "To be heard by many"


def test_while_somebody_writes_a_text_taken_soon_lies_in_the_private_file(workspace):
    goal = add_goal(workspace)
    with workspace.writing:
        workspace.drafts.keep_soon("goals", goal.id, "why", "meanwhile", lambda _error: None)
        workspace.drafts.flush()
        assert workspace.private.draft(("goals", goal.id, "why")).text == "meanwhile"
    workspace.drafts.seal("goals", goal.id, "why")
    assert workspace.get(Goal, goal.id).why == "meanwhile"


def test_what_cannot_be_written_is_told_and_typing_goes_on(workspace, monkeypatch):
    goal = add_goal(workspace)
    told: list[Exception | None] = []

    def full(*_given: object, **_more: object) -> None:
        raise DiskFull

    with monkeypatch.context() as patch:
        patch.setattr(Drafts, "keep", full)
        workspace.drafts.keep_soon("goals", goal.id, "why", "no room", told.append)
        workspace.drafts.flush()
    workspace.drafts.keep_soon("goals", goal.id, "why", "room again", told.append)
    assert [each.text for each in workspace.drafts.left()] == ["room again"]
    assert [type(each) for each in told] == [DiskFull, type(None)]
