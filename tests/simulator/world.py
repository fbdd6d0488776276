"""The world around the laptops: persons who write, a mail that is not to be relied on, backups and copied folders.

A step is (kind, a, b, c): three numbers that pick a folder, a row, a letter out of what is there at the time, so that a
schedule still runs after steps have been left out of it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from mentordesk.merge.registers import CellValue
from simulator.changes import NEWEST, Change, Place, Volume, is_new
from simulator.replica import Replica
from simulator.rules import SOUND, Rules
from simulator.truth import Truth

YEAR = 31_557_600_000  # ms
Step = tuple[str, int, int, int]


class Letter(NamedTuple):
    """One mail on its way: number counts the updates of its sender."""

    to: int
    sender: int
    number: int
    volume: Volume


Kind = Callable[["World", int, Replica, int, int], None]
STEPS: dict[str, Kind] = {}


def step(kind: Kind) -> Kind:
    """Make a function a kind of step; it gets the world, a folder with its number, and two numbers to pick by."""
    STEPS[kind.__name__] = kind
    return kind


@dataclass(slots=True)
class World:
    """Folders, letters on their way, and a note of every hard case that really happened."""

    folders: list[Replica]
    rules: Rules = SOUND
    truth: Truth = field(default_factory=Truth)
    happened: Counter[str] = field(default_factory=Counter)
    post: list[Letter] = field(default_factory=list)
    late: list[Letter] = field(default_factory=list)
    backups: list[tuple[int, Replica]] = field(default_factory=list)
    copies: dict[int, int] = field(default_factory=dict)  # two folders of one device
    wrote: set[int] = field(default_factory=set)  # of these, the ones written in since
    newest: dict[tuple[int, int], int] = field(default_factory=dict)  # (to, sender) -> newest update delivered
    opened: dict[int, dict[Place, set[int]]] = field(default_factory=dict)  # what stood when a draft was opened
    clocks: dict[str, int] = field(default_factory=dict)
    count: int = 0
    updates: int = 0
    rows: int = 0
    quiet: int = 0  # clean rounds on end that brought nobody anything new

    @classmethod
    def of(cls, devices: int, versions: tuple[int, ...], rules: Rules = SOUND) -> World:
        """Return a world with one empty folder on each of so many laptops."""
        return cls([Replica(f"D{number}", versions[number], rules) for number in range(devices)], rules)

    def step(self, step: Step) -> None:
        """Let one thing happen, or nothing where it cannot."""
        kind, a, b, c = step
        number = a % len(self.folders)
        STEPS[kind](self, number, self.folders[number], b, c)

    def write(
        self, number: int, values: dict[Place, CellValue], opened: dict[Place, tuple[str, ...]] | None = None
    ) -> None:
        """Seal one action of a person."""
        folder = self.folders[number]
        stood = {place: self.opened[number][place] for place in opened or ()}
        self.count += 1
        self.truth.note(folder, self.count, values, stood)
        off = self.clocks.get(folder.device, 0)
        if off:
            self.happened["clock years off"] += 1
        least = NEWEST if folder.version == NEWEST and self.count % 7 == 0 else 1
        folder.write(self.count, 1_795_459_200_000 + off + self.count, least, values, opened)
        if self.copies and number in self.copies:
            self.wrote.add(number)
            if self.copies[number] in self.wrote:
                self.happened["copy and original wrote"] += 1

    def report_lost(self, number: int, laptop: str, *, by_root: bool) -> None:
        """Let a person say that another laptop of theirs is lost."""
        folder = self.folders[number]
        self.count += 1
        self.truth.note(folder, self.count, {}, {}, removed=(laptop, by_root))
        folder.report_lost(self.count, 1_795_459_200_000 + self.count, laptop, by_root=by_root)

    def accept(self, number: int, changes: list[str]) -> None:
        """Let a person accept what a lost laptop of theirs wrote."""
        folder = self.folders[number]
        self.count += 1
        accepted = frozenset(folder.kept[each].nonce for each in changes)
        self.truth.note(folder, self.count, {}, {}, accepted=accepted)
        folder.accept(self.count, 1_795_459_200_000 + self.count, changes)

    def circle(self) -> list[Replica]:
        """Return the folders on laptops that nobody has reported lost: these must agree in the end.

        Where only one laptop is left, its copies have nobody to hear of each other by.
        """
        lost = frozenset[str]().union(*(folder.lost for folder in self.folders))
        found = [folder for folder in self.folders if folder.device not in lost]
        return found if len({folder.device for folder in found}) > 1 else found[:1]

    def only_on_lost_laptops(self) -> None:
        """Note what lies on lost laptops alone, whose updates nobody takes any more."""
        held = {change.nonce for folder in self.circle() for change in folder.kept.values()}
        others = {change.nonce for folder in self.folders for change in folder.kept.values()}
        self.truth.destroyed |= others - held

    def hand_over(self, letter: Letter) -> None:
        """Bring one mail into its folder."""
        folder = self.folders[letter.to]
        link = letter.to, letter.sender
        if letter.number < self.newest.get(link, 0) and letter.volume.changes:
            self.happened["reordered"] += 1
        self.newest[link] = max(letter.number, self.newest.get(link, 0))
        if any(change.id in folder.forgiven and change.id not in folder.kept for change in letter.volume.changes):
            self.happened["late parent after going on"] += 1
        if folder.version < NEWEST and any(map(is_newer, letter.volume.changes)):
            self.happened["version skew"] += 1
        if folder.receive(letter.volume):
            if folder.waiting:
                self.happened["gap"] += 1
            if self.truth.destroyed:
                self.truth.destroyed.difference_update([change.nonce for change in letter.volume.changes])


def is_newer(change: Change) -> bool:
    """Return whether version 1 cannot apply this change, or not all of it."""
    return change.least > 1 or any(map(is_new, change.writes))
