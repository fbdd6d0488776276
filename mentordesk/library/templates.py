"""Shipped questions, goals and agendas to start from, read from resources/prompts and resources/templates."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from mentordesk.resources import in_language


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


@dataclass(frozen=True, slots=True)
class AgendaPoint:
    """One point of an agenda; the fields are those of an agenda item."""

    title: str
    outcome: str = ""
    minutes: int = 10
    lead: str = "both"


@dataclass(frozen=True, slots=True)
class AgendaTemplate:
    """An agenda to start from, with a line that says what it is good for."""

    key: str
    title: str
    about: str
    points: tuple[AgendaPoint, ...]

    @property
    def minutes(self) -> int:
        """The sum of its points."""
        return sum(each.minutes for each in self.points)


def as_agenda(points: Sequence[AgendaPoint]) -> str:
    """Return points as the actions sessions.plan_session and sessions.extend_agenda take them."""
    fields = AgendaPoint.__slots__
    return json.dumps([{name: getattr(each, name) for name in fields} for each in points], ensure_ascii=False)


@cache
def questions(language: str = "en") -> tuple[Question, ...]:
    """Return the shipped questions, those for the first weeks in front; English where a language has none."""
    found = tomllib.loads(in_language(language, "prompts", "questions.toml").read_text("utf-8"))
    return tuple(Question(**each) for each in found["question"])


@cache
def goal_templates(language: str = "en") -> tuple[GoalTemplate, ...]:
    """Return the shipped goals; English where a language has none."""
    found = tomllib.loads(in_language(language, "templates", "goals.toml").read_text("utf-8"))
    return tuple(GoalTemplate(**each) for each in found["goal"])


@cache
def agenda_templates(language: str = "en") -> tuple[AgendaTemplate, ...]:
    """Return the shipped agendas, the one for a first meeting in front; English where a language has none."""
    found = tomllib.loads(in_language(language, "templates", "agendas.toml").read_text("utf-8"))
    return tuple(
        AgendaTemplate(each["key"], each["title"], each["about"], tuple(AgendaPoint(**item) for item in each["point"]))
        for each in found["agenda"]
    )
