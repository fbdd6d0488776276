"""notes: what was said about an artifact, and where that is in one of its versions."""

from __future__ import annotations

import argparse
import json
import re
from typing import TYPE_CHECKING, Any, cast

from mentordesk.cli.looking import record_named
from mentordesk.cli.opening import reading, workspace_argument
from mentordesk.cli.output import say, say_json
from mentordesk.errors import NotFound

if TYPE_CHECKING:
    from mentordesk.queries.placed_notes import PlacedNote
    from mentordesk.records import ArtifactVersion

_SAID = {
    "same": "",
    "moved": "found again",
    "unsure": "place unsure",
    "lost": "place no longer there",
    "whole": "",
}
_LONGEST = 60


def add_commands(commands: Any) -> None:
    """Add the commands of this file."""
    notes_ = commands.add_parser(
        "notes",
        help="the notes on an artifact, each at its place in a version",
        description="Places in changed pictures are found in the window only; here they are unsure.",
    )
    workspace_argument(notes_)
    notes_.add_argument("artifact", metavar="ARTIFACT", help="its id, or the beginning")
    notes_.add_argument("--version", default="", metavar="ID", help="the version to look in; the newest unless given")
    notes_.add_argument("--json", action="store_true", help="print one JSON object a note")
    notes_.set_defaults(run=notes)


def notes(arguments: argparse.Namespace) -> int:
    """Print the notes, those with a sure place first."""
    from mentordesk.queries.artifacts import versions
    from mentordesk.queries.people import names
    from mentordesk.queries.placed_notes import placed_notes
    from mentordesk.records import Artifact, ArtifactVersion

    with reading(arguments.workspace) as workspace:
        artifact = record_named(workspace, Artifact, arguments.artifact)
        known = versions(workspace, artifact.id)
        if arguments.version:
            version = cast("ArtifactVersion", record_named(workspace, ArtifactVersion, arguments.version))
            if version.artifact != artifact.id:
                raise NotFound("This version is of another artifact.", "Choose one of its own versions.")
        elif known:
            version = known[-1]
        else:
            raise NotFound("This artifact has no version.", "")
        found = placed_notes(workspace, artifact.id, version.id)
        people = names(workspace)
    for each in sorted(found, key=lambda each: each.certainty in ("unsure", "lost")):
        if arguments.json:
            say_json(_as_json(each, version.id))
            continue
        facts = [place(each.anchor), _SAID[each.certainty], each.note.tag, each.note.state]
        say(f"{each.note.id}  {' · '.join(filter(None, facts))}")
        say(f"    {people.get(each.author, 'somebody')}: {' '.join(each.note.body.split())}")
    if not found and not arguments.json:
        say("Nobody has written a note on this.")
    return 0


def place(anchor: str) -> str:
    """Return a place in words, such as “lines 3–5”."""
    if not anchor:
        return "the whole file"
    try:
        selector = json.loads(anchor)
        kind = selector["type"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return "a place"
    if kind == "LineSelector":
        start, end = selector.get("start"), selector.get("end")
        return f"line {start}" if start == end else f"lines {start}–{end}"
    if kind == "TextQuoteSelector":
        words = " ".join(str(selector.get("exact", "")).split())
        return f"“{words if len(words) <= _LONGEST else words[: _LONGEST - 1] + '…'}”"
    page = re.search(r"page=([0-9]+)", str(selector.get("value", "")))
    return f"page {page[1]}" if page else "in the picture"


def _as_json(placed: PlacedNote, version: str) -> dict[str, object]:
    return {
        "note": placed.note.id,
        "author": placed.author,
        "version": version,
        "written_on": placed.note.version,
        "anchor": placed.anchor,
        "certainty": placed.certainty,
        "reason": placed.reason,
        "tag": placed.note.tag,
        "state": placed.note.state,
        "body": placed.note.body,
    }
