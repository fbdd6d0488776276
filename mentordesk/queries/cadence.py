"""When the pair will meet next: from the words they wrote about it, or from how far apart their sessions were."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from mentordesk.queries.sessions import starts_at
from mentordesk.records import Pairing, Session
from mentordesk.records.pairing import PAIRING_ID
from mentordesk.workspace.workspace import Workspace

USUAL = timedelta(weeks=2)
"""How far apart sessions are where nothing says otherwise."""
LATEST = 6
"""Sessions looked at for how far apart they were."""
_WEEK, _LONGEST = 7, 366
_NUMBERS = {
    word: number
    for number, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], start=1
    )
} | {"a": 1, "an": 1, "every": 1, "each": 1, "other": 2, "second": 2, "third": 3, "fourth": 4}
_UNITS = {"day": 1, "week": 7, "fortnight": 14, "month": 28}
_ADVERBS = {"weekly": 7, "biweekly": 14, "fortnightly": 14, "monthly": 28}
_EVERY = re.compile(r"(\d{1,3}|[a-z]+)(?:\s+or\s+(?:\d{1,3}|[a-z]+))?\s+(day|week|fortnight|month)s?\b")


def interval(words: str) -> timedelta | None:
    """Return how far apart sessions are by words such as “every three weeks”; None where the words do not say.

    A month counts as four weeks, so that the day of the week stays.
    """
    words = words.lower()
    for word, days in _ADVERBS.items():
        if re.search(rf"\b{word}\b", words):
            return timedelta(days=days)
    for found in _EVERY.finditer(words):
        count = int(found[1]) if found[1].isdigit() else _NUMBERS.get(found[1], 0)
        if 0 < (days := count * _UNITS[found[2]]) <= _LONGEST:
            return timedelta(days=days)
    return None


def gap(sessions: Sequence[Session]) -> timedelta | None:
    """Return how far apart sessions usually were, in whole weeks from five days on; None for fewer than two."""
    days = sorted(start.date() for each in sessions if (start := starts_at(each)) is not None)[-LATEST:]
    between = sorted((later - earlier).days for earlier, later in pairwise(days) if later > earlier)
    if not between:
        return None
    usual = (between[len(between) // 2] + between[(len(between) - 1) // 2]) / 2  # the median
    return timedelta(days=usual if usual < _WEEK - 2 else max(1, round(usual / _WEEK)) * _WEEK)


def next_start(workspace: Workspace, after: Session | None = None) -> datetime:
    """Return when the next session may be, as local time of the zone of the session before.

    Args:
        after: the session that it follows, by default the latest; without any it is a week from today at 18:00.
    """
    known = workspace.select(Session, "state != 'cancelled' AND starts != ''", order="starts, id")
    today = datetime.fromtimestamp(workspace.clock() / 1000)
    before = after if after is not None else (known[-1] if known else None)
    start = starts_at(before) if before is not None else None
    if before is None or start is None:
        return datetime.combine(today.date() + timedelta(weeks=1), datetime.min.time().replace(hour=18))
    pairing = workspace.row(Pairing.table, PAIRING_ID)
    step = interval(str(pairing["cadence"])) if pairing else None
    step = step or gap([each for each in known if each.starts <= before.starts]) or USUAL
    at = start.replace(tzinfo=None)
    steps = max(1, (today.date() - at.date()) // step + 1)
    try:
        return at + steps * step
    except OverflowError:
        return at
