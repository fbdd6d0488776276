"""Going on without a part of an update that never came."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.errors import Refused
from mentordesk.workspace import arrivals, database
from mentordesk.workspace.changed import Changes, touched

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def go_on_without(workspace: Workspace) -> Changes:
    """Apply what waits for a part that was lost; that part stays wanted, and comes in when it arrives after all.

    Raises:
        Refused: nothing waits for such a part.
    """
    with workspace.writing, database.transaction(workspace.db):
        arrived = arrivals.go_on_without(workspace)
        if not arrived.applied:
            raise Refused("Nothing waits for a part that was lost. Nothing was changed.")
    return touched((table, row) for table, ids in arrived.changes.rows.items() for row in ids)
