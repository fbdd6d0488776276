"""Snapshots: the workspace file as it was before an import, kept beside it, and how one is brought back.

A snapshot reads through a connection of its own inside a read transaction that began before the import; so it holds the
state of before, however far the import has come, and neither waits for the other: an import is durable before a large
snapshot is. Until then, and beside it, the log is the way back: an import can be taken out of it again. A name in the
folder is always a whole file: written under a temporary name, made durable, renamed.
"""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from mentordesk.disk import keep_name
from mentordesk.errors import DiskFull, MentorDeskError, NotFound
from mentordesk.workspace import database
from mentordesk.workspace.lock import FolderLock
from mentordesk.workspace.log import now_ms

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

FILE = "workspace.sqlite"
KEPT = 5
DAYS = 30
MOST_BYTES = 2 << 30

STEP_PAGES = 256
PAUSE = 0.001
"""Seconds between two steps, in which the import has the disk for itself."""

_NAME = re.compile(r"(\d{6,})-(\d{8}T\d{6})Z-([a-z]+)\.sqlite")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """A kept file; `kind` is import, restore (what was there before one was brought back) or damaged."""

    path: Path
    number: int
    at: datetime
    kind: str
    size: int

    @property
    def name(self) -> str:
        """The name that the table of imports remembers."""
        return self.path.name


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
        clock: milliseconds since 1970; it dates snapshots and lets old ones go, the newest never.
    """

    def __init__(
        self,
        workspace_folder: Path,
        *,
        free: Callable[[Path], int] | None = None,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self._workspace = workspace_folder
        self._folder = workspace_folder / "snapshots"
        self._free = free or (lambda folder: shutil.disk_usage(folder).free)
        self._clock = clock

    # --- what is there ------------------------------------------------------------------------------------------

    def list(self) -> list[Snapshot]:
        """Return what is kept, the newest first."""
        found = []
        for path in self._folder.glob("*.sqlite"):
            if _NAME.fullmatch(path.name) and path.is_file():
                found.append(_described(path))
        return sorted(found, key=lambda each: -each.number)

    def prune(self) -> None:
        """Let go what is over 5 of a kind, older than 30 days, or over 2 GB together; the newest is always kept."""
        oldest = self._now() - timedelta(days=DAYS)
        total, count = 0, dict[str, int]()
        for place, each in enumerate(self.list()):
            total += each.size
            count[each.kind] = count.get(each.kind, 0) + 1
            if place and (count[each.kind] > KEPT or each.at < oldest or total > MOST_BYTES):
                total -= each.size
                for ending in ("", "-wal", "-shm"):
                    _beside(each.path, ending).unlink(missing_ok=True)

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock() / 1000, UTC)

    def _next(self, kind: str) -> Path:
        self._folder.mkdir(mode=0o700, exist_ok=True)
        writing = {each.part for each in RunningSnapshot.held if each.folder == self._folder}
        for left in set(self._folder.glob("*.part*")).difference(writing):
            left.unlink(missing_ok=True)
        numbers = [each.number for each in self.list()] + [int(part.name.split("-")[0]) for part in writing]
        number = max(numbers, default=0) + 1
        return self._folder / f"{number:06}-{self._now():%Y%m%dT%H%M%S}Z-{kind}.sqlite"

    def _need_room(self, needed: int) -> None:
        if (free := self._free(self._workspace)) < needed:
            raise DiskFull(needed, free)

    # --- taking one ---------------------------------------------------------------------------------------------

    def start(self, workspace: Workspace, kind: str = "import") -> RunningSnapshot:
        """Hold the workspace as it is now; call it before the import's transaction, `write` or `drop` after it.

        Raises:
            DiskFull: there is no room for the copy; nothing was changed.
        """
        source = workspace.folder / FILE
        self._need_room(sum(file.stat().st_size for file in (source, _beside(source, "-wal")) if file.is_file()))
        return RunningSnapshot(source, self._next(kind), self.prune)

    def finish(self) -> None:
        """Wait for every snapshot of this workspace that is being written.

        Raises:
            NotKept: one could not be written; told once.
        """
        for each in self._written():
            try:
                each.wait()
            except Exception as error:
                raise NotKept from error

    @property
    def is_writing(self) -> bool:
        """Whether one is being written, or could not be and nobody was told."""
        return bool(self._written())

    def _written(self) -> Sequence[RunningSnapshot]:
        return [each for each in RunningSnapshot.held if each.folder == self._folder and each.is_writing]

    # --- bringing one back --------------------------------------------------------------------------------------

    def restore(self, snapshot: Snapshot) -> Snapshot | None:
        """Bring a snapshot back into the closed workspace and return what was there before, kept as one more.

        Attachments and private records stay as they are. Killed at any point, both states are still there.

        Raises:
            NotFound: the snapshot is there no more.
            WorkspaceInUse: the workspace is open.
            WorkspaceDamaged: the snapshot is not whole; nothing was changed.
            DiskFull: there is no room for both; nothing was changed.
        """
        if not snapshot.path.is_file():
            raise NotFound(
                "This snapshot is there no more. Nothing was changed.", "Choose another.", name=snapshot.name
            )
        lock = FolderLock.take(self._workspace)
        try:
            file = self._workspace / FILE
            sizes = [each.stat().st_size for each in (file, _beside(file, "-wal")) if each.is_file()]
            self._need_room(sum(sizes) + snapshot.path.stat().st_size)
            incoming = self._workspace / f"{FILE}.part"
            try:
                incoming.unlink(missing_ok=True)
                _save_whole(snapshot.path, incoming)
                kept = self._keep_present(file)
                incoming.replace(file)
                keep_name(self._workspace)
            except (OSError, sqlite3.OperationalError) as error:
                if database.is_disk_full(error):
                    raise DiskFull from error
                raise
            finally:
                incoming.unlink(missing_ok=True)
        finally:
            lock.release()
        return kept

    def _keep_present(self, file: Path) -> Snapshot | None:
        """Keep the present file and fold its write-ahead log, which must never meet another file, into it."""
        if not file.is_file():
            _beside(file, "-wal").unlink(missing_ok=True)
            return None
        try:
            target = self._next("restore")
            RunningSnapshot(file, target).wait()
            with_log = sqlite3.connect(file, isolation_level=None)
            try:
                with_log.execute("PRAGMA journal_mode = DELETE")
            finally:
                with_log.close()
        except (sqlite3.DatabaseError, database.WorkspaceDamaged, database.WorkspaceTooNew) as error:
            if database.is_disk_full(error):
                raise
            target = self._next("newer" if isinstance(error, database.WorkspaceTooNew) else "damaged")
            for ending in ("-wal", ""):
                if (part := _beside(file, ending)).is_file():
                    _copy(part, _beside(target, ending))
        for ending in ("-wal", "-shm"):
            _beside(file, ending).unlink(missing_ok=True)
        keep_name(self._workspace)
        return _described(target)


class RunningSnapshot:
    """The state of a moment, held by a read transaction, then written by a thread of its own, or let go."""

    held: ClassVar[list[RunningSnapshot]] = []
    """Those that are neither written nor let go."""

    def __init__(self, source: Path, target: Path, then: Callable[[], None] = lambda: None) -> None:
        self._target = target
        self.part = _beside(target, ".part")
        self._then = then
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None
        self._source = database.connect(source, readonly=True)
        try:
            self._source.execute("BEGIN")
            self._source.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()  # the state of now is held from here
        except BaseException:
            self._source.close()
            raise
        self.held.append(self)

    @property
    def name(self) -> str:
        """The name that the snapshot will have."""
        return self._target.name

    @property
    def folder(self) -> Path:
        """The folder it comes into."""
        return self._target.parent

    @property
    def is_writing(self) -> bool:
        """Whether `write` was called."""
        return self._thread is not None

    def write(self) -> None:
        """Begin to write the held state to its file; a second call does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="snapshot")
            self._thread.start()

    def drop(self) -> None:
        """Let the held state go without a file; one that is being written stays."""
        if self._thread is None and self in self.held:
            self.held.remove(self)
            self._source.close()

    def wait(self) -> Snapshot:
        """Write the snapshot and return it when it is durable.

        Raises:
            DiskFull: there was no room for it.
            sqlite3.Error: it could not be read or written.
        """
        self.write()
        assert self._thread is not None
        self._thread.join()
        if self in self.held:
            self.held.remove(self)
        if self._error is not None:
            raise self._error
        return _described(self._target)

    def _run(self) -> None:
        try:
            try:
                _save(self._source, self.part, pause=PAUSE)
                self.part.replace(self._target)
                keep_name(self._target.parent)
            finally:
                self._source.close()
            self._then()
            self.held.remove(self)
        except BaseException as error:  # stays held until somebody has been told
            no_room = database.is_refused(error) and database.has_no_room(self.part.parent)
            for left in (self.part, _beside(self.part, "-journal")):
                left.unlink(missing_ok=True)
            if no_room or database.is_disk_full(error):
                full = DiskFull()
                full.__cause__ = error
                self._error = full
            else:
                self._error = error


def _described(path: Path) -> Snapshot:
    match = _NAME.fullmatch(path.name)
    assert match is not None
    at = datetime.strptime(match[2], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return Snapshot(path, int(match[1]), at, match[3], path.stat().st_size)


def _save(source: sqlite3.Connection, target: Path, *, pause: float = 0) -> None:
    """Write what a connection sees to a new file of mode 0600, durable, whole without a log beside it."""
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    written = sqlite3.connect(target, isolation_level=None)
    try:
        written.execute("PRAGMA synchronous = OFF")  # made durable once, below
        source.backup(written, pages=STEP_PAGES, progress=lambda *_: time.sleep(pause))
        written.execute("PRAGMA journal_mode = DELETE")
    finally:
        written.close()
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def _save_whole(source: Path, target: Path) -> None:
    """Write a copy of a file that SQLite finds whole.

    Raises:
        WorkspaceDamaged: it is broken.
    """
    db = database.connect(source, readonly=True)
    try:
        if db.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise database.WorkspaceDamaged(source)
        _save(db, target)
    except sqlite3.DatabaseError as error:
        if database.is_disk_full(error):
            raise
        raise database.WorkspaceDamaged(source) from error
    finally:
        db.close()


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, target.open("wb") as written:
        target.chmod(0o600)
        shutil.copyfileobj(read, written, 1 << 20)
        written.flush()
        os.fsync(written.fileno())


def _beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)
