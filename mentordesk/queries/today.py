"""What the page Today shows: what is next, what waits for me, what the other did."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from mentordesk.queries.annotations import Note, notes_for_me
from mentordesk.queries.goals import open_goals
from mentordesk.queries.history import NewsCount, news_count
from mentordesk.queries.people import me
from mentordesk.queries.reflections import prompts_for_me
from mentordesk.queries.roadmap import milestone_ahead
from mentordesk.queries.sessions import next_session
from mentordesk.records import Goal, Milestone, Prompt, Session, Task
from mentordesk.workspace.conflicts import undecided
from mentordesk.workspace.workspace import Workspace

SOON = timedelta(days=7)
"""Tasks that are due within this time wait for their person."""

MOST = 200
"""Of anything on one page; who has more finds it on the page of its own."""


@dataclass(frozen=True, slots=True)
class Today:
    """Everything at a glance.

    Attributes:
        notes: open notes by the other person.
        decisions: (table, row, field) of what both changed and nobody settled; long texts whose parts fit together are
            not among them.
        tasks: mine, overdue or due within a week.
    """

    day: date
    session: Session | None
    notes: Sequence[Note]
    prompts: Sequence[Prompt]
    decisions: Sequence[tuple[str, str, str]]
    tasks: Sequence[Task]
    news: NewsCount
    goals: Sequence[Goal]
    milestone: Milestone | None

    @property
    def waiting(self) -> int:
        """How many things wait for me."""
        return len(self.notes) + len(self.prompts) + len(self.decisions) + len(self.tasks)


def today(workspace: Workspace) -> Today:
    """Return what the page Today shows."""
    day = workspace.today()
    return Today(
        day=day,
        session=next_session(workspace),
        notes=notes_for_me(workspace, MOST),
        prompts=prompts_for_me(workspace),
        decisions=undecided(workspace),
        tasks=tasks_due(workspace, day),
        news=news_count(workspace, limit=MOST),
        goals=open_goals(workspace, MOST),
        milestone=milestone_ahead(workspace),
    )


def tasks_due(workspace: Workspace, day: date) -> list[Task]:
    """Return my open tasks that are overdue or due within a week of a day."""
    last = (day + SOON).isoformat()
    where = "due != '' AND due <= ? AND done_on = '' AND assignee IN (?, 'both')"
    return workspace.select(Task, where, [last, me(workspace).role], order="due, position, id", limit=MOST)
