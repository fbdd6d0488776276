"""An own, plain model of what two laptops should show: sets of events, no graph, no SQL, nothing of merge/."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

Row = tuple[str, str]
DELETED = "deleted"


@dataclass(frozen=True)
class Event:
    """One change: what it wrote into each cell of each row, and the writes that its author saw there."""

    id: str
    depth: int
    writes: Mapping[Row, Mapping[str, object]]
    seen: Mapping[Row, Mapping[str, frozenset[str]]]

    @property
    def key(self) -> tuple[int, str]:
        return self.depth, self.id


@dataclass
class World:
    """Every event that ever happened, and which field names the owner of a kind of row."""

    owners: Mapping[str, str]
    events: dict[str, Event] = field(default_factory=dict)
    by_row: dict[Row, list[Event]] = field(default_factory=dict)

    def add(self, event: Event) -> None:
        self.events[event.id] = event
        for row in event.writes:
            self.by_row.setdefault(row, []).append(event)


@dataclass
class Side:
    """What one laptop knows."""

    world: World
    known: set[str] = field(default_factory=set)

    def write(self, change_id: str, writes: Mapping[Row, Mapping[str, object]]) -> None:
        """Note a change made on this laptop: it saw all heads of what it wrote, and of all of a row it deleted."""
        seen = {}
        for row, cells in writes.items():
            heads = self.heads(row)
            looked_at = heads if cells.get(DELETED) == 1 else {name: heads.get(name, ()) for name in cells}
            seen[row] = {name: frozenset(each.id for each in found) for name, found in looked_at.items()}
        depth = 1 + max((self.world.events[each].depth for each in self.known), default=0)
        self.world.add(Event(change_id, depth, writes, seen))
        self.known.add(change_id)

    # --- cells ----------------------------------------------------------------------------------------------------

    def heads(self, row: Row) -> dict[str, list[Event]]:
        """Return, for each cell, the known writes that no known write replaced, the shown one last."""
        events = [each for each in self.world.by_row.get(row, []) if each.id in self.known]
        found: dict[str, list[Event]] = {}
        for name in {name for each in events for name in each.writes[row]}:
            writes = [each for each in events if name in each.writes[row]]
            replaced = set().union(*(each.seen[row].get(name, frozenset()) for each in writes))
            found[name] = sorted((each for each in writes if each.id not in replaced), key=lambda each: each.key)
        return found

    def shown(self, row: Row) -> dict[str, object]:
        """Return the shown value of each written cell."""
        return {name: heads[-1].writes[row][name] for name, heads in self.heads(row).items()}

    # --- rows -----------------------------------------------------------------------------------------------------

    def rows(self) -> Iterator[Row]:
        for row, events in self.world.by_row.items():
            if any(each.id in self.known for each in events):
                yield row

    def is_covered(self, row: Row) -> bool:
        """Return whether a delete has seen everything in the row."""
        heads = self.heads(row)
        flags = heads.pop(DELETED, [])
        if not flags or any(flag.writes[row][DELETED] != 1 for flag in flags):
            return False
        return any(
            all(
                head is flag or head.id in flag.seen[row].get(name, ())
                for name, found in heads.items()
                for head in found
            )
            for flag in flags
        )

    def live(self) -> set[Row]:
        """Return the rows that are there: not deleted, or with a part that is there."""
        rows = list(self.rows())
        found = {row for row in rows if not self.is_covered(row)}
        queue = list(found)
        while queue:
            row = queue.pop()
            if (owner := self.owner(row)) is not None and owner not in found and owner in rows:
                found.add(owner)
                queue.append(owner)
        return found

    def owner(self, row: Row) -> Row | None:
        declared = self.world.owners.get(row[0], "")
        if not declared:
            return None
        name, table = declared.split(":")
        value = self.shown(row).get(name, "")
        return (table, str(value)) if value else None

    # --- what the commands should print -----------------------------------------------------------------------------

    def conflicts(self) -> dict[tuple[str, str, str], dict[object, str]]:
        """Return each unsettled cell with its values and the first change that wrote each; for `deleted` no values."""
        found: dict[tuple[str, str, str], dict[object, str]] = {}
        for row in self.live():
            for name, heads in self.heads(row).items():
                if name == DELETED:
                    if any(head.writes[row][name] != 0 for head in heads):
                        found[*row, name] = {}
                    continue
                values: dict[object, str] = {}
                for head in heads:
                    values.setdefault(head.writes[row][name], head.id)
                if len(values) > 1:
                    found[*row, name] = values
        return found

    def all_heads(self) -> dict[Row, dict[str, list[str]]]:
        """Return the ids of the heads of every cell of every live row."""
        return {
            row: {name: sorted(each.id for each in heads) for name, heads in self.heads(row).items()}
            for row in self.live()
        }
