"""The sample pair's year as sorted events, before anything is written into a workspace.

All days are offsets from the day on which the sample is made, so that it is always fresh: -1 is yesterday.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from mentordesk.resources import resource

MENTOR, MENTEE = "mentor", "mentee"
PARTNER = {MENTOR: MENTEE, MENTEE: MENTOR}


@dataclass(frozen=True, slots=True)
class Ref:
    """Another record of the story, by its key."""

    key: str


@dataclass(frozen=True, slots=True)
class Day:
    """A day as an offset from the day of making."""

    offset: int


@dataclass(frozen=True, slots=True)
class Moment:
    """A local time on a day, such as 18:30."""

    offset: int
    time: str


@dataclass(frozen=True, slots=True)
class File:
    """A file in the sample's folder `files`."""

    name: str


Value = str | int | Ref | Day | Moment | File


@dataclass(frozen=True, slots=True)
class Event:
    """Something one of the two did with one record.

    Attributes:
        day: offset from the day of making, at most -1.
        minute: minute of that day, 0 to 1439; sets the order within the day.
        by: mentor or mentee.
        verb: add, edit, or share (a private reflection becomes shared).
        key: the record, unique in the story, as table/name.
        values: fields to write, named as in the record's declaration.
        private: whether the new record stays with its writer until it is shared.
    """

    day: int
    minute: int
    by: str
    verb: str
    key: str
    values: Mapping[str, Value]
    private: bool = False

    @property
    def table(self) -> str:
        """The table that the record lies in."""
        return self.key.partition("/")[0]

    @property
    def when(self) -> tuple[int, int]:
        """What events are sorted by."""
        return self.day, self.minute


@dataclass(frozen=True, slots=True)
class Exchange:
    """One update: who sent it, on which day, and when the other brought it in."""

    by: str
    sent: int
    received: int

    SENT_AT = 22 * 60 + 30
    RECEIVED_AT = 8 * 60


@dataclass(frozen=True, slots=True)
class Human:
    """One of the two, as entered when the pair begins."""

    role: str
    name: str
    email: str
    language: str
    zone: str
    about: str


@dataclass(frozen=True, slots=True)
class Story:
    """Everything that happened, in order.

    Attributes:
        new: day on which the mentor made the workspace.
        accept: day on which the mentee accepted the invitation.
        reply: day on which the mentor received the reply.
    """

    mentor: Human
    mentee: Human
    pairing: Mapping[str, Value]
    new: int
    accept: int
    reply: int
    events: tuple[Event, ...]
    exchanges: tuple[Exchange, ...]

    def of(self, table: str, verb: str = "add") -> list[Event]:
        """Return the events of one kind of record."""
        return [event for event in self.events if event.table == table and event.verb == verb]


def sample_file(name: str) -> Path:
    """Return the path of one of the sample's own files.

    Raises:
        FileNotFoundError: this installation lacks the file.
    """
    return resource("sample", "files", name)


def load_story() -> Story:
    """Read the sample's TOML files.

    Raises:
        FileNotFoundError: this installation lacks one of them.
        KeyError: an entry lacks something it needs.
    """
    from mentordesk.sample import reading

    read: dict[str, Any] = {}
    for name in ("people", "competencies", "goals", "roadmap", "sessions", "artifacts", "notes", "reflections"):
        read |= tomllib.loads(resource("sample", f"{name}.toml").read_text(encoding="utf-8"))
    return Story(
        mentor=Human(role=MENTOR, **read["mentor"]),
        mentee=Human(role=MENTEE, **read["mentee"]),
        pairing=MappingProxyType(reading.values(read["pairing"])),
        **read["start"],
        events=reading.events(read),
        exchanges=tuple(sorted((Exchange(**one) for one in read["exchange"]), key=lambda one: one.sent)),
    )
