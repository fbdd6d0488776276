"""New recovery sheets: which root took the place of which, and those that wait to be confirmed; local facts.

The table of roots holds the one that counts for each person. What stands here are the signed statements by which it
came to be that one, forwarded in every update, and the statements that a laptop signed because the old words were lost.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from mentordesk.workspace.workspace import Workspace

TAKEN, PENDING = "sheets", "sheets_pending"
Statement = Mapping[str, Any]
Former = Mapping[str, tuple[str, frozenset[str]]]
"""By the key of a former root its person, and the laptops whose certificates by it stay good."""


def taken(workspace: Workspace) -> list[Statement]:
    """Return the statements by which roots changed, the first of each person first."""
    return list(json.loads(workspace.meta(TAKEN, "[]")))


def pending(workspace: Workspace) -> list[Statement]:
    """Return the statements that wait: at most one of each person."""
    return list(json.loads(workspace.meta(PENDING, "[]")))


def earlier(workspace: Workspace) -> Former:
    """Return the former roots of both people."""
    return former_in(taken(workspace))


def former_in(statements: Iterable[Statement]) -> Former:
    """Return the roots whose places were taken by those that statements name."""
    return {each["previous"]: (each["person"], frozenset(each["devices"])) for each in statements}


def former_roots(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """Return (person, key) of the former roots."""
    row = db.execute("SELECT value FROM meta WHERE key = ?", (TAKEN,)).fetchone()
    return [(each["person"], each["previous"]) for each in json.loads(row[0])] if row else []


def let_wait(workspace: Workspace, statement: Statement) -> None:
    """Keep a statement until it is confirmed; the caller holds the transaction."""
    kept = [each for each in pending(workspace) if each["person"] != statement["person"]]
    workspace.set_meta(PENDING, json.dumps([*kept, statement]))


def take(workspace: Workspace, statement: Statement) -> None:
    """Let the new root count; the caller holds the transaction and has proved it."""
    workspace.db.execute(
        "UPDATE root SET key = ?, recipient = ? WHERE person = ? AND key = ?",
        (statement["key"], statement["recipient"], statement["person"], statement["previous"]),
    )
    workspace.set_meta(TAKEN, json.dumps([*taken(workspace), statement]))
    waiting = [each for each in pending(workspace) if each["person"] != statement["person"]]
    workspace.set_meta(PENDING, json.dumps(waiting))


def remember(workspace: Workspace, statements: Sequence[Statement]) -> None:
    """Keep how the roots of a pair that was brought back came to be; the caller holds the transaction."""
    workspace.set_meta(TAKEN, json.dumps(list(statements)))


def certified_by(workspace: Workspace, root: str) -> list[str]:
    """Return the laptops whose certificates a root signed."""
    found = workspace.rows("SELECT id, certificate FROM device WHERE certificate != '' ORDER BY id")
    return [str(row[0]) for row in found if json.loads(row[1])["by"] == root]


def is_live(workspace: Workspace, device: str, person: str) -> bool:
    """Return whether a laptop of a person is in use."""
    sql = "SELECT 1 FROM device WHERE id = ? AND person = ? AND state = 'live'"
    return bool(workspace.rows(sql, (device, person)))
