"""Sessions with their agenda, and the decisions and tasks that come out of them."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, day, link, markdown, moment, number, owner, position, record, text


@record(table="sessions", title="title")
@dataclass(frozen=True, kw_only=True)
class Session(Record):
    """A timeboxed meeting; `starts` is local time in the zone `zone` (an IANA name)."""

    title: str = text()
    starts: str = moment()
    zone: str = text()
    minutes: int = number(60, least=5, most=600)
    place: str = text()
    state: str = choice("planned", "held", "cancelled")
    notes: str = markdown()
    summary: str = markdown()


@record(table="agenda_items", title="title")
@dataclass(frozen=True, kw_only=True)
class AgendaItem(Record):
    """One point of a session, with the outcome hoped for and the minutes set aside."""

    session: str = owner("sessions")
    title: str = text()
    outcome: str = text()
    minutes: int = number(10, least=1, most=600)
    lead: str = choice("both", "mentor", "mentee")
    state: str = choice("open", "done", "parked")
    notes: str = markdown()
    position: str = position()


@record(table="decisions", title="title")
@dataclass(frozen=True, kw_only=True)
class Decision(Record):
    """Something the two decided, with why."""

    session: str = link("sessions")
    goal: str = link("goals")
    title: str = text()
    why: str = markdown()
    day: str = day()


@record(table="tasks", title="title")
@dataclass(frozen=True, kw_only=True)
class Task(Record):
    """Something one of the two will do; open until it has a day on which it was done."""

    session: str = link("sessions")
    goal: str = link("goals")
    title: str = text()
    notes: str = markdown()
    assignee: str = choice("mentee", "mentor", "both")
    due: str = day()
    done_on: str = day()
    position: str = position()
