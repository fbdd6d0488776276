"""Queries on two real laptops: who wrote what, what waits for whom, what it looked like before."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from mentordesk.actions import annotations, artifacts, goals, ratings, reflections, roadmap, sessions
from mentordesk.bundles import opening, pairing, receive, send
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.queries import annotations as note_queries
from mentordesk.queries import artifacts as artifact_queries
from mentordesk.queries import goals as goal_queries
from mentordesk.queries import history, people, show
from mentordesk.queries import ratings as rating_queries
from mentordesk.queries import reflections as reflection_queries
from mentordesk.queries import roadmap as road_queries
from mentordesk.queries import sessions as session_queries
from mentordesk.queries.authors import author_of, authors
from mentordesk.queries.today import today
from mentordesk.records import Goal, Reflection, Session
from mentordesk.workspace import conflicts, feed
from mentordesk.workspace.workspace import Workspace

NOON = 1_795_348_800_000  # 2026-11-22T12:00Z
DAY = 86_400_000


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> int:
        return self.now


@dataclass
class Side:
    """One person's open workspace."""

    workspace: Workspace
    laptop: Laptop
    clock: Clock

    def do(self, action: Any, /, *args: object, **values: object) -> Any:
        return self.workspace.do(action, *args, **values).result


@dataclass
class Pair:
    """Both, and the mail between them."""

    mentor: Side
    mentee: Side
    mail: Path

    def exchange(self) -> None:
        for sender, reader in ((self.mentor, self.mentee), (self.mentee, self.mentor)):
            for path in send.make(sender.workspace, sender.laptop, self.mail).paths:
                receive.receive(reader.workspace, reader.laptop, path)


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("paired")
    keys = FileKeyStore(folder / "keys")
    mentor = pairing.start(folder / "mentor", keys, Who("Tomáš", "mentor"), Who("Léa", "mentee"), clock=lambda: NOON)
    code = pairing.invite(mentor.workspace, mentor.laptop, folder / "invitation")
    mentee = pairing.accept(folder / "invitation", code, folder / "mentee", keys, "Léa", clock=lambda: NOON)
    for path in send.make(mentee.workspace, mentee.laptop, folder / "mail").paths:
        receive.receive(mentor.workspace, mentor.laptop, path)
    mentor.workspace.close()
    mentee.workspace.close()
    return folder


@pytest.fixture
def pair(paired: Path, tmp_path: Path) -> Iterator[Pair]:
    shutil.copytree(paired, tmp_path / "pair")
    keys = FileKeyStore(tmp_path / "pair" / "keys")
    sides = []
    with ExitStack() as opened:
        for name in ("mentor", "mentee"):
            clock = Clock()
            workspace, laptop = opening.open_pair(tmp_path / "pair" / name, keys, clock=clock)
            opened.enter_context(workspace)
            sides.append(Side(workspace, laptop, clock))
        yield Pair(*sides, tmp_path / "mail")


def test_authors_are_read_from_the_changes(pair: Pair) -> None:
    his, hers = pair.mentor.do(goals.add_goal, "His"), pair.mentee.do(goals.add_goal, "Hers")
    pair.exchange()
    pair.mentee.do(goals.edit_goal, his.id, title="His, in her words")
    pair.exchange()
    for side in (pair.mentor, pair.mentee):
        mentor, mentee = pair.mentor.workspace.me, pair.mentee.workspace.me
        assert authors(side.workspace, Goal) == {his.id: mentor, hers.id: mentee}
        assert author_of(side.workspace, "goals", his.id) == mentor
    assert [each.name for each in people.people(pair.mentee.workspace)] == ["Léa", "Tomáš"]
    assert people.me(pair.mentee.workspace).role == "mentee"
    assert people.partner(pair.mentee.workspace).name == "Tomáš"


def test_a_private_reflection_is_mine_and_nowhere_else(pair: Pair) -> None:
    mine = pair.mentee.do(reflections.write_reflection, "Mine", day="2026-11-20")
    ours = pair.mentee.do(reflections.write_reflection, "Ours", day="2026-11-21", private=False)
    pair.exchange()
    entries = reflection_queries.reflections(pair.mentee.workspace)
    assert [(each.reflection.title, each.is_private, each.is_queued) for each in entries] == [
        ("Ours", False, False),
        ("Mine", True, False),
    ]
    assert {each.author for each in entries} == {pair.mentee.workspace.me}
    assert [each.reflection.title for each in reflection_queries.reflections(pair.mentor.workspace)] == ["Ours"]
    pair.mentee.do(reflections.share_reflection, mine.id)
    assert reflection_queries.reflection(pair.mentee.workspace, mine.id).is_queued
    pair.exchange()
    found = reflection_queries.reflection(pair.mentor.workspace, mine.id)
    assert (found.reflection.title, found.author, found.is_private) == ("Mine", pair.mentee.workspace.me, False)
    pair.mentor.do(reflections.respond, ours.id, "Thank you")
    pair.mentor.do(reflections.respond, ours.id, "And one more")
    assert [each.body for each in reflection_queries.responses(pair.mentor.workspace, ours.id)] == [
        "Thank you",
        "And one more",
    ]


def test_a_reflection_kept_private_after_all_leaves_no_trace(pair: Pair) -> None:
    mine = pair.mentee.do(reflections.write_reflection, "A zebra")
    pair.mentee.do(reflections.share_reflection, mine.id)
    pair.mentee.do(reflections.unshare_reflection, mine.id)
    pair.exchange()
    assert reflection_queries.reflections(pair.mentor.workspace) == []
    assert pair.mentee.workspace.private.get(Reflection, mine.id) == mine


def test_two_links_made_apart_that_close_a_circle_are_set_aside_alike(pair: Pair) -> None:
    stage = pair.mentor.do(roadmap.add_stage, "Stage")
    one, two = (pair.mentor.do(roadmap.add_milestone, stage.id, title) for title in ("One", "Two"))
    pair.exchange()
    pair.mentor.do(roadmap.add_prerequisite, one.id, two.id)
    pair.mentee.do(roadmap.add_prerequisite, two.id, one.id)
    pair.exchange()
    seen = [road_queries.roadmap(side.workspace) for side in (pair.mentor, pair.mentee)]
    assert seen[0] == seen[1]
    assert len(seen[0].kept) == len(seen[0].set_aside) == 1
    assert [[each.title for each in found] for _, found in seen[0].stages] == [["One", "Two"]]
    pair.mentor.do(roadmap.remove_prerequisite, seen[0].kept[0].milestone, seen[0].kept[0].needs)
    after = road_queries.roadmap(pair.mentor.workspace)
    assert (list(after.kept), list(after.set_aside)) == ([seen[0].set_aside[0]], [])
    assert road_queries.needs(pair.mentor.workspace, after.kept[0].milestone)[0].id == after.kept[0].needs


def test_the_milestone_ahead_is_the_first_active_one(pair: Pair) -> None:
    assert road_queries.milestone_ahead(pair.mentor.workspace) is None
    stage = pair.mentor.do(roadmap.add_stage, "Stage")
    one, two = (pair.mentor.do(roadmap.add_milestone, stage.id, title) for title in ("One", "Two"))
    assert road_queries.milestone_ahead(pair.mentor.workspace) == one
    pair.mentor.do(roadmap.set_milestone_state, two.id, "active")
    assert road_queries.milestone_ahead(pair.mentor.workspace).id == two.id  # type: ignore[union-attr]
    pair.mentor.do(roadmap.set_milestone_state, two.id, "done")
    assert road_queries.milestone_ahead(pair.mentor.workspace) == one


def test_artifacts_count_notes_and_know_what_is_here(pair: Pair, tmp_path: Path) -> None:
    file = tmp_path / "tool.py"
    file.write_text("x = 1\n", encoding="utf-8")
    tool = pair.mentor.do(artifacts.add_artifact, file)
    note = pair.mentor.do(annotations.annotate, tool.id, "Why?", tag="question")
    pair.mentor.do(annotations.annotate, tool.id, "Good", tag="praise")
    file.write_text("x = 2\n", encoding="utf-8")
    latest = pair.mentor.do(artifacts.add_version, tool.id, file)
    pair.exchange()
    entry = artifact_queries.artifacts(pair.mentee.workspace)[0]
    assert (entry.versions, entry.notes, entry.open_notes, entry.is_here) == (2, 2, 2, True)
    assert entry.latest == latest
    assert len(note_queries.notes_for_me(pair.mentee.workspace)) == 2
    assert note_queries.notes_for_me(pair.mentor.workspace) == []
    pair.mentee.do(annotations.reply, note.id, "Because")
    assert [each.note.body for each in note_queries.notes_for_me(pair.mentee.workspace)] == ["Good"]
    assert [each.body for each in note_queries.replies(pair.mentee.workspace, note.id)] == ["Because"]
    assert [each.state for each in note_queries.notes(pair.mentee.workspace, tool.id) if each.id == note.id] == [
        "answered"
    ]


def test_the_next_session_is_the_first_that_is_not_over(pair: Pair) -> None:
    workspace, clock = pair.mentor.workspace, pair.mentor.clock
    for title, starts, zone in (
        ("Evening in Prague", "2026-11-22T18:00", "Europe/Prague"),
        ("Morning in New York", "2026-11-22T13:00", "America/New_York"),
        ("Someday", "", ""),
    ):
        pair.mentor.do(sessions.plan_session, title, starts, zone)
    planned = session_queries.sessions_planned(workspace)
    assert [each.title for each in planned] == ["Evening in Prague", "Morning in New York", "Someday"]
    clock.now = NOON + int(5.9 * 3_600_000)  # 17:54 UTC: Prague began at 17:00 and goes on
    assert session_queries.next_session(workspace).title == "Evening in Prague"  # type: ignore[union-attr]
    clock.now = NOON + int(6.1 * 3_600_000)
    assert session_queries.next_session(workspace).title == "Morning in New York"  # type: ignore[union-attr]
    clock.now = NOON + DAY
    assert session_queries.next_session(workspace) is None
    assert session_queries.starts_at(Session(starts="no date")) is None
    assert session_queries.starts_at(Session(starts="2026-11-22T13:00", zone="Moon/Base")) is not None


def test_both_rate_and_each_rating_knows_its_person(pair: Pair) -> None:
    skill = pair.mentor.do(ratings.add_competency, "Reading")
    pair.mentor.do(ratings.rate, skill.id, 2, day="2026-01-01")
    later = pair.mentor.do(ratings.rate, skill.id, 3, day="2026-06-01")
    pair.exchange()
    hers = pair.mentee.do(ratings.rate, skill.id, 4, day="2026-06-02")
    pair.exchange()
    found = rating_queries.competencies(pair.mentor.workspace)[0]
    assert found.latest == {pair.mentor.workspace.me: later, pair.mentee.workspace.me: hers}
    assert [each.level for each, _ in rating_queries.ratings(pair.mentee.workspace, skill.id)] == [2, 3, 4]


def test_today_gathers_what_waits(pair: Pair, tmp_path: Path) -> None:
    file = tmp_path / "tool.py"
    file.write_text("x = 1\n", encoding="utf-8")
    goal = pair.mentor.do(goals.add_goal, "Talk")
    tool = pair.mentor.do(artifacts.add_artifact, file)
    pair.mentor.do(annotations.annotate, tool.id, "Why?", tag="question")
    prompt = pair.mentor.do(reflections.add_prompt, "What worked?")
    pair.mentor.do(sessions.add_task, "Soon", due="2026-11-25")
    pair.mentor.do(sessions.add_task, "Late", due="2026-01-01", assignee="both")
    pair.mentor.do(sessions.add_task, "Some day", due="2027-11-25")
    pair.mentor.do(sessions.add_task, "His", due="2026-11-23", assignee="mentor")
    pair.exchange()
    pair.mentor.do(goals.edit_goal, goal.id, title="Talk one")
    pair.mentee.do(goals.edit_goal, goal.id, title="Talk two")
    pair.exchange()
    seen = today(pair.mentee.workspace)
    assert [each.note.body for each in seen.notes] == ["Why?"]
    assert [each.question for each in seen.prompts] == ["What worked?"]
    assert seen.decisions == [("goals", goal.id, "title")]
    assert [each.title for each in seen.tasks] == ["Late", "Soon"]
    assert seen.waiting == 5
    assert [each.id for each in seen.goals] == [goal.id]
    assert (seen.session, seen.milestone) == (None, None)
    pair.mentee.do(reflections.write_reflection, prompt=prompt.id)
    conflicts.settle(pair.mentee.workspace, "goals", goal.id, "title", "mine")
    assert today(pair.mentee.workspace).waiting == 3
    assert today(pair.mentor.workspace).notes == []


def test_news_are_what_the_other_did_since_i_looked(pair: Pair) -> None:
    goal = pair.mentor.do(goals.add_goal, "Talk", "Why")
    gone = pair.mentor.do(goals.add_goal, "Gone")
    pair.exchange()
    feed.mark_read(pair.mentee.workspace)
    assert history.news(pair.mentee.workspace) == []
    pair.mentor.do(goals.edit_goal, goal.id, title="Talk soon")
    pair.mentor.do(goals.edit_goal, goal.id, title="Talk now")
    pair.mentor.do(goals.delete_goal, gone.id)
    new = pair.mentor.do(goals.add_goal, "New")
    pair.mentor.do(goals.set_level, new.id, 1)
    pair.mentee.do(goals.add_goal, "Hers")
    pair.exchange()
    news = {each.row: each for each in history.news(pair.mentee.workspace)}
    assert {each.title: (each.kind, each.changes) for each in news.values()} == {
        "Talk now": ("changed", 2),
        "Gone": ("deleted", 1),
        "New": ("new", 2),
    }
    assert [(each.field, each.before, each.after) for each in news[goal.id].cells] == [("title", "Talk", "Talk now")]
    feed.mark_read(pair.mentee.workspace)
    assert history.news(pair.mentee.workspace) == []


def test_the_history_tells_what_stood_before_and_whose_clock_differed(pair: Pair) -> None:
    goal = pair.mentor.do(goals.add_goal, "Talk")
    pair.exchange()
    pair.mentee.clock.now = NOON - 30 * 365 * DAY
    pair.mentee.do(goals.edit_goal, goal.id, title="Two talks")
    pair.exchange()
    entries = history.history(pair.mentor.workspace, limit=2)
    assert [(each.action, each.clock_differed) for each in entries] == [
        ("goals.edit_goal", True),
        ("goals.add_goal", False),
    ]
    edited = entries[0].records[0]
    assert (edited.kind, edited.title) == ("changed", "Two talks")
    assert [(each.field, each.before, each.after) for each in edited.cells] == [("title", "Talk", "Two talks")]
    assert entries[0].author == pair.mentee.workspace.me
    assert entries[0].import_number > 0
    assert history.history(pair.mentor.workspace, limit=1)[0].number == pair.mentor.workspace.log.last()


def test_what_is_shown_is_canonical_and_says_nothing_of_one_laptop(pair: Pair) -> None:
    goal = pair.mentor.do(goals.add_goal, "Talk", "Long\n\ntext")
    pair.exchange()
    pair.mentor.do(goals.edit_goal, goal.id, why="Long\n\ntext, his")
    pair.mentee.do(goals.edit_goal, goal.id, why="Long, hers\n\ntext")
    pair.mentee.do(reflections.write_reflection, "Mine")
    pair.exchange()
    both = [show.everything(side.workspace) for side in (pair.mentor, pair.mentee)]
    assert both[0] == both[1]
    found = both[0]["records"]["goals"][0]
    assert len(found["heads"]["why"]) == 2
    assert found["values"]["why"] in ("Long\n\ntext, his", "Long, hers\n\ntext"), "never merged text"
    assert both[0]["records"]["reflections"] == []


def test_goals_stand_in_the_order_they_were_put(pair: Pair) -> None:
    made = [pair.mentor.do(goals.add_goal, title) for title in ("A", "B", "C")]
    pair.mentor.do(goals.move_goal, made[2].id, before=made[0].id)
    pair.mentor.do(goals.park_goal, made[1].id)
    pair.mentor.do(sessions.add_task, "For A", goal=made[0].id)
    assert [each.title for each in goal_queries.all_goals(pair.mentor.workspace)] == ["C", "A", "B"]
    assert [each.title for each in goal_queries.open_goals(pair.mentor.workspace)] == ["C", "A"]
    assert [each.title for each in goal_queries.tasks_of(pair.mentor.workspace, made[0].id)] == ["For A"]
