"""The list of imports: from where to where in the log each reaches, and what it began from, to take it out again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def begin(workspace: Workspace, snapshot: str) -> int:
    """Enter an import before its changes arrive, and return its number; the caller holds the transaction.

    Args:
        snapshot: name of the snapshot of the state before, empty for none.
    """
    number = workspace.db.execute(
        "INSERT INTO import (at, first, last, before, snapshot) VALUES (?, ?, 0, ?, ?)",
        (workspace.clock(), workspace.log.last() + 1, _state(workspace), snapshot),
    ).lastrowid
    assert number is not None
    return number


def end(workspace: Workspace, number: int) -> None:
    """Note that an import reaches up to the last change that has arrived; the caller holds the transaction."""
    workspace.db.execute("UPDATE import SET last = ? WHERE n = ?", (workspace.log.last(), number))


def forget(workspace: Workspace, number: int) -> None:
    """Drop an import that brought nothing; the caller holds the transaction."""
    workspace.db.execute("DELETE FROM import WHERE n = ?", (number,))


def _state(workspace: Workspace) -> str:
    """Return what `undo_import` puts back, as JSON; "sent" tells whether an update was made since."""
    return json.dumps(
        {
            "heads": workspace.log.heads(),
            "waiting": [row[0].hex() for row in workspace.rows("SELECT id FROM waiting")],
            "sent": workspace.rows("SELECT COALESCE(MAX(n), 0) FROM update_log")[0][0],
            "missing": [[row[0].hex(), row[1]] for row in workspace.rows("SELECT id, forgiven FROM missing")],
        }
    )
