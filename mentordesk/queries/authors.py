"""Who wrote what: told by the signed changes, never by what one says; for some kinds kept beside the record."""

from __future__ import annotations

from mentordesk.records import Record
from mentordesk.workspace.authorship import KEPT_FOR, MADE_BY
from mentordesk.workspace.workspace import Workspace

FIRST = """
SELECT t.row, d.person, MIN(printf('%020d', c.depth) || hex(c.id)) AS first
FROM touch t JOIN change c ON c.n = t.n LEFT JOIN device d ON d.id = c.device
WHERE t.tbl = ?"""


def author_of(workspace: Workspace, table: str, row: str) -> str:
    """Return the id of the person who made a record; a private one is mine."""
    found = workspace.rows(f"{FIRST} AND t.row = ?", (table, row))
    if found and found[0]["first"] is not None:
        return str(found[0]["person"] or "")
    return workspace.me if workspace.private.holds(table, row) else ""


def authors(workspace: Workspace, kind: type[Record]) -> dict[str, str]:
    """Return who made each shared record of a kind, by its id."""
    if kind.table in KEPT_FOR:
        return {row[0]: row[1] for row in workspace.rows(f'SELECT id, {MADE_BY} FROM "{kind.table}"')}
    return {row["row"]: str(row["person"] or "") for row in workspace.rows(f"{FIRST} GROUP BY t.row", (kind.table,))}


def created_at(workspace: Workspace, table: str, row: str) -> int:
    """Return the date that the first change of a record names, in ms since 1970; 0 for a private one."""
    found = workspace.rows(
        "SELECT c.at FROM touch t JOIN change c ON c.n = t.n WHERE t.tbl = ? AND t.row = ?"
        " ORDER BY c.depth, c.id LIMIT 1",
        (table, row),
    )
    return int(found[0][0]) if found else 0
