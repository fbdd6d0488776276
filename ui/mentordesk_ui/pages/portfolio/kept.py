"""Portfolios as they were put together, by name, kept for each pair on this laptop; they are never sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from mentordesk.documents.composition import Composition
from mentordesk_ui.desk import Desk

MOST = 40
"""How many a pair can keep."""


class KeptCompositions:
    """The compositions of a pair, the one that is open, and what is ticked in it; every change is kept at once.

    The first one has no name: the page calls it by a word of the reader's language.
    """

    def __init__(self, desk: Desk) -> None:
        self._settings = desk.preferences.settings
        self._key = f"portfolio/{desk.workspace.id}"
        self._all: dict[str, Composition] = {"": Composition()}
        self._open = ""
        self._read()

    def _read(self) -> None:
        try:
            stored = json.loads(str(self._settings.value(self._key, "")))
        except ValueError:
            return
        if not isinstance(stored, dict) or not isinstance(stored.get("all"), dict):
            return
        found: Mapping[str, Any] = stored["all"]
        self._all |= {name: Composition.from_dict(each) for name, each in found.items() if isinstance(each, dict)}
        self._open = next((name for name in self._all if name == stored.get("open")), "")

    def _write(self) -> None:
        stored = {"open": self._open, "all": {name: each.as_dict() for name, each in self._all.items()}}
        self._settings.setValue(self._key, json.dumps(stored))

    @property
    def names(self) -> list[str]:
        """The names in the order they were made; the first is empty."""
        return list(self._all)

    @property
    def name(self) -> str:
        """The name of the one that is open."""
        return self._open

    @property
    def composition(self) -> Composition:
        """The one that is open."""
        return self._all[self._open]

    @composition.setter
    def composition(self, composition: Composition) -> None:
        self._all[self._open] = composition
        self._write()

    def open(self, name: str) -> None:
        """Open one by its name."""
        if name in self._all:
            self._open = name
            self._write()

    def add(self, name: str) -> bool:
        """Begin another one like the one that is open; false when the name is taken or there are too many."""
        name = " ".join(name.split())[:60]
        if not name or name in self._all or len(self._all) >= MOST:
            return False
        self._all[name] = replace(self.composition)
        self.open(name)
        return True

    def forget(self) -> None:
        """Forget the one that is open and open the first; the first becomes as new."""
        del self._all[self._open]
        self._all = {"": Composition(), **self._all} if self._open == "" else self._all
        self._open = ""
        self._write()
