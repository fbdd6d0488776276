"""What really happened in a schedule, noted apart from the code under test, and the verdict over it.

Every write is noted with the values that stood on the writer's screen in that cell. From this alone follows what every
laptop must show in the end: a write is gone only when somebody who had it on the screen wrote again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.merge.registers import CellValue
from mentordesk.merge.rows import DELETED
from simulator.changes import OWNER, Change, Place
from simulator.replica import Replica
from simulator.rules import ids
from simulator.truth_of_losses import Noted, fallen, left_out, reached, without


@dataclass(slots=True)
class Truth:
    """All that was ever written, by nonce, and what a restore or a copy really destroyed."""

    noted: dict[int, Noted] = field(default_factory=dict)
    destroyed: set[int] = field(default_factory=set)

    def note(
        self,
        replica: Replica,
        nonce: int,
        values: dict[Place, CellValue],
        opened: dict[Place, set[int]],
        *,
        removed: tuple[str, bool] | None = None,
        accepted: frozenset[int] = frozenset(),
    ) -> None:
        """Note an action that is about to be sealed.

        Args:
            opened: for a draft, what stood on the screen when it was opened.
            removed: a laptop that is reported lost, and whether with the words on paper.
        """
        over = {place: frozenset(opened[place] if place in opened else on_screen(replica, place)) for place in values}
        stood = {
            row: {name: frozenset(on_screen(replica, (row, name))) for name in replica.rows.get(row, ())}
            for (row, name), value in values.items()
            if name == DELETED and value == 1
        }
        kept = replica.kept
        after = frozenset(kept[each].nonce for each in replica.heads)
        knew = replica.knows if removed else frozenset()
        vouched = self._vouched_for(replica, removed[0], knew, after) if removed and removed[1] else after
        by = replica.device
        self.noted[nonce] = Noted(values, over, stood, by, after, removed, knew, vouched, accepted)

    def _vouched_for(
        self, replica: Replica, laptop: str, knew: frozenset[str], after: frozenset[int]
    ) -> frozenset[int]:
        """Return what lies right below the reports that hold by a laptop and those that fall with it, and their likes.

        What came after something that is not here may have come after them, too.
        """
        found = {
            replica.kept[each.key[1]].nonce
            for each in replica.ruled.in_force
            if each.author in fallen(laptop, knew) and not each.by_root
        }
        if not found:
            return after
        here = {replica.kept[each].nonce for each in replica.log}
        found |= {each for each in here if not self.noted[each].after <= here}
        led_to = {each for each in here if found & reached(self.noted, here, [each])}
        return frozenset(after.union(*(self.noted[each].after for each in led_to)) & here - led_to)

    def overwritten(self, before: Iterable[Change], folders: Sequence[Replica]) -> None:
        """Note what was in an overwritten folder and is in no folder now."""
        gone = {change.nonce for change in before}
        for folder in folders:
            gone.difference_update([change.nonce for change in folder.kept.values()])
        self.destroyed |= gone

    def verdict(self, folders: Sequence[Replica]) -> list[str]:
        """Return what is wrong at the end, empty when nothing is."""
        first = folders[0]
        problems = [
            f"folder {number} differs from folder 0 in its {what}"
            for number, folder in enumerate(folders)
            for what in ("changes", "heads", "cells", "digest")
            if differs(first, folder, what)
        ]
        held = {change.nonce for change in first.kept.values()}
        problems += [f"change {nonce} is lost" for nonce in sorted(self.noted.keys() - held - self.destroyed)]
        if first.waiting:
            problems.append(f"still waiting: {sorted(change.nonce for change in first.waiting.values())}")
        if problems:
            return problems
        ignored = left_out(self.noted, held, {each.nonce: (each.depth, each.id) for each in first.kept.values()})
        if ignored != (shown := {first.kept[each].nonce for each in first.left_out}):
            return [f"left out are {sorted(shown)}, must be {sorted(ignored)}"]
        counted = without(self.noted, ignored)
        held -= ignored
        expected = self._heads(counted, held)
        found = {
            (row, name): {first.kept[head].nonce for head in ids(cell)}
            for row, cells in first.rows.items()
            for name, cell in cells.items()
        }
        for place in sorted(expected.keys() | found.keys()):
            want, have = expected.get(place, set()), found.get(place, set())
            if want - have:
                problems.append(f"{place}: writes {sorted(want - have)} lost; nobody who saw them wrote again")
            if have - want:
                problems.append(f"{place}: writes {sorted(have - want)} came back although replaced")
        alive = self._alive(counted, expected, {row for row, _ in expected}, first)
        for number, folder in enumerate(folders):
            if (shown := set(folder.alive())) != alive:
                problems.append(f"folder {number} shows {sorted(shown)}, must show {sorted(alive)}")
        return problems

    def _heads(self, noted: Mapping[int, Noted], held: set[int]) -> dict[Place, set[int]]:
        heads: dict[Place, set[int]] = {}
        for nonce in held:
            for place in noted[nonce].values:
                heads.setdefault(place, set()).add(nonce)
        for nonce in held:
            for place, over in noted[nonce].over.items():
                heads[place] -= over
        return heads

    def _alive(
        self, noted: Mapping[int, Noted], heads: dict[Place, set[int]], rows: set[str], replica: Replica
    ) -> set[str]:
        """Return the rows that no delete has seen all of, and what owns them, however far up."""
        writes: dict[str, dict[str, set[int]]] = {}
        for (row, name), found in heads.items():
            writes.setdefault(row, {})[name] = found
        alive = {row for row in rows if not self._deleted(noted, row, writes[row])}
        owner = {row: replica.shown(row, OWNER) for row in rows}
        reached = list(alive)
        while reached:
            above = owner[reached.pop()]
            if isinstance(above, str) and above in rows and above not in alive:
                alive.add(above)
                reached.append(above)
        return alive

    def _deleted(self, noted: Mapping[int, Noted], row: str, cells: dict[str, set[int]]) -> bool:
        flags = cells.get(DELETED, set())
        if any(noted[flag].values[row, DELETED] != 1 for flag in flags):
            return False
        others = {(name, head) for name, found in cells.items() if name != DELETED for head in found}
        for flag in flags:
            stood = noted[flag].stood[row]
            if all(head in stood.get(name, ()) or head == flag for name, head in others):
                return True
        return False


def on_screen(replica: Replica, place: Place) -> set[int]:
    """Return the actions whose values stand in a cell for its reader to see."""
    return {replica.kept[head].nonce for head in ids(replica.cell(place))}


def differs(one: Replica, other: Replica, what: str) -> bool:
    """Return whether two folders differ in their changes, heads, cells or digest."""
    if what == "changes":
        mine, theirs = one.kept.values(), other.kept.values()
        return {change.nonce for change in mine} != {change.nonce for change in theirs}
    if what == "heads":
        return one.heads != other.heads
    if what == "cells":
        return one.rows != other.rows
    return one.digest != other.digest
