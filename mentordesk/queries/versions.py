"""The versions of one record: who changed what when, and how it read after each change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentordesk.errors import NotFound
from mentordesk.merge.registers import Scalar
from mentordesk.merge.rows import DELETED
from mentordesk.queries import history
from mentordesk.queries.record_changes import CellChange
from mentordesk.records.base import kinds
from mentordesk.workspace import earlier
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Version:
    """One change as far as it concerns one record.

    Attributes:
        id: id of the change.
        author: person id, empty for a laptop that is not known yet.
        at: date the change names, in ms since 1970.
        clock_differed: that date cannot be right; show it as "about".
        kind: new, changed, deleted or restored.
        cells: the fields it wrote, with what its writer had before.
    """

    id: str
    action: str
    author: str
    at: int
    clock_differed: bool
    kind: str
    cells: Sequence[CellChange]


def count(workspace: Workspace, table: str, row: str) -> int:
    """Return how many changes wrote a record."""
    sql = "SELECT COUNT(*) FROM touch WHERE tbl = ? AND row = ?"
    return int(workspace.rows(sql, (table, row))[0][0])


def versions(workspace: Workspace, table: str, row: str, limit: int = -1) -> list[Version]:
    """Return the versions of a record by (depth, id), the latest first, at most `limit` of them."""
    sql = (
        "SELECT c.id, c.arrived, d.person FROM touch t JOIN change c ON c.n = t.n LEFT JOIN device d ON d.id = c.device"
        " WHERE t.tbl = ? AND t.row = ? ORDER BY c.depth DESC, c.id DESC LIMIT ?"
    )
    found = []
    for change_id, arrived, person in workspace.rows(sql, (table, row, limit)):
        change = workspace.log.get(change_id.hex())
        op = next(op for op in change.ops if (op.table, op.row) == (table, row))
        done = history.record_change(workspace, change, op)
        differed = history.clock_differed(workspace, change, arrived)
        found.append(Version(change.id, change.action, person or "", change.at, differed, done.kind, done.cells))
    return found


def before(workspace: Workspace, table: str, row: str, change_id: str) -> str:
    """Return the change that wrote a record before another one did, by (depth, id); empty for the first."""
    found = [each.id for each in workspace.log.of_row(table, row)]
    place = found.index(change_id) if change_id in found else 0
    return found[place - 1] if place else ""


def as_it_was(workspace: Workspace, table: str, row: str, change_id: str) -> dict[str, Scalar]:
    """Return the fields of a record as they read right after a change, with `deleted`; long texts as merged then.

    Raises:
        NotFound: this change did not write that record, or the kind is not known.
    """
    if table not in kinds():
        raise NotFound("This program knows no such kind of record. Nothing was changed.", "", kind=table)
    return earlier.values_after(workspace, table, row, change_id)


def as_it_is(workspace: Workspace, table: str, row: str) -> dict[str, Scalar]:
    """Return the fields of a record as they read now, with `deleted`; long texts as merged.

    Raises:
        NotFound: there is no such record.
    """
    if table not in kinds() or workspace.row(table, row) is None:
        raise NotFound("There is no such record. Nothing was changed.", "", kind=table, id=row)
    return earlier.values_now(workspace, table, row)


def differences(before: Mapping[str, Scalar], after: Mapping[str, Scalar]) -> list[CellChange]:
    """Return the fields that read differently, in the order of the record."""
    return [
        CellChange(name, before.get(name, ""), after.get(name, ""))
        for name in after
        if name != DELETED and before.get(name) != after.get(name)
    ]
