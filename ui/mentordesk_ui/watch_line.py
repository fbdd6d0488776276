"""A quiet line over the page when a new update lies in the watched folder; nothing comes in by itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.progress import Progress
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.widgets import Banner

SOON_MS = 600
"""A mail that is saved comes in several writes; the look waits until they are over."""
AGAIN_MS = 2_500


class WatchLine(QWidget):
    """Looks at the folder when it changes, and once at the start; each file is offered once.

    Signals:
        wanted(list): bring these files in.
    """

    wanted = Signal(list)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.files: list[Path] = []
        self._folder: Path | None = None
        self._is_looking = False
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._look)
        self._system: QFileSystemWatcher | None = None  # made for a folder: PySide loads all types of Qt for its signal
        desk.changed.connect(self._changed)
        self.hide()
        self.follow()

    @cached_property
    def banner(self) -> Banner:
        """What is said, made when there is something to say: most days there is not."""
        made = Banner("", "info", self.tr("Bring in"), "inbox", closable=True)
        made.acted.connect(self._bring_in)
        made.closed.connect(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 28, 0)
        column.addWidget(made)
        return made

    def follow(self) -> None:
        """Watch the folder that the person chose, or none."""
        self._leave_folder()
        self._folder = None if self._desk.is_sample else self._desk.preferences.watched_folder
        if self._folder is None:
            self._forget()
            return
        if self._folder.is_dir():
            self._system = QFileSystemWatcher([str(self._folder)], self)
            self._system.directoryChanged.connect(self._look_soon)
        self._soon.start(SOON_MS)

    def stop(self) -> None:
        """Look at nothing any more: the pair is about to close."""
        self._soon.stop()
        self._desk.changed.disconnect(self._changed)
        self._leave_folder()

    def _leave_folder(self) -> None:
        if self._system is not None:
            self._system.blockSignals(True)  # what it has noticed already comes before it is deleted
            self._system.deleteLater()
            self._system = None

    def _look_soon(self, _folder: str) -> None:
        self._soon.start(SOON_MS)

    def _look(self) -> None:
        if self._folder is None or self._is_looking:
            return
        from mentordesk.bundles import watching

        folder, pair = self._folder, self._desk.workspace.id
        known = self._desk.preferences.looked_at(pair)

        def work(workspace: Workspace, progress: Progress) -> watching.Watched:
            return watching.look(workspace, self._desk.laptop.identities, folder, known, progress)

        self._look_with(work, self._looked)

    def _look_with(self, work: Callable[[Workspace, Progress], object], then: Callable[[object], None]) -> None:
        """Do a look beside the window, one at a time, and hand on what it found."""
        self._is_looking = True
        job = self._desk.start(work, is_shown=False)
        job.finished.connect(then)
        job.ended.connect(self._look_ended)

    def _looked(self, found: object) -> None:
        from mentordesk.bundles.watching import Watched

        assert isinstance(found, Watched)
        self._desk.preferences.keep_looked_at(self._desk.workspace.id, found.looked)
        if found.is_open:
            self._soon.start(AGAIN_MS)
        if found.new:
            self._show([*found.new, *(each for each in self.files if each not in found.new)])

    def _look_ended(self) -> None:
        self._is_looking = False

    def _show(self, files: Sequence[Path]) -> None:
        self.files = list(files)
        partner = partner_name(self._desk.workspace)
        where = files[0].parent.name
        if len(files) == 1:
            text = self.tr("A new update from {0} lies in {1}: {2}").format(partner, where, files[0].name)
        else:
            text = plural(self.tr("%n new update(s) from {0} lie in {1}.", "", len(files)), len(files)).format(
                partner, where
            )
        self.banner.show()
        self.show()
        self.banner.say(text)

    def _bring_in(self) -> None:
        files = self.files
        self._forget()
        self.wanted.emit(files)

    def _forget(self) -> None:
        self.files = []
        self.hide()

    def _changed(self, _changes: Changes) -> None:
        """What was brought in by another way is offered no more."""
        if not self.files or self._is_looking:
            return
        from mentordesk.bundles import watching

        files = list(self.files)

        def work(workspace: Workspace, progress: Progress) -> list[Path]:
            return [each for each in files if watching.is_new(workspace, self._desk.laptop.identities, each, progress)]

        self._look_with(work, self._still_new)

    def _still_new(self, files: object) -> None:
        assert isinstance(files, list)
        if files:
            self._show(files)
        else:
            self._forget()
