"""W6b: a gigabyte of files that cannot be packed, sealed and opened; floor: the same files copied and synced.

Its memory: `python -m exchange.large` with 40 times 25, in tests/exchange/test_large.py.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from exchange import large
from exchange.pair import MENTEE, MENTOR, Side, copy_side, open_side

FILES, SIZE = 40, 25_000_000
ROUNDS = 3


@pytest.fixture(scope="module")
def mentor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Side]:
    """A mentor with a gigabyte of files that the mentee lacks."""
    place = tmp_path_factory.mktemp("w6b")
    side = copy_side(place, MENTOR)
    large.add_files(side, [SIZE] * FILES, place)
    yield side
    side.workspace.close()
    shutil.rmtree(place)


def copied(source: Path, target: Path) -> None:
    """Copy every file below a folder into another one, and let the disk have each."""
    for file in source.rglob("*"):
        if file.is_file():
            copy = target / file.name
            shutil.copyfile(file, copy)
            with copy.open("rb+") as written:
                os.fsync(written.fileno())


def emptied(folder: Path) -> None:
    """Make a folder anew, and let the disk come to rest."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    os.sync()


def test_seal(benchmark: Any, mentor: Side) -> None:
    benchmark.group = "W6b seal 1 GB"
    benchmark.pedantic(lambda: mentor.send(limit=90), setup=lambda: emptied(mentor.out), rounds=ROUNDS)


def test_seal_floor(benchmark: Any, mentor: Side, tmp_path: Path) -> None:
    benchmark.group = "W6b seal 1 GB"
    benchmark.pedantic(
        lambda: copied(mentor.workspace.folder / "attachments", tmp_path / "copy"),
        setup=lambda: emptied(tmp_path / "copy"),
        rounds=ROUNDS,
    )
    shutil.rmtree(tmp_path / "copy")


def test_open(benchmark: Any, mentor: Side, tmp_path: Path) -> None:
    benchmark.group = "W6b open 1 GB"
    emptied(mentor.out)
    paths = mentor.send(limit=90)
    copy_side(tmp_path / "before", MENTEE).workspace.close()

    def set_up() -> tuple[tuple[Side], dict[str, object]]:
        emptied(tmp_path / "place")
        shutil.copytree(tmp_path / "before" / MENTEE, tmp_path / "place" / MENTEE)
        return (open_side(tmp_path / "place" / MENTEE, MENTEE, tmp_path),), {}

    def run(side: Side) -> None:
        side.receive(*paths)
        side.workspace.close()

    benchmark.pedantic(run, setup=set_up, rounds=ROUNDS)


def test_open_floor(benchmark: Any, mentor: Side, tmp_path: Path) -> None:
    benchmark.group = "W6b open 1 GB"
    benchmark.pedantic(
        lambda: copied(mentor.workspace.folder / "attachments", tmp_path / "copy"),
        setup=lambda: emptied(tmp_path / "copy"),
        rounds=ROUNDS,
    )
    shutil.rmtree(tmp_path / "copy")
