"""What lies on this laptop alone, as a backup file carries it: private records, texts being typed, small facts.

The parts are plain lists for JSON, each small enough for one section. Reading them back checks every one, for a backup
passes through hands, too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from mentordesk.errors import MentorDeskError
from mentordesk.workspace import put_away
from mentordesk.workspace.change_record import is_id, is_record_id

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

MOST = 4 << 20
"""Characters of JSON in one part, unless a single record has more."""

FACTS = (put_away.KEY, put_away.OFFERS)
"""Beginnings of the facts that are settings of the pair; all others belong to one folder or one laptop."""


MAX_TEXT = 1 << 20
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")
_ROW = re.compile(r"[!-~]{1,64}")


class BadPart(MentorDeskError):
    """A part of a backup has a form that no MentorDesk writes."""

    code = "bad_part"

    def __init__(self) -> None:
        super().__init__("This backup holds something out of form. Nothing was changed.", "Use another backup.")


def collect(workspace: Workspace) -> Iterator[list[Any]]:
    """Yield the parts; each is a list of [kind, …] with kind record, draft, fact or heard."""
    batch: list[Any] = []
    size = 0
    for each in _rows(workspace):
        length = len(json.dumps(each, ensure_ascii=False))
        if batch and size + length > MOST:
            yield batch
            batch, size = [], 0
        batch.append(each)
        size += length
    yield batch


def _rows(workspace: Workspace) -> Iterator[list[Any]]:
    for row in workspace.private.stored():
        yield ["record", *row]
    for (table, record, cell), draft in workspace.private.drafts().items():
        yield ["draft", 1, table, record, cell, draft.text, draft.heads, draft.at]
    for found in workspace.rows("SELECT tbl, row, cell, text, heads, at FROM draft"):
        yield ["draft", 0, *found[:4], json.loads(found["heads"]), found["at"]]
    for found in workspace.rows("SELECT key, value FROM meta ORDER BY key"):
        if str(found["key"]).startswith(FACTS):
            yield ["fact", *found]
    for found in workspace.rows("SELECT device, heard, wants, received FROM peer_have"):
        yield ["heard", *found]


def put_back(workspace: Workspace, parts: Sequence[Any]) -> None:
    """Write the rows of one part; the caller holds the transaction of the shared file.

    Raises:
        BadPart: it is out of form.
    """
    from mentordesk.workspace.private import StoredDraft

    records, private_drafts = [], {}
    for each in parts:
        if not isinstance(each, list) or not each:
            raise BadPart
        kind, values = each[0], each[1:]
        if kind == "record" and _is_record(values):
            records.append(tuple(values))
        elif kind == "draft" and _is_draft(values):
            private, table, row, cell, text, heads, at = values
            if private:
                private_drafts[table, row, cell] = StoredDraft(text, heads, at)
            else:
                stored = (table, row, cell, text, json.dumps(heads), at)
                workspace.db.execute("INSERT OR REPLACE INTO draft VALUES (?, ?, ?, ?, ?, ?)", stored)
        elif kind == "fact" and _is_fact(values):
            workspace.set_meta(values[0], values[1])
        elif kind == "heard" and _is_heard(values):
            workspace.db.execute("INSERT OR REPLACE INTO peer_have VALUES (?, ?, ?, ?)", values)
        elif kind in ("record", "draft", "fact", "heard") or not isinstance(kind, str):
            raise BadPart
    workspace.private.take_back(records, private_drafts)


def _is_record(values: Sequence[Any]) -> bool:
    if len(values) != 4 or not _is_row(values[:2]) or values[3] not in (0, 1) or not isinstance(values[2], str):
        return False
    cells = _parsed(values[2])
    return isinstance(cells, dict) and all(_is_name(name) and _is_value(value) for name, value in cells.items())


def _is_draft(values: Sequence[Any]) -> bool:
    if len(values) != 7 or values[0] not in (0, 1) or not _is_row(values[1:3]) or not _is_name(values[3]):
        return False
    heads = values[5]
    return _is_text(values[4]) and isinstance(heads, list) and all(map(is_id, heads)) and _is_number(values[6])


def _is_fact(values: Sequence[Any]) -> bool:
    return len(values) == 2 and all(map(_is_text, values)) and values[0].startswith(FACTS)


def _is_heard(values: Sequence[Any]) -> bool:
    from mentordesk.workspace.peers import have_from_json

    if len(values) != 4 or not is_id(values[0]) or not _is_number(values[3]):
        return False
    heard, wants = _parsed(values[1]), _parsed(values[2])
    try:
        for each in heard:
            have_from_json(each["have"])
            fits = is_record_id(each["update"]) or each["update"] == ""
            if not fits or not all(is_record_id(one) for one in each["earlier"]):
                return False
            if not all(is_id(one) for name in ("heads", "locator", "missing") for one in each["have"][name]):
                return False
        return isinstance(wants, list) and all(map(is_id, wants))
    except (KeyError, TypeError, ValueError):
        return False


def _is_row(values: Sequence[Any]) -> bool:
    return _is_name(values[0]) and isinstance(values[1], str) and bool(_ROW.fullmatch(values[1]))


def _is_name(value: object) -> bool:
    return isinstance(value, str) and bool(_NAME.fullmatch(value))


def _is_value(value: object) -> bool:
    return _is_text(value) or _is_number(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= MAX_TEXT and value.encode(errors="replace").decode() == value


def _is_number(value: object) -> bool:
    return type(value) is int and abs(value) <= 1 << 53


def _parsed(text: object) -> Any:
    try:
        return json.loads(text) if isinstance(text, str) else None
    except (ValueError, RecursionError):
        return None
