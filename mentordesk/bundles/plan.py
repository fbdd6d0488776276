"""What the next update would hold: the changes that the partner lacks, and the files that ride along."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentordesk.bundles.inner import SLICE
from mentordesk.merge.registers import alternatives
from mentordesk.records import kinds
from mentordesk.workspace.change_record import is_id, parse
from mentordesk.workspace.workspace import Workspace

NOBODY = ""
"""A device never heard from: it lacks everything."""
MAX_WANTS = 1_000


@dataclass(frozen=True, slots=True)
class Riding:
    """A file that rides along: its hash, its bytes, and the ranges [first, end) of slices that go, all if None."""

    content: str
    size: int
    ranges: Sequence[tuple[int, int]] | None = None

    def slices(self) -> Iterator[int]:
        """Yield the numbers of the slices that go; an empty file has one."""
        count = max(1, -(-self.size // SLICE))
        for first, end in self.ranges if self.ranges is not None else ((0, count),):
            yield from range(first, min(end, count))

    @property
    def bytes(self) -> int:
        """How many of its bytes go."""
        return sum(min(SLICE, self.size - number * SLICE) for number in self.slices())


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next update would hold.

    Attributes:
        changes: ids, parents first.
        riding: files, in the order sent.
    """

    changes: Sequence[str]
    riding: Sequence[Riding] = ()

    @property
    def attachments(self) -> list[tuple[str, int]]:
        """(hash, bytes) of each file that rides along."""
        return [(each.content, each.size) for each in self.riding]

    @property
    def size(self) -> int:
        """Bytes of files that go."""
        return sum(each.bytes for each in self.riding)


def plan(workspace: Workspace, *, full: bool = False) -> Plan:
    """Work out what the partner is not proven to have; `full` holds everything."""
    others = audience(workspace)
    if full or not others:
        others = [NOBODY]
    changes = workspace.log.lacking_at(others)
    return Plan(changes, _riding(workspace, changes))


def audience(workspace: Workspace) -> list[str]:
    """Return the live laptops of both people other than this one."""
    found = workspace.rows("SELECT id FROM device WHERE state = 'live' AND id != ? ORDER BY id", (workspace.device,))
    return [str(row[0]) for row in found]


def attachment_fields() -> list[tuple[str, str]]:
    """Return (table, field) of every field that names a file."""
    return [
        (kind.table, each.name)
        for kind in kinds().values()
        for each in kind.fields.values()
        if each.kind == "attachment"
    ]


def named_by_records(workspace: Workspace) -> set[str]:
    """Return the hashes that live shared records name; only these are ever sent, whatever is asked."""
    return {
        str(row[0])
        for table, name in attachment_fields()
        for row in workspace.rows(f'SELECT DISTINCT "{name}" FROM "{table}" WHERE deleted = 0 AND "{name}" != \'\'')
        if is_id(row[0])
    }


def wants(workspace: Workspace) -> list[str]:
    """Return the files that shared records name and that are not here."""
    return sorted(each for each in named_by_records(workspace) if not workspace.attachments.holds(each))[:MAX_WANTS]


def _riding(workspace: Workspace, changes: Sequence[str]) -> list[Riding]:
    """Return the files whose naming change the partner lacks, and those he asks for."""
    fields = set(attachment_fields())
    marks = [f'"{name}":'.encode() for _, name in fields]
    found: dict[str, None] = {}
    for signature, body in workspace.log.records(changes):
        if not any(mark in body for mark in marks):
            continue
        for op in parse(body, signature).ops:
            for name, value in op.cells.items():
                if (op.table, name) in fields:
                    found.update(dict.fromkeys(str(each) for each in alternatives(value) if is_id(each)))
    for row in workspace.rows("SELECT wants FROM peer_have"):
        found.update(dict.fromkeys(json.loads(row[0])))
    if not found:
        return []
    allowed = named_by_records(workspace)
    return [
        Riding(each, workspace.attachments.path(each).stat().st_size)
        for each in found
        if each in allowed and workspace.attachments.holds(each)
    ]
