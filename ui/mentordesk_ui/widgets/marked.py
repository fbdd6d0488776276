"""One line of text with some of its letters marked, as in what a search has found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from mentordesk_ui.theme import font, tokens

from .painting import colour


def draw_marked(
    painter: QPainter,
    place: QRect,
    text: str,
    marked: Sequence[tuple[int, int]],
    role: str = "body",
    tint: str = "text",
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
) -> None:
    """Draw one line in a place, cut with … where it is too long; `marked` are (place, length) in the text.

    Marks are strong and in the accent colour; with thick borders (high contrast) they are underlined too.
    """
    used = font(role)
    shown = QFontMetrics(used).elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, place.width())
    layout = QTextLayout(shown, used)
    leading = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeading)
    option = QTextOption(leading)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # else a line reads as the window does
    layout.setTextOption(option)
    layout.setFormats([_format(start, length) for start, length in marked if start + length <= len(shown)])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(place.width())
    layout.endLayout()
    painter.setPen(colour(tint))
    painter.save()
    painter.setClipRect(place.adjusted(0, -2, 0, 2))
    layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2))
    painter.restore()


def _format(start: int, length: int) -> QTextLayout.FormatRange:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.DemiBold)
    style.setForeground(colour("accent"))
    style.setFontUnderline(tokens().border > 1)
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made
