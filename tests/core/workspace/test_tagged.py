"""What carries a tag is found by it, at once and after indexing, alone and beside words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace
from core.workspace.twins import hand_over, make_twins
from mentordesk.actions.goals import add_goal
from mentordesk.actions.reflections import write_reflection
from mentordesk.actions.tags import tag, untag
from mentordesk.queries.tags import tags_of
from mentordesk.records import Goal, Tag
from mentordesk.records.base import _KINDS, forget
from mentordesk.workspace.reapply import reapply
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as made:
        yield made


def tagged(workspace: Workspace, title: str, words: str) -> str:
    goal = workspace.do(add_goal, title=title).result
    assert isinstance(goal, Goal)
    if words:
        workspace.do(tag, "goals", goal.id, words)
    return goal.id


def titles(workspace: Workspace, question: str) -> list[str]:
    return [hit.title for hit in workspace.search.find(question)]


@pytest.mark.parametrize("indexed", [False, True])
def test_a_record_is_found_by_its_tags_as_by_its_own_words(workspace: Workspace, indexed: bool) -> None:
    talk = tagged(workspace, "Give a talk", "stage fright, Überblick")
    tagged(workspace, "Sleep", "")
    if indexed:
        workspace.search.index_all()
    assert titles(workspace, "fright") == titles(workspace, "talk uberblick") == ["Give a talk"]
    assert workspace.search.find("fright")[0].snippet == "#stage fright #Überblick"
    assert {hit.table for hit in workspace.search.find("fright")} == {"goals"}, "the tag is no find of its own"
    workspace.do(untag, "goals", talk, "stage fright")
    if indexed:
        workspace.search.index_all()
    assert titles(workspace, "fright") == []


def test_the_sign_asks_for_what_carries_a_tag_and_for_nothing_that_only_says_it(workspace: Workspace) -> None:
    tagged(workspace, "Write tests first", "")
    tagged(workspace, "Give a talk", "tests, pair work")
    tagged(workspace, "Learn to listen", "Pair Work")
    assert titles(workspace, "tests") == ["Write tests first", "Give a talk"]
    assert titles(workspace, "#tests") == ["Give a talk"]
    assert titles(workspace, "#pair work") == ["Give a talk", "Learn to listen"]
    assert titles(workspace, "#PAI") == ["Give a talk", "Learn to listen"], "while it is typed"
    assert titles(workspace, "#pair work #tests") == ["Give a talk"]
    assert titles(workspace, "listen #pair work") == ["Learn to listen"]
    assert titles(workspace, "sleep #pair work") == []


def test_a_tag_typed_whole_is_not_mixed_with_longer_ones(workspace: Workspace) -> None:
    tagged(workspace, "one", "test")
    tagged(workspace, "two", "tests")
    assert titles(workspace, "#test") == ["one"]
    assert titles(workspace, "#tes") == ["one", "two"]


def test_signs_mean_themselves_where_no_tag_is_called_so(workspace: Workspace) -> None:
    tagged(workspace, "Answer issue #12", "C#")
    assert titles(workspace, "#12") == titles(workspace, "issue #12") == ["Answer issue #12"]
    assert titles(workspace, "#") == ["Answer issue #12"]
    assert titles(workspace, "#C#") == titles(workspace, "C#") == ["Answer issue #12"]


def test_private_reflections_are_found_by_their_tags_too(workspace: Workspace) -> None:
    reflection = workspace.do(write_reflection, title="A long night", step_1="nothing went well").result
    workspace.do(tag, "reflections", reflection.id, "on the ward")  # type: ignore[attr-defined]
    tagged(workspace, "Ask early", "on the ward")
    assert titles(workspace, "#on the ward") == ["A long night", "Ask early"]
    assert titles(workspace, "night #on the ward") == titles(workspace, "ward night") == ["A long night"]
    assert [hit.is_private for hit in workspace.search.find("#on the")] == [True, False]


def test_an_older_program_keeps_tags_and_a_newer_one_shows_them_with_all_that_was_removed(tmp_path: Path) -> None:
    with make_twins(tmp_path) as twins:
        goal = tagged(twins.ana, "Give a talk", "kept, removed")
        twins.ana.do(untag, "goals", goal, "removed")
        forget(Tag.table)
        try:
            hand_over(twins.ana, twins.ben)
            assert twins.ben.rows("SELECT * FROM tags") == []
        finally:
            _KINDS[Tag.table] = Tag
        twins.ben.set_meta("applied_by", "3.2")
        reapply(twins.ben)
        assert [each.word for each in tags_of(twins.ben, "goals", goal)] == ["kept"]
        assert titles(twins.ben, "#kept") == ["Give a talk"]
        twins.both()
