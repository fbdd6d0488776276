"""What the two agreed to do together."""

from __future__ import annotations

from mentordesk.records import PAIRING_ID, Pairing
from mentordesk.workspace.workspace import Workspace


def pairing(workspace: Workspace) -> Pairing:
    """Return the pairing; an empty one before it has arrived."""
    row = workspace.row(Pairing.table, PAIRING_ID)
    return Pairing.from_row(row) if row else Pairing(id=PAIRING_ID)
