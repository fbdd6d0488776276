"""What a program does while it is killed in `kills`: each child goes on until then, and says what it has promised."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path

from exchange import way_back
from exchange.killed import OLD, accept_fast, waiting_mentor
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Side, open_side
from mentordesk.bundles import pairing
from mentordesk.bundles.pairing import Who
from mentordesk.records import Artifact, ArtifactVersion, Reflection, new_id
from mentordesk.workspace import undo
from mentordesk.workspace.snapshots import Snapshots


class Said:
    """What a child says: lines that are on the way to the parent as soon as they are written."""

    def __init__(self, file: Path) -> None:
        self._handle = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_APPEND)

    def __call__(self, *words: object) -> None:
        os.write(self._handle, (json.dumps(words) + "\n").encode())


def heard(file: Path) -> list[list[str]]:
    """Return the whole lines that a child wrote."""
    with suppress(FileNotFoundError):
        return [json.loads(line) for line in file.read_text().split("\n")[:-1]]
    return []


# --- what the children do ---------------------------------------------------------------------------------------------


def saving(place: Path, say: Said) -> None:
    """Write goals, texts being typed, files and private thoughts, and take some back."""
    side = open_side(place / MENTOR, MENTOR, place / "out")
    workspace = side.workspace
    say("ready")
    for number in count():
        goal = side.add_goal(f"goal {number}")
        say("change", workspace.log.heads()[0])
        workspace.drafts.open("goals", goal.id, "why")
        workspace.drafts.keep("goals", goal.id, "why", f"because {number}")
        say("draft", goal.id, f"because {number}")
        workspace.drafts.seal("goals", goal.id, "why")
        say("change", workspace.log.heads()[0])
        with workspace.change("artifacts.add_artifact") as change:
            content, size = change.attach(f"file {number} ".encode() * 20_000)
            artifact = change.put(Artifact(title=f"artifact {number}"))
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
        say("change", workspace.log.heads()[0])
        say("file", content)
        undo.undo(workspace)
        say("change", workspace.log.heads()[0])
        with workspace.change("reflections.write") as change:
            thought = change.put_private(Reflection(title=f"thought {number}"))
        say("private", thought.id)


def importing(place: Path, say: Said) -> None:
    """Take in every update of the partner, with changes and files."""
    side = open_side(place / MENTEE, MENTEE, place / "out")
    workspace = side.workspace
    say("ready")
    for file in sorted((place / "mail").iterdir()):
        side.receive(file)
        for row in workspace.rows("SELECT id FROM change"):
            say("change", row[0].hex())


def add_film(side: Side) -> None:
    """Add a file that takes several volumes."""
    with side.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(os.urandom(3 << 20))
        artifact = change.put(Artifact(title="a film"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))


def sending(place: Path, say: Said) -> None:
    """Write updates, each sharing one more private thought."""
    side = open_side(place / MENTOR, MENTOR, place / "out")
    workspace = side.workspace
    say("ready")
    add_film(side)
    for number in count():
        thought = Reflection(id=new_id(), title=f"thought {number}")
        with workspace.change("reflections.write") as change:
            change.put_private(thought)
        say("thought", thought.id)
        with workspace.change("reflections.share_reflection") as change:
            change.queue_private(thought, queued=True)
        for path in side.send(limit=2, full=True):
            say("sent", path.name)
        say("change", workspace.log.heads()[0])


def pairing_up(place: Path, say: Said) -> None:
    """Start pairs, accept invitations, take in a reply."""
    say("ready")
    side = waiting_mentor(place)
    side.receive(place / "reply.mentordesk")
    say("paired", side.workspace.log.heads()[0])
    side.workspace.close()
    for number in count():
        pairing.start(place / f"start{number}", MemoryKeys(), Who("Nia"), Who("Omar")).workspace.close()
        say("folder", f"start{number}")
        accept_fast(place / "invitation.mentordesk", place / f"accept{number}")
        say("folder", f"accept{number}")


def migrating(place: Path, say: Said) -> None:
    """Open workspaces that an older program left."""
    say("ready")
    for number in range(OLD):
        open_side(place / f"old{number}", MENTOR, place / "out").workspace.close()
        say("migrated", f"old{number}")


def going_back(place: Path, say: Said) -> None:
    """Go back to the latest backup again and again, which is each time what was there before."""
    snapshots = Snapshots(place / MENTOR)
    say("ready")
    while True:
        snapshots.restore(snapshots.list()[0], with_private=True)
        say("back")


CHILDREN: dict[str, Callable[[Path, Said], None]] = {
    each.__name__: each for each in (saving, importing, sending, pairing_up, migrating, going_back)
} | way_back.CHILDREN


def child(name: str, place: str) -> None:
    """Run until killed."""
    CHILDREN[name](Path(place), Said(Path(place) / "said"))
