"""Which changes count once laptops were reported lost: a pure function of the changes in hand and the certificates.

A removal says, for good, that a laptop is lost and what its owner had seen of it. From then on what that laptop wrote
counts only as far as it was seen, and so does what a laptop wrote that the lost one certified behind its owner's back.
The owner may accept single changes. Nothing here asks in which order anything arrived.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from mentordesk.merge.graph import Graph
from mentordesk.merge.registers import Key


class History(Graph, Protocol):
    """The changes applied here."""

    def author(self, change: str) -> str:
        """Return the device that made a held change."""


class Certified(NamedTuple):
    """Whose laptop a device is, and the root or device that certified it."""

    person: str
    by: str


@dataclass(frozen=True, slots=True)
class Removal:
    """What one change says about one laptop.

    Attributes:
        key: (depth, id) of the change that says it.
        author: device that made this change.
        person: whose laptop it is said to be.
        seen: heads that the remover had; what the laptop wrote up to there counts.
        known: laptops of the person that the remover knew; others that the laptop certified fall with it.
        is_lost: else it is only not used any more.
        by_root: it is signed by the person's root, so that it does not matter who passes it on.
    """

    key: Key
    author: str
    laptop: str
    person: str
    seen: tuple[str, ...] = ()
    known: frozenset[str] = frozenset()
    is_lost: bool = True
    by_root: bool = False


class Acceptance(NamedTuple):
    """That a change lets another count after all."""

    by: str
    author: str
    accepted: str


@dataclass(frozen=True, slots=True)
class Ruling:
    """What follows from all removals and acceptances.

    Attributes:
        in_force: the removals that hold.
        lost, unused: the devices that they name or that fall with those.
        left_out: the changes that do not count.
    """

    in_force: tuple[Removal, ...] = ()
    lost: frozenset[str] = frozenset()
    unused: frozenset[str] = frozenset()
    left_out: frozenset[str] = frozenset()


NOTHING = Ruling()


def rule(
    history: History,
    heads: Collection[str],
    removals: Iterable[Removal],
    acceptances: Iterable[Acceptance],
    certificates: Mapping[str, Certified],
) -> Ruling:
    """Return which laptops are given up and which changes do not count for that.

    - A removal of a laptop is by another laptop of the same person, or signed by that person's root.
    - One signed by the root always holds. One by a laptop holds unless that laptop is itself lost by a removal of the
      root that has not seen it, or was already, as its own change shows, when it spoke.
    - A change of a lost laptop counts when all removals of it that hold have seen it. Else it counts when a change that
      counts, of the same person and made after it, accepts it.

    Args:
        heads: changes that no held change descends from.
        certificates: by device.
    """
    asked = sorted(_heeded(removals, certificates), key=lambda each: (each.key, each.laptop, each.is_lost, each.seen))
    if not asked:
        return NOTHING
    fallen = [affected(each, certificates) for each in asked]
    seen = below(history, heads, [*(each.seen for each in asked), *((each.key[1],) for each in asked)])
    holding = _in_force(asked, fallen, seen)
    lost = {device for place in holding if asked[place].is_lost for device in fallen[place]}
    left_out = set()
    for change, mask in seen.masks.items():
        if (author := history.author(change)) in lost and any(
            asked[place].is_lost and author in fallen[place] and not mask >> place & 1 for place in holding
        ):
            left_out.add(change)
    _accept(history, heads, left_out, list(acceptances), certificates)
    return Ruling(
        tuple(asked[place] for place in holding),
        frozenset(lost),
        frozenset(asked[place].laptop for place in holding if not asked[place].is_lost),
        frozenset(left_out),
    )


def affected(removal: Removal, certificates: Mapping[str, Certified]) -> frozenset[str]:
    """Return the devices that fall by a removal: the laptop, and those it certified that the remover did not know."""
    fallen = {removal.laptop}
    if not removal.is_lost:
        return frozenset(fallen)
    certified: dict[str, list[str]] = {}
    for device, (_, by) in certificates.items():
        certified.setdefault(by, []).append(device)
    queue = [removal.laptop]
    while queue:
        for device in certified.get(queue.pop(), ()):
            if device not in removal.known and device not in fallen:
                fallen.add(device)
                queue.append(device)
    return frozenset(fallen)


def seen_through(seen: Iterable[str], left_out: Mapping[str, Collection[str]]) -> set[str]:
    """Return the writes that a writer had seen in a cell, with what those of them that do not count had seen in turn.

    Who wrote over the words of a lost laptop wrote also over those that it had replaced: they do not come back.

    Args:
        left_out: what each write of the cell that does not count had seen there.
    """
    found = set(seen)
    queue = [each for each in found if each in left_out]
    while queue:
        new = set(left_out[queue.pop()]) - found
        found |= new
        queue += [each for each in new if each in left_out]
    return found


def _heeded(removals: Iterable[Removal], certificates: Mapping[str, Certified]) -> Iterable[Removal]:
    """Yield the removals that their author or the root may speak; of equal ones, and of one laptop's, the first."""
    first: dict[tuple[object, ...], Removal] = {}
    for each in removals:
        laptop, author = certificates.get(each.laptop), certificates.get(each.author)
        if laptop is None or laptop.person != each.person:
            continue
        if each.by_root:
            name: tuple[object, ...] = (each.laptop, each.is_lost, each.seen, each.known)
        elif author is not None and author.person == each.person:
            name = (each.author, each.laptop, each.is_lost)
        else:
            continue
        before = first.get(name)
        if before is None or (each.key, each.seen) < (before.key, before.seen):
            first[name] = each
    return first.values()


def _in_force(asked: Sequence[Removal], fallen: Sequence[frozenset[str]], seen: Below) -> list[int]:
    """Return the places of the removals that hold; `asked` comes by (depth, id), so what one builds on is decided."""
    by_root = [place for place, each in enumerate(asked) if each.by_root]
    holding = list(by_root)
    for place, each in enumerate(asked):
        if each.by_root:
            continue
        overruled = any(
            asked[other].is_lost and each.author in fallen[other] and not seen.has(each.key[1], other)
            for other in by_root
        )
        was_lost = any(
            asked[other].is_lost
            and not asked[other].by_root
            and each.author in fallen[other]
            and asked[other].key != each.key
            and seen.has(asked[other].key[1], len(asked) + place)
            for other in holding
        )
        if not overruled and not was_lost:
            holding.append(place)
    return sorted(holding)


def _accept(
    history: History,
    heads: Collection[str],
    left_out: set[str],
    acceptances: Sequence[Acceptance],
    certificates: Mapping[str, Certified],
) -> None:
    """Let count what is accepted by a change that counts, until no more does."""

    def person(device: str) -> str:
        return certificates[device].person if device in certificates else ""

    open_ones = [
        each
        for each in acceptances
        if each.accepted in left_out and person(each.author) == person(history.author(each.accepted)) != ""
    ]
    while ready := [each for each in open_ones if each.by not in left_out]:
        open_ones = [each for each in open_ones if each.by in left_out]
        speakers = sorted({each.by for each in ready})
        seen = below(history, heads, [history.parents(each) for each in speakers])
        places = {each: place for place, each in enumerate(speakers)}
        left_out.difference_update(each.accepted for each in ready if seen.has(each.accepted, places[each.by]))


# --- what lies below what --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Below:
    """For the changes that do not lie below all of the sets asked about: a bit for each set that they do lie below."""

    masks: Mapping[str, int]

    def has(self, change: str, place: int) -> bool:
        """Return whether a held change is one of the set asked about at a place, or an ancestor of one of it."""
        mask = self.masks.get(change)
        return mask is None or bool(mask >> place & 1)


def below(graph: Graph, heads: Iterable[str], asked: Sequence[Iterable[str]]) -> Below:
    """Walk from the heads by falling depth, until all that is left lies below every one of the sets asked about.

    A set's changes that are not held say nothing. What arrived without its parents is no way down to them.
    """
    full = (1 << len(asked)) - 1
    masks: dict[str, int] = {}
    queue: list[tuple[int, str]] = []
    open_paths = 0

    def visit(change: str, mask: int) -> None:
        nonlocal open_paths
        if (before := masks.get(change)) is not None:
            masks[change] = mask = before | mask
            open_paths -= before != full and mask == full
        elif (depth := graph.depth(change)) is not None:
            masks[change] = mask
            open_paths += mask != full
            heapq.heappush(queue, (-depth, change))

    for change in heads:
        visit(change, 0)
    for place, changes in enumerate(asked):
        for change in changes:
            visit(change, 1 << place)
    while queue and open_paths:
        change = heapq.heappop(queue)[1]
        mask = masks[change]
        open_paths -= mask != full
        for parent in graph.parents(change):
            visit(parent, mask)
    return Below(masks)
