"""Whose update it is, in words: the partner by name, an own laptop by what it is called."""

from __future__ import annotations

from collections.abc import Sequence

from mentordesk.queries.laptops import laptop_names
from mentordesk.queries.people import person
from mentordesk.said import said
from mentordesk.workspace import laptops
from mentordesk.workspace.workspace import Workspace


def owner_id(workspace: Workspace, device: str) -> str:
    """Return the person a laptop belongs to, or nothing for one that is not known."""
    return next((each.person for each in laptops.known(workspace) if each.device == device), "")


def owner(workspace: Workspace, device: str) -> str:
    """Return the name of the person a laptop belongs to."""
    return person(workspace, owner_id(workspace, device)).name or said("your partner")


def described(workspace: Workspace, device: str) -> str:
    """Return who made an update: the partner's name, or you and which of your laptops."""
    if owner_id(workspace, device) != workspace.me:
        return owner(workspace, device)
    name = laptop_names(workspace).get(device, "")
    return said("you on “{laptop}”", laptop=name) if name else said("you on your other laptop")


def of_second_ones(workspace: Workspace, devices: Sequence[str]) -> list[str]:
    """Return what is said of laptops that came in by an invitation, or took a place, that another had used."""
    names = laptop_names(workspace)
    return [
        said(
            "“{laptop}”, a laptop of {owner}, came in by an invitation that had been used already: it takes no part."
            " Ask about it; if nobody knows it, report it as lost.",
            laptop=names.get(each, each[:8]),
            owner=owner(workspace, each),
        )
        for each in devices
    ]
