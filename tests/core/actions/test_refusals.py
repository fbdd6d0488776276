"""Actions refuse nonsense with what happened and what to do, and write nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.actions import annotations, artifacts, goals, people, reflections, roadmap, sessions
from mentordesk.actions.file_kinds import kind_of
from mentordesk.actions.registry import BadParameter, actions, coerce, find_action
from mentordesk.bundles import pairing
from mentordesk.bundles.pairing import Who
from mentordesk.errors import NotFound, Refused
from mentordesk.queries.show import everything
from mentordesk.records import Annotation, Goal, Milestone, Reflection, Session, Stage
from mentordesk.workspace.workspace import Workspace, canonical


class MemoryKeys(dict[str, bytes]):
    """Keys for the length of a test."""

    def save(self, name: str, secret: bytes) -> None:
        self[name] = secret

    def load(self, name: str) -> bytes:
        return self[name]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("pair") / "mentor"
    started = pairing.start(folder, MemoryKeys(), Who("Tomáš", "mentor"), Who("Léa", "mentee"))
    with started.workspace as opened:
        yield opened


def make(workspace: Workspace) -> dict[str, Any]:
    stage = workspace.do(roadmap.add_stage, "Stage").result
    assert isinstance(stage, Stage)
    one, two = (workspace.do(roadmap.add_milestone, stage.id, title).result for title in ("One", "Two"))
    assert isinstance(one, Milestone)
    assert isinstance(two, Milestone)
    goal = workspace.do(goals.add_goal, "Goal").result
    held = workspace.do(sessions.plan_session, "Held").result
    assert isinstance(goal, Goal)
    assert isinstance(held, Session)
    workspace.do(sessions.hold_session, held.id)
    private = workspace.do(reflections.write_reflection, "Mine").result
    shared = workspace.do(reflections.write_reflection, "Ours", private=False).result
    assert isinstance(private, Reflection)
    assert isinstance(shared, Reflection)
    workspace.do(roadmap.add_prerequisite, two.id, one.id)
    return {
        "stage": stage.id, "one": one.id, "two": two.id, "goal": goal.id, "held": held.id,
        "private": private.id, "shared": shared.id, "me": workspace.me,
    }  # fmt: skip


NONSENSE: dict[str, tuple[Any, dict[str, object], str]] = {
    "no title": (goals.add_goal, {"title": " \n\t"}, "has no title"),
    "title taken away": (goals.edit_goal, {"goal": "{goal}", "title": ""}, "has no title"),
    "level out of range": (goals.set_level, {"goal": "{goal}", "level": 3}, "does not fit"),
    "no such state": (goals.edit_goal, {"goal": "{goal}", "state": "great"}, "does not fit"),
    "no such day": (goals.edit_goal, {"goal": "{goal}", "due": "2027-02-30"}, "is no day"),
    "no such goal": (goals.edit_goal, {"goal": "nothing", "title": "x"}, "no such record in goals"),
    "both places": (goals.move_goal, {"goal": "{goal}", "before": "a", "after": "b"}, "before one thing or after one"),
    "before itself": (goals.move_goal, {"goal": "{goal}", "before": "{goal}"}, "before or after itself"),
    "before a stranger": (goals.move_goal, {"goal": "{goal}", "before": "{one}"}, "not in this list"),
    "milestone of nothing": (roadmap.add_milestone, {"stage": "", "title": "x"}, "belongs to nothing"),
    "needs itself": (roadmap.add_prerequisite, {"milestone": "{one}", "needs": "{one}"}, "cannot need itself"),
    "circle": (roadmap.add_prerequisite, {"milestone": "{one}", "needs": "{two}"}, "wait for each other"),
    "evidence of nothing": (
        roadmap.add_evidence,
        {"milestone": "{one}", "artifact": ""},
        "no such record in artifacts",
    ),
    "no such zone": (sessions.plan_session, {"title": "x", "zone": "Moon/Base"}, "no time zone"),
    "no such moment": (sessions.plan_session, {"title": "x", "starts": "2026-12-01"}, "no day and time"),
    "cancelled after": (sessions.cancel_session, {"session": "{held}"}, "has taken place"),
    "no file": (artifacts.add_artifact, {"file": Path("nowhere.txt")}, "cannot be read"),
    "a folder": (artifacts.add_artifact, {"file": Path("/")}, "is a folder"),
    "note on nothing": (annotations.annotate, {"artifact": "x", "body": "y"}, "no such record in artifacts"),
    "answer to a private one": (reflections.respond, {"reflection": "{private}", "body": "y"}, "still private"),
    "shared twice": (reflections.share_reflection, {"reflection": "{shared}"}, "shared already"),
    "no mail address": (people.edit_person, {"person": "{me}", "email": "nobody"}, "no mail address"),
}


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_is_refused_and_nothing_is_written(workspace: Workspace, name: str) -> None:
    action, values, told = NONSENSE[name]
    ids = make(workspace)
    filled = {key: value.format(**ids) if isinstance(value, str) else value for key, value in values.items()}
    before, private = workspace.log.count(), workspace.private.last()
    with pytest.raises((Refused, NotFound)) as caught:
        workspace.do(action, **filled)
    assert told in caught.value.what
    assert "Nothing was changed." in caught.value.what
    assert workspace.log.count() == before
    assert workspace.private.last() == private


def test_a_place_of_a_note_must_be_one_that_a_viewer_can_show() -> None:
    for good in ('{"type":"LineSelector","start":1,"end":2}', '{"type":"FragmentSelector","value":"page=2"}'):
        annotations.check_anchor(good)
    for bad in ("x", "[]", "{}", '{"type":"LineSelector"}', '{"type":"Other","value":1}', "null"):
        with pytest.raises(Refused):
            annotations.check_anchor(bad)


def test_what_merging_made_of_other_fields_does_not_stop_an_edit(workspace: Workspace) -> None:
    goal = workspace.do(goals.add_goal, "Goal").result
    assert isinstance(goal, Goal)
    with workspace.change("tests.newer_version") as change:
        change.write("goals", goal.id, "state", "a word of a newer version")
    workspace.do(goals.edit_goal, goal.id, title="Edited all the same")
    assert workspace.get(Goal, goal.id).title == "Edited all the same"
    assert workspace.get(Goal, goal.id).state == "a word of a newer version"


@settings(max_examples=40)
@given(st.text(), st.text(alphabet=st.characters(codec=None), max_size=200))
def test_any_text_is_refused_or_stored_and_shown(workspace: Workspace, title: str, why: str) -> None:
    try:
        changes = workspace.do(goals.add_goal, title, why)
    except Refused:
        assert not " ".join(title.replace("\0", "").split())
        return
    shown = json.loads(canonical(everything(workspace)))
    found = [each for each in shown["records"]["goals"] if each["id"] in changes.ids]
    assert len(found) == 1
    assert found[0]["values"]["title"].strip()
    assert "\n" not in found[0]["values"]["title"]


# --- the registry -------------------------------------------------------------------------------------------------


def test_values_are_read_from_words_and_from_json() -> None:
    add = find_action("goals.add_goal")
    assert coerce(add, {"title": "x", "baseline": "-2", "level": None}) == {"title": "x", "baseline": -2, "level": None}
    write = find_action("reflections.write_reflection")
    assert coerce(write, {"private": "no"}) == {"private": False}
    assert coerce(write, {"private": True}) == {"private": True}
    note = find_action("annotations.annotate")
    assert json.loads(coerce(note, {"artifact": "a", "body": "b", "anchor": {"type": "x"}})["anchor"]) == {"type": "x"}
    assert coerce(find_action("artifacts.add_artifact"), {"file": "a.txt"}) == {"file": Path("a.txt")}


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({}, "needs “title”"),
        ({"title": "x", "colour": "red"}, "takes no “colour”"),
        ({"title": "x", "baseline": "many"}, "a whole number"),
        ({"title": "x", "baseline": True}, "a whole number"),
        ({"title": 5}, "should be text"),
        ({"title": None}, "should be text"),
    ],
)
def test_values_that_do_not_fit_are_named(values: dict[str, object], told: str) -> None:
    with pytest.raises(BadParameter, match=told):
        coerce(find_action("goals.add_goal"), values)


def test_every_action_has_a_sentence_and_parameters_that_words_can_give() -> None:
    for action in actions().values():
        assert action.doc.endswith("."), action.name
        assert {each.type for each in action.parameters} <= {"text", "number", "flag", "file"}, action.name


def test_a_name_mistyped_is_answered_with_the_nearest() -> None:
    with pytest.raises(NotFound, match=r"goals\.add_goal"):
        find_action("goals.add_gaol")


@pytest.mark.parametrize(
    ("name", "head", "expected"),
    [
        ("a.py", b"x = 1\n", ("code", "text/x-python")),
        ("a.pdf", b"%PDF-1.7", ("pdf", "application/pdf")),
        ("a.pdf", b"not one", ("file", "text/plain")),
        ("photo", b"\xff\xd8\xff\xe0", ("picture", "image/jpeg")),
        ("a.svg", b"<svg/>", ("picture", "image/svg+xml")),
        ("a.md", b"# Hello", ("document", "text/markdown")),
        ("a.webp", b"RIFF\0\0\0\0WEBP", ("picture", "image/webp")),
        ("a.py", b"\0\0\0", ("file", "text/x-python")),
        ("é.txt", "é".encode() * 2047 + b"\xc3", ("document", "text/plain")),
        ("x.unheard", b"\0\1", ("file", "application/octet-stream")),
    ],
)
def test_a_file_is_what_it_holds(name: str, head: bytes, expected: tuple[str, str]) -> None:
    assert kind_of(name, head) == expected


def test_notes_are_answered_by_the_other_one_only(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "a.py"
    file.write_text("x", encoding="utf-8")
    artifact = workspace.do(artifacts.add_artifact, file).result
    note = workspace.do(annotations.annotate, artifact.id, "Why?").result  # type: ignore[attr-defined]
    assert isinstance(note, Annotation)
    workspace.do(annotations.reply, note.id, "I wonder, too.")
    assert workspace.get(Annotation, note.id).state == "open"


@pytest.mark.parametrize(
    ("outline", "told"),
    [
        ("not JSON", "not a list of stages"),
        ('["stage"]', "not a list of stages"),
        ('[{"title": "S", "milestones": 3}]', "not a list of stages"),
        ('[{"milestones": []}]', "no title"),
        ('[{"title": "S", "milestones": [{"title": "A", "needs": ["B"]}]}]', "not in the outline"),
        ('[{"title": "S", "milestones": [{"title": "A", "needs": "A"}]}]', "wait for each other"),
        (
            '[{"title": "S", "milestones": [{"title": "A", "needs": ["B"]}, {"title": "B", "needs": ["A"]}]}]',
            "wait for",
        ),
    ],
)
def test_an_outline_that_does_not_hold_together_adds_nothing(workspace: Workspace, outline: str, told: str) -> None:
    before = everything(workspace)["digest"]
    with pytest.raises(Refused, match=told):
        workspace.do(roadmap.add_outline, outline)
    assert everything(workspace)["digest"] == before
