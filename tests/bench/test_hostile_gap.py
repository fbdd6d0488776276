"""How long the window is silent while each hostile file is opened, and while a long PDF is scrolled.

`dev.py bench` runs it; by itself: python -m pytest tests/bench/test_hostile_gap.py -q
Prints for each file the longest gap of the event loop, the longest time in which the window's own thread worked without
a break, and the most memory that the decoding process took. The bound of 50 ms holds for the thread's own work: the gap
also counts the time that other programs took on a busy computer.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.decoding.decoder import LIMIT, Decoder
from mentordesk_ui.viewers.markdown import MarkdownViewer
from mentordesk_ui.viewers.pdf import PAGE_LIMIT, PdfViewer
from mentordesk_ui.viewers.picture import PictureViewer
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from ui.laptops import until
from ui.viewers.files import pdf
from ui.viewers.hostile import PDFS, PICTURES, TEXTS, Outside, Sample, png
from ui.viewers.shown import close_all, open_file, settle, shown
from ui.watch import Watch, watch

BOUND = 0.050
"""Seconds for which the window's thread may work without a break."""
LARGEST = Sample("as large as is shown.png", lambda file, outside: png(8000, 8000))
LINES = ["All work and no play makes Jack a dull boy, and so on to the end of the line."] * 36


@pytest.fixture(scope="module")
def outside(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outside]:
    """What hostile files reach for."""
    red = QImage(200, 100, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    file = tmp_path_factory.mktemp("outside") / "red.png"
    red.save(str(file))
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        yield Outside(server.getsockname()[1], file)
    close_all()


def memory(decoder: Decoder) -> str:
    """Return the most memory that the decoding process took so far, in words; empty where it cannot be told."""
    child = decoder._line._child
    status = Path(f"/proc/{child.pid}/status") if child is not None else None
    if status is None or not status.exists():
        return ""
    lines = dict(line.split(":", 1) for line in status.read_text().splitlines())
    return f"{int(lines['VmHWM'].split()[0]) / 1024:7.0f} MB" if "VmHWM" in lines else ""


def told(capsys: pytest.CaptureFixture[str], name: str, watched: Watch, more: str) -> None:
    """Print one line of the table."""
    with capsys.disabled():
        print(f"\n{name:30} gap {watched.longest * 1000:6.1f} ms  own {watched.busiest * 1000:6.1f} ms  {more}", end="")


@pytest.mark.parametrize(
    ("kind", "sample"),
    [*((PictureViewer, each) for each in (*PICTURES, LARGEST)), *((PdfViewer, each) for each in PDFS)],
    ids=lambda each: each.name if isinstance(each, Sample) else "",
)
def test_hostile_file(
    qapp: QApplication,
    tmp_path: Path,
    outside: Outside,
    capsys: pytest.CaptureFixture[str],
    kind: type[SheetViewer],
    sample: Sample,
) -> None:
    file = sample.write(tmp_path, outside)
    with shown(kind, (900, 700)) as (viewer, said):
        viewer.limit = sample.limit or LIMIT
        if isinstance(viewer, PdfViewer):
            viewer.page_limit = sample.limit or PAGE_LIMIT
        viewer._decoder.end()
        with watch() as watched:
            open_file(viewer, said, file)
        told(capsys, sample.name, watched, f"{memory(viewer._decoder):11} {'; '.join(said.failed)}")
        assert watched.busiest < BOUND


@pytest.mark.parametrize("sample", TEXTS, ids=lambda sample: sample.name)
def test_hostile_text(
    qapp: QApplication, tmp_path: Path, outside: Outside, capsys: pytest.CaptureFixture[str], sample: Sample
) -> None:
    file, viewer, said = sample.write(tmp_path, outside), MarkdownViewer(), []
    viewer.opened.connect(lambda: said.append(viewer.plain.notice.text.text() if is_plain(viewer) else "formatted"))
    viewer.failed.connect(said.append)
    viewer.resize(900, 700)
    viewer.show()
    QApplication.processEvents()
    with watch() as watched:
        viewer.show_file(file, file.name, "text/markdown")
        until(lambda: said, file.name)
        QTest.qWait(500)  # what goes on in slices after it is open
    told(capsys, sample.name, watched, said[0])
    viewer.close_file()
    viewer.close()
    assert watched.busiest < BOUND


def is_plain(viewer: MarkdownViewer) -> bool:
    """Return whether a text is shown as it was typed."""
    return viewer.stack.currentWidget() is viewer.plain


def test_scrolling_through_200_pages(qapp: QApplication, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = pdf(tmp_path / "long.pdf", [LINES] * 200)
    with shown(PdfViewer, (1000, 760)) as (viewer, said):
        open_file(viewer, said, file)
        bar = viewer.canvas.verticalScrollBar()
        with watch() as watched:
            for step in range(200):
                bar.setValue(bar.maximum() * step // 199)
                until(lambda: True)
                QApplication.processEvents()
                watched.tick()
            settle(viewer)
        told(capsys, "scrolling through 200 pages", watched, memory(viewer._decoder))
        assert watched.busiest < BOUND
