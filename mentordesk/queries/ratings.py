"""Competencies and how each of the two sees them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from mentordesk.queries.authors import authors
from mentordesk.records import Competency, Rating
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class RatedCompetency:
    """A competency with the latest rating by each person, under the person's id."""

    competency: Competency
    latest: Mapping[str, Rating]


def competencies(workspace: Workspace) -> list[RatedCompetency]:
    """Return every competency in order."""
    by = authors(workspace, Rating)
    latest: dict[str, dict[str, Rating]] = {}
    for each in workspace.select(Rating, order="day, id"):
        latest.setdefault(each.competency, {})[by.get(each.id, "")] = each
    found = workspace.select(Competency, order="position, id")
    return [RatedCompetency(each, latest.get(each.id, {})) for each in found]


def competency(workspace: Workspace, competency_id: str) -> Competency:
    """Return one competency.

    Raises:
        NotFound: there is none.
    """
    return workspace.get(Competency, competency_id)


def ratings(workspace: Workspace, competency_id: str) -> list[tuple[Rating, str]]:
    """Return the ratings of a competency with who gave them, the earliest first."""
    by = authors(workspace, Rating)
    found = workspace.select(Rating, "competency = ?", [competency_id], order="day, id")
    return [(each, by.get(each.id, "")) for each in found]
