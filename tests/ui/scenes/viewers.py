"""Pictures of pictures and PDF files in the sample pair: read, zoomed, a place being chosen, words found, not shown."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.actions.annotations import annotate
from mentordesk.actions.artifacts import add_artifact
from mentordesk.records import Artifact
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.viewers.pdf import PdfViewer
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from mentordesk_ui.viewers.spots import Quote, Spot, pdf_selector, picture_selector
from ui.laptops import WindowLaptop, until
from ui.viewers.hostile import png

TAGS = ("praise", "question", "must-fix", "idea", "suggestion")


def opened(laptop: WindowLaptop, artifact: str) -> ArtifactsPage:
    """Go to an artifact and wait for its pixels."""
    laptop.window.go("artifacts", artifact)
    page = laptop.window.page
    assert isinstance(page, ArtifactsPage)
    calm(laptop, page)
    return page


def calm(laptop: WindowLaptop, page: ArtifactsPage) -> QWidget:
    """Let the file be drawn."""
    for _ in range(4):
        QApplication.processEvents()
        until(lambda: not laptop.desk.busy)
        viewer = page.reader.sheet.viewer
        if isinstance(viewer, SheetViewer):
            until(lambda viewer=viewer: not viewer._decoder.busy)
    return laptop.window


def named(laptop: WindowLaptop, title: str) -> str:
    """Return the artifact whose title begins so."""
    return next(each.id for each in laptop.workspace.select(Artifact) if each.title.startswith(title))


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Walk through pictures, a PDF and a file that is not shown."""
    picture = next(each.id for each in laptop.workspace.select(Artifact) if each.kind == "picture")
    page = opened(laptop, picture)
    yield "viewers-picture", calm(laptop, page)
    for at, tag in enumerate(TAGS):
        spot = Spot(x=0.3 + at * 0.004, y=0.5, width=0.2 if at == 2 else 0, height=0.14 if at == 2 else 0)
        laptop.desk.do(annotate, picture, f"A note about it: {tag}", tag, picture_selector(spot))
    page.reader.notes.step(1)
    yield "viewers-picture-pins", calm(laptop, page)
    viewer = page.reader.sheet.viewer
    assert isinstance(viewer, SheetViewer)
    viewer.canvas.set_zoom(1.5)
    page.reader.add_note()
    yield "viewers-picture-choosing", calm(laptop, page)
    viewer.give_up_place()
    paper = named(laptop, "Four conv")
    page = opened(laptop, paper)
    pdf = page.reader.sheet.viewer
    assert isinstance(pdf, PdfViewer)
    text = pdf.text_of(0)
    assert text is not None
    begin, end = next(text.find("handing over is the best part of the night, because it ends"))
    laptop.desk.do(
        annotate,
        paper,
        "Keep this line.",
        "praise",
        pdf_selector(Spot(0, quote=Quote(text.text[begin:end])), pdf.points(0)),
    )
    yield "viewers-pdf", calm(laptop, page)
    page.reader.start_finding()
    page.reader.finder.words.setText("the")
    page.reader.finder.wanted.emit("the", False)
    yield "viewers-pdf-found", calm(laptop, page)
    page.reader.finder.closed.emit()
    pdf.find_words("")
    pdf.canvas.select((0, 4, 18))
    yield "viewers-pdf-chosen", calm(laptop, page)
    with tempfile.TemporaryDirectory() as folder:
        bomb = Path(folder) / "poster.png"
        bomb.write_bytes(png(20_000, 20_000, 10))
        laptop.desk.do(add_artifact, bomb)
    page = opened(laptop, named(laptop, "poster"))
    yield "viewers-not-shown", calm(laptop, page)
