"""The history: what was done, by whom, when, and what it looked like before."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from mentordesk.merge.registers import Scalar, alternatives
from mentordesk.merge.rows import DELETED
from mentordesk.queries.record_changes import CellChange, RecordChange
from mentordesk.records import kinds
from mentordesk.workspace import feed
from mentordesk.workspace.change_record import ChangeRecord, Op
from mentordesk.workspace.workspace import Workspace

CLOCK_SLACK = 10 * 60_000
"""Milliseconds by which the clocks of two laptops may differ without a word about it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One change.

    Attributes:
        number: arrival number on this laptop.
        author: id of the person whose laptop signed it.
        at: date that it names, in ms since 1970.
        clock_differed: the date is before that of a change it builds on, or after its arrival; show it as "about".
        import_number: the update it came in, 0 for one made here.
        touched: how many records it wrote; `records` may hold only the first of them.
        counts: false for what was written on a laptop reported lost and was not accepted.
    """

    number: int
    id: str
    action: str
    author: str
    at: int
    clock_differed: bool
    import_number: int
    records: Sequence[RecordChange]
    touched: int
    counts: bool = True


@dataclass(frozen=True, slots=True)
class News(RecordChange):
    """What the partner did to one record since I last looked: in how many changes, the latest at (ms since 1970)."""

    at: int = 0
    changes: int = 1


@dataclass(frozen=True, slots=True)
class NewsCount:
    """How much the partner did since I last looked: records by table, and the latest date, in ms since 1970."""

    records: Mapping[str, int]
    at: int = 0


def history(
    workspace: Workspace, *, since: int = 0, before: int = 0, author: str = "", limit: int = -1, most: int = -1
) -> list[Entry]:
    """Return changes, what arrived last first.

    Args:
        since: only what arrived after this number.
        before: only what arrived before this number, for the next page; 0 for all.
        author: only the changes of this person.
        limit: at most so many changes, -1 for all.
        most: describe at most so many records of each change, -1 for all.
    """
    wanted: list[str] = ["n > ?"]
    named: list[object] = [since]
    if before:
        wanted.append("n < ?")
        named.append(before)
    if author:
        wanted.append("device IN (SELECT id FROM device WHERE person = ?)")
        named.append(author)
    sql = f"SELECT id FROM change WHERE {' AND '.join(wanted)} ORDER BY n DESC LIMIT ?"
    return [entry(workspace, row[0].hex(), most) for row in workspace.rows(sql, (*named, limit))]


def entry(workspace: Workspace, change_id: str, most: int = -1) -> Entry:
    """Return one change, with at most so many of its records described; -1 for all.

    Raises:
        KeyError: there is none of that id.
    """
    change = workspace.log.get(change_id)
    stored = workspace.rows(
        "SELECT c.n, c.arrived, c.import, d.person FROM change c LEFT JOIN device d ON d.id = c.device WHERE c.id = ?",
        (bytes.fromhex(change_id),),
    )[0]
    return Entry(
        stored["n"],
        change.id,
        change.action,
        stored["person"] or "",
        change.at,
        clock_differed(workspace, change, stored["arrived"]),
        stored["import"] or 0,
        [record_change(workspace, change, op) for op in (change.ops if most < 0 else change.ops[:most])],
        len(change.ops),
        workspace.log.counts(stored["n"]),
    )


def date_of(workspace: Workspace, change_id: str) -> tuple[int, bool]:
    """Return when a change says it was made, in ms since 1970, and whether that cannot be right.

    Raises:
        KeyError: there is none of that id.
    """
    change = workspace.log.get(change_id)
    arrived = workspace.rows("SELECT arrived FROM change WHERE id = ?", (bytes.fromhex(change_id),))[0][0]
    return change.at, clock_differed(workspace, change, arrived)


def news(workspace: Workspace, since: int | None = None, *, limit: int = -1) -> list[News]:
    """Return what the other did since I last looked, record by record, the latest first; of the latest changes."""
    start = feed.read_up_to(workspace) if since is None else since
    by_record: dict[tuple[str, str], list[RecordChange]] = {}
    at: dict[tuple[str, str], int] = {}
    found = workspace.rows(
        "SELECT id FROM change WHERE device IN (SELECT id FROM device WHERE person != ?) AND n > ?"
        " AND n NOT IN (SELECT n FROM left_out) ORDER BY n DESC LIMIT ?",
        (workspace.me, start, limit),
    )
    for row in reversed(found):
        change = workspace.log.get(row[0].hex())
        for op in change.ops:
            if op.table in kinds():
                name = (op.table, op.row)
                by_record.setdefault(name, []).append(record_change(workspace, change, op))
                at.pop(name, None)
                at[name] = change.at
    return [_joined(name, by_record[name], at[name]) for name in reversed(at)]


_NEWS = """
SELECT t.tbl, COUNT(DISTINCT t.row), MAX(c.at)
FROM (
    SELECT n, at FROM change
    WHERE device IN (SELECT id FROM device WHERE person != ?) AND n > ? ORDER BY n DESC LIMIT ?) c
JOIN touch t ON t.n = c.n GROUP BY t.tbl"""


def news_count(workspace: Workspace, *, limit: int = -1) -> NewsCount:
    """Return how much `news` would tell, without reading the changes."""
    found = workspace.rows(_NEWS, (workspace.me, feed.read_up_to(workspace), limit))
    return NewsCount({str(row[0]): int(row[1]) for row in found}, max((int(row[2]) for row in found), default=0))


def _joined(name: tuple[str, str], changes: Sequence[RecordChange], at: int) -> News:
    first: dict[str, Scalar] = {}
    last: dict[str, Scalar] = {}
    for change in changes:
        for cell in change.cells:
            first.setdefault(cell.field, cell.before)
            last[cell.field] = cell.after
    cells = [CellChange(field, first[field], last[field]) for field in last if first[field] != last[field]]
    seen = [change.kind for change in changes]
    kind = "deleted" if seen[-1] == "deleted" else "new" if "new" in seen else seen[-1]
    return News(*name, changes[-1].title, kind, cells, at, len(changes))


def record_change(workspace: Workspace, change: ChangeRecord, op: Op) -> RecordChange:
    """Return what one change did to one of its records."""
    cells = [
        CellChange(name, _before(workspace, op, name), alternatives(value)[-1])
        for name, value in op.cells.items()
        if name != DELETED
    ]
    kind = "changed"
    if DELETED in op.cells:
        kind = "deleted" if op.cells[DELETED] == 1 else "restored"
    elif not any(op.seen.values()) and _is_first(workspace, change, op):
        kind = "new"
    return RecordChange(op.table, op.row, title(workspace, op.table, op.row), kind, cells)


def _is_first(workspace: Workspace, change: ChangeRecord, op: Op) -> bool:
    found = workspace.rows(
        "SELECT c.id FROM touch t JOIN change c ON c.n = t.n WHERE t.tbl = ? AND t.row = ?"
        " ORDER BY c.depth, c.id LIMIT 1",
        (op.table, op.row),
    )
    return bool(found) and found[0][0].hex() == change.id


def _before(workspace: Workspace, op: Op, name: str) -> Scalar:
    """Return what the writer had seen in the field: the value with the greatest key that was replaced."""
    seen = [workspace.log.get(each) for each in op.seen.get(name, ()) if workspace.log.holds(each)]
    for change in sorted(seen, key=lambda each: each.key, reverse=True):
        for earlier in change.ops:
            if (earlier.table, earlier.row) == (op.table, op.row) and name in earlier.cells:
                return alternatives(earlier.cells[name])[-1]
    kind = kinds().get(op.table)
    return kind.fields[name].default if kind and name in kind.fields else ""


def title(workspace: Workspace, table: str, row: str) -> str:
    """Return the words a record is known by, deleted or not.

    Those of what it belongs to where it has none itself; after its own where it is a member of a set, such as a tag.
    """
    kind = kinds().get(table)
    values = workspace.row(table, row) if kind else None
    if kind is None or values is None:
        return ""
    record = kind.from_row(values)
    if record.label and not record.is_member:
        return record.label
    parts: Iterable[str] = (
        title(workspace, field.table, str(values[field.name]))
        for field in kind.fields.values()
        if field.kind in ("owner", "link") and values[field.name] and field.table != table
    )
    return " – ".join(each for each in (record.label, *parts) if each)


def clock_differed(workspace: Workspace, change: ChangeRecord, arrived: int) -> bool:
    """Return whether the date of a change is before that of one it builds on, or after its arrival (ms since 1970)."""
    marks = ", ".join("?" * len(change.parents))
    found = workspace.rows(
        f"SELECT MAX(at) FROM change WHERE id IN ({marks})", list(map(bytes.fromhex, change.parents))
    )
    latest = change.at if found[0][0] is None else int(found[0][0])
    return change.at < latest - CLOCK_SLACK or change.at > arrived + CLOCK_SLACK
