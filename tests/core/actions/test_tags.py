"""Tags: what may be one, on what, whose, and how two people's come together."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core.workspace.laptops import Laptop, make_workspace
from core.workspace.twins import Twins, add, crafted, delete, give, make_twins
from mentordesk.actions.goals import add_goal, delete_goal
from mentordesk.actions.reflections import delete_reflection, share_reflection, unshare_reflection, write_reflection
from mentordesk.actions.tags import tag, untag
from mentordesk.errors import NotFound, Refused
from mentordesk.queries import bin as bin_queries
from mentordesk.queries.tags import TagCount, all_tags, records_with, tags_of
from mentordesk.records import Goal, Reflection, Tag, member_id
from mentordesk.records.tag import LONGEST, MOST, key_of, misfit, words_in
from mentordesk.workspace import undo
from mentordesk.workspace.change_record import Op
from mentordesk.workspace.conflicts import conflicts
from mentordesk.workspace.sharing import share_queued
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as made:
        yield made


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as made:
        yield made


def words(workspace: Workspace, record: Goal | Reflection) -> list[str]:
    return [each.word for each in tags_of(workspace, record.table, record.id)]


def put(workspace: Workspace, record: Goal | Reflection, typed: str) -> str:
    return workspace.do(tag, record.table, record.id, typed).change


def take(workspace: Workspace, record: Goal | Reflection, word: str) -> None:
    workspace.do(untag, record.table, record.id, word)


def private(workspace: Workspace) -> Reflection:
    found = workspace.do(write_reflection, title="A long night").result
    assert isinstance(found, Reflection)
    return found


# --- words ------------------------------------------------------------------------------------------------------


def test_commas_of_every_keyboard_stand_between_tags() -> None:
    assert words_in(" Tests, #pair  work ،كتابة、文章\nTESTS,, ") == ["Tests", "pair work", "كتابة", "文章"]


@pytest.mark.parametrize(
    ("word", "why"),
    [
        ("tests", ""),
        ("C#", ""),
        ("نیم\u200cفاصله", ""),
        ("👩\u200d🏫", ""),
        ("x" * LONGEST, ""),
        ("x" * (LONGEST + 1), "long"),
        ("a,b", "signs"),
        ("a\u202eb", "signs"),
        ("a\u2066b", "signs"),
        ("a\x07b", "signs"),
        ("a\u200bb", "signs"),
        ("\u200d", "empty"),
        ("", "empty"),
    ],
)
def test_what_can_be_a_tag(word: str, why: str) -> None:
    assert misfit(word) == why


@given(st.text())
@example("ǰ\u0345")
@example("ﬁ İ")
def test_tags_are_the_same_however_they_are_composed_or_capitalised(text: str) -> None:
    key = key_of(text)
    assert key_of(key) == key
    assert key_of(unicodedata.normalize("NFD", text)) == key
    assert key_of(f"  {text}\t") == key


@given(st.text(max_size=200))
def test_whatever_is_typed_becomes_tags_that_fit_or_are_named(text: str) -> None:
    for each in words_in(text):
        assert each == " ".join(each.split())
        assert not each.startswith("#")
        assert words_in(each) == [each]
        assert misfit(each) in ("", "long", "signs", "empty")


# --- on one laptop ----------------------------------------------------------------------------------------------


def test_a_goal_gets_tags_in_the_order_of_the_alphabet_and_loses_one(workspace: Workspace) -> None:
    goal = add(workspace)
    put(workspace, goal, "writing, Tests")
    put(workspace, goal, "tests")
    assert words(workspace, goal) == ["Tests", "writing"]
    take(workspace, goal, "TESTS")
    assert words(workspace, goal) == ["writing"]
    put(workspace, goal, "tests")
    assert words(workspace, goal) == ["tests", "writing"]
    assert bin_queries.count(workspace) == 0, "what was taken out of a set does not fill the bin"


def test_one_step_back_takes_all_tags_that_came_together(workspace: Workspace) -> None:
    goal = add(workspace)
    made = put(workspace, goal, "a, b, c")
    undo.undo(workspace, made)
    assert words(workspace, goal) == []
    put(workspace, goal, "b")
    assert words(workspace, goal) == ["b"]


@pytest.mark.parametrize(
    ("typed", "said"),
    [(" , #", "no letters"), ("x" * 41, "too long"), ("good, a\u202eb", "cannot be seen"), ("\u200d", "no letters")],
)
def test_what_cannot_be_a_tag_is_refused_and_nothing_of_it_is_written(
    workspace: Workspace, typed: str, said: str
) -> None:
    goal = add(workspace)
    with pytest.raises(Refused, match=said):
        put(workspace, goal, typed)
    assert words(workspace, goal) == []


def test_a_record_has_room_for_twenty_tags(workspace: Workspace) -> None:
    goal = add(workspace)
    put(workspace, goal, ",".join(map(str, range(MOST))))
    put(workspace, goal, "7")
    with pytest.raises(Refused, match="More than 20"):
        put(workspace, goal, "one more")
    assert len(words(workspace, goal)) == MOST


def test_only_what_is_there_and_carries_tags_is_tagged(workspace: Workspace) -> None:
    goal = add(workspace)
    with pytest.raises(NotFound):
        workspace.do(tag, "goals", "nothing", "a")
    with pytest.raises(NotFound):
        workspace.do(tag, "artifacts", goal.id, "a")
    with pytest.raises(Refused, match="carry no tags"):
        workspace.do(tag, "sessions", goal.id, "a")


def test_all_tags_are_counted_in_their_usual_spelling_the_most_used_first(workspace: Workspace) -> None:
    one, two, three = (add(workspace, title) for title in ("one", "two", "three"))
    put(workspace, one, "Tests, writing")
    put(workspace, two, "tests")
    put(workspace, three, "tests, asking")
    assert all_tags(workspace) == [TagCount("tests", 3), TagCount("asking", 1), TagCount("writing", 1)]
    assert records_with(workspace, "TESTS") == sorted(("goals", each.id) for each in (one, two, three))
    workspace.do(delete_goal, two.id)
    assert all_tags(workspace)[0].records == 2
    assert records_with(workspace, "nobody") == []


def test_tags_go_with_their_goal_and_come_back_with_it(workspace: Workspace) -> None:
    goal = add(workspace)
    put(workspace, goal, "a, b")
    gone = workspace.do(delete_goal, goal.id).change
    assert workspace.select(Tag) == []
    undo.undo(workspace, gone)
    assert words(workspace, goal) == ["a", "b"]


# --- private ----------------------------------------------------------------------------------------------------


def test_a_tag_of_a_private_reflection_is_as_private(workspace: Workspace) -> None:
    reflection = private(workspace)
    put(workspace, reflection, "zwetschge")
    assert words(workspace, reflection) == ["zwetschge"]
    assert workspace.log.count() == 0
    assert workspace.select(Tag) == []
    assert all_tags(workspace) == [], "what is proposed for a goal tells nothing of it"
    assert all_tags(workspace, with_private=True) == [TagCount("zwetschge", 1)]
    assert [hit.is_private for hit in workspace.search.find("zwetschge")] == [True]
    workspace.private.undo()
    assert words(workspace, reflection) == []
    assert workspace.search.find("zwetschge") == []


def test_shared_with_its_reflection_and_not_without(workspace: Workspace) -> None:
    reflection, kept = private(workspace), private(workspace)
    put(workspace, kept, "mine")
    put(workspace, reflection, "before, removed")
    workspace.do(share_reflection, reflection.id)
    put(workspace, reflection, "waiting")
    take(workspace, reflection, "removed")
    workspace.do(unshare_reflection, reflection.id)
    share_queued(workspace)
    assert workspace.select(Tag) == []
    workspace.do(share_reflection, reflection.id)
    share_queued(workspace)
    assert [each.word for each in workspace.private.select(Tag)] == ["mine"]
    assert words(workspace, reflection) == ["before", "waiting"]
    assert not any(b"mine" in change.body or b"removed" in change.body for _, change in workspace.log.since(0))
    put(workspace, reflection, "after")
    assert {each.word for each in workspace.select(Tag)} == {"before", "waiting", "after"}
    assert workspace.private.deleted() == [], "no removed tag could come back here alone"


def test_a_start_after_a_kill_between_the_two_commits_takes_the_tags_out_too(workspace: Workspace) -> None:
    reflection = private(workspace)
    put(workspace, reflection, "tests")
    workspace.do(share_reflection, reflection.id)
    with workspace.change("reflections.share") as change:  # the first commit, and no second one
        change.put_shared(reflection)
        for each in workspace.private.parts_of(reflection):
            change.put_shared(each)
    workspace.private.finish_sharing(lambda table, row: workspace.row(table, row) is not None)
    assert workspace.private.select(Tag) == []
    assert words(workspace, reflection) == ["tests"]


def test_a_private_reflection_is_deleted_and_comes_back_with_its_tags(workspace: Workspace) -> None:
    reflection = private(workspace)
    put(workspace, reflection, "tests")
    workspace.do(delete_reflection, reflection.id)
    assert workspace.private.select(Tag) == []
    assert [each.title for each in bin_queries.private_deleted(workspace)] == ["A long night"]
    workspace.private.undo()
    assert words(workspace, reflection) == ["tests"]


# --- two people -------------------------------------------------------------------------------------------------


def test_the_same_tag_added_by_both_is_one_and_asks_for_no_decision(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    put(twins.ana, goal, "tests, Writing")
    put(twins.ben, goal, "tests, writing")
    twins.both()
    for workspace in (twins.ana, twins.ben):
        assert words(workspace, goal) == words(twins.ana, goal)
        assert [key_of(each) for each in words(workspace, goal)] == ["tests", "writing"]
        assert conflicts(workspace) == []
    take(twins.ben, goal, "writing")
    twins.both()
    assert words(twins.ana, goal) == ["tests"], "both spellings went"


def test_adding_and_removing_apart_comes_to_the_same_on_both_sides(twins: Twins) -> None:
    goal = add(twins.ana)
    put(twins.ana, goal, "a, b, c")
    twins.both()
    take(twins.ana, goal, "a")
    take(twins.ben, goal, "a")
    take(twins.ana, goal, "b")
    take(twins.ben, goal, "b")
    put(twins.ben, goal, "b")
    twins.both()
    assert words(twins.ana, goal) == words(twins.ben, goal) == ["b", "c"]
    assert conflicts(twins.ana) == conflicts(twins.ben)
    put(twins.ana, goal, "a")
    twins.both()
    assert words(twins.ben, goal) == ["a", "b", "c"]


def test_a_tag_put_on_a_goal_that_the_other_deletes_brings_it_back_flagged_like_any_part(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    delete(twins.ana, goal)
    put(twins.ben, goal, "keep")
    twins.both()
    for workspace in (twins.ana, twins.ben):
        assert workspace.get(Goal, goal.id)
        assert [(each.table, each.field) for each in conflicts(workspace)] == [("goals", "deleted")]


def test_whatever_an_update_calls_a_tag_does_no_harm(twins: Twins) -> None:
    goal = add(twins.ana)
    twins.both()
    hostile = ["x" * 5_000, "a,b", "\u202eevil", "", "  ", "\x1b[31mred", "#", *(f"n{n}" for n in range(300))]
    ops = [
        Op("tags", member_id("tags", "goals", goal.id, each), {"goal": goal.id, "word": each}, {}) for each in hostile
    ]
    ops += [
        Op("tags", "1" * 32, {"goal": goal.id, "artifact": "nowhere", "reflection": goal.id, "word": "two owners"}, {}),
        Op("tags", "2" * 32, {"word": "no owner"}, {}),
        Op("tags", "3" * 32, {"goal": 7, "word": 8}, {}),
        Op("tags", "4" * 32, {"goal": goal.id, "word": ["either", "or"]}, {}),
    ]
    give(twins.ana, crafted(Laptop(2), ops))
    found = tags_of(twins.ana, "goals", goal.id)
    assert len(found) == 50
    assert all(each.label.isprintable() and len(each.label) <= 120 for each in found)
    assert all_tags(twins.ana)
    assert [hit.row for hit in twins.ana.search.find("#n29")] == [goal.id]
    assert twins.ana.search.find("evil")[0].snippet.isprintable()
    for word in ("\u202eevil", "a,b", "x" * 5_000):
        take(twins.ana, goal, word)
    with pytest.raises(Refused, match="More than"):
        put(twins.ana, goal, "one more")
    twins.ana.do(delete_goal, goal.id)
    assert twins.ana.select(Tag, '"goal" = ?', [goal.id]) == []


def test_goals_are_added_beside(workspace: Workspace) -> None:
    """A tag is no part of the goal's own cells: editing one never touches the other."""
    goal = workspace.do(add_goal, title="Give a talk").result
    assert isinstance(goal, Goal)
    heads = workspace.heads_of("goals", goal.id)
    put(workspace, goal, "talk")
    assert workspace.heads_of("goals", goal.id) == heads
