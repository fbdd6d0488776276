"""Show the application in a look for the length of a test."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
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
_worn: list[QApplication] = []


@contextmanager
def look(app: QApplication, theme: str = "light", percent: int = 100, mirrored: bool = False) -> Iterator[Theme]:
    """Apply a look; when the test is over and its windows are gone, the usual one is put back.

    Open the window inside, where the test allows it: to dress one anew that has seen every page takes ten seconds.
    """
    directions = Qt.LayoutDirection
    _worn.append(app)
    yield Theme.apply(app, theme, percent, directions.RightToLeft if mirrored else directions.LeftToRight)


def put_back() -> None:
    """Show light, 100 percent, left to right again, where a test has changed that."""
    if _worn:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what was closed is not dressed again
        Theme.apply(_worn[0], "light", 100, Qt.LayoutDirection.LeftToRight)
        _worn.clear()
