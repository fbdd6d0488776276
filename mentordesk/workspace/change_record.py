"""The change record: one user action, immutable, named by the SHA-256 of its bytes.

Format (version 1, JSON in UTF-8, no spaces), described in bundles/SPEC.md:
v format, w workspace, p parents, l depth, a device (Ed25519 public key), at milliseconds since 1970 (shown only),
s schema of the writer, min least program that may apply it, do action name,
ops [[table, row, {cell: value}, {cell: [ids of the writes replaced or seen]}], ...], r nonce.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from mentordesk.errors import MentorDeskError
from mentordesk.merge.registers import CellValue, Key
from mentordesk.records.base import MAX_NUMBER, MAX_TEXT

FORMAT = 1
SCHEMA = 4
PROGRAM = 2
"""What this program can apply: a change whose `min` is greater is kept for a newer one."""

DECIDES_WHAT_COUNTS = frozenset(("removals", "acceptances"))
"""Writes in these tables change which others count: a program that does not know them keeps them for a newer one."""

DOMAIN = b"mentordesk/change/1\0"
MAX_BODY = 8 << 20
MAX_OPS = 20_000
MAX_CELLS = 200
MAX_PARENTS = 256
MAX_DEPTH = 1 << 40
MAX_MOMENT = 253_370_764_800_000
"""The last moment that calendars show, 1 January 9999, in ms since 1970; a clock beyond is written as this."""


class BadChange(MentorDeskError):
    """A change that no MentorDesk would have written."""

    code = "bad_change"

    def __init__(self, why: str) -> None:
        super().__init__(
            "The update holds a change that makes no sense ({why}). Nothing was changed.",
            "Ask for the update again.",
            why=why,
        )


class Op(NamedTuple):
    """What a change did to one row: cells written, and per cell the writes its author had seen there."""

    table: str
    row: str
    cells: Mapping[str, CellValue]
    seen: Mapping[str, Sequence[str]]


class ChangeRecord(NamedTuple):
    """A parsed change with the bytes that its id names."""

    id: str
    body: bytes
    signature: bytes
    workspace: str
    parents: tuple[str, ...]
    depth: int
    device: str
    at: int
    schema: int
    least: int
    action: str
    ops: tuple[Op, ...]

    @property
    def key(self) -> Key:
        """The place in the order that everybody agrees on."""
        return self.depth, self.id

    @property
    def to_sign(self) -> bytes:
        """The bytes its device signs."""
        return DOMAIN + bytes.fromhex(self.id)


def seal(
    *,
    workspace: str,
    parents: Sequence[str],
    depth: int,
    device: str,
    at: int,
    action: str,
    ops: Sequence[Op],
    least: int | None = None,
) -> ChangeRecord:
    """Make the bytes of a new change, not yet signed.

    Args:
        least: the least program that may apply it; told by what it writes when not given.

    Raises:
        BadChange: it is over a limit that an import enforces.
    """
    body = json.dumps(
        {
            "v": FORMAT,
            "w": workspace,
            "p": sorted(parents),
            "l": depth,
            "a": device,
            "at": min(max(at, 0), MAX_MOMENT),
            "s": SCHEMA,
            "min": least_program(ops) if least is None else least,
            "do": action,
            "ops": [[op.table, op.row, op.cells, op.seen] for op in ops],
            "r": secrets.token_hex(8),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    ).encode()
    return parse(body, b"")


def least_program(ops: Sequence[Op]) -> int:
    """Return the least program that works out the same cells from these operations."""
    return 2 if any(op.table in DECIDES_WHAT_COUNTS for op in ops) else 1


def with_signature(change: ChangeRecord, signature: bytes) -> ChangeRecord:
    """Return the change with its device's signature."""
    return change._replace(signature=signature)


def parse(body: bytes, signature: bytes) -> ChangeRecord:
    """Read a change from its bytes.

    Raises:
        BadChange: anything about it is out of form or over a limit.
    """
    if len(body) > MAX_BODY:
        raise BadChange("too long")
    try:
        raw = json.loads(body.decode())
    except (ValueError, RecursionError) as error:
        raise BadChange("not JSON") from error
    if not isinstance(raw, dict):
        raise BadChange("not an object")
    if type(raw.get("v")) is not int or raw["v"] != FORMAT:
        raise BadChange("unknown format")
    try:
        parents, depth, device, at = raw["p"], raw["l"], raw["a"], raw["at"]
        schema, least, ops = raw["s"], raw["min"], raw["ops"]
        names = (raw["w"], raw["do"], raw["r"])
    except KeyError as error:
        raise BadChange("a part is missing") from error
    # one after the other instead of in a helper: an update brings a hundred thousand of them
    if not isinstance(parents, list) or len(parents) > MAX_PARENTS or not all(map(is_id, parents)):
        raise BadChange("parents")
    if len(parents) > 1 and len(set(parents)) != len(parents):
        raise BadChange("parents")
    if not isinstance(ops, list) or len(ops) > MAX_OPS:
        raise BadChange("operations")
    if type(depth) is not int or not 1 <= depth <= MAX_DEPTH:
        raise BadChange("l")
    if type(at) is not int or not 0 <= at <= MAX_MOMENT:
        raise BadChange("at")
    if type(schema) is not int or not 0 <= schema <= MAX_NUMBER:
        raise BadChange("s")
    if type(least) is not int or not 0 <= least <= MAX_NUMBER:
        raise BadChange("min")
    if not is_id(device):
        raise BadChange("device")
    if not all(map(_is_short, names)):
        raise BadChange("names")
    return ChangeRecord(
        hashlib.sha256(body).hexdigest(), body, signature, _shared(names[0]), tuple(parents), depth, _shared(device),
        at, schema, least, _shared(names[1]), _ops(ops),
    )  # fmt: skip


def _ops(raw: list[Any]) -> tuple[Op, ...]:
    found: dict[tuple[str, str], Op] = {}
    for each in raw:
        if not isinstance(each, list) or len(each) != 4:
            raise BadChange("operation")
        table, row, cells, seen = each
        if not (
            _is_name(table) and isinstance(row, str) and 0 < len(row) <= 64 and row.isascii() and row.isprintable()
        ):
            raise BadChange("row")
        if not (isinstance(cells, dict) and 0 < len(cells) <= MAX_CELLS and isinstance(seen, dict)):
            raise BadChange("cells")
        if (table, row) in found:
            raise BadChange("row named twice")
        if not (all(map(_is_name, cells)) and all(map(_is_value, cells.values()))):
            raise BadChange("value")
        if seen:
            for name, ids in seen.items():
                if not (_is_name(name) and isinstance(ids, list) and all(map(is_id, ids))):
                    raise BadChange("replaced")
        found[table, row] = Op(_shared(table), row, {_shared(name): value for name, value in cells.items()}, seen)
    return tuple(found.values())


@lru_cache(maxsize=1_024)
def _shared(text: str) -> str:
    """Return the same object for equal texts: few names stand in a hundred thousand changes that lie in memory."""
    return text


_ID = re.compile(r"[0-9a-f]{64}")
_RECORD_ID = re.compile(r"[0-9a-f]{32}")
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}")


def is_id(value: object) -> bool:
    """Return whether a value is 64 lower-case hex digits, as ids of changes, devices and files are."""
    return isinstance(value, str) and _ID.fullmatch(value) is not None


def is_record_id(value: object) -> bool:
    """Return whether a value is 32 lower-case hex digits, as ids of pairs, people, records and updates are."""
    return isinstance(value, str) and _RECORD_ID.fullmatch(value) is not None


def _is_name(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 64 and _fits_name(value)


@lru_cache(maxsize=1_024)  # the same few hundred names stand in all changes
def _fits_name(value: str) -> bool:
    return _NAME.fullmatch(value) is not None


def _is_short(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 200 and _is_scalar(value)


def _is_scalar(value: object) -> bool:
    if isinstance(value, str):
        if len(value) * 4 <= MAX_TEXT and value.isascii():
            return "\0" not in value
        return "\0" not in value and _utf8_length(value) <= MAX_TEXT
    return type(value) is int and -MAX_NUMBER <= value <= MAX_NUMBER


def _utf8_length(value: str) -> int:
    """Return the bytes of a text, or more than is allowed when it holds half a surrogate pair."""
    if value.isascii():
        return len(value)
    try:
        return len(value.encode())
    except UnicodeEncodeError:
        return MAX_TEXT + 1


def _is_value(value: object) -> bool:
    if isinstance(value, list):
        return 0 < len(value) <= 64 and all(map(_is_scalar, value))
    return _is_scalar(value)
