"""How much the changes of one file may hold beside their bytes: read and merged, a row takes about 2 kB of memory.

A file of 24 MiB could else hold a million rows of a few bytes each, and a gigabyte of memory would be needed for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mentordesk.workspace.change_record import BadChange, ChangeRecord

MAX_ROWS = 80_000
MAX_CELLS = 400_000


@dataclass(slots=True)
class Load:
    """Rows and cells written by the changes of one file so far."""

    rows: int = 0
    cells: int = 0

    def counted(self, changes: Iterable[ChangeRecord]) -> Iterator[ChangeRecord]:
        """Yield changes as they are read.

        Raises:
            BadChange: they write more than one file may.
        """
        for change in changes:
            self.rows += len(change.ops)
            for op in change.ops:
                self.cells += len(op.cells)
            if self.rows > MAX_ROWS or self.cells > MAX_CELLS:
                raise BadChange("too many records in one file")
            yield change

    def takes(self, more: Load) -> bool:
        """Return whether so much more fits."""
        return self.rows + more.rows <= MAX_ROWS and self.cells + more.cells <= MAX_CELLS

    def add(self, more: Load) -> None:
        """Count more."""
        self.rows += more.rows
        self.cells += more.cells


def at_most(body: bytes) -> Load:
    """Return what a change may write, told by its braces and colons alone: never too little, rarely too much."""
    return Load(body.count(b"{") // 2, body.count(b'":'))
