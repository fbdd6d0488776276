"""What is remembered about snapshots beside them: up to where the last daily one reaches, and the last that failed.

It lies in a file of its own, because what fails most is a full disk, on which the workspace file takes nothing either.
"""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from mentordesk.disk import write_private
from mentordesk.errors import MentorDeskError

FILE = "state.json"

_lock = threading.Lock()
_unwritten: dict[Path, State] = {}
"""What a full disk refused to take, until it does or the program ends."""


@dataclass(frozen=True, slots=True)
class Failure:
    """A snapshot that could not be kept, at a moment in ms since 1970; `code` is that of the error."""

    at: int
    kind: str
    code: str


@dataclass(frozen=True, slots=True)
class State:
    """What is remembered.

    Attributes:
        daily_at: when the last daily snapshot was begun, in ms since 1970; 0 for never.
        changes, private: arrival number of the last shared change and number of the last private step in it.
    """

    daily_at: int = 0
    changes: int = -1
    private: int = -1
    failure: Failure | None = None


def load(folder: Path) -> State:
    """Return what is remembered in a folder of snapshots; nothing where it cannot be read."""
    if (unwritten := _unwritten.get(folder)) is not None:
        return unwritten
    try:
        stored = json.loads((folder / FILE).read_bytes())
        failure = stored.pop("failure", None)
        return State(**stored, failure=Failure(**failure) if failure else None)
    except (OSError, ValueError, TypeError, AttributeError):
        return State()


def change(folder: Path, **facts: object) -> None:
    """Remember other facts, by the names of `State`; what the disk does not take is remembered while the program runs.

    The threads that write snapshots come here, too.
    """
    with _lock:
        state = replace(load(folder), **facts)  # type: ignore[arg-type]
        _unwritten[folder] = state
        with suppress(OSError, MentorDeskError):
            write_private(folder / FILE, json.dumps(asdict(state), sort_keys=True).encode())
            del _unwritten[folder]
