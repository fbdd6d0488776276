"""What travels in a schedule: change records, and the volumes of an update."""

from __future__ import annotations

from typing import NamedTuple

from mentordesk.merge.graph import Heard
from mentordesk.merge.registers import CellValue

Place = tuple[str, str]
"""(row, cell). The first letter of a row names its table: goal, step, tag, or note, which version 1 does not know."""

OWNER = "owner"
EXTRA = "extra"  # a column that version 1 does not know
NEWEST = 2


class Change(NamedTuple):
    """One change record; `nonce` is unique in a schedule, whatever the identity rule makes of the id."""

    id: str
    nonce: int
    parents: tuple[str, ...]
    depth: int
    author: str
    at: int
    least: int
    writes: dict[Place, tuple[CellValue, tuple[str, ...]]]
    seen: dict[str, dict[str, tuple[str, ...]]]


class Volume(NamedTuple):
    """One sealed mail: changes in topological order below the header that every volume of the update repeats."""

    device: str
    heard: Heard
    changes: tuple[Change, ...]
    version: int
    digest: tuple[int, int] | None


def is_new(place: Place) -> bool:
    """Return whether version 1 does not know this cell."""
    return place[1] == EXTRA or place[0][0] == "n"
