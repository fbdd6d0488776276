"""How a record read at a moment of its history, worked out from the log.

The history of a row is ordered by (depth, id); a beginning of it holds, with every change, all that it was built on.
So the row after a change is what the changes up to it add up to, the same on every laptop that holds them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from mentordesk.errors import NotFound
from mentordesk.merge import registers
from mentordesk.merge.registers import Scalar, alternatives
from mentordesk.merge.rows import DELETED
from mentordesk.records.base import kinds
from mentordesk.workspace.change_record import ChangeRecord, Op

if TYPE_CHECKING:
    from mentordesk.merge import text3
    from mentordesk.workspace.workspace import Workspace


def values_after(workspace: Workspace, table: str, row: str, change_id: str) -> dict[str, Scalar]:
    """Return every field as it read right after a change, and `deleted` as 0 or 1.

    Raises:
        NotFound: that change did not write this row.
    """
    found = workspace.log.of_row(table, row)
    place = next((at for at, change in enumerate(found) if change.id == change_id), None)
    if place is None:
        raise NotFound("This record was not changed by that change.", "Look at its history again.", id=change_id)
    return _values(table, row, found[: place + 1])


def values_now(workspace: Workspace, table: str, row: str) -> dict[str, Scalar]:
    """Return every field as it reads now, and `deleted` as the table has it: a live part keeps its owner."""
    values = _values(table, row, workspace.log.of_row(table, row))
    if (stored := workspace.row(table, row)) is not None:
        values[DELETED] = stored[DELETED]
    return values


def merge_of(changes: Iterable[ChangeRecord], table: str, row: str, name: str, heads: Collection[str]) -> text3.Merged:
    """Return what the writes of a long text add up to.

    Args:
        changes: every change of the row that counts, by (depth, id).
        heads: ids of those that stand. One that brought several values back, as undoing a decision does, stands for the
            writes that they came from, so that what was open reads as it did before the decision.
    """
    from mentordesk.merge import text3

    standing: list[str] = []
    versions: dict[str, text3.Version] = {}
    origins: dict[str, str] = {}
    for change in changes:
        op = _op(change, table, row)
        if name not in op.cells:
            continue
        seen = tuple(op.seen.get(name, ()))
        offered = [str(each) for each in alternatives(op.cells[name])]
        for place, text in enumerate(offered):
            id_ = change.id if place == len(offered) - 1 else f"{change.id}:{place}"
            versions[id_] = text3.Version((change.depth, id_), text, seen)
            if change.id in heads:
                standing.append(origins.get(text, id_) if len(offered) > 1 else id_)
        if len(offered) == 1 and not _decides(change):
            origins[offered[0]] = change.id
    return _merged(tuple(standing), tuple(versions.items()))


def _decides(change: ChangeRecord) -> bool:
    """Return whether a change only chose among what others wrote, or took something back."""
    return change.action == "conflicts.settle" or change.action.startswith("undo:")


@lru_cache(maxsize=128)
def _merged(heads: tuple[str, ...], versions: tuple[tuple[str, text3.Version], ...]) -> text3.Merged:
    """Merge once what every page asks for again; the same versions always give the same text."""
    from mentordesk.merge import text3

    return text3.merge_heads(heads, dict(versions))


def _values(table: str, row: str, history: Sequence[ChangeRecord]) -> dict[str, Scalar]:
    values: dict[str, Scalar] = {}
    for name, field in kinds()[table].fields.items():
        value = _read(history, table, row, name, is_long=field.kind == "markdown")
        values[name] = value if value is not None and field.fits(value) else field.default
    values[DELETED] = int(_read(history, table, row, DELETED, is_long=False) == 1)
    return values


def _read(history: Sequence[ChangeRecord], table: str, row: str, name: str, *, is_long: bool) -> Scalar | None:
    """Return what a cell reads after these changes: the greatest head, or for a long text all heads merged."""
    ops = [(change.key, op) for change in history if name in (op := _op(change, table, row)).cells]
    if not ops:
        return None
    last = ops[-1][1].cells[name]
    if not is_long:
        return alternatives(last)[-1]
    writes = ((key, op.seen.get(name, ())) for key, op in ops)
    heads = {key[1] for key in registers.recompute(writes, lambda _id: True).heads}
    if len(heads) == 1 and not isinstance(last, list):
        return last
    return merge_of(history, table, row, name, heads).text


def _op(change: ChangeRecord, table: str, row: str) -> Op:
    return next(op for op in change.ops if (op.table, op.row) == (table, row))
