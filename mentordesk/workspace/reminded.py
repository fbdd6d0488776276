"""Which reminders were told on this laptop; never part of an update or a backup."""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

KEY = "reminded"
MOST = 200
"""Reminders remembered, the latest."""


def told(workspace: Workspace) -> Collection[str]:
    """Return the names of the reminders told before."""
    return set(_told(workspace))


def note_told(workspace: Workspace, names: Sequence[str]) -> None:
    """Remember that reminders were told."""
    with workspace.writing, database.transaction(workspace.db):
        kept = [each for each in _told(workspace) if each not in names]
        workspace.set_meta(KEY, json.dumps([*kept, *names][-MOST:]))


def _told(workspace: Workspace) -> list[str]:
    stored: list[str] = json.loads(workspace.meta(KEY, "[]"))
    return stored
