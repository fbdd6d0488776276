"""Changes read lately, and what each did to a row; one that wrote thousands of rows is taken apart once."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping

from mentordesk.workspace.change_record import ChangeRecord, Op

MOST = 2_000
MOST_BYTES = 6 << 20
"""Bytes of changes kept; taken apart, they need up to fifteen times that in memory."""


class Recent:
    """A cache of changes, bounded in number and in bytes; the last one read is always kept."""

    def __init__(self, read: Callable[[str], ChangeRecord]) -> None:
        """Begin empty.

        Args:
            read: reads a change that is not here; what it raises is raised.
        """
        self._read = read
        self._kept: OrderedDict[str, ChangeRecord] = OrderedDict()
        self._rows: dict[str, Mapping[tuple[str, str], Op]] = {}
        self._bytes = 0

    def get(self, change: str) -> ChangeRecord:
        """Return a change."""
        found = self._kept.get(change)
        if found is not None:
            self._kept.move_to_end(change)
            return found
        found = self._kept[change] = self._read(change)
        self._bytes += len(found.body)
        while len(self._kept) > 1 and (len(self._kept) > MOST or self._bytes > MOST_BYTES):
            old, dropped = self._kept.popitem(last=False)
            self._bytes -= len(dropped.body)
            self._rows.pop(old, None)
        return found

    def op(self, change: str, table: str, row: str) -> Op:
        """Return what a change did to a row.

        Raises:
            KeyError: nothing.
        """
        found = self.get(change)
        if (rows := self._rows.get(change)) is None:
            rows = self._rows[change] = {(op.table, op.row): op for op in found.ops}
        return rows[table, row]

    def of_row(self, change: str, table: str, row: str) -> ChangeRecord:
        """Return a change with nothing but what it did to one row."""
        found = self.get(change)
        return found if len(found.ops) == 1 else found._replace(ops=(self.op(change, table, row),))

    def clear(self) -> None:
        """Forget all of them."""
        self._kept.clear()
        self._rows.clear()
        self._bytes = 0
