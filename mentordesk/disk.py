"""Room, empty folders and files that nobody else may read; a full disk is said in a sentence."""

from __future__ import annotations

import errno
import os
import secrets
import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mentordesk.errors import DiskFull, Refused

SPARE = 32 << 20
"""Bytes that must stay free beside what large work needs."""
LEFT_BEHIND = 3600
"""Seconds after which a file that is being written is one that nobody writes any more."""
_MARK = 8

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}  # Windows knows no quota error


@contextmanager
def disk_errors() -> Iterator[None]:
    """Turn the system's "no space left" into our sentence; other errors pass as they are.

    Raises:
        DiskFull: there is no room.
    """
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise DiskFull from error
        raise


def need_room(folder: Path, size: int) -> None:
    """See to it that so many bytes fit on the disk of a folder, which may not be there yet, and `SPARE` beside them.

    Raises:
        DiskFull: they do not.
    """
    place = next(each for each in (folder, *folder.absolute().parents) if each.is_dir())
    if (free := shutil.disk_usage(place).free) < size + SPARE:
        raise DiskFull(size + SPARE, free)


def need_empty(folder: Path) -> None:
    """Make sure that a new workspace can be made in a folder.

    Raises:
        Refused: there is something in it.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(
            "The folder {folder} is not empty. Nothing was changed.", "Choose a new folder.", folder=folder.name
        )


def write_private(path: Path, data: bytes) -> None:
    """Put bytes in a 0600 file in a 0700 folder; a crash leaves the earlier file or the new one, never half of one.

    Raises:
        DiskFull: there is no room; the earlier file stands.
    """
    with disk_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.parent.chmod(0o700)
        fresh = path.with_name(f".{path.name}.{secrets.token_hex(_MARK)}")
        try:
            with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            fresh.replace(path)
        except BaseException:
            fresh.unlink(missing_ok=True)
            raise
        keep_name(path.parent)
    _clear_away(path)


def _clear_away(path: Path) -> None:
    """Delete what a program left that was killed while it wrote this file: what is private lies in it, too."""
    with suppress(OSError):
        for each in path.parent.iterdir():
            is_ours = each.name.startswith(f".{path.name}.") and len(each.name) == len(path.name) + 2 + 2 * _MARK
            if is_ours and time.time() - each.stat().st_mtime > LEFT_BEHIND:
                each.unlink()


def keep_name(folder: Path) -> None:
    """See to it that a new name in the folder outlives a power cut, where the system can do that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
