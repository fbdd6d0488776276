"""A rule that is replaced by a faulty one is found out by the schedules: the simulator can see what it is there for."""

from __future__ import annotations

import pytest

from simulator import faults
from simulator.schedule import play, schedule, shrunk

ENOUGH = 2_000  # schedules within which a seeded fault must be found


@pytest.mark.parametrize("name", faults.FAULTS)
def test_a_seeded_fault_is_found(name: str) -> None:
    rules = faults.FAULTS[name]
    for seed in range(ENOUGH):
        if play(schedule(seed), rules).problems:
            print(f"{name}: found after {seed + 1} schedules")
            short = shrunk(schedule(seed), rules)
            assert play(short, rules).problems
            assert not play(short).problems, "the shortened schedule must show the fault, not something else"
            return
    pytest.fail(f"{name}: not found within {ENOUGH} schedules")
