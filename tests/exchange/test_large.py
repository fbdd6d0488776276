"""Files of any size travel in the memory of a few blocks."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from exchange.pair import child_environment

ROOM = 24
"""MB that sending and receiving may take beside what the program had; a volume of 63 MB would not fit."""


def travel(*arguments: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", "exchange.large", *arguments],
        env=child_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stderr
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_a_volume_is_never_held_in_memory() -> None:
    took = travel("60", "4", "--limit", "90")
    assert took["volumes"] == 2
    assert took["peak"] - took["before"] < ROOM


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_a_gigabyte_in_40_files_and_a_film_of_600_mb_travels_within_300_mb() -> None:
    took = travel(*["25"] * 40, "600")
    assert took["volumes"] > 100
    assert took["peak"] < 300


def test_a_backup_is_never_held_in_memory() -> None:
    took = travel("60", "4", "--backup")
    assert took["peak"] - took["before"] < ROOM


@pytest.mark.long
@pytest.mark.timeout(1_800)
def test_a_backup_of_a_gigabyte_is_written_and_brought_back_within_300_mb() -> None:
    assert travel(*["25"] * 20, "600", "--backup")["peak"] < 300
