"""Competencies and how far each of the two sees them developed."""

from __future__ import annotations

from mentordesk.actions import placing, writing
from mentordesk.records import Competency, MilestoneCompetency, Rating
from mentordesk.workspace.change import Change


def add_competency(change: Change, title: str, description: str = "", area: str = "") -> Competency:
    """Name something to become better at."""
    position = placing.at_end(change, Competency)
    return writing.add(change, Competency(title=title, description=description, area=area, position=position))


def edit_competency(
    change: Change,
    competency: str,
    title: str | None = None,
    description: str | None = None,
    area: str | None = None,
) -> Competency:
    """Change what is given of a competency."""
    return writing.edit(change, Competency, competency, title=title, description=description, area=area)


def move_competency(change: Change, competency: str, before: str = "", after: str = "") -> Competency:
    """Put a competency before or after another one; with neither, at the end."""
    found = change.get(Competency, competency)
    return placing.move(change, found, placing.siblings(change, Competency), before, after)


def delete_competency(change: Change, competency: str) -> None:
    """Delete a competency with its ratings."""
    found = change.get(Competency, competency)
    for link in change.workspace.select(MilestoneCompetency, "competency = ?", [found.id]):
        change.delete(link)
    change.delete(found)


def rate(change: Change, competency: str, level: int, note: str = "", day: str = "") -> Rating:
    """Say how far a competency is developed, from 1 (novice) to 5 (expert), today unless another day is given."""
    rating = Rating(competency=competency, level=level, note=note, day=day or writing.today(change))
    return writing.add(change, rating)


def edit_rating(
    change: Change, rating: str, level: int | None = None, note: str | None = None, day: str | None = None
) -> Rating:
    """Change what is given of a rating."""
    return writing.edit(change, Rating, rating, level=level, note=note, day=day)


def delete_rating(change: Change, rating: str) -> None:
    """Delete a rating."""
    change.delete(change.get(Rating, rating))
