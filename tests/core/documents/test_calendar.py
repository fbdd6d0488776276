"""The calendar file, read back as a calendar program would, and held against RFC 5545 line by line."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from core.workspace.laptops import make_workspace
from exchange.pair import copy_pair
from mentordesk.actions import sessions
from mentordesk.documents.calendar import calendar, dated, uid, write_calendar
from mentordesk.errors import Refused
from mentordesk.records import Session
from mentordesk.workspace.workspace import Workspace

LONG = "Žluťoučký kůň, a “quoted” place; back\\slash " * 6


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as made:
        yield made


def plan(workspace: Workspace, title: str = "Kick-off", starts: str = "2026-12-03T18:30", **more: Any) -> Session:
    made = workspace.do(sessions.plan_session, title, starts, more.pop("zone", "Europe/Prague"), **more).result
    assert isinstance(made, Session)
    return made


def events(data: bytes) -> list[Any]:
    from icalendar import Calendar

    return list(Calendar.from_ical(data).events)


def test_a_calendar_reads_when_where_and_how_long_with_the_zone_and_a_reminder(workspace):
    session = plan(workspace, minutes=45, place="Café, back room")
    workspace.do(sessions.add_agenda_item, session.id, "Hello", "We know each other", 5)
    data = calendar(workspace, [session])
    (event,) = events(data)
    start = event["dtstart"].dt
    assert start.replace(tzinfo=None) == datetime(2026, 12, 3, 18, 30)
    assert start.utcoffset() == timedelta(hours=1)
    assert event["duration"].dt == timedelta(minutes=45)
    assert (str(event["summary"]), str(event["location"])) == ("Kick-off", "Café, back room")
    assert str(event["description"]) == "5 min · Hello\n    We know each other"
    (alarm,) = event.walk("VALARM")
    assert (alarm["trigger"].dt, str(alarm["action"])) == (-timedelta(minutes=30), "DISPLAY")
    assert b"BEGIN:VTIMEZONE\r\nTZID:Europe/Prague\r\n" in data
    assert data.count(b"BEGIN:VTIMEZONE") == 1


def test_a_moved_session_replaces_the_event_it_was(workspace):
    session = plan(workspace)
    before = events(calendar(workspace, [session]))[0]
    workspace.do(sessions.edit_session, session.id, starts="2026-12-10T18:30")
    moved = workspace.get(Session, session.id)
    after = events(calendar(workspace, [moved]))[0]
    assert str(before["uid"]) == str(after["uid"]) == uid(session)
    assert int(before["sequence"]) < int(after["sequence"])
    assert before["dtstamp"].dt <= after["dtstamp"].dt
    workspace.do(sessions.cancel_session, session.id)
    off = events(calendar(workspace, [workspace.get(Session, session.id)]))[0]
    assert str(off["status"]) == "CANCELLED"
    assert int(off["sequence"]) > int(after["sequence"])
    assert not off.walk("VALARM")


def test_both_laptops_write_the_same_event(tmp_path):
    with copy_pair(tmp_path) as pair:
        session = plan(pair.mentor.workspace)
        pair.mentee.receive(*pair.mentor.send())
        theirs = pair.mentee.workspace.get(Session, session.id)
        assert calendar(pair.mentor.workspace, [session]) == calendar(pair.mentee.workspace, [theirs])


def test_a_time_that_does_not_exist_and_one_without_a_known_zone_are_still_moments(workspace):
    spring = plan(workspace, "Spring forward", "2026-03-29T02:30")
    with workspace.change("sessions.plan_session") as change:
        nowhere = change.put(Session(title="Nowhere", starts="2026-07-01T10:00", zone="Mars/Olympus"))
    first, second = events(calendar(workspace, [spring, nowhere]))
    assert first["dtstart"].dt.replace(tzinfo=None) == datetime(2026, 3, 29, 2, 30)
    assert second["dtstart"].dt.utcoffset() == timedelta(0)
    assert second["dtstart"].dt == datetime(2026, 7, 1, 10).astimezone().astimezone(UTC)


def test_sessions_without_a_day_are_left_out_of_the_whole_and_refused_alone(workspace, tmp_path):
    without, with_day = plan(workspace, "Some day", ""), plan(workspace)
    assert dated(workspace) == [with_day]
    target = tmp_path / "out" / "sessions.ics"
    with pytest.raises(Refused, match="no day and time"):
        write_calendar(workspace, [without], target)
    assert not target.exists()
    assert write_calendar(workspace, dated(workspace), target) == target
    assert len(events(target.read_bytes())) == 1
    assert [each.name for each in target.parent.iterdir()] == ["sessions.ics"]


@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(title=st.text(min_size=1).filter(lambda text: text.strip()), place=st.text(), outcome=st.text())
def test_whatever_is_written_every_line_keeps_to_rfc_5545_and_says_the_same(workspace, title, place, outcome):
    session = workspace.do(sessions.plan_session, "x", "2026-12-03T18:30", "America/Sao_Paulo", place=place).result
    with workspace.change("sessions.edit_session") as change:
        session = change.put(Session(**{**session.cells(), "id": session.id, "title": title + LONG}))
    workspace.do(sessions.add_agenda_item, session.id, LONG, outcome)
    data = calendar(workspace, [session])
    keeps_to_rfc_5545(data)
    (event,) = events(data)
    assert str(event.get("location", "")) == session.place
    assert " ".join(str(event["summary"]).split()) == " ".join(session.title.split())


def keeps_to_rfc_5545(data: bytes) -> None:
    assert data.endswith(b"\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")
    assert max(map(len, lines)) <= 75, "octets in a line, section 3.1"
    assert all(line.decode() is not None for line in lines), "no letter is cut in two"
    whole = data.replace(b"\r\n ", b"").decode()
    for name in ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:", "UID:", "DTSTAMP:", "SEQUENCE:", "METHOD:PUBLISH"):
        assert whole.count(f"\r\n{name}") + whole.startswith(name) == 1, name


def test_the_command_writes_all_sessions_or_the_one_named(tmp_path):
    from commands import Laptop

    laptop = Laptop(tmp_path, "mentor")
    laptop.ok("new", laptop.pair, "--me", "Tomáš", "--role", "mentor", "--partner", "Léa")
    one = laptop.add("sessions.plan_session", title="One", starts="2026-12-03T18:30", zone="Europe/Prague")
    laptop.add("sessions.plan_session", title="Two", starts="2026-12-10T18:30", zone="Europe/Prague")
    target = Path(tmp_path / "all.ics")
    assert "2 sessions" in laptop.ok("calendar", laptop.pair, "--out", target).out
    assert len(events(target.read_bytes())) == 2
    laptop.ok("calendar", laptop.pair, "--out", target, "--session", one)
    assert [str(each["summary"]) for each in events(target.read_bytes())] == ["One"]
