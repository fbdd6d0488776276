"""A cell as a multi-value register: writes made apart stand side by side until somebody who saw them writes again.

A write is named by its key (depth, id) of the change it came in. A cell's heads are the writes that no known change
replaces. A change may name replaced writes that have not arrived; they are remembered, so that a late arrival never
becomes a head again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

Key = tuple[int, str]
"""(depth, id) of a change: the one order everybody agrees on."""

Scalar = str | int
CellValue = Scalar | list[Scalar]
"""What one write put into a cell; a list holds alternatives, as undoing a settled conflict brings both back."""


class Cell(NamedTuple):
    """The state of one cell: heads in ascending order, and replaced writes that have not arrived."""

    heads: tuple[Key, ...] = ()
    absent: frozenset[str] = frozenset()

    @property
    def shown(self) -> Key | None:
        """The write whose value is shown: the greatest head."""
        return self.heads[-1] if self.heads else None


EMPTY = Cell()


def write(cell: Cell, key: Key, replaces: Iterable[str], is_applied: Callable[[str], bool]) -> Cell:
    """Return the cell after one write.

    Args:
        replaces: ids of the changes whose writes to this cell the writer had seen.
        is_applied: whether a change has been applied here already.
    """
    replaced = set(replaces)
    if not replaced and cell == EMPTY:
        return Cell((key,))
    heads = [head for head in cell.heads if head[1] not in replaced]
    absent = cell.absent
    present = {head[1] for head in cell.heads}
    if missing := {each for each in replaced if each not in present and not is_applied(each)}:
        absent = absent | missing
    if key[1] in absent:
        absent = absent - {key[1]}
    else:
        heads.append(key)
        heads.sort()
    return Cell(tuple(heads), absent)


def recompute(writes: Iterable[tuple[Key, Iterable[str]]], is_applied: Callable[[str], bool]) -> Cell:
    """Return a cell built again from all its applied writes, in any order; equal to what `write` made one by one.

    Going through `write` again in order of arrival would be wrong: by now `is_applied` is true of a late parent also
    when the write that replaced it comes first.

    Args:
        writes: key of each applied write and the ids it replaces.
        is_applied: whether a change is applied here now.
    """
    replaced: set[str] = set()
    keys = set()
    for key, replaces in writes:
        keys.add(key)
        replaced.update(replaces)
    heads = tuple(sorted(key for key in keys if key[1] not in replaced))
    return Cell(heads, frozenset(each for each in replaced if not is_applied(each)))


def alternatives(value: CellValue) -> list[Scalar]:
    """Return the values that one write offers, the shown one last."""
    return list(value) if isinstance(value, list) else [value]


def shown(cell: Cell, value_of: Callable[[Key], CellValue]) -> Scalar | None:
    """Return the value to show: the last alternative of the greatest head, or None for a cell never written."""
    return alternatives(value_of(cell.heads[-1]))[-1] if cell.heads else None


def candidates(cell: Cell, value_of: Callable[[Key], CellValue]) -> list[tuple[Key, Scalar]]:
    """Return the different values that stand side by side, each once with its smallest key, the shown one last."""
    found: dict[tuple[type, Scalar], Key] = {}
    for head in cell.heads:
        for value in alternatives(value_of(head)):
            found.setdefault((type(value), value), head)
    result = [(key, value) for (_, value), key in found.items()]
    last = shown(cell, value_of)
    return sorted(result, key=lambda each: each[1] == last and type(each[1]) is type(last))


def in_conflict(cell: Cell, value_of: Callable[[Key], CellValue]) -> bool:
    """Return whether both wrote different values into this cell and nobody has settled it."""
    if len(cell.heads) == 1 and not isinstance(value_of(cell.heads[0]), list):
        return False
    return len(candidates(cell, value_of)) > 1
