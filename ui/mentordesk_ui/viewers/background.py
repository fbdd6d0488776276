"""Work that a viewer does beside the window: started, forgotten when the file is closed, and ended with the program."""

from __future__ import annotations

import atexit
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from mentordesk.progress import Progress
from mentordesk_ui.jobs import Job

_running: set[Job] = set()


class Background(QObject):
    """One piece of work at a time; beginning another forgets the one before.

    Signals:
        told(object): the work passed something on by `Tell`.
        done(object): what the work returned.
        failed(object): the exception that ended it.
    """

    told = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Tell | None = None

    def start(self, work: Callable[[Tell], object]) -> None:
        """Begin; `work` runs in a thread and asks its `Tell` now and then whether anybody still wants it."""
        self.forget()
        tell = self._work = Tell()

        def run(progress: Progress) -> object:
            tell.progress = progress
            return work(tell)

        job = Job(run)
        _running.add(job)
        job.progressed.connect(lambda _done, _total, _text: self._pass_on(tell))
        job.finished.connect(lambda result: self._finish(tell, result))
        job.failed.connect(lambda error: self._fail(tell, error))
        job.crashed.connect(lambda error: self._fail(tell, error))
        job.ended.connect(lambda: _running.discard(job))
        job.start()

    def forget(self) -> None:
        """Hear no more of the work that is going on, and let it end soon."""
        if self._work is not None:
            self._work.stopped.set()
            self._work = None

    @property
    def is_busy(self) -> bool:
        """Whether work is going on."""
        return self._work is not None

    def _pass_on(self, tell: Tell) -> None:
        while isValid(self) and tell is self._work and tell.things:
            self.told.emit(tell.things.pop(0))

    def _finish(self, tell: Tell, result: object) -> None:
        self._pass_on(tell)
        if isValid(self) and tell is self._work:
            self._work = None
            self.done.emit(result)

    def _fail(self, tell: Tell, error: object) -> None:
        if isValid(self) and tell is self._work:
            self._work = None
            self.failed.emit(error)


class Tell:
    """What the work has of the window: whether it is still wanted, and a way to pass things on."""

    def __init__(self) -> None:
        self.progress = Progress()
        self.stopped = threading.Event()
        self.things: list[Any] = []

    def is_wanted(self) -> bool:
        """Tell whether anybody still waits for it."""
        return not self.stopped.is_set()

    def __call__(self, thing: object) -> None:
        """Pass something on to the window."""
        self.things.append(thing)
        self.progress.step(0, 0, "")


def wait_for_all() -> None:
    """Wait for what is still going on; a thread must not outlive the program."""
    for job in list(_running):
        job.wait()
    _running.clear()


atexit.register(wait_for_all)
