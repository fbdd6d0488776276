"""Taking changes back: always as a new change, and only where nobody wrote since."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from mentordesk.errors import NotFound, Refused
from mentordesk.merge.registers import CellValue, Key, Scalar, alternatives
from mentordesk.merge.rows import DELETED
from mentordesk.records.base import kinds, owned_by
from mentordesk.workspace import database, sharing
from mentordesk.workspace.change import Change
from mentordesk.workspace.change_record import ChangeRecord
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.row_state import decode

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

UNDO = "undo:"
"""An undo is logged as `undo:` and the id of the change taken back, or `undo:import`."""
REMOVE, ACCEPT = "laptops.remove", "laptops.accept"
BEGINNINGS = frozenset(("people.start_pair", "people.join"))
"""Without what these wrote there is no pair to work in."""

Cell = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Undone:
    """What an undo changed, and the (table, row, cell) places that were left because somebody wrote there since."""

    changes: Changes
    left: Sequence[Cell]


def undo(workspace: Workspace, change_id: str = "") -> Undone:
    """Take one change back; without an id the latest own step, shared or private, that has not been taken back.

    Raises:
        NotFound: there is no such change.
        Refused: everything it wrote was written over since, it does not count, or there is nothing to undo.
    """
    with workspace.writing:
        if not change_id:
            number, change_id = _last_undoable(workspace)
            private = workspace.private.last()
            if private is not None and private.later_than >= number:
                return Undone(workspace.private.undo(private.number), [])
            if not number:
                raise Refused("There is nothing to undo. Nothing was changed.")
        try:
            change = workspace.log.get(change_id)
        except (KeyError, ValueError) as error:
            raise NotFound("There is no such change.", "Look it up in the history again.", id=change_id) from error
        if change.action in BEGINNINGS:
            raise Refused("This is how your pair began; it cannot be taken back. Nothing was changed.")
        if workspace.log.is_left_out(change.id):
            raise Refused(
                "This was written on a laptop reported lost and does not count. Nothing was changed.",
                "Leave it as it is, or look it through and accept it.",
            )
        if change.action == REMOVE:
            raise Refused(
                "A laptop that was given up stays given up. Nothing was changed.",
                "Accept what it wrote, or add it again as a new laptop.",
            )
        with database.transaction(workspace.db):
            return take_back(workspace, _meant(workspace, change), UNDO + change_id)


def _meant(workspace: Workspace, change: ChangeRecord) -> list[ChangeRecord]:
    """Return what is to be taken back: an acceptance stands, what it let count is taken back."""
    if change.action != ACCEPT:
        return [change]
    return [workspace.log.get(op.row) for op in change.ops if workspace.log.holds(op.row)]


def _last_undoable(workspace: Workspace) -> tuple[int, str]:
    """Return arrival number and id of the latest shared change of mine that no later undo took back; 0 for none.

    What sending shared was decided earlier; it is taken back only by name, for the other may have it.
    """
    undone: set[str] = set()
    found = workspace.db.execute(
        "SELECT n, lower(hex(id)), action FROM change"
        " WHERE device IN (SELECT id FROM device WHERE person = ?) AND n NOT IN (SELECT n FROM left_out)"
        " ORDER BY n DESC",
        (workspace.me,),
    )
    for number, change, action in found:
        if action.startswith(UNDO):
            if change not in undone:  # else what it took back stands again
                undone.add(action.removeprefix(UNDO))
        elif change not in undone and action not in BEGINNINGS and action != sharing.ACTION:
            return number, change
    return 0, ""


def take_back(
    workspace: Workspace,
    changes: Sequence[ChangeRecord],
    action: str,
    only: Collection[tuple[str, str]] | None = None,
) -> Undone:
    """Write the values from before these changes as one new change, in all their rows or only in some.

    A cell is written only while all its heads are writes of these changes; a row deleted since stays deleted; a row
    that they created is deleted while nobody else wrote in it or added to it.

    The caller holds the transaction.

    Raises:
        Refused: everything they wrote was written over since.
    """
    plan = _Plan(workspace, {change.id: change for change in changes}, Change(workspace, action))
    for table, row in dict.fromkeys((op.table, op.row) for change in changes for op in change.ops):
        if only is None or (table, row) in only:
            plan.row(table, row)
    if not plan.change.ops:
        raise Refused("Nothing to take back: it was all written over or added to since. Nothing was changed.")
    record, touched = workspace.write(plan.change.ops, action)
    return Undone(Changes(touched.rows, record.id), plan.left)


class _Plan:
    """Works out, row by row, what to write."""

    def __init__(self, workspace: Workspace, changes: Mapping[str, ChangeRecord], change: Change) -> None:
        self._workspace = workspace
        self._changes = changes
        self.change = change
        self.left: list[Cell] = []

    def row(self, table: str, row: str) -> None:
        """Plan one row."""
        stored = self._workspace.db.execute(
            "SELECT cells, covered FROM rowmeta WHERE tbl = ? AND row = ?", (table, row)
        ).fetchone()
        if stored is None or table not in kinds():
            return
        cells = decode(stored[0])
        history = {change.id: change for change in self._workspace.log.of_row(table, row)}
        written = {
            name for id_, each in history.items() if id_ in self._changes for name in _cells_of(each, table, row)
        }
        standing = {
            name: _standing(table, row, name, cell.heads, history, self._changes) for name, cell in cells.items()
        }
        ours = {name for name in written if standing[name] and standing[name] <= self._changes.keys()}
        current = self._workspace.row(table, row)
        if current is not None and current[DELETED] and DELETED not in ours:
            self.left += [(table, row, name) for name in sorted(written)]
            return
        is_made_by_these = not any(
            each not in self._changes or _earlier(table, row, name, [each], self._changes.keys(), history)
            for name, found in standing.items()
            for each in found
        )
        if is_made_by_these and current is not None and not current[DELETED]:
            if self._was_added_to(table, row):
                self.left += [(table, row, name) for name in sorted(written)]
            else:
                self._delete(table, row)
            return
        self.left += [(table, row, name) for name in sorted(written - ours)]
        for name in sorted(ours):
            self._cell(table, row, name, cells[name].heads, standing[name], history, ours)

    def _was_added_to(self, table: str, row: str) -> bool:
        """Return whether a live part of a row holds a write that is not taken back."""
        for kind, column in owned_by(table):
            for part in self._workspace.select(kinds()[kind], f'"{column}" = ?', (row,)):
                history = self._workspace.log.of_row(kind, part.id)
                if any(each.id not in self._changes for each in history) or self._was_added_to(kind, part.id):
                    return True
        return False

    def _delete(self, table: str, row: str) -> None:
        self.change.delete(self._workspace.get(kinds()[table], row))

    def _cell(
        self,
        table: str,
        row: str,
        name: str,
        heads: Sequence[Key],
        standing: Collection[str],
        history: Mapping[str, ChangeRecord],
        ours: Collection[str],
    ) -> None:
        earlier = _earlier(table, row, name, sorted(standing), self._changes.keys(), history)
        values: dict[Scalar, None] = {}
        for id_ in earlier:
            values.update(dict.fromkeys(alternatives(_cells_of(history[id_], table, row)[name])))
        value: CellValue
        if len(values) > 1:
            value = list(values)
        elif values:
            value = next(iter(values))
        elif name == DELETED:
            value = 0
        else:
            field = kinds()[table].fields.get(name)
            if field is None:
                self.left.append((table, row, name))
                return
            value = field.default
        self.change.write(table, row, name, value, [head[1] for head in heads])
        if name == DELETED and value == 1:  # as far as it held before: what its writer had not seen stays
            for id_ in earlier:
                seen = next(op.seen for op in history[id_].ops if (op.table, op.row) == (table, row))
                self.change.see(table, row, {each: ids for each, ids in seen.items() if each not in ours})


def _cells_of(change: ChangeRecord, table: str, row: str) -> Mapping[str, CellValue]:
    return next((op.cells for op in change.ops if (op.table, op.row) == (table, row)), {})


def _standing(
    table: str,
    row: str,
    name: str,
    heads: Sequence[Key],
    history: Mapping[str, ChangeRecord],
    undone: Collection[str],
) -> frozenset[str]:
    """Return the writes whose values stand in a cell.

    An undo by the same laptop stands for what it brought back, unless it is itself among those undone now.
    """
    found: set[str] = set()
    queue, visited = [head[1] for head in heads], {head[1] for head in heads}
    while queue:
        id_ = queue.pop()
        change = history.get(id_)
        taken = history.get(change.action.removeprefix(UNDO)) if change and change.action.startswith(UNDO) else None
        if change is None or taken is None or taken.device != change.device or id_ in undone:
            found.add(id_)
            continue
        replaced = next(op.seen for op in taken.ops if (op.table, op.row) == (table, row)).get(name, ())
        queue += [each for each in replaced if each not in visited]
        visited.update(replaced)
    return frozenset(found)


def _earlier(
    table: str,
    row: str,
    name: str,
    heads: Sequence[str],
    undone: Collection[str],
    history: Mapping[str, ChangeRecord],
) -> list[str]:
    """Return the writes that stood before, walking back through the undone ones, by (depth, id)."""
    found: set[str] = set()
    queue, visited = list(heads), set(heads)
    while queue:
        id_ = queue.pop()
        change = history.get(id_)
        if change is None:
            continue
        if id_ not in undone:
            if name in _cells_of(change, table, row):
                found.add(id_)
            continue
        for op in change.ops:
            if (op.table, op.row) == (table, row):
                for replaced in op.seen.get(name, ()):
                    if replaced not in visited:
                        visited.add(replaced)
                        queue.append(replaced)
    return sorted(found, key=lambda each: history[each].key)
