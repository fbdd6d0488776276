"""When the pair meets next: by the words of their agreement, else as far apart as before."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.workspace.laptops import make_workspace
from mentordesk.actions import sessions
from mentordesk.queries.cadence import USUAL, gap, interval, next_start
from mentordesk.records import Pairing, Session
from mentordesk.records.pairing import PAIRING_ID


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("An hour every three or four weeks; an update by mail in between", 21),
        ("Every other Thursday, so every second week", 14),
        ("weekly", 7),
        ("Every week on Fridays", 7),
        ("once a month", 28),
        ("Fortnightly at lunch", 14),
        ("each fortnight", 14),
        ("every 10 days", 10),
    ],
)
def test_words_of_the_agreement_say_how_far_apart_sessions_are(words, days):
    assert interval(words) == timedelta(days=days)


@pytest.mark.parametrize("words", ["", "when there is something", "every 0 days", "in 900 weeks", "tous les mois"])
def test_words_that_do_not_say_it_are_no_interval(words):
    assert interval(words) is None


@given(st.text())
def test_no_words_break_it(words):
    found = interval(words)
    assert found is None or timedelta(days=1) <= found <= timedelta(days=366)


def at(*days: int) -> list[Session]:
    first = date(2026, 4, 2)
    return [Session(title="", starts=f"{first + timedelta(days=day)}T18:30", zone="UTC") for day in days]


def test_sessions_were_so_far_apart_as_they_mostly_were_in_whole_weeks():
    assert gap(at(0, 20, 41, 63)) == timedelta(weeks=3)
    assert gap(at(0, 2, 4)) == timedelta(days=2)
    assert gap(at(0, 6)) == timedelta(weeks=1)
    assert gap(at(5)) is gap([]) is None


@given(st.lists(st.integers(0, 3000), min_size=2, unique=True))
def test_a_gap_of_a_week_or_more_keeps_the_day_of_the_week(days):
    found = gap(at(*days))
    assert found is not None
    assert timedelta(0) < found
    assert found < timedelta(days=5) or found.days % 7 == 0


@pytest.fixture
def workspace(tmp_path):
    with make_workspace(tmp_path) as made:
        made.clock = lambda: int(datetime(2026, 4, 20, 12).timestamp() * 1000)
        yield made


def plan(workspace, starts: str) -> Session:
    return workspace.do(sessions.plan_session, "Talk", starts, "Europe/Prague").result


def test_the_first_session_is_a_week_from_now_in_the_evening(workspace):
    assert next_start(workspace) == datetime(2026, 4, 27, 18)


def test_the_next_one_is_two_weeks_after_the_first_at_the_same_time(workspace):
    assert next_start(workspace, plan(workspace, "2026-04-19T17:15")) == datetime(2026, 4, 19, 17, 15) + USUAL


def test_the_agreement_counts_more_than_habit_and_no_session_is_planned_into_the_past(workspace):
    for starts in ("2026-03-05T18:30", "2026-03-12T18:30"):
        latest = plan(workspace, starts)
    assert next_start(workspace, latest) == datetime(2026, 4, 23, 18, 30), "weekly, as before, from today on"
    with workspace.change("pairings.edit_pairing") as change:
        change.put(Pairing(id=PAIRING_ID, cadence="every three weeks"))
    assert next_start(workspace, latest) == datetime(2026, 4, 23, 18, 30)
    assert next_start(workspace) == datetime(2026, 4, 23, 18, 30)


@pytest.mark.parametrize("starts", ["9999-12-31T23:59", "0001-01-01T00:00", "never"])
def test_strange_dates_break_nothing(workspace, starts):
    with workspace.change("sessions.plan_session") as change:
        odd = change.put(Session(title="Odd", starts=starts))
    assert isinstance(next_start(workspace, odd), datetime)
