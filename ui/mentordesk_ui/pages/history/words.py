"""How changes are put into words: who, when, and what became of which field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from mentordesk.queries.history import Entry, title
from mentordesk.queries.people import names
from mentordesk.queries.record_changes import CellChange
from mentordesk.records.base import kinds
from mentordesk.workspace.conflicts import SETTLE
from mentordesk.workspace.undo import UNDO
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import record_words
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.messages import first_name
from mentordesk_ui.pages.goals.words import level_word
from mentordesk_ui.widgets.listing import listed, side_by_side
from mentordesk_ui.widgets.when import clock, moment


def people(workspace: Workspace) -> dict[str, str]:
    """Return what each person is called, by id: “You”, and the first name of the other."""
    found = {person: first_name(name) for person, name in names(workspace).items() if name.strip()}
    return {**found, workspace.me: QCoreApplication.translate("History", "You")}


def when(at: int, clock_differed: bool, today: date) -> str:
    """Return the date of a change (ms since 1970), as “about …” where it cannot be right."""
    words = moment(datetime.fromtimestamp(at / 1000).astimezone(), today)
    return QCoreApplication.translate("History", "about {0}").format(words) if clock_differed else words


def who_and_when(author: str, at: int, clock_differed: bool, called: Mapping[str, str], today: date) -> str:
    """Return “Léa · Friday 17 April, 18:00”."""
    return side_by_side((called.get(author, ""), when(at, clock_differed, today)))


def who_and_clock(author: str, at: int, clock_differed: bool, called: Mapping[str, str], today: date) -> str:
    """Return “Léa · 18:00”, for a list that has the days as headings."""
    if clock_differed:
        return who_and_when(author, at, clock_differed, called, today)
    time = clock(datetime.fromtimestamp(at / 1000).astimezone())
    return side_by_side((called.get(author, ""), time))


def icon_of(action: str, kind: str) -> str:
    """Return the icon of a change by its action and by what it did to a record."""
    if action == SETTLE:
        return "git-merge"
    if action.startswith(UNDO):
        return "undo-2"
    return {"new": "plus", "deleted": "trash-2", "restored": "undo-2"}.get(kind, "pencil")


def what(workspace: Workspace, table: str, action: str, kind: str, cells: Sequence[CellChange]) -> str:
    """Return what a change did to a record: “Deleted”, or its fields with what became of them."""
    if kind == "new":
        added = QCoreApplication.translate("History", "Added")
        return added if table in ("artifacts", "artifact_versions") else written()
    if kind == "deleted":
        return QCoreApplication.translate("History", "Deleted")
    if kind == "restored":
        return QCoreApplication.translate("History", "Brought back")
    words = listed(_cell(workspace, table, each) for each in cells)
    if action == SETTLE:
        return QCoreApplication.translate("History", "Decided: {0}").format(words)
    if action.startswith(UNDO):
        return QCoreApplication.translate("History", "Taken back: {0}").format(words)
    return words


def heading(entry: Entry) -> str:
    """Return what a change is about: the title of its first record, and how many there are beside it."""
    named = [each for each in entry.records if each.table in record_words.ICONS] or list(entry.records)
    if not named:
        return QCoreApplication.translate("History", "Nothing that this version knows")
    first = named[0].title or kind_word(named[0].table)
    more = entry.touched - 1
    if not more:
        return first
    text = QCoreApplication.translate("History", "{0} and %n more", "", more)
    return text.replace("%n", str(more)).format(first)


def summary(workspace: Workspace, entry: Entry) -> str:
    """Return what a change did, in a few words."""
    named = [each for each in entry.records if each.table in record_words.ICONS] or list(entry.records)
    if not named:
        return ""
    first = named[0]
    return QCoreApplication.translate("History", "{0}: {1}").format(
        kind_word(first.table), what(workspace, first.table, entry.action, first.kind, first.cells)
    )


def does_not_count() -> str:
    """Return what is said of a change on a laptop reported lost that was not accepted."""
    return QCoreApplication.translate("History", "Written on a laptop reported lost: does not count until accepted")


def written() -> str:
    """Return the word for a record that is new."""
    return QCoreApplication.translate("History", "Written down")


def _cell(workspace: Workspace, table: str, cell: CellChange) -> str:
    if cell.field == "position":
        return QCoreApplication.translate("History", "Moved in the list")
    word = record_words.field_word(cell.field)
    field = kinds()[table].fields.get(cell.field) if table in kinds() else None
    if field is None or field.kind in ("text", "markdown", "data", "attachment"):
        return word
    before, after = (value(workspace, table, cell.field, each) for each in (cell.before, cell.after))
    return QCoreApplication.translate("History", "{0}: {1} → {2}").format(word, before or "–", after or "–")


def value(workspace: Workspace, table: str, name: str, stored: object) -> str:
    """Return the value of a field as a person reads it; other records by their title."""
    field = kinds()[table].fields[name]
    if field.kind in ("link", "owner"):
        return title(workspace, field.table, str(stored)) if stored else ""
    if table == "goals" and name in ("level", "baseline") and isinstance(stored, int):
        return level_word(stored)
    return record_words.value_words(field, stored)
