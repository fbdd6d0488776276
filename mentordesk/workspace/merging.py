"""Changes applied to the tables: heads of every cell, shown values, deleted rows, conflicts and the digest.

One `Merging` takes any number of changes, parents first, and writes the touched rows once at the end. An action, an
import, a preview, an undo and a rebuild all come through here; the caller holds the transaction.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mentordesk.merge import registers, rows
from mentordesk.merge.registers import EMPTY, Cell, CellValue, Key, Scalar
from mentordesk.records.base import kinds
from mentordesk.turns import in_order, let_go
from mentordesk.workspace.authorship import MADE_BY, Authorship
from mentordesk.workspace.change_record import ChangeRecord, Op
from mentordesk.workspace.changed import Changes, touched
from mentordesk.workspace.fates import Fates
from mentordesk.workspace.log import AT_ONCE, Log
from mentordesk.workspace.row_state import MODULUS, RowName, RowState, cell_digest, decode, encode


class Merging:
    """Collects changes and writes what they add up to."""

    def __init__(self, connection: sqlite3.Connection, log: Log, logged: Iterable[str] = ()) -> None:
        """Begin.

        Args:
            logged: changes that the log holds already, though `apply` will take them in only one after the other.
        """
        self._db = connection
        self._log = log
        self._rows: dict[RowName, RowState] = {}
        self._fresh: dict[str, ChangeRecord] = {}
        self._later = set(logged)
        self._ops: dict[str, dict[RowName, Op]] = {}
        self._seen_through: dict[tuple[str, RowName], Op] = {}
        self._touches: list[tuple[str, str, int]] = []
        self._again: dict[RowName, None] = {}
        self._leaves_out = connection.execute("SELECT 1 FROM left_out LIMIT 1").fetchone() is not None

    # --- taking changes in ----------------------------------------------------------------------------------------

    def load(self, changes: Iterable[ChangeRecord]) -> None:
        """Read the rows of many changes at once, before they are applied; one by one each is a statement of its own."""
        by_table: dict[str, set[str]] = {}
        for change in changes:
            for op in change.ops:
                by_table.setdefault(op.table, set()).add(op.row)
        for table, ids in by_table.items():
            wanted = sorted(each for each in ids if (table, each) not in self._rows)
            for start in range(0, len(wanted), AT_ONCE):
                some = wanted[start : start + AT_ONCE]
                marks = ",".join("?" * len(some))
                sql = f"SELECT row, cells, conflicts FROM rowmeta WHERE tbl = ? AND row IN ({marks})"
                stored = {each[0]: each for each in self._db.execute(sql, (table, *some))}
                for row in some:
                    found = stored.get(row)
                    self._rows[table, row] = _state_of(None if found is None else found[1:])

    def apply(self, change: ChangeRecord, number: int) -> None:
        """Take in one change that the log has just stored under an arrival number."""
        self._fresh[change.id] = change
        self._later.discard(change.id)
        counts = not self._leaves_out or self._log.counts(number)
        key = change.key
        for op in change.ops:
            if counts:
                self._touches.append((op.table, op.row, number))
            if self._leaves_out and self._log.leaves_out(op.table, op.row):
                self._again[op.table, op.row] = None
                continue
            state = self._apply_op(key, op)
            if state.first is None or key < state.first[0]:
                state.first = (key, change.device)

    def again(self, names: Iterable[RowName]) -> None:
        """Work rows out again once all is taken in, because a change of theirs counts now or does not any more."""
        self._again.update(dict.fromkeys(names))

    def rebuild_row(self, table: str, row: str) -> None:
        """Work a row out again from the log alone."""
        state = self._state(table, row)
        writes: dict[str, list[tuple[Key, Sequence[str]]]] = {}
        for change in self._log.of_row(table, row):
            for op in change.ops:
                if (op.table, op.row) == (table, row):
                    if self._leaves_out:
                        self._seen_through[change.id, (table, row)] = op
                    for name in op.cells:
                        writes.setdefault(name, []).append((change.key, op.seen.get(name, ())))
        state.cells = {name: registers.recompute(each, self._is_applied) for name, each in writes.items()}
        state.recompute = True

    def _apply_op(self, key: Key, op: Op) -> RowState:
        state = self._state(op.table, op.row)
        alone = Cell((key,))
        for name, value in op.cells.items():
            before = state.cells.get(name, EMPTY)
            if before is EMPTY and name not in op.seen:
                cell = alone
            else:
                cell = registers.write(before, key, op.seen.get(name, ()), self._is_applied)
                state.may_differ = state.may_differ or len(cell.heads) > 1
            state.cells[name] = cell
            if cell.shown == key:
                state.may_differ = state.may_differ or isinstance(value, list)
                state.values[name] = value[-1] if isinstance(value, list) else value
            elif cell.shown is not None and cell.shown != before.shown:  # a late write can take the shown one away
                state.values[name] = registers.alternatives(self.value(op.table, op.row, name, cell.shown))[-1]
                state.may_differ = True
        return state

    def _is_applied(self, change: str) -> bool:
        return change in self._fresh or (change not in self._later and self._log.holds(change))

    def _state(self, table: str, row: str) -> RowState:
        state = self._rows.get((table, row))
        if state is None:
            stored = self._db.execute(
                "SELECT cells, conflicts FROM rowmeta WHERE tbl = ? AND row = ?", (table, row)
            ).fetchone()
            state = self._rows[table, row] = _state_of(stored)
        return state

    def _op(self, change: str, name: RowName) -> Op:
        """Return what a change did to a row; one that did much is looked through once."""
        if (op := self._seen_through.get((change, name))) is not None:
            return op
        if (fresh := self._fresh.get(change)) is None:
            return self._log.op(change, *name)
        if (ops := self._ops.get(change)) is None:
            ops = self._ops[change] = {(op.table, op.row): op for op in fresh.ops}
        return ops[name]

    def value(self, table: str, row: str, name: str, key: Key) -> CellValue:
        """Return what a change wrote into a cell."""
        return self._op(key[1], (table, row)).cells[name]

    # --- writing out ----------------------------------------------------------------------------------------------

    def finish(self) -> Changes:
        """Write the touched rows, their owners' fate, conflicts and the digest; return what looks different now."""
        self._db.executemany("INSERT OR IGNORE INTO touch VALUES (?, ?, ?)", in_order(self._touches))
        for name in self._again:
            self.rebuild_row(*name)
        covered = {name: self._is_covered(name, state) for name, state in self._rows.items()}
        fates = Fates(self._db, self._rows)
        owners = fates.owners_to_visit()
        self._write_rowmeta(covered)
        self._write_tables()
        changed = set(self._rows)
        changed |= fates.settle({*fates.rows_to_settle(covered), *owners})
        self._db.executemany("INSERT OR IGNORE INTO stale VALUES (?, ?)", in_order(changed))
        self._write_digest()
        result = touched(changed)
        let_go(self._rows, self._fresh, self._touches, self._ops, self._again, self._seen_through)
        return result

    def _is_covered(self, name: RowName, state: RowState) -> bool:
        if not state.cells.get(rows.DELETED, EMPTY).heads:
            return not state.cells

        return rows.is_covered(
            state.cells,
            lambda key: self.value(*name, rows.DELETED, key),
            lambda change: self._op(change, name).seen,
        )

    def _write_rowmeta(self, covered: Mapping[RowName, bool]) -> None:
        metas, conflicts, cleared, gone = [], [], [], []
        for (table, row), state in self._rows.items():
            if not state.cells:
                gone.append((table, row))
                continue
            is_plain = state.is_new and not (state.may_differ or state.recompute)
            found = [] if is_plain else self._unsettled(table, row, state)
            is_covered = covered[table, row]
            deleting = state.cells.get(rows.DELETED, EMPTY).heads if not is_covered else ()
            if any(rows.says_deleted(self.value(table, row, rows.DELETED, key)) for key in deleting):
                found.append(rows.DELETED)
            if state.had_conflicts:
                cleared.append((table, row))
            conflicts += [(table, row, name) for name in found]
            metas.append((table, row, encode(state.cells), int(is_covered), len(found)))
        self._db.executemany("DELETE FROM conflict WHERE tbl = ? AND row = ?", cleared + gone)
        self._db.executemany("INSERT OR REPLACE INTO conflict VALUES (?, ?, ?)", conflicts)
        self._db.executemany("INSERT OR REPLACE INTO rowmeta VALUES (?, ?, ?, ?, ?)", in_order(metas))
        self._db.executemany("DELETE FROM rowmeta WHERE tbl = ? AND row = ?", gone)

    def _unsettled(self, table: str, row: str, state: RowState) -> list[str]:
        def differs(name: str, cell: Cell) -> bool:
            return registers.in_conflict(cell, lambda key: self.value(table, row, name, key))

        before: set[str] = set()
        if state.had_conflicts and not state.recompute:
            sql = "SELECT cell FROM conflict WHERE tbl = ? AND row = ?"
            before = {each[0] for each in self._db.execute(sql, (table, row))}
        found = []
        for name, cell in state.cells.items():
            is_same = not state.recompute and state.before.get(name) == cell
            if name != rows.DELETED and (name in before if is_same else differs(name, cell)):
                found.append(name)
        return found

    def _write_tables(self) -> None:
        batches: dict[tuple[str, tuple[str, ...]], list[list[Scalar]]] = {}
        authorship = Authorship(self._db)
        for (table, row), state in self._rows.items():
            kind = kinds().get(table)
            if kind is None:
                self._db.execute("INSERT OR IGNORE INTO unapplied VALUES (?, ?)", (table, row))
                continue
            if not state.cells:
                self._db.execute(f'DELETE FROM "{table}" WHERE id = ?', (row,))
                continue
            values = self._all_values(table, row, state) if state.recompute else state.values
            known: dict[str, Scalar] = {}
            for name, value in values.items():
                if (column := kind.fields.get(name)) is not None:
                    known[name] = value if column.fits(value) else column.default
                elif name != rows.DELETED:
                    self._db.execute("INSERT OR IGNORE INTO unapplied VALUES (?, ?)", (table, row))
            if (author := authorship.of((table, row), state.first, state.before, again=state.recompute)) is not None:
                known[MADE_BY] = author
            batches.setdefault((table, tuple(known)), []).append([row, *known.values()])
        for (table, columns), parameters in batches.items():
            names = ", ".join(["id", *(f'"{each}"' for each in columns)])
            marks = ", ".join("?" * (len(columns) + 1))
            updates = ", ".join(f'"{each}" = excluded."{each}"' for each in columns)
            then = f"DO UPDATE SET {updates}" if updates else "DO NOTHING"
            self._db.executemany(
                f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT (id) {then}', parameters
            )

    def _all_values(self, table: str, row: str, state: RowState) -> dict[str, Scalar]:
        values: dict[str, Scalar] = {name: each.default for name, each in kinds()[table].fields.items()}
        for name, cell in state.cells.items():
            if (key := cell.shown) is not None:
                values[name] = registers.alternatives(self.value(table, row, name, key))[-1]
        return values

    # --- digest ---------------------------------------------------------------------------------------------------

    def _write_digest(self) -> None:
        difference = 0
        for (table, row), state in self._rows.items():
            for name in state.cells.keys() | state.before.keys() if state.before else state.cells:
                before, after = state.before.get(name, EMPTY).heads, state.cells.get(name, EMPTY).heads
                if before != after:
                    difference += cell_digest(table, row, name, after) if after else 0
                    difference -= cell_digest(table, row, name, before) if before else 0
        if difference:
            total = (int(read_digest(self._db), 16) + difference) % MODULUS
            self._db.execute("INSERT OR REPLACE INTO meta VALUES ('digest', ?)", (f"{total:064x}",))


def _state_of(stored: Sequence[Any] | None) -> RowState:
    """Return a row as `rowmeta` has it: cells and how many conflicts; None for a new one."""
    if stored is None:
        return RowState({}, {}, is_new=True)
    cells = decode(stored[0])
    return RowState(cells, dict(cells), False, stored[1])


def read_digest(connection: sqlite3.Connection) -> str:
    """Return the digest over every cell's heads as 64 hex digits; equal on two laptops that hold the same changes."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'digest'").fetchone()
    return str(row[0]) if row else "0" * 64
