"""The hash graph of changes: what is ready, what a peer holds, what it lacks.

Every change names its parents by id and has depth 1 + the greatest parent's. All questions are answered by walking from
heads in falling depth, never over the whole log.
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

EARLIER_MOST = 8
LOCATOR_RECENT = 8
LOCATOR_MOST = 64


class Graph(Protocol):
    """The changes applied here."""

    def depth(self, change: str) -> int | None:
        """Return the depth of a change, or None when it is not held."""

    def parents(self, change: str) -> Sequence[str]:
        """Return the parents of a held change, whether these are held or not."""


@dataclass(frozen=True, slots=True)
class Have:
    """What one side says it holds: heads and everything below them, except what is missing or reached only through it.

    Attributes:
        heads: changes no held change descends from.
        locator: some older changes, for a reader that does not know the heads.
        missing: parents that never arrived here, also those that were gone on without.
    """

    heads: tuple[str, ...] = ()
    locator: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heard:
    """What one update said its sender holds.

    Attributes:
        update: id of the update.
        earlier: ids of the last updates made in that folder before; a restored backup or a copy goes on from its own.
    """

    update: str = ""
    earlier: tuple[str, ...] = ()
    have: Have = Have()


NEVER = Heard()
"""Stands for a device that was never heard from."""


def unanswered(heard: Sequence[Heard], newest: Heard) -> tuple[Heard, ...]:
    """Return what to answer to one device after one more of its updates arrived, in order of arrival.

    An update supersedes those that it names as earlier. Two that do not name each other come from two lives of one
    folder, a copy or before and after a restore: the one would hide what the other lacks, so both are answered. Once an
    update to the device is made, only the last of them is kept.
    """
    if any(newest.update == each.update or newest.update in each.earlier for each in heard):
        return tuple(heard)
    return (*(each for each in heard if each.update not in newest.earlier), newest)


def locator(ids: Callable[[int], str | None], count: int) -> tuple[str, ...]:
    """Pick the last 8 changes in order of arrival, then exponentially spaced older ones, at most 64.

    Args:
        ids: the change at an arrival place, 0 for the oldest; None where it has been taken out again.
        count: how many places there are.
    """
    picked: list[str] = []
    place, step = count - 1, 1
    while place >= 0 and len(picked) < LOCATOR_MOST:
        if (found := ids(place)) is not None:
            picked.append(found)
        if len(picked) >= LOCATOR_RECENT:
            step *= 2
        place -= step
    return tuple(picked)


def lacking(graph: Graph, heads: Collection[str], have: Have) -> list[str]:
    """Return the changes below `heads` that a peer is not proven to hold, by rising depth and then id.

    Walks from own heads and the peer's known ones by falling depth until every open path is known to be held there. A
    missing id, or anything reached only through one, never counts as held.
    """
    missing = set(have.missing)
    held = {each for each in (*have.heads, *have.locator) if each not in missing}
    if held.issuperset(heads) and all(graph.depth(each) is None for each in missing):
        return []  # the usual case: nothing new here, and what they miss is not here either
    flag: dict[str, bool] = {}
    queue: list[tuple[int, str]] = []
    open_paths = 0

    def visit(change: str, is_held: bool) -> None:
        nonlocal open_paths
        is_held = is_held and change not in missing
        if change in flag:
            if is_held and not flag[change]:
                flag[change] = True
                open_paths -= 1
            return
        depth = graph.depth(change)
        if depth is None:
            return
        flag[change] = is_held
        open_paths += not is_held
        heapq.heappush(queue, (-depth, change))

    for change in held:
        visit(change, True)
    for change in (*heads, *missing):
        visit(change, False)
    result: list[tuple[int, str]] = []
    while queue and open_paths:
        falling, change = heapq.heappop(queue)
        is_held = flag[change]
        if not is_held:
            open_paths -= 1
            result.append((-falling, change))
        for parent in graph.parents(change):
            visit(parent, is_held)
    return [change for _, change in sorted(result)]


def lacking_anywhere(graph: Graph, heads: Collection[str], haves: Iterable[Have]) -> list[str]:
    """Return the changes below `heads` that not everybody who sent one of these haves is proven to hold.

    Args:
        haves: all that `unanswered` keeps for each device of the audience; an empty one for a device never heard from.
    """
    found: set[str] = set()
    for have in set(haves):
        found.update(lacking(graph, heads, have))
    return sorted(found, key=lambda change: (graph.depth(change) or 0, change))


def holds(graph: Graph, have: Have, wanted: Collection[str]) -> set[str]:
    """Return which of the wanted changes, all held here, a peer is proven to hold."""
    return set(wanted) - set(lacking(graph, wanted, have))


def in_order(
    arrived: Mapping[str, Sequence[str]], depth: Mapping[str, int], is_applied: Callable[[str], bool]
) -> tuple[list[str], list[str]]:
    """Sort changes into those ready to apply, parents first, and those that wait for a parent.

    Args:
        arrived: parents of every change not yet applied.
        depth: depth of each of them; ready ones come by (depth, id).
    """
    ready: list[str] = []
    waiting: list[str] = []
    done: set[str] = set()
    for change in sorted(arrived, key=lambda each: (depth[each], each)):
        if all(parent in done or is_applied(parent) for parent in arrived[change]):
            done.add(change)
            ready.append(change)
        else:
            waiting.append(change)
    return ready, waiting


def unproved(
    changes: Iterable[str],
    parents: Callable[[str], Sequence[str]],
    author: Callable[[str], str],
    depth: Callable[[str], int],
    verifies: Callable[[str], bool],
) -> set[str]:
    """Return the changes in hand that are not authentic.

    A change is authentic when its own signature verifies, or when a verified change of the same author descends from it
    through changes in hand. Only what no verified one covers is verified, so a long history costs few signatures.

    Args:
        changes: the changes in hand; a path leads only through these.
    """
    in_hand = set(changes)
    covered: dict[str, set[str]] = {}
    result: set[str] = set()
    for change in sorted(in_hand, key=lambda each: (depth(each), each), reverse=True):
        by = covered.pop(change, set())
        if author(change) not in by:
            if verifies(change):
                by = by | {author(change)}
            else:
                result.add(change)
        for parent in parents(change):
            if parent in in_hand:
                covered.setdefault(parent, set()).update(by)
    return result
