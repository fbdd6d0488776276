"""What became of records between two moments: new, changed, deleted, restored or left out, field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from mentordesk.records import kinds
from mentordesk.records.base import label_of
from mentordesk.turns import in_order, let_go
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.log import AT_ONCE
from mentordesk.workspace.workspace import Workspace

Name = tuple[str, str]
"""(table, row) of a record."""
_Row = tuple[Any, ...]
"""Whether a record is deleted, then its fields as they are declared."""


class CellChange(NamedTuple):
    """One field before and after."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What became of one record: new, changed, deleted, restored, or uncounted: nothing that wrote it counts now."""

    table: str
    row: str
    title: str
    kind: str
    cells: Sequence[CellChange] = ()


class RecordsBefore:
    """Records as they were before an import, to be compared with what it made of them.

    Args:
        named: the records that the import's own changes write; others are looked up where they turn out to have moved.
    """

    def __init__(self, workspace: Workspace, named: Collection[Name]) -> None:
        self._workspace = workspace
        self._named = named
        self._rows = _rows(workspace, named)

    def compare(self, changes: Changes) -> list[RecordChange]:
        """Return what looks different now, by table and title."""
        names = [(table, row) for table, ids in changes.rows.items() if table in kinds() for row in ids]
        after = _rows(self._workspace, names)
        if moved := [name for name in names if name not in self._named]:  # other rows, for what counts has moved
            with Workspace.reader(self._workspace.folder) as as_it_was:
                self._rows |= _rows(as_it_was, moved)
        columns = {table: _Columns(table) for table in changes.rows if table in kinds()}
        found = [
            each
            for name in names
            if (each := columns[name[0]].compare(name, self._rows.get(name), after.get(name))) is not None
        ]
        let_go(after, self._rows)
        return sorted(found, key=lambda each: (each.table, each.title, each.row))


class _Columns:
    """The fields of one table, in the order in which `_rows` asks for them."""

    def __init__(self, table: str) -> None:
        self._kind = kinds()[table]
        self._names = tuple(self._kind.fields)
        self._defaults = tuple(each.default for each in self._kind.fields.values())

    def compare(self, name: Name, before: _Row | None, after: _Row | None) -> RecordChange | None:
        """Return what became of a record, None where it looks as it did."""
        if after is None:  # nothing that wrote it counts any more
            return self._change(name, before, "uncounted") if before is not None and not before[0] else None
        was_live, is_live = before is not None and not before[0], not after[0]
        if not was_live and not is_live:
            return None
        pairs = zip(self._names, self._defaults if before is None else before[1:], after[1:], strict=True)
        cells = [CellChange(*each) for each in pairs if each[1] != each[2]]
        kind = "changed" if was_live and is_live else "deleted" if was_live else "restored" if before else "new"
        return None if kind == "changed" and not cells else self._change(name, after, kind, cells)

    def _change(self, name: Name, shown: _Row, kind: str, cells: Sequence[CellChange] = ()) -> RecordChange:
        title = self._kind.title_field
        label = label_of(self._kind, {title: shown[1 + self._names.index(title)]} if title else {})
        return RecordChange(*name, label, kind, cells)


def _rows(workspace: Workspace, names: Iterable[Name]) -> dict[Name, _Row]:
    """Return the table rows of these names, deleted or not, those that exist."""
    by_table: dict[str, list[str]] = {}
    for table, row in in_order(names):  # neighbours share pages of the file
        by_table.setdefault(table, []).append(row)
    found = {}
    for table, ids in by_table.items():
        columns = "".join(f', "{each}"' for each in kinds()[table].fields)
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            sql = f'SELECT id, deleted{columns} FROM "{table}" WHERE id IN ({",".join("?" * len(some))})'
            for each in workspace.rows(sql, some):
                found[table, each[0]] = each[1:]
    return found
