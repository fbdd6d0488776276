"""What is told when: each thing once, never in quiet hours, and not when it is too late to be of use."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exchange.pair import Pair, copy_pair
from mentordesk.actions import pairings, sessions
from mentordesk.queries.reminders import (
    ANSWER,
    BACKUP,
    DAY,
    HOUR,
    REPLY,
    SESSION_DAY,
    SESSION_HOUR,
    Quiet,
    Reminder,
    due,
    expected,
)
from mentordesk.records import Pairing
from mentordesk.workspace import reminded
from mentordesk.workspace.workspace import Workspace

NEVER_QUIET = Quiet(0, 0, frozenset())
NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)  # a Wednesday


def at(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    with copy_pair(tmp_path) as found:
        for side in (found.mentor, found.mentee):
            side.workspace.clock = lambda: at(NOON)
        yield found


def plan(workspace: Workspace, begins: datetime) -> str:
    starts = begins.astimezone(UTC).strftime("%Y-%m-%dT%H:%M")
    made = workspace.do(sessions.plan_session, "Talk", starts, zone="UTC").result
    return made.id  # type: ignore[no-any-return,attr-defined]


def kinds(workspace: Workspace, now: datetime, quiet: Quiet = NEVER_QUIET) -> list[str]:
    return [each.kind for each in due(expected(workspace), now, quiet, reminded.told(workspace))]


@given(st.integers(0, 23), st.integers(0, 23), st.integers(0, 23), st.integers(0, 23), st.integers(0, 23))
def test_an_hour_is_quiet_where_either_ones_own_or_the_agreed_hours_say_so(
    begins: int, ends: int, agreed: int, until: int, hour: int
) -> None:
    now = NOON.replace(hour=hour)
    own, both = Quiet(begins, ends, frozenset()), Quiet(begins, ends, frozenset(), (agreed, until))
    alone = Quiet(agreed, until, frozenset())
    assert both.holds(now) == (own.holds(now) or alone.holds(now))


def test_hours_that_an_update_made_nonsense_of_are_none() -> None:
    assert Pairing(quiet_from=20, quiet_until=8).quiet_hours == (20, 8)
    for odd in (-1, 24, 1 << 50):
        assert Pairing(quiet_from=odd, quiet_until=8).quiet_hours == (0, 0)
    assert [each.field for each in Pairing(quiet_from=24, quiet_until=8).problems()] == ["quiet_from"]


def test_a_session_is_told_a_day_and_an_hour_before_and_each_once(pair: Pair) -> None:
    workspace = pair.mentor.workspace
    begins = NOON + timedelta(days=3)
    plan(workspace, begins)
    assert kinds(workspace, begins - timedelta(hours=25)) == []
    (first,) = due(expected(workspace), begins - timedelta(hours=23), NEVER_QUIET, ())
    assert (first.kind, first.moment) == (SESSION_DAY, at(begins))
    reminded.note_told(workspace, [first.name])
    assert kinds(workspace, begins - timedelta(hours=22)) == []
    assert kinds(workspace, begins - timedelta(minutes=50)) == [SESSION_HOUR]
    assert kinds(workspace, begins + timedelta(minutes=1)) == []


def test_a_session_that_was_moved_is_told_anew_and_one_called_off_is_not(pair: Pair) -> None:
    workspace = pair.mentor.workspace
    begins = NOON + timedelta(hours=20)
    session = plan(workspace, begins)
    reminded.note_told(workspace, [each.name for each in expected(workspace)])
    assert kinds(workspace, NOON) == []
    later = (begins + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M")
    workspace.do(sessions.edit_session, session, starts=later)
    assert kinds(workspace, NOON) == [SESSION_DAY]
    workspace.do(sessions.cancel_session, session)
    assert kinds(workspace, NOON) == []


def test_what_was_told_is_remembered_over_restarts(pair: Pair) -> None:
    reminded.note_told(pair.mentor.workspace, ["reply:1:2"])
    with Workspace.reader(pair.mentor.workspace.folder) as again:
        assert reminded.told(again) == {"reply:1:2"}


def test_only_so_many_are_remembered(pair: Pair) -> None:
    workspace = pair.mentor.workspace
    for start in (0, 150):
        reminded.note_told(workspace, [f"a:{each}" for each in range(start, start + 150)])
    assert len(reminded.told(workspace)) == reminded.MOST
    assert "a:299" in reminded.told(workspace)


def test_an_agreed_time_that_is_over_is_told_on_both_sides(pair: Pair) -> None:
    mentor, mentee = pair.mentor.workspace, pair.mentee.workspace
    plan(mentor, NOON - timedelta(days=1))
    pair.mentee.receive(*pair.mentor.send())
    late = NOON + timedelta(days=8)
    assert kinds(mentor, NOON + timedelta(days=6)) == []
    assert ANSWER in kinds(mentor, late)
    assert REPLY in kinds(mentee, late)


def test_a_backup_file_is_due_a_month_after_the_pair_began(pair: Pair) -> None:
    workspace = pair.mentor.workspace
    workspace.clock = lambda: at(NOON) + 400 * DAY
    assert BACKUP in kinds(workspace, NOON + timedelta(days=400))


def test_a_paused_pair_is_left_alone(pair: Pair) -> None:
    workspace = pair.mentor.workspace
    plan(workspace, NOON + timedelta(hours=5))
    workspace.do(pairings.edit_pairing, state="paused")
    assert expected(workspace) == []


def test_evenings_nights_and_weekends_are_quiet_at_first() -> None:
    usual = Quiet()
    assert [hour for hour in range(24) if not usual.holds(NOON.replace(hour=hour))] == list(range(8, 20))
    assert usual.holds(NOON + timedelta(days=3)), "Saturday noon"
    assert not NEVER_QUIET.holds(NOON.replace(hour=3))
    assert Quiet(12, 14, frozenset()).holds(NOON)


def test_what_fell_into_quiet_hours_is_told_when_they_end_if_it_is_of_use_then() -> None:
    early = NOON.replace(hour=8, minute=30)
    hour_before = Reminder(SESSION_HOUR, "a", at(early) - HOUR, at(early))
    assert due([hour_before], early - timedelta(minutes=45), Quiet(), ()) == []
    assert due([hour_before], early - timedelta(minutes=20), Quiet(), ()) == [hour_before]
    night = Reminder(SESSION_HOUR, "b", at(early) - 5 * HOUR, at(early) - 4 * HOUR)
    assert due([night], early, Quiet(), ()) == []


reminders = st.builds(
    Reminder,
    st.sampled_from([SESSION_DAY, SESSION_HOUR, REPLY, BACKUP]),
    st.sampled_from("abc"),
    st.integers(at(NOON) - 9 * DAY, at(NOON) + 9 * DAY),
    st.one_of(st.just(0), st.integers(at(NOON) - 9 * DAY, at(NOON) + 9 * DAY)),
)
quiets = st.builds(Quiet, st.integers(0, 23), st.integers(0, 23), st.frozensets(st.integers(0, 6), max_size=6))


@given(st.lists(reminders, max_size=12), quiets, st.lists(st.integers(0, 600), min_size=1, max_size=40))
def test_however_often_it_is_asked_nothing_is_told_twice_or_in_quiet_hours(
    found: list[Reminder], quiet: Quiet, steps: list[int]
) -> None:
    now, told = NOON - timedelta(days=5), []
    for step in steps:
        now += timedelta(minutes=step)
        for each in due(found, now, quiet, told):
            if each.name in told:  # two alike in one list are one
                continue
            assert not quiet.holds(now)
            assert each.at <= at(now)
            assert not each.until or at(now) < each.until
            told.append(each.name)
    assert len(told) == len(set(told))
