"""Show the application in a look for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mentordesk_ui.theme import Theme

LOOKS = {
    "light": ("light", 100, False),
    "dark": ("dark", 100, False),
    "contrast": ("contrast", 100, False),
    "mirrored": ("light", 100, True),
    "150 percent": ("light", 150, False),
    "200 percent": ("dark", 200, False),
    "mirrored, 150 percent, contrast": ("contrast", 150, True),
}

FEW = ("light", "150 percent", "mirrored, 150 percent, contrast")
"""The looks in which most that can be cut is cut; the others are tried with `-m long`."""
EACH = [pytest.param(name, marks=[] if name in FEW else [pytest.mark.long]) for name in LOOKS]
"""For `parametrize`: every look, those beside the few only in long runs."""


@contextmanager
def look(app: QApplication, theme: str = "light", percent: int = 100, mirrored: bool = False) -> Iterator[Theme]:
    """Apply a look, and put back light, 100 percent, left to right."""
    directions = Qt.LayoutDirection
    try:
        yield Theme.apply(app, theme, percent, directions.RightToLeft if mirrored else directions.LeftToRight)
    finally:
        Theme.apply(app, "light", 100, directions.LeftToRight)
