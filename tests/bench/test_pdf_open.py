"""A PDF of 200 pages: from the click to the first page on the screen, beside what PDFium by itself takes for it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.viewers.pdf import PdfViewer
from ui.laptops import until
from ui.viewers.files import pdf
from ui.viewers.shown import close_all, shown

GROUP = "open a PDF of 200 pages"
LINES = ["All work and no play makes Jack a dull boy, and so on to the end of the line."] * 36


@pytest.fixture(scope="module")
def long_pdf(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A PDF of 200 pages of text."""
    yield pdf(tmp_path_factory.mktemp("pdf") / "long.pdf", [LINES] * 200)
    close_all()


@pytest.mark.benchmark(group=GROUP)
def test_open_floor(benchmark: Any, long_pdf: Path) -> None:
    """Open and draw page 1 with PDFium, loaded already."""

    def work() -> None:
        document = pypdfium2.PdfDocument(long_pdf)
        bitmap = document[0].render(scale=1.6)
        bitmap.close()
        document.close()

    benchmark.pedantic(work, rounds=5, warmup_rounds=1)


@pytest.mark.benchmark(group=GROUP)
@pytest.mark.parametrize("process", ["started", "running"])
def test_open(benchmark: Any, qapp: QApplication, long_pdf: Path, process: str) -> None:
    """Show it in the viewer until page 1 is painted, with a decoding process to be started or running already."""
    benchmark.name = f"viewer, process {process}"
    with shown(PdfViewer, (1000, 760)) as (viewer, _told):

        def before() -> None:
            viewer.clear()
            if process == "started":
                viewer._decoder.end()
            until(lambda: not viewer._decoder.busy)

        def work() -> None:
            viewer.show_file(long_pdf, "long.pdf", "application/pdf")
            while 0 not in viewer._drawn:
                qapp.processEvents()
            viewer.canvas.viewport().repaint()

        benchmark.pedantic(work, setup=before, rounds=5, warmup_rounds=1)
