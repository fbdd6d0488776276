"""What to be reminded of and when: the next session, an agreed time that is over, a backup file once a month.

`expected` reads the workspace; `due` decides by clock, quiet hours and what was told before, and touches nothing.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from mentordesk.queries import backup_files, nudging, offers
from mentordesk.queries.ledger import ME, PARTNER, ledger
from mentordesk.queries.offer import DAY
from mentordesk.queries.pairings import pairing
from mentordesk.queries.sessions import sessions_planned, starts_at
from mentordesk.workspace.workspace import Workspace

SESSION_DAY, SESSION_HOUR, REPLY, ANSWER, BACKUP = "session_day", "session_hour", "reply", "answer", "backup"
HOUR = 3_600_000
DAY_ENDS = 2 * HOUR
"""Before its beginning the reminder of a session by a day has come too late; that by an hour follows."""
LOOKED_AHEAD = 20


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to be told once; all moments are in ms since 1970.

    Attributes:
        kind: a session a day or an hour before it, a reply I owe, an answer of the partner, or a backup file.
        subject: the session, or since when it is waited.
        at, until: from when on it is told, and from when on it is of no use; 0 for always.
        moment: what it speaks of: the beginning of the session, or since when it is waited; 0 for nothing.
    """

    kind: str
    subject: str
    at: int
    until: int = 0
    moment: int = 0

    @property
    def name(self) -> str:
        """What it is remembered by; a session that was moved is told anew."""
        return f"{self.kind}:{self.subject}:{self.at}"


@dataclass(frozen=True, slots=True)
class Quiet:
    """Hours in which nothing is told, in local time.

    Attributes:
        begins, ends: full hours from 0 to 23, over midnight where it begins later than it ends; the same: none.
        days: whole days of rest, 0 for Monday to 6 for Sunday.
        agreed: the hours that the pair agreed on, read like the others; whatever is stricter holds.
    """

    begins: int = 20
    ends: int = 8
    days: frozenset[int] = frozenset((5, 6))
    agreed: tuple[int, int] = (0, 0)

    def holds(self, now: datetime) -> bool:
        """Return whether a moment of local time is quiet."""
        own = _is_between(now.hour, self.begins, self.ends)
        return now.weekday() in self.days or own or _is_between(now.hour, *self.agreed)


def _is_between(hour: int, begins: int, ends: int) -> bool:
    return begins <= hour < ends if begins <= ends else hour >= begins or hour < ends


def expected(workspace: Workspace) -> list[Reminder]:
    """Return what there is to be reminded of, now and later; nothing while the pair is paused or has ended."""
    if pairing(workspace).state != "active":
        return []
    found: list[Reminder] = []
    now = workspace.clock()
    for each in sessions_planned(workspace)[:LOOKED_AHEAD]:
        start = starts_at(each)
        begins = int(start.astimezone(UTC).timestamp() * 1000) if start is not None else 0
        if begins > now:
            found.append(Reminder(SESSION_DAY, each.id, begins - DAY, begins - DAY_ENDS, begins))
            found.append(Reminder(SESSION_HOUR, each.id, begins - HOUR, begins, begins))
    turn = ledger(workspace, nudging.LOOKED_BACK).turn
    if turn.who in (ME, PARTNER):
        kind = REPLY if turn.who == ME else ANSWER
        found.append(Reminder(kind, str(turn.since), turn.due + 1, moment=turn.since))
    for offer in offers.offers(workspace, [backup_files.monthly]):
        found.append(Reminder(BACKUP, str(offer.since), offer.since, moment=offer.since))
    return found


def due(reminders: Sequence[Reminder], now: datetime, quiet: Quiet, told: Collection[str]) -> list[Reminder]:
    """Return what to tell now, the most urgent first; each is told once, and nothing in quiet hours.

    Args:
        now: local time with its zone.
        told: the names of those told before.
    """
    if quiet.holds(now):
        return []
    at = int(now.timestamp() * 1000)
    found = [
        each for each in reminders if each.at <= at and (not each.until or at < each.until) and each.name not in told
    ]
    return sorted(found, key=lambda each: (each.until or at + DAY, each.at))
