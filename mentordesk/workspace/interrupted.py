"""What a killed program left half done in a workspace is finished, or swept away, by the next that opens it."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from mentordesk.errors import DiskFull

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

OPENING = "opening"
"""Where updates lie while they are taken in, opened; nothing of them stays."""


def finish(workspace: Workspace) -> None:
    """Finish what a killed program began: sharing that was half done, files half written, changes kept for us."""
    from mentordesk.workspace import reapply

    workspace.attachments.sweep()
    for left in workspace.folder.glob("*.sqlite.part*"):  # of going back to a snapshot
        left.unlink(missing_ok=True)
    if (opening := workspace.folder / OPENING).is_dir():
        from mentordesk.workspace import unfinished

        unfinished.sweep(workspace, opening)
    with suppress(DiskFull):  # a full disk must not keep a person from reading; the next start goes on
        was_restored = bool(workspace.meta("private_restored"))
        workspace.private.finish_sharing(
            lambda table, row: workspace.row(table, row) is not None, was_restored=was_restored
        )
        reapply.reapply(workspace)
