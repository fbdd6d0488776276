"""After an update of the program: apply what an older one could only keep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.records.base import kinds
from mentordesk.workspace import database
from mentordesk.workspace.change_record import PROGRAM, SCHEMA
from mentordesk.workspace.merging import Merging

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def reapply(workspace: Workspace) -> None:
    """Fill tables and columns that an older program did not know, and apply changes that waited for this one."""
    if workspace.meta("applied_by") == f"{SCHEMA}.{PROGRAM}":
        return
    from mentordesk.workspace import arrivals

    with database.transaction(workspace.db):
        merging = Merging(workspace.db, workspace.log)
        for row in workspace.rows("SELECT tbl, row FROM unapplied"):
            if row["tbl"] in kinds():
                merging.rebuild_row(row["tbl"], row["row"])
                workspace.db.execute("DELETE FROM unapplied WHERE tbl = ? AND row = ?", tuple(row))
        merging.finish()
        if workspace.rows("SELECT 1 FROM waiting WHERE reason = 'newer' LIMIT 1"):
            arrivals.receive(workspace, [], again=True)
        workspace.set_meta("applied_by", f"{SCHEMA}.{PROGRAM}")
