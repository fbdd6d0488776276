"""What travels in a schedule: change records, and the volumes of an update."""

from __future__ import annotations

from typing import NamedTuple

from mentordesk.merge.graph import Heard
from mentordesk.merge.registers import CellValue
from mentordesk.merge.removals import Certified, Removal

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
    removal: Removal | None = None  # that a laptop was lost
    accepted: tuple[str, ...] = ()  # changes of a lost laptop that count after all

    @property
    def decides(self) -> bool:
        """Whether it says which other changes count."""
        return self.removal is not None or bool(self.accepted)


class Volume(NamedTuple):
    """One sealed mail: changes in topological order below the header that every volume of the update repeats."""

    device: str
    heard: Heard
    changes: tuple[Change, ...]
    version: int
    digest: tuple[int, int] | None
    words: tuple[Removal, ...] = ()  # removals that a root has signed


def is_new(place: Place) -> bool:
    """Return whether version 1 does not know this cell."""
    return place[1] == EXTRA or place[0][0] == "n"


def person_of(device: str) -> str:
    """Return whose laptop a device is: D0, D2 and D4 are Ana's, D1 and D3 Ben's."""
    return "ana" if int(device[1:]) % 2 == 0 else "ben"


CERTIFICATES = {
    f"D{number}": Certified("ana" if number % 2 == 0 else "ben", f"D{number - 2}" if number > 1 else "root")
    for number in range(9)
}
"""Each laptop but a person's first was certified by the one before it."""
