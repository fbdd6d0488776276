"""One program at a time writes to a workspace folder."""

from __future__ import annotations

from pathlib import Path
from typing import Self

from mentordesk.errors import MentorDeskError


class WorkspaceInUse(MentorDeskError):
    """Another program has the workspace open for writing."""

    code = "workspace_in_use"

    def __init__(self, folder: Path) -> None:
        super().__init__(
            f"“{folder.name}” is open in another MentorDesk window or command. Nothing was changed.",
            "Close it there, then try again.",
            folder=folder.name,
        )


class FolderLock:
    """The operating system's lock on a folder; it ends with the process, however that ends."""

    def __init__(self, folder: Path) -> None:
        from filelock import FileLock

        self._lock = FileLock(folder / "lock", timeout=0, thread_local=False)

    @classmethod
    def take(cls, folder: Path) -> Self:
        """Take the lock.

        Raises:
            WorkspaceInUse: somebody else holds it.
        """
        from filelock import Timeout

        lock = cls(folder)
        try:
            lock._lock.acquire()
        except Timeout as error:
            raise WorkspaceInUse(folder) from error
        return lock

    def release(self) -> None:
        """Let the folder go."""
        self._lock.release()
