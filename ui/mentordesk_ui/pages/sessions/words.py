"""How sessions are put into words: when they are, where they stand, and what came of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.queries.people import people
from mentordesk.queries.sessions import length, starts_at
from mentordesk.records import AgendaItem, Decision, Session, Task
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.messages import first_name
from mentordesk_ui.widgets import StatusPill
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.when import as_day, clock, distance, short_day, span

_STATES = {
    "planned": ("planned", str(QT_TRANSLATE_NOOP("Sessions", "Planned"))),
    "held": ("done", str(QT_TRANSLATE_NOOP("Sessions", "Held"))),
    "cancelled": ("blocked", str(QT_TRANSLATE_NOOP("Sessions", "Called off"))),
}


def tr(text: str) -> str:
    """Return words of sessions in the reader's language."""
    return QCoreApplication.translate("Sessions", text)


def role_names(workspace: Workspace) -> dict[str, str]:
    """Return what one calls the mentor, the mentee, and both of them."""
    found = {"mentor": tr("Mentor"), "mentee": tr("Mentee"), "both": tr("Both")}
    return found | {each.role: first_name(each.name) for each in people(workspace) if each.name and each.role}


def when_words(session: Session, today: date) -> str:
    """Return “Friday 17 April, 18:00–19:00” on this laptop's clock."""
    start = starts_at(session)
    if start is None:
        return tr("No day yet")
    local = start.astimezone()
    return span(local, local + length(session), today)


def zone_words(session: Session) -> str:
    """Return “18:30 in Prague” where the session's own clock shows another time than this laptop's."""
    start = starts_at(session)
    if start is None or start.astimezone().utcoffset() == start.utcoffset():
        return ""
    place = session.zone.rpartition("/")[2].replace("_", " ")
    return tr("{0} in {1}").format(clock(start), place)


def away_words(session: Session, today: date) -> str:
    """Return “In 3 days”, or nothing without a day."""
    start = starts_at(session)
    return distance(start.astimezone().date(), today) if start is not None else ""


def is_over(session: Session) -> bool:
    """Tell whether the time set aside for a session has passed."""
    start = starts_at(session)
    return start is not None and start + length(session) < datetime.now(UTC)


def state_pill(session: Session) -> StatusPill:
    """Return where a session stands, as sign and word."""
    if session.state == "planned" and is_over(session):
        return StatusPill("progress", tr("Not closed yet"))
    state, words = _STATES.get(session.state, ("planned", session.state))
    return StatusPill(state, tr(words))  # type: ignore[arg-type]


def minutes_words(minutes: int) -> str:
    """Return “10 min”."""
    return tr("{0} min").format(minutes)


def countdown(seconds: float) -> str:
    """Return “07:42”, with hours from one hour on; what is over has a plus."""
    whole = int(seconds) if seconds >= 0 else -int(-seconds)
    sign, whole = ("+" if whole < 0 else ""), abs(whole)
    hours, rest = divmod(whole, 3600)
    words = f"{hours}:{rest // 60:02}:{rest % 60:02}" if hours else f"{rest // 60:02}:{rest % 60:02}"
    return f"\u200e{sign}{words}"


def left_words(total: float, minutes: int) -> str:
    """Return how much of a session is left after `total` seconds, in whole minutes."""
    left = minutes - int(total // 60)
    if left < 0:
        return tr("{0} over the {1} of this session").format(minutes_words(-left), minutes_words(minutes))
    return tr("{0} of {1} left").format(left, minutes_words(minutes))


def task_words(task: Task, names: Mapping[str, str], today: date) -> str:
    """Return who does a task and by when: “Léa · due 8 December”."""
    words = [names.get(task.assignee, "")]
    done, due = as_day(task.done_on), as_day(task.due)
    if done is not None:
        words.append(tr("done {0}").format(short_day(done, today)))
    elif due is not None:
        words.append(tr("due {0}").format(short_day(due, today)))
    return side_by_side(words)


def summary_words(
    agenda: Sequence[AgendaItem],
    decisions: Sequence[Decision],
    tasks: Sequence[Task],
    names: Mapping[str, str],
    today: date,
) -> str:
    """Return what came of a session as Markdown to go on with: what was talked about, decided, taken on and left."""
    parts = [
        (tr("Talked about"), [each.title for each in agenda if each.state == "done"]),
        (tr("Decided"), [_because(each) for each in decisions]),
        (tr("To do"), [_with(each.title, task_words(each, names, today)) for each in tasks]),
        (tr("Left for another time"), [each.title for each in agenda if each.state == "parked"]),
    ]
    shown = ["\n".join([f"{heading}:", *(f"- {line}" for line in lines)]) for heading, lines in parts if lines]
    return "\n\n".join(shown)


def _because(decision: Decision) -> str:
    return _with(decision.title, decision.why.strip().split("\n", 1)[0])


def _with(title: str, more: str) -> str:
    return tr("{0} – {1}").format(title, more) if more else title
