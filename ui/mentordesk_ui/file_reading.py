"""Files are read for the search while nobody waits: a while after the pair was opened, and after files came in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from mentordesk.progress import Progress
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.jobs import Job

WAIT_MS = 4_000
"""The window is used first; several files that come in at once are read together."""


class FileReading(QObject):
    """Begins a job that nobody sees; PDF files are read in a process of their own, as they come from outside."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._soon.timeout.connect(self.read)
        desk.changed.connect(self._changed)
        self._soon.start()

    def _changed(self, changes: Changes) -> None:
        if changes.touch(Artifact, ArtifactVersion):
            self._soon.start()

    def read(self) -> Job | None:
        """Read now, unless something more important is going on; then a little later."""
        if self._desk.busy or (self._job is not None and self._job.is_running):
            self._soon.start()
            return None
        self._job = self._desk.start_unasked(_read)
        return self._job

    def stop(self) -> None:
        """Begin nothing any more: the pair is about to close."""
        self._soon.stop()
        self._desk.changed.disconnect(self._changed)


def _read(workspace: Workspace, progress: Progress) -> int:
    from mentordesk.workspace.file_texts import read_files
    from mentordesk_ui.decoding.once import read_pages

    def is_cancelled() -> bool:
        return progress.is_cancelled

    return read_files(workspace, partial(read_pages, is_cancelled=is_cancelled), is_cancelled)
