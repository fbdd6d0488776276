"""The heads of lists with columns."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionHeader, QWidget

from mentordesk_ui.theme import state
from mentordesk_ui.theme.shapes import colour, write_line

_BESIDE, _ABOVE = 10, 8
_ARROW = 14
_Sorted = QStyleOptionHeader.SortIndicator


def header_ground(option: QStyleOptionHeader, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw a quiet ground with a line below."""
    painter.fillRect(option.rect, colour("sunken"))
    high = state.tokens().border
    line = QRect(option.rect.left(), option.rect.bottom() + 1 - high, option.rect.width(), high)
    painter.fillRect(line, colour("hairline"))
    return True


def header_words(option: QStyleOptionHeader, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the name of a column, beside the arrow that Fusion draws where it is sorted."""
    place = option.rect.adjusted(_BESIDE, 0, -_BESIDE, 0)
    if option.sortIndicator != _Sorted.None_:
        place.adjust(0, 0, -_ARROW - 4, 0)
    place = QStyle.visualRect(option.direction, option.rect, place)
    painter.setPen(colour("muted"))
    words = painter.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, place.width())
    write_line(painter, place, words, option.direction, option.textAlignment)
    return True


def header_size(option: QStyleOptionHeader, size: QSize) -> QSize:
    """Room beside the words; in Qt's call the size is empty, and the words are the option's."""
    words = option.fontMetrics.size(0, option.text)
    around = QApplication.style().pixelMetric(QStyle.PixelMetric.PM_HeaderMargin)  # taken off before words are drawn
    arrow = _ARROW + 4 if option.sortIndicator != _Sorted.None_ else 0
    edge = state.tokens().border
    return QSize(words.width() + 2 * (_BESIDE + around) + arrow + 2, words.height() + 2 * _ABOVE + edge)
