"""Faults put in on purpose: each replaces one rule, and the simulator must find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from mentordesk.merge import registers
from mentordesk.merge.graph import Have, Heard
from mentordesk.merge.registers import Cell, CellValue, Key
from mentordesk.merge.removals import Acceptance, Removal, Ruling
from mentordesk.merge.rows import DELETED, Row
from simulator.changes import person_of
from simulator.counting import acceptances, ruling, ruling_with
from simulator.replica import Replica
from simulator.rules import Rules, heads_after, heads_seen, own_have


def forgetful_write(cell: Cell, key: Key, replaces: Iterable[str], is_applied: Callable[[str], bool]) -> Cell:
    """Keep no memory of replaced writes that have not arrived."""
    return Cell(registers.write(Cell(cell.heads), key, replaces, is_applied).heads)


def forgetful_recompute(writes: Iterable[tuple[Key, Iterable[str]]], is_applied: Callable[[str], bool]) -> Cell:
    return Cell(registers.recompute(writes, is_applied).heads)


def have_without_missing(replica: Replica) -> Have:
    have = own_have(replica)
    return Have(have.heads, have.locator)


def last_write(cell: Cell, key: Key, replaces: Iterable[str], is_applied: Callable[[str], bool]) -> Cell:
    """Let the greatest write win and drop what stands beside it."""
    return Cell(registers.write(cell, key, replaces, is_applied).heads[-1:])


def last_of(writes: Iterable[tuple[Key, Iterable[str]]], is_applied: Callable[[str], bool]) -> Cell:
    return Cell(registers.recompute(writes, is_applied).heads[-1:])


def device_and_number(replica: Replica, content: object) -> str:
    """Name a change by its device and a number counted up in the folder."""
    own = sum(change.author == replica.device for change in replica.kept.values())
    return f"{replica.device}.{own}"


def nothing_listed(replica: Replica, row: str) -> dict[str, tuple[str, ...]]:
    """Delete without listing what was seen."""
    return {DELETED: heads_seen(replica, row).get(DELETED, ())}


def deleted_whatever_else(
    row: Row, value_of: Callable[[Key], CellValue], seen_by: Callable[[str], Mapping[str, Iterable[str]]]
) -> bool:
    """Let a delete win over edits that it has not seen."""
    return any(value_of(head) == 1 for head in row[DELETED].heads)


def late_parent_is_head(heads: Iterable[str], change: str, parents: Iterable[str], has_child: bool) -> set[str]:
    return heads_after(heads, change, parents, False)


def newest_only(heard: Sequence[Heard], newest: Heard) -> tuple[Heard, ...]:
    """Answer the newest have of a device alone."""
    return (newest,)


def rebuilt_by_arrival(writes: Iterable[tuple[Key, Iterable[str]]], is_applied: Callable[[str], bool]) -> Cell:
    """Build a cell again by writing it anew in the order of arrival."""
    cell = Cell()
    for key, replaces in writes:
        cell = registers.write(cell, key, replaces, is_applied)
    return cell


def children_do_not_count(
    row: str, is_covered_row: Callable[[str], bool], children: Callable[[str], Iterable[str]]
) -> bool:
    """Delete a row although a row that is there names it as owner."""
    return not is_covered_row(row)


def left_out_by_arrival(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Leave out what arrives after the report that a laptop is lost, instead of what its owner had not seen."""
    sound = ruling(replica, more)
    place = {each: number for number, each in enumerate(replica.log)}
    late = {
        each
        for report in sound.in_force
        for each in replica.log
        if replica.kept[each].author == report.laptop and place[each] > place.get(report.key[1], len(place))
    }
    return replace(sound, left_out=frozenset(late))


def accepted_by_anybody(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Let count what is accepted, whosever laptop it was that was lost."""
    said = [each._replace(author=replica.kept[each.accepted].author) for each in _accepting_held(replica)]
    return ruling_with(replica, said, more)


def accepted_in_one_round(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Take no acceptance that counts only because it was accepted itself."""
    open_ones = ruling_with(replica, (), more).left_out
    return ruling_with(replica, [each for each in acceptances(replica) if each.by not in open_ones], more)


def accepted_by_what_does_not_count(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Take an acceptance that does not count itself."""
    sound = ruling(replica, more)
    let_in = {each.accepted for each in _accepting_held(replica) if _is_own(replica, each)}
    return replace(sound, left_out=sound.left_out - let_in)


def accepted_with_all_below(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Let count with a change also what it builds on."""
    sound = ruling(replica, more)
    queue = [each.accepted for each in _accepting_held(replica) if each.accepted not in sound.left_out]
    below = set[str]()
    while queue:
        if (change := queue.pop()) in replica.kept and change not in below:
            below.add(change)
            queue += replica.kept[change].parents
    return replace(sound, left_out=sound.left_out - below)


def accepted_once_and_for_all(replica: Replica, more: Sequence[Removal] = ()) -> Ruling:
    """Leave what was accepted, although the laptop that accepted it is reported lost later on."""
    sound = ruling(replica, more)
    place = {each: number for number, each in enumerate(replica.log)}
    stood = {
        each.accepted
        for each in _accepting_held(replica)
        if _is_own(replica, each)
        and all(said.laptop != each.author or place[said.key[1]] > place[each.by] for said in sound.in_force)
    }
    return replace(sound, left_out=sound.left_out - stood)


def _accepting_held(replica: Replica) -> list[Acceptance]:
    return [each for each in acceptances(replica) if each.accepted in replica.kept]


def _is_own(replica: Replica, said: Acceptance) -> bool:
    return person_of(said.author) == person_of(replica.kept[said.accepted].author)


def forgets_what_was_replaced(seen: Iterable[str], left_out: Mapping[str, Iterable[str]]) -> set[str]:
    """Let what a lost laptop had written over come back beside what was written over that since."""
    return set(seen)


FAULTS: dict[str, Rules] = {
    "heads without memory of replaced ids": Rules(write=forgetful_write, recompute=forgetful_recompute),
    "have without missing": Rules(have=have_without_missing),
    "last writer wins": Rules(write=last_write, recompute=last_of),
    "device and number as identity": Rules(identity=device_and_number),
    "a delete that does not list heads": Rules(heads_seen=nothing_listed),
    "a delete that wins over edits": Rules(is_covered=deleted_whatever_else),
    "children do not keep their owner": Rules(is_alive=children_do_not_count),
    "a late parent becomes a head again": Rules(heads_after=late_parent_is_head),
    "cells rebuilt in order of arrival": Rules(recompute=rebuilt_by_arrival),
    "only the newest have counts": Rules(unanswered=newest_only),
    "left out by order of arrival": Rules(ruling=left_out_by_arrival),
    "accepted by anybody": Rules(ruling=accepted_by_anybody),
    "accepted in one round": Rules(ruling=accepted_in_one_round),
    "accepted by what does not count": Rules(ruling=accepted_by_what_does_not_count),
    "accepted with all below": Rules(ruling=accepted_with_all_below),
    "accepted once and for all": Rules(ruling=accepted_once_and_for_all),
    "what a lost laptop replaced comes back": Rules(seen_through=forgets_what_was_replaced),
}
