"""The roadmap: stages as columns, milestones as cards, and what must come before what."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Problem, Record, choice, day, link, markdown, owner, position, record, text


@record(table="stages", title="title")
@dataclass(frozen=True, kw_only=True)
class Stage(Record):
    """A stretch of the way with expectations of its own."""

    title: str = text()
    expectations: str = markdown()
    position: str = position()


@record(table="milestones", title="title")
@dataclass(frozen=True, kw_only=True)
class Milestone(Record):
    """A point on the way that can be shown with evidence."""

    stage: str = owner("stages")
    title: str = text()
    description: str = markdown()
    criteria: str = markdown()
    goal: str = link("goals")
    state: str = choice("planned", "active", "done", "blocked")
    due: str = day()
    done_on: str = day()
    position: str = position()

    def problems(self) -> list[Problem]:
        """Name what does not fit, such as a date of completion on a milestone that is not done."""
        undone = self.done_on and self.state != "done"
        return ([Problem("done_on", "has a date but is not done")] if undone else []) + super().problems()


@record(table="prerequisites", is_member=True)
@dataclass(frozen=True, kw_only=True)
class Prerequisite(Record):
    """One milestone that must come before another; its id is made from the two."""

    milestone: str = owner("milestones")
    needs: str = link("milestones")


@record(table="evidence", is_member=True)
@dataclass(frozen=True, kw_only=True)
class Evidence(Record):
    """An artifact that shows a milestone; its id is made from the two."""

    milestone: str = owner("milestones")
    artifact: str = link("artifacts")


@record(table="milestone_competencies", is_member=True)
@dataclass(frozen=True, kw_only=True)
class MilestoneCompetency(Record):
    """A competency that a milestone exercises; its id is made from the two."""

    milestone: str = owner("milestones")
    competency: str = link("competencies")
