"""The mark of the program: for the window, the task bar and the tray."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from mentordesk.resources import resource

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)
"""Pixels a side that desktops ask for; drawn once, as drawing them at each start would take longer than loading."""


def file_name(size: int) -> str:
    """Return what the picture of a size is called."""
    return f"mentordesk-{size}.png"


def mark() -> QIcon:
    """Return the mark in all sizes; a picture is read when a size is asked for."""
    icon = QIcon()
    for size in SIZES:
        icon.addFile(str(resource("mark", file_name(size))), QSize(size, size))
    return icon
