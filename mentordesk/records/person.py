"""The two people of a pair."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import Record, choice, record, text


@record(table="people", title="name")
@dataclass(frozen=True, kw_only=True)
class Person(Record):
    """A mentor or a mentee, as the two of them know each other."""

    name: str = text()
    role: str = choice("mentor", "mentee")
    email: str = text()
    language: str = text("en")
    zone: str = text()
    about: str = text()
