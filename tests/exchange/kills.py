"""The program is killed at whatever it does; nothing promised may be lost.

A child process works on a copy of a pair and writes the id of each change to a file after its commit, as a window would
tell the person. The parent kills it at a random moment, opens the workspace again as the next start would, and judges.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from exchange import forge, way_back
from exchange.killed import STATES, prepare, waiting_mentor
from exchange.pair import MENTEE, MENTOR, Side, open_side, template, unsound
from exchange.victims import CHILDREN, child, heard
from mentordesk.bundles import pairing
from mentordesk.errors import MentorDeskError
from mentordesk.queries.roots import is_paired
from mentordesk.records import Goal, Reflection
from mentordesk.workspace.past import Past
from mentordesk.workspace.snapshots import Snapshots
from mentordesk.workspace.workspace import Workspace

PATIENCE = 60
"""Seconds within which a child must say that it is ready."""


SPAN = {"saving": 0.15, "importing": 0.25, "sending": 0.25, "pairing_up": 0.5, "migrating": 0.25, "going_back": 0.25}
SPAN |= way_back.SPAN
"""Seconds after it is ready within which a child is killed."""


# --- what the parent finds --------------------------------------------------------------------------------------------


def judge(name: str, place: Path) -> Iterator[str]:
    """Yield what a killed child lost or left half done."""
    said = heard(place / "said")
    told = {kind: [words[1:] for words in said if words[0] == kind] for kind in {words[0] for words in said}}
    if name in way_back.CHILDREN:
        yield from way_back.judge(name, place, told)
        return
    for who in (MENTOR, MENTEE):
        if (place / who).exists():
            yield from _workspace(open_side(place / who, who, place / "out"), told)
    for folder in sorted(place.glob("old*")):
        yield from _workspace(open_side(folder, MENTOR, place / "out"), told)
    if name == "going_back":
        yield from _states(place / MENTOR)
    if name == "pairing_up":
        yield from _pairs(place, told)
    yield from _sent(place, told)


def _workspace(side: Side, told: dict[str, list[list[str]]]) -> Iterator[str]:
    workspace = side.workspace
    try:
        held = {row[0].hex() for row in workspace.rows("SELECT id FROM change")}
        for (change,) in told.get("change", ()):
            if change not in held:
                yield f"change {change} is lost"
        yield from unsound(workspace)
        for row, text in told.get("draft", ())[-1:]:
            goal = workspace.row(Goal.table, row)
            left = {each.text for each in workspace.drafts.left()}
            if goal is None or text not in (*left, goal["why"]):
                yield f"the text {text!r} is lost"
        for (content,) in told.get("file", ()):
            if not workspace.attachments.holds(content):
                yield f"file {content} is lost"
        for (thought,) in (*told.get("private", ()), *told.get("thought", ())):
            private = workspace.private.holds(Reflection.table, thought)
            if private == (workspace.row(Reflection.table, thought) is not None):
                yield f"thought {thought} is {'in both places' if private else 'lost'}"
        yield from _files(workspace)
        side.add_goal("life goes on")
        side.send()
    finally:
        workspace.close()


def _states(folder: Path) -> Iterator[str]:
    """Yield what is lost of the two states of a workspace that went back and forth, shared and private."""
    goals, thoughts = set(), set()
    snapshots = Snapshots(folder)
    with Workspace.reader(folder) as present, ExitStack() as stack:
        for each in (present, *(stack.enter_context(Past.of(folder, one)) for one in snapshots.list())):
            goals.add(STATES[1] in {goal.title for goal in each.select(Goal)})
            thoughts.add(STATES[1] in {thought.title for thought in each.private.select(Reflection)})
    if goals != {True, False} or thoughts != {True, False}:
        yield "a state is lost"
    yield from (f"{each.name} was left behind" for each in folder.glob("*.part*"))


def _files(workspace: Workspace) -> Iterator[str]:
    for path in workspace.folder.rglob("*"):
        inside = path.relative_to(workspace.folder).parts
        if inside[0] == "opening" and path.is_file():
            yield "opened plaintext was left behind"
        if inside[0] == "attachments" and path.is_file() and "parts" not in inside:
            if path.name.startswith("incoming-"):
                yield "half a file was left behind"
            elif hashlib.sha256(path.read_bytes()).hexdigest() != path.name:
                yield f"file {path.name} is not what its name says"


def _pairs(place: Path, told: dict[str, list[list[str]]]) -> Iterator[str]:
    for (folder,) in told.get("folder", ()):
        if not (place / folder).exists():
            yield f"pair {folder} is lost"
    for folder in (*place.glob("start*"), *place.glob("accept*")):
        with Workspace.open(folder) as workspace:
            whole = ["me", "partner", "keys", "device", *(["reply"] if folder.name.startswith("accept") else [])]
            if not all(map(workspace.meta, whole)) or not workspace.log.heads():
                yield f"pair {folder.name} is half made"
            yield from unsound(workspace)
    side = waiting_mentor(place)
    with side.workspace as workspace:
        held = {row[0].hex() for row in workspace.rows("SELECT id FROM change")}
        for (change,) in told.get("paired", ()):
            if change not in held or not is_paired(workspace):
                yield "the reply is lost"
        yield from unsound(workspace)
        side.receive(place / "reply.mentordesk")
        if not is_paired(workspace) or pairing.open_invitations(workspace):
            yield "the reply cannot be taken in again"


def _sent(place: Path, told: dict[str, list[list[str]]]) -> Iterator[str]:
    yield from (f"half a file, {each.name}, was left behind" for each in (place / "out").glob(".*"))
    for (name,) in told.get("sent", ()):
        if not (place / "out" / name).exists():
            yield f"update {name} is lost"
    for file in (place / "out").glob("*.mentordesk"):
        try:
            forge.take_apart(file, template()[1][MENTOR])
        except MentorDeskError as error:
            yield f"update {file.name} is not whole: {error.code}"


# --- many times -------------------------------------------------------------------------------------------------------


@dataclass
class Tally:
    """How many children were killed, how often before they had said anything, and what was wrong."""

    killed: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Return the counts as lines of text."""
        lines = [f"{self.killed.total()} killed, {self.said.total()} promises heard, {len(self.wrong)} broken"]
        lines += [f"  {name:<14}{self.killed[name]:>6} killed{self.said[name]:>8} promises" for name in self.killed]
        return "\n".join(lines)


def kill_once(name: str, prepared: Path, rng: random.Random, tally: Tally) -> None:
    """Let one child begin on a fresh copy, kill it, judge."""
    place = prepared.parent / "case"
    shutil.copytree(prepared / name, place)
    try:
        process = _context().Process(target=child, args=(name, str(place)), daemon=True)
        process.start()
        until = time.monotonic() + PATIENCE
        while not heard(place / "said") and process.is_alive() and time.monotonic() < until:
            time.sleep(0.001)
        time.sleep(rng.uniform(0, SPAN[name]))
        was_alive = process.is_alive()
        process.kill()
        process.join()
        if not was_alive and name not in ("importing", "migrating", "going_on_anew"):  # these come to an end
            tally.wrong.append(f"{name}: the child ended by itself")
        tally.killed[name] += 1
        tally.said[name] += max(0, len(heard(place / "said")) - 1)
        tally.wrong += [f"{name}: {problem}" for problem in judge(name, place)]
    finally:
        shutil.rmtree(place)


def _context() -> multiprocessing.context.BaseContext:
    if sys.platform == "win32":
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["exchange.victims", "mentordesk.bundles.age", "mentordesk.workspace.migrations"])
    return context


def fast_folder() -> str | None:
    """Return a folder in memory, where there is one: what a killed program wrote stays there as it does on a disk."""
    return "/dev/shm" if os.access("/dev/shm", os.W_OK) else None


def run(times: int, seed: int = 1, names: Sequence[str] = tuple(CHILDREN)) -> Tally:
    """Kill so many children, of each of these kinds in turn."""
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="mentordesk-kills-", dir=fast_folder()) as place:
        prepared = Path(place) / "prepared"
        if not set(names) <= set(way_back.CHILDREN):
            prepare(prepared)
        way_back.prepare(prepared, names)
        for number in range(times):
            name = names[number % len(names)]
            kill_once(name, prepared, random.Random(seed + number), tally)
    return tally


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when no promise was broken."""
    parser = argparse.ArgumentParser(prog="python -m exchange.kills", description=__doc__)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=SPAN, default=list(SPAN))
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(asked.count, asked.seed, asked.only)
    print(tally.report())
    print(f"{time.monotonic() - began:.0f} s")
    print(*tally.wrong[:20], sep="\n")
    return 1 if tally.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
