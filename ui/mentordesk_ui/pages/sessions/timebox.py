"""The clock of a session: how long each point has been talked about. It writes nothing anywhere."""

from __future__ import annotations

import time
from collections.abc import Callable


class Timebox:
    """Counts the time of one point after another on a monotonic clock: setting the computer's time changes nothing.

    All times are in seconds. While it is paused no point gets time.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.session = ""
        self.current = ""
        self._spent: dict[str, float] = {}
        self._since: float | None = None

    @property
    def is_running(self) -> bool:
        """Whether time is being counted."""
        return self._since is not None

    def begin(self, session: str) -> None:
        """Start from nothing for a session; the clock stands until `run`."""
        self.session, self.current, self._spent, self._since = session, "", {}, None

    def run(self) -> None:
        """Count from now on."""
        if self._since is None:
            self._since = self.clock()

    def pause(self) -> None:
        """Stop counting until `run`."""
        self._settle()
        self._since = None

    def turn_to(self, point: str) -> None:
        """Give the time from now on to another point; an empty one counts for the session alone."""
        self._settle()
        self.current = point

    def spent(self, point: str) -> float:
        """Return how long a point has been talked about."""
        going_on = self.clock() - self._since if self._since is not None and point == self.current else 0.0
        return self._spent.get(point, 0.0) + going_on

    @property
    def total(self) -> float:
        """How long the session has run."""
        going_on = self.clock() - self._since if self._since is not None else 0.0
        return sum(self._spent.values()) + going_on

    def _settle(self) -> None:
        if self._since is not None:
            now = self.clock()
            self._spent[self.current] = self._spent.get(self.current, 0.0) + now - self._since
            self._since = now
