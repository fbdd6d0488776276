"""Keeping what was just opened in view."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 24


def bring_into_view(part: QWidget) -> None:
    """Scroll to a part that was just shown, once it has been laid out."""
    QTimer.singleShot(0, part, lambda: _scroll_to(part))


def _scroll_to(part: QWidget) -> None:
    above = part.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None and part.isVisible():
        above.ensureWidgetVisible(part, 0, AROUND)
