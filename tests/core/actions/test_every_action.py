"""Every action there is, run by its name on the command line, does what its name says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from commands import Laptop
from mentordesk.actions.registry import actions


class Desk:
    """A laptop that remembers which actions it has run."""

    def __init__(self, laptop: Laptop) -> None:
        self.laptop, self.ran = laptop, set[str]()

    def do(self, action: str, **values: object) -> list[str]:
        self.ran.add(action)
        return self.laptop.do(action, **values)

    def add(self, action: str, **values: object) -> str:
        ids = self.do(action, **values)
        assert len(ids) == 1, ids
        return ids[0]

    def values(self, kind: str, id_: str) -> dict[str, Any]:
        found: dict[str, Any] = self.laptop.ok("show", self.laptop.pair, kind, id_, "--json").json["values"]
        return found

    def ids(self, kind: str) -> list[str]:
        return [each["id"] for each in self.laptop.ok("show", self.laptop.pair, kind, "--json").json]

    def is_titled(self, id_: str, title: str) -> bool:
        return id_ in self.ids("agenda_items") and self.values("agenda_items", id_)["title"] == title

    def titles(self, kind: str, name: str = "title") -> list[str]:
        found = self.laptop.ok("show", self.laptop.pair, kind, "--json").json
        ordered = sorted(found, key=lambda each: (each["values"].get("position", ""), each["id"]))
        return [each["values"][name] for each in ordered]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    laptop = Laptop(tmp_path, "mentor")
    laptop.ok("new", laptop.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa")
    return Desk(laptop)


def test_every_action_does_what_its_name_says(desk: Desk, tmp_path: Path) -> None:
    goals(desk)
    artifact = artifacts(desk, tmp_path)
    roadmap(desk, artifact)
    sessions(desk)
    notes(desk, artifact)
    reflections(desk)
    tags(desk, artifact)
    ratings(desk)
    people(desk)
    deletions(desk, artifact)
    need_a_second_laptop = {"laptops.remove", "laptops.accept"}  # core/cli/test_losing.py
    assert desk.ran | need_a_second_laptop == set(actions()), "an action is missing here"
    desk.laptop.ok("doctor", desk.laptop.pair)


def goals(desk: Desk) -> None:
    talk = desk.add("goals.add_goal", title="  Give\na talk ", why="So that\n\nI dare.", due="2027-01-31", baseline=-2)
    assert desk.values("goals", talk)["title"] == "Give a talk"
    assert desk.values("goals", talk)["level"] == -2
    desk.do("goals.edit_goal", goal=talk, expected="20 minutes", weight="3", why=None)
    desk.do("goals.set_level", goal=talk, level=0)
    assert {"expected": "20 minutes", "weight": 3, "level": 0, "why": "So that\n\nI dare."}.items() <= desk.values(
        "goals", talk
    ).items()
    for action, state in (("park_goal", "parked"), ("reopen_goal", "open"), ("reach_goal", "reached")):
        desk.do(f"goals.{action}", goal=talk)
        assert desk.values("goals", talk)["state"] == state
    second = desk.add("goals.add_goal", title="Second")
    third = desk.add("goals.add_goal", title="Third")
    assert desk.titles("goals") == ["Give a talk", "Second", "Third"]
    desk.do("goals.move_goal", goal=third, before=talk)
    desk.do("goals.move_goal", goal=talk, after=second)
    assert desk.titles("goals") == ["Third", "Second", "Give a talk"]
    desk.do("goals.move_goal", goal=third)
    assert desk.titles("goals") == ["Second", "Give a talk", "Third"]
    desk.do("goals.delete_goal", goal=second)
    assert desk.titles("goals") == ["Give a talk", "Third"]


def artifacts(desk: Desk, folder: Path) -> str:
    picture, code = folder / "my_picture.bin", folder / "tool.py"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(20))
    code.write_text("print('é')\n", encoding="utf-8")
    ids = desk.do("artifacts.add_artifact", file=picture, alt="A sketch")
    artifact = next(each for each in ids if each in desk.laptop.ok("show", desk.laptop.pair, "artifacts", "--json").out)
    assert {"title": "my picture", "kind": "picture", "alt": "A sketch"}.items() <= desk.values(
        "artifacts", artifact
    ).items()
    version = desk.add("artifacts.add_version", artifact=artifact, file=code, changes="Now code")
    found = desk.values("artifact_versions", version)
    assert {
        "file_name": "tool.py",
        "size": 12,
        "media_type": "text/x-python",
        "changes": "Now code",
    }.items() <= found.items()
    desk.do("artifacts.edit_version", version=version, changes="Now code, with an accent")
    desk.do("artifacts.edit_artifact", artifact=artifact, title="Tool", kind="code")
    assert desk.values("artifacts", artifact)["title"] == "Tool"
    return artifact


def roadmap(desk: Desk, artifact: str) -> None:
    first = desk.add("roadmap.add_stage", title="Start", expectations="Look around.")
    second = desk.add("roadmap.add_stage", title="Go on")
    desk.do("roadmap.edit_stage", stage=second, title="Further")
    desk.do("roadmap.move_stage", stage=second, before=first)
    assert desk.titles("stages") == ["Further", "Start"]
    one = desk.add("roadmap.add_milestone", stage=first, title="One", criteria="- it runs")
    two = desk.add("roadmap.add_milestone", stage=first, title="Two", due="2026-12-24")
    desk.do("roadmap.edit_milestone", milestone=one, description="The first.")
    desk.do("roadmap.move_milestone", milestone=two, before=one)
    assert desk.titles("milestones") == ["Two", "One"]
    desk.do("roadmap.move_milestone", milestone=two, stage=second)
    assert desk.values("milestones", two)["stage"] == second
    desk.do("roadmap.set_milestone_state", milestone=one, state="done", done_on="2026-11-02")
    assert desk.values("milestones", one)["done_on"] == "2026-11-02"
    desk.do("roadmap.set_milestone_state", milestone=one, state="active")
    assert desk.values("milestones", one)["done_on"] == ""
    desk.do("roadmap.untangle")
    outline = '[{"title": "Later", "milestones": [{"title": "A", "key": "a"}, {"title": "B", "needs": ["a"]}]}]'
    added = desk.do("roadmap.add_outline", outline=outline)
    assert len(added) == 4
    desk.do("roadmap.delete_stage", stage=next(each for each in added if each in desk.ids("stages")))
    link = desk.add("roadmap.add_prerequisite", milestone=two, needs=one)
    assert desk.do("roadmap.add_prerequisite", milestone=two, needs=one) == []
    assert desk.add("roadmap.remove_prerequisite", milestone=two, needs=one) == link
    assert desk.add("roadmap.add_prerequisite", milestone=two, needs=one) == link
    desk.do("roadmap.add_evidence", milestone=one, artifact=artifact)
    desk.do("roadmap.remove_evidence", milestone=one, artifact=artifact)
    desk.do("roadmap.add_evidence", milestone=one, artifact=artifact)
    skill = desk.add("ratings.add_competency", title="Testing")
    desk.do("roadmap.link_competency", milestone=one, competency=skill)
    assert desk.titles("milestone_competencies", "competency") == [skill]
    desk.do("roadmap.unlink_competency", milestone=one, competency=skill)
    assert desk.titles("milestone_competencies", "competency") == []
    desk.do("roadmap.delete_milestone", milestone=one)
    assert desk.titles("prerequisites", "needs") == desk.titles("evidence", "artifact") == []
    desk.do("roadmap.delete_stage", stage=second)
    assert desk.titles("milestones") == []


def sessions(desk: Desk) -> None:
    planned = desk.do("sessions.plan_from_goals", title="All goals")
    assert desk.titles("agenda_items") == ["Third"], "the open ones; the talk is reached"
    desk.do("sessions.delete_session", session=next(each for each in planned if each in desk.ids("sessions")))
    meeting = desk.add("sessions.plan_session", title="Kick-off", starts="2026-12-01T18:30", zone="Europe/Prague")
    desk.do("sessions.edit_session", session=meeting, minutes=90, place="Café")
    item = desk.add("sessions.add_agenda_item", session=meeting, title="Hello", outcome="We know each other")
    late = desk.add("sessions.add_agenda_item", session=meeting, title="Plan")
    desk.do("sessions.edit_agenda_item", item=item, minutes=15, lead="mentee")
    desk.do("sessions.move_agenda_item", item=late, before=item)
    assert desk.titles("agenda_items") == ["Plan", "Hello"]
    for action, state in (("tick", "done"), ("park", "parked"), ("reopen", "open")):
        desk.do(f"sessions.{action}_agenda_item", item=item)
        assert desk.values("agenda_items", item)["state"] == state
    desk.do("sessions.delete_agenda_item", item=late)
    desk.do("sessions.cancel_session", session=meeting)
    assert desk.values("sessions", meeting)["state"] == "cancelled"
    desk.do("sessions.reopen_session", session=meeting)
    desk.do("sessions.hold_session", session=meeting, summary="We agreed.")
    assert {"state": "held", "summary": "We agreed.", "minutes": 90}.items() <= desk.values("sessions", meeting).items()
    points = [{"title": "Goals", "outcome": "One goal", "minutes": 20, "lead": "mentee"}, {"title": "Parting"}]
    ids = desk.do("sessions.plan_session", title="Second", starts="2026-12-15T18:30", agenda=json.dumps(points))
    second = next(each for each in ids if each in desk.ids("sessions"))
    desk.do("sessions.extend_agenda", session=second, agenda='[{"title": "News", "minutes": 5}]')
    parked = desk.add("sessions.add_agenda_item", session=second, title="Music", parked="yes")
    desk.do("sessions.tick_agenda_item", item=next(each for each in ids if desk.is_titled(each, "Goals")))
    desk.do("sessions.close_session", session=second, summary="Well done.", next_title="Third", next_minutes=45)
    assert desk.values("sessions", second)["state"] == "held"
    assert desk.values("agenda_items", parked)["state"] == "parked"
    third = next(each for each in desk.ids("sessions") if desk.values("sessions", each)["title"] == "Third")
    assert desk.values("sessions", third)["minutes"] == 45
    carried = [each for each in desk.ids("agenda_items") if desk.values("agenda_items", each)["session"] == third]
    assert {desk.values("agenda_items", each)["title"] for each in carried} == {"Parting", "News", "Music"}
    for each in (second, third):
        desk.do("sessions.delete_session", session=each)
    decision = desk.add("sessions.write_decision", title="Weekly", session=meeting, day="2026-12-01")
    desk.do("sessions.edit_decision", decision=decision, why="Often is easy.")
    assert desk.values("decisions", decision)["why"] == "Often is easy."
    task = desk.add("sessions.add_task", title="Write", assignee="both", due="2026-12-08")
    other = desk.add("sessions.add_task", title="Read")
    desk.do("sessions.edit_task", task=task, title="Write it down", session=meeting)
    desk.do("sessions.move_task", task=other, before=task)
    assert desk.titles("tasks") == ["Read", "Write it down"]
    desk.do("sessions.finish_task", task=task, done_on="2026-12-05")
    assert desk.values("tasks", task)["done_on"] == "2026-12-05"
    desk.do("sessions.reopen_task", task=task)
    assert desk.values("tasks", task)["done_on"] == ""
    desk.do("sessions.delete_task", task=task)
    desk.do("sessions.delete_decision", decision=decision)
    desk.do("sessions.delete_session", session=meeting)
    assert desk.titles("agenda_items") == desk.titles("decisions") == []


def notes(desk: Desk, artifact: str) -> None:
    anchor = {"type": "LineSelector", "start": 1, "end": 1}
    note = desk.add("annotations.annotate", artifact=artifact, body="Why?", tag="question", anchor=anchor)
    assert json.loads(desk.values("annotations", note)["anchor"]) == anchor
    assert desk.values("annotations", note)["version"]
    desk.do("annotations.edit_annotation", annotation=note, body="Why so?")
    answer = desk.add("annotations.reply", annotation=note, body="Because.")
    assert desk.values("annotations", note)["state"] == "open", "an answer to oneself answers nothing"
    desk.do("annotations.edit_reply", reply=answer, body="Because of this.")
    desk.do("annotations.resolve_annotation", annotation=note)
    assert desk.values("annotations", note)["state"] == "resolved"
    desk.do("annotations.reopen_annotation", annotation=note)
    desk.do("annotations.delete_reply", reply=answer)
    assert desk.titles("replies", "body") == []
    desk.do("annotations.delete_annotation", annotation=note)
    assert desk.titles("annotations", "body") == []


def reflections(desk: Desk) -> None:
    prompt = desk.add("reflections.add_prompt", question="What worked?", asked_of="both")
    desk.do("reflections.edit_prompt", prompt=prompt, question="What worked well?")
    for action, state in (("answer", "answered"), ("reopen", "open"), ("close", "closed")):
        desk.do(f"reflections.{action}_prompt", prompt=prompt)
        assert desk.values("prompts", prompt)["state"] == state
    private = desk.add("reflections.write_reflection", step_1="Mine alone", prompt=prompt)
    assert desk.titles("reflections") == []
    desk.do("reflections.edit_reflection", reflection=private, step_2="Still mine")
    assert desk.do("reflections.share_reflection", reflection=private) == [private]
    assert desk.do("reflections.unshare_reflection", reflection=private) == [private]
    shared = desk.add("reflections.write_reflection", title="For both", private=False)
    assert desk.titles("reflections") == ["For both"]
    answer = desk.add("reflections.respond", reflection=shared, body="Thank you.")
    desk.do("reflections.edit_response", response=answer, body="Thank you!")
    assert desk.titles("responses", "body") == ["Thank you!"]
    desk.do("reflections.delete_response", response=answer)
    desk.do("reflections.delete_reflection", reflection=shared)
    desk.do("reflections.delete_reflection", reflection=private)
    desk.do("reflections.delete_prompt", prompt=prompt)
    assert desk.titles("reflections") == desk.titles("prompts", "question") == []
    assert "Mine alone" not in desk.laptop.ok("log", desk.laptop.pair, "--json").out


def tags(desk: Desk, artifact: str) -> None:
    made = desk.do("tags.tag", kind="artifacts", record=artifact, words="Tests, #pair  work,tests")
    assert desk.titles("tags", "word") == [desk.values("tags", each)["word"] for each in sorted(made)]
    assert {desk.values("tags", each)["word"] for each in made} == {"Tests", "pair work"}
    assert desk.do("tags.tag", kind="artifacts", record=artifact, words="PAIR WORK") == [], "it is on it already"
    gone = desk.do("tags.untag", kind="artifacts", record=artifact, word="tests")
    assert desk.titles("tags", "word") == ["pair work"]
    assert desk.do("tags.tag", kind="artifacts", record=artifact, words="Tests") == gone, "the same row comes back"


def ratings(desk: Desk) -> None:
    skill = desk.add("ratings.add_competency", title="Reading code", area="Craft")
    desk.do("ratings.edit_competency", competency=skill, description="Others' code, too.")
    desk.do(
        "ratings.move_competency",
        competency=skill,
        before=next(each for each in desk.ids("competencies") if each != skill),
    )
    assert desk.titles("competencies") == ["Reading code", "Testing"]
    rating = desk.add("ratings.rate", competency=skill, level=2, day="2026-11-01")
    desk.do("ratings.edit_rating", rating=rating, level=3)
    assert desk.values("ratings", rating)["level"] == 3
    desk.do("ratings.delete_rating", rating=rating)
    desk.add("ratings.rate", competency=skill, level=4)
    desk.do("ratings.delete_competency", competency=skill)
    assert desk.titles("ratings", "level") == []


def people(desk: Desk) -> None:
    me = next(each for each in desk.ids("people") if desk.values("people", each)["role"] == "mentor")
    desk.do("people.edit_person", person=me, about="I listen.", zone="Europe/Prague", email="t@example.org")
    assert desk.values("people", me)["about"] == "I listen."
    desk.do("pairings.edit_pairing", purpose="To learn.", reply_days=10)
    assert desk.values("pairings", "pairing")["reply_days"] == 10
    (this,) = desk.do("laptops.name_laptop", name="Work laptop")
    assert desk.values("laptop_names", this)["name"] == "Work laptop"


def deletions(desk: Desk, artifact: str) -> None:
    desk.do("artifacts.delete_artifact", artifact=artifact)
    assert desk.titles("artifact_versions", "file_name") == []
    desk.do("versions.bring_back", kind="artifacts", record=artifact)
    assert desk.titles("artifact_versions", "file_name") != []
    first = desk.laptop.ok("history", desk.laptop.pair, "artifacts", artifact, "--json").json[-1]["id"]
    desk.do("artifacts.edit_artifact", artifact=artifact, title="Another title")
    desk.do("versions.restore_version", kind="artifacts", record=artifact, version=first)
    assert desk.values("artifacts", artifact)["title"] != "Another title"
