"""The snapshot of each day on which something was written: taken with the first write of a day, or when leaving."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING

from mentordesk.errors import MentorDeskError
from mentordesk.said import joined, said
from mentordesk.workspace import snapshot_state
from mentordesk.workspace.running_snapshot import RunningSnapshot
from mentordesk.workspace.snapshot_state import Failure
from mentordesk.workspace.snapshots import Snapshots

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

_WHY = {
    "disk_full": said("No backup could be kept: the disk is full."),
    "workspace_unwritable": said("No backup could be kept: the folder of your pair cannot be written."),
    "workspace_damaged": said("No backup could be kept: the file of your pair cannot be read."),
}


class BackupNotKept(MentorDeskError):
    """A snapshot that nobody waited for could not be kept; what was written is in the workspace all the same."""

    code = "backup_not_kept"

    def __init__(self, failure: Failure) -> None:
        why = _WHY.get(failure.code, said("No backup could be kept: its file could not be written."))
        super().__init__(
            joined(why, said("Everything you wrote is saved.")),
            said("Make room on the disk; it is tried again at the next start.")
            if failure.code == "disk_full"
            else said("Check the disk and the folder; it is tried again at the next start."),
            why=failure.code,
            at=failure.at,
        )


class Daily:
    """Looks after the daily snapshot of an open workspace; used from one thread.

    Args:
        told: called whenever a snapshot has ended, well or not, by the thread that wrote it.
    """

    def __init__(self, workspace: Workspace, told: Callable[[], None] = lambda: None) -> None:
        self._workspace = workspace
        self._told = told
        self._tried: date | None = None
        self.snapshots = Snapshots(workspace.folder, clock=workspace.clock)

    def wrote(self) -> None:
        """Take the snapshot of the day, if this is its first write; failing is remembered and keeps nobody."""
        if self._tried != self._today():
            self.begin()

    def begin(self) -> None:
        """Begin the snapshot of the day if it is due; `Snapshots.finish` waits for it."""
        self._tried = self._today()
        with suppress(MentorDeskError, OSError):
            if self.is_due:
                self._start("daily").write()

    def cancel(self) -> None:
        """Stop what is being written; nothing of it is left, and the day is due again."""
        for each in self.snapshots.being_written():
            each.cancel()

    def keep_now(self) -> RunningSnapshot:
        """Begin a snapshot that the person asked for.

        Raises:
            DiskFull: there is no room for it.
        """
        running = self._start("manual")
        running.write()
        return running

    @property
    def is_due(self) -> bool:
        """Whether something was written that no snapshot of today holds, or the last one failed."""
        state = snapshot_state.load(self.snapshots.folder)
        if state.failure is not None:
            return True
        if state.daily_at and _day(state.daily_at) == self._today():
            return False
        return self._written() != (state.changes, state.private)

    def _start(self, kind: str) -> RunningSnapshot:
        folder, at, (changes, private) = self.snapshots.folder, self._workspace.clock(), self._written()

        def ended(error: BaseException | None) -> None:
            is_kept = kind == "daily" and error is None
            if is_kept and at >= snapshot_state.load(folder).daily_at:  # one that began earlier may end late
                snapshot_state.change(folder, daily_at=at, changes=changes, private=private)
            self._told()

        try:
            with self._workspace.writing:
                return self.snapshots.start(self._workspace, kind, ended)
        except (MentorDeskError, OSError) as error:
            self.snapshots.note_failure(kind, error)
            self._told()
            raise

    def _written(self) -> tuple[int, int]:
        step = self._workspace.private.last()
        return self._workspace.log.last(), step.number if step else 0

    def _today(self) -> date:
        return _day(self._workspace.clock())


def _day(at: int) -> date:
    return datetime.fromtimestamp(at / 1000).astimezone().date()


def not_kept(snapshots: Snapshots) -> BackupNotKept | None:
    """Return what to tell of the snapshot that failed last, or None when one was kept since."""
    failure = snapshots.failure
    return BackupNotKept(failure) if failure else None
