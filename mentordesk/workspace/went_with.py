"""What was deleted together: the parts that went with their owner, told by the deletion that both carry."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from mentordesk.merge.registers import EMPTY
from mentordesk.merge.rows import DELETED
from mentordesk.records.base import kinds, owned_by
from mentordesk.workspace.row_state import RowName, decode

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def deletions(workspace: Workspace, table: str, row: str) -> list[str]:
    """Return the changes that deleted a row, the last one last; none for a row that is there."""
    stored = workspace.row(table, row) if table in kinds() else None
    if stored is None or not stored[DELETED]:
        return []
    found = workspace.rows("SELECT cells FROM rowmeta WHERE tbl = ? AND row = ?", (table, row))
    return [change for _, change in decode(found[0][0]).get(DELETED, EMPTY).heads]


def parts(workspace: Workspace, table: str, row: str, by: Collection[str] = ()) -> list[RowName]:
    """Return the deleted parts of a row, and theirs, that went with it.

    Args:
        by: the changes that deleted the row, where it is there again because the other went on with it.
    """
    found: list[RowName] = []
    queue = [(table, row, frozenset(by or deletions(workspace, table, row)))]
    while queue:
        owner_table, owner, changes = queue.pop()
        for kind, column in owned_by(owner_table):
            for (part,) in workspace.rows(f'SELECT id FROM "{kind}" WHERE "{column}" = ? AND deleted = 1', (owner,)):
                if (kind, part) not in found and not changes.isdisjoint(theirs := deletions(workspace, kind, part)):
                    found.append((kind, part))
                    queue.append((kind, part, frozenset(theirs)))
    return found


def owners(workspace: Workspace, table: str, row: str) -> list[RowName]:
    """Return the deleted rows that this one is a part of, the nearest first; it cannot be there without them."""
    found: list[RowName] = []
    queue = [(table, row)]
    while queue:
        name = queue.pop()
        values = workspace.row(*name) or {}
        for field in kinds()[name[0]].fields.values():
            owner = (field.table, str(values.get(field.name, "")))
            if field.kind != "owner" or not owner[1] or owner in found:
                continue
            stored = workspace.row(*owner)
            if stored is not None and stored[DELETED]:
                found.append(owner)
                queue.append(owner)
    return found
