"""Goals as people look at them."""

from __future__ import annotations

from mentordesk.records import Decision, Goal, Milestone, Task
from mentordesk.workspace.workspace import Workspace


def open_goals(workspace: Workspace, limit: int = -1) -> list[Goal]:
    """Return the goals being worked on, in their order."""
    return workspace.select(Goal, "state = 'open'", order="position, id", limit=limit)


def all_goals(workspace: Workspace) -> list[Goal]:
    """Return every goal, in their order."""
    return workspace.select(Goal, order="position, id")


def goal(workspace: Workspace, goal_id: str) -> Goal:
    """Return one goal.

    Raises:
        NotFound: there is none.
    """
    return workspace.get(Goal, goal_id)


def milestones_of(workspace: Workspace, goal_id: str) -> list[Milestone]:
    """Return the milestones that lead to a goal."""
    return workspace.select(Milestone, "goal = ?", [goal_id], order="due = '', due, position, id")


def tasks_of(workspace: Workspace, goal_id: str) -> list[Task]:
    """Return the tasks for a goal, open ones first."""
    return workspace.select(Task, "goal = ?", [goal_id], order="done_on != '', position, id")


def decisions_of(workspace: Workspace, goal_id: str) -> list[Decision]:
    """Return the decisions on a goal, the latest first."""
    return workspace.select(Decision, "goal = ?", [goal_id], order="day DESC, id")
