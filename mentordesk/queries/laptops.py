"""The laptops of both people, as a person sees them: what each is called, when it was heard, whether it is in use."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.workspace import laptops
from mentordesk.workspace.workspace import Workspace

SILENT_DAYS = 90
"""Days without an update after which a laptop may be removed."""

_DAY = 86_400_000

THIS, IN_USE, SILENT, INVITED, RETIRED, LOST = "this", "in_use", "silent", "invited", "retired", "lost"


@dataclass(frozen=True, slots=True)
class ShownLaptop:
    """A laptop in the list.

    Attributes:
        device: its key; for an open invitation that of its one-time laptop.
        person: its owner.
        name: what it is called; empty where nobody has said.
        heard: when its latest update arrived here, ms since 1970; 0 for never, and for this laptop.
        since: when it was certified, by its own clock.
        state: this, in_use, silent for 90 days, invited, retired or lost.
    """

    device: str
    person: str
    name: str
    heard: int
    since: int
    state: str

    @property
    def is_live(self) -> bool:
        """Whether updates are made for it."""
        return self.state in (THIS, IN_USE, SILENT)


def shown_laptops(workspace: Workspace, now: int | None = None) -> list[ShownLaptop]:
    """Return the laptops of both people: own ones first, this one before all, then by state and name.

    Args:
        now: ms since 1970; the workspace's clock by default.
    """
    moment = workspace.clock() if now is None else now
    names = laptop_names(workspace)
    found = [
        _shown(workspace, each, names, moment)
        for each in laptops.known(workspace)
        if each.state == "live" or each.device in names or each.heard or laptops.wrote(workspace, each.device)
    ]  # but for the one-time laptops of invitations, which nobody ever had
    found += [
        ShownLaptop(each.device, workspace.me, each.name, 0, each.at, INVITED)
        for each in laptops.open_invitations(workspace)
    ]
    order = (THIS, IN_USE, SILENT, INVITED, RETIRED, LOST)
    return sorted(
        found, key=lambda each: (each.person != workspace.me, order.index(each.state), each.name, -each.since)
    )


def laptop_names(workspace: Workspace) -> dict[str, str]:
    """Return what laptops are called, by device."""
    found = workspace.rows("SELECT id, name FROM laptop_names WHERE deleted = 0")
    return {str(row[0]): str(row[1]) for row in found}


def has_other_laptops(workspace: Workspace) -> bool:
    """Return whether the person has more than this laptop in use."""
    return any(
        each.person == workspace.me and each.state == "live" and each.device != workspace.device
        for each in laptops.known(workspace)
    )


def silent_laptops(workspace: Workspace, now: int | None = None) -> list[ShownLaptop]:
    """Return the own laptops that have been silent for 90 days and may be removed."""
    return [each for each in shown_laptops(workspace, now) if each.state == SILENT and each.person == workspace.me]


def _shown(workspace: Workspace, each: laptops.Known, names: dict[str, str], now: int) -> ShownLaptop:
    since = each.since
    if each.device == workspace.device and each.state == "live":
        state = THIS
    elif each.state == "revoked":
        state = LOST
    elif each.state != "live":
        state = RETIRED
    else:
        state = SILENT if now - max(each.heard, since) > SILENT_DAYS * _DAY else IN_USE
    heard = 0 if each.device == workspace.device else each.heard
    return ShownLaptop(each.device, each.person, names.get(each.device, ""), heard, since, state)
