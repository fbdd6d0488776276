"""Places in a list: one record goes before or after another, and only its own position is written."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from mentordesk.errors import NotFound, Refused
from mentordesk.merge import order
from mentordesk.records import Record
from mentordesk.workspace.change import Change

R = TypeVar("R", bound=Record)

TAIL = 4
"""Random digits that keep two people who insert at the same place from choosing the same position."""


def siblings(change: Change, kind: type[R], owner: str = "", owner_id: str = "") -> list[R]:
    """Return the records of a list in the order shown; `owner` is the field that names what they are part of."""
    where, parameters = (f'"{owner}" = ?', [owner_id]) if owner else ("", [])
    return change.workspace.select(kind, where, parameters, order="position, id")


def at_end(change: Change, kind: type[R], owner: str = "", owner_id: str = "") -> str:
    """Return the position behind everything in a list."""
    found = siblings(change, kind, owner, owner_id)
    return between(_position(found[-1]) if found else "", "")


def between(before: str, after: str) -> str:
    """Return a new position between two; empty stands for the start and the end of the list."""
    tail = "".join(secrets.choice(order.DIGITS) for _ in range(TAIL - 1)) + secrets.choice(order.DIGITS[1:])
    return order.between(before or None, after or None, tail)


def move(change: Change, record: R, among: Sequence[R], before: str = "", after: str = "") -> R:
    """Put a record before or after another one of a list; with neither, at its end.

    Raises:
        Refused: both are named, or the record itself is.
        NotFound: the other one is not in this list.
    """
    if before and after:
        raise Refused("A place is before one thing or after one. Nothing was changed.", "Name only one of them.")
    if record.id in (before, after):
        raise Refused("Nothing can stand before or after itself. Nothing was changed.", "Name another one.")
    others = [each for each in among if each.id != record.id]
    place = len(others)
    if before or after:
        found = [place for place, each in enumerate(others) if each.id == (before or after)]
        if not found:
            raise NotFound(
                "The place to move it to is not in this list. Nothing was changed.",
                "Look in the list again.",
                id=before or after,
            )
        place = found[0] + bool(after)
    lower = _position(others[place - 1]) if place else ""
    following = others[place:]
    equal = 0
    while equal < len(following) and _position(following[equal]) <= lower:
        equal += 1  # two places made apart can be the same; then what follows moves on, too
    upper = _position(following[equal]) if equal < len(following) else ""
    moved = change.put(replace(record, **_at(lower := between(lower, upper))))
    for each in following[:equal]:
        change.put(replace(each, **_at(lower := between(lower, upper))))
    return moved


def _at(position: str) -> dict[str, str]:
    return {"position": position}


def _position(record: Record) -> str:
    return str(getattr(record, "position", ""))
