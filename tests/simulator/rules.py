"""The functions that a laptop goes by, each of which a seeded fault can replace."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.merge import graph, registers, removals, rows
from mentordesk.merge.graph import Have, Heard
from mentordesk.merge.registers import Cell
from mentordesk.merge.removals import Ruling
from simulator import counting

if TYPE_CHECKING:
    from simulator.replica import Replica


def content_id(replica: Replica, content: object) -> str:
    """Name a change by its content."""
    return hashlib.blake2b(repr(content).encode(), digest_size=6).hexdigest()


def own_have(replica: Replica) -> Have:
    """Say what is kept here: heads, a locator and what is missing."""
    if replica.have is None:
        kept = replica.kept.keys()
        replica.have = Have(
            tuple(sorted(kept - replica.named)),
            graph.locator(replica.log.__getitem__, len(replica.log)),
            tuple(sorted(replica.named - kept)),
        )
    return replica.have


def heads_seen(replica: Replica, row: str) -> dict[str, tuple[str, ...]]:
    """Return what a delete lists: the heads of every cell of a row."""
    return {name: ids(cell) for name, cell in replica.rows[row].items()}


def heads_after(heads: Iterable[str], change: str, parents: Iterable[str], has_child: bool) -> set[str]:
    """Return the heads after one more change; a late parent, which has a child already, is none."""
    after = set(heads) - set(parents)
    if not has_child:
        after.add(change)
    return after


@dataclass(frozen=True, slots=True)
class Rules:
    """The functions that a laptop goes by; a seeded fault replaces one."""

    identity: Callable[[Replica, object], str] = content_id
    have: Callable[[Replica], Have] = own_have
    unanswered: Callable[[Sequence[Heard], Heard], tuple[Heard, ...]] = graph.unanswered
    heads_seen: Callable[[Replica, str], dict[str, tuple[str, ...]]] = heads_seen
    lacking: Callable[..., list[str]] = graph.lacking_anywhere
    in_order: Callable[..., tuple[list[str], list[str]]] = graph.in_order
    heads_after: Callable[..., set[str]] = heads_after
    write: Callable[..., Cell] = registers.write
    recompute: Callable[..., Cell] = registers.recompute
    is_covered: Callable[..., bool] = rows.is_covered
    is_alive: Callable[..., bool] = rows.is_alive
    ruling: Callable[..., Ruling] = counting.ruling
    seen_through: Callable[..., set[str]] = removals.seen_through


SOUND = Rules()


def ids(cell: Cell) -> tuple[str, ...]:
    """Return the ids of a cell's heads."""
    return tuple([head[1] for head in cell.heads])
