"""Many schedules on several processes: counts of what happened, and every failure as short as it gets."""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from simulator.schedule import HARD, Outcome, Schedule, play, schedule, shrunk

SLICE = 500
TELL_EVERY = 60  # seconds
SHOWN = 5  # failures that are shortened and printed


@dataclass(slots=True)
class Tally:
    """What became of many schedules; `held` counts the schedules in which something happened at least once."""

    schedules: int = 0
    changes: int = 0
    held: Counter[str] = field(default_factory=Counter)
    failed: dict[int, list[str]] = field(default_factory=dict)

    def add(self, seed: int, outcome: Outcome) -> None:
        """Count one schedule."""
        self.schedules += 1
        self.changes += outcome.happened.pop("changes", 0)
        self.held.update(outcome.happened.keys())
        if outcome.problems:
            self.failed[seed] = outcome.problems

    def merge(self, other: Tally) -> None:
        """Add the tally of another slice."""
        self.schedules += other.schedules
        self.changes += other.changes
        self.held += other.held
        self.failed.update(other.failed)

    def rare(self) -> list[str]:
        """Return the hard cases that too few schedules hold."""
        return [name for name, least in HARD.items() if self.held[name] < least * self.schedules]

    def report(self) -> str:
        """Return the counts as lines of text."""
        lines = [f"{self.schedules} schedules, {self.changes} changes, {len(self.failed)} failed"]
        for name in (*HARD, *sorted(self.held.keys() - set(HARD))):
            lines.append(f"  {name:<28}{self.held[name]:>9}  {100 * self.held[name] / max(1, self.schedules):6.2f} %")
        return "\n".join(lines)


def run_slice(seeds: range) -> Tally:
    """Play the schedules of these seeds."""
    tally = Tally()
    for seed in seeds:
        try:
            outcome = play(schedule(seed))
        except Exception as problem:  # a crash is a finding like any other; the run goes on
            outcome = Outcome([f"crashed: {problem!r}"])
        tally.add(seed, outcome)
    return tally


def run(schedules: int, jobs: int, first: int) -> Tally:
    """Play so many schedules from a first seed on; Ctrl+C ends it with what was played until then."""
    slices = [range(start, min(start + SLICE, first + schedules)) for start in range(first, first + schedules, SLICE)]
    tally = Tally()
    try:
        if jobs == 1:
            _gather(tally, map(run_slice, slices))
        else:
            with multiprocessing.get_context("spawn").Pool(jobs) as pool:
                _gather(tally, pool.imap_unordered(run_slice, slices))
    except KeyboardInterrupt:
        print("stopped early", file=sys.stderr)
    return tally


def _gather(tally: Tally, parts: Iterable[Tally]) -> None:
    told = time.monotonic()
    for part in parts:
        tally.merge(part)
        if time.monotonic() - told > TELL_EVERY:
            told = time.monotonic()
            print(f"{tally.schedules} schedules, {len(tally.failed)} failed", file=sys.stderr, flush=True)


def described(plan: Schedule, problems: list[str]) -> str:
    """Return a failure in a form that can be pasted into a test and played again."""
    steps = "".join(f"\n        {step!r}," for step in plan.steps)
    return "\n".join(problems) + f"\nplay(Schedule(\n    {plan.versions!r},\n    ({steps}\n    ),\n))"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return 0 when no schedule failed."""
    parser = argparse.ArgumentParser(prog="python -m simulator", description=__doc__)
    parser.add_argument("--schedules", type=int, default=20_000)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    asked = parser.parse_args(arguments)
    began = time.monotonic()
    tally = run(asked.schedules, asked.jobs, asked.seed)
    print(tally.report())
    print(f"{time.monotonic() - began:.0f} s")
    for seed in sorted(tally.failed)[:SHOWN]:
        plan = schedule(seed)
        if not tally.failed[seed][0].startswith("crashed"):
            plan = shrunk(plan)
        print(f"\nseed {seed}:", described(plan, tally.failed[seed]))
    if len(tally.failed) > SHOWN:
        print("further failing seeds:", *sorted(tally.failed)[SHOWN:])
    return 1 if tally.failed else 0
