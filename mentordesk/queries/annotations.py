"""Notes on artifacts and the answers to them."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records import Annotation, Reply
from mentordesk.workspace.authorship import MADE_BY
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Note:
    """A note with the person who wrote it."""

    note: Annotation
    author: str


def notes(workspace: Workspace, artifact_id: str) -> list[Annotation]:
    """Return the notes on an artifact, open ones first."""
    return workspace.select(Annotation, "artifact = ?", [artifact_id], order="state = 'resolved', version, anchor, id")


def annotation(workspace: Workspace, annotation_id: str) -> Annotation:
    """Return one note.

    Raises:
        NotFound: there is none.
    """
    return workspace.get(Annotation, annotation_id)


def replies(workspace: Workspace, annotation_id: str) -> list[Reply]:
    """Return the answers to a note, the earliest first."""
    order = "(SELECT MIN(n) FROM touch WHERE tbl = 'replies' AND row = replies.id), id"
    return workspace.select(Reply, "annotation = ?", [annotation_id], order=order)


def notes_for_me(workspace: Workspace, limit: int = -1) -> list[Note]:
    """Return the open notes that the partner wrote, those on one artifact together."""
    found = workspace.select(
        Annotation, f"state = 'open' AND {MADE_BY} = ?", [workspace.partner], order="artifact", limit=limit
    )
    return [Note(each, workspace.partner) for each in found]
