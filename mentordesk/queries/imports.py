"""The updates that were brought in, and what still waits for one that was lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mentordesk.queries.history import title
from mentordesk.records.base import kinds
from mentordesk.workspace.change_record import parse
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class PastImport:
    """An update that was brought in at a time (ms since 1970).

    Attributes:
        state: applied, taken back (by a new change) or taken out (without a trace).
    """

    number: int
    at: int
    changes: int
    state: str


@dataclass(frozen=True, slots=True)
class Brought:
    """A record that an update touched, and by which of its changes."""

    table: str
    row: str
    title: str
    changes: frozenset[str]


@dataclass(frozen=True, slots=True)
class LostPart:
    """Changes that wait for one sent earlier; `since` is when the first of them came, in ms since 1970."""

    waiting: int
    since: int


def past_imports(workspace: Workspace, limit: int = 20) -> list[PastImport]:
    """Return the updates that brought something, the latest first."""
    found = workspace.rows(
        "SELECT i.n, i.at, i.state, (SELECT COUNT(*) FROM change c WHERE c.n BETWEEN i.first AND i.last"
        " AND c.import = i.n) AS changes FROM import i WHERE i.last >= i.first ORDER BY i.n DESC LIMIT ?",
        (limit,),
    )
    return [PastImport(each["n"], each["at"], each["changes"], each["state"]) for each in found]


def brought_by(workspace: Workspace, number: int) -> Sequence[Brought]:
    """Return the records that an update touched, in the order in which it touched them first."""
    found: dict[tuple[str, str], set[str]] = {}
    for row in workspace.rows("SELECT body, signature FROM change WHERE import = ? ORDER BY n", (number,)):
        change = parse(row[0], row[1])
        for op in change.ops:
            if op.table in kinds():
                found.setdefault((op.table, op.row), set()).add(change.id)
    return [Brought(*name, title(workspace, *name), frozenset(changes)) for name, changes in found.items()]


def lost_part(workspace: Workspace) -> LostPart | None:
    """Return what waits for a part sent earlier that has not arrived, or None."""
    found = workspace.rows("SELECT COUNT(*), MIN(arrived) FROM waiting WHERE reason = 'parent'")[0]
    return LostPart(found[0], found[1]) if found[0] else None
