"""Everything shared, in a form that is the same bytes on two laptops that agree."""

from __future__ import annotations

from typing import Any

from mentordesk.records import Record, kinds
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.workspace import Workspace


def everything(workspace: Workspace) -> dict[str, Any]:
    """Return every live shared record by kind and id: shown values and the heads of each cell, never merged text.

    The digest is over the heads of all cells, those of deleted rows included. Nothing in it is of one laptop alone.
    """
    return {
        "workspace": workspace.id,
        "digest": read_digest(workspace.db),
        "records": {table: of_kind(workspace, kind) for table, kind in sorted(kinds().items())},
    }


def of_kind(workspace: Workspace, kind: type[Record]) -> list[dict[str, Any]]:
    """Return the live shared records of one kind by id."""
    return [shown(workspace, each) for each in workspace.select(kind, order="id")]


def shown(workspace: Workspace, record: Record) -> dict[str, Any]:
    """Return one record: its id, its values as shown, and the ids of the changes that stand in each cell."""
    heads = workspace.heads_of(record.table, record.id)
    return {
        "id": record.id,
        "values": dict(sorted(record.cells().items())),
        "heads": {name: sorted(ids) for name, ids in sorted(heads.items())},
    }


def ids_beginning(workspace: Workspace, kind: type[Record], beginning: str) -> list[str]:
    """Return the ids, of deleted records too, that begin with a text; two at most, one if it is the whole."""
    sql = f'SELECT id FROM "{kind.table}" WHERE substr(id, 1, length(?1)) = ?1 ORDER BY id != ?1, id LIMIT 2'
    found = [str(row[0]) for row in workspace.rows(sql, (beginning,))]
    return found[:1] if beginning in found else found
