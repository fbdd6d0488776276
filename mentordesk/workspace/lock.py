"""One program at a time writes to a workspace folder."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Self

from mentordesk.errors import MentorDeskError

FILE = "lock"
_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
"""What the system answers when somebody else holds a lock."""


class WorkspaceInUse(MentorDeskError):
    """Another program has the workspace open for writing."""

    code = "workspace_in_use"

    def __init__(self, folder: Path) -> None:
        super().__init__(
            "“{folder}” is open in another MentorDesk window or command. Nothing was changed.",
            "Close it there, then try again.",
            folder=folder.name,
        )


class FolderLock:
    """The operating system's lock on a folder; it ends with the process, however that ends."""

    def __init__(self, file: int) -> None:
        self._file = file

    @classmethod
    def take(cls, folder: Path) -> Self:
        """Take the lock.

        Raises:
            WorkspaceInUse: somebody else holds it.
        """
        file = os.open(folder / FILE, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            if error.errno in _HELD:
                raise WorkspaceInUse(folder) from error
            raise
        return cls(file)

    def release(self) -> None:
        """Let the folder go; again is no harm."""
        if self._file >= 0:
            os.close(self._file)  # the lock goes with the open file
            self._file = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
