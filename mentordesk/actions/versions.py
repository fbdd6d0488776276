"""Going back: a record, or one field of it, to how it read earlier; a deleted record to where it was."""

from __future__ import annotations

from collections.abc import Iterable

from mentordesk.errors import NotFound, Refused
from mentordesk.merge.rows import DELETED
from mentordesk.records.base import Field, kinds
from mentordesk.workspace import conflicts, earlier, went_with
from mentordesk.workspace.change import Change


def restore_version(change: Change, kind: str, record: str, version: str, field: str = "") -> None:
    """Write a record as it read right after an earlier change; its place in a list stays.

    Every write that stands now is replaced, so for the other person it is an ordinary edit. A deleted record comes
    back first, with the parts that went with it. A link to something that is deleted is left as it is.

    Args:
        version: the whole id of the change.
        field: restore this field alone.

    Raises:
        NotFound: there is no such record or field, or that change did not write the record.
        Refused: it reads like that already.
    """
    _need(change, kind, record)
    if field and field not in kinds()[kind].fields:
        raise NotFound("{kind} have no field “{field}”. Nothing was changed.", "", kind=kind, field=field)
    then = earlier.values_after(change.workspace, kind, record, version)
    now = earlier.values_now(change.workspace, kind, record)
    undecided = {each.field for each in conflicts.conflicts_of(change.workspace, kind, record) if not each.clean}
    if now[DELETED]:
        _bring_back(change, kind, record)
    for each in _fields(kind, field):
        value = then[each.name]
        if (value != now[each.name] or each.name in undecided) and not _is_gone(change, each, value):
            change.write(kind, record, each.name, value)
    if not change.ops:
        raise Refused("It reads like that already. Nothing was changed.", "Choose another version.")


def bring_back(change: Change, kind: str, record: str) -> None:
    """Bring a deleted record back, with its parts that the same step deleted and what it is itself a part of.

    Raises:
        NotFound: there is no such record.
        Refused: it is not deleted.
    """
    _need(change, kind, record)
    if not went_with.deletions(change.workspace, kind, record):
        raise Refused("It is there already. Nothing was changed.")
    _bring_back(change, kind, record)


def _bring_back(change: Change, kind: str, record: str) -> None:
    workspace = change.workspace
    for name in [*went_with.owners(workspace, kind, record), (kind, record), *went_with.parts(workspace, kind, record)]:
        change.write(*name, DELETED, 0)


def _need(change: Change, kind: str, record: str) -> None:
    if kind not in kinds() or change.workspace.row(kind, record) is None:
        raise NotFound("There is no such record in {kind}: {id}. Nothing was changed.", "", kind=kind, id=record)


def _fields(kind: str, field: str) -> Iterable[Field]:
    """Return what is restored: the field that was named, or all but the place in a list."""
    known = kinds()[kind].fields
    return [known[field]] if field else [each for each in known.values() if each.kind != "position"]


def _is_gone(change: Change, field: Field, value: object) -> bool:
    """Return whether a field names a record that is deleted or was never here."""
    if field.kind not in ("owner", "link") or not value:
        return False
    row = change.workspace.row(field.table, str(value))
    return row is None or bool(row[DELETED])
