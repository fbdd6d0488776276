"""After an update of the program: apply what an older one could only keep."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.errors import MentorDeskError
from mentordesk.records.base import kinds
from mentordesk.workspace import database
from mentordesk.workspace.change_record import PROGRAM, SCHEMA

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


APPLIED_BY = f"{SCHEMA}.{PROGRAM}"


def is_behind(folder: Path) -> bool:
    """Return whether opening a pair begins with bringing it to what this program writes, which may take long.

    A file that cannot be read is not: opening it says why.
    """
    from mentordesk.workspace.workspace import FILE

    try:
        connection = database.connect(folder / FILE, readonly=True)
    except (MentorDeskError, sqlite3.Error):
        return False
    try:
        if connection.execute("PRAGMA user_version").fetchone()[0] < database.FORMAT:
            return True
        found = connection.execute("SELECT value FROM meta WHERE key = 'applied_by'").fetchone()
        return found is None or found[0] != APPLIED_BY
    except sqlite3.Error:
        return False
    finally:
        connection.close()


def reapply(workspace: Workspace) -> None:
    """Fill tables and columns that an older program did not know, and apply changes that waited for this one."""
    if workspace.meta("applied_by") == APPLIED_BY:
        return
    from mentordesk.workspace import arrivals
    from mentordesk.workspace.merging import Merging

    with database.transaction(workspace.db):
        merging = Merging(workspace.db, workspace.log)
        for row in workspace.rows("SELECT tbl, row FROM unapplied"):
            if row["tbl"] in kinds():
                merging.rebuild_row(row["tbl"], row["row"])
                workspace.db.execute("DELETE FROM unapplied WHERE tbl = ? AND row = ?", tuple(row))
        merging.finish()
        if workspace.rows("SELECT 1 FROM waiting WHERE reason = 'newer' LIMIT 1"):
            arrivals.receive(workspace, [], again=True)
        workspace.set_meta("applied_by", APPLIED_BY)
