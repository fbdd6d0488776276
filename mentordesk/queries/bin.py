"""The bin: what was deleted, by whom and when; nothing in it ever goes away by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.queries.history import clock_differed, title
from mentordesk.records.base import kinds
from mentordesk.workspace import went_with
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Deleted:
    """A record that was deleted.

    Attributes:
        author: person id of who deleted it.
        at: when, in ms since 1970; 0 for a private record, whose bin keeps no dates.
        parts: how many records went with it and would come back with it.
        step: for a private record, the private write that `private.undo` takes back; else 0.
    """

    table: str
    row: str
    title: str
    author: str
    at: int
    clock_differed: bool
    parts: int = 0
    step: int = 0


def kinds_in_bin() -> list[str]:
    """Return the kinds that the bin shows: whatever is more than a member of a set."""
    return [name for name, kind in kinds().items() if not kind.is_member]


def count(workspace: Workspace, table: str = "", words: str = "") -> int:
    """Return how many shared records lie in the bin, of one kind, or with these words in their title."""
    sql, parameters = _sql(table, words)
    return int(workspace.rows(f"SELECT COUNT(*) FROM ({sql})", parameters)[0][0])


def counts(workspace: Workspace) -> dict[str, int]:
    """Return how many shared records of each kind lie in the bin, those of which there are some."""
    found = {table: count(workspace, table) for table in kinds_in_bin()}
    return {table: number for table, number in found.items() if number}


def deleted(
    workspace: Workspace, table: str = "", words: str = "", *, limit: int = 50, offset: int = 0
) -> list[Deleted]:
    """Return shared records in the bin, what was deleted last first.

    Parts that went with their owner do not stand for themselves; they are counted with it.

    Args:
        table: only this kind.
        words: only where the title holds this, in small or capital letters.
    """
    sql, parameters = _sql(table, words)
    rows = workspace.rows(f"{sql} ORDER BY n DESC, tbl, id LIMIT ? OFFSET ?", (*parameters, limit, offset))
    return [_deleted(workspace, each["tbl"], each["id"]) for each in rows]


def private_deleted(workspace: Workspace) -> list[Deleted]:
    """Return my own private records that were deleted and can still come back, what was deleted last first."""
    return [
        Deleted(record.table, record.id, record.label, workspace.me, 0, False, step=step)
        for step, record in workspace.private.deleted()
        if not record.is_member
    ]


def _deleted(workspace: Workspace, table: str, row: str) -> Deleted:
    change = workspace.log.get(went_with.deletions(workspace, table, row)[-1])
    sql = "SELECT c.arrived, d.person FROM change c LEFT JOIN device d ON d.id = c.device WHERE c.id = ?"
    arrived, person = workspace.rows(sql, (bytes.fromhex(change.id),))[0]
    count = len(went_with.parts(workspace, table, row))
    name = title(workspace, table, row)
    return Deleted(table, row, name, person or "", change.at, clock_differed(workspace, change, arrived), count)


def _sql(table: str, words: str) -> tuple[str, Sequence[object]]:
    """Return the statement for (tbl, id, n of the last touch) of what lies in the bin for itself."""
    parts, parameters = [], []
    for name in [table] if table else kinds_in_bin():
        kind = kinds()[name]
        went = [
            f"NOT EXISTS (SELECT 1 FROM \"{f.table}\" o JOIN touch w ON w.tbl = '{f.table}' AND w.row = o.id"
            f' WHERE o.id = r."{f.name}" AND o.deleted = 1 AND w.n = {_LAST.format(name)})'
            for f in kind.fields.values()
            if f.kind == "owner"
        ]
        wanted = ["r.deleted = 1", *went]
        if words and kind.title_field:
            wanted.append(f'instr(lower(r."{kind.title_field}"), lower(?))')
            parameters.append(words)
        elif words:
            continue
        parts.append(
            f"SELECT '{name}' AS tbl, r.id AS id, {_LAST.format(name)} AS n FROM \"{name}\" r"
            f" WHERE {' AND '.join(wanted)}"
        )
    return " UNION ALL ".join(parts), parameters


_LAST = "(SELECT MAX(t.n) FROM touch t WHERE t.tbl = '{0}' AND t.row = r.id)"
