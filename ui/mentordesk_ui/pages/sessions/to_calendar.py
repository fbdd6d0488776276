"""A session on its way into a calendar program: handed over as a double click would, or saved as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.progress import Progress
from mentordesk.records import Session
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import mailing
from mentordesk_ui.desk import Desk


class ToCalendar(QObject):
    """Writes calendar files beside the window's work, so that nothing waits for the calendar library.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._widget = desk, parent
        self.dialog: QFileDialog | None = None
        self._folder: QTemporaryDir | None = None  # goes away with the window

    def open(self, session: Session) -> None:
        """Hand a session to the calendar program of this computer."""
        if self._folder is None:
            self._folder = QTemporaryDir()
        self._write(session, Path(self._folder.path()) / file_name(session), self._opened)

    def save(self, session: Session) -> None:
        """Ask for a place, and write the file there."""
        start = self._desk.preferences.home.documents / file_name(session)
        self.dialog = QFileDialog(self._widget, self.tr("Save calendar file"), str(start))
        self.dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.dialog.setNameFilter(self.tr("Calendar files (*.ics)"))
        self.dialog.setDefaultSuffix("ics")
        self.dialog.fileSelected.connect(lambda name: self.save_to(session, Path(name)))
        self.dialog.open()

    def save_to(self, session: Session, target: Path) -> None:
        """Write the file to a place the person chose."""
        self._write(session, target, self._saved)

    def _write(self, session: Session, target: Path, then: object) -> None:
        def work(workspace: Workspace, progress: Progress) -> object:
            from mentordesk.documents.calendar import write_calendar

            progress.step(0, 1, self.tr("Writing the calendar file"))
            return write_calendar(workspace, [session], target)

        assert callable(then)
        self._desk.start(work).finished.connect(then)

    def _opened(self, file: Path) -> None:
        if mailing.open_file(file):
            self.said.emit(self.tr("Your calendar program has the session. It asks before it keeps it."), False)
        else:
            words = self.tr("No program for calendar files was found. Save the file, and open it in your calendar.")
            self.said.emit(words, False)

    def _saved(self, file: Path) -> None:
        self.said.emit(self.tr("The calendar file is saved: {0}.").format(file.name), False)


def file_name(session: Session) -> str:
    """Return a name for the calendar file of a session that every system takes."""
    kept = "".join(sign if sign.isalnum() or sign in " -_" else " " for sign in session.title)
    words = "-".join(kept.split())[:60].strip("-")
    return f"{session.starts[:10]}-{words or 'session'}.ics"
