"""Sizes that only somebody hostile reaches, or a pair in a hundred years: each in a child process of its own.

    python -m exchange.sizes NAME [COUNT]

prints as JSON how long it took, the most memory the program ever had, and what it said.
"""

from __future__ import annotations

import argparse
import json
import random
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from exchange import forge
from exchange.hostile import peak
from exchange.pair import MENTEE, Side, copy_pair, template
from mentordesk.errors import MentorDeskError
from mentordesk.merge import graph, rows
from mentordesk.merge.edges import Edge, break_cycles
from mentordesk.merge.graph import Have
from mentordesk.merge.removals import Acceptance, Certified, Removal, rule

Said = dict[str, object]
Size = Callable[[int, Path], Said]
SIZES: dict[str, Size] = {}
PART = 25_000
"""Changes in one file, so that it stays below the limit of one."""


def size(case: Size) -> Size:
    """Make a function a size that can be asked for by name."""
    SIZES[case.__name__] = case
    return case


class Line(NamedTuple):
    """Changes one after the other, or all beside each other on top of the first."""

    count: int
    is_wide: bool = False

    def depth(self, change: str) -> int | None:
        number = int(change, 16)
        return None if number >= self.count else min(number, 1) + 1 if self.is_wide else number + 1

    def parents(self, change: str) -> Sequence[str]:
        number = int(change, 16)
        return () if number == 0 else [name(0 if self.is_wide else number - 1)]

    def author(self, change: str) -> str:
        return "home" if int(change, 16) % 2 else "work"

    def heads(self) -> list[str]:
        return [name(number) for number in range(1, self.count)] if self.is_wide else [name(self.count - 1)]


def name(number: int) -> str:
    """Return an id that sorts as its number does."""
    return f"{number:08x}"


@size
def ring_of_prerequisites(count: int, place: Path) -> Said:
    """Arrows in one circle, drawn in any order, then each a second time the other way round."""
    chance = random.Random(1)
    keys = chance.sample(range(count), count)
    around = [Edge(name(each), name((each + 1) % count), (1 + keys[each], name(each))) for each in range(count)]
    _, aside = break_cycles(around)
    back = [Edge(each.target, each.source, (count + each.key[0], each.key[1])) for each in around]
    _, both = break_cycles([*around, *back])
    return {"aside": len(aside), "aside of both": len(both)}


@size
def ring_of_owners(count: int, place: Path) -> Said:
    """Rows each of which belongs to the next; all are deleted, and then all but one."""
    gone = rows.is_alive(name(0), lambda row: True, lambda row: [name((int(row, 16) + 1) % count)])
    last = name(count - 1)
    kept = rows.is_alive(name(0), lambda row: row != last, lambda row: [name((int(row, 16) + 1) % count)])
    return {"gone": not gone, "kept": kept}


@size
def changes_in_a_row(count: int, place: Path) -> Said:
    """A history in which nobody ever wrote beside anybody."""
    return _walks(Line(count))


@size
def changes_side_by_side(count: int, place: Path) -> Said:
    """A history in which nobody ever heard of anybody."""
    return _walks(Line(count, is_wide=True))


def _walks(line: Line) -> Said:
    """Ask a history all that an exchange asks of it."""
    names = [name(number) for number in range(line.count)]
    depths = {each: line.depth(each) or 0 for each in names}
    heads = line.heads()
    removal = Removal((line.count + 1, name(line.count)), "home", "work", "ana", seen=(name(line.count // 2),))
    said = [Acceptance(heads[-1], "home", each) for each in names[-1_000:]]
    ruling = rule(line, heads, [removal], said, {"home": Certified("ana", "root"), "work": Certified("ana", "home")})
    shuffled = random.Random(1).sample(names, len(names))
    ready, waiting = graph.in_order({each: line.parents(each) for each in shuffled}, depths, lambda change: False)
    unproved = graph.unproved(names, line.parents, line.author, depths.__getitem__, lambda change: True)
    return {
        "lacking": len(graph.lacking(line, heads, Have())),
        "lacking below the middle": len(graph.lacking(line, heads, Have((name(line.count // 2),)))),
        "ready": len(ready),
        "waiting": len(waiting),
        "unproved": len(unproved),
        "left out": len(ruling.left_out),
    }


@size
def sections(count: int, place: Path) -> Said:
    """A header that declares many sections that are not there."""
    said: Said = {}
    with copy_pair(place) as pair:
        pair.mentor.add_goal("What the update is there for")
        parts = forge.take_apart(pair.mentor.send()[0], pair.mentee.laptop)
        like = dict(parts.header["sections"][0], size=0, raw=0)
        for kind, each, most in (("short", 0, count), ("in the room of a header", 0, count // 2), ("real", like, PART)):
            parts.header["sections"] = [each] * most
            plain = parts.put_together(pair.mentor.laptop.sign)
            said[kind] = _refusal(pair.mentee, forge.seal(plain, place / "update.mentordesk", pair.mentee.laptop))
        said["goes on"] = _goes_on(pair.mentee)
    return said


@size
def waiting(count: int, place: Path) -> Said:
    """Changes in a row, the first of which comes last of all."""
    with copy_pair(place) as pair:
        for side in (pair.mentor, pair.mentee):
            side.workspace.db.execute("PRAGMA synchronous = OFF")  # nothing is killed here
        parts = forge.take_apart(pair.mentor.send()[0], pair.mentee.laptop)
        records = list(_in_a_row(pair.mentor, count))
        first, files = records[0], []
        for start in range(1, len(records), PART):
            files.append(_file(parts, records[start : start + PART], pair.mentor, place / f"{start}.mentordesk"))
        files.append(_file(parts, [first], pair.mentor, place / "first.mentordesk"))
        last = forge.change_id(records[-1])
        del records
        said: Said = {"before": peak() / 1e6}
        began = time.perf_counter()
        for file in files[:-1]:
            pair.mentee.receive(file)
        said["came"] = time.perf_counter() - began
        said["waiting"] = len(pair.mentee.workspace.log.waiting())
        began = time.perf_counter()
        said["goes on"] = _goes_on(pair.mentee)
        said["sent"] = time.perf_counter() - began
        began = time.perf_counter()
        pair.mentee.receive(files[-1])
        said["applied"] = time.perf_counter() - began
        said["still waiting"] = len(pair.mentee.workspace.log.waiting())
        said["is head"] = last in pair.mentee.workspace.log.heads()
    return said


def _in_a_row(side: Side, count: int) -> Iterator[forge.Record]:
    """Yield changes each on top of the one before."""
    heads = side.workspace.log.heads()
    depth = side.workspace.log.next_depth(heads)
    for number in range(count):
        record = forge.craft(side.workspace, side.laptop, p=heads, l=depth + number)
        heads = [forge.change_id(record)]
        yield record


def _file(parts: forge.Parts, records: Sequence[forge.Record], by: Side, path: Path) -> Path:
    parts.header["id"] = random.Random(path.name).randbytes(16).hex()
    plain = parts.set_changes(records).put_together(by.laptop.sign)
    return forge.seal(plain, path, template()[1][MENTEE])


def _refusal(side: Side, file: Path) -> list[object]:
    """Return what a file is refused with, and after how many seconds."""
    began = time.perf_counter()
    try:
        side.receive(file)
    except MentorDeskError as error:
        return [error.code, str(error), time.perf_counter() - began]
    return ["came in", "", time.perf_counter() - began]


def _goes_on(side: Side) -> bool:
    """Return whether a goal can be added and sent as before."""
    side.add_goal("life goes on")
    return bool(side.send())


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m exchange.sizes", description=__doc__)
    parser.add_argument("name", choices=list(SIZES))
    parser.add_argument("count", type=int)
    asked = parser.parse_args(arguments)
    place = Path(tempfile.mkdtemp(prefix="mentordesk-sizes-"))
    try:
        began = time.perf_counter()
        said = SIZES[asked.name](asked.count, place)
        print(json.dumps({**said, "seconds": time.perf_counter() - began, "peak": peak() / 1e6}))
    finally:
        shutil.rmtree(place)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
