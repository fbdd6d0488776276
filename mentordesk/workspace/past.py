"""A look into a kept snapshot: a workspace that can only be read, as it was then, private records too."""

from __future__ import annotations

import secrets
import sqlite3
from contextlib import closing
from functools import cached_property
from pathlib import Path
from typing import Self

from mentordesk.errors import DiskFull, NotFound
from mentordesk.workspace import database
from mentordesk.workspace.interrupted import OPENING
from mentordesk.workspace.private import Private
from mentordesk.workspace.snapshot_files import Snapshot, save
from mentordesk.workspace.workspace import Workspace


class Past(Workspace):
    """The workspace as a snapshot holds it; files are looked up among the present attachments."""

    snapshot: Snapshot
    file: Path
    """What is read: the snapshot itself, or a copy of an older one brought to the present format."""

    @classmethod
    def of(cls, folder: Path, snapshot: Snapshot) -> Self:
        """Open a snapshot of a workspace folder; close it like any workspace.

        Raises:
            NotFound: it is there no more.
            WorkspaceDamaged, WorkspaceTooNew: it cannot be read.
            DiskFull: there is no room for the copy that an older one needs.
        """
        if not snapshot.path.is_file():
            raise NotFound("This backup is there no more. Nothing was changed.", "Choose another.", name=snapshot.name)
        file = snapshot.path
        connection = database.connect(file, readonly=True)
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] < database.FORMAT:
                file = _brought_up(folder, snapshot, connection)
                connection.close()
                connection = database.connect(file, readonly=True)
            past = cls(folder, connection)
        except sqlite3.DatabaseError as error:
            connection.close()
            if database.is_disk_full(error):
                raise DiskFull from error
            raise database.WorkspaceDamaged(snapshot.path) from error
        except BaseException:
            connection.close()
            raise
        past.snapshot, past.file = snapshot, file
        return past

    @cached_property
    def private(self) -> Private:
        """The private records of then."""
        return Private(self.snapshot.private, readonly=True)


def _brought_up(folder: Path, snapshot: Snapshot, source: sqlite3.Connection) -> Path:
    """Return a copy in the present format; it lies with what an exchange needs for a while, and goes with it."""
    from mentordesk.workspace.migrations import migrate

    place = folder / OPENING
    place.mkdir(mode=0o700, exist_ok=True)
    file = place / f"past-{snapshot.number}.sqlite"
    if file.is_file():
        return file
    part = file.with_suffix(f".{secrets.token_hex(4)}.part")  # two may look into one at the same time
    try:
        save(source, part)
        with closing(database.connect(part)) as copy:
            migrate(copy)
            copy.execute("PRAGMA journal_mode = DELETE")
        part.replace(file)
    finally:
        for ending in ("", "-wal", "-shm"):
            part.with_name(part.name + ending).unlink(missing_ok=True)
    return file
