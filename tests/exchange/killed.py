"""What the children in `kills` find when they begin: workspaces, mail, an open invitation, an older program's files."""

from __future__ import annotations

import io
import os
import shutil
import sqlite3
from pathlib import Path

from exchange.pair import MENTEE, MENTOR, READY, MemoryKeys, Side, copy_side, template
from mentordesk.bundles import pairing
from mentordesk.bundles.age import ScryptIdentity, ScryptRecipient, decrypt, encrypt
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.records import Artifact, ArtifactVersion, Reflection
from mentordesk.workspace.daily import Daily
from mentordesk.workspace.migrations import FIRST_RECORDS, LAPTOPS
from mentordesk.workspace.workspace import FILE, Workspace

CODE = "abandon ability able about above absent absorb"
UPDATES = 6
STATES = ("first state", "second state")
"""What a workspace with a backup holds then, and what came later."""
OLD = 12


def prepare(prepared: Path) -> None:
    """Make a folder for each kind of child."""
    os.environ[READY] = str(template()[0])
    for name in ("saving", "importing", "sending", "pairing_up", "migrating", "going_back"):
        (prepared / name / "out").mkdir(parents=True)
    copy_side(prepared / "saving", MENTOR).workspace.close()
    copy_side(prepared / "sending", MENTOR).workspace.close()
    prepare_mail(prepared / "importing", UPDATES)
    _invited(prepared / "pairing_up")
    older(prepared / "migrating")
    _kept(prepared / "going_back")


def prepare_mail(place: Path, updates: int = 2) -> None:
    """Leave a mentee's workspace and some updates for it, the first in several volumes."""
    (place / "out").mkdir(parents=True, exist_ok=True)
    copy_side(place, MENTEE).workspace.close()
    mentor = copy_side(place / "sender", MENTOR)
    (place / "mail").mkdir()
    for number in range(updates):
        for each in range(5):
            mentor.add_goal(f"goal {number}.{each}", why="a longer text\n\n" * 20)
        with mentor.workspace.change("artifacts.add_artifact") as change:
            content, size = change.attach(os.urandom(3 << 20 if number == 0 else 50_000))
            artifact = change.put(Artifact(title=f"artifact {number}"))
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
        for part, file in enumerate(mentor.send(limit=2 if number == 0 else 20)):
            shutil.move(file, place / "mail" / f"{number}-{part}.mentordesk")
    mentor.workspace.close()
    shutil.rmtree(place / "sender")


def _invited(place: Path) -> None:
    """Leave a mentor who waits for a reply, the reply, and an invitation that opens quickly."""
    started = pairing.start(place / "waiting", MemoryKeys(), Who("Tomáš"), Who("Léa"))
    invitation = place / "invitation.mentordesk"
    code = pairing.invite(started.workspace, started.laptop, invitation)
    joined = pairing.accept(invitation, code, place / "joined", MemoryKeys(), "Léa")
    reply = Side(joined.workspace, joined.laptop, place / "out").send()[0]
    reply.rename(place / "reply.mentordesk")
    joined.workspace.close()
    shutil.rmtree(place / "joined")
    started.workspace.close()
    started.laptop.save(FileKeyStore(place / "keys"), "waiting")
    plain, fast = io.BytesIO(), io.BytesIO()
    with invitation.open("rb") as sealed:
        decrypt(sealed, plain, [ScryptIdentity(code)])
    plain.seek(0)
    encrypt(plain, fast, [ScryptRecipient(CODE, 15)])
    invitation.write_bytes(fast.getvalue())


def prepare_invitation(place: Path) -> None:
    """Leave an invitation that opens quickly, for a pair that nobody waits for, in a folder."""
    if (place / "fast.mentordesk").exists():
        return
    scratch = place / "scratch"
    (scratch / "out").mkdir(parents=True)
    _invited(scratch)
    shutil.copyfile(scratch / "invitation.mentordesk", place / "fast.mentordesk")
    shutil.rmtree(scratch)


def waiting_mentor(place: Path) -> Side:
    """Open the workspace that waits for a reply."""
    laptop = Laptop.load(FileKeyStore(place / "keys"), "waiting")
    return Side(Workspace.open(place / "waiting", lambda: laptop), laptop, place / "out")


def accept_fast(invitation: Path, folder: Path) -> None:
    """Accept an invitation that opens quickly into a folder."""
    pairing.accept(invitation, CODE, folder, MemoryKeys(), "Léa").workspace.close()


def _kept(place: Path) -> None:
    """Leave a workspace with a backup of an earlier state."""
    side = copy_side(place, MENTOR)
    for state in STATES:
        side.add_goal(state)
        with side.workspace.change("reflections.write") as change:
            change.put_private(Reflection(title=state))
        if state == STATES[0]:
            Daily(side.workspace).keep_now().wait()
    side.workspace.close()


def older(place: Path) -> None:
    """Leave folders as a program wrote them that knew the log but none of today's records."""
    folder = place / "old0"
    copy_side(place, MENTOR).workspace.close()
    shutil.move(place / MENTOR, folder)
    make_older(folder)
    for number in range(1, OLD):
        shutil.copytree(folder, place / f"old{number}")


def make_older(folder: Path) -> None:
    """Take from a closed workspace what a program did not know that knew the log but none of today's records."""
    db = sqlite3.connect(folder / FILE)
    for table in (*FIRST_RECORDS, *LAPTOPS, "left_out", "file_choice", "file_news", "tags"):
        db.execute(f'DROP TABLE "{table}"')
    for (index,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL").fetchall():
        db.execute(f'DROP INDEX "{index}"')
    db.execute("DELETE FROM _sqlite_migrations WHERE name NOT LIKE 'm001%'")
    db.execute("INSERT INTO unapplied SELECT tbl, row FROM rowmeta")
    db.execute("UPDATE meta SET value = '1.1' WHERE key = 'applied_by'")
    db.execute("PRAGMA user_version = 1")
    db.commit()
    db.close()
