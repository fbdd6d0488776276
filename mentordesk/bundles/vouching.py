"""Which certificates an update carries: those in use, their chains, the authors of what is sent, then the newest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from mentordesk.bundles import certificates
from mentordesk.workspace import laptops
from mentordesk.workspace.workspace import Workspace

MOST = 64
"""Certificates in an update; a reader needs a chain only down to a laptop that it knows."""


def chosen(workspace: Workspace, changes: Sequence[str], most: int = MOST) -> list[dict[str, Any]]:
    """Return the certificates to go with these changes, at most so many, by the date they name."""
    every = certificates.certificates(workspace)
    if len(every) <= most:
        return every
    known = {each["device"]: each for each in every}
    in_use = [each.device for each in laptops.known(workspace) if each.state == "live" and each.device in known]
    in_use.sort(key=lambda device: device != workspace.device)
    order = dict.fromkeys(in_use)
    order |= dict.fromkeys(_chains(known, in_use))
    authors = sorted(laptops.authors(workspace, changes) & known.keys())
    order |= dict.fromkeys([*authors, *_chains(known, authors)])
    order |= dict.fromkeys(each["device"] for each in reversed(every))
    picked = set(list(order)[:most])
    return [each for each in every if each["device"] in picked]


def _chains(known: Mapping[str, Mapping[str, Any]], devices: Iterable[str]) -> list[str]:
    """Return who vouched for these laptops, the nearest first for all of them alike."""
    found: dict[str, None] = {}
    level = list(devices)
    while level:
        level = [by for each in level if (by := known[each]["by"]) in known and by not in found]
        found |= dict.fromkeys(level)
    return list(found)
