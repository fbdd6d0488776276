"""Hostile pictures and PDF files: shown as far as is safe, or not at all with a sentence; the window lives.

How long the window was silent meanwhile is measured by tests/bench/test_hostile_gap.py.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from mentordesk_ui.decoding.decoder import LIMIT
from mentordesk_ui.viewers.markdown import MarkdownViewer
from mentordesk_ui.viewers.pdf import PAGE_LIMIT, PdfViewer
from mentordesk_ui.viewers.picture import PictureViewer
from ui.laptops import until
from ui.viewers.files import picture
from ui.viewers.hostile import PDFS, PICTURES, Outside, Sample, outward_drawing, outward_text
from ui.viewers.shown import open_file, pin, settle, shown


@pytest.fixture
def listener() -> Iterator[socket.socket]:
    """A server on this computer that nobody should call."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        server.setblocking(False)
        yield server


@pytest.fixture
def outside(listener: socket.socket, tmp_path: Path) -> Outside:
    red = QImage(200, 100, QImage.Format.Format_RGB32)
    red.fill(QColor("red"))
    red.save(str(tmp_path / "red.png"))
    return Outside(listener.getsockname()[1], tmp_path / "red.png")


def was_called(listener: socket.socket) -> bool:
    try:
        listener.accept()[0].close()
    except BlockingIOError:
        return False
    return True


def has_red(image: QImage) -> bool:
    small = image.scaled(40, 20)
    seen = [small.pixelColor(x, y) for x in range(40) for y in range(20)]
    return any(each.red() > 180 and each.green() < 80 and each.blue() < 80 for each in seen)


@pytest.mark.parametrize("sample", PICTURES, ids=lambda sample: sample.name)
def test_a_hostile_picture(
    qapp: QApplication, tmp_path: Path, sample: Sample, outside: Outside, listener: socket.socket
) -> None:
    file = sample.write(tmp_path, outside)
    with shown(PictureViewer, (300, 200)) as (viewer, told):
        viewer.limit = sample.limit or viewer.limit
        open_file(viewer, told, file)
        viewer.limit = LIMIT
        assert bool(told.failed) == bool(sample.sentence), told.failed
        assert all(sample.sentence in each and "The file is safe" in each for each in told.failed)
        assert not was_called(listener)
        good = picture(tmp_path / "good.png")
        open_file(viewer, told, good)
        assert told.opened, "the next file is shown as ever"


@pytest.mark.parametrize("sample", PDFS, ids=lambda sample: sample.name)
def test_a_hostile_pdf(
    qapp: QApplication, tmp_path: Path, sample: Sample, outside: Outside, listener: socket.socket
) -> None:
    file = sample.write(tmp_path, outside)
    before = set(tmp_path.iterdir())
    with shown(PdfViewer, (300, 400)) as (viewer, told):
        viewer.page_limit = sample.limit or PAGE_LIMIT
        open_file(viewer, told, file)
        assert bool(told.failed) == bool(sample.sentence), told.failed
        assert all(sample.sentence in each and "The file is safe" in each for each in told.failed)
        if told.opened:
            viewer.show_pins([pin("a", "page=1")])
            assert len(viewer.canvas.markers) == 1
            assert all(drawn.image.width() * drawn.image.height() <= 16_000_000 for drawn in viewer._drawn.values())
        assert not was_called(listener)
        assert set(tmp_path.iterdir()) == before, "nothing was launched or written"


@pytest.mark.qt_log_ignore("Could not", "link #")  # Qt says so of the drawing that is not guarded
def test_a_drawing_gets_nothing_from_outside(
    qapp: QApplication, tmp_path: Path, outside: Outside, listener: socket.socket
) -> None:
    content = outward_drawing(outside)
    unguarded = QImage(200, 100, QImage.Format.Format_RGB32)
    unguarded.fill(Qt.GlobalColor.white)
    painter = QPainter(unguarded)
    QSvgRenderer(QByteArray(content)).render(painter, QRectF(0, 0, 200, 100))
    painter.end()
    assert has_red(unguarded), "Qt by itself would have drawn the file beside it"
    (tmp_path / "outward.svg").write_bytes(content)
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, tmp_path / "outward.svg")
        (drawn,) = viewer._levels.values()
        assert not has_red(drawn)
        assert drawn.scaled(200, 100).pixelColor(10, 10) == QColor("#00ff00")
        assert not was_called(listener)


def test_a_decoder_that_dies_is_started_again(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "large.png", 1600, 1200))
        child = viewer._decoder._line._child
        assert child is not None
        os.kill(child.pid, 9)
        child.wait()
        viewer.canvas.set_zoom(1.0)
        open_again = viewer._wanted_level()
        viewer.ask_for_pixels()
        settle(viewer)
        assert open_again in viewer._levels
        assert not told.failed


def test_a_process_is_kept_from_file_to_file(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "one.png"))
        child = viewer._decoder._line._child
        viewer.close_file()
        open_file(viewer, told, picture(tmp_path / "two.png"))
        assert viewer._decoder._line._child is child
        viewer._decoder.end()
        open_file(viewer, told, picture(tmp_path / "three.png"))
        assert viewer._decoder._line._child is not child
        assert told.opened == 3
        assert not told.failed


def test_a_text_gets_nothing_from_outside(
    qapp: QApplication, tmp_path: Path, outside: Outside, listener: socket.socket
) -> None:
    file = tmp_path / "outward.md"
    file.write_bytes(outward_text(outside))
    viewer, opened = MarkdownViewer(), []
    viewer.opened.connect(lambda: opened.append(True))
    viewer.resize(400, 300)
    viewer.show()
    viewer.show_file(file, file.name, "text/markdown")
    until(lambda: opened, "the text")
    QApplication.processEvents()
    assert "Words" in viewer.edit.toPlainText()
    assert not has_red(viewer.grab().toImage())
    assert not was_called(listener)
    viewer.close_file()
    viewer.close()
