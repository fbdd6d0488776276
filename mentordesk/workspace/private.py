"""Private records: a second SQLite file that no update contains, with its own drafts, search index and undo.

The file is made when the first private word is written. What was deleted or undone is overwritten in it, so that no
trace is left to find.
"""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from mentordesk.errors import Refused
from mentordesk.records.base import Record, kinds, owned_by
from mentordesk.workspace import database, fulltext
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.private_rows import as_json, loaded, put_row, tidy
from mentordesk.workspace.row_state import RowName

if TYPE_CHECKING:
    from collections.abc import Iterator

R = TypeVar("R", bound=Record)
CellName = tuple[str, str, str]

FORMAT = 1
RESTORED = "private_restored"
"""Fact of the shared file: an earlier state of the private one was brought back."""
UNDO_STEPS = 300

SCHEMA = (
    """
CREATE TABLE record (
    tbl TEXT NOT NULL, id TEXT NOT NULL, cells TEXT NOT NULL, queued INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (tbl, id))
    STRICT;
CREATE TABLE draft (
    tbl TEXT NOT NULL, row TEXT NOT NULL, cell TEXT NOT NULL, text TEXT NOT NULL, heads TEXT NOT NULL,
    at INTEGER NOT NULL, PRIMARY KEY (tbl, row, cell)) STRICT;
CREATE TABLE undo (n INTEGER PRIMARY KEY AUTOINCREMENT, action TEXT NOT NULL, later_than INTEGER NOT NULL) STRICT;
CREATE TABLE before (
    n INTEGER NOT NULL, tbl TEXT NOT NULL, id TEXT NOT NULL, cells TEXT, queued INTEGER NOT NULL,
    PRIMARY KEY (n, tbl, id)) STRICT;
"""
    + fulltext.TABLES
)


class Step(NamedTuple):
    """A private write that can be taken back; it was made after the shared change with this arrival number."""

    number: int
    action: str
    later_than: int


class StoredDraft(NamedTuple):
    """A text being typed, as it lies in a file; `at` is a clock that never goes back for one cell."""

    text: str
    heads: list[str]
    at: int


class Private:
    """The private file of one workspace; reading while there is none finds nothing."""

    def __init__(self, path: Path, *, readonly: bool) -> None:
        self._path = path
        self._readonly = readonly
        self._connection: sqlite3.Connection | None = None
        self._given_away: set[RowName] = set()

    # --- the file -----------------------------------------------------------------------------------------------

    def _open(self) -> sqlite3.Connection | None:
        if self._connection is None and self._path.is_file():
            self._connection = self._connect()
        return self._connection

    def _made(self) -> sqlite3.Connection:
        if self._readonly:
            raise PermissionError("this workspace was opened for reading")
        if (found := self._open()) is None:
            os.close(os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600))
            found = self._connection = self._connect()
        return found

    def _connect(self) -> sqlite3.Connection:
        db = database.connect(self._path, readonly=self._readonly)
        try:
            version = db.execute("PRAGMA user_version").fetchone()[0]
            if version > FORMAT:
                raise database.WorkspaceTooNew(version)
            if not self._readonly:
                db.execute("PRAGMA secure_delete = ON")
                if version < FORMAT:
                    with database.transaction(db):
                        made = db.execute("PRAGMA user_version").fetchone()[0]  # another thread may have been faster
                        for statement in SCHEMA.strip().split(";\n") if made < FORMAT else ():
                            db.execute(statement)
                        db.execute(f"PRAGMA user_version = {FORMAT}")
        except BaseException:
            db.close()
            raise
        return db

    def _rows(self, sql: str, parameters: Sequence[object] = ()) -> list[sqlite3.Row]:
        if (db := self._open()) is None:
            return []
        try:
            return db.execute(sql, parameters).fetchall()
        except sqlite3.OperationalError:
            if db.execute("PRAGMA user_version").fetchone()[0]:
                raise
            return []  # the program that made the file was killed before it made the tables

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        db = self._made()
        with database.transaction(db):
            yield db

    def close(self) -> None:
        """Close the file."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    # --- reading ------------------------------------------------------------------------------------------------

    def get(self, kind: type[R], record_id: str) -> R | None:
        """Return a private record, or None."""
        found = self._rows("SELECT id, cells FROM record WHERE tbl = ? AND id = ?", (kind.table, record_id))
        return loaded(kind, found[0]) if found and not self._is_given(kind.table, record_id) else None

    def select(self, kind: type[R]) -> list[R]:
        """Return every private record of a kind, by id."""
        found = self._rows("SELECT id, cells FROM record WHERE tbl = ? ORDER BY id", (kind.table,))
        return [loaded(kind, row) for row in found if not self._is_given(kind.table, row[0])]

    def parts_of(self, record: Record) -> list[Record]:
        """Return the private records that are parts of a private one, such as its tags."""
        return [
            part
            for table, field in owned_by(record.table)
            for part in self.select(kinds()[table])
            if getattr(part, field) == record.id
        ]

    def holds(self, table: str, record_id: str) -> bool:
        """Return whether this record is private."""
        found = self._rows("SELECT 1 FROM record WHERE tbl = ? AND id = ?", (table, record_id))
        return bool(found) and not self._is_given(table, record_id)

    def _is_given(self, table: str, record_id: str) -> bool:
        """Return whether the shared copy stands for the record already, though it could not be removed here yet."""
        return (table, record_id) in self._given_away

    def search(self, words: list[str], limit: int = 50) -> list[fulltext.Found]:
        """Return the private records that hold all of these folded words, best first."""
        db = self._open()
        if not words or db is None or not self._rows("SELECT 1 FROM indexed LIMIT 1"):
            return []
        return [each for each in fulltext.find(db, words, limit) if not self._is_given(each.table, each.row)]

    # --- writing ------------------------------------------------------------------------------------------------

    def write(
        self,
        rows: Mapping[RowName, Record | None],
        action: str,
        *,
        later_than: int = 0,
        sealed: Iterable[CellName] = (),
        queued: Mapping[RowName, bool] | None = None,
    ) -> int:
        """Write or delete (None) records in one transaction and return the number that `undo` takes.

        Args:
            later_than: the latest arrival number in the log of shared changes.
            sealed: drafts that these records now contain.
            queued: records that the next update shall share, or shall not any more.

        Raises:
            DiskFull: there is no room; nothing was changed.
        """
        with self._writing() as db:
            number = db.execute("INSERT INTO undo (action, later_than) VALUES (?, ?)", (action, later_than)).lastrowid
            assert number is not None
            for (table, row), record in rows.items():
                stored = db.execute(
                    "SELECT cells, queued FROM record WHERE tbl = ? AND id = ?", (table, row)
                ).fetchone()
                before, was_queued = (stored[0], stored[1]) if stored else (None, 0)
                db.execute("INSERT INTO before VALUES (?, ?, ?, ?, ?)", (number, table, row, before, was_queued))
                cells = None if record is None else as_json(record, before)
                put_row(db, table, row, cells, int((queued or {}).get((table, row), was_queued)))
                if record is None:
                    db.execute("DELETE FROM draft WHERE tbl = ? AND row = ?", (table, row))
            db.executemany("DELETE FROM draft WHERE tbl = ? AND row = ? AND cell = ?", sealed)
            db.execute("DELETE FROM before WHERE n <= ?", (number - UNDO_STEPS,))
            db.execute("DELETE FROM undo WHERE n <= ?", (number - UNDO_STEPS,))
        return number

    def last(self) -> Step | None:
        """Return the private write that `undo` would take back, or None."""
        found = self._rows("SELECT n, action, later_than FROM undo ORDER BY n DESC LIMIT 1")
        return Step(*found[0]) if found else None

    def undo(self, number: int | None = None) -> Changes:
        """Take a private write back, the last one unless another is named; no trace of it is left.

        Raises:
            Refused: there is nothing to take back, or a record was written again since.
        """
        if number is None:
            number = last.number if (last := self.last()) else 0
        before = self._rows("SELECT tbl, id, cells, queued FROM before WHERE n = ?", (number,))
        if not before:
            raise Refused("There is nothing private to take back. Nothing was changed.", "", number=number)
        later = self._rows(
            "SELECT 1 FROM before a JOIN before b ON a.tbl = b.tbl AND a.id = b.id AND b.n > a.n WHERE a.n = ?",
            (number,),
        )
        if later:
            raise Refused(
                "This was written again since. Nothing was changed.", "Take the later step back first.", number=number
            )
        with self._writing() as db:
            for table, row, cells, queued in map(tuple, before):
                put_row(db, table, row, cells, queued)
                db.execute("DELETE FROM draft WHERE tbl = ? AND row = ?", (table, row))
            db.execute("DELETE FROM before WHERE n = ?", (number,))
            db.execute("DELETE FROM undo WHERE n = ?", (number,))
            tidy(db)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return touched((each[0], each[1]) for each in before)

    def deleted(self) -> list[tuple[int, Record]]:
        """Return (step that `undo` takes back, record as it was) of what was deleted, the last first.

        Only of the latest steps, which alone are kept, and never of what was shared.
        """
        found = self._rows(
            "SELECT MAX(b.n), b.tbl, b.id, b.cells FROM before b LEFT JOIN record r ON r.tbl = b.tbl AND r.id = b.id"
            " WHERE r.id IS NULL GROUP BY b.tbl, b.id ORDER BY 1 DESC"
        )
        return [
            (row[0], kinds()[row[1]].from_row({**json.loads(row[3]), "id": row[2]}))
            for row in found
            if row[3] is not None and row[1] in kinds()
        ]

    # --- sharing ------------------------------------------------------------------------------------------------

    def queued(self) -> list[Record]:
        """Return the records that the next update will carry; their parts are not queued and go with them."""
        found = self._rows("SELECT id, cells, tbl FROM record WHERE queued = 1 ORDER BY tbl, id")
        return [
            loaded(kinds()[row[2]], row) for row in found if row[2] in kinds() and not self._is_given(row[2], row[0])
        ]

    def is_queued(self, kind: type[Record], record_id: str) -> bool:
        """Return whether the next update will carry this record."""
        return bool(self._rows("SELECT 1 FROM record WHERE tbl = ? AND id = ? AND queued = 1", (kind.table, record_id)))

    def take_out(self, rows: Iterable[RowName]) -> None:
        """Remove records, with their earlier wordings, whose shared copies are committed; they count as shared at once.

        Raises:
            DiskFull: they could not be removed; the next start does it.
        """
        rows = list(rows)
        self._given_away.update(rows)
        with self._writing() as db:
            for table, row in rows:
                put_row(db, table, row, None, 0)
                db.execute("DELETE FROM draft WHERE tbl = ? AND row = ?", (table, row))
                db.execute("DELETE FROM before WHERE tbl = ? AND id = ?", (table, row))
                for part, field in owned_by(table):  # one that was removed would come back here alone
                    sql = "DELETE FROM before WHERE tbl = ? AND json_extract(cells, '$.' || ?) = ?"
                    db.execute(sql, (part, field, row))
            db.execute("DELETE FROM undo WHERE n NOT IN (SELECT n FROM before)")
            tidy(db)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self._given_away.difference_update(rows)

    def finish_sharing(self, is_in_log: Callable[[str, str], bool], *, was_restored: bool = False) -> None:
        """Remove the records whose shared copy is in the log: the program was killed between the two commits.

        Args:
            was_restored: an earlier state was brought back, so that any record may have been shared since then.
        """
        parts = [table for table, kind in kinds().items() if any(f.kind == "owner" for f in kind.fields.values())]
        marks = ", ".join("?" * len(parts))
        found = (
            self._rows("SELECT tbl, id FROM record")
            if was_restored
            else self._rows(f"SELECT tbl, id FROM record WHERE queued = 1 OR tbl IN ({marks})", parts)
        )
        if rows := [(str(row[0]), str(row[1])) for row in found if is_in_log(row[0], row[1])]:
            self.take_out(rows)

    # --- backup files -------------------------------------------------------------------------------------------

    def stored(self) -> Iterator[tuple[str, str, str, int]]:
        """Yield (table, id, cells as JSON, queued) of every record, for a backup sealed to its owner alone."""
        for row in self._rows("SELECT tbl, id, cells, queued FROM record ORDER BY tbl, id"):
            if not self._is_given(row[0], row[1]):
                yield row[0], row[1], row[2], row[3]

    def take_back(self, records: Iterable[tuple[str, str, str, int]], drafts: Mapping[CellName, StoredDraft]) -> None:
        """Write what a backup holds."""
        records = list(records)
        if records or drafts:
            with self._writing() as db:
                for table, row, cells, queued in records:
                    put_row(db, table, row, cells, queued)
        for cell, draft in drafts.items():
            self.keep_draft(cell, draft)

    # --- drafts -------------------------------------------------------------------------------------------------

    def draft(self, cell: CellName) -> StoredDraft | None:
        """Return the text being typed in a cell, or None."""
        found = self._rows("SELECT text, heads, at FROM draft WHERE tbl = ? AND row = ? AND cell = ?", cell)
        return StoredDraft(found[0][0], json.loads(found[0][1]), found[0][2]) if found else None

    def keep_draft(self, cell: CellName, draft: StoredDraft) -> None:
        """Keep a text being typed."""
        with self._writing() as db:
            row = (*cell, draft.text, json.dumps(draft.heads), draft.at)
            db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)", row)

    def drop_draft(self, cell: CellName) -> None:
        """Forget a text being typed."""
        if self.draft(cell) is not None:
            with self._writing() as db:
                db.execute("DELETE FROM draft WHERE tbl = ? AND row = ? AND cell = ?", cell)

    def drafts(self) -> dict[CellName, StoredDraft]:
        """Return every text being typed."""
        found = self._rows("SELECT tbl, row, cell, text, heads, at FROM draft")
        return {(row[0], row[1], row[2]): StoredDraft(row[3], json.loads(row[4]), row[5]) for row in found}
