"""The words for records and their fields: how an update is told to a person."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.queries.record_changes import CellChange
from mentordesk.records.base import Field, kinds
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets.when import day, hour, moment

ICONS = {
    "people": "circle-user",
    "pairings": "handshake",
    "goals": "target",
    "stages": "map",
    "milestones": "milestone",
    "sessions": "calendar",
    "agenda_items": "list-todo",
    "decisions": "circle-check",
    "tasks": "list-checks",
    "artifacts": "paperclip",
    "artifact_versions": "files",
    "annotations": "message-square-text",
    "replies": "reply",
    "prompts": "circle-question-mark",
    "reflections": "notebook-pen",
    "responses": "message-square",
    "competencies": "graduation-cap",
    "ratings": "gauge",
    "tags": "tag",
}
LINKS = ("prerequisites", "evidence", "milestone_competencies")
_HIDDEN = ("position", "data", "attachment", "owner", "link")

_FIELDS = {
    "title": QT_TRANSLATE_NOOP("Records", "Title"),
    "name": QT_TRANSLATE_NOOP("Records", "Name"),
    "why": QT_TRANSLATE_NOOP("Records", "Why"),
    "much_less": QT_TRANSLATE_NOOP("Records", "Much less than hoped"),
    "less": QT_TRANSLATE_NOOP("Records", "Less than hoped"),
    "expected": QT_TRANSLATE_NOOP("Records", "As hoped"),
    "more": QT_TRANSLATE_NOOP("Records", "More than hoped"),
    "much_more": QT_TRANSLATE_NOOP("Records", "Much more than hoped"),
    "baseline": QT_TRANSLATE_NOOP("Records", "Level at the start"),
    "level": QT_TRANSLATE_NOOP("Records", "Level"),
    "weight": QT_TRANSLATE_NOOP("Records", "Weight"),
    "state": QT_TRANSLATE_NOOP("Records", "State"),
    "due": QT_TRANSLATE_NOOP("Records", "Due"),
    "email": QT_TRANSLATE_NOOP("Records", "Mail address"),
    "language": QT_TRANSLATE_NOOP("Records", "Language"),
    "zone": QT_TRANSLATE_NOOP("Records", "Time zone"),
    "about": QT_TRANSLATE_NOOP("Records", "About"),
    "role": QT_TRANSLATE_NOOP("Records", "Role"),
    "purpose": QT_TRANSLATE_NOOP("Records", "Purpose"),
    "began": QT_TRANSLATE_NOOP("Records", "Began"),
    "ended": QT_TRANSLATE_NOOP("Records", "Ended"),
    "cadence": QT_TRANSLATE_NOOP("Records", "How often you meet"),
    "reply_days": QT_TRANSLATE_NOOP("Records", "Days to answer"),
    "quiet_from": QT_TRANSLATE_NOOP("Records", "Quiet from"),
    "quiet_until": QT_TRANSLATE_NOOP("Records", "Quiet until"),
    "starts": QT_TRANSLATE_NOOP("Records", "Starts"),
    "minutes": QT_TRANSLATE_NOOP("Records", "Minutes"),
    "place": QT_TRANSLATE_NOOP("Records", "Place"),
    "notes": QT_TRANSLATE_NOOP("Records", "Notes"),
    "summary": QT_TRANSLATE_NOOP("Records", "Summary"),
    "outcome": QT_TRANSLATE_NOOP("Records", "Outcome"),
    "lead": QT_TRANSLATE_NOOP("Records", "Who leads"),
    "day": QT_TRANSLATE_NOOP("Records", "Day"),
    "assignee": QT_TRANSLATE_NOOP("Records", "Who does it"),
    "done_on": QT_TRANSLATE_NOOP("Records", "Done on"),
    "kind": QT_TRANSLATE_NOOP("Records", "Kind"),
    "description": QT_TRANSLATE_NOOP("Records", "Description"),
    "alt": QT_TRANSLATE_NOOP("Records", "What the picture shows"),
    "file_name": QT_TRANSLATE_NOOP("Records", "File"),
    "media_type": QT_TRANSLATE_NOOP("Records", "Kind of file"),
    "size": QT_TRANSLATE_NOOP("Records", "Bytes"),
    "changes": QT_TRANSLATE_NOOP("Records", "What is new in it"),
    "body": QT_TRANSLATE_NOOP("Records", "Text"),
    "tag": QT_TRANSLATE_NOOP("Records", "Kind of note"),
    "word": QT_TRANSLATE_NOOP("Records", "Word"),
    "question": QT_TRANSLATE_NOOP("Records", "Question"),
    "model": QT_TRANSLATE_NOOP("Records", "Model"),
    "asked_of": QT_TRANSLATE_NOOP("Records", "Asked of"),
    "area": QT_TRANSLATE_NOOP("Records", "Area"),
    "note": QT_TRANSLATE_NOOP("Records", "Note"),
    "expectations": QT_TRANSLATE_NOOP("Records", "Expectations"),
    "criteria": QT_TRANSLATE_NOOP("Records", "How you will know"),
    "goal": QT_TRANSLATE_NOOP("Records", "Goal"),
    "session": QT_TRANSLATE_NOOP("Records", "Session"),
    "artifact": QT_TRANSLATE_NOOP("Records", "Artifact"),
    "milestone": QT_TRANSLATE_NOOP("Records", "Milestone"),
    "stage": QT_TRANSLATE_NOOP("Records", "Stage"),
    "needs": QT_TRANSLATE_NOOP("Records", "Needs first"),
    "competency": QT_TRANSLATE_NOOP("Records", "Competence"),
    "annotation": QT_TRANSLATE_NOOP("Records", "Note"),
    "reflection": QT_TRANSLATE_NOOP("Records", "Reflection"),
    "prompt": QT_TRANSLATE_NOOP("Records", "Question it answers"),
    "version": QT_TRANSLATE_NOOP("Records", "Version of the file"),
    "position": QT_TRANSLATE_NOOP("Records", "Place in the list"),
    "anchor": QT_TRANSLATE_NOOP("Records", "Place in the file"),
    "content": QT_TRANSLATE_NOOP("Records", "Content of the file"),
}
_STEP = QT_TRANSLATE_NOOP("Records", "Step {0}")
_CHOICES = {
    "open": QT_TRANSLATE_NOOP("Records", "Open"),
    "reached": QT_TRANSLATE_NOOP("Records", "Reached"),
    "parked": QT_TRANSLATE_NOOP("Records", "Put aside"),
    "planned": QT_TRANSLATE_NOOP("Records", "Planned"),
    "active": QT_TRANSLATE_NOOP("Records", "In progress"),
    "held": QT_TRANSLATE_NOOP("Records", "Held"),
    "cancelled": QT_TRANSLATE_NOOP("Records", "Cancelled"),
    "done": QT_TRANSLATE_NOOP("Records", "Done"),
    "blocked": QT_TRANSLATE_NOOP("Records", "Blocked"),
    "answered": QT_TRANSLATE_NOOP("Records", "Answered"),
    "resolved": QT_TRANSLATE_NOOP("Records", "Settled"),
    "closed": QT_TRANSLATE_NOOP("Records", "Closed"),
    "paused": QT_TRANSLATE_NOOP("Records", "Paused"),
    "mentor": QT_TRANSLATE_NOOP("Records", "Mentor"),
    "mentee": QT_TRANSLATE_NOOP("Records", "Mentee"),
    "both": QT_TRANSLATE_NOOP("Records", "Both"),
    "ended": QT_TRANSLATE_NOOP("Records", "Ended"),
    "suggestion": QT_TRANSLATE_NOOP("Records", "Suggestion"),
    "praise": QT_TRANSLATE_NOOP("Records", "Praise"),
    "question": QT_TRANSLATE_NOOP("Records", "Question"),
    "must-fix": QT_TRANSLATE_NOOP("Records", "Must be mended"),
    "idea": QT_TRANSLATE_NOOP("Records", "Idea"),
    "file": QT_TRANSLATE_NOOP("Records", "File"),
    "code": QT_TRANSLATE_NOOP("Records", "Code"),
    "document": QT_TRANSLATE_NOOP("Records", "Document"),
    "picture": QT_TRANSLATE_NOOP("Records", "Picture"),
    "pdf": QT_TRANSLATE_NOOP("Records", "PDF"),
    "what": QT_TRANSLATE_NOOP("Records", "What · So what · Now what"),
    "gibbs": QT_TRANSLATE_NOOP("Records", "Gibbs’ cycle"),
    "review": QT_TRANSLATE_NOOP("Records", "After-action review"),
    "own": QT_TRANSLATE_NOOP("Records", "In your own way"),
}


def tr(text: object, count: int = -1) -> str:
    """Return words of this module in the reader's language."""
    return QCoreApplication.translate("Records", str(text), "", count)


def counted(table: str, count: int) -> str:
    """Return “3 goals”; records without a name of their own are links."""
    words = {
        "people": tr("%n person(s)", count),
        "pairings": tr("Your agreement", count),
        "goals": tr("%n goal(s)", count),
        "stages": tr("%n stage(s)", count),
        "milestones": tr("%n milestone(s)", count),
        "sessions": tr("%n session(s)", count),
        "agenda_items": tr("%n agenda item(s)", count),
        "decisions": tr("%n decision(s)", count),
        "tasks": tr("%n task(s)", count),
        "artifacts": tr("%n artifact(s)", count),
        "artifact_versions": tr("%n version(s) of files", count),
        "annotations": tr("%n note(s)", count),
        "replies": tr("%n answer(s) to notes", count),
        "prompts": tr("%n question(s)", count),
        "reflections": tr("%n reflection(s)", count),
        "responses": tr("%n response(s)", count),
        "competencies": tr("%n competence(s)", count),
        "ratings": tr("%n rating(s)", count),
        "tags": tr("%n tag(s)", count),
        "laptop_names": tr("%n name(s) of laptops", count),
        "removals": tr("%n laptop(s) given up", count),
        "acceptances": tr("%n change(s) accepted", count),
    }
    return plural(words.get(table) or tr("%n link(s)", count), count)


def field_word(name: str) -> str:
    """Return what a field is called."""
    if name.startswith("step_"):
        return tr(_STEP).format(name.removeprefix("step_"))
    return tr(_FIELDS.get(name, name))


def shown_cells(table: str, cells: Iterable[CellChange]) -> list[tuple[str, str, str]]:
    """Return (field, before, after) in words, without what means nothing to a person."""
    found = []
    for name, before, after in cells:
        field = kinds()[table].fields[name]
        if field.kind not in _HIDDEN and name not in ("media_type", "size"):
            found.append((field_word(name), value_words(field, before), value_words(field, after)))
    return found


def value_words(field: Field, value: object) -> str:
    """Return a value as a person reads it."""
    if value in ("", None):
        return ""
    try:
        if field.kind == "day":
            return day(date.fromisoformat(str(value)))
        if field.kind == "moment":
            return moment(datetime.fromisoformat(str(value)))
    except ValueError:
        return str(value)
    if field.name in ("quiet_from", "quiet_until") and isinstance(value, int):
        return hour(value) if value in range(24) else ""
    if field.kind == "choice":
        return tr(_CHOICES.get(str(value), str(value)))
    if field.name in ("level", "baseline") and isinstance(value, int):
        return {-2: "−2", -1: "−1", 0: "0", 1: "+1", 2: "+2"}.get(value, str(value)) if field.least < 0 else str(value)
    return str(value)
