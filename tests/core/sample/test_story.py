"""The sample pair's year holds together, and has what a visitor is promised."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest

from mentordesk.records import STEPS, TAGS
from mentordesk.sample.check import arrives, clashes, problems
from mentordesk.sample.story import Day, Event, Ref, Story, load_story


@pytest.fixture(scope="module")
def story() -> Story:
    return load_story()


def final(story: Story, table: str) -> dict[str, dict[str, object]]:
    """Return each record of a kind as it is at the end, by key."""
    found: dict[str, dict[str, object]] = {}
    for event in story.events:
        if event.table == table:
            found.setdefault(event.key, {}).update(event.values)
    return found


def test_nothing_in_it_is_impossible(story: Story) -> None:
    assert problems(story) == []


def test_events_come_in_the_order_of_time_and_lie_in_the_past(story: Story) -> None:
    assert list(story.events) == sorted(story.events, key=lambda event: event.when)
    assert story.new < story.accept < story.reply < story.exchanges[0].received
    assert all(story.new < event.day < 0 for event in story.events)


def test_about_a_year_with_at_least_what_was_promised(story: Story) -> None:
    counts = Counter(event.table for event in story.events if event.verb == "add")
    least = {
        "sessions": 14,
        "goals": 6,
        "stages": 4,
        "milestones": 20,
        "competencies": 8,
        "artifacts": 10,
        "artifact_versions": 20,
        "annotations": 40,
        "replies": 30,
        "reflections": 15,
        "responses": 12,
        "prompts": 12,
        "decisions": 15,
        "tasks": 25,
        "prerequisites": 20,
        "ratings": 60,
    }
    assert {table: counts[table] for table in least if counts[table] < least[table]} == {}
    assert -380 < story.new < -360


def test_twelve_sessions_held_and_the_next_one_in_a_few_days(story: Story) -> None:
    sessions = final(story, "sessions").values()
    states = Counter(session.get("state", "planned") for session in sessions)
    assert states["held"] >= 12
    assert states["planned"] == 1
    held = [session for session in sessions if session.get("state") == "held"]
    assert all(session["notes"] and session["summary"] for session in held)
    coming = next(session for session in sessions if "state" not in session)
    assert 1 <= coming["starts"].offset <= 7  # type: ignore[attr-defined]


def test_each_goal_has_five_different_levels_and_a_why(story: Story) -> None:
    for goal in final(story, "goals").values():
        levels = {goal[name] for name in ("much_less", "less", "expected", "more", "much_more")}
        assert len(levels) == 5
        assert len(str(goal["why"])) > 80


def test_each_milestone_has_words_criteria_and_a_day(story: Story) -> None:
    milestones = final(story, "milestones")
    assert {milestone.get("state", "planned") for milestone in milestones.values()} == {
        "planned",
        "active",
        "done",
        "blocked",
    }
    for milestone in milestones.values():
        assert milestone["description"]
        assert milestone["criteria"]
        assert isinstance(milestone["due"], Day)
        assert ("done_on" in milestone) == (milestone.get("state") == "done")


def test_prerequisites_form_no_circle_and_are_done_before_what_needs_them(story: Story) -> None:
    milestones, needs = final(story, "milestones"), {}
    for event in story.of("prerequisites"):
        needs.setdefault(_key(event, "milestone"), []).append(_key(event, "needs"))

    def depth(key: str, above: tuple[str, ...] = ()) -> int:
        assert key not in above
        return 1 + max((depth(other, (*above, key)) for other in needs.get(key, ())), default=0)

    assert max(map(depth, milestones)) >= 5
    for key, others in needs.items():
        if milestones[key].get("state") == "done":
            assert {milestones[other].get("state") for other in others} == {"done"}


def test_both_rate_each_competency_several_times(story: Story) -> None:
    times: dict[tuple[str, str], set[int]] = {}
    for event in story.of("ratings"):
        times.setdefault((_key(event, "competency"), event.by), set()).add(event.day)
    assert len(times) == 2 * len(story.of("competencies"))
    assert all(len(days) >= 3 for days in times.values())


def test_notes_use_every_tag_and_every_way_to_be_pinned(story: Story) -> None:
    assert {event.values["tag"] for event in story.of("annotations")} == set(TAGS)
    anchors = [json.loads(str(event.values["anchor"])) for event in story.of("annotations")]
    assert {anchor["type"] for anchor in anchors} == {"LineSelector", "TextQuoteSelector", "FragmentSelector"}
    assert {anchor["value"].partition("=")[0] for anchor in anchors if "value" in anchor} == {"xywh", "page"}
    assert {note.get("state", "open") for note in final(story, "annotations").values()} == {
        "open",
        "answered",
        "resolved",
    }


def test_every_picture_is_described_in_words(story: Story) -> None:
    pictures = [one for one in final(story, "artifacts").values() if one["kind"] == "picture"]
    assert len(pictures) >= 2
    assert all(len(str(picture["alt"])) > 60 for picture in pictures)


def test_reflections_use_every_model_with_all_its_steps(story: Story) -> None:
    models = Counter()
    for event in story.of("reflections"):
        model = str(event.values["model"])
        models[model] += 1
        assert [name for name in event.values if name.startswith("step_")] == [
            f"step_{n}" for n in range(1, len(STEPS[model]) + 1)
        ]
    assert set(models) == set(STEPS)


def test_a_few_reflections_stay_private_and_most_are_answered(story: Story) -> None:
    written, shared = len(story.of("reflections")), len(story.of("reflections", "share"))
    answered = {_key(event, "reflection") for event in story.of("responses")}
    assert {event.by for event in story.of("reflections") if event.private} == {"mentor", "mentee"}
    assert 2 <= written - shared <= 5
    assert len(answered) >= 0.8 * shared


def test_what_is_open_today(story: Story) -> None:
    assert clashes(story) == [("goals/board", "expected")]

    answered = {_key(event, "annotation") for event in story.of("replies")}
    waiting = [
        event
        for event in story.of("annotations")
        if event.by == "mentor"
        and event.day >= -7
        and event.key not in answered
        and (arrives(story, event.by, event.when) or (0, 0)) < (0, 0)
    ]
    assert len(waiting) == 3

    due = [event for event in story.of("prompts") if event.values.get("due") == Day(1)]
    assert [event.values["asked_of"] for event in due] == ["mentee"]
    assert "state" not in final(story, "prompts")[due[0].key]

    unsent = [event for event in story.events if event.by == "mentor" and arrives(story, "mentor", event.when) is None]
    assert len(unsent) >= 2


def test_no_text_is_used_twice(story: Story) -> None:
    texts = Counter(
        value
        for event in story.events
        if event.verb == "add"
        for name, value in event.values.items()
        if isinstance(value, str) and len(value) > 30 and name != "anchor"
    )
    assert [text for text, times in texts.items() if times > 1] == []


def test_paragraphs_are_not_broken_into_the_lines_of_the_source(story: Story) -> None:
    for event in story.events:
        for value in event.values.values():
            if isinstance(value, str) and "\n" in value and not value.startswith("{"):
                broken = [line for line in value.split("\n") if line[:1].islower()]
                assert broken == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"key": "goals/unheard-of", "verb": "edit"}, "there is no goals/unheard-of yet"),
        ({"values": {"colour": "red"}}, "no field is called colour"),
        ({"values": {"state": "finished"}}, "state is never 'finished'"),
        ({"day": 3}, "day 3"),
    ],
)
def test_the_check_finds_what_is_wrong(story: Story, change: dict[str, object], complaint: str) -> None:
    last = story.of("goals", "edit")[-1]
    broken = replace(story, events=(*story.events, replace(last, **change)))
    assert any(complaint in problem for problem in problems(broken))


def test_the_check_finds_people_who_know_too_early(story: Story) -> None:
    without = replace(story, exchanges=tuple(one for one in story.exchanges if one.by == "mentee"))
    assert any("mentee cannot know" in problem for problem in problems(without))


def _key(event: Event, field: str) -> str:
    value = event.values[field]
    assert isinstance(value, Ref)
    return value.key
