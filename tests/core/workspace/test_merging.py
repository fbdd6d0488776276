"""Changes become rows: shown values, both versions kept, deletes that lose nothing, whatever order they arrive in."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.workspace.laptops import Laptop, make_workspace
from core.workspace.twins import (
    ANA,
    BEN,
    Twins,
    add,
    all_of,
    assert_same,
    crafted,
    delete,
    edit,
    give,
    hand_over,
    introduce,
    make_twins,
)
from exchange.pair import unsound
from mentordesk.records import AgendaItem, Goal, Milestone, Session, Stage
from mentordesk.workspace.change_record import Op
from mentordesk.workspace.conflicts import conflicts


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def session(twins: Twins) -> tuple[Session, AgendaItem]:
    """Return a session with one agenda item, known to both."""
    with twins.ana.change("sessions.plan") as change:
        planned = change.put(Session(title="weekly"))
        item = change.put(AgendaItem(session=planned.id, title="first"))
    twins.both()
    return planned, item


def test_a_new_value_replaces_the_one_that_its_writer_saw(twins: Twins) -> None:
    goal = add(twins.ana, "one")
    twins.both()
    last = edit(twins.ben, goal.id, title="two")
    twins.both()
    assert twins.ana.get(Goal, goal.id).title == "two"
    assert twins.ana.heads_of("goals", goal.id)["title"] == [last]
    assert conflicts(twins.ana) == []


def test_two_values_written_apart_both_stand_and_the_greatest_is_shown_on_both_sides(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    mine, yours = edit(twins.ana, goal.id, title="from Ana"), edit(twins.ben, goal.id, title="from Ben")
    twins.both()
    assert twins.ana.heads_of("goals", goal.id)["title"] == sorted([mine, yours])
    expected = "from Ana" if mine > yours else "from Ben"
    assert twins.ana.get(Goal, goal.id).title == twins.ben.get(Goal, goal.id).title == expected
    assert [tuple(row) for row in twins.ana.rows("SELECT * FROM conflict")] == [("goals", goal.id, "title")]


def test_the_deeper_write_is_shown_whatever_the_clocks_say(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    edit(twins.ana, goal.id, title="first of two")
    edit(twins.ana, goal.id, title="second of two")
    twins.ben.clock = lambda: 4_000_000_000_000
    edit(twins.ben, goal.id, title="one alone, dated 2096")
    twins.both()
    assert twins.ben.get(Goal, goal.id).title == "second of two"


def test_the_same_value_written_apart_is_no_conflict(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    edit(twins.ana, goal.id, title="same")
    edit(twins.ben, goal.id, title="same")
    twins.both()
    assert len(twins.ana.heads_of("goals", goal.id)["title"]) == 2
    assert conflicts(twins.ana) == []


def test_different_cells_of_one_row_do_not_meet(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    edit(twins.ana, goal.id, title="new title")
    edit(twins.ben, goal.id, why="new reason")
    twins.both()
    merged = twins.ana.get(Goal, goal.id)
    assert (merged.title, merged.why) == ("new title", "new reason")
    assert conflicts(twins.ana) == []


def test_a_delete_that_saw_everything_deletes(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    delete(twins.ben, goal)
    twins.both()
    assert twins.ana.select(Goal) == []
    assert twins.ana.row("goals", goal.id) is not None, "the row stays for who deleted it in error"


def test_a_delete_takes_the_parts_along_in_one_change(twins: Twins) -> None:
    planned, _ = session(twins)
    delete(twins.ana, planned)
    assert len(all_of(twins.ana)[-1].ops) == 2
    twins.both()
    assert twins.ben.select(Session) == twins.ben.select(AgendaItem) == []


def test_an_edit_made_apart_keeps_the_row(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    delete(twins.ana, goal)
    edit(twins.ben, goal.id, why="still needed")
    twins.both()
    assert [each.why for each in twins.ana.select(Goal)] == ["still needed"]
    assert [each.field for each in conflicts(twins.ana)] == ["deleted"]


def test_an_edit_of_a_part_made_apart_brings_the_whole_back(twins: Twins) -> None:
    planned, item = session(twins)
    delete(twins.ana, planned)
    with twins.ben.change("edit") as change:
        change.put(replace(change.get(AgendaItem, item.id), title="still to be talked about"))
    twins.both()
    assert [each.title for each in twins.ana.select(AgendaItem)] == ["still to be talked about"]
    assert [each.title for each in twins.ana.select(Session)] == ["weekly"]
    assert {(each.table, each.field) for each in conflicts(twins.ana)} == {
        ("sessions", "deleted"),
        ("agenda_items", "deleted"),
    }


def test_a_new_part_made_apart_brings_the_whole_back_and_lets_it_go_again(twins: Twins) -> None:
    planned, _ = session(twins)
    delete(twins.ana, planned)
    with twins.ben.change("add") as change:
        added = change.put(AgendaItem(session=planned.id, title="one more"))
    twins.both()
    assert [each.title for each in twins.ana.select(AgendaItem)] == ["one more"]
    assert [each.id for each in twins.ana.select(Session)] == [planned.id]
    assert [(each.table, each.field) for each in conflicts(twins.ana)] == [("sessions", "deleted")]
    delete(twins.ana, added)
    twins.both()
    assert twins.ben.select(Session) == []
    assert conflicts(twins.ben) == []


def test_a_part_that_moved_away_is_not_deleted_with_its_former_owner(twins: Twins) -> None:
    with twins.ana.change("roadmap") as change:
        first, second = change.put(Stage(title="first")), change.put(Stage(title="second"))
        step = change.put(Milestone(stage=first.id, title="step"))
    twins.both()
    with twins.ben.change("move") as change:
        change.put(replace(change.get(Milestone, step.id), stage=second.id))
    delete(twins.ana, first)
    twins.both()
    assert [each.title for each in twins.ana.select(Stage)] == ["second"]
    assert [each.stage for each in twins.ana.select(Milestone)] == [second.id]


def test_a_part_moved_into_a_deleted_row_brings_it_back(twins: Twins) -> None:
    with twins.ana.change("roadmap") as change:
        first, second = change.put(Stage(title="first")), change.put(Stage(title="second"))
        step = change.put(Milestone(stage=first.id, title="step"))
    twins.both()
    delete(twins.ana, second)
    with twins.ben.change("move") as change:
        change.put(replace(change.get(Milestone, step.id), stage=second.id))
    twins.both()
    assert sorted(each.title for each in twins.ana.select(Stage)) == ["first", "second"]


def test_a_deleted_row_that_is_written_again_is_there_again(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    delete(twins.ana, goal)
    twins.both()
    with twins.ben.change("again") as change:
        change.put(replace(goal, title="after all"))
    twins.both()
    assert [each.title for each in twins.ana.select(Goal)] == ["after all"]


def test_a_value_that_does_not_fit_its_column_is_kept_and_shown_as_the_default(twins: Twins) -> None:
    goal = add(twins.ana)
    head = twins.ana.log.get(twins.ana.log.heads()[0])
    odd = crafted(Laptop(2), [Op("goals", goal.id, {"weight": "heavy", "title": 7}, {})], (head,))
    give(twins.ana, odd)
    row = twins.ana.get(Goal, goal.id)
    assert (row.title, row.weight) == ("", 1)
    assert unsound(twins.ana) == []


def test_a_replaced_write_that_comes_later_in_the_same_update_stays_replaced(twins: Twins) -> None:
    """A text opened on an import that was then taken out again replaces a write that is none of its ancestors."""
    first = crafted(Laptop(2), [Op("goals", "g", {"title": "first"}, {})])
    late = crafted(Laptop(2), [Op("goals", "g", {"title": "late"}, {"title": [first.id]})], (first,))
    typed = crafted(Laptop(1), [Op("goals", "g", {"title": "typed on it"}, {"title": [late.id]})])
    give(twins.ana, typed, first, late)
    for change in (first, late, typed):
        give(twins.ben, change)
    assert twins.ana.get(Goal, "g").title == "typed on it"
    assert twins.ana.heads_of("goals", "g")["title"] == [typed.id]
    assert_same(twins.ana, twins.ben)


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 10**9))
def test_any_two_histories_end_up_the_same_in_any_order_of_arrival(seed: int) -> None:
    rng = random.Random(seed)
    with TemporaryDirectory() as folder, make_twins(Path(folder)) as twins:
        for _ in range(rng.randint(4, 14)):
            _do_something(rng, rng.choice((twins.ana, twins.ben)))
            if rng.random() < 0.25:
                hand_over(twins.ana, twins.ben)
            if rng.random() < 0.25:
                hand_over(twins.ben, twins.ana)
        twins.both()
        for number in (3, 4):
            with make_workspace(Path(folder), number) as other:
                introduce(other, ANA, BEN)
                parts = all_of(twins.ana)
                rng.shuffle(parts)
                while parts:
                    size = rng.randint(1, 6)
                    give(other, *parts[:size])
                    del parts[:size]
                assert not other.log.waiting()
                assert_same(twins.ana, other)


def _do_something(rng: random.Random, workspace: object) -> None:
    from mentordesk.workspace.workspace import Workspace

    assert isinstance(workspace, Workspace)
    sessions, items = workspace.select(Session), workspace.select(AgendaItem)
    with workspace.change("something") as change:
        match rng.randrange(6):
            case 0:
                change.put(Session(title=f"s{rng.randrange(4)}"))
            case 1 if sessions:
                change.put(AgendaItem(session=rng.choice(sessions).id, title=f"i{rng.randrange(4)}"))
            case 2 if sessions:
                change.put(replace(rng.choice(sessions), title=f"s{rng.randrange(4)}", minutes=rng.randrange(3)))
            case 3 if items and sessions:
                change.put(replace(rng.choice(items), session=rng.choice(sessions).id))
            case 4 if items:
                change.delete(rng.choice(items))
            case 5 if sessions:
                change.delete(rng.choice(sessions))
            case _:
                change.put(Goal(title="g"))
