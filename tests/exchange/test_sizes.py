"""Sizes that only somebody hostile reaches: the time and memory are bounded, and what is refused is refused early.

Each runs in a child process that watches its own memory.
"""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from exchange.pair import child_environment

MOST = 300
"""MB of memory that the whole program may ever have."""
FULL = 100_000


def of_size(name: str, count: int) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "exchange.sizes", name, str(count)],
        env=child_environment(),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    print(done.stdout, done.stderr)
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["peak"] < MOST
    return found


def in_full(small: int) -> pytest.MarkDecorator:
    """Run a test small, and with `-m long` at full size."""
    return pytest.mark.parametrize("count", [small, pytest.param(FULL, marks=[pytest.mark.long])])


@in_full(5_000)
def test_of_a_ring_of_prerequisites_one_is_set_aside(count: int) -> None:
    said = of_size("ring_of_prerequisites", count)
    assert said["aside"] == 1
    assert said["aside of both"] == count, "one of the way there, and all but one of the way back"


@in_full(20_000)
def test_a_ring_of_owners_is_gone_when_all_are_deleted(count: int) -> None:
    said = of_size("ring_of_owners", count)
    assert said["gone"] is said["kept"] is True


@in_full(5_000)
@pytest.mark.parametrize("shape", ["changes_in_a_row", "changes_side_by_side"])
def test_a_history_of_any_shape_is_walked(shape: str, count: int) -> None:
    said = of_size(shape, count)
    assert (said["lacking"], said["ready"], said["waiting"], said["unproved"]) == (count, count, 0, 0)
    assert said["lacking below the middle"] == (count // 2 - 1 if shape == "changes_in_a_row" else count - 2)
    assert 0 < said["left out"] < count


def test_a_million_sections_are_refused_before_any_is_read() -> None:
    said = of_size("sections", 1_000_000)
    for kind in ("short", "in the room of a header", "real"):
        code, sentence, _ = said[kind]
        assert code == "damaged_file", kind
        assert "Nothing was changed." in sentence
    assert said["goes on"] is True


@in_full(1_000)
@pytest.mark.timeout(1_800)
def test_changes_that_wait_for_the_very_first_are_all_applied_when_it_comes(count: int) -> None:
    said = of_size("waiting", count)
    assert said["waiting"] == count - 1
    assert said["still waiting"] == 0
    assert said["goes on"] is said["is head"] is True
