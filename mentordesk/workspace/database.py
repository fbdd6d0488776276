"""The SQLite file of a workspace: how it is opened, brought up to date and written to."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mentordesk.errors import DiskFull, MentorDeskError

FORMAT = 2
"""Number of the last migration; kept in user_version, so that opening a present file does not load the steps."""


class WorkspaceTooNew(MentorDeskError):
    """The workspace was written by a later MentorDesk."""

    code = "workspace_too_new"

    def __init__(self, found: int) -> None:
        super().__init__(
            f"Your pair was saved by a newer MentorDesk (format {found}, this one reads {FORMAT})."
            " Nothing was changed.",
            "Install the newer version.",
            found=found,
        )


class WorkspaceDamaged(MentorDeskError):
    """SQLite cannot read the file."""

    code = "workspace_damaged"

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"The file {path.name} of your pair cannot be read. Nothing was changed.",
            "Bring back a snapshot from its folder “snapshots”, or run the doctor.",
            file=path.name,
        )


def connect(path: Path, *, readonly: bool = False) -> sqlite3.Connection:
    """Open a workspace file; every statement outside `transaction` commits by itself.

    Raises:
        WorkspaceTooNew: a later program wrote it.
        WorkspaceDamaged: it is not a readable SQLite file.
    """
    mode = "ro" if readonly else "rwc"
    connection = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode={mode}",
        uri=True,
        isolation_level=None,
        cached_statements=512,
        check_same_thread=False,
        timeout=10,
    )
    connection.row_factory = sqlite3.Row
    try:
        if not readonly:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA cache_size = -16000")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        connection.close()
        if "unable to open" in str(error):
            raise
        raise WorkspaceDamaged(path) from error
    if found > FORMAT:
        connection.close()
        raise WorkspaceTooNew(found)
    return connection


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
