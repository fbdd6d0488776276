"""Draws the mark of the program in the sizes that desktops ask for, from `resources/mark/mentordesk.svg`."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from mentordesk.resources import resource
from mentordesk_ui.theme.mark import SIZES, file_name


def draw(size: int) -> QImage:
    """Return the mark, `size` pixels a side."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(resource("mark", "mentordesk.svg"))).render(painter)
    painter.end()
    return image


def write(folder: Path) -> list[Path]:
    """Write all sizes into a folder and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = [folder / file_name(size) for size in SIZES]
    for size, file in zip(SIZES, files, strict=True):
        draw(size).save(str(file))
    return files
