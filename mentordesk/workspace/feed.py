"""How far this laptop's owner has read what the partner did; never part of an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

KEY = "feed_read"


def read_up_to(workspace: Workspace) -> int:
    """Return the arrival number up to which everything has been looked at."""
    return int(workspace.meta(KEY, "0"))


def mark_read(workspace: Workspace, number: int | None = None) -> None:
    """Remember that everything up to an arrival number, or all of it, has been looked at."""
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta(KEY, str(workspace.log.last() if number is None else number))
