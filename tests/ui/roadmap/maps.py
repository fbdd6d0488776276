"""Roadmaps of any size for tests, pictures and measurements."""

from __future__ import annotations

import random
from datetime import date, timedelta

from mentordesk.merge.order import DIGITS, positions
from mentordesk.records import Milestone, Prerequisite, Stage, member_id
from mentordesk.workspace.workspace import Workspace

IN_A_STAGE = 25
WORDS = [
    "Read",
    "a",
    "stack",
    "trace",
    "aloud",
    "before",
    "the",
    "review",
    "and",
    "write",
    "down",
    "what",
    "was",
    "seen",
]


def grow(workspace: Workspace, milestones: int, seed: int = 1) -> None:
    """Write a roadmap of this many milestones in stages of 25, about one link each, in one change."""
    source = random.Random(seed)

    def tail() -> str:
        return "".join(source.choice(DIGITS[1:]) for _ in range(4))

    stages = max(1, milestones // IN_A_STAGE)
    places = iter(positions(milestones + stages, tail))
    made: list[str] = []
    with workspace.change("bench.roadmap") as change:
        for number in range(stages):
            title = f"Stage {number + 1}"
            stage = change.put(Stage(title=title, expectations="One thing at a time.", position=next(places)))
            for _ in range(milestones // stages):
                due = date.today() + timedelta(days=len(made) - milestones // 3)
                state = source.choice(("planned", "active", "done", "done", "blocked"))
                done_on = due.isoformat() if state == "done" else ""
                milestone = change.put(
                    Milestone(
                        stage=stage.id,
                        title=" ".join(source.choices(WORDS, k=source.randint(3, 9))),
                        state=state,
                        due=due.isoformat(),
                        done_on=done_on,
                        position=next(places),
                    )
                )
                for needed in source.sample(made[-30:], min(len(made[-30:]), source.choice((0, 1, 1, 2)))):
                    link = member_id("prerequisites", milestone.id, needed)
                    change.put(Prerequisite(id=link, milestone=milestone.id, needs=needed))
                made.append(milestone.id)
