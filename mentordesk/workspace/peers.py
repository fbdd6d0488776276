"""What the laptops of a pair said they hold and ask for, and what each of them lacks by that."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from mentordesk.merge import graph
from mentordesk.merge.graph import NEVER, Have, Heard
from mentordesk.workspace.log import Log

MOST_HEARD = 64
"""Updates of one device kept to answer; beyond these it counts as one that holds nothing, which is always safe."""


class Peers:
    """Reads and notes what updates of each device said; who notes holds the transaction."""

    def __init__(self, connection: sqlite3.Connection, log: Log) -> None:
        self._db = connection
        self._log = log

    def heard(self, device: str) -> tuple[Heard, ...]:
        """Return what a device said it holds that no later update of the same folder superseded."""
        row = self._db.execute("SELECT heard FROM peer_have WHERE device = ?", (device,)).fetchone()
        return tuple(_heard_from_json(each) for each in json.loads(row[0])) if row else ()

    def wants_of(self, device: str) -> list[str]:
        """Return the files that a device asked for last, by hash."""
        row = self._db.execute("SELECT wants FROM peer_have WHERE device = ?", (device,)).fetchone()
        return [str(each) for each in json.loads(row[0])] if row else []

    def hear(self, device: str, newest: Heard, wants: Sequence[str], at: int) -> None:
        """Note what an update of a device said; the caller holds the transaction."""
        heard = graph.unanswered(self.heard(device), newest)
        if len(heard) > MOST_HEARD:
            heard = (NEVER, *heard[-MOST_HEARD // 2 :])
        self._db.execute(
            "INSERT OR REPLACE INTO peer_have VALUES (?, ?, ?, ?)",
            (device, json.dumps([_heard_to_json(each) for each in heard]), json.dumps(wants), at),
        )

    def answered(self, devices: Mapping[str, Sequence[Heard]] | Sequence[str]) -> None:
        """Note that an update to these devices was made: only what each said last counts from now on.

        Args:
            devices: with what `heard` said of each when the update was planned; what arrived since stays unanswered.
        """
        for device in devices:
            heard = self.heard(device)
            read = devices[device] if isinstance(devices, Mapping) else heard
            if kept := [each for each in heard if each not in read[:-1]]:
                listed = json.dumps([_heard_to_json(each) for each in kept])
                self._db.execute("UPDATE peer_have SET heard = ? WHERE device = ?", (listed, device))

    def lacking_at(self, devices: Sequence[str]) -> list[str]:
        """Return the kept changes not proven to be at every one of these devices, parents first."""
        haves = [each.have for device in devices for each in self.heard(device) or (NEVER,)]
        if NEVER.have in haves:
            found = [(row[0], row[1].hex()) for row in self._db.execute("SELECT depth, id FROM change")]
            found += [(place.depth, each) for each, place in self._log.proved_waiting().items()]
            return [change for _, change in sorted(found)]
        waits = {each: (place.depth, place.parents) for each, place in self._log.proved_waiting().items()}
        return graph.lacking_anywhere(Places(self._log, waits), self._log.have().heads, haves)


class Places:
    """The graph of what is applied, each place read once, and of some changes more."""

    def __init__(self, log: Log, more: Mapping[str, tuple[int, Sequence[str]]]) -> None:
        """Begin.

        Args:
            more: depth and parents of changes that are in hand, or kept without being applied.
        """
        self._log = log
        self._known: dict[str, tuple[int | None, Sequence[str]]] = {**more}

    def depth(self, change: str) -> int | None:
        """Return the depth of a change, or None for one that is not here."""
        found = self._known.get(change)
        if found is None:
            found = self._known[change] = self._log.place(change)
        return found[0]

    def parents(self, change: str) -> Sequence[str]:
        """Return the parents of a change that is here."""
        self.depth(change)
        return self._known[change][1]


def have_to_json(have: Have) -> dict[str, list[str]]:
    """Return the form of a `have` in an update's header."""
    return {"heads": list(have.heads), "locator": list(have.locator), "missing": list(have.missing)}


def have_from_json(raw: Mapping[str, Sequence[str]]) -> Have:
    """Read a `have` back; its ids have been checked."""
    return Have(tuple(raw["heads"]), tuple(raw["locator"]), tuple(raw["missing"]))


def _heard_to_json(heard: Heard) -> dict[str, object]:
    return {"update": heard.update, "earlier": list(heard.earlier), "have": have_to_json(heard.have)}


def _heard_from_json(raw: Mapping[str, Any]) -> Heard:
    return Heard(raw["update"], tuple(raw["earlier"]), have_from_json(raw["have"]))
