"""Notes on artifacts, the answers to them, and whether they are settled."""

from __future__ import annotations

import json

from mentordesk.actions import writing
from mentordesk.errors import Refused
from mentordesk.queries.authors import author_of
from mentordesk.records import Annotation, Artifact, ArtifactVersion, Reply
from mentordesk.workspace.change import Change

SELECTORS = {
    "LineSelector": ("start", "end"),
    "TextQuoteSelector": ("exact",),
    "FragmentSelector": ("value",),
}
"""Known kinds of places and what each must say."""


def annotate(
    change: Change, artifact: str, body: str, tag: str = "suggestion", anchor: str = "", version: str = ""
) -> Annotation:
    """Pin a note to a place in an artifact; `anchor` is a W3C selector as JSON, empty for the whole of it."""
    change.get(Artifact, artifact)
    if not version:
        found = change.workspace.select(
            ArtifactVersion, "artifact = ?", [artifact], order="position DESC, id DESC", limit=1
        )
        version = found[0].id if found else ""
    elif change.get(ArtifactVersion, version).artifact != artifact:
        raise Refused("This version is of another artifact. Nothing was changed.", "Choose one of its own versions.")
    if anchor:
        check_anchor(anchor)
    note = Annotation(artifact=artifact, version=version, anchor=anchor, body=body, tag=tag)
    return writing.add(change, note)


def edit_annotation(
    change: Change,
    annotation: str,
    body: str | None = None,
    tag: str | None = None,
    anchor: str | None = None,
    version: str | None = None,
) -> Annotation:
    """Change what is given of a note."""
    if anchor:
        check_anchor(anchor)
    return writing.edit(change, Annotation, annotation, body=body, tag=tag, anchor=anchor, version=version)


def resolve_annotation(change: Change, annotation: str) -> Annotation:
    """Call a note settled."""
    return writing.edit(change, Annotation, annotation, state="resolved")


def reopen_annotation(change: Change, annotation: str) -> Annotation:
    """Call a note open again."""
    return writing.edit(change, Annotation, annotation, state="open")


def delete_annotation(change: Change, annotation: str) -> None:
    """Delete a note with its answers."""
    change.delete(change.get(Annotation, annotation))


def reply(change: Change, annotation: str, body: str) -> Reply:
    """Answer a note; an open note of the other person counts as answered then."""
    note = change.get(Annotation, annotation)
    answer = writing.add(change, Reply(annotation=annotation, body=body))
    if note.state == "open" and author_of(change.workspace, Annotation.table, note.id) != change.workspace.me:
        writing.edit(change, Annotation, annotation, state="answered")
    return answer


def edit_reply(change: Change, reply: str, body: str) -> Reply:
    """Write an answer anew."""
    return writing.edit(change, Reply, reply, body=body)


def delete_reply(change: Change, reply: str) -> None:
    """Delete an answer."""
    change.delete(change.get(Reply, reply))


def check_anchor(anchor: str) -> None:
    """Refuse a place that no viewer could show.

    Raises:
        Refused: see above.
    """
    try:
        found = json.loads(anchor)
        needed = SELECTORS[found["type"]]
        fits = all(each in found for each in needed)
    except (ValueError, KeyError, TypeError, RecursionError):
        fits = False
    if not fits:
        raise Refused(
            "The place of the note makes no sense. Nothing was changed.",
            "Give a selector such as {shape}.",
            shape='{"type": "LineSelector", "start": 3, "end": 5}',
        )
