"""A finished PDF put where a person wants it; no printer is touched."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.desk import Desk
from mentordesk_ui.jobs import Job


def choose_target(parent: QWidget, title: str, folder: Path, name: str, then: Callable[[Path], None]) -> None:
    """Let a person choose where a PDF is saved; `then` gets the place once it is chosen."""
    while not folder.is_dir() and folder != folder.parent:
        folder = folder.parent
    dialog = QFileDialog(parent, title, str(folder / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(QCoreApplication.translate("Printing", "PDF files (*.pdf)"))
    dialog.setDefaultSuffix("pdf")
    dialog.fileSelected.connect(lambda target: then(Path(target)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def file_name(title: str) -> str:
    """Return a name for a PDF that every file system takes."""
    letters = "".join(each if each.isalnum() or each in " -_&" else " " for each in title)
    return (" ".join(letters.split())[:60].strip() or "portfolio") + ".pdf"


def put(desk: Desk, pdf: Path, target: Path) -> Job:
    """Copy a PDF to a place beside the window; it appears there complete or not at all.

    The job finishes with the place. A full disk or a folder that takes no file is told by the desk.
    """

    source = pdf.open("rb")  # at once: it may be replaced before the job begins

    def work(_workspace: Workspace, progress: Progress) -> Path:
        from mentordesk.documents.portfolio import put_file

        with source:
            progress.step(0, 1, QCoreApplication.translate("Printing", "Writing {0}").format(target.name))
            put_file(source.read(), target)
        return target

    return desk.start(work)
