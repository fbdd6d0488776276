"""Sessions: planned with an agenda, held, and what came out of them."""

from __future__ import annotations

import json
from dataclasses import replace

from mentordesk.actions import placing, writing
from mentordesk.actions.people import check_zone
from mentordesk.errors import Refused
from mentordesk.records import AgendaItem, Decision, Goal, Person, Session, Task
from mentordesk.records.base import new_id
from mentordesk.workspace.change import Change

# --- sessions ---------------------------------------------------------------------------------------------------


def plan_session(
    change: Change,
    title: str,
    starts: str = "",
    zone: str = "",
    minutes: int = 60,
    place: str = "",
    notes: str = "",
    agenda: str = "",
) -> Session:
    """Plan a session; `starts` is local time as 2026-04-09T18:30 in `zone`, by default the writer's own.

    `agenda` is a JSON list of points, each with title and maybe outcome, minutes and lead.
    """
    if not zone and (me := change.workspace.row(Person.table, change.workspace.me)):
        zone = str(me["zone"])
    if zone:
        check_zone(zone)
    session = writing.add(
        change, Session(title=title, starts=starts, zone=zone, minutes=minutes, place=place, notes=notes)
    )
    _add_points(change, session.id, "", agenda)
    return session


def plan_from_goals(
    change: Change, title: str, starts: str = "", zone: str = "", minutes: int = 60, place: str = ""
) -> Session:
    """Plan a session whose agenda is the open goals, one point each in their order."""
    session = plan_session(change, title, starts, zone, minutes, place)
    position = ""
    for goal in change.workspace.select(Goal, "state = 'open'", order="position, id"):
        position = placing.between(position, "")
        change.put(AgendaItem(session=session.id, title=goal.title, position=position))
    return session


def edit_session(
    change: Change,
    session: str,
    title: str | None = None,
    starts: str | None = None,
    zone: str | None = None,
    minutes: int | None = None,
    place: str | None = None,
    notes: str | None = None,
    summary: str | None = None,
) -> Session:
    """Change what is given of a session."""
    if zone:
        check_zone(zone)
    return writing.edit(
        change,
        Session,
        session,
        title=title,
        starts=starts,
        zone=zone,
        minutes=minutes,
        place=place,
        notes=notes,
        summary=summary,
    )


def hold_session(change: Change, session: str, summary: str | None = None, notes: str | None = None) -> Session:
    """Close out a session that took place, with a summary."""
    return writing.edit(change, Session, session, state="held", summary=summary, notes=notes)


def close_session(
    change: Change,
    session: str,
    summary: str | None = None,
    next_title: str = "",
    next_starts: str = "",
    next_minutes: int = 0,
    next_session: str = "",
    carry: str = "",
) -> Session:
    """Close out a session that took place and plan the next in the same change, where `next_title` names one.

    `carry` is a JSON list of the points (ids) that go on to the next session; without it, all that were parked or not
    talked about go. `next_session` names one that is planned already and takes them. Zone, place and, unless given,
    minutes of a new one are as before. Returns the next session, or else this one.
    """
    before = change.get(Session, session)
    left = [each for each in placing.siblings(change, AgendaItem, "session", session) if each.state != "done"]
    if carry:
        wanted = frozenset(str(each) for each in _json_list(carry, "carry"))
        left = [each for each in left if each.id in wanted]
    held = writing.edit(change, Session, session, state="held", summary=summary)
    if next_session == session or (next_session and next_title):
        raise Refused("There is one next session. Nothing was changed.", "Name another one, or give its title.")
    if not next_title and not next_session:
        return held
    if next_session:
        following = change.get(Session, next_session)
        position = placing.at_end(change, AgendaItem, "session", next_session)
    else:
        minutes, position = next_minutes or before.minutes, ""
        following = Session(title=next_title, starts=next_starts, minutes=minutes, zone=before.zone, place=before.place)
        writing.add(change, following)
    for each in left:
        writing.edit(change, AgendaItem, each.id, state="parked")
        position = placing.between(position, "")
        change.put(replace(each, id=new_id(), session=following.id, position=position, state="open", notes=""))
    return following


def cancel_session(change: Change, session: str) -> Session:
    """Call a planned session off."""
    if change.get(Session, session).state == "held":
        raise Refused("This session has taken place. Nothing was changed.", "Delete it if it never did.")
    return writing.edit(change, Session, session, state="cancelled")


def reopen_session(change: Change, session: str) -> Session:
    """Call a session planned again that was held or cancelled."""
    return writing.edit(change, Session, session, state="planned")


def delete_session(change: Change, session: str) -> None:
    """Delete a session with its agenda; decisions and tasks stay."""
    change.delete(change.get(Session, session))


# --- agenda -----------------------------------------------------------------------------------------------------


def add_agenda_item(
    change: Change,
    session: str,
    title: str,
    outcome: str = "",
    minutes: int = 10,
    lead: str = "both",
    notes: str = "",
    parked: bool = False,
) -> AgendaItem:
    """Add a point at the end of a session's agenda, or one left for another time."""
    item = AgendaItem(
        session=session,
        title=title,
        outcome=outcome,
        minutes=minutes,
        lead=lead,
        notes=notes,
        state="parked" if parked else "open",
        position=placing.at_end(change, AgendaItem, "session", session),
    )
    return writing.add(change, item)


def extend_agenda(change: Change, session: str, agenda: str) -> Session:
    """Add points at the end of a session's agenda; `agenda` is a JSON list as in plan_session."""
    found = change.get(Session, session)
    _add_points(change, session, placing.at_end(change, AgendaItem, "session", session), agenda)
    return found


def _add_points(change: Change, session: str, position: str, agenda: str) -> None:
    for each in _json_list(agenda, "agenda") if agenda else []:
        known = {"title", "outcome", "minutes", "lead"}
        if not isinstance(each, dict) or not known.issuperset(each):
            raise _misshapen()
        if not isinstance(each.get("minutes", 0), int) or not all(
            isinstance(each.get(name, ""), str) for name in ("title", "outcome", "lead")
        ):
            raise _misshapen()
        position = placing.between(position, "")
        item = AgendaItem(session=session, position=position, **each)
        change.put(writing.checked(change, item, set(item.fields) - {"session"}))


def _misshapen() -> Refused:
    return Refused(
        "A point of the agenda is not as it should be. Nothing was changed.",
        "Write it as {shape}.",
        shape=_POINT,
        field="agenda",
    )


_POINT = '{"title": "…", "outcome": "…", "minutes": 10, "lead": "both"}'


def _json_list(text: str, name: str) -> list[object]:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, list):
        raise Refused("What is given as “{field}” is no JSON list. Nothing was changed.", "Write […].", field=name)
    return found


def edit_agenda_item(
    change: Change,
    item: str,
    title: str | None = None,
    outcome: str | None = None,
    minutes: int | None = None,
    lead: str | None = None,
    notes: str | None = None,
) -> AgendaItem:
    """Change what is given of a point."""
    return writing.edit(change, AgendaItem, item, title=title, outcome=outcome, minutes=minutes, lead=lead, notes=notes)


def move_agenda_item(change: Change, item: str, before: str = "", after: str = "") -> AgendaItem:
    """Put a point before or after another one; with neither, at the end."""
    found = change.get(AgendaItem, item)
    among = placing.siblings(change, AgendaItem, "session", found.session)
    return placing.move(change, found, among, before, after)


def tick_agenda_item(change: Change, item: str, notes: str | None = None) -> AgendaItem:
    """Call a point done."""
    return writing.edit(change, AgendaItem, item, state="done", notes=notes)


def park_agenda_item(change: Change, item: str) -> AgendaItem:
    """Leave a point for another time."""
    return writing.edit(change, AgendaItem, item, state="parked")


def reopen_agenda_item(change: Change, item: str) -> AgendaItem:
    """Call a point open again."""
    return writing.edit(change, AgendaItem, item, state="open")


def delete_agenda_item(change: Change, item: str) -> None:
    """Delete a point."""
    change.delete(change.get(AgendaItem, item))


# --- decisions --------------------------------------------------------------------------------------------------


def write_decision(
    change: Change, title: str, why: str = "", session: str = "", goal: str = "", day: str = ""
) -> Decision:
    """Write down what the two decided, today unless another day is given."""
    decision = Decision(title=title, why=why, session=session, goal=goal, day=day or writing.today(change))
    return writing.add(change, decision)


def edit_decision(
    change: Change,
    decision: str,
    title: str | None = None,
    why: str | None = None,
    session: str | None = None,
    goal: str | None = None,
    day: str | None = None,
) -> Decision:
    """Change what is given of a decision."""
    return writing.edit(change, Decision, decision, title=title, why=why, session=session, goal=goal, day=day)


def delete_decision(change: Change, decision: str) -> None:
    """Delete a decision."""
    change.delete(change.get(Decision, decision))


# --- tasks ------------------------------------------------------------------------------------------------------


def add_task(
    change: Change,
    title: str,
    notes: str = "",
    assignee: str = "mentee",
    due: str = "",
    session: str = "",
    goal: str = "",
) -> Task:
    """Write down something that one of the two will do."""
    task = Task(
        title=title,
        notes=notes,
        assignee=assignee,
        due=due,
        session=session,
        goal=goal,
        position=placing.at_end(change, Task),
    )
    return writing.add(change, task)


def edit_task(
    change: Change,
    task: str,
    title: str | None = None,
    notes: str | None = None,
    assignee: str | None = None,
    due: str | None = None,
    session: str | None = None,
    goal: str | None = None,
) -> Task:
    """Change what is given of a task."""
    return writing.edit(
        change, Task, task, title=title, notes=notes, assignee=assignee, due=due, session=session, goal=goal
    )


def move_task(change: Change, task: str, before: str = "", after: str = "") -> Task:
    """Put a task before or after another one; with neither, at the end."""
    return placing.move(change, change.get(Task, task), placing.siblings(change, Task), before, after)


def finish_task(change: Change, task: str, done_on: str = "") -> Task:
    """Call a task done, today unless another day is given."""
    return writing.edit(change, Task, task, done_on=done_on or writing.today(change))


def reopen_task(change: Change, task: str) -> Task:
    """Call a task open again."""
    return writing.edit(change, Task, task, done_on="")


def delete_task(change: Change, task: str) -> None:
    """Delete a task."""
    change.delete(change.get(Task, task))
