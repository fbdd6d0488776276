"""The roots that an update names, so that a laptop can be brought back from paper and mailbox alone.

They never pin anything anew: who a person is was decided at pairing. They only fill in the recovery recipient of a root
whose key is pinned, which a laptop recovered from older updates lacks.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mentordesk.bundles.certificates import NotProved, Root
from mentordesk.queries.roots import roots
from mentordesk.workspace.workspace import Workspace

MAX_ROOTS = 32
"""Roots that a header may name: both people's, with those of earlier sheets."""


def to_header(workspace: Workspace) -> list[dict[str, Any]]:
    """Return the pinned roots of both people as they stand in a header."""
    return [Root(*each).to_json() for each in roots(workspace).values()]


def named(header: Mapping[str, Any]) -> list[Root]:
    """Return the roots that a header names, none where its writer was an older program.

    Raises:
        NotProved: they are out of form.
    """
    offered = header.get("roots", [])
    if not isinstance(offered, list) or len(offered) > MAX_ROOTS:
        raise NotProved("The update names roots that are out of form. Nothing was changed.", "Ask for it again.")
    return [Root.from_json(each) for each in offered]
