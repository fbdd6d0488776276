"""Which milestones a composition takes in."""

from __future__ import annotations

from mentordesk.documents.composition import Composition
from mentordesk.queries.roadmap import milestones
from mentordesk.records import Milestone
from mentordesk.workspace.workspace import Workspace


def chosen(workspace: Workspace, composition: Composition) -> list[Milestone]:
    """Return the milestones that go in, in the order of print; those that are gone since are left out."""
    known = {each.id: each for each in milestones(workspace)}
    if composition.milestones:
        return [known[each] for each in dict.fromkeys(composition.milestones) if each in known]
    return [each for each in known.values() if each.state == "done" or "ahead" in composition.parts]
