"""The pairing itself: one record for both people."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, day, markdown, number, record, text

PAIRING_ID = "pairing"


@record(table="pairings", title="title")
@dataclass(frozen=True, kw_only=True)
class Pairing(Record):
    """What the two people agreed to do together; there is exactly one, under the id `PAIRING_ID`."""

    title: str = text()
    purpose: str = markdown()
    began: str = day()
    ended: str = day()
    cadence: str = text()
    reply_days: int = number(7, least=1, most=365)
    state: str = choice("active", "paused", "ended")
