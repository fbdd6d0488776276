"""A pair that an older program left is brought to the present format in a thread, and the window says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk_ui.messages import message

if TYPE_CHECKING:
    from mentordesk_ui.jobs import Job
    from mentordesk_ui.program import Program
    from mentordesk_ui.welcome.preparing import BringingUpPage


class BringingUp(QObject):
    """One folder at a time, before the pair in it is opened."""

    def __init__(self, program: Program) -> None:
        super().__init__(program)
        self._program = program
        self._folder = Path()
        self._job: Job | None = None
        self._page: BringingUpPage | None = None
        self._done: set[Path] = set()
        self._then: list[Callable[[], object]] = []

    def begin(self, folder: Path) -> bool:
        """Begin where a folder needs it, and show the page; the pair is opened afterwards."""
        from mentordesk.workspace.reapply import is_behind

        job = self._job if self._folder == folder else None
        if job is None and (folder in self._done or not is_behind(folder)):
            return False
        from mentordesk_ui.welcome.preparing import BringingUpPage

        self._page = BringingUpPage(job or self._start(folder))
        self._program.window.show_alone(self._page)
        return True

    def _start(self, folder: Path) -> Job:
        from mentordesk_ui.jobs import Job

        self._folder = folder
        self._job = job = Job(lambda progress: _bring_up(folder, progress), self)
        job.finished.connect(lambda _: self._finished(folder))
        job.failed.connect(self._failed)
        job.crashed.connect(self._crashed)
        self._program.window.closing.connect(job.wait)
        job.start()
        return job

    def afterwards(self, then: Callable[[], object]) -> bool:
        """Do something once the pair is open, where one is being brought up and waited for; return whether it is."""
        if self._page is None:
            return False
        self._then.append(then)
        return True

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing is being brought up."""
        return self._job is None

    def leave(self) -> None:
        """Open nothing afterwards: the person does something else now. The work itself goes on."""
        self._page = None
        self._then.clear()

    def _finished(self, folder: Path) -> None:
        self._job = None
        self._done.add(folder)
        if self._page is None:
            return
        waiting = list(self._then)
        if self._program.open_pair(folder):
            for then in waiting:
                then()

    def _failed(self, error: MentorDeskError) -> None:
        self._job = None
        if self._page is not None:
            self._program.show_welcome(message(error))

    def _crashed(self, error: BaseException) -> None:
        self._job = None
        if self._page is not None:
            self._program.show_welcome()
        self._program.tell_crash_of(error)


def _bring_up(folder: Path, progress: Progress) -> None:
    from mentordesk.workspace.workspace import Workspace

    Workspace.open(folder, progress=progress).close()
