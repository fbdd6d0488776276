"""Which changes count in a folder once laptops were reported lost, asked of the program's own rule."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.merge import removals
from mentordesk.merge.removals import Acceptance, Removal, Ruling
from simulator.changes import CERTIFICATES, Place, person_of

if TYPE_CHECKING:
    from simulator.replica import Replica


@dataclass(frozen=True, slots=True)
class Applied:
    """The graph of what is applied in a folder."""

    replica: Replica

    def depth(self, change: str) -> int | None:
        """Return the depth of an applied change."""
        return self.replica.kept[change].depth if change in self.replica.applied else None

    def parents(self, change: str) -> Sequence[str]:
        """Return the parents of an applied change."""
        return self.replica.kept[change].parents

    def author(self, change: str) -> str:
        """Return the laptop that made an applied change."""
        return self.replica.kept[change].author


def ruling(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Say what counts among the changes applied here."""
    return ruling_with(replica, acceptances(replica), more)


def ruling_with(replica: Replica, accepted: Sequence[Acceptance], more: Sequence[Removal] = ()) -> Ruling:
    """Say what counts where just this is accepted."""
    reported = [said for each in replica.deciding if (said := replica.kept[each].removal) is not None]
    return removals.rule(Applied(replica), replica.heads, [*reported, *more], accepted, CERTIFICATES)


def acceptances(replica: Replica) -> list[Acceptance]:
    """Return what the changes applied here accept."""
    said = [replica.kept[each] for each in replica.deciding]
    return [Acceptance(each.id, each.author, change) for each in said for change in each.accepted]


def report(replica: Replica, laptop: str, *, by_root: bool) -> Removal:
    """Return what reporting a laptop lost would say now.

    Args:
        by_root: with the words on paper, which take what the lost laptop said of others as not seen, with what
            builds on it, or may, as something below it is not here.
    """
    heads = set(replica.heads)
    known = replica.knows | {laptop}
    said = Removal((0, ""), "", laptop, person_of(laptop), (), known, by_root=by_root)
    if by_root:
        fallen = removals.affected(said, CERTIFICATES)
        tainted = {each.key[1] for each in replica.ruled.in_force if each.author in fallen and not each.by_root}
        if tainted:
            for each in sorted(replica.applied, key=lambda each: replica.kept[each].depth):
                if any(parent in tainted or parent not in replica.applied for parent in replica.kept[each].parents):
                    tainted.add(each)
            heads = replica.applied - tainted
    return Removal((0, ""), "", laptop, person_of(laptop), tuple(sorted(heads)), known, by_root=by_root)


def count(replica: Replica, fresh: Sequence[str], *, came_late: bool = False) -> None:
    """Work out again what counts where these changes, just applied, can have moved it."""
    said = tuple(each for each in fresh if replica.kept[each].decides)
    replica.deciding += said
    if not replica.deciding:
        return
    moved: set[Place] = set()
    if said or came_late or any(replica.kept[each].author in replica.lost for each in fresh):
        moved = _rule_again(replica)
    if moved or replica.left_out:
        written = {place for each in fresh for place in replica.kept[each].writes}
        replica.rebuild(moved | (written & _hidden_places(replica)))


def taken_out(replica: Replica) -> set[Place]:
    """Work out again what counts after changes were taken out; return the cells that this moves."""
    if not replica.deciding:
        return set()
    replica.deciding = tuple(each for each in replica.deciding if each in replica.applied)
    return _rule_again(replica)


def hidden(replica: Replica, place: Place) -> dict[str, tuple[str, ...]]:
    """Return the writes of a cell that do not count, with what each had seen there."""
    return {
        each: replica.kept[each].writes[place][1] for each in replica.left_out if place in replica.kept[each].writes
    }


def seen_by(replica: Replica, change: str, row: str) -> Mapping[str, Iterable[str]]:
    """Return what a delete had seen of a row, through writes that do not count."""
    seen = replica.kept[change].seen.get(row, {})
    if not replica.left_out:
        return seen
    return {name: replica.rules.seen_through(ids, hidden(replica, (row, name))) for name, ids in seen.items()}


def _hidden_places(replica: Replica) -> set[Place]:
    return {place for each in replica.left_out for place in replica.kept[each].writes}


def _rule_again(replica: Replica) -> set[Place]:
    """Work out what counts and return the cells that this moves."""
    before, replica.ruled = replica.left_out, replica.rules.ruling(replica)
    moved = before ^ replica.left_out
    return {place for each in moved if each in replica.kept for place in replica.kept[each].writes}
