"""What an action, an import or an undo changed: views decide from it whether to ask again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mentordesk.records.base import Record


@dataclass(frozen=True, slots=True)
class Changes:
    """The rows touched, by table, with the change that was written and what the action returned.

    Attributes:
        change: id of the change record, empty when nothing was written or several came in.
        result: what the action returned.
    """

    rows: Mapping[str, frozenset[str]] = field(default_factory=dict)
    change: str = ""
    result: object = None

    @property
    def ids(self) -> frozenset[str]:
        """Ids of every touched row."""
        return frozenset[str]().union(*self.rows.values())

    def touch(self, *kinds: type[Record]) -> bool:
        """Return whether a record of one of these kinds may look different now."""
        return any(kind.table in self.rows for kind in kinds)

    def with_rows(self, rows: Iterable[tuple[str, str]]) -> Changes:
        """Return these and some more rows, as (table, row)."""
        own = ((table, row) for table, ids in self.rows.items() for row in ids)
        return touched((*own, *rows), self.change, self.result)

    def __bool__(self) -> bool:
        return bool(self.rows)


def touched(rows: Iterable[tuple[str, str]], change: str = "", result: object = None) -> Changes:
    """Group (table, row) pairs."""
    grouped: dict[str, set[str]] = {}
    for table, row in rows:
        grouped.setdefault(table, set()).add(row)
    return Changes({table: frozenset(ids) for table, ids in grouped.items()}, change, result)
