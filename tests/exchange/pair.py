"""A real pair for tests: paired once in a process, by invitation and reply, then copied for each test."""

from __future__ import annotations

import atexit
import os
import shutil
import sqlite3
import tempfile
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from mentordesk.bundles import pairing, receive, send
from mentordesk.bundles.keystore import FileKeyStore
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pairing import Who
from mentordesk.bundles.receive import Received
from mentordesk.records import Goal
from mentordesk.workspace import database
from mentordesk.workspace.change_record import ChangeRecord
from mentordesk.workspace.merging import Merging, read_digest
from mentordesk.workspace.workspace import FILE, Workspace

MENTOR, MENTEE = "mentor", "mentee"


class MemoryKeys(dict[str, bytes]):
    """Keys of laptops, kept for the length of a test."""

    def save(self, name: str, secret: bytes) -> None:
        self[name] = secret

    def load(self, name: str) -> bytes:
        return self[name]


@dataclass
class Side:
    """One person's open workspace and laptop."""

    workspace: Workspace
    laptop: Laptop
    out: Path

    def send(self, **options: Any) -> list[Path]:
        """Make an update and return its files."""
        return list(send.make(self.workspace, self.laptop, self.out, **options).paths)

    def receive(self, *files: Path) -> list[Received]:
        """Take files in."""
        return [receive.receive(self.workspace, self.laptop, file) for file in files]

    def add_goal(self, title: str, **more: str) -> Goal:
        """Add a goal as one change."""
        with self.workspace.change("goals.add_goal") as change:
            return change.put(Goal(title=title, **more))

    def goals(self) -> list[str]:
        """Return the titles of the live goals."""
        return sorted(each.title for each in self.workspace.select(Goal))

    def reopen(self) -> None:
        """Close and open again, as a new start of the program."""
        folder, laptop, clock = self.workspace.folder, self.laptop, self.workspace.clock
        self.workspace.close()
        self.workspace = Workspace.open(folder, lambda: laptop, clock=clock)


@dataclass
class Pair:
    """Both sides."""

    mentor: Side
    mentee: Side

    def exchange(self) -> None:
        """Let each write to the other once, cleanly."""
        self.mentee.receive(*self.mentor.send())
        self.mentor.receive(*self.mentee.send())

    def __enter__(self) -> Pair:
        return self

    def __exit__(self, *_: object) -> None:
        self.mentor.workspace.close()
        self.mentee.workspace.close()


READY = "MENTORDESK_TEST_PAIR"
"""Where a child process finds the pair that its parent has made; scrypt alone would take 256 MiB and two seconds."""


@cache
def template() -> tuple[Path, dict[str, Laptop]]:
    """Pair two laptops and let them exchange what both wrote; return the folder and both laptops' keys."""
    if READY in os.environ:
        place = Path(os.environ[READY])
        keys = FileKeyStore(place)
        return place, {who: Laptop.load(keys, who) for who in (MENTOR, MENTEE)}
    place = Path(tempfile.mkdtemp(prefix="mentordesk-pair-"))
    atexit.register(shutil.rmtree, place, ignore_errors=True)
    started = pairing.start(place / MENTOR, MemoryKeys(), Who("Tomáš"), Who("Léa", "mentee"))
    code = pairing.invite(started.workspace, started.laptop, place / "invitation.mentordesk")
    joined = pairing.accept(place / "invitation.mentordesk", code, place / MENTEE, MemoryKeys(), "Léa")
    with Pair(*(Side(each.workspace, each.laptop, place / "out") for each in (started, joined))) as pair:
        pair.mentor.receive(*pair.mentee.send())
        pair.mentor.add_goal("Read papers", why="first line\n\nsecond paragraph")
        pair.mentee.add_goal("Give talks")
        pair.exchange()
    shutil.rmtree(place / "out")
    laptops = {MENTOR: started.laptop, MENTEE: joined.laptop}
    for who, laptop in laptops.items():
        laptop.save(FileKeyStore(place), who)
    for who, each in ((MENTOR, started), (MENTEE, joined)):
        FileKeyStore(place).save(f"{who}.words", each.recovery.words.encode())
    return place, laptops


def words(who: str) -> str:
    """Return the 24 words on the recovery sheet of one person."""
    return FileKeyStore(template()[0]).load(f"{who}.words").decode()


def child_environment() -> dict[str, str]:
    """Return the environment of a child process that uses the same pair."""
    root = Path(__file__).parents[2]
    return {**os.environ, READY: str(template()[0]), "PYTHONPATH": os.pathsep.join((str(root), str(root / "tests")))}


def open_side(folder: Path, who: str, out: Path) -> Side:
    """Open a copy of one side of the template."""
    laptop = template()[1][who]
    return Side(Workspace.open(folder, lambda: laptop), laptop, out)


def copy_side(place: Path, who: str) -> Side:
    """Copy one side of the template into a folder and open it."""
    shutil.copytree(template()[0] / who, place / who)
    return open_side(place / who, who, place / "out")


def copy_pair(place: Path) -> Pair:
    """Copy the pair into a folder and open both sides."""
    return Pair(copy_side(place, MENTOR), copy_side(place, MENTEE))


# --- what lies in a workspace -----------------------------------------------------------------------------------------


def restore_mentee(pair: Pair, place: Path) -> None:
    """Go on from a backup of the mentee's folder, after a goal was “written after the backup” and sent."""
    pair.mentee.workspace.close()
    shutil.copytree(place / MENTEE, place / "backup")
    pair.mentee = open_side(place / MENTEE, MENTEE, place / "out")
    pair.mentee.add_goal("written after the backup")
    pair.mentor.receive(*pair.mentee.send())
    pair.mentee.workspace.close()
    pair.mentee = open_side(place / "backup", MENTEE, place / "out")


def dump(workspace: Workspace) -> dict[str, list[tuple[Any, ...]]]:
    """Return every row of every table of the workspace file, shadow tables too."""
    tables = [row[0] for row in workspace.rows("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    return {table: [tuple(row) for row in workspace.rows(f'SELECT * FROM "{table}"')] for table in tables}


def files(workspace: Workspace) -> list[str]:
    """Return the name of every file in the folder except the database's own."""
    return sorted(
        str(path.relative_to(workspace.folder))
        for path in workspace.folder.rglob("*")
        if path.is_file() and not path.name.startswith((FILE, "lock"))
    )


def unsound(workspace: Workspace) -> list[str]:
    """Return what is wrong with a workspace: the file, its heads, or rows that the log does not add up to."""
    problems = [str(row[0]) for row in workspace.rows("PRAGMA integrity_check") if row[0] != "ok"]
    changes: dict[str, ChangeRecord] = {change.id: change for _, change in workspace.log.since(0)}
    named = {parent for change in changes.values() for parent in change.parents}
    if workspace.log.heads() != sorted(changes.keys() - named):
        problems.append("heads are not what nothing descends from")
    before = _derived(workspace.db)
    digest = read_digest(workspace.db)
    try:
        with database.transaction(workspace.db):
            merging = Merging(workspace.db, workspace.log)
            for table, row in {(op.table, op.row) for change in changes.values() for op in change.ops}:
                merging.rebuild_row(table, row)
            merging.finish()
            after = _derived(workspace.db)
            problems += [f"{name} differs from a rebuild" for name, rows in after.items() if rows != before[name]]
            if read_digest(workspace.db) != digest:
                problems.append("the digest differs from a rebuild")
            raise _RollBack
    except _RollBack:
        pass
    return problems


class _RollBack(Exception):
    """Ends a look at what would be."""


def _derived(db: sqlite3.Connection) -> dict[str, set[tuple[Any, ...]]]:
    """Return what follows from the log: rows of records, heads of their cells, conflicts."""
    from mentordesk.records.base import kinds

    found = {table: {tuple(row) for row in db.execute(f'SELECT * FROM "{table}"')} for table in (*kinds(), "conflict")}
    held = {row[0].hex() for row in db.execute("SELECT id FROM change")}
    found["rowmeta"] = {
        (row["tbl"], row["row"], row["covered"], row["conflicts"], *sorted(_cells(row["cells"], held)))
        for row in db.execute("SELECT * FROM rowmeta")
    }
    return found


def _cells(stored: str, held: set[str]) -> list[tuple[str, object, object]]:
    """Return heads and replaced writes still to come; a change that arrived and wrote elsewhere is no such write."""
    from mentordesk.workspace.row_state import decode

    return [(name, cell.heads, cell.absent - held) for name, cell in decode(stored).items()]
