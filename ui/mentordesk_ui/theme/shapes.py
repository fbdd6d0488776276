"""The shapes that controls are made of: boxes with round corners, filled and edged by token, and lines of words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle

from . import state

RADIUS = 8
CARD_RADIUS = 12


def colour(role: str) -> QColor:
    """Return the colour of a token, as it is now."""
    return QColor(state.tokens().colour(role))


def box(
    painter: QPainter, rect: QRect, fill: str = "", edge: str = "", radius: float = RADIUS, dashed: bool = False
) -> None:
    """Draw a rounded box, fill and edge by token; the edge lies inside the rectangle, as wide as the theme says."""
    width = state.tokens().border
    inset = width / 2 if edge else 0
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    if edge:
        pen = QPen(colour(edge), width)
        if dashed:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def soft_box(painter: QPainter, rect: QRect, fill: str, edge: str, radius: float = RADIUS) -> None:
    """Draw a tinted box; in high contrast, where tints vanish, its edge too."""
    box(painter, rect, fill, edge if state.tokens().border > 1 else "", radius)


def idle_box(painter: QPainter, rect: QRect, fill: str, radius: float = RADIUS) -> None:
    """Draw the box of what cannot be used now; in high contrast, where greys are hardly told apart, with dashes."""
    box(painter, rect, fill, "hairline", radius, dashed=state.tokens().border > 1)


def write_line(
    painter: QPainter,
    rect: QRect,
    text: str,
    direction: Qt.LayoutDirection,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
    hints: int = 0,
) -> None:
    """Write a line in the middle of a box, from the side where the window is read from.

    Within the line the letters themselves say which way it reads: “…” and a full stop stand where they end.

    Args:
        hints: flags of `Qt.TextFlag`, such as to underline the letter of a menu entry.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    placed = QStyle.visualAlignment(direction, alignment | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(rect, int(placed | Qt.AlignmentFlag.AlignAbsolute) | hints, text)
