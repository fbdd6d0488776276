"""Goals: written down, worked on, reached."""

from __future__ import annotations

from mentordesk.actions import placing, writing
from mentordesk.records import Goal
from mentordesk.workspace.change import Change


def add_goal(
    change: Change,
    title: str,
    why: str = "",
    much_less: str = "",
    less: str = "",
    expected: str = "",
    more: str = "",
    much_more: str = "",
    baseline: int = -1,
    level: int | None = None,
    weight: int = 1,
    due: str = "",
) -> Goal:
    """Write down a new goal; its level starts at the baseline."""
    goal = Goal(
        title=title,
        why=why,
        much_less=much_less,
        less=less,
        expected=expected,
        more=more,
        much_more=much_more,
        baseline=baseline,
        level=baseline if level is None else level,
        weight=weight,
        due=due,
        position=placing.at_end(change, Goal),
    )
    return writing.add(change, goal)


def edit_goal(
    change: Change,
    goal: str,
    title: str | None = None,
    why: str | None = None,
    much_less: str | None = None,
    less: str | None = None,
    expected: str | None = None,
    more: str | None = None,
    much_more: str | None = None,
    baseline: int | None = None,
    level: int | None = None,
    weight: int | None = None,
    state: str | None = None,
    due: str | None = None,
) -> Goal:
    """Change what is given of a goal."""
    return writing.edit(
        change,
        Goal,
        goal,
        title=title,
        why=why,
        much_less=much_less,
        less=less,
        expected=expected,
        more=more,
        much_more=much_more,
        baseline=baseline,
        level=level,
        weight=weight,
        state=state,
        due=due,
    )


def set_level(change: Change, goal: str, level: int) -> Goal:
    """Say where a goal stands now, from -2 (much less than hoped) to 2 (much more)."""
    return writing.edit(change, Goal, goal, level=level)


def reach_goal(change: Change, goal: str, level: int | None = None) -> Goal:
    """Call a goal reached, with the level it came to."""
    return writing.edit(change, Goal, goal, state="reached", level=level)


def park_goal(change: Change, goal: str) -> Goal:
    """Put a goal aside for now."""
    return writing.edit(change, Goal, goal, state="parked")


def reopen_goal(change: Change, goal: str) -> Goal:
    """Take up a goal again that was reached or parked."""
    return writing.edit(change, Goal, goal, state="open")


def move_goal(change: Change, goal: str, before: str = "", after: str = "") -> Goal:
    """Put a goal before or after another one; with neither, at the end."""
    return placing.move(change, change.get(Goal, goal), placing.siblings(change, Goal), before, after)


def delete_goal(change: Change, goal: str) -> None:
    """Delete a goal; what links to it stays."""
    change.delete(change.get(Goal, goal))
