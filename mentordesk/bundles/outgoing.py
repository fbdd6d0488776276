"""What the next update would carry, told in records: what the Send page shows before anything is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from mentordesk.bundles.plan import lacking, plan
from mentordesk.queries import files
from mentordesk.records.base import kinds
from mentordesk.workspace import updates
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Outgoing:
    """The next update before it is made.

    Attributes:
        new: how many of its changes were in no update made so far.
        changes: how many it holds, with those that the partner has not confirmed.
        records: by table, (row, title, kind) of what it touches; kind is new, changed or deleted.
        private: titles of private records that will be shared with it, by table.
        files, size: how many files ride along, and the bytes of them that go.
        largest: bytes of the largest file that rides along or is left out.
        left: names and bytes of the files that are left out for their size.
        asks: how many files it asks for that none before it asked for.
    """

    new: int
    changes: int
    records: Mapping[str, Sequence[tuple[str, str, str]]]
    private: Mapping[str, Sequence[str]]
    files: int = 0
    size: int = 0
    largest: int = 0
    left: Sequence[tuple[str, int]] = ()
    asks: int = 0


def outgoing(workspace: Workspace, leave_out: int | None = None) -> Outgoing:
    """Work out what the next update would hold.

    Args:
        leave_out: MB above which a file that the partner did not ask for is left out; None: none is.
    """
    planned = plan(workspace, leave_out=None if leave_out is None else leave_out * 1_000_000)
    fresh = _fresh(workspace, planned.changes)
    touched: dict[tuple[str, str], bool] = {}
    for each in fresh or planned.changes:
        for op in workspace.log.kept(each).ops:
            if op.table in kinds():
                first = not any(op.seen.values()) if op.seen else True
                touched[op.table, op.row] = touched.get((op.table, op.row), False) or first
    records: dict[str, list[tuple[str, str, str]]] = {}
    for (table, row), is_new in touched.items():
        if (values := workspace.row(table, row)) is not None:
            kind = "deleted" if values["deleted"] else "new" if is_new else "changed"
            records.setdefault(table, []).append((row, kinds()[table].from_row(values).label, kind))
    private: dict[str, list[str]] = {}
    for record in workspace.private.queued():
        private.setdefault(record.table, []).append(record.label)
    new = len(fresh) + sum(map(len, private.values()))
    return Outgoing(
        new,
        len(planned.changes),
        records,
        private,
        files=len(planned.riding),
        size=planned.size,
        largest=max((*(each.size for each in planned.riding), *planned.left.values()), default=0),
        left=[(each.name, each.size) for each in files.all_files(workspace) if each.content in planned.left],
        asks=len(files.asks_for(workspace)),
    )


def unsent(workspace: Workspace) -> int:
    """Return how many changes, and private records to be shared, were in no update made so far.

    Asked for after each change: nobody has what was written here since, and of what others wrote and nobody confirmed,
    which can be very much, no more is looked at than must be.
    """
    queued = len(workspace.private.queued())
    heads = updates.last_heads(workspace)
    if heads is None:
        return len(lacking(workspace)) + queued
    last = workspace.log.last_of(heads)
    made = workspace.log.count_made(workspace.device, last)
    others = workspace.log.not_made(workspace.device, last)
    return made + (len(others.intersection(lacking(workspace))) if others else 0) + queued


def _fresh(workspace: Workspace, changes: Sequence[str]) -> list[str]:
    """Return those of these changes that arrived after the latest update was made."""
    heads = updates.last_heads(workspace)
    if heads is None:
        return list(changes)
    return workspace.log.arrived_after(workspace.log.last_of(heads), changes)
