"""The roots of both people, as pairing pinned them."""

from __future__ import annotations

from typing import NamedTuple

from mentordesk.workspace.workspace import Workspace


class RootRow(NamedTuple):
    """A person's root: the key that vouches for laptops, and the recipient of recovery; both as text."""

    person: str
    key: str
    recipient: str
    name: str


def roots(workspace: Workspace) -> dict[str, RootRow]:
    """Return the pinned roots by person, in the order of their ids."""
    found = workspace.rows("SELECT person, key, recipient, name FROM root ORDER BY person")
    return {row["person"]: RootRow(*row) for row in found}


def is_paired(workspace: Workspace) -> bool:
    """Return whether the partner's root is pinned here."""
    return workspace.partner in roots(workspace)


def own_devices(workspace: Workspace) -> set[str]:
    """Return every laptop that this person has or had."""
    return {str(row[0]) for row in workspace.rows("SELECT id FROM device WHERE person = ?", (workspace.me,))}
