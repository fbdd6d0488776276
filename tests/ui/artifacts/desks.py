"""A pair with real files, and the reader open before the mentor."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.actions import artifacts
from mentordesk.records import Annotation, Artifact, ArtifactVersion
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.pages.artifacts.note_card import NoteCard
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.viewers.code import CodeViewer
from ui.desks import OpenWindow
from ui.laptops import until

CODE = "def read(lines):\n    for line in lines:\n        yield line.split()\n\n\nprint(list(read(open('a'))))\n"


def write(folder: Path, name: str, text: str) -> Path:
    """Write a file to be added."""
    folder.mkdir(exist_ok=True)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


def add(workspace: Workspace, file: Path, **more: str) -> Artifact:
    """Add a file as an artifact."""
    made = workspace.do(artifacts.add_artifact, file, **more).result
    assert isinstance(made, Artifact)
    return made


def latest(workspace: Workspace, artifact: str) -> ArtifactVersion:
    """Return the newest version."""
    return workspace.select(ArtifactVersion, "artifact = ?", [artifact], order="position DESC, id DESC")[0]


def read(window: OpenWindow, record: str = "") -> ArtifactsPage:
    """Go to the page, at a record if one is named, and wait until its file and its notes are shown."""
    page = window.page_at(ArtifactsPage, "artifacts", record)
    calm(window)
    return page


def calm(window: OpenWindow) -> None:
    """Wait until nothing goes on beside the window."""
    window.settle()
    assert window.desk is not None
    until(lambda: window.desk is not None and not window.desk.busy, "the desk")
    page = window.pages.get("artifacts")
    assert isinstance(page, ArtifactsPage)
    viewer = page.reader.sheet.viewer
    if page.reader.artifact:
        until(lambda: page.reader.sheet.is_opened, "the file")
    if isinstance(viewer, CodeViewer) and page.reader.artifact:
        until(lambda: viewer.lines is not None and viewer.edit.is_filled, "the file")
    window.settle()


def code_of(page: ArtifactsPage) -> CodeViewer:
    """Return the viewer, which shows code."""
    viewer = page.reader.sheet.viewer
    assert isinstance(viewer, CodeViewer)
    return viewer


def press_line(page: ArtifactsPage, line: int) -> None:
    """Click on a line of code."""
    edit = code_of(page).edit
    block = edit.document().findBlockByNumber(line - 1)
    place = edit.blockBoundingGeometry(block).translated(edit.contentOffset()).center().toPoint()
    QTest.mouseClick(edit.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, place.y()))


def card(page: ArtifactsPage, note: Annotation | str) -> NoteCard:
    """Return the card of a note, by the note or by how it begins."""
    if isinstance(note, Annotation):
        return page.reader.notes.cards[note.id]
    return next(
        each
        for each in page.reader.notes.cards.values()
        if each.shown is not None and each.shown.note.body.startswith(note)
    )


def drop(widget: QWidget, *files: Path) -> None:
    """Drop files on a widget; Qt gives them to whatever took them when they came over it."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    middle, left, none = widget.rect().center(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QDragEnterEvent(middle, Qt.DropAction.CopyAction, data, left, none))
    QApplication.sendEvent(widget, QDropEvent(middle.toPointF(), Qt.DropAction.CopyAction, data, left, none))
