"""What the two did lately, as facts that can be counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from mentordesk.queries.history import history
from mentordesk.records import Goal, LaptopName, Milestone, Record, Reflection, Session, kinds
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
SELECT d.person, t.tbl, COUNT(*)
FROM change c CROSS JOIN touch t ON t.n = c.n JOIN device d ON d.id = c.device
WHERE c.at >= ? AND +t.tbl IN ({tables}) AND NOT EXISTS (
    SELECT 1 FROM touch e JOIN change f ON f.n = e.n
    WHERE e.tbl = t.tbl AND e.row = t.row AND e.n <> t.n AND (f.depth, f.id) < (c.depth, c.id))
GROUP BY d.person, t.tbl"""
"""Looks at the changes of the time asked for and at no others: which of them made a record. CROSS: in this order;
+: a table is compared, not looked up eight times for every change."""


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
    for person, table, count in workspace.rows(MADE.format(tables=marks), (since, *COUNTED)):
        made.setdefault(person, {})[table] = count
    first_day = datetime.fromtimestamp(since / 1000, UTC).date().isoformat()
    if private := [each for each in workspace.private.select(Reflection) if each.day >= first_day]:
        own = made.setdefault(workspace.me, {})
        own[Reflection.table] = own.get(Reflection.table, 0) + len(private)
    ordered = {person: {table: found[table] for table in COUNTED if table in found} for person, found in made.items()}
    milestones, sessions, goals = (_states(workspace, kind) for kind in (Milestone, Session, Goal))
    return Standing(
        ordered,
        (milestones["done"], milestones.total()),
        (sessions["held"], sessions.total() - sessions["cancelled"]),
        (goals["reached"], goals.total()),
    )


def _states(workspace: Workspace, kind: type[Record]) -> Counter[str]:
    """Return how many live records of a kind are in each state."""
    found = workspace.rows(f'SELECT state, COUNT(*) FROM "{kind.table}" WHERE deleted = 0 GROUP BY state')
    return Counter({str(row[0]): int(row[1]) for row in found})


def lately(workspace: Workspace, limit: int) -> list[Lately]:
    """Return the records that were worked on last, each once, the latest first.

    Links between records and the names of laptops are no work and are left out.
    """
    found: dict[tuple[str, str], Lately] = {}
    for entry in history(workspace, limit=3 * limit):
        for each in entry.records:
            kind = kinds().get(each.table)
            is_work = kind is not None and kind.title_field and kind is not LaptopName
            if is_work and (each.table, each.row) not in found:
                found[each.table, each.row] = Lately(
                    each.table, each.title, each.kind, entry.author, entry.at, each.row
                )
    return sorted(found.values(), key=lambda each: -each.at)[:limit]
