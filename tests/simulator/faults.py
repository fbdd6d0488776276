"""Faults put in on purpose: each replaces one rule, and the simulator must find it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from mentordesk.merge import graph, registers
from mentordesk.merge.graph import Have, Heard
from mentordesk.merge.registers import Cell, CellValue, Key
from mentordesk.merge.removals import Removal, Ruling
from mentordesk.merge.rows import DELETED, Row
from simulator.counting import ruling
from simulator.replica import Replica, Rules, heads_seen, own_have


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
    return graph.heads_after(heads, change, parents, False)


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
    "what a lost laptop replaced comes back": Rules(seen_through=forgets_what_was_replaced),
}
