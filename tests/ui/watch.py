"""How long the window did not answer: the longest gap between two rounds of its event loop while something ran."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, Qt, QTimer


class Watch(QObject):
    """Ticks once a millisecond and remembers the longest silence.

    Attributes:
        longest: seconds between two ticks; on a busy computer other programs' time is in it.
        busiest: seconds for which this thread itself worked between two ticks.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = self.busiest = 0.0
        self._wall, self._own = time.perf_counter(), time.thread_time()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """Begin to watch."""
        self._wall, self._own = time.perf_counter(), time.thread_time()
        self._timer.start(1)

    def stop(self) -> None:
        """Stop; the time since the last tick counts too."""
        self._timer.stop()
        self.tick()

    def tick(self) -> None:
        """Take the time."""
        wall, own = time.perf_counter(), time.thread_time()
        self.longest, self.busiest = max(self.longest, wall - self._wall), max(self.busiest, own - self._own)
        self._wall, self._own = wall, own


@contextmanager
def watch() -> Iterator[Watch]:
    """Watch the event loop of this thread; what runs inside must let it turn."""
    watched = Watch()
    watched.start()
    try:
        yield watched
    finally:
        watched.stop()
