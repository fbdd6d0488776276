"""Where the window lies: as it was left, and in the middle of the screen the first time, with all of it in sight."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

GEOMETRY = "window/geometry"
FIRST_SIZE = QSize(1240, 800)
FRAME = QSize(16, 48)
"""What the title bar and the edges of a window take at most, which no system tells before it is shown."""


def restore(window: QWidget, settings: QSettings) -> None:
    """Put a window where it was left; Qt keeps it on the screens there are now."""
    geometry = settings.value(GEOMETRY)
    if geometry is not None and window.restoreGeometry(geometry):
        return
    room = window.screen().availableGeometry()
    window.resize(FIRST_SIZE.boundedTo(room.size() - FRAME))
    whole, middle = window.size() + FRAME, Qt.AlignmentFlag.AlignCenter
    window.move(QStyle.alignedRect(Qt.LayoutDirection.LeftToRight, middle, whole, room).topLeft())


def keep(window: QWidget, settings: QSettings) -> None:
    """Remember where a window lies."""
    settings.setValue(GEOMETRY, window.saveGeometry())
    settings.sync()
