"""The list of updates made and taken in: by which files each is known again before it is opened."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentordesk.workspace import waiting

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def note_files(workspace: Workspace, direction: str, update: str, marks: Iterable[str]) -> None:
    """Remember what the files of an update are known by; the caller holds the transaction.

    Args:
        direction: "out" or "in".
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
