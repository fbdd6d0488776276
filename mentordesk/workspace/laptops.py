"""The laptops known here, as their certificates brought them in: whose each is, and whether it is in use."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

FORMER = "former"
"""Fact of the file: devices that this laptop went on from, as a JSON list, the latest first."""


@dataclass(frozen=True, slots=True)
class Known:
    """A laptop as its certificate names it.

    Attributes:
        state: live, retired or revoked.
        heard: when its latest update arrived here, ms since 1970; 0 for never.
    """

    device: str
    person: str
    certificate: str
    state: str
    heard: int


def known(workspace: Workspace) -> list[Known]:
    """Return every laptop known here, by device."""
    found = workspace.rows("SELECT id, person, certificate, state, heard FROM device ORDER BY id")
    return [Known(*row) for row in found]


def former(workspace: Workspace) -> list[str]:
    """Return the devices that this laptop went on from; updates made for them are for this one, too."""
    return [str(each) for each in json.loads(workspace.meta(FORMER, "[]"))]


def live_count(workspace: Workspace, person: str) -> int:
    """Return how many laptops of a person are in use."""
    found = workspace.rows("SELECT COUNT(*) FROM device WHERE person = ? AND state = 'live'", (person,))
    return int(found[0][0])


def state_of(workspace: Workspace, device: str) -> str:
    """Return live, retired or revoked; empty for a laptop that is not known."""
    found = workspace.rows("SELECT state FROM device WHERE id = ?", (device,))
    return str(found[0][0]) if found else ""


def move_to(workspace: Workspace, device: str, keys: str, went_on_from: list[str]) -> None:
    """Make another device this folder's own; the caller holds the transaction and has taken its certificate in."""
    workspace.set_meta("device", device)
    workspace.set_meta("keys", keys)
    workspace.set_meta(FORMER, json.dumps(list(dict.fromkeys([*went_on_from, *former(workspace)]))))


def written_here(workspace: Workspace) -> set[str]:
    """Return the devices that this folder writes and wrote as: its own, and those that it took the place of."""
    retired = {each for each in former(workspace) if state_of(workspace, each) == "retired"}
    return {workspace.device, *retired}
