"""The two people of the pair."""

from __future__ import annotations

from mentordesk.records import Person
from mentordesk.workspace.workspace import Workspace


def people(workspace: Workspace) -> list[Person]:
    """Return both, the owner of this laptop first."""
    found = workspace.select(Person, order="name, id")
    return sorted(found, key=lambda each: each.id != workspace.me)


def me(workspace: Workspace) -> Person:
    """Return the person this laptop belongs to."""
    return person(workspace, workspace.me)


def partner(workspace: Workspace) -> Person:
    """Return the other one."""
    return person(workspace, workspace.partner)


def person(workspace: Workspace, person_id: str) -> Person:
    """Return a person; before their record has arrived, one without a name."""
    row = workspace.row(Person.table, person_id)
    return Person.from_row(row) if row else Person(id=person_id)


def names(workspace: Workspace) -> dict[str, str]:
    """Return the name of each person by id."""
    return {each.id: each.name for each in people(workspace)}
