"""Hints that this laptop's owner has put away; never part of an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

KEY = "put_away:"


def put_away(workspace: Workspace, hint: str) -> None:
    """Remember that a hint need not be shown again."""
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta(KEY + hint, "1")


def is_put_away(workspace: Workspace, hint: str) -> bool:
    """Return whether a hint was put away."""
    return workspace.meta(KEY + hint) == "1"
