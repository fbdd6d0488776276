"""What every record has in common: how it is declared, loaded from a row, and written back.

A record is a frozen dataclass registered once with `@record(table=...)`. Its fields say what they hold by the helpers
below; the log, merging, search, exports and the command line take everything they need from that declaration.
"""

from __future__ import annotations

import dataclasses
import hashlib
import secrets
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple, Self, TypeVar, cast

from mentordesk.records.plain import shown

MAX_TEXT = 1 << 20  # bytes of UTF-8 in one cell, the same limit that an import enforces
MAX_NUMBER = 1 << 53

Value = str | int


class Problem(NamedTuple):
    """Something about a record that does not fit, named for the page that shows it."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Field:
    """What one column of a record holds.

    Attributes:
        kind: text, markdown, number, flag, choice, day, moment, zone, position, link, owner, attachment or data.
        table: for link and owner, the table that the id points into.
        choices: for choice, the words that may be written; others are kept and shown raw.
    """

    name: str
    kind: str
    default: Value
    table: str = ""
    choices: tuple[str, ...] = ()
    least: int = -MAX_NUMBER
    most: int = MAX_NUMBER

    @property
    def is_number(self) -> bool:
        """Whether the column is INTEGER; every other kind is TEXT."""
        return isinstance(self.default, int)

    def fits(self, value: object) -> bool:
        """Return whether a value from a change can lie in this column at all."""
        if self.is_number:
            return type(value) is int and -MAX_NUMBER <= value <= MAX_NUMBER
        return isinstance(value, str)


def _declare(kind: str, default: Value, **more: Any) -> Any:
    return dataclasses.field(default=default, metadata={"kind": kind, **more})


def text(default: str = "") -> Any:
    """Declare one line of text; two different edits are shown as a choice."""
    return _declare("text", default)


def markdown(default: str = "") -> Any:
    """Declare long Markdown text, merged paragraph by paragraph."""
    return _declare("markdown", default)


def number(default: int = 0, least: int = -MAX_NUMBER, most: int = MAX_NUMBER) -> Any:
    """Declare a whole number."""
    return _declare("number", default, least=least, most=most)


def flag(default: int = 0) -> Any:
    """Declare a yes (1) or no (0)."""
    return _declare("flag", default, least=0, most=1)


def choice(*choices: str, default: str | None = None) -> Any:
    """Declare one word out of a list; the first is the default."""
    return _declare("choice", choices[0] if default is None else default, choices=choices)


def day() -> Any:
    """Declare a date as YYYY-MM-DD, or empty."""
    return _declare("day", "")


def moment() -> Any:
    """Declare a local time as YYYY-MM-DDTHH:MM, or empty; its time zone is a field of its own."""
    return _declare("moment", "")


def position() -> Any:
    """Declare a place in a list (merge/order.py); rows sort by (position, id)."""
    return _declare("position", "")


def link(table: str) -> Any:
    """Declare the id of another record, which lives and dies on its own."""
    return _declare("link", "", table=table)


def owner(table: str) -> Any:
    """Declare the id of the record this one is a part of: deleted with it, and keeping it alive."""
    return _declare("owner", "", table=table)


def attachment() -> Any:
    """Declare the SHA-256 (64 hex digits) of a file kept beside the workspace."""
    return _declare("attachment", "")


def data() -> Any:
    """Declare JSON text that one part of the program writes and reads."""
    return _declare("data", "")


@dataclass(frozen=True, kw_only=True)
class Record:
    """A noun of the domain; loading one never raises, `problems()` names what does not fit."""

    table: ClassVar[str] = ""
    fields: ClassVar[Mapping[str, Field]] = {}
    title_field: ClassVar[str] = ""
    is_member: ClassVar[bool] = False

    id: str = dataclasses.field(default_factory=lambda: new_id())  # noqa: PLW0108 - defined below

    @classmethod
    def from_row(cls, row: Mapping[str, Any]) -> Self:
        """Make the record from a table row or JSON object; what is missing or misfits becomes the default."""
        values = {name: row[name] for name, field in cls.fields.items() if name in row and field.fits(row[name])}
        return cls(id=str(row["id"]), **values)

    def cells(self) -> dict[str, Value]:
        """Return every field except the id, as it lies in the table."""
        return {name: getattr(self, name) for name in self.fields}

    def problems(self) -> list[Problem]:
        """Name what does not fit; two valid edits can merge into a record that no action would have written."""
        return [found for name, field in self.fields.items() for found in _misfits(name, field, getattr(self, name))]

    @property
    def label(self) -> str:
        """The words people know this record by."""
        return label_of(type(self), self.cells())


def label_of(kind: type[Record], cells: Mapping[str, Any]) -> str:
    """Return the words people know a record by, from its row."""
    words = str(cells.get(kind.title_field, "")) if kind.title_field else ""
    return shown(words[:1_000].strip().split("\n", 1)[0][:120])


def _misfits(name: str, field: Field, value: Value) -> Iterator[Problem]:
    if field.kind == "choice" and value not in field.choices:
        yield Problem(name, f"“{value}” is not known to this version")
    if field.is_number and isinstance(value, int) and not field.least <= value <= field.most:
        yield Problem(name, f"{value} is out of range")
    if field.kind in ("day", "moment") and value and not _is_moment(str(value), with_time=field.kind == "moment"):
        yield Problem(name, f"“{value}” is not a date")


def _is_moment(value: str, with_time: bool) -> bool:
    from datetime import date, datetime

    try:
        if with_time:
            return datetime.fromisoformat(value).tzinfo is None and len(value) == 16
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


R = TypeVar("R", bound=Record)

_KINDS: dict[str, type[Record]] = {}


def record(*, table: str, title: str = "", is_member: bool = False) -> Callable[[type[R]], type[R]]:
    """Register a frozen dataclass as a kind of record kept in `table`, known to people by its field `title`.

    Args:
        is_member: its records are members of a set that their owner holds, named by `member_id`: a link or a tag. Their
            words are found with the owner's, and the bin does not list what was taken out of a set.
    """

    def register(cls: type[R]) -> type[R]:
        fields = {
            each.name: Field(name=each.name, default=cast(Value, each.default), **each.metadata)
            for each in dataclasses.fields(cls)
            if each.metadata
        }
        cls.table, cls.fields, cls.title_field, cls.is_member = table, fields, title, is_member
        _KINDS[table] = cls
        return cls

    return register


def forget(table: str) -> None:
    """Take a kind back out of the registry; for tests that declare their own."""
    _KINDS.pop(table, None)


def kinds() -> Mapping[str, type[Record]]:
    """Return every registered kind of record by its table name."""
    return _KINDS


def owned_by(table: str) -> Sequence[tuple[str, str]]:
    """Return (table, field) of every kind that names `table` as its owner."""
    return [
        (kind.table, field.name)
        for kind in _KINDS.values()
        for field in kind.fields.values()
        if field.kind == "owner" and field.table == table
    ]


def new_id() -> str:
    """Return a fresh random id: 32 hex digits, 128 bits."""
    return secrets.token_hex(16)


def member_id(table: str, *parts: str) -> str:
    """Return the one id that a member of a set has on every laptop: 32 hex digits over its table and parts."""
    return hashlib.sha256("\0".join((table, *parts)).encode()).hexdigest()[:32]


def clean_text(value: str) -> str:
    """Return text as it may be stored: no NUL, no lone surrogates, composed (NFC), lines ended by a line feed."""
    if value.isascii() and "\r" not in value and "\0" not in value:
        return value
    value = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", ""))
