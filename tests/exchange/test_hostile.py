"""Corrupted and hostile updates are refused or do only what the partner may do, in little memory."""

from __future__ import annotations

import subprocess
import sys

import pytest

from exchange.pair import child_environment


def hostile(*arguments: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "exchange.hostile", *arguments],
        env=child_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stdout + done.stderr


def test_300_altered_updates_and_the_huge_ones() -> None:
    hostile("--count", "300", "--huge", "wide", "deep", "slices")


@pytest.mark.long
@pytest.mark.timeout(3_600)
def test_10_000_altered_updates_and_the_huge_ones() -> None:
    hostile("--count", "10000")
