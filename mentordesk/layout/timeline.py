"""A roadmap over time: the day gives the place along the line, cards that would overlap go to the next lane."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta


def lanes(starts: Sequence[float], width: float) -> list[int]:
    """Return the lane of each card, so that none of `width` overlaps another in its lane; earlier ones choose first.

    Args:
        starts: where each card begins along the line, in any unit.
        width: how much room each needs in that unit, gap included.
    """
    ends: list[float] = []
    found = [0] * len(starts)
    for number in sorted(range(len(starts)), key=lambda each: (starts[each], each)):
        lane = next((lane for lane, end in enumerate(ends) if end <= starts[number]), len(ends))
        if lane == len(ends):
            ends.append(0.0)
        ends[lane] = starts[number] + width
        found[number] = lane
    return found


def months(first: date, last: date) -> list[date]:
    """Return the first day of each month that the line touches."""
    found = [first.replace(day=1)]
    while (following := _next_month(found[-1])) <= last:
        found.append(following)
    return found


def span(days: Sequence[date], today: date, around: int = 14) -> tuple[date, date]:
    """Return the first and last day that the line shows: all days and today, with `around` days on either side."""
    edge = timedelta(days=around)
    return min([*days, today]) - edge, max([*days, today]) + edge


def _next_month(day: date) -> date:
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
