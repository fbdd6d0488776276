"""Laptops of the two people: the names they go by, those given up, and what a lost one wrote that counts after all."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, data, record, text


@record(table="laptop_names", title="name")
@dataclass(frozen=True, kw_only=True)
class LaptopName(Record):
    """What a laptop is called; its id is the laptop's device key."""

    name: str = text()


@record(table="removals")
@dataclass(frozen=True, kw_only=True)
class Removal(Record):
    """A laptop given up for good by its owner; `merge/removals.py` says which of its changes count from then on.

    What counts is what the change that wrote it said; later edits of the record change nothing.

    Attributes:
        laptop: device key of the laptop.
        person: its owner.
        seen: JSON list of the heads that the remover had; what the laptop wrote up to there counts.
        known: JSON list of the devices of the person that the remover knew; others that the laptop certified fall
            with it.
        proof: signature by the person's root over all of it, 128 hex digits; empty when a laptop's word must do.
    """

    laptop: str = text()
    person: str = text()
    reason: str = choice("lost", "unused")
    seen: str = data()
    known: str = data()
    proof: str = text()


@record(table="acceptances")
@dataclass(frozen=True, kw_only=True)
class Acceptance(Record):
    """A change by a lost laptop that its owner lets count after all; its id is that of the change."""

    laptop: str = text()
