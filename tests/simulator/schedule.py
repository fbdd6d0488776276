"""Random schedules from a seed, played to their end and judged."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate, pairwise

from simulator import chances, losses
from simulator.changes import NEWEST
from simulator.persons import seal_draft
from simulator.replica import DigestDiffers
from simulator.rules import SOUND, Rules
from simulator.truth import differs
from simulator.world import Step, World

assert chances, losses  # imported for the kinds of steps that it makes known
ROUNDS = 5  # clean exchanges, at most, until all agree
HEARD = 2  # rounds that bring nothing new, after which nobody can have anything left to say
START: tuple[Step, ...] = (("create", 0, 0, 0), ("create", 0, 0, 1), ("send", 0, 1, 0), ("deliver", 0, 0, 1))
ALWAYS = {"edit": 12, "create": 2, "delete": 3, "move": 2, "send": 8, "deliver": 10, "settle": 5, "meet": 2}
SOMETIMES: dict[str, tuple[float, dict[str, int]]] = {  # each with a chance of its own
    "mail": (0.7, {"lose": 4, "duplicate": 5, "deliver_any": 8}),
    "late": (0.6, {"hold_back": 4, "bring_late": 3}),
    "gaps": (0.7, {"half_arrives": 5, "go_on": 8, "bring_late": 2}),
    "restore": (0.72, {"back_up": 4, "restore": 6}),
    "copy": (0.69, {"duplicate_folder": 4, "new_laptop": 1}),
    "texts": (0.4, {"open_draft": 4, "seal_draft": 3}),
    "bin": (0.5, {"tag": 3, "bring_back": 2, "undo": 3, "take_out": 3}),
    "clock": (0.5, {"turn_clock": 3}),
    "loss": (0.47, {"report_lost": 3, "found_and_accepted": 2, "accept": 6, "meet": 2}),
}
SKEW = 0.7
HARD = {  # in at least which share of the schedules
    "lost": 0.2,
    "duplicated": 0.2,
    "reordered": 0.2,
    "late": 0.2,
    "split": 0.2,
    "went on without": 0.2,
    "restored": 0.2,
    "copy and original wrote": 0.2,
    "clock years off": 0.2,
    "version skew": 0.2,
    "reported lost": 0.2,
    "accepted": 0.1,
}


@dataclass(frozen=True, slots=True)
class Schedule:
    """What is needed to play one schedule again."""

    versions: tuple[int, ...]
    steps: tuple[Step, ...]


@dataclass(slots=True)
class Outcome:
    """What became of one schedule."""

    problems: list[str] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)


def schedule(seed: int) -> Schedule:
    """Return the schedule of a seed."""
    rng = random.Random(seed)
    weights = Counter(ALWAYS)
    for chance, more in SOMETIMES.values():
        if rng.random() < chance:
            weights.update(more)
    several = rng.choices((3, 4, 5), (5, 3, 2))[0]  # Ana, or both, have two laptops, or Ana has three
    devices = several if "report_lost" in weights else 3 if rng.random() < 0.3 else 2
    versions = [NEWEST] * devices
    if rng.random() < SKEW:
        versions[rng.randrange(devices)] = 1
        weights["upgrade"] += 1
    kinds = rng.choices(list(weights), cum_weights=list(accumulate(weights.values())), k=rng.randint(20, 40))
    bits = rng.getrandbits
    steps = (*START, *((kind, bits(12), bits(12), bits(12)) for kind in kinds))
    return Schedule(tuple(versions), steps)


def play(plan: Schedule, rules: Rules = SOUND) -> Outcome:
    """Play a schedule, then let all mail arrive for a while, and judge."""
    world = World.of(len(plan.versions), plan.versions, rules)
    outcome = Outcome(happened=world.happened)
    try:
        for step in plan.steps:
            world.step(step)
        outcome.problems = settle_down(world)
    except DigestDiffers as problem:
        outcome.problems = [str(problem)]
    return outcome


def settle_down(world: World) -> list[str]:
    """Exchange cleanly until all agree, go on without what was destroyed, and let the last late mail arrive."""
    for folder in world.folders:
        if folder.version < NEWEST:
            folder.upgrade()
    for number, folder in enumerate(world.folders):
        while folder.drafts:
            seal_draft(world, number, folder, 0, 0)
    rounds = exchange(world)
    for letter in (*world.late, *world.post):
        if letter.volume.changes and letter.number < world.newest.get((letter.to, letter.sender), 0):
            world.happened["late"] += 1
        world.hand_over(letter)
    rounds += exchange(world)
    hear_of_losses(world)
    for _ in range(2):  # going on lets new updates be made, and these may tell of a loss
        world.only_on_lost_laptops()
        if any(folder.waiting for folder in world.circle()):
            for folder in world.circle():
                absent = world.truth.noted.keys() - {change.nonce for change in folder.kept.values()}
                if absent - world.truth.destroyed:
                    return [f"changes {sorted(absent - world.truth.destroyed)} never arrived in {folder.device}"]
                if folder.go_on_without():
                    world.quiet = 0
        rounds += exchange(world)
        hear_of_losses(world)
    world.happened[f"rounds {rounds}"] += 1
    if problems := talkative(world):
        return problems
    for nonce in world.truth.destroyed:
        world.happened["destroyed, sent" if world.truth.noted[nonce].sent else "destroyed, never sent"] += 1
    world.happened["changes"] += len(world.truth.noted)
    world.only_on_lost_laptops()
    circle = world.circle()
    if not circle:
        return []
    accepting = {each for each, change in circle[0].kept.items() if change.accepted}
    if accepting & circle[0].left_out:
        world.happened["accepted by one lost later"] += 1
    return world.truth.verdict(circle)


def exchange(world: World) -> int:
    """Let every folder write to all others until they hold the same, at most so many rounds; return how many."""
    for number in range(ROUNDS):
        circle = world.circle()
        if not any(differs(one, other, "changes") for one, other in pairwise(circle)):
            return number
        one_round(world)
    return ROUNDS


def hear_of_losses(world: World) -> None:
    """Let all hear of what is reported lost; laptops outside the circle may still tell of it."""
    rounds = ROUNDS
    while rounds and world.quiet < HEARD and len(world.circle()) < len(world.folders):
        one_round(world)
        rounds -= 1


def one_round(world: World) -> None:
    """Let each folder in turn write to all others, whose mail arrives at once."""
    devices = [folder.device for folder in world.folders]
    world.quiet += 1
    for folder in world.folders:
        world.updates += 1
        for volume in folder.send(f"U{world.updates}", devices):
            for other in world.folders:
                if other.device != folder.device and other.device not in folder.lost and other.receive(volume):
                    world.quiet = 0


def talkative(world: World) -> list[str]:
    """Return who still sends changes once all have heard twice that everybody holds everything."""
    for _ in range(world.quiet, HEARD):
        one_round(world)
    devices = [folder.device for folder in world.folders]
    return [
        f"folder {number} goes on sending what everybody has"
        for number, folder in enumerate(world.circle())
        if any(volume.changes for volume in folder.send("once more", devices))
    ]


def shrunk(plan: Schedule, rules: Rules = SOUND) -> Schedule:
    """Return a failing schedule with every step left out that its failure does not need."""
    size = len(plan.steps) // 2
    while size:
        for start in range(len(plan.steps) - size, -1, -size):
            shorter = Schedule(plan.versions, plan.steps[:start] + plan.steps[start + size :])
            if play(shorter, rules).problems:
                plan = shorter
        size //= 2
    return plan


def failures(seeds: range, rules: Rules = SOUND) -> Iterator[tuple[int, Outcome]]:
    """Yield each seed with its outcome."""
    for seed in seeds:
        yield seed, play(schedule(seed), rules)
