"""Past reflections that come back after a while, so that their writer sees how far the way was."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from mentordesk.queries.reflections import ReflectionEntry, reflections
from mentordesk.workspace.workspace import Workspace

GAPS = (30, 91, 182, 365)
"""Days after which a reflection comes back, then every year; expanding gaps keep recall high. Source: Kang 2014."""
WINDOW = 7
"""Days for which it stays."""


def gap_of(written: date, today: date) -> int:
    """Return the gap in days after which something written on a day comes back today; 0 where it does not."""
    age = (today - written).days
    found = [gap for gap in (*GAPS, *(365 * year for year in range(2, age // 365 + 1))) if gap <= age < gap + WINDOW]
    return found[0] if found else 0


def looking_back(workspace: Workspace, today: date, seen: Collection[str] = ()) -> tuple[ReflectionEntry, int] | None:
    """Return an own reflection that comes back today and its gap in days, the one with the longest gap first.

    Args:
        seen: “id/gap” of those that their writer has looked at or put away.
    """
    found = []
    for each in reflections(workspace):
        written = _day(each.reflection.day)
        if each.author != workspace.me or written is None:
            continue
        gap = gap_of(written, today)
        if (
            gap
            and f"{each.reflection.id}/{gap}" not in seen
            and any(text.strip() for _, text in each.reflection.steps())
        ):
            found.append((gap, each.reflection.id, each))
    if not found:
        return None
    gap, _, entry = max(found, key=lambda each: each[:2])
    return entry, gap


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
