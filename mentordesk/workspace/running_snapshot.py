"""A snapshot on the way: the state of a moment is held by read transactions and written by a thread of its own."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import ClassVar

from mentordesk.disk import keep_name
from mentordesk.errors import Cancelled, DiskFull, MentorDeskError
from mentordesk.workspace import database
from mentordesk.workspace.snapshot_files import Snapshot, beside, described, private_of, save

PAUSE = 0.001
"""Seconds between two steps, in which other work has the disk for itself."""

PRIVATE_FILE = "private.sqlite"


class RunningSnapshot:
    """The state of a moment, held, then written, or let go.

    The private file is held first: a record that is being shared is committed to the shared file before it leaves the
    private one, so whatever comes between the two moments is in one of them.

    Args:
        ended: called by the writing thread, with the error that ended it or None.
    """

    held: ClassVar[list[RunningSnapshot]] = []
    """Those that are neither written nor let go."""

    def __init__(self, source: Path, target: Path, ended: Callable[[BaseException | None], None] | None = None) -> None:
        self._target = target
        self.part = beside(target, ".part")
        self._ended = ended or (lambda _error: None)
        self._error: BaseException | None = None
        self._thread: threading.Thread | None = None
        self._is_cancelled = False
        self._sources: list[tuple[sqlite3.Connection, Path]] = []
        private = source.with_name(PRIVATE_FILE)
        try:
            with suppress(MentorDeskError, sqlite3.DatabaseError):  # one that is broken must not keep an update out
                if private.is_file():
                    self._hold(private, beside(private_of(target), ".part"))
            self._hold(source, self.part)
        except BaseException:
            self._close()
            raise
        self.held.append(self)

    def _hold(self, source: Path, part: Path) -> None:
        db = database.connect(source, readonly=True)
        try:
            db.execute("BEGIN")
            db.execute("SELECT COUNT(*) FROM sqlite_schema").fetchone()  # the state of now is held from here
        except BaseException:
            db.close()
            raise
        self._sources.append((db, part))

    def _close(self) -> None:
        for db, _ in self._sources:
            db.close()

    @property
    def name(self) -> str:
        """The name that the snapshot will have."""
        return self._target.name

    @property
    def folder(self) -> Path:
        """The folder it comes into."""
        return self._target.parent

    @property
    def parts(self) -> list[Path]:
        """The temporary names of what is written."""
        return [part for _, part in self._sources]

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
            self._close()

    def cancel(self) -> None:
        """Stop writing soon; nothing of it is left, and it counts as ended by `Cancelled`."""
        self._is_cancelled = True

    def _step(self) -> None:
        if self._is_cancelled:
            raise Cancelled
        time.sleep(PAUSE)

    def ends_within(self, seconds: float) -> bool:
        """Wait for at most so long, and return whether it has ended, well or not."""
        if self._thread is not None:
            self._thread.join(seconds)
        return self._thread is not None and not self._thread.is_alive()

    def wait(self) -> Snapshot:
        """Write the snapshot and return it when it is durable.

        Raises:
            DiskFull: there was no room for it.
            sqlite3.Error, OSError: it could not be read or written.
        """
        self.write()
        assert self._thread is not None
        self._thread.join()
        if self in self.held:
            self.held.remove(self)
        if self._error is not None:
            raise self._error
        found = described(self._target)
        assert found is not None
        return found

    def _run(self) -> None:
        try:
            try:
                for db, part in self._sources:
                    save(db, part, self._step)
                for part in self.parts:  # the private copy first: a snapshot without it would look whole
                    part.replace(part.with_suffix(""))
                keep_name(self._target.parent)
            finally:
                self._close()
            self._ended(None)
            self.held.remove(self)
        except BaseException as error:  # stays held until somebody has been told
            self._error = self._told(error)
            self._ended(self._error)

    def _told(self, error: BaseException) -> BaseException:
        """Take back what was begun, and return what to tell."""
        no_room = database.is_refused(error) and database.has_no_room(self.part.parent)
        for part in self.parts:
            for left in (part, beside(part, "-journal")):
                left.unlink(missing_ok=True)
        if not self._target.is_file():
            private_of(self._target).unlink(missing_ok=True)
        if no_room or database.is_disk_full(error):
            full = DiskFull()
            full.__cause__ = error
            return full
        return error
