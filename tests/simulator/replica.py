"""One laptop in memory: the log, the graph, the cells and the exchange, driven by the program's own pure functions.

What a real workspace must do to behave as this one does:

1.  **Kept and applied.** *Kept* = in the change table or waiting, and authentic. *Applied* = its writes are in the
    cells. The exchange speaks of what is kept, merging of what is applied. A change without proof is neither.
2.  **What waits.** A change waits while a parent is not applied (and was not gone on without), or while its `min` is
    above this program. What waits is kept, counted in `have`, and forwarded like any other.
3.  **Have.** heads = kept changes with no kept child. locator = from the arrival order. missing = every parent of a
    kept change that is not kept, never cut short. Equal heads and equal missing prove equal sets.
4.  **Peers.** Each update names its own id and the last 8 made in the same folder (kept in the folder, so a restore or
    a copy goes on from its own). `graph.unanswered` keeps, per device, every have that no other one supersedes; an
    update holds what any of them lacks; then the last arrived is kept alone. A late old mail of a restored laptop, or
    the have of one of two copies of a folder, would hide what the other lacks if simply the newest counted.
5.  **Heads** that I do not know are passed over; the locator then proves what lies below. Nothing else is remembered as
    arrived: not that I sent it, not an earlier have.
6.  **Going on without** remembers the missing ids for good. A late parent applies its writes; cells that replaced them
    remember (`Cell.absent`), and it is no head when a change applied here names it as parent.
7.  **Cells built again** (a column that the program did not know, an import taken out, Doctor) come from all applied
    writes at once by `registers.recompute`, never by `registers.write` in arrival order: by then `is_applied` is true
    of everything, and a late parent would become a head.
8.  **Taking an import out** drops the changes it brought, puts back to waiting those that only it made ready, and keeps
    the have that came with it, which is still true of the sender.
9.  **A delete** names the heads of every cell that the program knows; what its own change wrote into the row counts as
    seen. Whose child a row is, is read from the value shown in its owner cell.
10. **Digest**: sent only while nothing waits; compared only when nothing waits here and heads, missing and the schema
    number are the same.
11. **What counts** (merge/removals.py) is worked out again when a change that decides, one of a lost laptop, or a late
    parent is applied or taken out. Cells that a change left out wrote are built again without it, at every write.
12. **A lost laptop** gets no update; its own are refused, except one that brings the root's word that it is not lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from mentordesk.merge import graph, registers
from mentordesk.merge.graph import NEVER, Have, Heard
from mentordesk.merge.registers import EMPTY, Cell, CellValue, Key, Scalar
from mentordesk.merge.removals import NOTHING, Removal, Ruling
from mentordesk.merge.rows import DELETED
from simulator import counting
from simulator.changes import NEWEST, OWNER, Change, Place, Volume, is_new
from simulator.rules import SOUND, Rules, ids


class DigestDiffers(Exception):
    """Two laptops with equal sets of changes hold different cells."""


COPIED = ("kept", "waiting", "named", "log", "applied", "parented", "heads", "forgiven", "peers", "drafts")


@dataclass(slots=True)
class Replica:
    """One folder on one laptop; a copy of a folder is a second one with the same device."""

    device: str
    version: int = NEWEST
    rules: Rules = SOUND
    kept: dict[str, Change] = field(default_factory=dict)
    waiting: dict[str, Change] = field(default_factory=dict)
    named: set[str] = field(default_factory=set)  # parents of kept changes
    log: list[str] = field(default_factory=list)  # applied, in order of arrival
    applied: set[str] = field(default_factory=set)
    parented: set[str] = field(default_factory=set)  # parents of applied changes
    heads: set[str] = field(default_factory=set)
    forgiven: set[str] = field(default_factory=set)  # gone on without
    rows: dict[str, dict[str, Cell]] = field(default_factory=dict)
    digest: int = 0
    sent: tuple[str, ...] = ()  # my last updates
    peers: dict[str, tuple[Heard, ...]] = field(default_factory=dict)
    drafts: dict[Place, tuple[str, ...]] = field(default_factory=dict)
    last_import: tuple[int, frozenset[str]] | None = None  # length of the log before it, and what it brought
    deciding: tuple[str, ...] = ()  # applied changes that say what counts
    ruled: Ruling = NOTHING
    have: Have | None = None  # what `own_have` said, until anything comes or goes

    def copy(self) -> Replica:
        """Return the same folder once more, as a backup or a copy made by hand would hold it."""
        other = replace(self, rows={row: cells.copy() for row, cells in self.rows.items()})
        for name in COPIED:
            setattr(other, name, getattr(self, name).copy())
        return other

    @property
    def lost(self) -> frozenset[str]:
        """The laptops that were reported lost, as far as is known here."""
        return self.ruled.lost

    @property
    def knows(self) -> frozenset[str]:
        """The laptops that are known here: those whose changes have come."""
        return frozenset({self.device, *(self.kept[each].author for each in self.log)})

    @property
    def left_out(self) -> frozenset[str]:
        """The changes that do not count here."""
        return self.ruled.left_out

    # the graph of what is kept

    def depth(self, change: str) -> int | None:
        """Return the depth of a kept change."""
        found = self.kept.get(change)
        return None if found is None else found.depth

    def parents(self, change: str) -> Sequence[str]:
        """Return the parents of a kept change."""
        return self.kept[change].parents

    # what the person sees

    def cell(self, place: Place) -> Cell:
        """Return a cell, empty when never written."""
        return self.rows.get(place[0], {}).get(place[1], EMPTY)

    def value(self, place: Place, key: Key) -> CellValue:
        """Return what one write put into a cell."""
        return self.kept[key[1]].writes[place][0]

    def shown(self, row: str, name: str) -> Scalar | None:
        """Return the value shown."""
        cells = self.rows.get(row)
        if cells is None or name not in cells:
            return None
        return registers.shown(cells[name], lambda key: self.value((row, name), key))

    def children(self, row: str) -> Iterator[str]:
        """Yield the rows that name this one as owner."""
        for child, cells in self.rows.items():
            if OWNER in cells and self.shown(child, OWNER) == row:
                yield child

    def is_covered(self, row: str) -> bool:
        """Return whether a delete has seen all of this row."""
        cells = self.rows.get(row)
        if cells is None or DELETED not in cells:
            return False
        return self.rules.is_covered(
            cells, lambda key: self.value((row, DELETED), key), lambda change: counting.seen_by(self, change, row)
        )

    def is_alive(self, row: str) -> bool:
        """Return whether a row is there."""
        return self.rules.is_alive(row, self.is_covered, self.children)

    def alive(self) -> list[str]:
        """Return the rows that are there."""
        return [row for row in self.rows if self.is_alive(row)]

    def in_conflict(self, place: Place) -> bool:
        """Return whether both wrote different values here."""
        return registers.in_conflict(self.cell(place), lambda key: self.value(place, key))

    def missing(self) -> set[str]:
        """Return the parents that never arrived."""
        return self.named - self.kept.keys()

    # writing

    def write(
        self,
        nonce: int,
        at: int,
        least: int,
        values: Mapping[Place, CellValue],
        opened: Mapping[Place, tuple[str, ...]] | None = None,
        *,
        removal: Removal | None = None,
        accepted: tuple[str, ...] = (),
    ) -> Change:
        """Seal one change on top of all heads and apply it.

        Args:
            opened: for a draft, the heads that its cell had when it was opened.
        """
        parents = tuple(sorted(self.heads))
        depth = 1 + max([self.kept[each].depth for each in parents], default=0)
        replaced = {place: ids(self.cell(place)) for place in values}
        if opened:
            replaced.update(opened)
        writes = {place: (value, replaced[place]) for place, value in values.items()}
        seen = {
            row: self.rules.heads_seen(self, row) if row in self.rows else {}
            for (row, name), value in values.items()
            if name == DELETED and value == 1
        }
        said = removal and (removal.laptop, removal.seen, sorted(removal.known), removal.by_root)
        content = (nonce, parents, depth, self.device, at, least, writes, seen, said, accepted)
        id_ = self.rules.identity(self, content)
        if removal is not None:
            removal = replace(removal, key=(depth, id_), author=self.device)
        change = Change(id_, nonce, parents, depth, self.device, at, least, writes, seen, removal, accepted)
        self.last_import = None
        if change.id not in self.kept:
            self._keep(change)
            self._apply(change)
            counting.count(self, [change.id])
        return change

    def report_lost(self, nonce: int, at: int, laptop: str, *, by_root: bool) -> None:
        """Say that another laptop of the same person is lost."""
        self.write(nonce, at, NEWEST, {}, removal=counting.report(self, laptop, by_root=by_root))

    def accept(self, nonce: int, at: int, changes: Sequence[str]) -> None:
        """Let changes of a lost laptop count after all."""
        self.write(nonce, at, NEWEST, {}, accepted=tuple(changes))

    # exchange

    def send(self, update: str, devices: Iterable[str], parts: int = 1) -> list[Volume]:
        """Make an update for these devices, in as many volumes, with all that is not proven to be at each of them."""
        self.last_import = None
        audience = [device for device in devices if device != self.device and device not in self.lost]
        mine = Heard(update, self.sent, self.rules.have(self))
        haves = [heard.have for device in audience for heard in self.peers.get(device, (NEVER,))]
        found = [self.kept[each] for each in self.rules.lacking(self, mine.have.heads, haves)]
        for device in audience:
            if device in self.peers:
                self.peers[device] = self.peers[device][-1:]
        self.sent = (*self.sent, update)[-graph.EARLIER_MOST :]
        digest = None if self.waiting else (self.digest, len(self.log))
        size = max(1, -(-len(found) // parts))
        said = [self.kept[each].removal for each in self.deciding]
        words = tuple(each for each in said if each is not None and each.by_root)
        return [
            Volume(self.device, mine, tuple(found[start : start + size]), self.version, digest, words)
            for start in range(0, max(1, len(found)), size)
        ]

    def receive(self, volume: Volume) -> bool:
        """Take one volume in; return whether it brought anything new.

        Raises:
            DigestDiffers: the sender has the same changes and other cells.
        """
        if volume.device in self.lost and not self._is_restored_by(volume):
            return False
        if volume.device != self.device:
            self.peers[volume.device] = self.rules.unanswered(self.peers.get(volume.device, ()), volume.heard)
        before = len(self.log)
        fresh = [change for change in volume.changes if change.id not in self.kept]
        for change in fresh:
            self._keep(change)
            self.waiting[change.id] = change
        if fresh:
            self._apply_ready()
            self.last_import = (before, frozenset(change.id for change in fresh))
        self._compare(volume)
        return bool(fresh)

    def _is_restored_by(self, volume: Volume) -> bool:
        known = [self.kept[each].removal for each in self.deciding]
        fresh = [each for each in volume.words if each not in known]
        return bool(fresh) and volume.device not in self.rules.ruling(self, fresh).lost

    def go_on_without(self) -> int:
        """Apply what waits for changes that never arrived; return how many were applied."""
        before = len(self.log)
        self.forgiven |= self.missing()
        self._apply_ready()
        if len(self.log) != before:
            self.last_import = None
        return len(self.log) - before

    def take_out(self) -> bool:
        """Take the last import out again while nothing was written or sent since; a text may be open."""
        if self.last_import is None:
            return False
        length, brought = self.last_import
        tail = self.log[length:]
        del self.log[length:]
        self.applied.difference_update(tail)
        for each in tail:
            if each not in brought:
                self.waiting[each] = self.kept[each]
        touched = {place for each in tail for place in self.kept[each].writes}
        for each in brought:
            del self.kept[each]
            self.waiting.pop(each, None)
        self.named = {parent for change in self.kept.values() for parent in change.parents}
        self.parented = {parent for each in self.log for parent in self.kept[each].parents}
        self.heads = self.applied - self.parented
        self.have = None
        touched |= counting.taken_out(self)
        self.rebuild(touched)
        self.last_import = None
        return True

    def upgrade(self) -> None:
        """Start the newest program: columns it did not know are filled, and changes it could not apply are."""
        self.version = NEWEST
        self.rebuild({place for each in self.log for place in self.kept[each].writes if is_new(place)})
        self._apply_ready()
        self.last_import = None

    def _keep(self, change: Change) -> None:
        self.have = None
        self.kept[change.id] = change
        self.named.update(change.parents)

    def _apply_ready(self) -> None:
        able = [change for change in self.waiting.values() if change.least <= self.version]
        passed = self.applied | self.forgiven if self.forgiven else self.applied
        ready, _ = self.rules.in_order(
            {change.id: change.parents for change in able},
            {change.id: change.depth for change in able},
            passed.__contains__,
        )
        came_late = [self._apply(self.waiting.pop(each)) for each in ready]
        counting.count(self, ready, came_late=any(came_late))

    def _apply(self, change: Change) -> bool:
        """Apply a change; return whether it came after one that builds on it."""
        came_late = change.id in self.parented
        self.heads = self.rules.heads_after(self.heads, change.id, change.parents, change.id in self.parented)
        self.have = None
        self.log.append(change.id)
        self.applied.add(change.id)
        self.parented.update(change.parents)
        key = (change.depth, change.id)
        is_applied, write, old_program = self.applied.__contains__, self.rules.write, self.version < NEWEST
        for place, (_, replaced) in change.writes.items():
            if not (old_program and is_new(place)):
                self._set(place, write(self.cell(place), key, replaced, is_applied))
        return came_late

    def _set(self, place: Place, cell: Cell) -> None:
        row, name = place
        cells = self.rows.setdefault(row, {})
        if (old := cells.get(name)) is not None:
            self.digest -= hash((row, name, old.heads))
        if cell.heads or cell.absent:
            cells[name] = cell
            self.digest += hash((row, name, cell.heads))
        elif old is not None:
            del cells[name]
        if not cells:
            del self.rows[row]

    def rebuild(self, places: Iterable[Place]) -> None:
        changes = [self.kept[each] for each in self.log if each not in self.left_out]
        for place in sorted(places):
            hidden = counting.hidden(self, place)
            writes = [
                (
                    (change.depth, change.id),
                    self.rules.seen_through(change.writes[place][1], hidden) if hidden else change.writes[place][1],
                )
                for change in changes
                if place in change.writes
            ]
            self._set(place, self.rules.recompute(writes, self.applied.__contains__))

    def _compare(self, volume: Volume) -> None:
        if volume.digest is None or self.waiting or volume.version != self.version:
            return
        mine, theirs = self.rules.have(self), volume.heard.have
        is_equal = (mine.heads, mine.missing) == (theirs.heads, theirs.missing)
        if is_equal and volume.digest != (self.digest, len(self.log)):
            raise DigestDiffers(f"{self.device} and {volume.device} have the same changes and different cells")
