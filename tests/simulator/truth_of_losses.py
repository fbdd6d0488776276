"""What counts after laptops were lost, told from what persons did and knew, apart from the code under test."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from mentordesk.merge.registers import CellValue, Key
from simulator.changes import CERTIFICATES, Place, person_of


@dataclass(slots=True)
class Noted:
    """One action of a person: what was written, over what, and for a delete everything that stood in the row."""

    values: dict[Place, CellValue]
    over: dict[Place, frozenset[int]]
    stood: dict[str, dict[str, frozenset[int]]]
    by: str = ""  # the laptop
    after: frozenset[int] = frozenset()  # the actions that nothing in the folder came after
    removed: tuple[str, bool] | None = None  # a laptop reported lost, and whether with the words on paper
    knew: frozenset[str] = frozenset()  # the laptops whose actions were in the folder
    vouched: frozenset[int] = frozenset()  # where the words on paper speak: these and all below them were seen
    accepted: frozenset[int] = frozenset()
    sent: bool = False


def left_out(noted: Mapping[int, Noted], held: set[int], order: Mapping[int, Key]) -> set[int]:
    """Return which of the actions held do not count.

    Args:
        order: (depth, id), of which two things that one laptop says apart about another take the first.
    """
    reports = {each: noted[each].removed for each in sorted(held) if noted[each].removed is not None}
    if not reports:
        return set()
    built_on = {each: reached(noted, held, noted[each].after) for each in held}
    words = {each for each, said in reports.items() if said is not None and said[1]}
    falls = {each: fallen(said[0], noted[each].knew) for each, said in reports.items() if said is not None}
    first: dict[tuple[str, str], int] = {}  # of one laptop's words about another
    for each, said in sorted(reports.items(), key=lambda one: order[one[0]]):
        if said is not None and not said[1]:
            first.setdefault((noted[each].by, said[0]), each)
    seen = {each: reached(noted, held, noted[each].vouched) if each in words else built_on[each] for each in reports}
    holds = set(words)
    for each in sorted(first.values(), key=lambda one: len(built_on[one])):
        by = noted[each].by
        overruled = any(by in falls[word] and each not in seen[word] for word in words)
        knew = any(by in falls[other] and other in built_on[each] for other in holds - words)
        if not overruled and not knew:
            holds.add(each)
    ignored = {each for each in held if any(noted[each].by in falls[said] and each not in seen[said] for said in holds)}
    while True:
        more = {
            each
            for yes in held - ignored
            for each in noted[yes].accepted & ignored
            if person_of(noted[each].by) == person_of(noted[yes].by) and each in built_on[yes]
        }
        if not more:
            return ignored
        ignored -= more


def fallen(laptop: str, knew: frozenset[str]) -> set[str]:
    """Return the laptops that are lost with one: those it certified that its owner knew nothing of."""
    found = {laptop}
    for device, certified in sorted(CERTIFICATES.items()):
        if certified.by in found and device not in knew:
            found.add(device)
    return found


def reached(noted: Mapping[int, Noted], held: set[int], starts: Iterable[int]) -> set[int]:
    """Return actions and all that they came after, as far as it is held."""
    found: set[int] = set()
    queue = [each for each in starts if each in held]
    while queue:
        each = queue.pop()
        if each not in found:
            found.add(each)
            queue += [before for before in noted[each].after if before in held]
    return found


def without(noted: Mapping[int, Noted], ignored: set[int]) -> Mapping[int, Noted]:
    """Return the actions as they stand once some do not count: who wrote over one of these wrote over what it had."""
    if not ignored:
        return noted

    def through(over: frozenset[int], place: Place) -> frozenset[int]:
        found = set(over)
        queue = [each for each in over if each in ignored]
        while queue:
            new = noted[queue.pop()].over.get(place, frozenset()) - found
            found |= new
            queue += [each for each in new if each in ignored]
        return frozenset(found)

    return {
        nonce: replace(
            each,
            over={place: through(over, place) for place, over in each.over.items()},
            stood={
                row: {name: through(over, (row, name)) for name, over in cells.items()}
                for row, cells in each.stood.items()
            },
        )
        for nonce, each in noted.items()
    }
