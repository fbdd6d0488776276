"""The same schedules on real workspaces: SQLite files, signed change records, the program's own import and undo.

Updates travel as sealed files, or, ten times as fast, as the header and records that such a file would hold.
"""

from __future__ import annotations

import io
import json
import secrets
import shutil
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, cast

from mentordesk.actions import laptops
from mentordesk.bundles import inner, receive, root_word, send
from mentordesk.bundles.age import HybridRecipient
from mentordesk.bundles.age_errors import NotForYou
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import Opened, RevokedLaptop
from mentordesk.bundles.pieces import Piece
from mentordesk.bundles.receive import Received
from mentordesk.bundles.recovery import Recovery
from mentordesk.bundles.removing import remove_laptop
from mentordesk.bundles.sealing import seal_volume
from mentordesk.merge.graph import Have
from mentordesk.merge.registers import EMPTY, Cell, CellValue, Key, Scalar, in_conflict
from mentordesk.merge.removals import Ruling
from mentordesk.merge.rows import DELETED
from mentordesk.progress import Progress
from mentordesk.records import Acceptance, base
from mentordesk.workspace import arrivals, counting, database, undo_import
from mentordesk.workspace.change_record import ChangeRecord
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.row_state import decode
from mentordesk.workspace.workspace import Workspace
from simulator.changes import NEWEST, Change, Place, person_of
from simulator.real_template import PEOPLE, TABLE
from simulator.replica import DigestDiffers, Replica
from simulator.schedule import Outcome, Schedule, settle_down
from simulator.world import World

LEFT_OUT = {  # a ring of owners needs a table that owns itself, which no real kind does; there is one program version
    "move": "edit",
    "upgrade": "meet",
    "new_laptop": "meet",
}


class RealVolume(NamedTuple):
    """One volume of an update: its header, and each change with what the schedule knows of it."""

    device: str
    header: Mapping[str, Any]
    changes: tuple[Change, ...]
    records: tuple[ChangeRecord, ...]
    file: Path | None = None


@dataclass
class Desk:
    """What all folders of one schedule share: a place on disk, laptops, a clock, and each change by id."""

    place: Path
    template: Path
    laptops: list[Laptop]
    words: Mapping[str, Recovery] = field(default_factory=dict)  # by person
    sealed: bool = False
    known: dict[str, Change] = field(default_factory=dict)
    folders: list[RealFolder] = field(default_factory=list)
    now: int = 1_795_459_200_000

    def clock(self) -> int:
        self.now += 1
        return self.now

    @cached_property
    def names(self) -> dict[str, str]:
        """What the schedule calls each device."""
        return {laptop.device: f"D{number}" for number, laptop in enumerate(self.laptops)}

    @cached_property
    def devices(self) -> dict[str, str]:
        """The device that the schedule means by a name."""
        return {name: device for device, name in self.names.items()}


@dataclass
class RealFolder:
    """A workspace on disk behind the face of `Replica`."""

    desk: Desk
    laptop: Laptop
    version: int = NEWEST
    drafts: dict[Place, tuple[str, ...]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.folder = self.desk.place / f"folder{len(self.desk.folders)}"
        self.desk.folders.append(self)

    @classmethod
    def new(cls, desk: Desk, laptop: Laptop) -> RealFolder:
        """Begin with an empty workspace on a laptop."""
        found = cls(desk, laptop)
        shutil.copytree(desk.template, found.folder)
        mine = person_of(desk.names[laptop.device])
        partner = "ben" if mine == "ana" else "ana"
        for key, value in (("device", laptop.device), ("me", PEOPLE[mine]), ("partner", PEOPLE[partner])):
            found.workspace.set_meta(key, value)
        found.__dict__.pop("workspace").close()
        return found

    @cached_property
    def workspace(self) -> Workspace:
        opened = Workspace.open(self.folder, lambda: self.laptop, clock=self.desk.clock)
        opened.db.execute("PRAGMA synchronous = OFF")  # nothing is killed here, and a test must not wait for a disk
        return opened

    @property
    def knows(self) -> frozenset[str]:
        """The laptops that are known here, by the certificates that every folder begins with."""
        found = self.workspace.rows("SELECT id FROM device")
        return frozenset(self.desk.names[row[0]] for row in found if row[0] in self.desk.names)

    def close(self) -> None:
        if "workspace" in self.__dict__:
            self.__dict__.pop("workspace").close()

    def copy(self) -> RealFolder:
        """Copy the folder while it is closed, as a backup or a person would."""
        self.close()
        other = RealFolder(self.desk, self.laptop, self.version, self.drafts.copy())
        shutil.copytree(self.folder, other.folder)
        return other

    # what the schedule asks

    @property
    def device(self) -> str:
        return self.desk.names[self.laptop.device]

    @property
    def lost(self) -> frozenset[str]:
        found = self.workspace.rows("SELECT id FROM device WHERE state = 'revoked'")
        return frozenset(self.desk.names[row[0]] for row in found)

    @property
    def left_out(self) -> frozenset[str]:
        found = self.workspace.rows("SELECT DISTINCT c.id FROM left_out l JOIN change c ON c.n = l.n")
        return frozenset(row[0].hex() for row in found)

    @property
    def ruled(self) -> Ruling:
        names = self.desk.names
        held = counting.in_force(self.workspace.db)
        return Ruling(tuple(replace(each, author=names[each.author], laptop=names[each.laptop]) for each in held))

    @property
    def log(self) -> list[str]:
        return [row[0].hex() for row in self.workspace.rows("SELECT id FROM change ORDER BY n")]

    @property
    def applied(self) -> set[str]:
        return set(self.log)

    @property
    def waiting(self) -> dict[str, Change]:
        return {row[0].hex(): self.desk.known[row[0].hex()] for row in self.workspace.rows("SELECT id FROM waiting")}

    @property
    def kept(self) -> dict[str, Change]:
        return {each: self.desk.known[each] for each in self.log} | self.waiting

    @property
    def forgiven(self) -> set[str]:
        return self.workspace.log.forgiven()

    @property
    def heads(self) -> set[str]:
        return set(self.workspace.log.heads())

    @property
    def digest(self) -> str:
        return read_digest(self.workspace.db)

    @property
    def rows(self) -> dict[str, dict[str, Cell]]:
        found = self.workspace.rows("SELECT row, cells FROM rowmeta WHERE tbl = ?", (TABLE,))
        return {row[0]: decode(row[1]) for row in found}

    def cell(self, place: Place) -> Cell:
        return self.rows.get(place[0], {}).get(place[1], EMPTY)

    def value(self, place: Place, key: Key) -> CellValue:
        return self.desk.known[key[1]].writes[place][0]

    def shown(self, row: str, name: str) -> Scalar | None:
        found = self.workspace.row(TABLE, row)
        return None if found is None else cast(Scalar, found[name])

    def children(self, row: str) -> list[str]:
        return [each[0] for each in self.workspace.rows(f"SELECT id FROM {TABLE} WHERE owner = ? ORDER BY id", (row,))]

    def is_alive(self, row: str) -> bool:
        return self.shown(row, DELETED) == 0

    def alive(self) -> list[str]:
        return [each[0] for each in self.workspace.rows(f"SELECT id FROM {TABLE} WHERE deleted = 0 ORDER BY id")]

    def in_conflict(self, place: Place) -> bool:
        return in_conflict(self.cell(place), lambda key: self.value(place, key))

    # what happens to it

    def write(
        self,
        nonce: int,
        at: int,
        least: int,
        values: Mapping[Place, CellValue],
        opened: Mapping[Place, tuple[str, ...]] | None = None,
    ) -> None:
        """Write through an open change, as an action does."""
        self.desk.now = at  # a wrong clock is the workspace's own
        with self.workspace.change("simulator.write") as change:
            for (row, name), value in values.items():
                if name == DELETED and value == 1 and self._ends_all_of(row, values):
                    change.delete(self.workspace.get(base.kinds()[TABLE], row))
            for (row, name), value in values.items():
                if name != DELETED or value != 1:
                    change.write(TABLE, row, name, value, (opened or {}).get((row, name)))
                elif not self._ends_all_of(row, values):
                    change.write(TABLE, row, name, value)
                    change.see(TABLE, row, self.workspace.heads_of(TABLE, row))
        writes = self._note(nonce, at, change.changes.change).writes
        assert writes.keys() == values.keys()

    def _note(self, nonce: int, at: int, change: str, accepted: tuple[str, ...] = ()) -> Change:
        record = self.workspace.log.get(change)
        writes = {
            (op.row, name): (value, tuple(op.seen.get(name, ())))
            for op in record.ops
            if op.table == TABLE
            for name, value in op.cells.items()
        }
        by = self.desk.names[record.device]
        noted = Change(record.id, nonce, record.parents, record.depth, by, at, 1, writes, {}, accepted=accepted)
        self.desk.known[record.id] = noted
        return noted

    def report_lost(self, nonce: int, at: int, laptop: str, *, by_root: bool) -> None:
        """Report a laptop as the command and the window do."""
        self.desk.now = at
        recovery = self.desk.words[person_of(self.device)] if by_root else None
        changes = remove_laptop(self.workspace, self.desk.devices[laptop], recovery=recovery)
        self._note(nonce, at, changes.change)

    def accept(self, nonce: int, at: int, changes: list[str]) -> None:
        """Accept by the action; the finder of a laptop writes what he likes, and so does a forged program."""
        self.desk.now = at
        mine = person_of(self.device)
        if self.device not in self.lost and all(person_of(self.desk.known[each].author) == mine for each in changes):
            written = self.workspace.do(laptops.accept, " ".join(changes)).change
        else:
            with self.workspace.change("laptops.accept") as change:
                for each in changes:
                    change.write(Acceptance.table, each, "laptop", self.laptop.device)
            written = change.changes.change
        self._note(nonce, at, written, tuple(changes))

    def _ends_all_of(self, row: str, values: Mapping[Place, CellValue]) -> bool:
        """Return whether a row is deleted with all that belongs to it, as actions do; an undo takes a row by itself."""
        return all(
            values.get((child, DELETED)) == 1 and self._ends_all_of(child, values)
            for child in self.children(row)
            if self.is_alive(child)
        )

    def send(self, update: str, devices: Iterable[str], parts: int = 1) -> list[RealVolume]:
        """Make an update with the program's own plan and header."""
        workspace = self.workspace
        others = {each for each in devices if each != self.device and each not in self.lost}
        audience = sorted(self.desk.devices[each] for each in others)
        found = workspace.peers.lacking_at(audience)
        name = secrets.token_hex(16)
        header = send._header(workspace, self.laptop, name)
        with database.transaction(workspace.db):
            workspace.db.execute(
                "INSERT INTO update_log (direction, id, at, device, changes, heads) VALUES ('out', ?, ?, ?, ?, ?)",
                (name, workspace.clock(), workspace.device, len(found), json.dumps(workspace.log.heads())),
            )
            workspace.peers.answered(audience)
        size = max(1, -(-len(found) // parts))
        slices = [found[start : start + size] for start in range(0, max(1, len(found)), size)]
        return [
            self._volume({**header, "volume": [number, len(slices)]}, part)
            for number, part in enumerate(slices, start=1)
        ]

    def _volume(self, header: dict[str, Any], part: Iterable[str]) -> RealVolume:
        records = tuple(self.workspace.log.kept(each) for each in part)
        file = None
        if self.desk.sealed:
            file = self.desk.place / f"{header['id']}-{header['volume'][0]}.mentordesk"
            section, stored = inner.changes_section([(each.signature, each.body) for each in records])
            pieces = [Piece(section.kind, section.size, section.raw, lambda: stored, section.packed)]
            seal_volume(file, header, pieces, self.laptop, self._recipients(), Progress())
        return RealVolume(self.device, header, tuple(self.desk.known[each.id] for each in records), records, file)

    def _recipients(self) -> list[HybridRecipient]:
        """Return whom an update is sealed for; who found a laptop, or has nobody left, sends here all the same."""
        if self.device not in self.lost and send.audience(self.workspace):
            return send._recipients(self.workspace)
        live = self.workspace.rows("SELECT recipient FROM device WHERE state = 'live'")
        return [*(HybridRecipient.parse(row[0]) for row in live), self.laptop.age.recipient()]

    def receive(self, volume: RealVolume) -> bool:
        """Take a volume in as the program takes in an opened file."""
        before = self.kept.keys()
        try:
            received = self._received(volume)
        except RevokedLaptop:
            return False
        except NotForYou:
            if self.laptop.device in volume.header["recipients"]:
                raise
            return False  # its sender knows this laptop as lost, and seals nothing to it any more
        if any("disagree" in sentence for sentence in received.sentences):
            raise DigestDiffers(f"{self.folder.name} disagrees with the sender")
        return self.kept.keys() != before

    def _received(self, volume: RealVolume) -> Received:
        if volume.file is not None:
            return receive.receive(self.workspace, self.laptop, volume.file)
        sender = volume.header["from"]
        if volume.device in self.lost and not root_word.restores(self.workspace, volume.header, sender):
            raise RevokedLaptop
        raw = volume.header["have"]
        have = Have(tuple(raw["heads"]), tuple(raw["locator"]), tuple(raw["missing"]))
        opened = Opened(volume.header, have, volume.records, io.BytesIO(), inner.Inner(volume.header, b"", b"", (), 0))
        with database.transaction(self.workspace.db):
            return receive._take_in(self.workspace, opened, {}, "", 0)

    def go_on_without(self) -> int:
        with database.transaction(self.workspace.db):
            return len(arrivals.go_on_without(self.workspace).applied)

    def take_out(self) -> bool:
        last = undo_import.last_import(self.workspace)
        if last is None or not last.can_take_out:
            return False
        undo_import.undo_import(self.workspace, last.number)
        return True


def without_skew(plan: Schedule) -> Schedule:
    """Return a schedule with the steps replaced that real workspaces of one version cannot take."""
    steps = tuple((LEFT_OUT.get(kind, kind), a, b, c) for kind, a, b, c in plan.steps)
    return replace(plan, versions=(NEWEST,) * len(plan.versions), steps=steps)


def play_real(
    plan: Schedule,
    place: Path,
    templates: Mapping[int, Path],
    laptops: list[Laptop],
    words: Mapping[str, Recovery],
    *,
    sealed: bool = False,
) -> Outcome:
    """Play a schedule on real workspaces below a folder, which is emptied again.

    Args:
        templates: by the number of laptops that they know, so that no more certificates travel than need be.
    """
    plan = without_skew(plan)
    number = len(plan.versions)
    desk = Desk(place / "played", templates[number], laptops[:number], words, sealed)
    desk.place.mkdir()
    world = World([])
    world.folders = cast(list[Replica], [RealFolder.new(desk, laptop) for laptop in desk.laptops])
    outcome = Outcome(happened=world.happened)
    try:
        for step in plan.steps:
            world.step(step)
        outcome.problems = settle_down(world)
    except DigestDiffers as problem:
        outcome.problems = [str(problem)]
    finally:
        for folder in desk.folders:
            folder.close()
        shutil.rmtree(desk.place)
    return outcome
