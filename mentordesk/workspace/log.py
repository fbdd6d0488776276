"""The change log in SQLite: what is held, what waits, and its heads."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Collection, Iterable, Iterator, Sequence

from mentordesk.merge import graph
from mentordesk.merge.graph import Have
from mentordesk.turns import in_order
from mentordesk.workspace import waiting
from mentordesk.workspace.change_record import ChangeRecord, Op, parse
from mentordesk.workspace.recent import Recent
from mentordesk.workspace.waiting import Waits

AT_ONCE = 500
"""Ids asked for in one statement."""


def now_ms() -> int:
    """Return the clock in milliseconds since 1970; it is shown, never used to decide anything."""
    return time.time_ns() // 1_000_000


class Log:
    """Reads and appends change records; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._recent = Recent(self._read)

    # --- one change ---------------------------------------------------------------------------------------------

    def holds(self, change: str) -> bool:
        """Return whether a change has been applied here."""
        row = self._db.execute("SELECT 1 FROM change WHERE id = ?", (bytes.fromhex(change),)).fetchone()
        return row is not None

    def get(self, change: str) -> ChangeRecord:
        """Return an applied change.

        Raises:
            KeyError: it is not held.
        """
        return self._recent.get(change)

    def op(self, change: str, table: str, row: str) -> Op:
        """Return what an applied change did to a row.

        Raises:
            KeyError: it is not held, or did nothing there.
        """
        return self._recent.op(change, table, row)

    def _read(self, change: str) -> ChangeRecord:
        row = self._db.execute("SELECT body, signature FROM change WHERE id = ?", (bytes.fromhex(change),)).fetchone()
        if row is None:
            raise KeyError(change)
        return parse(row[0], row[1])

    def place(self, change: str) -> tuple[int | None, Sequence[str]]:
        """Return depth and parents of a change; the depth is None when it is not held."""
        row = self._db.execute("SELECT depth, parents FROM change WHERE id = ?", (bytes.fromhex(change),)).fetchone()
        if row is None:
            return None, ()
        joined = row[1].hex()
        return row[0], [joined[start : start + 64] for start in range(0, len(joined), 64)]

    def depth(self, change: str) -> int | None:
        """Return the depth of a change, or None when it is not held."""
        return self.place(change)[0]

    def parents(self, change: str) -> Sequence[str]:
        """Return the parents of a held change."""
        return self.place(change)[1]

    def has_child(self, change: str) -> bool:
        """Return whether an applied change names this one as a parent."""
        row = self._db.execute("SELECT 1 FROM parent WHERE parent = ? LIMIT 1", (bytes.fromhex(change),)).fetchone()
        return row is not None

    def held(self, changes: Iterable[str]) -> set[str]:
        """Return which of these changes have been applied here."""
        sql = "SELECT id FROM change WHERE id IN"
        return {row[0].hex() for row in self._in(sql, changes)}

    def holds_all(self, changes: Collection[str]) -> bool:
        """Return whether all of these changes have been applied here; of many new ones few are asked for."""
        listed = list(changes)
        some = (listed[start : start + AT_ONCE] for start in range(0, len(listed), AT_ONCE))
        return all(len(self.held(each)) == len(each) for each in some)

    def last_of(self, changes: Iterable[str]) -> int:
        """Return the arrival number of that of these changes which was applied last; 0 where none is."""
        return max((int(row[0]) for row in self._in("SELECT n FROM change WHERE id IN", changes)), default=0)

    def arrived_after(self, number: int, changes: Sequence[str]) -> list[str]:
        """Return those of these applied changes that arrived after a number, in the given order."""
        found = {row[1].hex() for row in self._in("SELECT n, id FROM change WHERE id IN", changes) if row[0] > number}
        return [each for each in changes if each in found]

    def count_made(self, device: str, number: int) -> int:
        """Return how many changes after a number were made here by a device, not brought in."""
        sql = "SELECT COUNT(*) FROM change WHERE n > ? AND device = ? AND import IS NULL"
        return int(self._db.execute(sql, (number, device)).fetchone()[0])

    def not_made(self, device: str, number: int) -> set[str]:
        """Return the changes after a number that were made by another device or brought in."""
        sql = "SELECT id FROM change WHERE n > ? AND (device != ? OR import IS NOT NULL)"
        return {row[0].hex() for row in self._db.execute(sql, (number, device))}

    def records(self, changes: Sequence[str]) -> Iterator[tuple[bytes, bytes]]:
        """Yield (signature, bytes) of kept changes in the given order."""
        for start in range(0, len(changes), AT_ONCE):
            some = changes[start : start + AT_ONCE]
            found: dict[str, tuple[bytes, bytes]] = {}
            for table in ("change", "waiting"):
                left = [each for each in some if each not in found]
                for row in self._in(f"SELECT id, signature, body FROM {table} WHERE id IN", left):
                    found[row[0].hex()] = (row[1], row[2])
            yield from (found[each] for each in some)

    def _in(self, sql: str, changes: Iterable[str]) -> Iterator[sqlite3.Row]:
        ids = [bytes.fromhex(each) for each in changes]
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            yield from self._db.execute(f"{sql} ({','.join('?' * len(some))})", some)

    def append(self, changes: Sequence[ChangeRecord], *, import_number: int | None = None) -> list[int]:
        """Add changes, parents first, and return their arrival numbers; heads are moved."""
        first, now = self._next_number(), now_ms()
        heads: dict[bytes, None] = {}
        edges: list[tuple[bytes, int]] = []
        for start in range(0, len(changes), AT_ONCE):
            some = changes[start : start + AT_ONCE]
            self._append(some, first + start, heads, edges, now, import_number)
        by_page = in_order(edges, lambda edge: edge[0][:1])  # neighbours share pages of the file
        self._db.executemany("INSERT INTO parent VALUES (?, ?)", by_page)
        new = [(each,) for each in heads if not self.has_child(each.hex())]
        self._db.executemany("INSERT INTO head VALUES (?)", new)
        return list(range(first, first + len(changes)))

    def _append(
        self,
        changes: Sequence[ChangeRecord],
        first: int,
        heads: dict[bytes, None],
        edges: list[tuple[bytes, int]],
        now: int,
        import_number: int | None,
    ) -> None:
        """Add some changes, not yet what leads to their parents.

        Args:
            heads: ids of those added so far that none of these builds on.
            edges: (parent, number of the child) of each, added to.
        """
        rows, replaced = [], []
        for n, change in enumerate(changes, start=first):
            own, parents = bytes.fromhex(change.id), [bytes.fromhex(each) for each in change.parents]
            joined = b"".join(parents)
            rows.append(
                (
                    n, own, change.depth, change.device, change.at, change.action, joined,
                    change.body, change.signature, now, import_number,
                )
            )  # fmt: skip
            edges += [(parent, n) for parent in parents]
            for parent in parents:
                if parent in heads:
                    del heads[parent]
                else:
                    replaced.append((parent,))
            heads[own] = None
        self._db.executemany("INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
        self._db.executemany("DELETE FROM head WHERE id = ?", replaced)

    def _next_number(self) -> int:
        """Return a number that no change ever had, also not one taken out again."""
        row = self._db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'change'").fetchone()
        return 1 + (int(row[0]) if row else 0)

    def forget_read(self) -> None:
        """Empty the read cache after changes were taken out or rolled back."""
        self._recent.clear()

    # --- the whole ----------------------------------------------------------------------------------------------

    def heads(self) -> list[str]:
        """Return the changes that no held change descends from, sorted."""
        return sorted(row[0].hex() for row in self._db.execute("SELECT id FROM head"))

    def heads_to_build_on(self, most: int) -> list[str]:
        """Return the heads that a new change names as its parents; beyond `most` the lower ones stay heads."""
        heads = self.heads()
        if len(heads) <= most:
            return heads
        return sorted(sorted(heads, key=lambda each: (self.depth(each) or 0, each))[-most:])

    def next_depth(self, heads: Sequence[str]) -> int:
        """Return the depth of a change made on these heads."""
        return 1 + max((self.depth(each) or 0 for each in heads), default=0)

    def count(self) -> int:
        """Return how many changes are applied."""
        return int(self._db.execute("SELECT COUNT(*) FROM change").fetchone()[0])

    def last(self) -> int:
        """Return the latest arrival number, 0 for none."""
        return int(self._db.execute("SELECT COALESCE(MAX(n), 0) FROM change").fetchone()[0])

    def beginning_with(self, letters: str, most: int = 2) -> list[str]:
        """Return the changes whose id begins with these hex digits, at most so many."""
        sql = "SELECT id FROM change WHERE substr(lower(hex(id)), 1, length(?1)) = ?1 LIMIT ?2"
        return [row[0].hex() for row in self._db.execute(sql, (letters.lower(), most))]

    def since(self, number: int) -> Iterator[tuple[int, ChangeRecord]]:
        """Yield (arrival number, change) of everything that arrived after a number."""
        for row in self._db.execute("SELECT n, body, signature FROM change WHERE n > ? ORDER BY n", (number,)):
            yield int(row[0]), parse(row[1], row[2])

    def of_row(self, table: str, row: str) -> list[ChangeRecord]:
        """Return every change that counts and wrote a row, by (depth, id), each with what it did to that row alone.

        Who had seen a write that does not count is taken to have seen what that one had seen.
        """
        found = self._that(table, row, "touch")
        return seen_through(found, hidden, table, row) if (hidden := self.left_out_of(table, row)) else found

    def left_out_of(self, table: str, row: str) -> list[ChangeRecord]:
        """Return the changes that wrote a row and do not count, by (depth, id)."""
        return self._that(table, row, "left_out")

    def _that(self, table: str, row: str, index: str) -> list[ChangeRecord]:
        found = self._db.execute(
            f"SELECT c.id FROM {index} t JOIN change c ON c.n = t.n WHERE t.tbl = ? AND t.row = ?", (table, row)
        ).fetchall()
        return sorted((self._recent.of_row(each[0].hex(), table, row) for each in found), key=lambda each: each.key)

    def counts(self, number: int) -> bool:
        """Return whether the change of an arrival number counts (counting.py)."""
        return self._db.execute("SELECT 1 FROM left_out WHERE n = ? LIMIT 1", (number,)).fetchone() is None

    def is_left_out(self, change: str) -> bool:
        """Return whether a change is here and does not count."""
        sql = "SELECT 1 FROM left_out l JOIN change c ON c.n = l.n WHERE c.id = ? LIMIT 1"
        return self._db.execute(sql, (bytes.fromhex(change),)).fetchone() is not None

    def leaves_out(self, table: str, row: str) -> bool:
        """Return whether a change that does not count wrote this row."""
        sql = "SELECT 1 FROM left_out WHERE tbl = ? AND row = ? LIMIT 1"
        return self._db.execute(sql, (table, row)).fetchone() is not None

    # --- what is kept: applied, or waiting with its author proved ---------------------------------------------------

    def kept(self, change: str) -> ChangeRecord:
        """Return a change that is applied or waits.

        Raises:
            KeyError: it is not kept.
        """
        try:
            return self.get(change)
        except KeyError:
            if (found := waiting.get(self._db, change)) is None:
                raise
            return found

    def waiting(self) -> dict[str, ChangeRecord]:
        """Return the changes that wait for a parent or for a newer program; those without proof are not kept."""
        found = self._db.execute("SELECT body, signature FROM waiting WHERE reason != 'unproved'")
        return {change.id: change for change in (parse(row[0], row[1]) for row in found)}

    def proved_waiting(self) -> dict[str, Waits]:
        """Return the places of what waits, proved to be by its author, by id."""
        return {each: place for each, place in waiting.places(self._db).items() if place.reason != "unproved"}

    def missing(self) -> list[str]:
        """Return parents that never arrived: those waited for and those gone on without."""
        return sorted(row[0].hex() for row in self._db.execute("SELECT id FROM missing"))

    def forgiven(self) -> set[str]:
        """Return the missing parents that were gone on without."""
        return {row[0].hex() for row in self._db.execute("SELECT id FROM missing WHERE forgiven = 1")}

    def have(self) -> Have:
        """Return what this laptop holds, for the header of an update."""
        last = self.last()

        def at_place(place: int) -> str | None:
            row = self._db.execute("SELECT id FROM change WHERE n = ?", (place + 1,)).fetchone()
            return None if row is None else str(row[0].hex())

        waits = self.proved_waiting()
        named = {parent for place in waits.values() for parent in place.parents}
        applied = [each for each in self.heads() if each not in named]
        kept = sorted({*applied, *(each for each in waits if each not in named and not self.has_child(each))})
        return Have(tuple(kept), graph.locator(at_place, last), tuple(self.missing()))


def seen_through(
    counting: Sequence[ChangeRecord], hidden: Sequence[ChangeRecord], table: str, row: str
) -> list[ChangeRecord]:
    """Return the changes of a row with what they had seen there through those that do not count."""
    from mentordesk.merge import removals  # only where a laptop was lost

    wrote: dict[str, dict[str, Sequence[str]]] = {}
    for change in hidden:
        for op in change.ops:
            if (op.table, op.row) == (table, row):
                for name in op.cells:
                    wrote.setdefault(name, {})[change.id] = op.seen.get(name, ())
    found = []
    for change in counting:
        ops = tuple(
            op._replace(
                seen={
                    name: sorted(removals.seen_through(seen, wrote[name])) if name in wrote else seen
                    for name, seen in op.seen.items()
                },
            )
            if (op.table, op.row) == (table, row)
            else op
            for op in change.ops
        )
        found.append(change._replace(ops=ops))
    return found
