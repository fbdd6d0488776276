"""Bringing a snapshot back: the closed workspace becomes what it was, and what it is now is kept as one more."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from mentordesk.disk import keep_name
from mentordesk.errors import DiskFull, NotFound
from mentordesk.workspace import database
from mentordesk.workspace.lock import FolderLock
from mentordesk.workspace.private import RESTORED
from mentordesk.workspace.running_snapshot import PRIVATE_FILE, RunningSnapshot
from mentordesk.workspace.snapshot_files import Snapshot, beside, copy, described, save_whole
from mentordesk.workspace.snapshots import FILE, Snapshots


def restore(snapshots: Snapshots, snapshot: Snapshot, *, with_private: bool = False) -> Snapshot | None:
    """Bring a snapshot back into the closed workspace and return what was there before, kept as one more.

    Attachments stay as they are, and so do private records unless they are asked for. Killed at any point, both states
    are still there: the shared file is replaced first, so that what is half done reads as if nothing private was asked.

    Raises:
        NotFound: the snapshot is there no more, or holds nothing private.
        WorkspaceInUse: the workspace is open.
        WorkspaceDamaged: the snapshot is not whole; nothing was changed.
        DiskFull: there is no room for both; nothing was changed.
    """
    if not snapshot.path.is_file():
        raise NotFound("This snapshot is there no more. Nothing was changed.", "Choose another.", name=snapshot.name)
    if with_private and not snapshot.private.is_file():
        raise NotFound(
            "This snapshot holds no private records. Nothing was changed.", "Choose another.", name=snapshot.name
        )
    folder = snapshots.workspace
    lock = FolderLock.take(folder)
    incoming, private = folder / f"{FILE}.part", folder / f"{PRIVATE_FILE}.part"
    try:
        snapshots.need_room(snapshots.present_size() + snapshot.size)
        _sweep(incoming, private)
        save_whole(snapshot.path, incoming)
        if with_private:
            save_whole(snapshot.private, private)
            _note_private(incoming)
        kept = _keep_present(snapshots, folder / FILE)
        incoming.replace(folder / FILE)
        keep_name(folder)
        if with_private and (kept is not None or not (folder / PRIVATE_FILE).is_file()):
            _replace_private(folder / PRIVATE_FILE, private, kept)
    except (OSError, sqlite3.OperationalError) as error:
        if database.is_disk_full(error):
            raise DiskFull from error
        raise
    finally:
        _sweep(incoming, private)
        lock.release()
    snapshots.prune()
    return kept


def _sweep(*parts: Path) -> None:
    for part in parts:
        for left in (part, beside(part, "-journal")):
            left.unlink(missing_ok=True)


def _note_private(incoming: Path) -> None:
    """Let the next start look whether a private record that came back has been shared since."""
    with closing(sqlite3.connect(incoming, isolation_level=None)) as db:
        db.execute("INSERT OR REPLACE INTO meta VALUES (?, '1')", (RESTORED,))


def _keep_present(snapshots: Snapshots, file: Path) -> Snapshot | None:
    """Keep the present file and fold its write-ahead log, which must never meet another file, into it."""
    if not file.is_file():
        beside(file, "-wal").unlink(missing_ok=True)
        return None
    try:
        target = snapshots.next_path("restore")
        RunningSnapshot(file, target).wait()
        _fold(file)
    except (sqlite3.DatabaseError, database.WorkspaceDamaged, database.WorkspaceTooNew) as error:
        if database.is_disk_full(error):
            raise
        target = snapshots.next_path("newer" if isinstance(error, database.WorkspaceTooNew) else "damaged")
        for ending in ("-wal", ""):
            if (part := beside(file, ending)).is_file():
                copy(part, beside(target, ending))
    _drop_log(file)
    keep_name(file.parent)
    return described(target)


def _replace_private(file: Path, incoming: Path, kept: Snapshot | None) -> None:
    """Put the private file of then in the place of the present one, which is kept beside what was there before."""
    if file.is_file():
        try:
            _fold(file)
        except sqlite3.DatabaseError as error:
            if database.is_disk_full(error):
                raise
        if kept is not None and not kept.private.is_file():  # it could not be read to be kept: byte for byte, then
            for part in (file, beside(file, "-wal")):
                if part.is_file():
                    copy(part, kept.private.with_name(part.name.replace(file.name, kept.private.name)))
        _drop_log(file)
    incoming.replace(file)
    keep_name(file.parent)


def _fold(file: Path) -> None:
    with closing(sqlite3.connect(file, isolation_level=None)) as db:
        db.execute("PRAGMA journal_mode = DELETE")


def _drop_log(file: Path) -> None:
    for ending in ("-wal", "-shm"):
        beside(file, ending).unlink(missing_ok=True)
