"""Sessions, their agenda, and the decisions and tasks that came out of them."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta, tzinfo

from mentordesk.records import AgendaItem, Decision, Session, Task
from mentordesk.workspace.workspace import Workspace

DAY = 24 * 60
"""The longest that a session or a point is taken for, in minutes."""


def starts_at(session: Session) -> datetime | None:
    """Return when a session starts, with its time zone; None for one without a date."""
    try:
        local = datetime.fromisoformat(session.starts)
    except ValueError:
        return None
    if not MINYEAR < local.year < MAXYEAR:
        return None  # in another zone it may be no date at all
    if local.tzinfo is not None:
        return local
    zone = _zone(session.zone)
    return local.replace(tzinfo=zone) if zone else local.astimezone()


def _zone(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo

    try:
        return ZoneInfo(name) if name else None
    except (KeyError, ValueError, OSError):
        return None


def length(session: Session) -> timedelta:
    """Return how long a session is meant to take; what merging made of it is brought between nothing and a day."""
    return timedelta(minutes=max(0, min(session.minutes, DAY)))


def session(workspace: Workspace, session_id: str) -> Session:
    """Return one session.

    Raises:
        NotFound: there is none.
    """
    return workspace.get(Session, session_id)


def sessions_planned(workspace: Workspace) -> list[Session]:
    """Return the planned sessions, the next first, those without a date last."""
    found = workspace.select(Session, "state = 'planned'")
    last = datetime.max.replace(tzinfo=UTC)
    return sorted(found, key=lambda each: (starts_at(each) or last, each.id))


def sessions_past(workspace: Workspace) -> list[Session]:
    """Return the sessions held or cancelled, the latest first."""
    return workspace.select(Session, "state != 'planned'", order="starts DESC, id")


def next_session(workspace: Workspace) -> Session | None:
    """Return the next planned session that is not over yet."""
    now = datetime.fromtimestamp(workspace.clock() / 1000, UTC)
    for each in sessions_planned(workspace):
        start = starts_at(each)
        if start is not None and start + length(each) >= now:
            return each
    return None


def agenda(workspace: Workspace, session_id: str) -> list[AgendaItem]:
    """Return the points of a session in order."""
    return workspace.select(AgendaItem, "session = ?", [session_id], order="position, id")


def decisions(workspace: Workspace, session_id: str = "") -> list[Decision]:
    """Return the decisions of a session, or all, the latest first."""
    if session_id:
        return workspace.select(Decision, "session = ?", [session_id], order="day, id")
    return workspace.select(Decision, order="day DESC, id")


def tasks(workspace: Workspace, session_id: str = "") -> list[Task]:
    """Return the tasks of a session, or all, in order."""
    where, parameters = ("session = ?", [session_id]) if session_id else ("", [])
    return workspace.select(Task, where, parameters, order="position, id")
