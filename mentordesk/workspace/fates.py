"""Which rows are deleted: one goes when a delete covers it and no part of it lives; its owners follow upwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping

from mentordesk.merge import rows
from mentordesk.records.base import Field, kinds, owned_by
from mentordesk.workspace.row_state import RowName, RowState


class Fates:
    """Sets `deleted` of the rows of one merge, once they are written.

    Args:
        touched: the rows on their way through the merge; those settled are no longer new.
    """

    def __init__(self, connection: sqlite3.Connection, touched: Mapping[RowName, RowState]) -> None:
        self._db = connection
        self._rows = touched

    def owners_to_visit(self) -> set[RowName]:
        """Return the owners that touched rows named before; the new ones are read after writing."""
        return {owner for name, state in self._rows.items() if not state.is_new for owner in self._owners(name)}

    def rows_to_settle(self, covered: Mapping[RowName, bool]) -> Iterator[RowName]:
        """Yield the rows whose fate may move: a new row that nothing deletes is there, only its owner may wake."""
        fields = {table: _owner_fields(table) for table in {table for table, _ in self._rows}}
        for name, state in self._rows.items():
            if not state.is_new or covered[name] or state.recompute or name[0] not in kinds():
                yield name
                continue
            for each in fields[name[0]]:
                owner = (each.table, str(state.values.get(each.name, "")))
                if owner[1] and self._needs_visit(owner):
                    yield owner

    def _owners(self, name: RowName) -> list[RowName]:
        if not (fields := _owner_fields(name[0])):
            return []
        columns = ", ".join(f'"{each.name}"' for each in fields)
        row = self._db.execute(f'SELECT {columns} FROM "{name[0]}" WHERE id = ?', (name[1],)).fetchone()
        return [(each.table, row[each.name]) for each in fields if row[each.name]] if row else []

    def settle(self, open_rows: Iterable[RowName]) -> set[RowName]:
        """Set `deleted` of rows and, upwards, of their owners until nothing moves; return the rows that moved."""
        moved: set[RowName] = set()
        queue = list(open_rows)
        while queue:
            table, row = name = queue.pop()
            if table not in kinds():
                continue
            stored = self._db.execute(
                f'SELECT r.deleted, m.covered FROM "{table}" r JOIN rowmeta m ON m.tbl = ? AND m.row = r.id'
                " WHERE r.id = ?",
                (table, row),
            ).fetchone()
            if stored is None:
                continue
            deleted = int(bool(stored[1]) and not self._has_live_part(name))
            state = self._rows.get(name)
            is_first = state is not None and (state.is_new or bool(state.values))
            if deleted != stored[0]:
                self._db.execute(f'UPDATE "{table}" SET deleted = ? WHERE id = ?', (deleted, row))
                moved.add(name)
            if stored[1]:
                self._flag_kept(name, kept=not deleted)
            if deleted != stored[0] or is_first:
                queue.extend(owner for owner in self._owners(name) if self._needs_visit(owner))
                if state is not None:
                    state.is_new, state.values = False, {}
        return moved

    def _flag_kept(self, name: RowName, kept: bool) -> None:
        """Show as "both changed this" a row that one deleted while the other gave it a new part."""
        if kept:
            self._db.execute("INSERT OR IGNORE INTO conflict VALUES (?, ?, ?)", (*name, rows.DELETED))
        else:
            self._db.execute("DELETE FROM conflict WHERE tbl = ? AND row = ? AND cell = ?", (*name, rows.DELETED))
        self._db.execute(
            "UPDATE rowmeta SET conflicts = (SELECT COUNT(*) FROM conflict WHERE tbl = ?1 AND row = ?2)"
            " WHERE tbl = ?1 AND row = ?2",
            name,
        )

    def _needs_visit(self, owner: RowName) -> bool:
        """Only a row that a delete covers can be kept or let go by its parts."""
        row = self._db.execute("SELECT covered FROM rowmeta WHERE tbl = ? AND row = ?", owner).fetchone()
        return row is not None and bool(row[0])

    def _has_live_part(self, name: RowName) -> bool:
        return any(
            self._db.execute(
                f'SELECT 1 FROM "{table}" WHERE "{column}" = ? AND deleted = 0 LIMIT 1', (name[1],)
            ).fetchone()
            for table, column in owned_by(name[0])
        )


def _owner_fields(table: str) -> list[Field]:
    kind = kinds().get(table)
    return [each for each in kind.fields.values() if each.kind == "owner"] if kind else []
