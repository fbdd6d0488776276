"""The sample pair: made in a temporary folder, looked at from either side, gone afterwards."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mentordesk.bundles.opening import open_pair
from mentordesk.progress import Progress
from mentordesk_ui.desk import Desk
from mentordesk_ui.jobs import Job
from mentordesk_ui.preferences import Preferences

if TYPE_CHECKING:
    from mentordesk.sample.demo import Demo


class Sample(QObject):
    """One at a time.

    Signals:
        ready(str): it is made; the side to open first.
        failed(object): the MentorDeskError that stopped it.
        crashed(object): an exception that nobody foresaw.
    """

    ready = Signal(str)
    failed = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self._demo: Demo | None = None
        self._job: Job | None = None
        self.side = "mentee"

    def make(self) -> Job:
        """Begin to make it; the job tells its steps."""
        self.stop()
        self._folder = Path(tempfile.mkdtemp(prefix="mentordesk-sample-"))
        work: Callable[[Progress], object] = partial(_make, self._folder / "pair")
        self._job = Job(work, self)
        self._job.finished.connect(self._made)
        self._job.failed.connect(self.failed)
        self._job.crashed.connect(self.crashed)
        self._job.start()
        return self._job

    def _made(self, demo: Demo) -> None:
        self._demo, self._job = demo, None
        self.ready.emit("mentee")

    def open(self, side: str, preferences: Preferences) -> Desk:
        """Open the pair as the mentor or the mentee.

        Raises:
            MentorDeskError: it cannot be opened.
        """
        assert self._demo is not None
        self.side = side
        folder = self._demo.mentor if side == "mentor" else self._demo.mentee
        workspace, laptop = open_pair(folder, self._demo.keys)
        return Desk(workspace, laptop, preferences=preferences, is_sample=True)

    def sides(self) -> tuple[str, list[tuple[str, str]]]:
        """Return the side that is open, and (side, first name) of both."""
        from mentordesk.records import Person
        from mentordesk.workspace.workspace import Workspace

        assert self._demo is not None
        with Workspace.reader(self._demo.mentor) as workspace:
            people = sorted(workspace.select(Person), key=lambda each: each.role)
        return self.side, [(each.role, (each.name.split() or [each.role])[0]) for each in people]

    def stop(self) -> None:
        """Stop making it, and throw it away."""
        if self._job is not None:
            self._job.cancel()
            self._job.wait()
            self._job = None
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
        self._folder = self._demo = None


def _make(folder: Path, progress: Progress) -> Demo:
    from mentordesk.sample.demo import make_demo

    return make_demo(folder, progress)
