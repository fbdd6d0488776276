"""Keys drawn as the caps of a keyboard, in lists of commands."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mentordesk_ui.theme import font

from .painting import box, colour, follow_theme, scaled, start

_GAP = 4


def key_parts(keys: QKeySequence) -> list[str]:
    """Return the keys to be held together, as this system names them."""
    text = keys.toString(QKeySequence.SequenceFormat.NativeText)
    if not text:
        return []
    parts = text.split("+")
    return [*(each for each in parts[:-1] if each), parts[-1] or "+"]


def caps_width(parts: list[str]) -> int:
    """Return how wide these caps are drawn, in pixels."""
    return sum(_widths(parts)) + _GAP * max(0, len(parts) - 1)


def paint_caps(painter: QPainter, place: QRect, parts: list[str]) -> None:
    """Draw caps from the left of a place, in the middle of its height; keys read from left to right everywhere."""
    metrics = QFontMetrics(font("small"))
    high, at = metrics.height() + 4, place.left()
    painter.setFont(font("small"))
    for part, width in zip(parts, _widths(parts), strict=True):
        cap = QRect(at, place.top() + (place.height() - high) // 2, width, high)
        box(painter, cap, "sunken", "hairline", 5)
        painter.setPen(colour("muted"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), part)
        at += width + _GAP


def _widths(parts: list[str]) -> list[int]:
    metrics = QFontMetrics(font("small"))
    return [max(scaled(22), metrics.horizontalAdvance(each) + 12) for each in parts]


class KeyCaps(QWidget):
    """The keys of one command."""

    def __init__(self, keys: QKeySequence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = key_parts(keys)
        self.setAccessibleName(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self.updateGeometry)

    def sizeHint(self) -> QSize:
        """All caps beside one another."""
        return QSize(caps_width(self._parts), QFontMetrics(font("small")).height() + 6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        paint_caps(start(self), self.rect(), self._parts)
