"""The sample pair is made by real pairing, actions and updates, and ends as the story says."""

from __future__ import annotations

import io
import json
import shutil
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from mentordesk.actions.placing import TAIL
from mentordesk.bundles import inner, opening, receive, send
from mentordesk.bundles.laptop import Laptop
from mentordesk.errors import Cancelled, Refused
from mentordesk.progress import Progress
from mentordesk.records import (
    AgendaItem,
    Annotation,
    Artifact,
    ArtifactVersion,
    Competency,
    Goal,
    Milestone,
    Pairing,
    Person,
    Prompt,
    Reflection,
    Reply,
    Session,
    Stage,
    Task,
    kinds,
)
from mentordesk.sample.demo import Demo, make_demo
from mentordesk.sample.story import PARTNER, File, Story, load_story, sample_file
from mentordesk.workspace.change_record import ChangeRecord
from mentordesk.workspace.conflicts import conflicts
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.workspace import Workspace

TODAY = date.today()
WEEK = 40_000
"""Bytes that a week of changes may take in an update before padding."""


@pytest.fixture(scope="module")
def story() -> Story:
    return load_story()


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return make_demo(tmp_path_factory.mktemp("sample") / "pair", today=TODAY)


@pytest.fixture(scope="module")
def pair(demo: Demo) -> Iterator[dict[str, Workspace]]:
    with Workspace.reader(demo.mentor) as mentor, Workspace.reader(demo.mentee) as mentee:
        yield {"mentor": mentor, "mentee": mentee}


def test_only_the_two_workspaces_and_their_keys_are_left(demo: Demo) -> None:
    assert sorted(path.name for path in demo.mentor.parent.iterdir()) == ["keys", "mentee", "mentor"]


def test_both_have_everything_except_what_is_private_or_unsent(pair: dict[str, Workspace], story: Story) -> None:
    told = Counter(event.table for event in story.events if event.verb == "add")
    told["reflections"] = len(story.of("reflections", "share"))
    told |= Counter({"people": 2, "pairings": 1, "laptop_names": 2})
    for workspace in pair.values():
        assert not workspace.log.waiting()
    here = {role: {kind.table: len(one.select(kind)) for kind in kinds().values()} for role, one in pair.items()}
    assert {table: count for table, count in here["mentor"].items() if count} == dict(told)
    missing = {table: count - here["mentee"][table] for table, count in told.items() if count != here["mentee"][table]}
    assert missing == {"annotations": 1, "responses": 1}


def test_private_reflections_stay_with_their_writer(pair: dict[str, Workspace], story: Story) -> None:
    shared = {event.key for event in story.of("reflections", "share")}
    for role, workspace in pair.items():
        own = {str(e.values["title"]) for e in story.of("reflections") if e.by == role and e.key not in shared}
        assert {reflection.title for reflection in workspace.private.select(Reflection)} == own
        theirs = {str(e.values["title"]) for e in story.of("reflections") if e.by == PARTNER[role]} - {
            str(e.values["title"]) for e in story.of("reflections") if e.key in shared
        }
        assert not theirs & {reflection.title for reflection in workspace.select(Reflection)}


def test_exactly_one_conflict_is_open_on_both_sides(pair: dict[str, Workspace]) -> None:
    for workspace in pair.values():
        found = conflicts(workspace)
        assert [(each.table, each.field) for each in found] == [("goals", "expected")]
        assert {each.author for each in found[0].candidates} == {workspace.me, workspace.partner}


def test_three_notes_wait_for_lea_and_tomas_has_unsent_changes(demo: Demo, pair: dict[str, Workspace]) -> None:
    mentee = pair["mentee"]
    answered = {reply.annotation for reply in mentee.select(Reply)}
    api = next(one for one in mentee.select(Artifact) if one.title == "Relève over HTTP")
    waiting = [
        note
        for note in mentee.select(Annotation, "state = 'open'")
        if note.id not in answered and note.artifact == api.id
    ]
    assert sorted(note.tag for note in waiting) == ["must-fix", "question", "suggestion"]
    assert len(send.plan(pair["mentor"]).changes) == 3


def test_a_question_is_due_tomorrow_and_the_next_session_in_four_days(pair: dict[str, Workspace]) -> None:
    tomorrow = (TODAY + timedelta(days=1)).isoformat()
    for workspace in pair.values():
        assert len(workspace.select(Prompt, "state = 'open' AND due = ?", [tomorrow])) == 1
        coming = workspace.select(Session, "state = 'planned'")
        assert [session.starts[:10] for session in coming] == [(TODAY + timedelta(days=4)).isoformat()]


def test_nothing_in_it_has_a_problem(pair: dict[str, Workspace]) -> None:
    for workspace in pair.values():
        for kind in kinds().values():
            assert [(kind.table, record.problems()) for record in workspace.select(kind) if record.problems()] == []


def test_every_file_is_there_byte_for_byte_on_both_sides(pair: dict[str, Workspace], story: Story) -> None:
    told = sorted(
        sample_file(event.values["content"].name).read_bytes()
        for event in story.of("artifact_versions")
        if isinstance(event.values["content"], File)
    )
    for workspace in pair.values():
        kept = []
        for version in workspace.select(ArtifactVersion):
            with workspace.attachments.open(version.content) as file:
                kept.append(file.read())
        assert sorted(kept) == told
        assert send.wants(workspace) == []


def test_kinds_and_names_of_files_are_those_of_the_story(pair: dict[str, Workspace], story: Story) -> None:
    kinds_told = {str(event.values["title"]): event.values["kind"] for event in story.of("artifacts")}
    names_told = Counter(event.values["file_name"] for event in story.of("artifact_versions"))
    for workspace in pair.values():
        assert {artifact.title: artifact.kind for artifact in workspace.select(Artifact)} == kinds_told
        assert Counter(version.file_name for version in workspace.select(ArtifactVersion)) == names_told


def test_the_words_arrive_as_they_were_written(pair: dict[str, Workspace], story: Story) -> None:
    told = {str(event.values["body"]) for event in story.of("annotations") if event.day < -1}
    assert told == {note.body for note in pair["mentee"].select(Annotation)}
    anchored = [json.loads(note.anchor) for note in pair["mentor"].select(Annotation)]
    assert len(anchored) == len(story.of("annotations"))
    names = {person.name for person in pair["mentee"].select(Person)}
    assert names == {"Tomáš Novák", "Léa Moreau"}
    assert pair["mentor"].get(Pairing, "pairing").title == "Léa & Tomáš"


def test_changes_carry_the_times_of_the_story(pair: dict[str, Workspace], story: Story) -> None:
    times = [change.at for _, change in pair["mentor"].log.since(0)]
    days = [(datetime.fromtimestamp(at / 1000).date() - TODAY).days for at in times]
    assert min(days) == story.new
    assert max(days) == -1


def test_one_more_exchange_makes_both_the_same(demo: Demo, tmp_path: Path) -> None:
    copies = {}
    for role, folder in (("mentor", demo.mentor), ("mentee", demo.mentee)):
        shutil.copytree(folder, tmp_path / role)
        copies[role] = opening.open_pair(tmp_path / role, demo.keys)
    for role in ("mentor", "mentee", "mentor"):
        for path in send.make(*copies[role], tmp_path).paths:
            receive.receive(*copies[PARTNER[role]], path)
    digests = set()
    for workspace, _ in copies.values():
        digests.add(read_digest(workspace.db))
        assert len(workspace.select(Annotation)) == 52
        assert len(send.plan(workspace).changes) <= 1
        workspace.close()
    assert len(digests) == 1


def test_goals_show_how_far_they_are(pair: dict[str, Workspace]) -> None:
    goals = {goal.title: goal for goal in pair["mentee"].select(Goal)}
    assert Counter(goal.state for goal in goals.values()) == {"reached": 3, "open": 3}
    assert {goal.progress for goal in goals.values()} >= {0, 50, 100}


class Impatient(Progress):
    """Stops after some steps."""

    def report(self, done: int, total: int, text: str) -> None:
        assert 0 <= done <= total
        if done == 40:
            self.cancel()


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        make_demo(tmp_path / "pair", Impatient())
    assert list(tmp_path.iterdir()) == []


def test_stopping_leaves_what_was_there_before(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(Cancelled):
        make_demo(tmp_path, Impatient())
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


def test_a_sample_is_never_written_over_something(tmp_path: Path) -> None:
    (tmp_path / "mentee").mkdir()
    with pytest.raises(Refused, match="already something in mentee"):
        make_demo(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mentee"]


# --- what a week weighs -----------------------------------------------------------------------------------------------


def weeks(workspace: Workspace) -> dict[tuple[int, int], list[ChangeRecord]]:
    """Return the changes that were made on this laptop, by year and week."""
    found: dict[tuple[int, int], list[ChangeRecord]] = {}
    for _, change in workspace.log.since(0):
        if change.device == workspace.device:
            year, week, _ = datetime.fromtimestamp(change.at / 1000, UTC).isocalendar()
            found.setdefault((year, week), []).append(change)
    return found


def weight(workspace: Workspace, laptop: Laptop, changes: list[ChangeRecord]) -> int:
    """Return the bytes of an update with these changes before it is padded: header, signature, sections."""
    written = io.BytesIO()
    section = inner.changes_section([(each.signature, each.body) for each in changes])
    inner.write_inner(written, send._header(workspace, laptop, "0" * 32), [section], laptop.sign, count=1)
    return len(written.getvalue().rstrip(b"\0"))


def test_every_week_of_the_year_is_a_small_mail(demo: Demo) -> None:
    found = []
    for folder in (demo.mentor, demo.mentee):
        workspace, laptop = opening.open_pair(folder, demo.keys)
        with workspace:
            found += [weight(workspace, laptop, changes) for changes in weeks(workspace).values()]
    assert len(found) > 50
    assert max(found) < WEEK
    assert inner.padded(sorted(found)[len(found) // 2]) == inner.FLOOR


def test_nobody_adds_to_the_end_of_a_list_before_reading_what_the_other_added(pair: dict[str, Workspace]) -> None:
    """Their order would be chance, and the sample another one each time: other pictures, another milestone ahead."""
    parts = {Milestone: "stage", AgendaItem: "session", ArtifactVersion: "artifact", Task: "session"}
    for workspace in pair.values():
        for kind in (Goal, Stage, Competency, *parts):
            places = Counter(
                (str(getattr(each, parts[kind])) if kind in parts else "", each.position[:-TAIL])
                for each in workspace.select(kind)
            )
            assert [place for place, count in places.items() if count > 1] == [], kind.table
