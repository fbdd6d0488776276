"""Changes that came before a parent of theirs, looked at without reading them whole: tens of thousands may wait."""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from mentordesk.workspace.change_record import ChangeRecord, parse


class Waits(NamedTuple):
    """The place of a change that waits, and why: parent, newer or unproved."""

    depth: int
    parents: Sequence[str]
    reason: str


def places(db: sqlite3.Connection) -> dict[str, Waits]:
    """Return every change that waits, by id; what is kept here was checked when it came."""
    return {
        row[0].hex(): Waits(row[1], json.loads(row[2])["p"], sys.intern(row[3]))
        for row in db.execute("SELECT id, depth, body, reason FROM waiting")
    }


def is_any(db: sqlite3.Connection) -> bool:
    """Return whether a change waits that was proved to be by its author."""
    return db.execute("SELECT 1 FROM waiting WHERE reason != 'unproved' LIMIT 1").fetchone() is not None


def proved(db: sqlite3.Connection) -> set[str]:
    """Return the ids of what waits, proved to be by its author."""
    return {row[0].hex() for row in db.execute("SELECT id FROM waiting WHERE reason != 'unproved'")}


def get(db: sqlite3.Connection, change: str) -> ChangeRecord | None:
    """Return a change that waits, None where it does not or is not proved."""
    row = db.execute(
        "SELECT body, signature FROM waiting WHERE id = ? AND reason != 'unproved'", (bytes.fromhex(change),)
    ).fetchone()
    return None if row is None else parse(row[0], row[1])


def by_reason(db: sqlite3.Connection) -> dict[str, list[str]]:
    """Return the ids of what waits, sorted, by reason."""
    found: dict[str, list[str]] = {}
    for row in db.execute("SELECT reason, id FROM waiting ORDER BY reason, id"):
        found.setdefault(row[0], []).append(row[1].hex())
    return found


def to_look_at(waits: Mapping[str, Waits], arrived: Iterable[str]) -> set[str]:
    """Return what waits and may wait no longer, or be proved, now that these changes are here.

    That is everything that descends from one of them, or from one that lacked a proof: a later change of its author or
    a new certificate may prove it.
    """
    children: dict[str, list[str]] = {}
    for change, place in waits.items():
        for parent in place.parents:
            children.setdefault(parent, []).append(change)
    found = {change for change, place in waits.items() if place.reason == "unproved"}
    open_ones = [*arrived, *found]
    while open_ones:
        for child in children.get(open_ones.pop(), ()):
            if child not in found:
                found.add(child)
                open_ones.append(child)
    return found
