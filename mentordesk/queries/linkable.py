"""What a text may link to: records that both of the pair have, found by their titles."""

from __future__ import annotations

from mentordesk.records import Artifact, Goal, Milestone, Reflection, Session
from mentordesk.records.base import Record
from mentordesk.records.record_links import Linked
from mentordesk.workspace import fulltext
from mentordesk.workspace.workspace import Workspace

KINDS: tuple[type[Record], ...] = (Goal, Milestone, Session, Artifact, Reflection)
"""Kinds that are offered, in this order; of each the newest first."""
LOOKED_AT = 60
"""Of each kind, so many titles are compared by their letters; what is older is found by the words of the search."""
FOUND = 80


def linkable(workspace: Workspace, typed: str, each: int = 4) -> list[Linked]:
    """Return records whose titles hold what is typed, at most `each` of a kind; private ones never are among them.

    A text that is private today may be shared tomorrow, and would carry their titles along.
    """
    wanted = fulltext.fold(typed.strip())
    hits = [hit for hit in workspace.search.find(typed, FOUND) if hit.place is None] if len(wanted) > 1 else []
    found: list[Linked] = []
    for kind in KINDS:
        private = {one.id for one in workspace.private.select(kind)}
        near = workspace.select(kind, order="rowid DESC", limit=LOOKED_AT)
        titles = {one.id: one.label for one in near if wanted in fulltext.fold(one.label)}
        titles |= {hit.row: hit.title for hit in hits if hit.table == kind.table and not hit.is_private}
        fits = [(row, title) for row, title in titles.items() if row not in private and title.strip()]
        if wanted:
            fits.sort(key=lambda fit: not fulltext.fold(fit[1]).startswith(wanted))
        found += [Linked(kind.table, row, title) for row, title in fits[:each]]
    return found
