"""When a backup file was written last, and whether to offer one: once a month, when there is something to lose."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.queries.offer import Offer
from mentordesk.workspace.workspace import Workspace

WRITTEN = "backup_file"
"""Local fact: when a backup file was written last, in ms since 1970."""

DAYS = 30
DAY = 86_400_000


def last_written(workspace: Workspace) -> int:
    """Return when a backup file was written last here, in ms since 1970; 0 for never."""
    return int(workspace.meta(WRITTEN, "0"))


def monthly(workspace: Workspace) -> Iterator[Offer]:
    """Offer a backup file a month after the last one, or after the pair began on this laptop."""
    began = workspace.rows("SELECT arrived FROM change ORDER BY n LIMIT 1")
    if not began:
        return
    last = last_written(workspace)
    if workspace.clock() - max(last, int(began[0][0])) > DAYS * DAY:
        yield Offer("backup_file", "", since=last, quiet_days=DAYS)
