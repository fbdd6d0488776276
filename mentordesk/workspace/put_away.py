"""Hints that this laptop's owner has put away, and offers put off for a time; never part of an update."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

KEY = "put_away:"
OFFERS = "offers"
MOST = 200
"""Offers put off that are remembered, the latest."""


def put_away(workspace: Workspace, hint: str) -> None:
    """Remember that a hint need not be shown again."""
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta(KEY + hint, "1")


def is_put_away(workspace: Workspace, hint: str) -> bool:
    """Return whether a hint was put away."""
    return workspace.meta(KEY + hint) == "1"


def put_off(workspace: Workspace, offer: str) -> None:
    """Remember that an offer was put off now."""
    with workspace.writing, database.transaction(workspace.db):
        kept = dict(sorted(_offers(workspace).items(), key=lambda each: each[1])[1 - MOST :])
        kept[offer] = workspace.clock()
        workspace.set_meta(OFFERS, json.dumps(kept, sort_keys=True))


def put_off_at(workspace: Workspace, offer: str) -> int | None:
    """Return when an offer was put off last, in ms since 1970, or None."""
    return _offers(workspace).get(offer)


def _offers(workspace: Workspace) -> dict[str, int]:
    stored: dict[str, int] = json.loads(workspace.meta(OFFERS, "{}"))
    return stored
