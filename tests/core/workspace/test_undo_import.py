"""An import is taken out without a trace while nothing was built on it, and taken back as a new change later."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exchange.pair import Pair, Side, copy_pair, dump, unsound
from mentordesk.errors import NotFound, Refused
from mentordesk.records import Goal
from mentordesk.workspace.undo_import import get_import, last_import, undo_import

DERIVED = ("change", "parent", "head", "rowmeta", "touch", "conflict", "waiting", "missing", "goals", "people")


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


def edit(side: Side, named: str, **cells: str) -> None:
    (found,) = [each for each in side.workspace.select(Goal) if each.title == named]
    with side.workspace.change("goals.edit_goal") as change:
        change.put(replace(found, **cells))


def undone(pair: Pair) -> object:
    found = last_import(pair.mentee.workspace)
    assert found is not None
    return undo_import(pair.mentee.workspace, found.number)


def test_taken_out_everything_is_as_before_and_the_next_update_brings_it_back(pair: Pair) -> None:
    pair.mentor.add_goal("new")
    edit(pair.mentor, "Give talks", why="to be heard")
    before = dump(pair.mentee.workspace)
    pair.mentee.receive(*pair.mentor.send())
    found = last_import(pair.mentee.workspace)
    assert found is not None
    assert found.can_take_out
    assert sorted(title for _, _, title in found.rows) == ["Give talks", "new"]
    undone(pair)
    after = dump(pair.mentee.workspace)
    assert {name: sorted(after[name]) for name in DERIVED} == {name: sorted(before[name]) for name in DERIVED}
    assert unsound(pair.mentee.workspace) == []
    pair.exchange()
    assert "new" in pair.mentee.goals()
    assert pair.mentee.goals() == pair.mentor.goals()


def test_a_conflict_goes_with_the_import_that_brought_it(pair: Pair) -> None:
    edit(pair.mentor, "Give talks", title="by the mentor")
    edit(pair.mentee, "Give talks", title="by the mentee")
    pair.mentee.receive(*pair.mentor.send())
    assert pair.mentee.workspace.rows("SELECT 1 FROM conflict")
    undone(pair)
    assert not pair.mentee.workspace.rows("SELECT 1 FROM conflict")
    assert "by the mentee" in pair.mentee.goals()


def test_what_had_waited_for_the_import_waits_again(pair: Pair) -> None:
    pair.mentor.add_goal("first")
    lost = pair.mentor.send()
    pair.mentor.workspace.peers.answered([])
    pair.mentor.add_goal("second")
    (whole,) = pair.mentor.send()
    from exchange import forge

    parts = forge.take_apart(whole, pair.mentee.laptop)
    parts.set_changes(parts.changes()[-1:])
    only_second = forge.seal(parts.put_together(pair.mentor.laptop.sign), pair.mentor.out / "x", pair.mentee.laptop)
    (received,) = pair.mentee.receive(only_second)
    assert "has not arrived" in received.sentences[0]
    (waiting,) = pair.mentee.workspace.log.waiting()
    pair.mentee.receive(*lost)
    assert {"first", "second"} <= set(pair.mentee.goals())
    undone(pair)
    assert set(pair.mentee.workspace.log.waiting()) == {waiting}
    assert not {"first", "second"} & set(pair.mentee.goals())
    pair.mentee.receive(*lost)
    assert {"first", "second"} <= set(pair.mentee.goals())


@pytest.mark.parametrize("since", ["wrote", "typed", "sent"])
def test_later_it_is_taken_back_as_a_change_for_both(pair: Pair, since: str) -> None:
    edit(pair.mentor, "Give talks", why="to be heard")
    pair.mentor.add_goal("new")
    pair.mentee.receive(*pair.mentor.send())
    if since == "wrote":
        pair.mentee.add_goal("mine")
    elif since == "typed":
        (goal,) = pair.mentee.workspace.select(Goal, "title = 'Read papers'")
        pair.mentee.workspace.drafts.keep("goals", goal.id, "why", "half a sentence")
    else:
        pair.mentee.send()
    found = last_import(pair.mentee.workspace)
    assert found is not None
    assert not found.can_take_out
    undone(pair)
    pair.exchange()
    assert "new" not in pair.mentor.goals()
    assert {each.why for each in pair.mentor.workspace.select(Goal) if each.title == "Give talks"} == {""}
    assert unsound(pair.mentor.workspace) == unsound(pair.mentee.workspace) == []


def test_what_was_written_over_since_is_left_and_named(pair: Pair) -> None:
    edit(pair.mentor, "Give talks", title="Give two talks", why="to be heard")
    pair.mentee.receive(*pair.mentor.send())
    edit(pair.mentee, "Give two talks", title="Give three talks")
    found = last_import(pair.mentee.workspace)
    assert found is not None
    left = undo_import(pair.mentee.workspace, found.number).left
    assert [(table, cell) for table, _, cell in left] == [("goals", "title")]
    assert "Give three talks" in pair.mentee.goals()


def test_an_import_written_over_as_a_whole_is_refused_and_stands(pair: Pair) -> None:
    edit(pair.mentor, "Give talks", title="Give two talks")
    pair.mentee.receive(*pair.mentor.send())
    edit(pair.mentee, "Give two talks", title="Give three talks")
    with pytest.raises(Refused, match="Nothing was changed"):
        undone(pair)
    assert last_import(pair.mentee.workspace) is not None


def test_an_import_is_undone_once(pair: Pair) -> None:
    pair.mentor.add_goal("new")
    pair.mentee.receive(*pair.mentor.send())
    found = last_import(pair.mentee.workspace)
    assert found is not None
    undo_import(pair.mentee.workspace, found.number)
    for number in (found.number, 999):
        with pytest.raises(NotFound):
            get_import(pair.mentee.workspace, number)


def test_an_update_that_brought_nothing_is_no_import(pair: Pair) -> None:
    pair.exchange()
    before = pair.mentee.workspace.rows("SELECT COUNT(*) FROM import")[0][0]
    (received,) = pair.mentee.receive(*pair.mentor.send())
    assert received.import_number == 0
    assert pair.mentee.workspace.rows("SELECT COUNT(*) FROM import")[0][0] == before
