"""Ana with two laptops and Ben with one, who hand changes over without a file; one of Ana's gets lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from core.workspace.laptops import WORKSPACE, Laptop, make_workspace
from core.workspace.twins import ANA, BEN, assert_same, hand_over
from mentordesk.records import Acceptance, Removal
from mentordesk.workspace import counting, database
from mentordesk.workspace.doctor import examine
from mentordesk.workspace.workspace import Workspace

HOME, WORK, BENS = 1, 3, 2
OWNERS = {HOME: ANA, WORK: ANA, BENS: BEN}
ROOTS = {
    person: Ed25519PrivateKey.from_private_bytes(bytes([number]) * 32) for number, person in ((201, ANA), (202, BEN))
}


@dataclass
class Household:
    """Ana's laptops at home and at work, and Ben's; each knows all."""

    home: Workspace
    work: Workspace
    ben: Workspace

    @property
    def all(self) -> tuple[Workspace, Workspace, Workspace]:
        """Every workspace."""
        return self.home, self.work, self.ben

    def exchange(self, *without: Workspace) -> None:
        """Hand everything over between all but some, until each has it, and make sure that they are the same."""
        here = [each for each in self.all if each not in without]
        for source in here * 2:
            for target in here:
                if target is not source:
                    hand_over(source, target)
        for each in here[1:]:
            assert_same(here[0], each)
            assert device_states(here[0]) == device_states(each)
        for each in here:
            faults = [finding for finding in examine(each) if finding.is_fault and finding.code != "access"]
            assert faults == [], "the doctor works out the same"


@contextmanager
def make_household(place: Path) -> Iterator[Household]:
    """Make all three, empty."""
    with (
        make_workspace(place, HOME) as home,
        make_workspace(place, WORK) as work,
        make_workspace(place, BENS) as ben,
    ):
        for workspace, me, partner in ((home, ANA, BEN), (work, ANA, BEN), (ben, BEN, ANA)):
            with database.transaction(workspace.db):
                workspace.set_meta("me", me)
                workspace.set_meta("partner", partner)
                for number, person in OWNERS.items():
                    know(workspace, Laptop(number).device, person)
                for person, root in ROOTS.items():
                    key = root.public_key().public_bytes_raw().hex()
                    workspace.db.execute("INSERT INTO root (person, key, recipient) VALUES (?, ?, '')", (person, key))
        yield Household(home, work, ben)


def know(workspace: Workspace, device: str, person: str, by: str = "", replaces: str = "") -> None:
    """Let a workspace know a laptop, as if its certificate had been checked."""
    certificate = json.dumps({"device": device, "by": by, "replaces": replaces, "at": 0})
    workspace.db.execute(
        "INSERT INTO device (id, person, recipient, certificate) VALUES (?, ?, '', ?)", (device, person, certificate)
    )


def remove(workspace: Workspace, laptop: int, *, reason: str = "lost", root: Ed25519PrivateKey | None = None) -> str:
    """Give one of Ana's laptops up and return the id of the change."""
    known = [row[0] for row in workspace.rows("SELECT id FROM device WHERE person = ? ORDER BY id", (ANA,))]
    fields = {
        "laptop": Laptop(laptop).device,
        "person": ANA,
        "reason": reason,
        "seen": json.dumps(workspace.log.heads()),
        "known": json.dumps(known),
    }
    proof = root.sign(counting.statement(WORKSPACE, **fields)).hex() if root else ""
    with workspace.change("laptops.remove") as change:
        change.put(Removal(**fields, proof=proof))
    return change.changes.change


def accept(workspace: Workspace, *changes: str) -> str:
    """Let changes count after all and return the id of the change that says so."""
    with workspace.change("laptops.accept") as change:
        for each in changes:
            change.put(Acceptance(id=each, laptop="ab" * 32))
    return change.changes.change


def left_out(workspace: Workspace) -> set[str]:
    """Return the changes that do not count here."""
    sql = "SELECT DISTINCT c.id FROM left_out l JOIN change c ON c.n = l.n"
    return {row[0].hex() for row in workspace.rows(sql)}


def device_states(workspace: Workspace) -> dict[str, str]:
    """Return live, retired or revoked by device."""
    return {row[0]: row[1] for row in workspace.rows("SELECT id, state FROM device")}
