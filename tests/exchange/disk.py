"""The disk is full at every page: saving, importing, sending, pairing say so in a sentence, and nothing is lost.

Works on a small file system in memory, filled up to so many free pages, mounted in a name space of its own. Where that
is not allowed, as in many containers, the databases alone are kept from growing and fewer kinds of work are tried.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from exchange import disk_back
from exchange.killed import accept_fast, prepare_invitation
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Pair, child_environment, copy_pair, template, unsound
from mentordesk import disk as room
from mentordesk.bundles import pairing
from mentordesk.bundles.pairing import Who
from mentordesk.errors import DiskFull
from mentordesk.records import Artifact, ArtifactVersion, Reflection
from mentordesk.workspace.daily import Daily
from mentordesk.workspace.snapshots import Snapshots
from mentordesk.workspace.workspace import Workspace

PAGE = 4_096
SIZE = 24 << 20
ENOUGH = 5
"""Points with room enough after which no further ones are tried."""
MOUNTED = "MENTORDESK_TEST_DISK"
"""Where the small file system lies, for the process that works on it."""


class Disk:
    """A small file system."""

    def __init__(self, folder: Path, case: Case | None = None) -> None:
        self.folder = folder
        self.case = case
        self._filler = folder / "filler"

    def free(self) -> int:
        """Return the free pages."""
        found = os.statvfs(self.folder)
        return found.f_bavail * found.f_frsize // PAGE

    def fill(self, free: int) -> None:
        """Leave so many pages free."""
        with self._filler.open("wb") as file:
            file.write(bytes(max(0, self.free() - free) * PAGE))
        assert self.free() == free

    def clear(self) -> None:
        """Make room again."""
        self._filler.unlink(missing_ok=True)


class PagesOnly(Disk):
    """A folder on any disk, with databases that may grow by so many pages only."""

    def fill(self, free: int) -> None:
        """Let each database grow by so many pages."""
        for db in self._databases():
            db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0] + free}")

    def clear(self) -> None:
        """Let them grow again."""
        for db in self._databases():
            db.execute("PRAGMA max_page_count = 1000000000")

    def _databases(self) -> list[sqlite3.Connection]:
        return [self.case.pair.mentor.workspace.db, self.case.pair.mentee.workspace.db] if self.case else []


PAGES_ONLY = ("save", "keep_a_draft", "take_in", "undo")
MOST_PAGES = 60


@dataclass
class Case:
    """A pair on the small disk, with an update for the mentee in the mail."""

    disk: Disk
    place: Path
    pair: Pair
    mail: Path


Work = Callable[[Case], object]


def save(case: Case) -> None:
    case.pair.mentor.add_goal("a long one", why="word " * 8_000)


def keep_a_draft(case: Case) -> None:
    goal = case.pair.mentor.workspace.rows("SELECT id FROM goals ORDER BY id")[0][0]
    case.pair.mentor.workspace.drafts.keep("goals", goal, "why", "word " * 8_000)


def think(case: Case) -> None:
    with case.pair.mentor.workspace.change("reflections.write_reflection") as change:
        change.put_private(Reflection(title="private", step_1="word " * 8_000))


def attach(case: Case) -> None:
    with case.pair.mentor.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(os.urandom(300_000))
        artifact = change.put(Artifact(title="a file"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))


def send(case: Case) -> None:
    case.pair.mentor.send()


def take_in(case: Case) -> None:
    case.pair.mentee.receive(case.mail)


def undo(case: Case) -> None:
    from mentordesk.workspace import undo

    undo.undo(case.pair.mentor.workspace)


def start_a_pair(case: Case) -> None:
    pairing.start(case.place / "new", MemoryKeys(), Who("Nia"), Who("Omar")).workspace.close()


def accept(case: Case) -> None:
    accept_fast(template()[0] / "fast.mentordesk", case.place / "joined")


def open_again(case: Case) -> None:
    case.pair.mentor.reopen()


def keep_a_backup(case: Case) -> None:
    Daily(case.pair.mentor.workspace).keep_now().wait()


def go_back(case: Case) -> None:
    side = case.pair.mentor
    folder = side.workspace.folder
    side.workspace.close()
    try:
        snapshots = Snapshots(folder)
        first = [each for each in snapshots.list() if each.kind == "manual"][-1]
        snapshots.restore(first, with_private=True)
    finally:
        case.disk.clear()
        side.workspace = side.workspace.open(folder, lambda: side.laptop)


WORK: dict[str, Work] = {
    each.__name__: each
    for each in (
        save,
        keep_a_draft,
        think,
        attach,
        send,
        take_in,
        undo,
        start_a_pair,
        accept,
        open_again,
        keep_a_backup,
        go_back,
    )
}


def _back(work: Callable[[Path, Workspace], None]) -> Work:
    return lambda case: work(case.place, case.pair.mentor.workspace)


WORK |= {name: _back(work) for name, work in disk_back.BACK.items()}


@dataclass
class Tally:
    """How often each kind of work found the disk full, or room enough, and what was wrong."""

    full: Counter[str] = field(default_factory=Counter)
    done: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Return the counts as lines of text."""
        lines = [f"{self.full.total() + self.done.total()} points, {len(self.wrong)} wrong"]
        lines += [f"  {name:<14}{self.full[name]:>6} full{self.done[name]:>6} done" for name in WORK]
        return "\n".join(lines)


@contextmanager
def fresh(disk: Disk, name: str) -> Iterator[Case]:
    """Copy the pair to the small disk."""
    place = disk.folder / "case"
    place.mkdir()
    try:
        with copy_pair(place) as pair:
            for number in range(3):
                pair.mentor.add_goal(f"goal {number}", why="word " * 2_000)
            attach(Case(disk, place, pair, place))
            think(Case(disk, place, pair, place))
            keep_a_backup(Case(disk, place, pair, place))
            mail = pair.mentor.send()[0]
            disk_back.prepare(name, place)
            disk.case = Case(disk, place, pair, mail)
            yield disk.case
            disk.clear()
    finally:
        disk.case = None
        disk.clear()
        shutil.rmtree(place)


def needed(disk: Disk, name: str) -> int:
    """Return how many pages a kind of work takes at most; what it frees again is not counted."""
    with fresh(disk, name) as case:
        before = disk.free()
        WORK[name](case)
        return max(8, before - disk.free())


def one_point(disk: Disk, name: str, free: int, tally: Tally) -> None:
    """Let one kind of work run into a disk with so many free pages, then make room and judge."""
    with fresh(disk, name) as case:
        sides = {MENTOR: case.pair.mentor, MENTEE: case.pair.mentee}
        before = {who: side.workspace.log.count() for who, side in sides.items()}
        told = f"{name} with {free} free pages"
        disk.fill(free)
        is_done = False
        try:
            WORK[name](case)
            is_done = True
            tally.done[name] += 1
        except DiskFull as error:
            tally.full[name] += 1
            if "Nothing was changed." not in error.what or not error.advice:
                tally.wrong.append(f"{told}: {error}")
        except Exception as error:
            tally.wrong.append(f"{told}: {error!r}")
        disk.clear()
        try:
            tally.wrong += [f"{told}: {problem}" for problem in judge(case, name, before, is_done)]
        except Exception as error:
            tally.wrong.append(f"{told}: afterwards {error!r}")


def judge(case: Case, name: str, before: dict[str, int], is_done: bool) -> Iterator[str]:
    """Yield what is not as it must be once there is room again."""
    for who, side in ((MENTOR, case.pair.mentor), (MENTEE, case.pair.mentee)):
        if name == "open_again" and who == MENTOR and not is_done:
            side.workspace = side.workspace.open(side.workspace.folder, lambda: template()[1][MENTOR])
        yield from unsound(side.workspace)
        if not is_done and side.workspace.log.count() != before[who]:
            yield f"{who} changed although it was refused"
        yield from (f"{each.name} was left behind" for each in side.workspace.folder.rglob("incoming-*"))
        yield from (f"{each.name} was left behind" for each in side.workspace.folder.glob("opening/*"))
    if not is_done and name in ("start_a_pair", "accept") and [*case.place.glob("*new*"), *case.place.glob("*joined*")]:
        yield "half a pair was left behind"
    if not is_done:
        yield from disk_back.left(name, case.place, case.pair.mentor.workspace)
        yield from (f"{each.name} was left behind" for each in case.mail.parent.iterdir() if each != case.mail)
        WORK[name](case)
        for side in (case.pair.mentor, case.pair.mentee):
            yield from unsound(side.workspace)
    yield from disk_back.wrong(name, case.place)
    case.pair.exchange()
    case.pair.exchange()
    if case.pair.mentor.goals() != case.pair.mentee.goals():
        yield "the two differ"


def points(most: int, wanted: int) -> list[int]:
    """Return all numbers of free pages up to what is needed and a little more, or so many of them."""
    every = range(2 * most + 12)
    return (
        list(every)
        if wanted <= 0 or wanted >= len(every)
        else sorted({round(n * most / wanted) for n in range(wanted)})
    )


def run(folder: Path, wanted: int, only: Sequence[str] | None = None) -> Tally:
    """Let every kind of work find the disk full at every page, or at so many points each."""
    tally = Tally()
    disk = PagesOnly(folder) if MOUNTED not in os.environ else Disk(folder)
    room.SPARE = 0  # what is kept free for the rest of the system would hide every point below
    for name in only or (WORK if MOUNTED in os.environ else PAGES_ONLY):
        for free in points(needed(disk, name) if MOUNTED in os.environ else MOST_PAGES, wanted):
            one_point(disk, name, free, tally)
            if tally.done[name] == ENOUGH:
                break
    return tally


def may_mount() -> bool:
    """Return whether a name space with a file system of its own can be had here."""
    if MOUNTED in os.environ:
        return True
    if sys.platform != "linux" or shutil.which("unshare") is None:
        return False
    script = ["sh", "-c", "mount -t tmpfs none /mnt"]
    return subprocess.run([*name_space(), *script], capture_output=True).returncode == 0


def name_space() -> list[str]:
    """Return the command that runs another in a name space of its own, which takes no root."""
    return ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--user", "--map-root-user"])]


def told(folder: Path, wanted: int, only: Sequence[str] | None) -> int:
    """Run, and print what came of it; return 0 when nothing was lost."""
    began = time.monotonic()
    tally = run(folder, wanted, only)
    print(tally.report())
    print(f"{time.monotonic() - began:.0f} s")
    print(*tally.wrong[:20], sep="\n")
    return 1 if tally.wrong else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when nothing was lost."""
    parser = argparse.ArgumentParser(prog="python -m exchange.disk", description=__doc__)
    parser.add_argument("--only", nargs="*", default=None, choices=list(WORK), help="these kinds of work alone")
    parser.add_argument("--points", type=int, default=0, help="for each kind of work; 0: every page")
    asked = parser.parse_args(arguments)
    if MOUNTED in os.environ:
        return told(Path(os.environ[MOUNTED]), asked.points, asked.only)
    if not may_mount():
        with tempfile.TemporaryDirectory(prefix="mentordesk-disk-") as folder:
            return told(Path(folder), asked.points, asked.only)
    return on_small_disk(
        "exchange.disk", "--points", str(asked.points), *(["--only", *asked.only] if asked.only else [])
    )


def on_small_disk(module: str, *arguments: str) -> int:
    """Run a module where a small file system is mounted, in a namespace of its own where that takes no root."""
    prepare_invitation(template()[0])
    with tempfile.TemporaryDirectory(prefix="mentordesk-disk-") as folder:
        script = 'mount -t tmpfs -o size="$1" none "$2" && shift 2 && exec "$@"'
        command = [*name_space(), "sh", "-c", script, "sh", str(SIZE), folder, sys.executable, "-m", module, *arguments]
        return subprocess.run(command, env={**child_environment(), MOUNTED: folder}).returncode


if __name__ == "__main__":
    raise SystemExit(main())
