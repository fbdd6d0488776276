"""What lost laptops wrote that does not count, record by record: to look through, and to accept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.merge.registers import Scalar, alternatives
from mentordesk.merge.rows import DELETED
from mentordesk.queries.history import title
from mentordesk.queries.record_changes import CellChange
from mentordesk.records.base import kinds, label_of
from mentordesk.workspace import laptops
from mentordesk.workspace.change_record import DECIDES_WHAT_COUNTS, ChangeRecord, parse
from mentordesk.workspace.set_aside import are_set_aside
from mentordesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mentordesk.queries.offers import Offer

KIND = "left-out"


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What one lost laptop wrote in one record.

    Attributes:
        laptop: its device key.
        person: its owner, who alone can accept.
        changes: ids of the changes, by (depth, id).
        at: date that the last of them names, in ms since 1970.
        kind: new, changed, deleted or restored.
        cells: what is shown now and what would be if all of them were accepted.
        is_set_aside: looked at on this laptop, and to stay left out.
    """

    laptop: str
    person: str
    table: str
    row: str
    title: str
    kind: str
    changes: Sequence[str]
    at: int
    cells: Sequence[CellChange] = ()
    is_set_aside: bool = False


@dataclass(slots=True)
class _Record:
    """What one laptop wrote of one record, and the values it comes to."""

    changes: list[ChangeRecord] = field(default_factory=list)
    values: dict[str, Scalar] = field(default_factory=dict)


def left_out(workspace: Workspace, laptop: str = "") -> list[LeftOut]:
    """Return what lost laptops, or one of them, wrote that does not count, the latest record first."""
    found = workspace.rows(
        "SELECT c.body, c.signature FROM change c WHERE c.n IN (SELECT n FROM left_out) AND (?1 = '' OR c.device = ?1)"
        " ORDER BY c.depth, c.id",
        (laptop,),
    )
    records: dict[tuple[str, str, str], _Record] = {}
    for row in found:
        change = parse(row[0], row[1])
        for op in change.ops:
            if op.table in kinds() and op.table not in DECIDES_WHAT_COUNTS:
                record = records.setdefault((change.device, op.table, op.row), _Record())
                record.changes.append(change)
                record.values |= {name: alternatives(value)[-1] for name, value in op.cells.items()}
    owners = {each.device: each.person for each in laptops.known(workspace)}
    aside = are_set_aside(workspace)
    shown = [_shown(workspace, *name, record, owners, aside) for name, record in records.items()]
    return sorted(shown, key=lambda each: (-each.at, each.table, each.row))


def count_left_out(workspace: Workspace, person: str) -> int:
    """Return how many changes by lost laptops of a person do not count."""
    sql = (
        "SELECT COUNT(DISTINCT l.n) FROM left_out l JOIN change c ON c.n = l.n JOIN device d ON d.id = c.device"
        " WHERE d.person = ? AND l.tbl NOT IN ('removals', 'acceptances')"
    )
    return int(workspace.rows(sql, (person,))[0][0])


def offered(workspace: Workspace) -> Iterator[Offer]:
    """Yield an offer to look through what each own lost laptop wrote, while some of it was not looked at."""
    from mentordesk.queries.offers import Offer

    if not count_left_out(workspace, workspace.me):
        return
    open_ones: dict[str, int] = {}
    for each in left_out(workspace):
        if each.person == workspace.me and not each.is_set_aside:
            open_ones[each.laptop] = max(each.at, open_ones.get(each.laptop, 0))
    for laptop, at in open_ones.items():
        yield Offer(KIND, laptop, at, quiet_days=7)


def _shown(
    workspace: Workspace,
    laptop: str,
    table: str,
    row: str,
    record: _Record,
    owners: Mapping[str, str],
    aside: frozenset[str],
) -> LeftOut:
    now = workspace.row(table, row)
    fields = kinds()[table].fields
    cells = [
        CellChange(name, before, value)
        for name, value in record.values.items()
        if name in fields
        and fields[name].fits(value)
        and value != (before := now[name] if now is not None else fields[name].default)
    ]
    kind = "new" if now is None else "changed"
    if now is not None and DELETED in record.values and bool(record.values[DELETED]) != bool(now[DELETED]):
        kind = "deleted" if record.values[DELETED] else "restored"
    name = title(workspace, table, row) or label_of(kinds()[table], {**(now or {}), **record.values})
    return LeftOut(
        laptop,
        owners.get(laptop, ""),
        table,
        row,
        name,
        kind,
        [each.id for each in record.changes],
        max(each.at for each in record.changes),
        cells,
        aside.issuperset(each.id for each in record.changes),
    )
