"""The word of a person's root on lost laptops, in the header of every update: it is heard whoever brings it.

A thief may report the owner's own laptops lost, and then nobody takes their updates any more. The removal that the
owner signs with the 24 words must still come through: it travels in the header, and an update of a laptop that it puts
in its right again is taken like any other.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mentordesk.merge.removals import Removal
from mentordesk.workspace import counting
from mentordesk.workspace.workspace import Workspace

MOST = 8
"""Removals that a header can name."""
MOST_TEXT = 64 << 10
"""Bytes of the longest that is named; a longer one travels as a change only."""
FIELDS = frozenset(("laptop", "person", "reason", "seen", "known", "proof"))


def to_header(workspace: Workspace) -> list[dict[str, str]]:
    """Return the removals signed by the roots as they stand in a header, the latest first."""
    if not counting.has_removals(workspace.db):
        return []
    found = counting.root_words(workspace.db)[::-1]
    return [each for each in found if sum(map(len, each.values())) <= MOST_TEXT][:MOST]


def restores(workspace: Workspace, header: Mapping[str, Any], sender: str) -> bool:
    """Return whether a laptop reported lost is none any more once the removals in a header are heard."""
    offered = header.get("removals", [])
    if not isinstance(offered, list) or not 0 < len(offered) <= MOST:
        return False
    heard = [found for each in offered if (found := _proved(workspace, each)) is not None]
    return bool(heard) and sender not in counting.ruling_of(workspace.db, workspace.log, heard).lost


def _proved(workspace: Workspace, offered: object) -> Removal | None:
    if not isinstance(offered, dict) or set(offered) != FIELDS:
        return None
    if not all(isinstance(each, str) and len(each) <= MOST_TEXT for each in offered.values()):
        return None
    return counting.by_root(workspace.db, workspace.id, offered)
