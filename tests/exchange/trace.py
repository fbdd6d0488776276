"""The power fails between any two writes: a recorded trace of a working program, cut at every point and replayed.

Linux, with `strace`. A child takes updates in, writes, keeps a file and sends; each write, cut, rename and sync that it
asks the system for is recorded with its bytes. The trace is then cut at each point, and a folder is made of what the
disk would hold: once all that was written, once only what was synced. The next start must find all that was promised.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from exchange.killed import prepare_mail
from exchange.kills import fast_folder, judge
from exchange.pair import MENTEE, child_environment, open_side
from exchange.victims import Said
from mentordesk.records import Artifact, ArtifactVersion, Reflection

FOLDERS = "rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir"
CALLS = f"openat,write,pwrite64,ftruncate,lseek,fsync,fdatasync,{FOLDERS}"


def work(place: Path) -> None:
    """Do a little of everything, and say each time what has been promised."""
    say = Said(place / "said")
    side = open_side(place / MENTEE, MENTEE, place / "out")
    workspace = side.workspace
    say("ready")
    for file in sorted((place / "mail").iterdir()):
        side.receive(file)
        for row in workspace.rows("SELECT id FROM change"):
            say("change", row[0].hex())
    goal = side.add_goal("mine")
    say("change", workspace.log.heads()[0])
    workspace.drafts.keep("goals", goal.id, "why", "being typed")
    say("draft", goal.id, "being typed")
    with workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(b"a file " * 30_000)
        artifact = change.put(Artifact(title="artifact"))
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size))
    say("change", workspace.log.heads()[0])
    say("file", content)
    thought = Reflection(title="a thought")
    with workspace.change("reflections.write_reflection") as change:
        change.put_private(thought)
    say("private", thought.id)
    with workspace.change("reflections.share_reflection") as change:
        change.queue_private(thought, queued=True)
    for path in side.send():
        say("sent", path.name)
    say("change", workspace.log.heads()[0])
    workspace.search.index_all()
    workspace.close()


# --- recording --------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """One thing asked of the system: write, cut, rename, remove, folder, sync; `data` and `at` for writes and cuts."""

    kind: str
    path: str
    data: bytes = b""
    at: int = 0
    other: str = ""


def record(place: Path) -> list[Step]:
    """Run the child under strace and return what it did below its folder."""
    out = place.parent / "strace"
    command = ["strace", "-f", "-y", "-xx", "-s", "100000000", "-o", str(out), "-e", f"trace={CALLS}"]
    command += [sys.executable, "-m", "exchange.trace", "--child", str(place)]
    subprocess.run(command, env=child_environment(), check=True)
    return [step for step in _steps(out) if str(place) in step.path]


_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_FILE = re.compile(r"^(\d+)<([^>]*)>")


def _lines(trace: Path) -> Iterator[str]:
    """Yield whole lines; a call that another thread interrupts is written in two parts."""
    begun: dict[str, str] = {}
    with trace.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            who = line.split(" ", 1)[0]
            if line.rstrip().endswith("<unfinished ...>"):
                begun[who] = line.rstrip().removesuffix("<unfinished ...>")
            elif " resumed>" in line[:80]:
                yield begun.pop(who) + line.split(" resumed>", 1)[1]
            else:
                yield line


def _steps(trace: Path) -> Iterator[Step]:
    places: dict[str, int] = {}
    for line in _lines(trace):
        if (match := _CALL.match(line)) is None or int(match[3]) < 0:
            continue
        name, rest, result = match[1], match[2], int(match[3])
        texts = [bytes.fromhex(each.replace("\\x", "")) for each in _TEXT.findall(rest)]
        handle = _FILE.match(rest)
        path = _decoded(handle[2]) if handle else texts[0].decode() if texts else ""
        number = handle[1] if handle else ""
        if name == "openat":
            opened = line.rsplit("= ", 1)[1].split("<")[0]
            path = texts[0].decode()
            places[opened] = 0
            if "O_CREAT" in rest:
                yield Step("create", path)
            if "O_TRUNC" in rest:
                yield Step("cut", path)
            if "O_APPEND" in rest:
                places[opened] = -1
        elif name == "pwrite64":
            yield Step("write", path, texts[0][:result], int(rest.rsplit(", ", 1)[1]))
        elif name == "write":
            yield Step("write", path, texts[0][:result], places.get(number, 0))
            if places.get(number, 0) >= 0:
                places[number] = places.get(number, 0) + result
        elif name == "lseek":
            places[number] = result
        elif name == "ftruncate":
            yield Step("cut", path, at=int(rest.rsplit(", ", 1)[1]))
        elif name in ("fsync", "fdatasync"):
            yield Step("sync", path)
        elif name.startswith("rename"):
            yield Step("rename", texts[0].decode(), other=texts[1].decode())
        elif name.startswith(("unlink", "rmdir")):
            yield Step("remove", texts[0].decode())
        elif name.startswith("mkdir"):
            yield Step("folder", texts[0].decode())


def _decoded(path: str) -> str:
    return bytes.fromhex(path.replace("\\x", "")).decode() if path.startswith("\\x") else path


# --- replaying --------------------------------------------------------------------------------------------------------


@dataclass
class Disk:
    """What the files below a folder hold after some steps: all that was written, and what was synced of it."""

    written: dict[str, bytearray] = field(default_factory=dict)
    synced: dict[str, bytes] = field(default_factory=dict)
    folders: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, place: Path) -> Disk:
        """Read a folder, all of which was synced long ago."""
        found = cls()
        for path in place.rglob("*"):
            if path.is_dir():
                found.folders.add(str(path))
            else:
                found.written[str(path)] = bytearray(path.read_bytes())
                found.synced[str(path)] = path.read_bytes()
        return found

    def take(self, step: Step) -> None:
        """Take one more step."""
        content = self.written.setdefault(step.path, bytearray()) if step.kind in ("create", "write", "cut") else None
        match step.kind:
            case "write":
                assert content is not None
                at = len(content) if step.at < 0 else step.at
                content.extend(bytes(max(0, at - len(content))))
                content[at : at + len(step.data)] = step.data
            case "cut":
                assert content is not None
                del content[step.at :]
                content.extend(bytes(step.at - len(content)))
            case "sync" if step.path in self.written:
                self.synced[step.path] = bytes(self.written[step.path])
            case "rename":
                for held in (self.written, self.synced):
                    held.pop(step.other, None)
                    if step.path in held:
                        held[step.other] = held.pop(step.path)  # type: ignore[assignment]
            case "remove":
                self.written.pop(step.path, None)
                self.synced.pop(step.path, None)
                self.folders.discard(step.path)
            case "folder":
                self.folders.add(step.path)

    def lay_out(self, place: Path, target: Path, *, only_synced: bool) -> None:
        """Make the folder that the next start would find; what was said counts in any case."""
        for folder in sorted(self.folders):
            (target / Path(folder).relative_to(place)).mkdir(parents=True, exist_ok=True)
        for name, content in self.written.items():
            if name.endswith("-shm"):
                continue  # shared memory, made anew
            path = target / Path(name).relative_to(place)
            path.parent.mkdir(parents=True, exist_ok=True)
            is_said = path.name == "said"
            path.write_bytes(self.synced.get(name, b"") if only_synced and not is_said else content)


def run(wanted: int) -> list[str]:
    """Cut the trace at every point, or at so many, and return what was wrong."""
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="mentordesk-trace-", dir=fast_folder()) as folder:
        place = Path(folder) / "case"
        prepare_mail(place)
        before = Disk.of(place)
        steps = record(place)
        cuts = range(len(steps) + 1)
        chosen = set(cuts if wanted <= 0 else [round(each * len(steps) / wanted) for each in range(wanted + 1)])
        counts = {kind: sum(step.kind == kind for step in steps) for kind in sorted({step.kind for step in steps})}
        shutil.rmtree(place)  # each cut is laid out where it was recorded: notes of files begun name their folder
        print(f"{len(steps)} steps: " + ", ".join(f"{count} {kind}" for kind, count in counts.items()))
        for cut in cuts:
            if cut in chosen:
                for only_synced in (False, True):
                    before.lay_out(place, place, only_synced=only_synced)
                    told = f"cut after {cut} steps, {'only what was synced' if only_synced else 'all that was written'}"
                    try:
                        wrong += [f"{told}: {problem}" for problem in judge("tracing", place)]
                    except Exception as error:
                        wrong.append(f"{told}: {error!r}")
                    shutil.rmtree(place)
            if cut < len(steps):
                before.take(steps[cut])
        print(f"{2 * len(chosen)} folders opened, {len(wrong)} wrong")
    return wrong


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when nothing promised was lost."""
    parser = argparse.ArgumentParser(prog="python -m exchange.trace", description=__doc__)
    parser.add_argument("--points", type=int, default=0, help="cuts; 0: every one")
    parser.add_argument("--child", type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.child is not None:
        work(asked.child)
        return 0
    if shutil.which("strace") is None:
        print("The `strace` command is missing. Install it first: `apt-get install strace`.")
        return 2
    began = time.monotonic()
    wrong = run(asked.points)
    print(f"{time.monotonic() - began:.0f} s")
    print(*wrong[:20], sep="\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
