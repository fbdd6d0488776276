"""Shipped questions and goal templates, read from resources/prompts and resources/templates."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache

from mentordesk.resources import resource


@dataclass(frozen=True, slots=True)
class Question:
    """A question to think about, and the model its answer follows best."""

    question: str
    model: str


@dataclass(frozen=True, slots=True)
class GoalTemplate:
    """A goal to start from, with all five levels written; the fields are those of a goal."""

    title: str
    why: str
    much_less: str
    less: str
    expected: str
    more: str
    much_more: str

    def values(self) -> dict[str, str]:
        """Return what the action goals.add_goal takes."""
        return {name: getattr(self, name) for name in self.__slots__}


@cache
def questions() -> tuple[Question, ...]:
    """Return the shipped questions, those for the first weeks in front."""
    found = tomllib.loads(resource("prompts", "questions.toml").read_text("utf-8"))
    return tuple(Question(**each) for each in found["question"])


@cache
def goal_templates() -> tuple[GoalTemplate, ...]:
    """Return the shipped goals."""
    found = tomllib.loads(resource("templates", "goals.toml").read_text("utf-8"))
    return tuple(GoalTemplate(**each) for each in found["goal"])
