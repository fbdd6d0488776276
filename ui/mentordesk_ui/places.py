"""Where records are shown: which page opens a record of any kind, and at which record it opens."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NamedTuple

from mentordesk.records.base import kinds
from mentordesk.records.tag import Tag
from mentordesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mentordesk.workspace.file_texts import FilePlace

PAGES = {
    "goals": "goals",
    "sessions": "sessions",
    "agenda_items": "sessions",
    "artifacts": "artifacts",
    "artifact_versions": "artifacts",
    "annotations": "artifacts",
    "replies": "artifacts",
    "prompts": "reflections",
    "reflections": "reflections",
    "responses": "reflections",
    "stages": "roadmap",
    "milestones": "roadmap",
    "prerequisites": "roadmap",
    "evidence": "roadmap",
    "people": "pair",
    "pairings": "pair",
}
"""Kind of record -> key of the page whose `open_at` takes the id of such a record, also of one that is only a part."""

_IN_FILE = "#"
"""Between the id of a version and a place in its file, as JSON: unit, number, words."""


def in_file(version: str, place: FilePlace) -> str:
    """Return what a page opens at to show a place in the file of a version."""
    return f"{version}{_IN_FILE}{json.dumps([place.unit, place.number, place.words])}"


def parted(record: str) -> tuple[str, FilePlace | None]:
    """Return the id of a record that is opened, and the place in its file if `in_file` named one."""
    record, _, inside = record.partition(_IN_FILE)
    if not inside:
        return record, None
    from mentordesk.workspace.file_texts import FilePlace

    unit, number, words = json.loads(inside)
    return record, FilePlace(unit, int(number), str(words))


class PlaceOfRecord(NamedTuple):
    """A page by its key, and the id it opens at; an empty key for what no page shows."""

    page: str
    record: str


def place_of(workspace: Workspace, table: str, record: str) -> PlaceOfRecord:
    """Return where a record is shown.

    Tasks and decisions are shown with the session they came from, else with the goal they belong to; a tag with what
    carries it.
    """
    if table == Tag.table:
        row = workspace.row(table, record)
        table, record = Tag.from_row(row).of if row else ("", "")
    if table in ("tasks", "decisions"):
        row = workspace.row(table, record) or {}
        for field in ("session", "goal"):
            if row.get(field):
                return PlaceOfRecord(f"{field}s", str(row[field]))
        return PlaceOfRecord("sessions", "")
    if table not in kinds():
        return PlaceOfRecord("", "")
    return PlaceOfRecord(PAGES.get(table, ""), record)


def shown_tables() -> set[str]:
    """Return the kinds of records that some page of this program shows."""
    from mentordesk_ui import pages

    keys = {each.key for each in pages.PAGES}
    return {*(table for table, page in PAGES.items() if page in keys), "tasks", "decisions", Tag.table}
