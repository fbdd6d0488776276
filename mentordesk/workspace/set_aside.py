"""Which changes of a lost laptop its owner has looked at and leaves out; kept on this laptop, and decides nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING

from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

KEY = "set_aside"
MOST = 5_000
"""Changes that are remembered, the latest."""


def set_aside(workspace: Workspace, changes: Iterable[str]) -> None:
    """Remember that these changes were looked at and stay left out."""
    with workspace.writing, database.transaction(workspace.db):
        kept = list(dict.fromkeys([*_kept(workspace), *changes]))
        workspace.set_meta(KEY, json.dumps(kept[-MOST:]))


def are_set_aside(workspace: Workspace) -> frozenset[str]:
    """Return the changes that were looked at and stay left out."""
    return frozenset(_kept(workspace))


def _kept(workspace: Workspace) -> list[str]:
    found: list[str] = json.loads(workspace.meta(KEY, "[]"))
    return found
