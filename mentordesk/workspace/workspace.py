"""A workspace: one folder with one SQLite file, its attachments and the private records; the only place that writes."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self, TypeVar

from mentordesk.disk import need_empty
from mentordesk.errors import DiskFull, NotFound
from mentordesk.records.base import Record
from mentordesk.workspace import database, interrupted
from mentordesk.workspace.change import Change
from mentordesk.workspace.change_record import ChangeRecord, Op
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.lock import FolderLock
from mentordesk.workspace.log import Log, now_ms
from mentordesk.workspace.peers import Peers
from mentordesk.workspace.row_state import decode
from mentordesk.workspace.turn_to_write import TurnToWrite

if TYPE_CHECKING:
    from mentordesk.progress import Progress
    from mentordesk.workspace.attachments import Attachments
    from mentordesk.workspace.drafts import Drafts
    from mentordesk.workspace.lease import Lease
    from mentordesk.workspace.private import Private
    from mentordesk.workspace.search import Search

R = TypeVar("R", bound=Record)

FILE = "workspace.sqlite"


class Signer(Protocol):
    """The laptop's own key."""

    @property
    def device(self) -> str:
        """The public key as 64 hex digits."""

    def sign(self, message: bytes) -> bytes:
        """Return an Ed25519 signature, 64 bytes."""


class Workspace:
    """An open workspace.

    Reading needs no lock. Writing needs the folder's lock, which one program at a time holds, and happens in one
    transaction a change; `merge`, `undo` and `settle` live in modules of their own on top of `write`.
    """

    def __init__(
        self,
        folder: Path,
        connection: sqlite3.Connection,
        *,
        signer: Callable[[], Signer] | None = None,
        lock: FolderLock | None = None,
        clock: Callable[[], int] = now_ms,
    ) -> None:
        self.folder = folder
        self.db = connection
        self.log = Log(connection)
        self.peers = Peers(connection, self.log)
        self.clock = clock
        self._signer = signer
        self._lock = lock
        self.lease: Lease | None = None
        self.writing = TurnToWrite()

    # --- opening ------------------------------------------------------------------------------------------------

    @classmethod
    def create(cls, folder: Path, workspace_id: str, signer: Callable[[], Signer]) -> Self:
        """Make an empty workspace in a folder that holds none yet.

        Raises:
            Refused: the folder is not empty.
        """
        need_empty(folder)
        folder.mkdir(parents=True, exist_ok=True)
        folder.chmod(0o700)
        (folder / FILE).touch(mode=0o600)  # what SQLite puts beside it gets the same mode
        workspace = cls.open(folder, signer)
        try:
            with database.transaction(workspace.db):
                workspace.set_meta("workspace", workspace_id)
                workspace.set_meta("device", signer().device)
        except BaseException:
            workspace.close()
            raise
        return workspace

    @classmethod
    def open(
        cls,
        folder: Path,
        signer: Callable[[], Signer] | None = None,
        *,
        clock: Callable[[], int] = now_ms,
        progress: Progress | None = None,
    ) -> Self:
        """Open a workspace for reading and writing, bringing its file to the present format.

        Args:
            progress: is told while an older file is brought to the present format.
        Raises:
            NotFound: the folder holds no workspace.
            WorkspaceInUse: another program has it open.
            WorkspaceTooNew: a later program wrote it.
        """
        file = _file(folder)
        lock = FolderLock.take(folder)
        try:
            connection = database.connect(file)
        except BaseException:
            lock.release()
            raise
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] < database.FORMAT:
                from mentordesk.workspace.migrations import migrate

                migrate(connection, progress)
            workspace = cls(folder, connection, signer=signer, lock=lock, clock=clock)
            interrupted.finish(workspace)
            return workspace
        except BaseException as error:
            connection.close()
            lock.release()
            if database.is_disk_full(error):
                raise DiskFull from error
            raise

    @classmethod
    def reader(cls, folder: Path) -> Self:
        """Open a workspace for reading only, beside whoever writes."""
        return cls(folder, database.connect(_file(folder), readonly=True))

    def beside(self) -> Self:
        """Open a second connection under the same lock, for a job in another thread."""
        other = type(self)(self.folder, database.connect(self.folder / FILE), signer=self._signer, clock=self.clock)
        other.writing, other.lease = self.writing, self.lease
        return other

    def close(self) -> None:
        """Close the files and let the folder go, once a snapshot that is being written is whole."""
        if "drafts" in self.__dict__:
            self.drafts.close()
        if "private" in self.__dict__:
            self.private.close()
        self.db.close()
        if self._lock is not None:
            self._finish_snapshots()
            self._lock.release()

    def _finish_snapshots(self) -> None:
        if "mentordesk.workspace.snapshots" in sys.modules:  # else none was begun
            from mentordesk.workspace.snapshots import NotKept, Snapshots

            with suppress(NotKept):  # remembered, and told by the next start at the latest
                Snapshots(self.folder).finish()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # --- its parts ----------------------------------------------------------------------------------------------

    @cached_property
    def attachments(self) -> Attachments:
        """The files kept beside the workspace."""
        from mentordesk.workspace.attachments import Attachments

        return Attachments(self.folder / "attachments", self.db)

    @cached_property
    def private(self) -> Private:
        """The records that no update contains."""
        from mentordesk.workspace.private import Private

        return Private(self.folder / "private.sqlite", readonly=not self.writing_allowed)

    @cached_property
    def drafts(self) -> Drafts:
        """Text being typed."""
        from mentordesk.workspace.drafts import Drafts

        return Drafts(self)

    @cached_property
    def search(self) -> Search:
        """The full-text index."""
        from mentordesk.workspace.search import Search

        return Search(self)

    @property
    def writing_allowed(self) -> bool:
        """Whether this connection may write."""
        return self._signer is not None or self._lock is not None

    @cached_property
    def signer(self) -> Signer:
        """The laptop's key, loaded when it is first needed."""
        if self._signer is None:
            raise PermissionError("this workspace was opened for reading")
        return self._signer()

    def go_on_as(self, signer: Signer) -> None:
        """Sign with other keys from now on; the caller has written down whose these are."""
        self._signer = lambda: signer
        for known in ("signer", "device"):
            self.__dict__.pop(known, None)

    # --- small facts --------------------------------------------------------------------------------------------

    def today(self) -> date:
        """Return the day that it is here, by the clock of this laptop."""
        return datetime.fromtimestamp(self.clock() / 1000).astimezone().date()

    def meta(self, key: str, default: str = "") -> str:
        """Return a fact about this file, such as its workspace id."""
        row = self.db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
        return str(row[0]) if row else default

    def set_meta(self, key: str, value: str) -> None:
        """Write a fact about this file; the caller holds the transaction."""
        self.db.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    @cached_property
    def id(self) -> str:
        """The id that both people's workspaces share."""
        return self.meta("workspace")

    @cached_property
    def device(self) -> str:
        """This laptop's public key."""
        return self.meta("device")

    @property
    def me(self) -> str:
        """The person this laptop belongs to."""
        return self.meta("me")

    @property
    def partner(self) -> str:
        """The other person."""
        return self.meta("partner")

    # --- reading ------------------------------------------------------------------------------------------------

    def row(self, table: str, row: str) -> dict[str, Any] | None:
        """Return a table row, deleted or not, or None."""
        found = self.db.execute(f'SELECT * FROM "{table}" WHERE id = ?', (row,)).fetchone()
        return dict(found) if found else None

    def get(self, kind: type[R], record_id: str) -> R:
        """Return a live record.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        row = self.row(kind.table, record_id)
        if row is None or row["deleted"]:
            raise NotFound("There is no such record in {kind}: {id}.", "", kind=kind.table, id=record_id)
        return kind.from_row(row)

    def select(
        self, kind: type[R], where: str = "", parameters: Sequence[object] = (), *, order: str = "id", limit: int = -1
    ) -> list[R]:
        """Return live records; `where` and `order` are SQL over the columns of the kind."""
        condition = f"deleted = 0 AND ({where})" if where else "deleted = 0"
        found = self.db.execute(
            f'SELECT * FROM "{kind.table}" WHERE {condition} ORDER BY {order} LIMIT ?', (*parameters, limit)
        )
        return [kind.from_row(row) for row in map(dict, found)]

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        """Answer a query's SQL."""
        return self.db.execute(sql, parameters).fetchall()

    def heads_of(self, table: str, row: str) -> dict[str, list[str]]:
        """Return the ids of the heads of every cell of a row."""
        stored = self.db.execute("SELECT cells FROM rowmeta WHERE tbl = ? AND row = ?", (table, row)).fetchone()
        cells = decode(stored[0]) if stored else {}
        return {name: [change for _, change in cell.heads] for name, cell in cells.items()}

    # --- writing ------------------------------------------------------------------------------------------------

    def do(self, action: Callable[..., object], /, *args: object, **values: object) -> Changes:
        """Run an action; what it wrote is one change, durable when this returns.

        Raises:
            MentorDeskError: the action refused, or there was no room; nothing was changed.
        """
        with self.change(action_name(action)) as change:
            result = action(change, *args, **values)
            change.result = result
        return change.changes

    @contextmanager
    def change(self, action: str) -> Iterator[OpenChange]:
        """Open a change; it is sealed when the block ends without an error.

        Shared records are committed first, private ones after them in their own file.
        """
        with self.writing:
            with database.transaction(self.db):
                change = OpenChange(self, action)
                yield change
                written, touched_rows = self.write(change.ops, action) if change.ops else (None, Changes())
            shared = [(table, row) for table, ids in touched_rows.rows.items() for row in ids]
            if change.private:
                self.private.write(change.private, action, later_than=self.log.last(), queued=change.queued)
            change.changes = touched([*shared, *change.private], written.id if written else "", change.result)

    def write(self, ops: Sequence[Op], action: str) -> tuple[ChangeRecord, Changes]:
        """Seal, sign, log and apply one change; the caller holds the transaction."""
        from mentordesk.workspace import own_change

        return own_change.write(self, ops, action)


class OpenChange(Change):
    """A change inside `Workspace.change`, with what came of it."""

    result: object = None
    changes: Changes = Changes()


def action_name(action: Callable[..., object]) -> str:
    """Return the name an action is logged under: its module and function, as in goals.add_goal."""
    return f"{action.__module__.rsplit('.', 1)[-1]}.{action.__name__}"


def _file(folder: Path) -> Path:
    if not (file := folder / FILE).is_file():
        raise NotFound("There is no pair in the folder {folder}.", "Check the folder's name.", folder=folder.name)
    return file


def canonical(value: object) -> str:
    """Return JSON that is the same bytes for equal values."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
