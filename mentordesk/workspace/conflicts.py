"""What both changed: the values that stand side by side, and settling them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.errors import NotFound, Refused
from mentordesk.merge import registers
from mentordesk.merge.registers import Cell, CellValue, Key, Scalar
from mentordesk.merge.rows import DELETED, says_deleted
from mentordesk.records.base import clean_text, kinds
from mentordesk.workspace import earlier, went_with
from mentordesk.workspace.change_record import ChangeRecord
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.row_state import decode

if TYPE_CHECKING:
    from mentordesk.merge import text3
    from mentordesk.workspace.workspace import Workspace

SETTLE = "conflicts.settle"
State = tuple[dict[str, Cell], dict[str, ChangeRecord]]
"""The cells of a row and the changes that wrote it, by (depth, id)."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One of the values, with the change that wrote it first, its author (a person id) and its date in ms."""

    head: str
    author: str
    at: int
    value: Scalar


@dataclass(frozen=True, slots=True)
class Conflict:
    """A cell that both changed, or a row that one deleted while the other went on with it (field `deleted`).

    Attributes:
        clean: a long text whose paragraphs fit together; it reads well merged and needs no decision.
    """

    table: str
    row: str
    field: str
    candidates: Sequence[Candidate]
    clean: bool = False


def conflicts(workspace: Workspace) -> list[Conflict]:
    """Return every unsettled cell of live rows, by table, row and field."""
    by_row = _by_row(workspace)
    people = _people(workspace) if by_row else {}
    return [each for (table, row), names in by_row.items() for each in _of_live(workspace, table, row, names, people)]


def undecided(workspace: Workspace) -> list[tuple[str, str, str]]:
    """Return (table, row, field) of the unsettled cells that need a decision: `conflicts` without the clean ones.

    Pages ask after each change, so of the history only what wrote long texts is read.
    """
    found = []
    for (table, row), names in _by_row(workspace).items():
        stored = workspace.rows(f'SELECT "{DELETED}" FROM "{table}" WHERE id = ?', (row,))
        if not stored or stored[0][0]:
            continue
        long = [name for name in names if name != DELETED and kinds()[table].fields[name].kind == "markdown"]
        state = _row(workspace, table, row) if long else None
        for name in names:
            if state is None or name not in long or not _merged(state, table, row, name).clean:
                found.append((table, row, name))
    return found


def _by_row(workspace: Workspace) -> dict[tuple[str, str], list[str]]:
    """Return the unsettled fields of each row that this program knows."""
    by_row: dict[tuple[str, str], list[str]] = {}
    for table, row, name in workspace.rows("SELECT tbl, row, cell FROM conflict ORDER BY tbl, row, cell"):
        if _is_known(table, name):
            by_row.setdefault((table, row), []).append(name)
    return by_row


def _of_live(
    workspace: Workspace, table: str, row: str, names: Sequence[str], people: Mapping[str, str]
) -> Iterator[Conflict]:
    stored = workspace.row(table, row)
    if stored is None or stored[DELETED] or not names:
        return
    state = _row(workspace, table, row)
    for name in names:
        yield _conflict(workspace, table, row, name, state, people)


def conflicts_of(workspace: Workspace, table: str, row: str) -> list[Conflict]:
    """Return the unsettled cells of one live record, by field."""
    fields = sorted(each for each in unsettled_fields(workspace, table, row) if _is_known(table, each))
    return list(_of_live(workspace, table, row, fields, _people(workspace))) if fields else []


def unsettled_fields(workspace: Workspace, table: str, row: str) -> set[str]:
    """Return the fields of one record that both changed."""
    return {each[0] for each in workspace.rows("SELECT cell FROM conflict WHERE tbl = ? AND row = ?", (table, row))}


def conflict(workspace: Workspace, table: str, row: str, name: str) -> Conflict:
    """Return one unsettled cell with its candidates, the shown one last.

    Raises:
        NotFound: this cell is settled.
    """
    if not _is_known(table, name):
        raise NotFound("This program knows no such field. Nothing was changed.", "", kind=table, field=name)
    return _conflict(workspace, table, row, name, _row(workspace, table, row), _people(workspace))


def _conflict(
    workspace: Workspace, table: str, row: str, name: str, state: State, people: Mapping[str, str]
) -> Conflict:
    cells, history = state
    if name == DELETED:
        return Conflict(table, row, name, _delete_candidates(workspace, table, row, cells, history))
    cell = cells.get(name, registers.EMPTY)
    found = registers.candidates(cell, lambda key: _value(history[key[1]], table, row, name))
    if len(found) < 2:
        raise NotFound("There is nothing to settle in this field.", "", field=name)
    origins = [_origin(history, table, row, name, key, value) for key, value in found]
    candidates = [
        Candidate(change.id, people.get(change.device, ""), change.at, value)
        for change, (_, value) in zip(origins, found, strict=True)
    ]
    is_long = kinds()[table].fields[name].kind == "markdown"
    return Conflict(table, row, name, candidates, is_long and _merged(state, table, row, name).clean)


def _is_known(table: str, name: str) -> bool:
    """Return whether this program may write a cell; those of a newer one are only kept."""
    return table in kinds() and (name == DELETED or name in kinds()[table].fields)


def merged_text(workspace: Workspace, table: str, row: str, name: str) -> text3.Merged:
    """Return the merged view of a long text: what pages show while both versions stand."""
    return _merged(_row(workspace, table, row), table, row, name)


def _merged(state: State, table: str, row: str, name: str) -> text3.Merged:
    cells, history = state
    return earlier.merge_of(history.values(), table, row, name, {head[1] for head in cells[name].heads})


def settle(workspace: Workspace, table: str, row: str, name: str, how: str) -> Changes:
    """Decide a cell: `mine`, `theirs`, `both`, or the id of a candidate's change.

    Raises:
        NotFound: nothing stands open there.
        Refused: `both` makes no sense for this field, or nobody wrote such a value.
    """
    with workspace.writing:  # nothing may come in between looking and deciding
        found = conflict(workspace, table, row, name)
        if name == DELETED:
            return _settle_deleted(workspace, found, how)
        value = _chosen(workspace, found, how)
        with workspace.change(SETTLE) as change:
            change.write(table, row, name, value)
        return change.changes


def settle_as(workspace: Workspace, table: str, row: str, name: str, text: str) -> Changes:
    """Decide a long text by what a person put together of the versions.

    Raises:
        NotFound: nothing stands open there.
        Refused: the field is no long text.
    """
    with workspace.writing:
        found = conflict(workspace, table, row, name)
        if name == DELETED or kinds()[table].fields[name].kind != "markdown":
            raise Refused("“{field}” is no long text. Nothing was changed.", "Choose one of the versions.", field=name)
        with workspace.change(SETTLE) as change:
            change.write(found.table, found.row, name, clean_text(text))
        return change.changes


def _chosen(workspace: Workspace, found: Conflict, how: str) -> Scalar:
    if how == "both":
        return _joined(workspace, found)
    if how in ("mine", "theirs"):
        fitting = [each for each in found.candidates if (each.author == workspace.me) == (how == "mine")]
    else:
        fitting = [each for each in found.candidates if how and each.head.startswith(how)]
        fitting = fitting if len(fitting) == 1 else []
    if not fitting:
        raise Refused(
            "None of the values that stand open was written by that side. Nothing was changed.",
            "Choose one of them by its head.",
            how=how,
        )
    return fitting[-1].value


def _joined(workspace: Workspace, found: Conflict) -> str:
    field = kinds()[found.table].fields[found.field]
    if field.kind == "markdown":
        return merged_text(workspace, found.table, found.row, found.field).text
    if field.kind != "text":
        raise Refused("“{field}” can hold only one of the two. Nothing was changed.", "Choose one.", field=found.field)
    return " / ".join(str(each.value) for each in sorted(found.candidates, key=lambda each: str(each.value)))


def _settle_deleted(workspace: Workspace, found: Conflict, how: str) -> Changes:
    chosen = 0 if how == "both" else _chosen(workspace, found, how)
    with workspace.change(SETTLE) as change:
        if chosen == 1:
            change.delete(workspace.get(kinds()[found.table], found.row))
        else:  # whole, as it was: its parts went with it and nobody could go on with them
            for name in [(found.table, found.row), *deleted_parts(workspace, found.table, found.row)]:
                change.write(*name, DELETED, 0)
    return change.changes


def deleted_parts(workspace: Workspace, table: str, row: str) -> list[tuple[str, str]]:
    """Return the parts that are gone with the deletion of a row which the other went on with."""
    cells, history = _row(workspace, table, row)
    flags = [key for key in cells[DELETED].heads if says_deleted(_value(history[key[1]], table, row, DELETED))]
    return went_with.parts(workspace, table, row, [key[1] for key in flags])


def _delete_candidates(
    workspace: Workspace, table: str, row: str, cells: Mapping[str, Cell], history: Mapping[str, ChangeRecord]
) -> list[Candidate]:
    """Return who deleted the row, and who went on with it."""
    people = _people(workspace)
    flags = [key for key in cells[DELETED].heads if says_deleted(_value(history[key[1]], table, row, DELETED))]
    deletes = [_origin(history, table, row, DELETED, key, 1) for key in flags]
    seen = {id_ for change in deletes for op in change.ops if op.row == row for ids in op.seen.values() for id_ in ids}
    seen |= {change.id for change in deletes} | {key[1] for key in flags}
    kept = [history[key[1]] for cell in cells.values() for key in cell.heads if key[1] not in seen]
    kept_by = max(kept, key=lambda each: each.key, default=None)
    delete = max(deletes, key=lambda each: each.key)
    deleter = people.get(delete.device, "")
    keeper = (
        Candidate(kept_by.id, people.get(kept_by.device, ""), kept_by.at, 0)
        if kept_by is not None
        else Candidate("", _other(workspace, deleter), 0, 0)
    )
    return [Candidate(delete.id, deleter, delete.at, 1), keeper]


def _other(workspace: Workspace, person: str) -> str:
    return workspace.partner if person == workspace.me else workspace.me


def _row(workspace: Workspace, table: str, row: str) -> State:
    stored = workspace.db.execute("SELECT cells FROM rowmeta WHERE tbl = ? AND row = ?", (table, row)).fetchone()
    if stored is None:
        raise NotFound("There is no such record in {kind}: {id}.", "", kind=table, id=row)
    return decode(stored[0]), {change.id: change for change in workspace.log.of_row(table, row)}


def _people(workspace: Workspace) -> dict[str, str]:
    return {row[0]: row[1] for row in workspace.rows("SELECT id, person FROM device")}


def _value(change: ChangeRecord, table: str, row: str, name: str) -> CellValue:
    return next(op.cells[name] for op in change.ops if (op.table, op.row) == (table, row))


def _origin(
    history: Mapping[str, ChangeRecord], table: str, row: str, name: str, key: Key, value: Scalar
) -> ChangeRecord:
    """Return the change that a value came from: undoing a settle brings back values of both, under one change."""
    if not isinstance(_value(history[key[1]], table, row, name), list):
        return history[key[1]]
    before = [
        change
        for change in history.values()
        if change.key < key
        and change.action != SETTLE
        and not change.action.startswith("undo:")
        and any((op.table, op.row) == (table, row) and op.cells.get(name) == value for op in change.ops)
    ]
    return before[-1] if before else history[key[1]]
