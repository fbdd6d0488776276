"""The clock of a session: monotonic, written nowhere, going on behind other pages, polite at the end of a timebox."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible

from mentordesk.actions import sessions
from mentordesk_ui.pages.sessions.page import SessionsPage
from mentordesk_ui.pages.sessions.timebox import Timebox
from mentordesk_ui.pages.sessions.words import countdown
from ui.desks import OpenWindow, new_pair

AGENDA = '[{"title": "A", "minutes": 5}, {"title": "B", "minutes": 10}]'


class Clock:
    """A clock that stands until it is set."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def window(qapp, tmp_path) -> Iterator[OpenWindow]:
    made = new_pair(tmp_path)
    yield made
    made.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def page(window, clock) -> SessionsPage:
    """A session of today that goes on, by a clock of the test."""
    found = window.page_at(SessionsPage, "sessions")
    found.running.timebox.clock = clock
    start = f"{datetime.now():%Y-%m-%dT%H:%M}"
    made = window.desk.do(sessions.plan_session, "April", start, minutes=15, agenda=AGENDA).result
    window.go("sessions", f"run:{made.id}")
    window.settle()
    return found


def pass_by(page: SessionsPage, clock: Clock, seconds: float) -> None:
    """Let time pass; the screen is told as by its timer."""
    clock.now += seconds
    page.running.show_time()


STEPS = st.lists(st.tuples(st.sampled_from(["run", "pause", "a", "b", ""]), st.integers(0, 5000)), max_size=30)


@given(STEPS)
def test_every_second_that_the_clock_runs_is_given_to_exactly_one_point(steps):
    clock = Clock()
    box = Timebox(clock)
    ran: dict[str, float] = {}
    for what, seconds in steps:
        if what in ("run", "pause"):
            getattr(box, what)()
        else:
            box.turn_to(what)
        clock.now += seconds
        if box.is_running:
            ran[box.current] = ran.get(box.current, 0) + seconds
    assert {point: box.spent(point) for point in ("a", "b", "")} == {p: ran.get(p, 0) for p in ("a", "b", "")}
    assert box.total == sum(ran.values())


@pytest.mark.parametrize(
    ("seconds", "words"), [(600, "10:00"), (59.9, "00:59"), (0, "00:00"), (-61, "+01:01"), (3725, "1:02:05")]
)
def test_time_reads_as_on_a_clock(seconds, words):
    assert countdown(seconds).lstrip("\u200e") == words


def test_the_time_of_a_point_counts_down_stops_and_goes_on(window, page, clock):
    now = page.running.now
    pass_by(page, clock, 61)
    assert now.left.text().endswith("03:59")
    assert page.subtitle.text() == "14 of 15 min left"
    window.press(now.clock)
    pass_by(page, clock, 500)
    assert now.left.text().endswith("03:59")
    assert now.clock.text() == "Let the clock go on"
    window.press(now.clock)
    pass_by(page, clock, 60)
    assert now.left.text().endswith("02:59")


def test_the_end_of_a_timebox_is_said_once_in_a_banner_and_aloud(window, page, clock, monkeypatch):
    said = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    pass_by(page, clock, 299)
    assert not page.running.banner.isVisible()
    pass_by(page, clock, 2)
    assert page.running.banner.isVisible()
    assert page.running.banner.text.text() == "5 min for “A” are over."
    assert len(said) == 1
    window.press(page.running.banner.close_button)
    pass_by(page, clock, 60)
    assert not page.running.banner.isVisible()
    assert page.running.now.left.text().endswith("+01:01")
    assert "over the " in page.running.now.of.text()


def test_the_clock_goes_on_behind_another_page_and_tells_from_there(window, page, clock):
    window.go("goals")
    pass_by(page, clock, 301)
    assert window.told == "5 min for “A” are over."
    window.go("sessions")
    window.settle()
    assert page.running.isVisible()
    assert page.running.now.left.text().endswith("+00:01")
    window.press(page.leave_run)
    assert page.detail.run.text() == "Back to the session"
    pass_by(page, clock, 60)
    window.press(page.detail.run)
    assert page.running.timebox.spent(page.running.current) == 361


def test_the_clock_writes_nothing(window, page, clock):
    before = (window.workspace.log.last(), window.workspace.drafts.left())
    for _ in range(20):
        pass_by(page, clock, 60)
    assert (window.workspace.log.last(), window.workspace.drafts.left()) == before


def test_a_session_that_is_days_away_is_opened_with_the_clock_standing(window, page):
    start = f"{datetime.now() + timedelta(days=3):%Y-%m-%dT%H:%M}"
    later = window.desk.do(sessions.plan_session, "May", start, agenda=AGENDA).result
    window.go("sessions", f"run:{later.id}")
    window.settle()
    assert not page.running.timebox.is_running
    assert page.running.now.clock.text() == "Start the clock"


def test_a_session_that_is_deleted_or_closed_elsewhere_goes_on_no_more(window, page):
    session = page.running.session
    window.desk.do(sessions.hold_session, session)
    window.settle()
    assert not page.running.isVisible()
    assert page.running.session == ""
    window.desk.do(sessions.reopen_session, session)
    window.go("sessions", f"run:{session}")
    window.settle()
    assert page.running.isVisible()
    window.desk.do(sessions.delete_session, session)
    window.settle()
    assert page.empty.isVisible()
