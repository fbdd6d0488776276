"""Undoing an import: taken out again while nothing was built on it, taken back as a new change afterwards."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.errors import NotFound
from mentordesk.records.base import kinds
from mentordesk.workspace import counting, database
from mentordesk.workspace.change_record import DECIDES_WHAT_COUNTS, ChangeRecord, parse
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.merging import Merging
from mentordesk.workspace.undo import UNDO, Undone, take_back

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Import:
    """An update that was brought in.

    Attributes:
        rows: (table, row, title) of every record it touched.
        can_take_out: nothing was written, typed or sent since, so it can go without a trace until it comes again.
    """

    number: int
    at: int
    changes: Sequence[ChangeRecord]
    rows: Sequence[tuple[str, str, str]]
    can_take_out: bool


def last_import(workspace: Workspace) -> Import | None:
    """Return the latest import that still stands, or None."""
    found = workspace.rows("SELECT n FROM import WHERE state = 'applied' AND last >= first ORDER BY n DESC LIMIT 1")
    return get_import(workspace, found[0][0]) if found else None


def get_import(workspace: Workspace, number: int) -> Import:
    """Return an import by its number.

    Raises:
        NotFound: there is none, or it was undone already.
    """
    found = workspace.rows("SELECT * FROM import WHERE n = ? AND state = 'applied'", (number,))
    if not found:
        raise NotFound("There is no such update to undo.", "Look at the list of updates again.", number=number)
    stored = workspace.rows("SELECT body, signature FROM change WHERE import = ? ORDER BY n", (number,))
    changes = [parse(row[0], row[1]) for row in stored]
    named = dict.fromkeys((op.table, op.row) for change in changes for op in change.ops if op.table in kinds())
    rows = []
    for table, row in named:
        values = workspace.row(table, row)
        rows.append((table, row, kinds()[table].from_row(values).label if values else ""))
    return Import(number, found[0]["at"], changes, rows, _can_take_out(workspace, found[0]))


def _can_take_out(workspace: Workspace, found: sqlite3.Row) -> bool:
    """Return whether nothing was written, typed or sent since; told by places in the log, never by a clock."""
    sent = json.loads(found["before"])["sent"]
    later = workspace.rows("SELECT 1 FROM change WHERE n > ? LIMIT 1", (found["last"],))
    later += workspace.rows("SELECT 1 FROM update_log WHERE direction = 'out' AND n > ? LIMIT 1", (sent,))
    return not later and not workspace.drafts.left()


def undo_import(workspace: Workspace, number: int, only: Collection[tuple[str, str]] | None = None) -> Undone:
    """Undo an import the gentlest way that is left.

    Args:
        only: take back no more than these (table, row), as a new change; the rest can be taken back later.

    Raises:
        NotFound: there is none, or it was undone already.
        Refused: everything it brought was written over since.
    """
    with workspace.writing, database.transaction(workspace.db):
        found = get_import(workspace, number)
        if only is None and found.can_take_out:
            return Undone(_take_out(workspace, found), [])
        undone = take_back(workspace, found.changes, f"{UNDO}import", only)
        if only is None or {(table, row) for table, row, _ in found.rows} <= set(only):
            workspace.db.execute("UPDATE import SET state = 'taken back' WHERE n = ?", (number,))
        return undone


def _take_out(workspace: Workspace, found: Import) -> Changes:
    """Remove the changes from the log and work their rows out again; the next update brings them back.

    What the sender said to hold is still true and stays. The caller holds the transaction.
    """
    db = workspace.db
    before = json.loads(workspace.rows("SELECT before FROM import WHERE n = ?", (found.number,))[0][0])
    waited = set(before["waiting"])
    db.executemany(
        "INSERT OR REPLACE INTO waiting VALUES (?, ?, ?, ?, ?, 'parent', ?)",
        [
            (bytes.fromhex(each.id), each.depth, each.device, each.body, each.signature, workspace.clock())
            for each in found.changes
            if each.id in waited
        ],
    )
    db.execute("DELETE FROM parent WHERE child IN (SELECT n FROM change WHERE import = ?)", (found.number,))
    db.execute("DELETE FROM touch WHERE n IN (SELECT n FROM change WHERE import = ?)", (found.number,))
    db.execute("DELETE FROM left_out WHERE n IN (SELECT n FROM change WHERE import = ?)", (found.number,))
    decided = counting.has_removals(db) or any(op.table in DECIDES_WHAT_COUNTS for c in found.changes for op in c.ops)
    db.execute("DELETE FROM change WHERE import = ?", (found.number,))
    workspace.log.forget_read()
    db.execute(
        "DELETE FROM waiting WHERE lower(hex(id)) NOT IN (SELECT value FROM json_each(?))",
        (json.dumps(sorted(waited)),),
    )
    db.execute("DELETE FROM head")
    db.executemany("INSERT INTO head VALUES (?)", [(bytes.fromhex(each),) for each in before["heads"]])
    db.execute("DELETE FROM missing")
    db.executemany("INSERT INTO missing VALUES (?, ?)", [(bytes.fromhex(i), each) for i, each in before["missing"]])
    moved = counting.refresh(db, workspace.log) if decided else set()
    merging = Merging(db, workspace.log)
    merging.again(moved)
    for table, row in dict.fromkeys((op.table, op.row) for change in found.changes for op in change.ops):
        merging.rebuild_row(table, row)
    changes = merging.finish()
    db.execute("UPDATE import SET state = 'taken out' WHERE n = ?", (found.number,))
    return changes
