"""Going back to a backup: while the pair is closed, its file is replaced in a thread, and the window says so."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mentordesk.errors import MentorDeskError, NotFound
from mentordesk.progress import Progress
from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk.workspace.snapshots import Snapshots
from mentordesk_ui.jobs import Job
from mentordesk_ui.messages import message
from mentordesk_ui.pages.backups import words
from mentordesk_ui.pages.backups.restore import GoingBackPage


class GoingBack(QObject):
    """The work on one folder, whose pair is closed.

    Attributes:
        told: what to tell the person once it has ended.
        is_back: whether the pair is as it was in the backup.

    Signals:
        ended(): the pair can be opened again, however it went.
        crashed(object): an exception that nobody foresaw; `ended` follows.
    """

    ended = Signal()
    crashed = Signal(object)

    def __init__(self, folder: Path, name: str, with_private: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder, self._name, self._with_private = folder, name, with_private
        self.told, self.is_back = "", False
        self._job = Job(self._work, self)
        self._job.finished.connect(self._finished)
        self._job.failed.connect(self._failed)
        self._job.crashed.connect(self.crashed)
        self._job.ended.connect(self.ended)
        self.page = GoingBackPage(self._job)

    def start(self) -> None:
        """Begin."""
        self._job.start()

    def wait(self) -> None:
        """Block until it has ended; for leaving the program."""
        self._job.wait()

    def _work(self, progress: Progress) -> Snapshot:
        progress.report(0, 0, "")
        snapshots = Snapshots(self.folder)
        snapshot = snapshots.named(self._name)
        if snapshot is None:
            raise NotFound("This backup is there no more. Nothing was changed.", "Choose another.", name=self._name)
        snapshots.restore(snapshot, with_private=self._with_private)
        return snapshot

    def _finished(self, snapshot: Snapshot) -> None:
        self.is_back = True
        told = self.tr("Your pair is as it was on {0}. What was here before is kept as a backup.")
        self.told = told.format(words.when(snapshot))

    def _failed(self, error: MentorDeskError) -> None:
        self.told = message(error)
