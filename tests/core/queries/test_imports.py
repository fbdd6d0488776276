"""Past updates, taken back record by record, and what waits for a part that was lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core.workspace.twins import BEN, Twins, add, all_of, edit, give, make_twins
from exchange.pair import Pair, Side, copy_pair
from mentordesk.errors import Refused
from mentordesk.queries import history, imports
from mentordesk.records import Goal
from mentordesk.workspace.lost_part import go_on_without
from mentordesk.workspace.undo_import import undo_import


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as made:
        yield made


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def retitle(side: Side, title: str, new: str) -> None:
    (found,) = [each for each in side.workspace.select(Goal) if each.title == title]
    with side.workspace.change("goals.edit_goal") as change:
        change.put(replace(found, title=new))


def test_an_update_is_taken_back_record_by_record(pair: Pair) -> None:
    retitle(pair.mentor, "Give talks", "Give many talks")
    retitle(pair.mentor, "Give many talks", "Give ten talks")
    retitle(pair.mentor, "Read papers", "Read books")
    pair.mentee.receive(*pair.mentor.send())
    workspace = pair.mentee.workspace
    latest = imports.past_imports(workspace)[0]
    assert (latest.changes, latest.state) == (3, "applied")
    brought = {each.title: each for each in imports.brought_by(workspace, latest.number)}
    assert {name: len(each.changes) for name, each in brought.items()} == {"Give ten talks": 2, "Read books": 1}
    talks = brought["Give ten talks"]
    undo_import(workspace, latest.number, [(talks.table, talks.row)])
    assert pair.mentee.goals() == ["Give talks", "Read books"]
    assert imports.past_imports(workspace)[0].state == "applied"
    pair.exchange()
    assert pair.mentor.goals() == pair.mentee.goals() == ["Give talks", "Read books"]
    everything = [(each.table, each.row) for each in brought.values()]
    undo_import(workspace, latest.number, everything)
    assert pair.mentee.goals() == ["Give talks", "Read papers"]
    assert imports.past_imports(workspace)[0].state == "taken back"


def test_going_on_without_a_lost_part_applies_what_waits_and_the_part_still_comes_in(twins: Twins) -> None:
    goal = add(twins.ben, "one")
    edit(twins.ben, goal.id, title="two")
    edit(twins.ben, goal.id, why="because")
    first, lost, last = all_of(twins.ben)
    give(twins.ana, first, last)
    waiting = imports.lost_part(twins.ana)
    assert waiting is not None
    assert waiting.waiting == 1
    go_on_without(twins.ana)
    assert imports.lost_part(twins.ana) is None
    assert (twins.ana.get(Goal, goal.id).title, twins.ana.get(Goal, goal.id).why) == ("one", "because")
    with pytest.raises(Refused, match="Nothing waits"):
        go_on_without(twins.ana)
    give(twins.ana, lost)
    assert twins.ana.get(Goal, goal.id).title == "two"
    twins.both()


def test_the_history_is_asked_page_by_page_and_by_person(twins: Twins) -> None:
    for number in range(5):
        add(twins.ana, f"mine {number}")
    twins.both()
    add(twins.ben, "theirs")
    twins.both()
    page = history.history(twins.ana, limit=3)
    assert [each.records[0].title for each in page] == ["theirs", "mine 4", "mine 3"]
    rest = history.history(twins.ana, before=page[-1].number, limit=2)
    assert [each.records[0].title for each in rest] == ["mine 2", "mine 1"]
    assert [each.records[0].title for each in history.history(twins.ana, author=BEN)] == ["theirs"]


def test_of_a_large_change_only_some_records_are_described(twins: Twins) -> None:
    with twins.ana.change("plan") as change:
        for number in range(9):
            change.put(Goal(title=str(number)))
    (found,) = history.history(twins.ana, most=2)
    assert (len(found.records), found.touched) == (2, 9)
