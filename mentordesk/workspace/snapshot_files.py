"""The files of kept snapshots: their names, how one is written durably, and how one that is broken is told.

`000012-20261123T120000Z-import.sqlite` holds the shared records; `….private` beside it holds the private ones as they
were then. A name in the folder is always a whole file: written under a temporary name, made durable, renamed.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from mentordesk.workspace import database

KINDS = ("import", "daily", "manual", "restore", "damaged", "newer")
STEP_PAGES = 256
PRIVATE = ".private"
"""Ending, in place of .sqlite, of the copy of the private file."""

_NAME = re.compile(r"(\d{6,})-(\d{8}T\d{6})Z-([a-z]+)\.sqlite")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A kept file.

    Attributes:
        kind: import (before an update came in), daily, manual (the person asked for it), restore (what was there before
            one was brought back), damaged or newer (the same, of a file that this program could not read).
        size: bytes of it and of its copy of the private file.
    """

    path: Path
    number: int
    at: datetime
    kind: str
    size: int

    @property
    def name(self) -> str:
        """The name that the table of imports remembers."""
        return self.path.name

    @property
    def private(self) -> Path:
        """The copy of the private file; there is none where nothing private had been written."""
        return private_of(self.path)

    @property
    def can_be_read(self) -> bool:
        """Whether it was whole, and of this program's format, when it was kept."""
        return self.kind not in ("damaged", "newer")


def described(path: Path) -> Snapshot | None:
    """Return what a file name in the folder of snapshots says, or None where it is no snapshot's."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        at = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        private = private_of(path)
        size = path.stat().st_size + (private.stat().st_size if private.is_file() else 0)
    except (ValueError, FileNotFoundError):  # no date, or let go just now
        return None
    if not path.is_file():
        return None
    return Snapshot(path, int(match[1]), at, match[3], size)


def file_name(number: int, at: datetime, kind: str) -> str:
    """Return the name of a snapshot taken at a moment in UTC."""
    return f"{number:06}-{at:%Y%m%dT%H%M%S}Z-{kind}.sqlite"


def private_of(path: Path) -> Path:
    """Return where the copy of the private file lies beside a snapshot."""
    return path.with_suffix(PRIVATE)


def beside(path: Path, ending: str) -> Path:
    """Return a file's name with more at its end."""
    return path.with_name(path.name + ending)


def drop(snapshot: Snapshot) -> None:
    """Delete a snapshot, its private copy first: alone, that would be a file nobody knows.

    One that is being looked into may not be deleted on every system; it goes the next time.
    """
    with suppress(PermissionError):
        for path in (snapshot.private, snapshot.path):
            for ending in ("", "-wal", "-shm"):
                beside(path, ending).unlink(missing_ok=True)


def save(source: sqlite3.Connection, target: Path, step: Callable[[], None] = lambda: None) -> None:
    """Write what a connection sees to a new file of mode 0600, durable, whole without a log beside it.

    Args:
        step: called after each mebibyte or so; what it raises ends the work.
    """
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    written = sqlite3.connect(target, isolation_level=None)
    try:
        written.execute("PRAGMA synchronous = OFF")  # made durable once, below
        source.backup(written, pages=STEP_PAGES, progress=lambda *_: step())
        written.execute("PRAGMA journal_mode = DELETE")
    finally:
        written.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def save_whole(source: Path, target: Path) -> None:
    """Write a copy of a file that SQLite finds whole.

    Raises:
        WorkspaceDamaged: it is broken.
    """
    db = database.connect(source, readonly=True)
    try:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise database.WorkspaceDamaged(source)
        save(db, target)
    except sqlite3.DatabaseError as error:
        if database.is_disk_full(error):
            raise
        raise database.WorkspaceDamaged(source) from error
    finally:
        db.close()


def copy(source: Path, target: Path) -> None:
    """Copy a file byte for byte, mode 0600, durable."""
    with source.open("rb") as read, target.open("wb") as written:
        target.chmod(0o600)
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())
