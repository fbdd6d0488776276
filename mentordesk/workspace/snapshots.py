"""Snapshots: the workspace as it was at a moment, kept beside it; before imports, daily, and when a person wants one.

A snapshot reads through connections of its own inside read transactions that began at its moment; so it holds the state
of then, however far an import has come, and neither waits for the other: an import is durable before a large snapshot
is. Until then, and beside it, the log is the way back: an import can be taken out of it again. Attachments are not
copied: they are named by what they hold and never deleted by themselves.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.errors import Cancelled, DiskFull, MentorDeskError
from mentordesk.workspace import snapshot_state
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.running_snapshot import PRIVATE_FILE, RunningSnapshot
from mentordesk.workspace.snapshot_files import Snapshot, beside, described, drop, file_name
from mentordesk.workspace.snapshot_state import Failure

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

FILE = "workspace.sqlite"
FOLDER = "snapshots"
KEPT = 5
"""Of each kind but the daily ones, which go by their age alone."""
DAYS = 30
MOST_BYTES = 2 << 30


class NotKept(MentorDeskError):
    """The snapshot of before an import could not be written; the import itself is in."""

    code = "snapshot_not_kept"

    def __init__(self) -> None:
        super().__init__(
            "The update is in, but no snapshot of how it was before could be written."
            " Nothing is lost, and the update can be undone.",
            "Make room on the disk before the next update.",
        )


class Snapshots:
    """The snapshots of one workspace folder.

    Args:
        free: returns the free bytes on the disk that holds a folder.
        clock: milliseconds since 1970; it dates snapshots and lets old ones go, the newest of a kind never.
    """

    def __init__(
        self,
        workspace_folder: Path,
        *,
        free: Callable[[Path], int] | None = None,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self.workspace = workspace_folder
        self.folder = workspace_folder / FOLDER
        self._free = free or (lambda folder: shutil.disk_usage(folder).free)
        self.clock = clock

    # --- what is there ------------------------------------------------------------------------------------------

    def list(self) -> list[Snapshot]:
        """Return what is kept, the newest first."""
        found = (described(path) for path in self.folder.glob("*.sqlite"))
        return sorted((each for each in found if each is not None), key=lambda each: -each.number)

    def named(self, name: str) -> Snapshot | None:
        """Return the snapshot of a name, or None."""
        return next((each for each in self.list() if each.name == name), None)

    @property
    def failure(self) -> Failure | None:
        """The snapshot that could not be kept, while none was kept since."""
        return snapshot_state.load(self.folder).failure

    @property
    def free(self) -> int:
        """Free bytes on the disk."""
        return self._free(self.workspace)

    def prune(self) -> None:
        """Let go what is older than 30 days, over 5 of a kind but daily, or over 2 GB together; the newest of each
        kind is always kept."""
        oldest = self._now() - timedelta(days=DAYS)
        count = dict[str, int]()
        older: list[Snapshot] = []
        total = 0
        for each in self.list():
            number = count[each.kind] = count.get(each.kind, 0) + 1
            if number == 1:
                total += each.size
            elif (number > KEPT and each.kind != "daily") or each.at < oldest:
                drop(each)
            else:
                older.append(each)
        for each in older:
            total += each.size
            if total > MOST_BYTES:
                total -= each.size
                drop(each)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self.clock() / 1000, UTC)

    def next_path(self, kind: str) -> Path:
        """Return the name of the next snapshot, after sweeping what a killed program left half written."""
        self.folder.mkdir(mode=0o700, exist_ok=True)
        running = [each for each in RunningSnapshot.held if each.folder == self.folder]
        writing = {part for each in running for part in each.parts}
        at_work = tuple(part.name for part in writing)  # what begins so is theirs, too, such as SQLite's journal
        for left in self.folder.glob("*.part*"):
            if not left.name.startswith(at_work):
                left.unlink(missing_ok=True)
        for left in self.folder.glob("*.private"):
            whole = left.with_suffix(".sqlite")
            if not whole.exists() and beside(whole, ".part") not in writing:
                left.unlink(missing_ok=True)
        numbers = [each.number for each in self.list()] + [int(each.name.split("-")[0]) for each in running]
        return self.folder / file_name(max(numbers, default=0) + 1, self._now(), kind)

    def need_room(self, needed: int) -> None:
        """Make sure that so many bytes are free.

        Raises:
            DiskFull: they are not.
        """
        if (free := self.free) < needed:
            raise DiskFull(needed, free)

    def present_size(self) -> int:
        """Return the bytes of the workspace file and the private one, with what their logs hold."""
        named = [self.workspace / name for name in (FILE, PRIVATE_FILE)]
        files = [each for file in named for each in (file, beside(file, "-wal"))]
        return sum(each.stat().st_size for each in files if each.is_file())

    # --- taking one ---------------------------------------------------------------------------------------------

    def start(
        self,
        workspace: Workspace,
        kind: str = "import",
        ended: Callable[[BaseException | None], None] = lambda _error: None,
    ) -> RunningSnapshot:
        """Hold the workspace as it is now; call it before an import's transaction, `write` or `drop` after it.

        Args:
            ended: called by the writing thread, with the error that ended it or None once the snapshot is durable.
        Raises:
            DiskFull: there is no room for the copy; nothing was changed.
        """

        def tell(error: BaseException | None) -> None:
            if error is None and self.failure is not None:
                snapshot_state.change(self.folder, failure=None)
            elif error is not None and not isinstance(error, Cancelled):
                self.note_failure(kind, error)
            ended(error)
            if error is None:
                self.prune()

        self.need_room(self.present_size())
        return RunningSnapshot(workspace.folder / FILE, self.next_path(kind), tell)

    def note_failure(self, kind: str, error: BaseException) -> None:
        """Remember that a snapshot failed, until one is kept."""
        code = error.code if isinstance(error, MentorDeskError) else "snapshot_failed"
        snapshot_state.change(self.folder, failure=Failure(self.clock(), kind, code))

    def finish(self) -> None:
        """Wait for every snapshot of this workspace that is being written.

        Raises:
            NotKept: one could not be written; told once.
        """
        for each in self.being_written():
            try:
                each.wait()
            except Exception as error:
                raise NotKept from error

    @property
    def is_writing(self) -> bool:
        """Whether one is being written, or could not be and nobody was told."""
        return bool(self.being_written())

    def being_written(self) -> Sequence[RunningSnapshot]:
        """Return those that are being written, or could not be and nobody was told."""
        return [each for each in RunningSnapshot.held if each.folder == self.folder and each.is_writing]

    # --- bringing one back --------------------------------------------------------------------------------------

    def restore(self, snapshot: Snapshot, *, with_private: bool = False) -> Snapshot | None:
        """Bring a snapshot back into the closed workspace; see `restoring.restore`."""
        from mentordesk.workspace.restoring import restore

        return restore(self, snapshot, with_private=with_private)
