"""Long work beside the window: one thread, steps told to the window, stopped at the next step."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, QTimer, Signal

from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress
from mentordesk_ui.messages import spoken

TURN = 0.0005
"""Seconds after which a working thread lets the window's have its turn; painting asks for one again and again."""
EACH_S = 0.1
"""Seconds between two steps told: a screen reader looks at each for a hundredth of a second, and 800 of them, told as
fast as they came, kept it silent for a minute."""


class Job(QObject):
    """A piece of long work; keep a reference, start it once.

    Signals:
        progressed(int, int, str): steps done, steps in all (0: unknown), what is being done.
        finished(object): what the work returned.
        failed(object): the MentorDeskError that ended it.
        cancelled(): the person stopped it; nothing half done is left.
        crashed(object): any other exception, for the crash dialog.
        ended(): after any of these.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    crashed = Signal(object)
    ended = Signal()

    def __init__(self, work: Callable[[Progress], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_let_go = False
        self._thread = _Worker(work)
        self._thread.told.connect(self.progressed)
        self._thread.finished.connect(self._end)

    def start(self) -> None:
        """Begin."""
        sys.setswitchinterval(TURN)
        _at_work.add(self._thread)
        self._thread.start()

    def cancel(self) -> None:
        """Stop at the next step."""
        self._thread.progress.cancel()

    def wait(self) -> None:
        """Block until it has ended; for leaving the program."""
        self._thread.wait()

    @property
    def is_running(self) -> bool:
        """Whether it has begun and not ended."""
        return self._thread.isRunning()

    def let_go(self) -> None:
        """Tell nothing any more: the pair is being closed, and who asked can no longer look at it."""
        self._is_let_go = True

    def _end(self) -> None:
        self._thread.wait()  # it says so shortly before its end, and whoever hears of it may take it away
        if self._is_let_go:
            return
        error = self._thread.error
        if isinstance(error, Cancelled):
            self.cancelled.emit()
        elif isinstance(error, MentorDeskError):
            self.failed.emit(error)
        elif error is not None:
            self.crashed.emit(error)
        else:
            self.finished.emit(self._thread.result)
        self.ended.emit()


class _Worker(QThread):
    """The thread; its results are read after it has finished."""

    told = Signal(int, int, str)

    def __init__(self, work: Callable[[Progress], object]) -> None:
        super().__init__()
        self._work = work
        self.progress = _Told(self.told)
        self.result: object = None
        self.error: BaseException | None = None
        self.finished.connect(self._over)

    def _over(self) -> None:
        self.wait()
        QTimer.singleShot(0, lambda: _at_work.discard(self))  # later: not while Qt is still telling it

    def run(self) -> None:
        """Do the work; Qt calls this in the new thread."""
        try:
            self.result = self._work(self.progress)
        except Exception as error:
            self.error = error


_at_work: set[_Worker] = set()
"""Threads that run: a job goes with the page that began it, and a thread taken away before its end ends the program."""


class _Told(Progress):
    """Passes steps on to the window's thread, few enough for whoever hears them."""

    def __init__(self, told: Any) -> None:
        super().__init__()
        self._told = told
        self._text: str | None = None
        self._next = 0.0

    def report(self, done: int, total: int, text: str) -> None:
        """Tell a step, unless one of the same text was told a moment ago; the last one is always told.

        Bytes of many gigabytes are told in larger units, since a signal carries 31 bits. The text is told in the
        reader's language already: a signal carries only its letters.
        """
        now = time.monotonic()
        if text == self._text and now < self._next and done != total:
            return
        self._text, self._next = text, now + EACH_S
        shift = max(0, max(done, total).bit_length() - 31)
        self._told.emit(done >> shift, total >> shift, spoken(text))
