"""Small lists that float over a page at what somebody types."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

EDGE, GAP = 8, 4
"""Pixels kept to the edges of the window, and to what it lies at."""


def float_at(floating: QWidget, window: QWidget, at: QRect, wanted: QSize, least: int) -> None:
    """Let a widget lie in a window below a place, or above it where there is no room for its least height below.

    Args:
        at: the place, in coordinates of the window.
        wanted: its size; it becomes lower where there is no room, and narrower than the window.
    """
    if floating.parentWidget() is not window:
        floating.setParent(window)
    below, above = window.height() - at.bottom() - EDGE, at.top() - EDGE
    is_below = below >= min(wanted.height(), least) or below >= above
    size = wanted.boundedTo(QSize(window.width() - 2 * EDGE, below if is_below else above))
    left = at.right() + 1 - size.width() if floating.isRightToLeft() else at.left()
    left = max(EDGE, min(left, window.width() - size.width() - EDGE))
    top = at.bottom() + GAP if is_below else at.top() - size.height() - GAP
    floating.setGeometry(QRect(QPoint(left, top), size))
