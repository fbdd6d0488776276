"""What every action does before it writes: titles, words of a list, dates, numbers and links are looked at."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

from mentordesk.errors import Refused
from mentordesk.records import Record, Value, clean_text, kinds
from mentordesk.said import said
from mentordesk.workspace.change import Change

R = TypeVar("R", bound=Record)

NAMES = {
    "people": said("person"),
    "pairings": said("pairing"),
    "goals": said("goal"),
    "stages": said("stage"),
    "milestones": said("milestone"),
    "sessions": said("session"),
    "agenda_items": said("agenda item"),
    "decisions": said("decision"),
    "tasks": said("task"),
    "artifacts": said("artifact"),
    "annotations": said("note"),
    "replies": said("answer"),
    "prompts": said("prompt"),
    "reflections": said("reflection"),
    "responses": said("answer"),
    "competencies": said("competency"),
    "ratings": said("rating"),
    "tags": said("tag"),
}


def add(change: Change, record: R) -> R:
    """Write a new record after checking all of it.

    Raises:
        Refused, NotFound: it has no title, a value does not fit, or a link leads nowhere.
    """
    return change.put(checked(change, record, set(record.fields)))


def edit(change: Change, kind: type[R], record_id: str, /, **values: Value | None) -> R:
    """Write the fields that are not None into an existing record, checking only these.

    Raises:
        Refused, NotFound: as `add`.
    """
    before = change.get(kind, record_id)
    given: dict[str, Any] = {name: value for name, value in values.items() if value is not None}
    return change.put(checked(change, replace(before, **given), set(given)))


def checked(change: Change, record: R, written: set[str]) -> R:
    """Return the record as it may be written.

    Args:
        written: the fields somebody gives now; what merging made of the others is not refused.
    """
    record = _stripped(record, written)
    what = NAMES.get(record.table, said("record"))
    title = record.title_field
    if title in written and not str(getattr(record, title)).strip():
        untitled = (
            said("The {what} has no title. Nothing was changed.", what=what)
            if record.fields[title].kind == "text"
            else said("The {what} has no text. Nothing was changed.", what=what)
        )
        raise Refused(untitled, "Write a few words.", kind=record.table)
    for problem in Record.problems(record):
        if problem.field in written:
            raise Refused(_misfit(record, problem.field), _advice(record, problem.field), field=problem.field)
    for name, field in record.fields.items():
        if name not in written or field.kind not in ("link", "owner"):
            continue
        if target := getattr(record, name):
            change.get(kinds()[field.table], target)
        elif field.kind == "owner":
            unowned = said("The {what} belongs to nothing. Nothing was changed.", what=what)
            raise Refused(unowned, "Name its {field}.", field=name)
    return record


def _stripped(record: R, written: set[str]) -> R:
    """Return the record without spaces around its one-line texts, and without line breaks in them."""
    changed = {
        name: " ".join(clean_text(value).split())
        for name in written
        if record.fields[name].kind == "text" and isinstance(value := getattr(record, name), str)
    }
    return replace(record, **changed) if changed else record


def _misfit(record: Record, name: str) -> str:
    field, value = record.fields[name], getattr(record, name)
    if field.kind == "day":
        return said("“{value}” is no day. Nothing was changed.", value=value)
    if field.kind == "moment":
        return said("“{value}” is no day and time. Nothing was changed.", value=value)
    return said("“{value}” does not fit in “{name}”. Nothing was changed.", value=value, name=name)


def _advice(record: Record, name: str) -> str:
    field = record.fields[name]
    if field.kind == "day":
        return said("Write it as 2026-04-09.")
    if field.kind == "moment":
        return said("Write it as 2026-04-09T18:30.")
    if field.choices:
        return said("Choose one of: {choices}.", choices=", ".join(field.choices))
    return said("Use a whole number from {least} to {most}.", least=field.least, most=field.most)


def today(change: Change) -> str:
    """Return the day on this laptop's clock as YYYY-MM-DD."""
    return change.workspace.today().isoformat()
