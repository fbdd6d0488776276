"""When a row is deleted: only when nothing was written or added that the delete had not seen.

A row is a mapping of cells. A delete is a write of 1 to the cell `deleted` that lists the heads of every cell in it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping

from mentordesk.merge.registers import EMPTY, Cell, CellValue, Key, alternatives

Row = Mapping[str, Cell]
DELETED = "deleted"


def says_deleted(value: CellValue) -> bool:
    """Return whether a write of the cell `deleted` deletes, also as one of several alternatives."""
    return any(each != 0 for each in alternatives(value))


def is_covered(
    row: Row, value_of: Callable[[Key], CellValue], seen_by: Callable[[str], Mapping[str, Collection[str]]]
) -> bool:
    """Return whether a delete has seen everything written in this row.

    A concurrent edit, which no delete has seen, keeps the row; so does a concurrent restore. What the change of the
    delete wrote itself into the row it has seen, though it cannot list its own id.

    Args:
        value_of: the value of a `deleted` head.
        seen_by: for the change of a delete, the heads of every cell of this row that its writer had seen.
    """
    flags = row.get(DELETED, EMPTY).heads
    if not flags or any(value_of(head) != 1 for head in flags):
        return False
    others = [(name, head[1]) for name, cell in row.items() if name != DELETED for head in cell.heads]
    for flag in flags:
        seen = seen_by(flag[1])
        if all(head == flag[1] or head in seen.get(name, ()) for name, head in others):
            return True
    return False


def is_alive(row: str, is_covered_row: Callable[[str], bool], children: Callable[[str], Iterable[str]]) -> bool:
    """Return whether a row is there: not deleted, or named as owner by a row that is there.

    Moves made apart can end in a ring of owners; a ring is gone when every row in it is deleted.

    Args:
        children: the rows that name this one in the value shown in their owner cell.
    """
    asked = {row}
    open_rows = [row]
    while open_rows:
        each = open_rows.pop()
        if not is_covered_row(each):
            return True
        for child in children(each):
            if child not in asked:
                asked.add(child)
                open_rows.append(child)
    return False
