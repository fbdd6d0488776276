"""Text being typed: kept durable on this laptop, with the writes it was opened on, until it is sealed into a change.

A draft of a shared record lies in the workspace file; of a private record, or of one that exists nowhere yet, in the
private file. While an import holds the workspace file, every draft goes to the private one, so that typing never waits.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from mentordesk.errors import MentorDeskError, NotFound
from mentordesk.merge.registers import alternatives
from mentordesk.records.base import MAX_TEXT, Record, clean_text, kinds
from mentordesk.workspace import database
from mentordesk.workspace.change import TextTooLong
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.draft_writer import DraftWriter
from mentordesk.workspace.private import CellName, StoredDraft

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

ACTION = "drafts.seal"


@dataclass(frozen=True, slots=True)
class Draft:
    """A text as an editor opens it: what was being typed, or what is stored.

    Attributes:
        heads: ids of the writes it was opened on.
        is_new: whether nothing was being typed before.
    """

    text: str
    heads: list[str]
    is_new: bool


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """A text that was being typed when the program ended; `at` is when, in milliseconds since 1970."""

    table: str
    row: str
    cell: str
    text: str
    at: int


class Drafts:
    """The texts being typed in one workspace."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._opened: dict[CellName, list[str]] = {}
        self._writer: DraftWriter | None = None

    # --- typing -------------------------------------------------------------------------------------------------

    def open(self, table: str, row: str, cell: str) -> Draft:
        """Return the text to edit, and remember which writes the person has before them."""
        if (found := self._stored((table, row, cell))) is not None:
            return Draft(found.text, found.heads, is_new=False)
        heads = self._heads(table, row, cell)
        self._opened[table, row, cell] = heads
        return Draft(self._shown(table, row, cell), heads, is_new=True)

    def keep_soon(self, table: str, row: str, cell: str, text: str, told: Callable[[Exception | None], None]) -> None:
        """Do as `keep` does in a thread of its own, and return at once; reading and sealing wait for it.

        Args:
            told: called in that thread when the text lies on the disk, with None, or with the error that prevented it.
        """
        if self._writer is None:
            self._writer = DraftWriter(self._workspace, told)
        name = (table, row, cell)
        self._writer.keep(name, text, self._opened.get(name))

    def close(self) -> None:
        """Write what was taken by `keep_soon`."""
        if self._writer is not None:
            self._writer.close()

    def flush(self) -> None:
        """Wait until what `keep_soon` took lies on the disk; for work on other connections."""
        if self._writer is not None:
            self._writer.flush()

    def keep(self, table: str, row: str, cell: str, text: str, *, heads: list[str] | None = None) -> None:
        """Make what is being typed durable, on the writes that `open` found, unless others are given.

        Raises:
            DiskFull: there is no room; the text is only in the editor.
        """
        name, workspace = (table, row, cell), self._workspace
        before = self._stored(name)
        if before is not None:
            opened, at = before.heads, max(workspace.clock(), before.at + 1)
        else:
            opened, at = heads if heads is not None else self._opened.get(name, self._heads(*name)), workspace.clock()
        draft = StoredDraft(clean_text(text), opened, at)
        with self._shared_file(table, row) as is_free:
            if is_free:
                workspace.db.execute(
                    "INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)",
                    (*name, draft.text, json.dumps(opened), at),
                )
                return
        workspace.private.keep_draft(name, draft)

    @contextmanager
    def _shared_file(self, table: str, row: str) -> Iterator[bool]:
        """Open a transaction on the workspace file if the record is shared and nobody else is writing there."""
        workspace = self._workspace
        if workspace.row(table, row) is None or not workspace.writing.take_at_once():
            yield False
            return
        try:
            if workspace.db.in_transaction:
                yield False
            else:
                with database.transaction(workspace.db):
                    yield True
        finally:
            workspace.writing.release()

    def heads_moved(self, table: str, row: str, cell: str) -> bool:
        """Return whether somebody else's write arrived in this cell since the draft was opened."""
        found = self._stored((table, row, cell))
        heads = found.heads if found else self._opened.get((table, row, cell))
        return heads is not None and heads != self._heads(table, row, cell)

    def discard(self, table: str, row: str, cell: str) -> None:
        """Forget what was being typed; what is stored stays."""
        name = (table, row, cell)
        self.flush()
        self._opened.pop(name, None)
        with self._workspace.writing:
            if self._in_workspace(name) is not None:
                with database.transaction(self._workspace.db):
                    self._drop(name)
            self._workspace.private.drop_draft(name)

    # --- sealing ------------------------------------------------------------------------------------------------

    def seal(self, table: str, row: str, cell: str, action: str = ACTION) -> Changes:
        """Write a draft as one change that replaces exactly the writes it was opened on; nothing typed is no change.

        Raises:
            NotFound: its record exists no more; the draft is kept.
            TextTooLong: no update could carry it; the draft is kept.
            DiskFull: there is no room; the draft is kept.
        """
        return self._seal(table, row, [cell], action)

    def seal_row(self, table: str, row: str, action: str = ACTION) -> Changes:
        """Write every draft of one record as one change; raises as `seal`."""
        return self._seal(table, row, [name[2] for name in self._all() if name[:2] == (table, row)], action)

    def seal_all(self, action: str = ACTION) -> Changes:
        """Write every draft, one change a record; those of records that exist nowhere are left.

        Raises:
            MentorDeskError: some could not be written and are kept; all others were.
        """
        rows: list[tuple[str, str]] = []
        failed: MentorDeskError | None = None
        for table, row in dict.fromkeys((name[0], name[1]) for name in self._all()):
            if not self._exists(table, row):
                continue
            try:
                sealed = self.seal_row(table, row, action)
            except MentorDeskError as error:
                failed = failed or error
                continue
            rows += [(each, found) for each, ids in sealed.rows.items() for found in ids]
        if failed is not None:
            raise failed
        return touched(rows)

    def _seal(self, table: str, row: str, cells: list[str], action: str) -> Changes:
        workspace = self._workspace
        self.flush()
        with workspace.writing:
            drafts = {name: found for cell in cells if (found := self._stored(name := (table, row, cell))) is not None}
            if not drafts:
                return Changes()
            if not self._exists(table, row):
                raise NotFound(
                    "The record you were writing in exists no more. Your text is kept as a draft.",
                    "Copy it to another place.",
                    table=table,
                    id=row,
                )
            changed = {name: found for name, found in drafts.items() if not self._is_unchanged(name, found)}
            if workspace.private.holds(table, row):
                return self._seal_private(table, row, drafts, changed, action)
            with workspace.change(action) as change:
                for name, found in changed.items():
                    change.write(*name, found.text, replaces=found.heads)
                for name in drafts:
                    self._drop(name)
            for name in drafts:
                workspace.private.drop_draft(name)
            for name in changed:
                self._opened[name] = [change.changes.change]  # who types on has seen no other write
            return change.changes

    def _seal_private(
        self,
        table: str,
        row: str,
        drafts: dict[CellName, StoredDraft],
        changed: dict[CellName, StoredDraft],
        action: str,
    ) -> Changes:
        private = self._workspace.private
        if not changed:
            for name in drafts:
                private.drop_draft(name)
            return Changes()
        record = private.get(kinds()[table], row)
        assert record is not None
        for (_, _, cell), found in changed.items():
            if (length := len(found.text.encode())) > MAX_TEXT:
                raise TextTooLong(cell, length)
        values: dict[str, Any] = {cell: found.text for (_, _, cell), found in changed.items()}
        rows = {(table, row): replace(record, **values)}
        private.write(rows, action, later_than=self._workspace.log.last(), sealed=list(drafts))
        return touched([(table, row)])

    # --- after a crash ------------------------------------------------------------------------------------------

    def left(self) -> list[LeftDraft]:
        """Return the texts that were being typed and say something else than what is stored, the latest first."""
        found = [
            LeftDraft(*name, draft.text, draft.at)
            for name, draft in self._all().items()
            if not self._is_unchanged(name, draft)
        ]
        return sorted(found, key=lambda each: -each.at)

    def to_decide(self) -> list[LeftDraft]:
        """Return what is left of `left` to put back; the text of a record never made comes back where it was begun."""
        return [each for each in self.left() if self._exists(each.table, each.row)]

    # --- where things lie ---------------------------------------------------------------------------------------

    def _stored(self, name: CellName) -> StoredDraft | None:
        """Return a cell's draft, the later one if an import made it move to the private file."""
        self.flush()
        both = [each for each in (self._in_workspace(name), self._workspace.private.draft(name)) if each is not None]
        return max(both, key=lambda each: each.at, default=None)

    def _in_workspace(self, name: CellName) -> StoredDraft | None:
        row = self._workspace.db.execute(
            "SELECT text, heads, at FROM draft WHERE tbl = ? AND row = ? AND cell = ?", name
        ).fetchone()
        return _draft(row) if row else None

    def _all(self) -> dict[CellName, StoredDraft]:
        self.flush()
        found = dict(self._workspace.private.drafts())
        for row in self._workspace.db.execute("SELECT text, heads, at, tbl, row, cell FROM draft"):
            name, draft = (row[3], row[4], row[5]), _draft(row)
            if name not in found or found[name].at < draft.at:
                found[name] = draft
        return found

    def _drop(self, name: CellName) -> None:
        self._workspace.db.execute("DELETE FROM draft WHERE tbl = ? AND row = ? AND cell = ?", name)

    def _exists(self, table: str, row: str) -> bool:
        if table not in kinds():
            return False
        return self._workspace.private.holds(table, row) or self._workspace.row(table, row) is not None

    def _heads(self, table: str, row: str, cell: str) -> list[str]:
        return self._workspace.heads_of(table, row).get(cell, [])

    def _shown(self, table: str, row: str, cell: str) -> str:
        """Return what is stored in a cell now."""
        if (kind := kinds().get(table)) is None:
            return ""
        private: Record | None = self._workspace.private.get(kind, row)
        values: dict[str, Any] = private.cells() if private else self._workspace.row(table, row) or {}
        return str(values.get(cell, kind.fields[cell].default if cell in kind.fields else ""))

    def _is_unchanged(self, name: CellName, draft: StoredDraft) -> bool:
        """Return whether a draft says what was there when it was opened, or what is there now."""
        if draft.text == self._shown(*name):
            return True
        if not draft.heads or not self._workspace.log.holds(draft.heads[-1]):
            return False
        ops = self._workspace.log.get(draft.heads[-1]).ops
        values = [op.cells[name[2]] for op in ops if (op.table, op.row) == name[:2] and name[2] in op.cells]
        return bool(values) and draft.text == alternatives(values[0])[-1]


def _draft(row: sqlite3.Row) -> StoredDraft:
    return StoredDraft(row[0], json.loads(row[1]), row[2])
