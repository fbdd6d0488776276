"""The way back kept for a run of imports: one snapshot of how the workspace was before the first of them."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Self

from mentordesk.workspace.running_snapshot import RunningSnapshot
from mentordesk.workspace.snapshots import Snapshots

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


class WayBack:
    """Holds the state of before the first import, and writes it to a file once something has come in.

    The parts of one update share it, so that five kept snapshots are five updates, not five parts. Nothing waits for
    the file: who needs it whole, or wants to tell that it failed, calls `Snapshots.finish`.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._snapshot: RunningSnapshot | None = None

    def hold(self) -> str:
        """Hold the state of now unless one is held, and return the name that its file gets.

        Raises:
            DiskFull: there is no room for it; nothing was changed.
        """
        if self._snapshot is None:
            self._snapshot = Snapshots(self._workspace.folder).start(self._workspace)
        return self._snapshot.name

    def came_in(self) -> None:
        """Write the file, now that something is durable that it leads back from."""
        if self._snapshot is not None:
            self._snapshot.write()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._snapshot is not None:
            self._snapshot.drop()
