"""Undo takes steps back in the order they were made, shared or private, and never what a pair stands on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import Pair, copy_pair, unsound
from mentordesk.actions import reflections
from mentordesk.bundles import pairing
from mentordesk.errors import Refused
from mentordesk.records import Person, Reflection
from mentordesk.workspace.undo import undo
from mentordesk.workspace.undo_import import last_import, undo_import
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as both:
        yield both


def private(workspace: Workspace, title: str) -> None:
    workspace.do(reflections.write_reflection, title=title, step_1="words")


def privates(workspace: Workspace) -> list[str]:
    return sorted(each.title for each in workspace.private.select(Reflection))


def test_private_and_shared_steps_come_back_in_the_order_they_were_made_also_after_a_new_start(pair: Pair) -> None:
    mentee = pair.mentee
    private(mentee.workspace, "first")
    mentee.add_goal("second")
    private(mentee.workspace, "third")
    mentee.reopen()

    undo(mentee.workspace)
    assert (privates(mentee.workspace), "second" in mentee.goals()) == (["first"], True)
    undo(mentee.workspace)
    assert (privates(mentee.workspace), "second" in mentee.goals()) == (["first"], False)
    undo(mentee.workspace)
    assert privates(mentee.workspace) == []


def test_a_private_step_before_the_partners_changes_came_in_is_still_mine_to_take_back(pair: Pair) -> None:
    private(pair.mentee.workspace, "mine")
    pair.mentor.add_goal("theirs")
    pair.mentee.receive(*pair.mentor.send())

    undo(pair.mentee.workspace)

    assert privates(pair.mentee.workspace) == []
    assert "theirs" in pair.mentee.goals()


def test_the_beginning_of_a_pair_cannot_be_taken_back(pair: Pair) -> None:
    for side in (pair.mentor, pair.mentee):
        undo(side.workspace)  # the goal that each wrote
        with pytest.raises(Refused, match="nothing to undo"):
            undo(side.workspace)
        begun = next(change for _, change in side.workspace.log.since(0) if change.action == "people.start_pair")
        with pytest.raises(Refused, match="cannot be taken back"):
            undo(side.workspace, begun.id)
        assert len(side.workspace.select(Person)) == 2


def test_an_invitation_can_be_made_after_undo_found_nothing(tmp_path: Path) -> None:
    from exchange.pair import MemoryKeys

    started = pairing.start(tmp_path / "pair", MemoryKeys(), pairing.Who("Tomáš"), pairing.Who("Léa", "mentee"))
    with started.workspace as workspace:
        with pytest.raises(Refused):
            undo(workspace)
        assert len(pairing.invite(workspace, started.laptop, tmp_path / "invitation").split()) == 7


def test_an_import_that_something_was_built_on_meanwhile_is_taken_back_and_not_taken_out(pair: Pair) -> None:
    """Between looking at an update and undoing it, the person goes on writing."""
    mentee = pair.mentee
    theirs = pair.mentor.add_goal("theirs")
    mentee.receive(*pair.mentor.send())
    found = last_import(mentee.workspace)
    assert found is not None
    assert found.can_take_out

    mentee.add_goal("mine")
    undone = undo_import(mentee.workspace, found.number)

    assert undone.changes.change
    assert ("theirs" in mentee.goals(), "mine" in mentee.goals()) == (False, True)
    assert mentee.workspace.row("goals", theirs.id)
    assert unsound(mentee.workspace) == []
    assert last_import(mentee.workspace) is None or last_import(mentee.workspace) != found


def test_an_import_taken_out_leaves_the_workspace_as_it_was_and_comes_again(pair: Pair) -> None:
    pair.mentor.add_goal("theirs")
    update = pair.mentor.send()
    before = pair.mentee.workspace.log.heads()
    received = pair.mentee.receive(*update)[0]

    undo_import(pair.mentee.workspace, received.import_number)
    assert pair.mentee.workspace.log.heads() == before
    assert "theirs" not in pair.mentee.goals()
    assert unsound(pair.mentee.workspace) == []

    pair.mentee.receive(*update)
    assert "theirs" in pair.mentee.goals()
    assert pair.mentee.workspace.log.heads() == pair.mentor.workspace.log.heads()
