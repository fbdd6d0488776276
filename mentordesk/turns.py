"""Large work in short steps: one step in C, however long, keeps every other thread from its turn, the window's too.

Ten thousand rows sorted by one call, or let go by one statement, held up the window for 40 to 120 ms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping, MutableSequence
from typing import Any, TypeVar

R = TypeVar("R", bound=tuple[Any, ...])

BEGINS = 2
"""Letters of a row's id by which rows are laid apart before they are sorted: ids are hex, so 256 heaps of a table."""


def _by_record(row: tuple[Any, ...]) -> Any:
    return row[0], row[1][:BEGINS]


def in_order(rows: Iterable[R], begins: Callable[[R], Any] = _by_record) -> list[R]:
    """Return rows as `sorted` would, in many short calls.

    Args:
        begins: how a row begins, by which rows are laid apart; by default (table, row id, …) by the first letters.
    """
    heaps: dict[Any, list[R]] = {}
    for each in rows:
        heaps.setdefault(begins(each), []).append(each)
    result: list[R] = []
    for name in sorted(heaps):
        result += sorted(heaps[name])
    return result


def let_go(*kept: MutableSequence[Any] | MutableMapping[Any, Any]) -> None:
    """Empty lists and dictionaries item by item; the caller holds the last reference to what lies in them."""
    for each in kept:
        if isinstance(each, MutableMapping):
            while each:
                each.popitem()
        else:
            while each:
                each.pop()
