"""Large files sent and received in a child process that watches its own memory; prints what it took as JSON."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from exchange.hostile import peak
from exchange.pair import MENTEE, MENTOR, MemoryKeys, Side, copy_side, words
from mentordesk.bundles import send
from mentordesk.bundles.backup import write_backup
from mentordesk.bundles.from_backup import restore_backup
from mentordesk.records import Artifact, ArtifactVersion

BLOCK = 1 << 20


def write_file(path: Path, size: int) -> None:
    """Write so many bytes that cannot be packed."""
    block = os.urandom(BLOCK)
    with path.open("wb") as file:
        for number in range(size // BLOCK):
            file.write(number.to_bytes(8, "big") + block[8:])
        file.write(block[: size % BLOCK])


def add_files(side: Side, sizes: Sequence[int], place: Path) -> None:
    """Make an artifact of each size."""
    for number, size in enumerate(sizes):
        write_file(place / "source", size)
        content, _ = side.workspace.attachments.add(place / "source")
        with side.workspace.change("artifacts.add_artifact") as change:
            artifact = change.put(Artifact(title=f"file {number}"))
            name = f"film-{number}.mp4"
            change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size, file_name=name))
        (place / "source").unlink()


def travel(place: Path, sizes: Sequence[int], limit: int) -> dict[str, float]:
    """Send files of these sizes from one laptop to the other; return what it took."""
    mentor, mentee = copy_side(place, MENTOR), copy_side(place, MENTEE)
    with mentor.workspace, mentee.workspace:
        mentee.receive(*mentor.send(limit=limit))
        add_files(mentor, sizes, place)
        before = peak()
        began = time.perf_counter()
        made = mentor.send(limit=limit)
        sealed, began = time.perf_counter() - began, time.perf_counter()
        sending = peak()
        mentee.receive(*made)
        opened = time.perf_counter() - began
        lacked = send.wants(mentee.workspace)
        assert not lacked, f"{len(lacked)} files did not arrive"
        return {
            "volumes": len(made),
            "before": before / 1e6,
            "sending": sending / 1e6,
            "peak": peak() / 1e6,
            "sealed": sealed,
            "opened": opened,
        }


def keep(place: Path, sizes: Sequence[int]) -> dict[str, float]:
    """Write a backup of files of these sizes and bring it back; return what it took."""
    mentor = copy_side(place, MENTOR)
    with mentor.workspace:
        add_files(mentor, sizes, place)
        before = peak()
        began = time.perf_counter()
        kept = write_backup(mentor.workspace, mentor.laptop, place / "all.mentordesk-backup")
        written, began = time.perf_counter() - began, time.perf_counter()
        writing = peak()
    shutil.rmtree(mentor.workspace.folder)
    found = restore_backup(kept.path, place / "back", MemoryKeys(), words(MENTOR))
    with found.started.workspace:
        assert found.files == len(sizes)
        return {
            "before": before / 1e6,
            "writing": writing / 1e6,
            "peak": peak() / 1e6,
            "written": written,
            "restored": time.perf_counter() - began,
        }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m exchange.large", description=__doc__)
    parser.add_argument("sizes", type=int, nargs="+", help="MB of each file")
    parser.add_argument("--limit", type=int, default=send.DEFAULT_LIMIT, help="the largest mail in MB")
    parser.add_argument("--backup", action="store_true", help="a backup file instead of updates")
    asked = parser.parse_args(arguments)
    place = Path(tempfile.mkdtemp(prefix="mentordesk-large-"))
    try:
        sizes = [size * 1_000_000 for size in asked.sizes]
        print(json.dumps(keep(place, sizes) if asked.backup else travel(place, sizes, asked.limit)))
    finally:
        shutil.rmtree(place)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
