"""Sessions for a calendar program: RFC 5545 with time zones, a reminder, and identities that let a later file replace.

A session has the same UID on both laptops, and its SEQUENCE is the number of changes it has seen, so whoever adds the
file again gets the event moved, not doubled.
"""

from __future__ import annotations

import secrets
import uuid
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import mentordesk
from mentordesk.disk import disk_errors
from mentordesk.errors import Refused
from mentordesk.queries import sessions as queries
from mentordesk.queries import versions
from mentordesk.records import Session
from mentordesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from icalendar import Event

REMINDER = timedelta(minutes=30)
"""How long before a session its calendar reminds."""
_STATUS = {"cancelled": "CANCELLED"}


def dated(workspace: Workspace) -> list[Session]:
    """Return the sessions that a calendar can show, by their start."""
    found = [(start, each) for each in workspace.select(Session) if (start := queries.starts_at(each)) is not None]
    return [each for _, each in sorted(found, key=lambda pair: (pair[0], pair[1].id))]


def uid(session: Session) -> str:
    """Return the identity of a session among all events of a calendar, the same on both laptops."""
    try:
        return f"{uuid.UUID(hex=session.id)}@mentordesk"
    except ValueError:
        return f"{session.id}@mentordesk"


def calendar(workspace: Workspace, sessions: Sequence[Session]) -> bytes:
    """Return sessions as one iCalendar file.

    Raises:
        Refused: one of them has no day and time.
    """
    from icalendar import Calendar

    made = Calendar()
    made.add("prodid", f"-//MentorDesk//MentorDesk {mentordesk.__version__}//EN")
    made.add("version", "2.0")
    made.add("calscale", "GREGORIAN")
    made.add("method", "PUBLISH")
    years = [datetime.now(UTC).year]
    for each in sessions:
        event, start = _event(workspace, each)
        made.add_component(event)
        years.append(start.year)
    first, last = datetime(min(years), 1, 1, tzinfo=UTC), datetime(max(years) + 2, 1, 1, tzinfo=UTC)
    made.add_missing_timezones(first.date(), last.date())
    return bytes(made.to_ical())


def write_calendar(workspace: Workspace, sessions: Sequence[Session], target: Path) -> Path:
    """Write sessions as an iCalendar file; a crash leaves the earlier file or the new one.

    Raises:
        Refused: one of them has no day and time.
        DiskFull: there is no room.
    """
    data = calendar(workspace, sessions)
    with disk_errors():
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_name(f".{target.name}.{secrets.token_hex(4)}")
        try:
            fresh.write_bytes(data)
            fresh.replace(target)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
    return target


def _event(workspace: Workspace, session: Session) -> tuple[Event, datetime]:
    from icalendar import Alarm, Event

    start = queries.starts_at(session)
    if start is None:
        raise Refused(
            "“{session}” has no day and time yet. Nothing was written.",
            "Set them first.",
            session=session.title,
            id=session.id,
        )
    if not hasattr(start.tzinfo, "key"):  # no zone with a name: a moment that every calendar understands
        start = start.astimezone(UTC)
    changed = versions.versions(workspace, Session.table, session.id, 1)
    at = datetime.fromtimestamp((changed[0].at if changed else workspace.clock()) // 1000, UTC)
    event = Event()
    event.add("uid", uid(session))
    event.add("sequence", max(0, versions.count(workspace, Session.table, session.id) - 1))
    event.add("dtstamp", at)
    event.add("last-modified", at)
    event.add("summary", session.title)
    event.add("dtstart", start)
    event.add("duration", max(queries.length(session), timedelta(minutes=1)))
    event.add("status", _STATUS.get(session.state, "CONFIRMED"))
    if session.place:
        event.add("location", session.place)
    if about := _about(workspace, session):
        event.add("description", about)
    if session.state == "planned":
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", session.title)
        alarm.add("trigger", -REMINDER)
        event.add_component(alarm)
    return event, start


def _about(workspace: Workspace, session: Session) -> str:
    """Return the agenda as lines of plain text."""
    lines = []
    for each in queries.agenda(workspace, session.id):
        if each.state != "parked":
            lines.append(f"{each.minutes} min · {each.title}")
            lines += [f"    {each.outcome}"] if each.outcome else []
    return "\n".join(lines)
