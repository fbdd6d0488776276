"""The SQLite file of a workspace: how it is opened, brought up to date and written to."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mentordesk.errors import DiskFull, MentorDeskError
from mentordesk.workspace.lock import WorkspaceInUse

FORMAT = 7
"""Number of the last migration; kept in user_version, so that opening a present file does not load the steps."""


WAIT_S = 10.0
"""How long a connection waits for another one that writes."""
LEAST_ROOM = 64 << 10
"""Bytes that SQLite needs beside its file to open it at all."""


class WorkspaceTooNew(MentorDeskError):
    """The workspace was written by a later MentorDesk."""

    code = "workspace_too_new"

    def __init__(self, found: int) -> None:
        super().__init__(
            "Your pair was saved by a newer MentorDesk (format {found}, this one reads {format}). Nothing was changed.",
            "Install the newer version.",
            format=FORMAT,
            found=found,
        )


class WorkspaceDamaged(MentorDeskError):
    """SQLite cannot read the file."""

    code = "workspace_damaged"

    def __init__(self, path: Path) -> None:
        super().__init__(
            "The file {file} of your pair cannot be read. Nothing was changed.",
            "Bring back a snapshot from its folder “snapshots”, or run the doctor.",
            file=path.name,
        )


class WorkspaceUnwritable(MentorDeskError):
    """The system refuses SQLite to write or read its files: a quota, a read-only disk, a disk that is gone."""

    code = "workspace_unwritable"

    def __init__(self) -> None:
        super().__init__(
            "The folder of your pair cannot be written. Nothing was changed.",
            "Check the disk, its quota, and who may write there.",
        )


def connect(path: Path, *, readonly: bool = False) -> sqlite3.Connection:
    """Open a workspace file; every statement outside `transaction` commits by itself.

    Raises:
        WorkspaceTooNew: a later program wrote it.
        WorkspaceDamaged: it is not a readable SQLite file.
        WorkspaceUnwritable, DiskFull: the system refuses it.
        WorkspaceInUse: somebody else held it all the time.
    """
    mode = "ro" if readonly else "rwc"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        cached_statements=512,
        check_same_thread=False,
        timeout=WAIT_S,
    )
    connection.row_factory = sqlite3.Row
    try:
        if not readonly:
            _use_log(connection)
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cache_size = -16000")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        connection.close()
        if "unable to open" in str(error):
            raise
        if is_disk_full(error):
            raise DiskFull from error
        if _is_busy(error):
            raise WorkspaceInUse(path.parent) from error
        raise (_refusal(path.parent) if is_refused(error) else WorkspaceDamaged(path)) from error
    if found > FORMAT:
        connection.close()
        raise WorkspaceTooNew(found)
    return connection


def _use_log(connection: sqlite3.Connection) -> None:
    """Let writes go to a log of their own (WAL), as every file here has it; a new file is turned over.

    Two connections may open a new file at the same moment. SQLite refuses the second one at once then, without
    waiting as it does elsewhere.
    """
    end = time.monotonic() + WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not _is_busy(error) or time.monotonic() > end:
                raise
            time.sleep(0.002)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Hold the write lock from the first statement to the commit; any error takes everything back.

    Raises:
        DiskFull: SQLite found no room; nothing was changed.
    """
    try:
        connection.execute("BEGIN IMMEDIATE")
        yield
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        if isinstance(error, (sqlite3.OperationalError, OSError)) and is_disk_full(error):
            raise DiskFull from error
        if is_refused(error):
            raise _refusal(Path(connection.execute("PRAGMA database_list").fetchone()[2]).parent) from error
        raise


@contextmanager
def derived_transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """Write what can be worked out again, such as the search index, without waiting for the disk.

    A power cut may lose the whole commit, never a part of it; the next durable commit makes it durable too.

    Raises:
        DiskFull: SQLite found no room; nothing was changed.
    """
    connection.execute("PRAGMA synchronous = NORMAL")
    try:
        with transaction(connection):
            yield
    finally:
        connection.execute("PRAGMA synchronous = FULL")


def is_disk_full(error: BaseException) -> bool:
    """Return whether an error of SQLite or the system means that there is no room left."""
    import errno

    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    return isinstance(error, sqlite3.OperationalError) and getattr(error, "sqlite_errorcode", 0) == sqlite3.SQLITE_FULL


def _is_busy(error: BaseException) -> bool:
    held = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
    return isinstance(error, sqlite3.OperationalError) and getattr(error, "sqlite_errorcode", 0) & 0xFF in held


def is_refused(error: BaseException) -> bool:
    """Return whether an error of SQLite means that the system let it neither write nor read."""
    refused = (sqlite3.SQLITE_IOERR, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM)
    return isinstance(error, sqlite3.OperationalError) and getattr(error, "sqlite_errorcode", 0) & 0xFF in refused


def _refusal(folder: Path) -> MentorDeskError:
    """Say why: without room for SQLite's small files beside its own it is told of no full disk, only of a refusal."""
    return DiskFull() if has_no_room(folder) else WorkspaceUnwritable()


def has_no_room(folder: Path) -> bool:
    """Return whether a folder's disk is as good as full."""
    import shutil

    return shutil.disk_usage(folder).free < LEAST_ROOM
