"""Competencies and how far each of the two sees them developed."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, day, markdown, number, owner, position, record, text

LEVELS = ("Novice", "Advanced beginner", "Competent", "Proficient", "Expert")
"""Names of the levels 1 to 5. Source: Dreyfus & Dreyfus 1980, as usually named today."""


@record(table="competencies", title="title")
@dataclass(frozen=True, kw_only=True)
class Competency(Record):
    """Something a person can become better at, in words both understand."""

    title: str = text()
    description: str = markdown()
    area: str = text()
    position: str = position()


@record(table="ratings")
@dataclass(frozen=True, kw_only=True)
class Rating(Record):
    """How one of the two sees the mentee's competency on a day; who rated is read from the verified change."""

    competency: str = owner("competencies")
    level: int = number(1, least=1, most=5)
    day: str = day()
    note: str = markdown()
