"""What this laptop and the others said about files that are not everywhere; local, and never part of an update."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

LEFT, PARTS, WITHOUT = "left", "parts", "without"
Ranges = Sequence[Sequence[int]]


def hear(
    workspace: Workspace,
    device: str,
    *,
    left: Mapping[str, int],
    parts: Mapping[str, Ranges],
    without: Sequence[str],
    at: int,
) -> None:
    """Note what a laptop's latest update says of files; the caller holds the transaction.

    Args:
        left: files that it left out for their size, with their bytes; they stay noted until they are here.
        parts: slices [first, end) that it has of files it asks for.
        without: files that it has not and does not ask for.
    """
    db = workspace.db
    db.execute("DELETE FROM file_news WHERE device = ? AND state != ?", (device, LEFT))
    rows = [(device, each, LEFT, str(size), at) for each, size in left.items()]
    rows += [(device, each, PARTS, json.dumps(ranges), at) for each, ranges in parts.items()]
    rows += [(device, each, WITHOUT, "", at) for each in without]
    db.executemany("INSERT OR REPLACE INTO file_news VALUES (?, ?, ?, ?, ?)", rows)


def choose(workspace: Workspace, content: str, *, is_asked: bool) -> None:
    """Note that the person wants a file to be asked for, or not."""
    with workspace.writing, database.transaction(workspace.db):
        workspace.db.execute(
            "INSERT OR REPLACE INTO file_choice VALUES (?, ?, ?)", (content, int(is_asked), workspace.clock())
        )
