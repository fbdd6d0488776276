"""Pictures as the decoding process reads them: looked at before they are decoded, decoded no larger than is safe.

A picture is handed out at a level: level 0 has its own size, level 1 half of it, and so on; a drawing (SVG) has levels
below 0 too, as it can be drawn larger than it says.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageIOHandler, QImageReader, QPainter
from PySide6.QtSvg import QSvgRenderer

from mentordesk_ui.decoding.child import Answer, CannotShow
from mentordesk_ui.decoding.messages import Head

MOST_PIXELS = 64_000_000
"""Pixels of a picture that is decoded at all: 256 MB."""
MOST_SHOWN = 24_000_000
"""Pixels handed to the window at once: 96 MB."""
MOST_DRAWN = 16_000_000
MOST_FILE = 200_000_000
COARSEST = 12
LARGEST_DRAWING = -3

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\0", "tiff"),
    (b"MM\0*", "tiff"),
)
_TURNED = QImageIOHandler.Transformation.TransformationRotate90


class PictureReader:
    """Holds the one picture that was opened last."""

    def __init__(self) -> None:
        QImageReader.setAllocationLimit(MOST_PIXELS * 8 >> 20)  # a pixel may take eight bytes while it is decoded
        self._draw: Callable[[int], QImage] = _nothing
        self._size, self._finest, self._coarsest = QSize(), 0, 0
        self._sent = QImage()

    def answer(self, request: Head) -> Answer:
        """Open a picture or hand it out at a level.

        "open": `file`, and the `room` it will be seen in as [width, height]; "draw": `level`; "close".
        """
        if request["do"] == "close":
            self._draw, self._sent = _nothing, QImage()
            return {}, b""
        if request["do"] == "open":
            self._open(Path(request["file"]))
            wide, high = request["room"]
            level = self._finest
            while level < self._coarsest and self._fits(level + 1, wide, high):
                level += 1
        else:
            level = min(max(int(request["level"]), self._finest), self._coarsest)
        image = self._draw(level)
        if image.isNull():
            raise CannotShow("damaged")
        opaque = not image.hasAlphaChannel()
        image.convertTo(QImage.Format.Format_RGB32 if opaque else QImage.Format.Format_ARGB32_Premultiplied)
        head = {
            "size": [self._size.width(), self._size.height()],
            "finest": self._finest,
            "level": level,
            "image": [image.width(), image.height()],
            "opaque": opaque,
        }
        self._sent = image  # the bytes are the image's own
        return head, image.constBits()

    def _fits(self, level: int, wide: int, high: int) -> bool:
        """Tell whether a level has all the pixels that can be seen when the whole picture is in a room."""
        size = _at_level(self._size, level)
        return size.width() >= wide or size.height() >= high

    def _open(self, file: Path) -> None:
        with file.open("rb") as source:
            start = source.read(64)
        if file.stat().st_size > MOST_FILE:
            raise CannotShow("large_file", megabytes=file.stat().st_size // 1_000_000, most=MOST_FILE // 1_000_000)
        if start.lstrip()[:1] == b"<" or start.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
            self._open_drawing(file)
            return
        kind = next((name for sign, name in _KINDS if start.startswith(sign)), "")
        if start[:4] == b"RIFF" and start[8:12] == b"WEBP":
            kind = "webp"
        if not kind:
            raise CannotShow("unknown_kind")
        pixels = _Pixels(file, kind)
        self._size, self._draw = pixels.size, pixels.draw
        self._finest, self._coarsest = pixels.finest, COARSEST

    def _open_drawing(self, file: Path) -> None:
        from mentordesk.documents.svg_guard import MOST_BYTES, UnsafeDrawing, safe_svg

        with file.open("rb") as source:
            content = source.read(MOST_BYTES + 1)
        try:
            clean, width, height = safe_svg(content)
        except UnsafeDrawing as error:
            raise CannotShow("unsafe_drawing") from error
        if QGuiApplication.instance() is None:  # words in a drawing need typefaces
            _App.start()
        renderer = QSvgRenderer(QByteArray(clean))
        if not renderer.isValid():
            raise CannotShow("damaged")
        scale = min(1.0, (MOST_DRAWN / (width * height)) ** 0.5)
        self._size = QSize(max(1, round(width * scale)), max(1, round(height * scale)))
        self._draw = lambda level: _drawing(renderer, _at_level(self._size, level))
        self._finest, self._coarsest = 0, COARSEST
        while self._finest > LARGEST_DRAWING and _area(_at_level(self._size, self._finest - 1)) <= MOST_DRAWN:
            self._finest -= 1


class _App:
    """The application object that typefaces need, made once and kept."""

    made: Any = None

    @classmethod
    def start(cls) -> None:
        from mentordesk_ui.theme import fonts

        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        cls.made = QGuiApplication(["mentordesk"])
        fonts.register()
        cls.made.setFont(fonts.base_font())


class _Pixels:
    """A picture made of pixels; decoded once, at the largest level that is safe, when more than a glance is wanted."""

    def __init__(self, file: Path, kind: str) -> None:
        self._file, self._kind = str(file), kind
        reader = self._reader()
        stored = reader.size()
        if not stored.isValid() or stored.isEmpty():
            raise CannotShow("damaged")
        if _area(stored) > MOST_PIXELS:
            width, height = stored.width(), stored.height()
            raise CannotShow("too_many_pixels", width=width, height=height, most=MOST_PIXELS // 1_000_000)
        self._stored, self._is_turned = stored, bool(reader.transformation() & _TURNED)
        self.size = stored.transposed() if self._is_turned else stored
        self.finest = 0
        while _area(_at_level(stored, self.finest)) > MOST_SHOWN:
            self.finest += 1
        self._whole = QImage()

    def _reader(self) -> QImageReader:
        reader = QImageReader(self._file, QByteArray(self._kind.encode()))
        reader.setAutoTransform(True)
        return reader

    def draw(self, level: int) -> QImage:
        """Return the picture at a level, which may be a null picture when it is broken."""
        if not self._whole.isNull():
            return self._scaled(level)
        if level > self.finest and self._kind == "jpeg":  # decoded small at once, several times as fast
            return self._read(level)
        self._whole = self._read(self.finest)
        return self._scaled(level)

    def _read(self, level: int) -> QImage:
        reader = self._reader()
        if level > 0:
            reader.setScaledSize(_at_level(self._stored, level))
        return reader.read()

    def _scaled(self, level: int) -> QImage:
        if level <= self.finest or self._whole.isNull():
            return QImage(self._whole)
        aspect, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        return self._whole.scaled(_at_level(self.size, level), aspect, smooth)


def _nothing(_level: int) -> QImage:
    return QImage()


def _drawing(renderer: QSvgRenderer, size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return image


def _at_level(size: QSize, level: int) -> QSize:
    return QSize(max(1, round(size.width() / 2**level)), max(1, round(size.height() / 2**level)))


def _area(size: QSize) -> int:
    return size.width() * size.height()
