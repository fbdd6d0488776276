"""The pairing itself: one record for both people."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, day, markdown, number, record, text

PAIRING_ID = "pairing"


@record(table="pairings", title="title")
@dataclass(frozen=True, kw_only=True)
class Pairing(Record):
    """What the two people agreed to do together; there is exactly one, under the id `PAIRING_ID`.

    From `quiet_from` until `quiet_until`, full hours by the clock of each laptop, nobody is reminded of the other; over
    midnight where it begins later than it ends. -1, or twice the same hour: nothing was agreed.
    """

    title: str = text()
    purpose: str = markdown()
    began: str = day()
    ended: str = day()
    cadence: str = text()
    reply_days: int = number(7, least=1, most=365)
    state: str = choice("active", "paused", "ended")
    quiet_from: int = number(-1, least=-1, most=23)
    quiet_until: int = number(-1, least=-1, most=23)

    @property
    def quiet_hours(self) -> tuple[int, int]:
        """The hours agreed, or twice 0 for none."""
        hours = (self.quiet_from, self.quiet_until)
        return hours if all(each in range(24) for each in hours) else (0, 0)
