"""What became of records between two moments: new, changed, deleted, restored or left out, field by field."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from mentordesk.records import kinds
from mentordesk.records.base import label_of
from mentordesk.turns import let_go
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.log import AT_ONCE
from mentordesk.workspace.workspace import Workspace

Name = tuple[str, str]
"""(table, row) of a record."""


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
        self._defaults: dict[str, Mapping[str, Any]] = {}
        self._named = named
        self._rows = _rows(workspace, named)

    def compare(self, changes: Changes) -> list[RecordChange]:
        """Return what looks different now, by table and title."""
        names = [(table, row) for table, ids in changes.rows.items() if table in kinds() for row in ids]
        after = _rows(self._workspace, names)
        if moved := [name for name in names if name not in self._named]:  # other rows, for what counts has moved
            with Workspace.reader(self._workspace.folder) as as_it_was:
                self._rows |= _rows(as_it_was, moved)
        found = [each for name in names if (each := self._compare(*name, after.get(name))) is not None]
        let_go(after, self._rows)
        return sorted(found, key=lambda each: (each.table, each.title, each.row))

    def _compare(self, table: str, row: str, after: Mapping[str, Any] | None) -> RecordChange | None:
        before = self._rows.get((table, row))
        if after is None:  # nothing that wrote it counts any more
            if before is None or before["deleted"]:
                return None
            return RecordChange(table, row, label_of(kinds()[table], before), "uncounted")
        was_live, is_live = before is not None and not before["deleted"], not after["deleted"]
        if not was_live and not is_live:
            return None
        then: Mapping[str, Any] = before or self._defaults_of(table)
        cells = [
            CellChange(name, then[name], after[name]) for name in kinds()[table].fields if then[name] != after[name]
        ]
        kind = "changed" if was_live and is_live else "deleted" if was_live else "restored" if before else "new"
        if kind == "changed" and not cells:
            return None
        return RecordChange(table, row, label_of(kinds()[table], after), kind, cells)

    def _defaults_of(self, table: str) -> Mapping[str, Any]:
        if table not in self._defaults:
            self._defaults[table] = {name: each.default for name, each in kinds()[table].fields.items()}
        return self._defaults[table]


def _rows(workspace: Workspace, names: Iterable[Name]) -> dict[Name, dict[str, Any]]:
    """Return the table rows of these names, deleted or not, those that exist."""
    by_table: dict[str, list[str]] = {}
    for table, row in names:
        by_table.setdefault(table, []).append(row)
    found = {}
    for table, ids in by_table.items():
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            for each in workspace.rows(f'SELECT * FROM "{table}" WHERE id IN ({",".join("?" * len(some))})', some):
                found[table, each["id"]] = dict(each)
    return found
