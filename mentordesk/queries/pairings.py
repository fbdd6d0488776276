"""What the two agreed to do together."""

from __future__ import annotations

from pathlib import Path

from mentordesk.errors import MentorDeskError
from mentordesk.records import PAIRING_ID, Pairing
from mentordesk.workspace.workspace import Workspace


def pairing(workspace: Workspace) -> Pairing:
    """Return the pairing; an empty one before it has arrived."""
    row = workspace.row(Pairing.table, PAIRING_ID)
    return Pairing.from_row(row) if row else Pairing(id=PAIRING_ID)


def title_in(folder: Path) -> str:
    """Return the name of the pair in a closed folder; empty where it has none or cannot be read, as a very old one."""
    try:
        with Workspace.reader(folder) as workspace:
            is_known = workspace.rows("SELECT 1 FROM sqlite_schema WHERE name = ?", (Pairing.table,))
            row = workspace.row(Pairing.table, PAIRING_ID) if is_known else None
    except MentorDeskError:
        return ""
    return str(row["title"]) if row else ""
