"""Pictures of the page Artifacts in the sample pair: the list, the reader with each kind of file, writing, the tray."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.records import Annotation, Artifact
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.viewers.markdown import MarkdownViewer
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from ui.laptops import WindowLaptop, until
from ui.viewers.shown import settle

FILES = (("One page", "markdown"), ("How the parts", "picture"), ("Four conv", "pdf"), ("Stack", "text"))


def calm(laptop: WindowLaptop) -> QWidget:
    """Let files be read and laid out."""
    until(lambda: not laptop.desk.busy)
    for _ in range(30):
        QApplication.processEvents()
    until(lambda: not laptop.desk.busy)
    page = laptop.window.page
    if isinstance(page, ArtifactsPage) and page.reader.artifact:
        until(lambda: page.reader.sheet.is_opened, "the file")
        viewer = page.reader.sheet.viewer
        if isinstance(viewer, MarkdownViewer):
            until(lambda: viewer._read is not None, "the words")
        if isinstance(viewer, SheetViewer):
            settle(viewer)
    for _ in range(30):
        QApplication.processEvents()
    return laptop.window


def page_of(laptop: WindowLaptop, record: str = "") -> ArtifactsPage:
    """Go to the page, at a record if one is named."""
    laptop.window.go("artifacts", record)
    page = laptop.window.page
    assert isinstance(page, ArtifactsPage)
    calm(laptop)
    return page


def artifact(laptop: WindowLaptop, title: str) -> str:
    """Return the id of an artifact whose title begins so."""
    return next(each.id for each in laptop.workspace.select(Artifact) if each.title.startswith(title))


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through the page."""
    page_of(laptop)
    yield "artifacts-list", calm(laptop)
    rota = artifact(laptop, "The rota reader")
    page = page_of(laptop, rota)
    until(lambda: page.reader.sheet.viewer.edit.coloured)  # type: ignore[attr-defined]
    yield "artifacts-code", calm(laptop)
    notes = page.reader.notes
    notes.step(1)
    yield "artifacts-code-note", calm(laptop)
    page.reader.add_note()
    yield "artifacts-code-choosing", calm(laptop)
    page.reader.sheet.place_chosen.emit('{"type": "LineSelector", "start": 12, "end": 14}')
    yield "artifacts-code-writing", calm(laptop)
    notes.new.give_up()
    page.reader.show_about()
    yield "artifacts-about", calm(laptop)
    first = laptop.workspace.select(Annotation, "artifact = ?", [rota])[0]
    page_of(laptop, first.id)
    yield "artifacts-note-elsewhere", calm(laptop)
    for title, name in (
        ("One page", "markdown"),
        ("How the parts", "picture"),
        ("Four conv", "pdf"),
        ("Stack", "text"),
    ):
        found = [each for each in laptop.workspace.select(Artifact) if each.title.startswith(title)]
        if found:
            page_of(laptop, found[0].id)
            yield f"artifacts-{name}", calm(laptop)
