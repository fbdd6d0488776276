"""Who made a record, kept beside it: worked out from the signed changes, never read from what a change says.

The author of a record is the person whose laptop signed its first change by (depth, id). Pages that look through
thousands of records by author read the column `made_by` of the kinds below; it is derived, no change can write it, and
a rebuild works it out again.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from mentordesk.merge.registers import Cell, Key

MADE_BY = "made_by"
KEPT_FOR = frozenset({"annotations", "replies", "reflections", "responses"})
"""Tables that have the column."""

FIRST_DEVICE = """
SELECT c.device FROM touch t JOIN change c ON c.n = t.n WHERE t.tbl = ? AND t.row = ? ORDER BY c.depth, c.id LIMIT 1"""


class Authorship:
    """Finds the authors of the rows of one merge; the index of changes must be up to date."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._people: dict[str, str] = {}

    def of(
        self, name: tuple[str, str], first: tuple[Key, str] | None, before: Mapping[str, Cell], *, again: bool
    ) -> str | None:
        """Return who made a row, or None where that cannot have moved.

        Args:
            first: key and device of the least change applied now.
            before: the row's cells before the merge, empty for a new one; no change below one of their heads is its
                first, so that an edit asks nothing.
            again: work it out from the log.
        """
        if name[0] not in KEPT_FOR:
            return None
        if not again and first is not None:
            heads = [head for cell in before.values() for head in cell.heads]
            if not heads:
                return self._person(first[1])
            if first[0] > min(heads):
                return None
        found = self._db.execute(FIRST_DEVICE, name).fetchone()
        return self._person(found[0]) if found else ""

    def _person(self, device: str) -> str:
        if device not in self._people:
            row = self._db.execute("SELECT person FROM device WHERE id = ?", (device,)).fetchone()
            self._people[device] = str(row[0]) if row else ""
        return self._people[device]
