"""Taking files in, as new artifacts or as the next version of one: copied beside the window, written as one change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.progress import Progress
from mentordesk.records import Artifact
from mentordesk.workspace.change import Change
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import plural

UPDATES = (".mentordesk", ".eml", ".mbox")
"""Endings of files that are brought in and not talked about."""


def are_updates(files: Sequence[str]) -> bool:
    """Tell whether files that are dropped are updates or mails, which the window takes."""
    return bool(files) and all(Path(each).suffix.lower() in UPDATES for each in files)


class Adding(QObject):
    """Adds files in a job; it can be stopped, and then nothing is left of it.

    Signals:
        said(str, bool): as `Page.said`.
        added(list): the ids of the new artifacts.
        version_added(str): the id of the new version.
    """

    said = Signal(str, bool)
    added = Signal(list)
    version_added = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._window = desk, parent
        self.dialog: QFileDialog | None = None

    def choose(self) -> None:
        """Let the person choose files to add."""
        self._ask(self.tr("Add files"), QFileDialog.FileMode.ExistingFiles, self.add)

    def choose_version(self, then: Callable[[Path], object]) -> None:
        """Let the person choose the file of a new version."""
        self._ask(self.tr("Add new version"), QFileDialog.FileMode.ExistingFile, lambda files: then(files[0]))

    def _ask(self, title: str, mode: QFileDialog.FileMode, then: Callable[[list[Path]], object]) -> None:
        self.dialog = QFileDialog(self._window, title)
        self.dialog.setFileMode(mode)
        self.dialog.filesSelected.connect(lambda files: then([Path(each) for each in files]))
        self.dialog.open()

    def add(self, files: Sequence[Path], goal: str = "") -> None:
        """Make each file an artifact."""
        from mentordesk.actions import taking_in

        def work(workspace: Workspace, progress: Progress) -> Changes:
            kept = taking_in.keep_files(workspace, files, progress)
            return _written(workspace, "add_artifact", lambda change: taking_in.add_kept(change, kept, goal))

        job = self._desk.start(work)
        job.finished.connect(self._added)
        job.cancelled.connect(self._stopped)

    def add_version(self, artifact: str, file: Path, changes: str) -> None:
        """Make a file the next version of an artifact; `changes` says what is new in it."""
        from mentordesk.actions import taking_in

        def work(workspace: Workspace, progress: Progress) -> Changes:
            kept = taking_in.keep_files(workspace, [file], progress)[0]
            return _written(
                workspace, "add_version", lambda change: taking_in.add_kept_version(change, artifact, kept, changes)
            )

        job = self._desk.start(work)
        job.finished.connect(self._version_added)
        job.cancelled.connect(self._stopped)

    def _added(self, changes: Changes) -> None:
        self._desk.tell(changes, "add_artifact")
        made = (
            [each for each in changes.result if isinstance(each, Artifact)] if isinstance(changes.result, list) else []
        )
        if len(made) == 1:
            self.said.emit(self.tr("“{0}” is added.").format(made[0].title), True)
        else:
            self.said.emit(plural(self.tr("%n file(s) are added.", "", len(made)), len(made)), True)
        self.added.emit([each.id for each in made])

    def _version_added(self, changes: Changes) -> None:
        self._desk.tell(changes, "add_version")
        self.said.emit(self.tr("The new version is added."), True)
        self.version_added.emit(getattr(changes.result, "id", ""))

    def _stopped(self) -> None:
        self.said.emit(self.tr("Stopped. Nothing was added."), False)


def _written(workspace: Workspace, action: str, write: Callable[[Change], object]) -> Changes:
    with workspace.change(f"artifacts.{action}") as change:
        change.result = write(change)
    return change.changes
