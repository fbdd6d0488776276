"""What the two did lately, as facts that can be counted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from mentordesk.queries.history import history
from mentordesk.records import Goal, Milestone, Reflection, Session, kinds
from mentordesk.workspace.workspace import Workspace

SPAN = timedelta(days=14)

COUNTED = (
    "reflections",
    "annotations",
    "replies",
    "responses",
    "artifact_versions",
    "decisions",
    "milestones",
    "goals",
)
"""Kinds of records whose making is worth a word, in the order they are named."""

MADE = """
SELECT person, tbl, COUNT(*) FROM (
    SELECT t.tbl, t.row, d.person, c.at, MIN(printf('%020d', c.depth) || hex(c.id))
    FROM touch t JOIN change c ON c.n = t.n JOIN device d ON d.id = c.device
    WHERE t.tbl IN ({tables}) GROUP BY t.tbl, t.row)
WHERE at >= ? GROUP BY person, tbl"""


@dataclass(frozen=True, slots=True)
class Lately:
    """What somebody did last to one record: new, changed, deleted or restored, at a time in ms since 1970."""

    table: str
    title: str
    kind: str
    author: str
    at: int
    row: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far the pair has come, and what each did within a fortnight.

    Attributes:
        made: for each person, how many records of a kind they made, by table; kinds without any are left out.
        milestones, sessions, goals: (done, of all) and for sessions (held, held and planned).
    """

    made: Mapping[str, Mapping[str, int]]
    milestones: tuple[int, int]
    sessions: tuple[int, int]
    goals: tuple[int, int]


def standing(workspace: Workspace) -> Standing:
    """Return the facts of the last fortnight and of the whole way; private reflections count for their writer alone."""
    now = workspace.clock()
    since = now - int(SPAN.total_seconds() * 1000)
    marks = ", ".join("?" * len(COUNTED))
    made: dict[str, dict[str, int]] = {}
    for person, table, count in workspace.rows(MADE.format(tables=marks), (*COUNTED, since)):
        made.setdefault(person, {})[table] = count
    first_day = datetime.fromtimestamp(since / 1000, UTC).date().isoformat()
    if private := [each for each in workspace.private.select(Reflection) if each.day >= first_day]:
        own = made.setdefault(workspace.me, {})
        own[Reflection.table] = own.get(Reflection.table, 0) + len(private)
    ordered = {person: {table: found[table] for table in COUNTED if table in found} for person, found in made.items()}
    sessions = [each.state for each in workspace.select(Session) if each.state != "cancelled"]
    milestones = [each.state for each in workspace.select(Milestone)]
    goals = [each.state for each in workspace.select(Goal)]
    return Standing(
        ordered,
        (milestones.count("done"), len(milestones)),
        (sessions.count("held"), len(sessions)),
        (goals.count("reached"), len(goals)),
    )


def lately(workspace: Workspace, limit: int) -> list[Lately]:
    """Return the records that were worked on last, each once, the latest first; links between records are left out."""
    found: dict[tuple[str, str], Lately] = {}
    for entry in history(workspace, limit=3 * limit):
        for each in entry.records:
            kind = kinds().get(each.table)
            if kind is not None and kind.title_field and (each.table, each.row) not in found:
                found[each.table, each.row] = Lately(
                    each.table, each.title, each.kind, entry.author, entry.at, each.row
                )
    return sorted(found.values(), key=lambda each: -each.at)[:limit]
