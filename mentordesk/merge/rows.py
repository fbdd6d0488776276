"""When a row is deleted: only when nothing was written or added that the delete had not seen.

A row is a mapping of cells. A delete is a write of 1 to the cell `deleted` that lists the heads of every cell of the row.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from mentordesk.merge.registers import EMPTY, Cell, CellValue, Key

Row = Mapping[str, Cell]
DELETED = "deleted"


def is_covered(
    row: Row, value_of: Callable[[Key], CellValue], seen_by: Callable[[str], Mapping[str, Iterable[str]]]
) -> bool:
    """Return whether a delete has seen everything written in this row.

    A concurrent edit, which no delete has seen, keeps the row; so does a concurrent restore.

    Args:
        value_of: the value of a `deleted` head.
        seen_by: for the change of a delete, the heads of every cell of this row that its writer had seen.
    """
    flags = row.get(DELETED, EMPTY).heads
    if not flags or any(value_of(head) != 1 for head in flags):
        return False
    others = [(name, head[1]) for name, cell in row.items() if name != DELETED for head in cell.heads]
    for flag in flags:
        seen = {name: set(ids) for name, ids in seen_by(flag[1]).items()}
        if all(head in seen.get(name, ()) for name, head in others):
            return True
    return False


def is_alive(row: str, is_covered_row: Callable[[str], bool], children: Callable[[str], Iterable[str]]) -> bool:
    """Return whether a row is there: not deleted, or named as owner by a row that is there."""
    return not is_covered_row(row) or any(is_alive(child, is_covered_row, children) for child in children(row))
