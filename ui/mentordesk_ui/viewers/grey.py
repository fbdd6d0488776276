"""A picture as brightness, for finding a place of it again in another version."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from mentordesk.anchors.found import Grey
from mentordesk.anchors.image import SIDE
from mentordesk_ui.decoding.once import ask_once


def read_grey(file: Path) -> Grey | None:
    """Decode a picture in a process of its own and return it small and grey; None when it cannot be shown.

    Takes a good part of a second: call it beside the window.
    """
    answer = ask_once("pictures", {"do": "open", "file": str(file), "room": [2 * SIDE, 2 * SIDE]})
    if answer.problem or answer.image.isNull():
        return None
    across, down = (int(side) for side in answer.head["size"])
    small = answer.image.scaled(
        SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    paper = QImage(small.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)  # what is drawn on nothing is looked at on white
    painter = QPainter(paper)
    painter.drawImage(0, 0, small)
    painter.end()
    grey = paper.convertToFormat(QImage.Format.Format_Grayscale8)
    line, raw = grey.bytesPerLine(), bytes(grey.constBits())
    pixels = b"".join(raw[row * line : row * line + grey.width()] for row in range(grey.height()))
    return Grey(grey.width(), grey.height(), pixels, across, down)
