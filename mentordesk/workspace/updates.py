"""The list of updates made and taken in: what each held, and by which files it is known again before it is opened."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from mentordesk.workspace import waiting

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


OUT, IN = "out", "in"


def note(
    workspace: Workspace, direction: str, update: str, device: str, changes: int, heads: Sequence[str], at: int
) -> None:
    """Enter an update in the list; the caller holds the transaction.

    Args:
        direction: OUT or IN.
        update: its id; for one taken in with the number of the file, "#1" and so on.
        device: the laptop that made it.
        changes: how many it holds.
        heads: of the changes that its maker held.
        at: when it was made or taken in here, in ms since 1970.
    """
    workspace.db.execute(
        "INSERT INTO update_log (direction, id, at, device, changes, heads) VALUES (?, ?, ?, ?, ?, ?)",
        (direction, update, at, device, changes, json.dumps(heads)),
    )


def is_noted(workspace: Workspace, direction: str, update: str) -> bool:
    """Return whether an update of this id stands in the list."""
    return bool(workspace.rows("SELECT 1 FROM update_log WHERE direction = ? AND id = ?", (direction, update)))


def last_made(workspace: Workspace, most: int) -> list[str]:
    """Return the ids of the last updates made in this folder, the latest first."""
    sql = "SELECT id FROM update_log WHERE direction = 'out' ORDER BY n DESC LIMIT ?"
    return [str(row[0]) for row in workspace.rows(sql, (most,))]


def last_heads(workspace: Workspace) -> list[str] | None:
    """Return the heads that the latest update made here held; None before the first."""
    found = workspace.rows("SELECT heads FROM update_log WHERE direction = 'out' ORDER BY n DESC LIMIT 1")
    return [str(each) for each in json.loads(found[0][0])] if found else None


def note_files(workspace: Workspace, direction: str, update: str, marks: Iterable[str]) -> None:
    """Remember what the files of an update are known by; the caller holds the transaction.

    Args:
        direction: OUT or IN.
        update: id of the update as it stands in the list.
    """
    sql = "UPDATE update_log SET note = ? WHERE direction = ? AND id = ?"
    workspace.db.execute(sql, (json.dumps({"files": sorted(marks)}), direction, update))


def known_files(workspace: Workspace) -> set[str]:
    """Return what files are known by whose changes are all here; one taken out again is not among them."""
    found: dict[str, list[str]] = {}
    for note, heads in workspace.rows("SELECT note, heads FROM update_log WHERE note != ''"):
        for mark in json.loads(note).get("files", ()):
            found[mark] = json.loads(heads)
    kept = workspace.log.held({head for heads in found.values() for head in heads}) | waiting.proved(workspace.db)
    return {mark for mark, heads in found.items() if kept.issuperset(heads)}
