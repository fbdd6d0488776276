"""Corrupted and hostile updates by the thousand: none may be taken in wrongly, crash the program or eat its memory.

Half are altered outside, as mail does. Half are altered inside and then signed and sealed again with the partner's own
keys: headers, sections and changes with values of wrong kinds, edges of every limit, and writes that no window makes.
What such an update may do is what the partner may do anyway; so after one that comes in, every change in the log must
be proved, the tables must equal a rebuild from the log, and the program must go on working.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from exchange import forge, nasty
from exchange.pair import MENTEE, MENTOR, READY, Side, child_environment, copy_side, dump, files, open_side, unsound
from mentordesk.errors import MentorDeskError
from mentordesk.records import Artifact, ArtifactVersion, kinds
from mentordesk.workspace import arrivals, conflicts, undo_import

MEMORY = 300 << 20


@dataclass
class Tally:
    """What became of the cases; `wrong` names those that must not have ended as they did."""

    refused: Counter[str] = field(default_factory=Counter)
    accepted: int = 0
    wrong: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Return the counts as lines of text."""
        lines = [f"{self.refused.total() + self.accepted} updates: {self.refused.total()} refused"]
        lines += [f"  {code:<20}{count:>8}" for code, count in self.refused.most_common()]
        lines.append(f"{self.accepted} were well-formed writes of the partner and left a sound workspace")
        lines.append(f"{len(self.wrong)} accepted wrongly or crashed")
        lines.append(f"memory at most {peak() >> 20} MB")
        return "\n".join(lines)


def peak() -> int:
    """Return the most bytes of memory that this program ever had."""
    status = Path("/proc/self/status")
    if status.exists():  # what the system counts of a process includes its parent's on Linux
        return int(status.read_text().split("VmHWM:")[1].split()[0]) << 10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


class Attack:
    """An honest update of the mentor, what is made of it, and the laptop that it is sent to."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.mentor = copy_side(place, MENTOR)
        goal = self.mentor.workspace.select(kinds()["goals"])[0]
        for number in range(4):
            self.mentor.add_goal(f"goal {number}", why="a longer text " * number)
        with self.mentor.workspace.change("artifacts.add_artifact") as change:
            content, size = change.attach(b"a file " * 3_000)
            artifact = change.put(Artifact(title="a file", goal=goal.id))
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size, file_name="file.txt"))
        self.honest = self.mentor.send()[0]
        self.sealed = self.honest.read_bytes()
        self.victims = 0
        self.victim = self._fresh()
        self.inside = forge.unseal(self.honest, self.victim.laptop)

    def _fresh(self) -> Side:
        self.victims += 1
        copy_side(self.place / str(self.victims), MENTEE).workspace.close()
        folder = self.place / str(self.victims) / MENTEE
        self.victim = open_side(folder, MENTEE, self.place / "out")
        self.victim.workspace.db.execute("PRAGMA synchronous = OFF")  # nothing is killed here
        self.before = dump(self.victim.workspace), files(self.victim.workspace)
        return self.victim

    def parts(self) -> forge.Parts:
        """Return the honest update, taken apart."""
        return forge.take_apart(self.honest, self.victim.laptop)

    def close(self) -> None:
        """Close both workspaces."""
        self.mentor.workspace.close()
        self.victim.workspace.close()

    # --- one case -------------------------------------------------------------------------------------------------

    def outside(self, rng: random.Random) -> bytes:
        """Return the sealed file with something altered."""
        data = self.sealed
        while data == self.sealed:
            data = nasty.altered(rng, self.sealed)
        return data

    def signed(self, rng: random.Random) -> bytes:
        """Return an update altered inside, signed and sealed by the mentor."""
        plain = nasty.inside(rng, self.parts(), self.mentor)
        path = forge.seal(plain, self.place / "case", self.victim.laptop)
        return path.read_bytes()

    def deliver(self, data: bytes, tally: Tally, name: str, *, may_come_in: bool) -> None:
        """Bring one file in and judge."""
        file = self.place / "case.mentordesk"
        file.write_bytes(data)
        try:
            self.victim.receive(file)
        except MentorDeskError as error:
            tally.refused[error.code] += 1
            if (dump(self.victim.workspace), files(self.victim.workspace)) != self.before:
                tally.wrong.append(f"{name}: refused as {error.code}, yet something was changed")
                self._start_over()
            return
        except Exception as error:  # a crash is what this looks for
            tally.wrong.append(f"{name}: crashed with {error!r}")
            self._start_over()
            return
        tally.accepted += 1
        if not may_come_in:
            tally.wrong.append(f"{name}: came in although it was damaged")
        try:
            tally.wrong += [f"{name}: {problem}" for problem in self.ailments()]
        except Exception as error:
            tally.wrong.append(f"{name}: came in, then the program crashed with {error!r}")
        self._start_over()

    def _start_over(self) -> None:
        self.victim.workspace.close()
        self._fresh()

    def ailments(self) -> list[str]:
        """Return what does not work in the victim's program after an update came in."""
        workspace = self.victim.workspace
        problems = unsound(workspace)
        verifies = arrivals.verifier(workspace)
        changes = {change.id: change for _, change in workspace.log.since(0)}
        proved: set[tuple[str, str]] = set()
        for change in sorted(changes.values(), key=lambda each: each.key, reverse=True):
            if verifies(change) or (change.id, change.device) in proved:
                proved |= {(parent, change.device) for parent in change.parents}
            else:
                problems.append("a change in the log is not proved")
        conflicts.conflicts(workspace)
        for kind in kinds().values():
            for record in workspace.select(kind):
                record.problems()
        self.victim.add_goal("life goes on")
        self.victim.send()
        if (last := undo_import.last_import(workspace)) is not None:
            try:
                undo_import.undo_import(workspace, last.number)
            except MentorDeskError as error:
                if error.code != "refused":
                    problems.append(f"the import cannot be undone: {error}")
        self.victim.reopen()
        return problems + unsound(self.victim.workspace)


def run(count: int, seed: int = 1, huge: Sequence[str] = tuple(nasty.HUGE)) -> Tally:
    """Bring in so many altered updates, and each of the huge ones once."""
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="mentordesk-hostile-") as place:
        attack = Attack(Path(place))
        try:
            for name in huge:
                plain = nasty.HUGE[name](attack.parts(), attack.mentor)
                path = forge.seal(plain, attack.place / "case", attack.victim.laptop)
                attack.deliver(path.read_bytes(), tally, name, may_come_in=True)
            for number in range(seed, seed + count):
                rng = random.Random(number)
                is_signed = number % 2 == 0
                data = attack.signed(rng) if is_signed else attack.outside(rng)
                attack.deliver(data, tally, f"case {number}", may_come_in=is_signed)
        finally:
            attack.close()
    return tally


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when nothing was taken in wrongly, crashed or needed too much memory."""
    parser = argparse.ArgumentParser(prog="python -m exchange.hostile", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--huge", nargs="*", default=list(nasty.HUGE), choices=list(nasty.HUGE))
    asked = parser.parse_args(arguments)
    if READY not in os.environ:  # so that pairing does not count as memory of taking updates in
        command = [sys.executable, "-m", "exchange.hostile", "--count", str(asked.count), "--seed", str(asked.seed)]
        command += ["--huge", *asked.huge]
        return subprocess.run(command, env=child_environment()).returncode
    began = time.monotonic()
    tally = run(asked.count, asked.seed, asked.huge)
    print(tally.report())
    print(f"{time.monotonic() - began:.0f} s")
    print(*tally.wrong[:20], sep="\n")
    return 1 if tally.wrong or peak() > MEMORY else 0


if __name__ == "__main__":
    raise SystemExit(main())
