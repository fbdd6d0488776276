"""A note as the panel shows it, put together from what several queries say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mentordesk.queries.placed_notes import PlacedNote
from mentordesk.queries.threads import Answer, Thread
from mentordesk.records import Annotation, Person
from mentordesk_ui.messages import first_name
from mentordesk_ui.pages.artifacts import words
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.inline_text import inline
from mentordesk_ui.widgets.pills import Role
from mentordesk_ui.widgets.when import short_day

_FIRST_WORDS = 90
_NO_THREAD = Thread("", 0, ())


@dataclass(frozen=True, slots=True)
class Writer:
    """Who wrote something: the name shown, the colour, and whether it is the person at this laptop."""

    name: str
    role: Role
    is_me: bool


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """An answer with its writer and its day in words."""

    answer: Answer
    writer: Writer
    day: str


@dataclass(frozen=True, slots=True)
class ShownNote:
    """A note in the panel.

    Attributes:
        number: as on its pin.
        anchor, certainty, reason: as in `PlacedNote`.
    """

    note: Annotation
    number: int
    writer: Writer
    day: str
    anchor: str
    certainty: str
    reason: str
    answers: tuple[ShownAnswer, ...]

    @property
    def is_placed(self) -> bool:
        """Whether its place is known for sure."""
        return self.certainty in ("same", "moved", "whole")

    @property
    def needs_place(self) -> bool:
        """Whether somebody should say where it belongs now; a settled note may rest where it was."""
        return not self.is_placed and self.note.state != "resolved"

    @property
    def first_words(self) -> str:
        """How it begins."""
        text = " ".join(inline(self.note.body[:400])[0].split())
        return text if len(text) <= _FIRST_WORDS else f"{text[: _FIRST_WORDS - 1].rstrip()}…"

    def pin(self) -> Pin:
        """Return it as a viewer marks it."""
        return Pin(self.note.id, self.anchor, self.number, self.note.tag, self.note.state, self.first_words)


def shown_notes(
    placed: Sequence[PlacedNote], threads: dict[str, Thread], people: Sequence[Person], me: str
) -> list[ShownNote]:
    """Return the notes in the order one meets them in the file, those without a sure place last."""
    writers = {person.id: _writer(person, me) for person in people}
    unknown = Writer("?", "mentee", False)

    def key(each: PlacedNote) -> tuple[bool, tuple[int, float, float, str]]:
        return each.certainty in ("unsure", "lost"), words.reading_place(each.note, each.anchor)

    found = []
    for number, each in enumerate(sorted(placed, key=key), start=1):
        thread = threads.get(each.note.id, _NO_THREAD)
        answers = tuple(ShownAnswer(one, writers.get(one.author, unknown), _day(one.at)) for one in thread.answers)
        writer = writers.get(each.author or thread.author, unknown)
        found.append(
            ShownNote(each.note, number, writer, _day(thread.at), each.anchor, each.certainty, each.reason, answers)
        )
    return found


def pins(notes: Sequence[ShownNote], current: str) -> list[Pin]:
    """Return what to mark in the file: what has a sure place, and the guess of the note that is looked at."""
    return [
        each.pin()
        for each in notes
        if each.anchor and (each.is_placed or (each.certainty == "unsure" and each.note.id == current))
    ]


def _writer(person: Person, me: str) -> Writer:
    return Writer(first_name(person.name), "mentor" if person.role == "mentor" else "mentee", person.id == me)


def _day(at: int) -> str:
    return short_day(datetime.fromtimestamp(at / 1000).astimezone().date()) if at else ""
