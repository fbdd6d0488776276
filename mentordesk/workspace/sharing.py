"""Private records that their writer shares: into the log first, out of the private file second.

Both steps can be repeated. A program killed between them leaves the record in both places; the next start, or the next
sharing, takes it out of the private file, and nobody ever sees it twice or not at all.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.errors import DiskFull
from mentordesk.workspace.changed import Changes

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

ACTION = "reflections.share"


def share_queued(workspace: Workspace) -> Changes:
    """Put every queued private record into the log as one change; the step that writes the next update calls this.

    Raises:
        MentorDeskError: a record cannot be shared, such as for its length; nothing was changed.
    """
    with workspace.writing:
        queued = workspace.private.queued()
        if not queued:
            return Changes()
        for record in queued:
            workspace.drafts.seal_row(record.table, record.id)
        queued = workspace.private.queued()
        queued += [part for each in queued for part in workspace.private.parts_of(each)]
        with workspace.change(ACTION) as change:
            for record in queued:
                if workspace.row(record.table, record.id) is None:
                    change.put_shared(record)
        with suppress(DiskFull):  # shared all the same: the private copy counts no longer, the next start removes it
            workspace.private.take_out((record.table, record.id) for record in queued)
        return change.changes
