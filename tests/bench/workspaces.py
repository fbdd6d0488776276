"""The workspaces that are measured: N records of the mix that figures.md names, as a pair that has exchanged once.

Half goals, tasks, agenda items and milestones; half notes and reflections of about 1 kB; 100 attachments of 500 kB.
Each record is a change of its own, as people would have made it. Built once a size and copied for every use.
"""

from __future__ import annotations

import os
import random
import shutil
from dataclasses import dataclass
from pathlib import Path

from mentordesk.bundles import opening, pairing, receive, send
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.records import (
    AgendaItem,
    Annotation,
    Artifact,
    ArtifactVersion,
    Goal,
    Milestone,
    Record,
    Reflection,
    Task,
)
from mentordesk.workspace import database
from mentordesk.workspace.change import Change
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import Workspace

ATTACHMENTS = 100
ATTACHMENT_SIZE = 500_000
AT_ONCE = 1_000
"""Changes that share a transaction while a workspace is built."""
INDEXED_MOST = 200_000
"""Records up to which a built workspace has its full-text index, which takes longer to build than everything else."""
WORDS = ("goal", "review", "parser", "staging", "test", "note", "deploy", "read", "because", "next", "small", "week")


@dataclass
class Side:
    """One open laptop."""

    workspace: Workspace
    laptop: Laptop


@dataclass
class Pair:
    """Two open laptops and a folder for their updates."""

    mentor: Side
    mentee: Side
    out: Path

    def close(self) -> None:
        """Close both."""
        self.mentor.workspace.close()
        self.mentee.workspace.close()

    def exchange(self) -> None:
        """Send one update each way."""
        for sender, reader in ((self.mentor, self.mentee), (self.mentee, self.mentor)):
            with WayBack(reader.workspace) as way_back:  # the files of one update share it, as in the program
                for path in send.make(sender.workspace, sender.laptop, self.out, limit=90).paths:
                    receive.receive(reader.workspace, reader.laptop, path, way_back=way_back)
                    path.unlink()


def prose(random_source: random.Random, length: int) -> str:
    """Return words of about this many characters."""
    return " ".join(random_source.choices(WORDS, k=max(1, length // 6)))


def make_record(number: int, source: random.Random) -> Record:
    """Return the record of this number in the mix."""
    title = f"{prose(source, 30)} {number}"
    short = (Goal(title=title), Task(title=title), AgendaItem(title=title), Milestone(title=title))
    long = (Annotation(body=prose(source, 1000)), Reflection(title=title, step_1=prose(source, 1000)))
    return short[number // 2 % 4] if number % 2 else long[number // 2 % 2]


def build(folder: Path, records: int) -> None:
    """Make a pair of `records` records in `folder`; the mentee's laptop lacks everything after the pairing."""
    keys = FileKeyStore(folder / "keys")
    source = random.Random(1)
    mentor = pairing.start(folder / "mentor", keys, Who("Tomáš", "mentor"), Who("Léa", "mentee"))
    code = pairing.invite(mentor.workspace, mentor.laptop, folder / "invitation.mentordesk")
    mentee = pairing.accept(folder / "invitation.mentordesk", code, folder / "mentee", keys, "Léa")
    reply = send.make(mentee.workspace, mentee.laptop, folder)
    receive.receive(mentor.workspace, mentor.laptop, reply.paths[0])
    workspace = mentor.workspace
    workspace.db.execute("PRAGMA synchronous = OFF")
    for start in range(0, records, AT_ONCE):
        with database.transaction(workspace.db):
            for number in range(start, min(start + AT_ONCE, records)):
                change = Change(workspace, "bench.write")
                change.put(make_record(number, source))
                workspace.write(change.ops, change.action)
    for number in range(ATTACHMENTS):
        with workspace.change("bench.attach") as change:
            content, size = change.attach(os.urandom(ATTACHMENT_SIZE))
            artifact = change.put(Artifact(title=f"artifact {number}"))
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
    workspace.db.execute("PRAGMA synchronous = FULL")
    if records <= INDEXED_MOST:
        workspace.search.index_all()
    else:
        workspace.db.execute("DELETE FROM stale")
    workspace.close()
    mentee.workspace.close()


def open_pair(built: Path, folder: Path) -> Pair:
    """Open a fresh copy of a built pair."""
    shutil.copytree(built, folder)
    keys = FileKeyStore(folder / "keys")
    return Pair(*(Side(*opening.open_pair(folder / name, keys)) for name in ("mentor", "mentee")), folder / "out")
