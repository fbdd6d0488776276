"""The bin shows what was deleted, by whom, with what went along; nothing leaves it by itself."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.twins import ANA, BEN, Twins, add, delete, make_twins
from mentordesk.actions.versions import bring_back
from mentordesk.queries import bin as in_bin
from mentordesk.records import AgendaItem, Goal, Reflection, Session


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def test_the_deletions_of_both_lie_in_it_the_last_one_first(twins: Twins) -> None:
    mine, theirs = add(twins.ana, "mine"), add(twins.ana, "theirs")
    twins.both()
    delete(twins.ana, mine)
    delete(twins.ben, theirs)
    twins.both()
    found = in_bin.deleted(twins.ana)
    assert [(each.title, each.author) for each in found] == [("theirs", BEN), ("mine", ANA)]
    assert in_bin.count(twins.ana) == 2


def test_parts_that_went_along_are_counted_and_one_deleted_before_stands_for_itself(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        session = change.put(Session(title="weekly"))
        items = [change.put(AgendaItem(session=session.id, title=each)) for each in "abc"]
    delete(twins.ana, items[0])
    delete(twins.ana, session)
    found = in_bin.deleted(twins.ana)
    assert [(each.table, each.title, each.parts) for each in found] == [
        ("sessions", "weekly", 2),
        ("agenda_items", "a", 0),
    ]
    assert in_bin.counts(twins.ana) == {"sessions": 1, "agenda_items": 1}


def test_it_can_be_asked_by_kind_by_words_and_page_by_page(twins: Twins) -> None:
    for number in range(7):
        delete(twins.ana, add(twins.ana, f"Goal {number}"))
    with twins.ana.change("plan") as change:
        session = change.put(Session(title="Goal talk"))
    delete(twins.ana, session)
    assert [each.table for each in in_bin.deleted(twins.ana, "sessions")] == ["sessions"]
    assert [each.title for each in in_bin.deleted(twins.ana, "goals", "GOAL 3")] == ["Goal 3"]
    assert [each.title for each in in_bin.deleted(twins.ana, limit=2, offset=6)] == ["Goal 1", "Goal 0"]
    assert in_bin.deleted(twins.ana, words="%") == []


def test_what_was_brought_back_is_there_no_more(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    delete(twins.ana, goal)
    twins.ana.do(bring_back, "goals", goal.id)
    assert in_bin.deleted(twins.ana) == []
    assert twins.ana.get(Goal, goal.id).title == "one"


def test_a_private_reflection_lies_in_the_bin_of_its_writer_alone_and_comes_back_as_it_was(twins: Twins) -> None:
    with twins.ana.change("reflections.start") as change:
        kept = change.put_private(Reflection(title="for me"))
    with twins.ana.change("reflections.delete") as change:
        change.delete(change.get(Reflection, kept.id))
    twins.both()
    assert in_bin.private_deleted(twins.ben) == []
    (found,) = in_bin.private_deleted(twins.ana)
    assert (found.title, found.author) == ("for me", ANA)
    twins.ana.private.undo(found.step)
    assert in_bin.private_deleted(twins.ana) == []
    assert [each.title for each in twins.ana.private.select(Reflection)] == ["for me"]
