"""The change log in SQLite: what is held, its heads, and what a peer is told of it."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator, Sequence
from functools import lru_cache

from mentordesk.merge import graph
from mentordesk.merge.graph import Have
from mentordesk.workspace.change_record import ChangeRecord, parse


def now_ms() -> int:
    """Return the clock in milliseconds since 1970; it is shown, never used to decide anything."""
    return time.time_ns() // 1_000_000


class Log:
    """Reads and appends change records; the caller holds the transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._read = lru_cache(maxsize=2_000)(self._read_uncached)

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
        return self._read(change)

    def _read_uncached(self, change: str) -> ChangeRecord:
        row = self._db.execute("SELECT body, signature FROM change WHERE id = ?", (bytes.fromhex(change),)).fetchone()
        if row is None:
            raise KeyError(change)
        return parse(row[0], row[1])

    def depth(self, change: str) -> int | None:
        """Return the depth of a change, or None when it is not held."""
        row = self._db.execute("SELECT depth FROM change WHERE id = ?", (bytes.fromhex(change),)).fetchone()
        return None if row is None else int(row[0])

    def parents(self, change: str) -> Sequence[str]:
        """Return the parents of a held change."""
        row = self._db.execute("SELECT parents FROM change WHERE id = ?", (bytes.fromhex(change),)).fetchone()
        return [row[0][place : place + 32].hex() for place in range(0, len(row[0]), 32)]

    def has_child(self, change: str) -> bool:
        """Return whether an applied change names this one as a parent."""
        row = self._db.execute("SELECT 1 FROM parent WHERE parent = ? LIMIT 1", (bytes.fromhex(change),)).fetchone()
        return row is not None

    def append(self, change: ChangeRecord, *, import_number: int | None = None) -> int:
        """Add a change and return its arrival number; heads are moved."""
        parents = [bytes.fromhex(each) for each in change.parents]
        own = bytes.fromhex(change.id)
        n = self._db.execute(
            "INSERT INTO change (id, depth, device, at, action, parents, body, signature, arrived, import)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                own,
                change.depth,
                change.device,
                change.at,
                change.action,
                b"".join(parents),
                change.body,
                change.signature,
                now_ms(),
                import_number,
            ),
        ).lastrowid
        assert n is not None
        self._db.executemany("INSERT INTO parent VALUES (?, ?)", [(parent, n) for parent in parents])
        self._db.executemany("DELETE FROM head WHERE id = ?", [(parent,) for parent in parents])
        if not self.has_child(change.id):
            self._db.execute("INSERT INTO head VALUES (?)", (own,))
        return n

    def forget(self, change: str) -> None:
        """Drop a change from the read cache after it was taken out."""
        self._read.cache_clear()

    # --- the whole ----------------------------------------------------------------------------------------------

    def heads(self) -> list[str]:
        """Return the changes that no held change descends from, sorted."""
        return sorted(row[0].hex() for row in self._db.execute("SELECT id FROM head"))

    def next_depth(self, heads: Sequence[str]) -> int:
        """Return the depth of a change made on these heads."""
        return 1 + max((self.depth(each) or 0 for each in heads), default=0)

    def count(self) -> int:
        """Return how many changes are applied."""
        return int(self._db.execute("SELECT COUNT(*) FROM change").fetchone()[0])

    def last(self) -> int:
        """Return the latest arrival number, 0 for none."""
        return int(self._db.execute("SELECT COALESCE(MAX(n), 0) FROM change").fetchone()[0])

    def since(self, number: int) -> Iterator[tuple[int, ChangeRecord]]:
        """Yield (arrival number, change) of everything that arrived after a number."""
        for row in self._db.execute("SELECT n, body, signature FROM change WHERE n > ? ORDER BY n", (number,)):
            yield int(row[0]), parse(row[1], row[2])

    def of_row(self, table: str, row: str) -> list[ChangeRecord]:
        """Return every change that wrote a row, by (depth, id)."""
        found = self._db.execute(
            "SELECT c.body, c.signature FROM touch t JOIN change c ON c.n = t.n WHERE t.tbl = ? AND t.row = ?",
            (table, row),
        )
        return sorted((parse(each[0], each[1]) for each in found), key=lambda each: each.key)

    # --- what peers are told and told us --------------------------------------------------------------------------

    def missing(self) -> list[str]:
        """Return parents that never arrived: those waited for and those gone on without."""
        return sorted(row[0].hex() for row in self._db.execute("SELECT id FROM missing"))

    def have(self) -> Have:
        """Return what this laptop holds, for the header of an update."""
        last = self.last()

        def at_place(place: int) -> str | None:
            row = self._db.execute("SELECT id FROM change WHERE n = ?", (place + 1,)).fetchone()
            return None if row is None else str(row[0].hex())

        return Have(tuple(self.heads()), graph.locator(at_place, last), tuple(self.missing()))

    def peer_have(self, device: str) -> Have:
        """Return what a peer's device said it holds in the update of it that arrived last."""
        row = self._db.execute("SELECT have FROM peer_have WHERE device = ?", (device,)).fetchone()
        return have_from_json(json.loads(row[0])) if row else Have()

    def lacking_at(self, devices: Sequence[str]) -> list[str]:
        """Return the changes not proven to be at every one of these devices, parents first."""
        heads = self.heads()
        found: dict[str, None] = {}
        for device in devices:
            found.update(dict.fromkeys(graph.lacking(self, heads, self.peer_have(device))))
        if len(devices) == 1:
            return list(found)
        return sorted(found, key=lambda each: (self.depth(each) or 0, each))


def have_to_json(have: Have) -> dict[str, list[str]]:
    """Return the form of a `have` in an update's header."""
    return {"heads": list(have.heads), "locator": list(have.locator), "missing": list(have.missing)}


def have_from_json(raw: dict[str, list[str]]) -> Have:
    """Read a `have` back; its ids have been checked."""
    return Have(tuple(raw["heads"]), tuple(raw["locator"]), tuple(raw["missing"]))
