"""The laptops known here, as their certificates brought them in: whose each is, and whether it is in use."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from mentordesk.workspace.log import AT_ONCE

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

FORMER = "former"
"""Fact of the file: devices that this laptop went on from, as a JSON list, the latest first."""

JOINED_BY = "joined_by"
"""Fact of the file: hash of the invitation that this laptop came in by; empty where the pair began here."""

INVITATIONS = "laptop_invitations"
"""Fact of the file: invitations for another laptop made here, as a JSON list."""


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

    @property
    def since(self) -> int:
        """When it was certified, ms since 1970 by the clock of that laptop."""
        return int(json.loads(self.certificate)["at"]) if self.certificate else 0

    @property
    def replaces(self) -> str:
        """The device that it took the place of, or empty."""
        return str(json.loads(self.certificate)["replaces"]) if self.certificate else ""


@dataclass(frozen=True, slots=True)
class OpenInvitation:
    """An invitation for another laptop that this one made: the one-time device in it, its name, date, certificate."""

    device: str
    name: str
    at: int
    certificate: str


def known(workspace: Workspace) -> list[Known]:
    """Return every laptop known here, by device."""
    found = workspace.rows("SELECT id, person, certificate, state, heard FROM device ORDER BY id")
    return [Known(*row) for row in found]


def live(workspace: Workspace) -> list[str]:
    """Return the laptops in use of both people, by device."""
    return [str(row[0]) for row in workspace.rows("SELECT id FROM device WHERE state = 'live' ORDER BY id")]


def live_recipients(workspace: Workspace) -> set[str]:
    """Return what updates are sealed for: the age recipients of the laptops in use."""
    return {str(row[0]) for row in workspace.rows("SELECT recipient FROM device WHERE state = 'live'")}


def former(workspace: Workspace) -> list[str]:
    """Return the devices that this laptop went on from; updates made for them are for this one, too."""
    return [str(each) for each in json.loads(workspace.meta(FORMER, "[]"))]


def live_count(workspace: Workspace, person: str) -> int:
    """Return how many laptops of a person are in use."""
    found = workspace.rows("SELECT COUNT(*) FROM device WHERE person = ? AND state = 'live'", (person,))
    return int(found[0][0])


def most_live(workspace: Workspace) -> int:
    """Return how many laptops are in use of the person who has the most."""
    found = workspace.rows("SELECT COUNT(*) FROM device WHERE state = 'live' GROUP BY person")
    return max((int(row[0]) for row in found), default=0)


def authors(workspace: Workspace, changes: Sequence[str]) -> set[str]:
    """Return the devices that wrote these changes, applied or waiting."""
    found: set[str] = set()
    for start in range(0, len(changes), AT_ONCE):
        some = [bytes.fromhex(each) for each in changes[start : start + AT_ONCE]]
        marks = ",".join("?" * len(some))
        for table in ("change", "waiting"):
            rows = workspace.rows(f"SELECT DISTINCT device FROM {table} WHERE id IN ({marks})", some)
            found.update(str(row[0]) for row in rows)
    return found


def wrote(workspace: Workspace, device: str) -> bool:
    """Return whether a change by a device is applied here."""
    return bool(workspace.rows("SELECT 1 FROM change WHERE device = ? LIMIT 1", (device,)))


def state_of(workspace: Workspace, device: str) -> str:
    """Return live, retired or revoked; empty for a laptop that is not known."""
    found = workspace.rows("SELECT state FROM device WHERE id = ?", (device,))
    return str(found[0][0]) if found else ""


def add(db: sqlite3.Connection, device: str, person: str, recipient: str, certificate: str) -> None:
    """Make a laptop known, unless it is; the caller has checked its certificate and holds the transaction."""
    db.execute(
        "INSERT OR IGNORE INTO device (id, person, recipient, certificate) VALUES (?, ?, ?, ?)",
        (device, person, recipient, certificate),
    )


def note_heard(workspace: Workspace, device: str, at: int) -> None:
    """Note when an update of a laptop arrived, in ms since 1970; the caller holds the transaction."""
    workspace.db.execute("UPDATE device SET heard = ? WHERE id = ?", (at, device))


def retire(workspace: Workspace, device: str, person: str) -> None:
    """Take a laptop of a person out of use; the caller holds the transaction."""
    sql = "UPDATE device SET state = 'retired' WHERE id = ? AND person = ? AND state = 'live'"
    workspace.db.execute(sql, (device, person))


def move_to(workspace: Workspace, device: str, keys: str, went_on_from: list[str]) -> None:
    """Make another device this folder's own; the caller holds the transaction and has taken its certificate in."""
    workspace.set_meta("device", device)
    workspace.set_meta("keys", keys)
    workspace.set_meta(FORMER, json.dumps(list(dict.fromkeys([*went_on_from, *former(workspace)]))))


def written_here(workspace: Workspace) -> set[str]:
    """Return the devices that this folder writes and wrote as: its own, and those that it took the place of."""
    retired = {each for each in former(workspace) if state_of(workspace, each) == "retired"}
    return {workspace.device, *retired}


# --- invitations for another laptop -----------------------------------------------------------------------------------


def open_invitations(workspace: Workspace) -> list[OpenInvitation]:
    """Return the invitations made here that no laptop has been heard to use, the oldest first."""
    kept = [OpenInvitation(**each) for each in json.loads(workspace.meta(INVITATIONS, "[]"))]
    return [each for each in kept if not state_of(workspace, each.device)]


def forget_invitations(workspace: Workspace) -> None:
    """Forget the invitations made here: they end with the laptop that signed them; the caller holds the transaction."""
    workspace.set_meta(INVITATIONS, "[]")


def keep_invitation(workspace: Workspace, made: OpenInvitation) -> None:
    """Remember an invitation; the caller holds the transaction."""
    kept = [*open_invitations(workspace), made]
    workspace.set_meta(INVITATIONS, json.dumps([asdict(each) for each in kept]))
