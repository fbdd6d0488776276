"""A change being made: what an action writes to, sealed into one change record at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from mentordesk.errors import NotFound, Refused
from mentordesk.merge.registers import CellValue
from mentordesk.merge.rows import DELETED
from mentordesk.records.base import MAX_TEXT, Record, Value, clean_text, kinds, owned_by
from mentordesk.workspace.change_record import Op

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

R = TypeVar("R", bound=Record)


class TextTooLong(Refused):
    """A text is longer than one cell can carry to the partner."""

    code = "text_too_long"

    def __init__(self, field: str, length: int) -> None:
        super().__init__(
            "The text in “{field}” is too long ({megabytes} MB, at most 1 MB). Nothing was changed.",
            "Shorten it, or add it as a file.",
            megabytes=f"{length / 1e6:.1f}",
            field=field,
            length=length,
        )


class ChangeTooLarge(Refused):
    """One action wrote more than one change can carry to the partner."""

    code = "change_too_large"

    def __init__(self) -> None:
        super().__init__(
            "This is too much for one step: no update could carry it. Nothing was changed.", "Do it in smaller steps."
        )


class Change:
    """Collects what one action writes; nothing reaches the file until the action has returned."""

    def __init__(self, workspace: Workspace, action: str) -> None:
        self.workspace = workspace
        self.action = action
        self._cells: dict[tuple[str, str], dict[str, CellValue]] = {}
        self._seen: dict[tuple[str, str], dict[str, Sequence[str]]] = {}
        self._private: dict[tuple[str, str], Record | None] = {}
        self._queued: dict[tuple[str, str], bool] = {}

    # --- reading ------------------------------------------------------------------------------------------------

    def get(self, kind: type[R], record_id: str) -> R:
        """Return a live record as this change has it so far.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        name = (kind.table, record_id)
        if name in self._private:
            if isinstance(found := self._private[name], kind):
                return found
            raise _no_such(kind, record_id)
        pending = self._cells.get(name, {})
        row = self.workspace.row(kind.table, record_id)
        if row is None and not pending:
            if (private := self.workspace.private.get(kind, record_id)) is not None:
                return private
            raise _no_such(kind, record_id)
        values = {"id": record_id, **(row or {}), **pending}
        if values.get(DELETED):
            raise _no_such(kind, record_id)
        return kind.from_row(values)

    # --- writing ------------------------------------------------------------------------------------------------

    def put(self, record: R) -> R:
        """Write a record: only the cells that differ from what is shown now.

        Raises:
            TextTooLong: a text is over the limit.
        """
        name = (record.table, record.id)
        record = _cleaned(record)
        if name in self._private or self.workspace.private.holds(*name):
            self._private[name] = record
            return record
        return self._put(record)

    def put_shared(self, record: R) -> R:
        """Write a record that may still lie among the private ones; `sharing` takes it out of there."""
        return self._put(_cleaned(record))

    def _put(self, record: R) -> R:
        name = (record.table, record.id)
        row = self.workspace.row(*name)
        shown = {**(row or {}), **self._cells.get(name, {})}
        if not shown:
            cells: dict[str, Value] = {key: v for key, v in record.cells().items() if v != record.fields[key].default}
            cells = cells or dict([next(iter(record.cells().items()))])
        else:
            cells = {key: v for key, v in record.cells().items() if v != shown.get(key)}
            if shown.get(DELETED):
                cells[DELETED] = 0
        for key, value in cells.items():
            self.write(record.table, record.id, key, value)
        return record

    def put_private(self, record: R) -> R:
        """Write a record that no update will ever contain unless its writer shares it."""
        record = _cleaned(record)
        self._private[record.table, record.id] = record
        return record

    def queue_private(self, record: Record, *, queued: bool) -> None:
        """Let the next update share a private record, or keep it private after all."""
        self.put_private(record)
        self._queued[record.table, record.id] = queued

    def delete(self, record: Record) -> None:
        """Delete a record with everything that is a part of it, having seen each of their cells."""
        name = (record.table, record.id)
        if name in self._private or self.workspace.private.holds(*name):
            self._private[name] = None
            for part in self.workspace.private.parts_of(record):
                self._private[part.table, part.id] = None
            return
        heads = self.workspace.heads_of(*name)
        self._cells[name] = {DELETED: 1}
        self._seen[name] = dict(heads)
        for table, column in owned_by(record.table):
            for part in self.workspace.select(kinds()[table], f'"{column}" = ?', (record.id,)):
                self.delete(part)

    def write(self, table: str, row: str, cell: str, value: CellValue, replaces: Sequence[str] | None = None) -> None:
        """Write one cell, replacing exactly the given writes, or all that are shown now."""
        if isinstance(value, str) and (length := len(value.encode())) > MAX_TEXT:
            raise TextTooLong(cell, length)
        name = (table, row)
        if replaces is None:
            replaces = self.workspace.heads_of(table, row).get(cell, ())
        self._cells.setdefault(name, {})[cell] = value
        if replaces:
            self._seen.setdefault(name, {})[cell] = list(replaces)

    def see(self, table: str, row: str, heads: Mapping[str, Sequence[str]]) -> None:
        """Note which writes were seen, for a delete."""
        self._seen.setdefault((table, row), {}).update(heads)

    def attach(self, source: Path | bytes) -> tuple[str, int]:
        """Keep a file beside the workspace and return its hash and size in bytes; it is durable before the change is.

        Raises:
            NotFound: there is no such file.
            DiskFull: there is no room.
        """
        return self.workspace.attachments.add(source)

    # --- what came of it ----------------------------------------------------------------------------------------

    @property
    def ops(self) -> list[Op]:
        """What is to be sealed."""
        return [Op(table, row, cells, self._seen.get((table, row), {})) for (table, row), cells in self._cells.items()]

    @property
    def private(self) -> Mapping[tuple[str, str], Record | None]:
        """Private records written, or None where deleted."""
        return self._private

    @property
    def queued(self) -> Mapping[tuple[str, str], bool]:
        """Private records that the next update shall share, or shall not any more."""
        return self._queued


def _no_such(kind: type[Record], record_id: str) -> NotFound:
    return NotFound(
        "There is no such record in {kind}: {id}. Nothing was changed.",
        "It may have been deleted; look in the list again.",
        kind=kind.table,
        id=record_id,
    )


def _cleaned(record: R) -> R:
    """Return the record with every text as it may be stored."""
    changed = {
        each.name: clean
        for each in fields(record)
        if each.name in record.fields
        and isinstance(value := getattr(record, each.name), str)
        and (clean := clean_text(value)) != value
    }
    if not changed:
        return record
    from dataclasses import replace

    return replace(record, **changed)
