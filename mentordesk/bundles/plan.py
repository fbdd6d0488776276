"""What the next update would hold: the changes that the partner lacks, and the files that ride along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.bundles.inner import SLICE
from mentordesk.merge.registers import alternatives
from mentordesk.queries import files
from mentordesk.workspace import laptops
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
        left: files left out for their size, with their bytes.
    """

    changes: Sequence[str]
    riding: Sequence[Riding] = ()
    left: Mapping[str, int] = field(default_factory=dict)

    @property
    def attachments(self) -> list[tuple[str, int]]:
        """(hash, bytes) of each file that rides along."""
        return [(each.content, each.size) for each in self.riding]

    @property
    def size(self) -> int:
        """Bytes of files that go."""
        return sum(each.bytes for each in self.riding)


def plan(workspace: Workspace, *, full: bool = False, leave_out: int | None = None) -> Plan:
    """Work out what the partner is not proven to have.

    Args:
        full: everything, whatever is proven.
        leave_out: bytes above which a file that nobody asked for stays behind; None: none does.
    """
    changes = lacking(workspace, full=full)
    return Plan(changes, *_rides(workspace, changes, leave_out))


def lacking(workspace: Workspace, *, full: bool = False) -> list[str]:
    """Return the changes that the partner is not proven to have, or all of them, parents first."""
    others = audience(workspace)
    return workspace.peers.lacking_at([NOBODY] if full or not others else others)


def audience(workspace: Workspace) -> list[str]:
    """Return the live laptops of both people other than this one."""
    return [each for each in laptops.live(workspace) if each != workspace.device]


def wants(workspace: Workspace) -> list[str]:
    """Return the files to ask the partner for."""
    return files.wanted(workspace)[:MAX_WANTS]


def _rides(workspace: Workspace, changes: Sequence[str], leave_out: int | None) -> tuple[list[Riding], dict[str, int]]:
    """Return the files whose naming change the partner lacks and those he asks for, and what was left out for its size.

    What somebody asks for rides whatever its size, and only in the slices that he has not.
    """
    named = dict.fromkeys(_named_in(workspace, changes))
    asked = files.wanted_by_others(workspace)
    if not named and not asked:
        return [], {}
    allowed = files.named_by_records(workspace)
    riding: list[Riding] = []
    left: dict[str, int] = {}
    for content in {**named, **dict.fromkeys(asked)}:
        if content not in allowed or not workspace.attachments.holds(content):
            continue
        size = workspace.attachments.path(content).stat().st_size
        if leave_out is not None and size > leave_out and content not in asked:
            left[content] = size
            continue
        count = max(1, -(-size // SLICE))
        ranges = None if content in named else _lacking(files.parts_at(workspace, content), asked[content], count)
        riding.append(Riding(content, size, ranges))
    return riding, left


def _named_in(workspace: Workspace, changes: Sequence[str]) -> Iterator[str]:
    """Yield the files that changes name."""
    fields = set(files.attachment_fields())
    marks = [f'"{name}":'.encode() for _, name in fields]
    for signature, body in workspace.log.records(changes):
        if not any(mark in body for mark in marks):
            continue
        for op in parse(body, signature).ops:
            for name, value in op.cells.items():
                if (op.table, name) in fields:
                    yield from (str(each) for each in alternatives(value) if is_id(each))


def _lacking(
    parts: Mapping[str, Sequence[tuple[int, int]]], devices: Sequence[str], count: int
) -> list[tuple[int, int]] | None:
    """Return the slices that some of these laptops lacks, as ranges; None for all of them."""
    if not all(parts.get(device) for device in devices):
        return None
    held = set.intersection(
        *({number for first, end in parts[each] for number in range(first, min(end, count))} for each in devices)
    )
    found: list[tuple[int, int]] = []
    for number in range(count):
        if number in held:
            continue
        if found and found[-1][1] == number:
            found[-1] = (found[-1][0], number + 1)
        else:
            found.append((number, number + 1))
    return found or None  # who has every slice and asks all the same had them wrong
