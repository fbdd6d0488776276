"""Scroll bars, splitters and tool tips."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOption, QStyleOptionSlider, QWidget

from mentordesk_ui.theme.shapes import box, colour
from mentordesk_ui.theme.state import tokens

LEAST_HANDLE = 32
_THIN, _THICK, _ACROSS = 4, 8, 12
_Part = QStyle.SubControl


def nothing(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Let what lies below show."""
    return True


def tip(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the ground of a tool tip: text and paper the other way round."""
    painter.fillRect(option.rect, colour("text"))
    return True


def splitter(option: QStyleOption, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the line between two sides, in the middle of what can be taken hold of."""
    line, middle = QRect(option.rect), option.rect.center()
    if option.state & QStyle.StateFlag.State_Horizontal:
        line.setLeft(middle.x())
        line.setWidth(tokens().border)
    else:
        line.setTop(middle.y())
        line.setHeight(tokens().border)
    painter.fillRect(line, colour("hairline"))
    return True


def scroll_bar(option: QStyleOptionSlider, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the handle, thin until the mouse comes to it; the way it runs on is not seen."""
    handle = _handle(option)
    is_near = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Sunken))
    is_held = is_near and bool(option.activeSubControls & _Part.SC_ScrollBarSlider)
    thick = _THICK if is_near or tokens().border > 1 else _THIN
    if option.orientation == Qt.Orientation.Horizontal:
        side = (handle.height() - thick) // 2
        handle.adjust(2, side, -2, side + thick - handle.height())
    else:
        side = (handle.width() - thick) // 2
        handle.adjust(side, 2, side + thick - handle.width(), -2)
    box(painter, handle, "muted" if is_held else "field_border", "", thick / 2)
    return True


def scroll_bar_size(option: QStyleOptionSlider, size: QSize) -> QSize:
    """Twelve pixels across."""
    if option.orientation == Qt.Orientation.Horizontal:
        return QSize(size.width(), _ACROSS)
    return QSize(_ACROSS, size.height())


def place_in_scroll_bar(option: Any, part: QStyle.SubControl) -> QRect | None:
    """There are no buttons at the ends; the handle is long enough to be caught."""
    if not isinstance(option, QStyleOptionSlider):
        return None
    whole, handle = option.rect, _handle(option)
    lies = option.orientation == Qt.Orientation.Horizontal
    if part == _Part.SC_ScrollBarSlider:
        return handle
    if part == _Part.SC_ScrollBarGroove:
        return whole
    if part in (_Part.SC_ScrollBarAddLine, _Part.SC_ScrollBarSubLine):
        return QRect()
    before, after = QRect(whole), QRect(whole)
    if lies:
        before.setRight(handle.left() - 1)
        after.setLeft(handle.right() + 1)
    else:
        before.setBottom(handle.top() - 1)
        after.setTop(handle.bottom() + 1)
    mirrored = lies and option.direction == Qt.LayoutDirection.RightToLeft
    if part == _Part.SC_ScrollBarSubPage:
        return after if mirrored else before
    if part == _Part.SC_ScrollBarAddPage:
        return before if mirrored else after
    return None


def _handle(option: QStyleOptionSlider) -> QRect:
    """Return where the handle lies, mirrored where the bar lies in a window that reads from the right."""
    whole = option.rect
    lies = option.orientation == Qt.Orientation.Horizontal
    way = whole.width() if lies else whole.height()
    length, span = way, option.maximum - option.minimum
    if span > 0:
        length = min(way, max(LEAST_HANDLE, option.pageStep * way // max(1, span + option.pageStep)))
    at = QStyle.sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, way - length, option.upsideDown
    )
    if not lies:
        return QRect(whole.left(), whole.top() + at, whole.width(), length)
    handle = QRect(whole.left() + at, whole.top(), length, whole.height())
    return QStyle.visualRect(option.direction, whole, handle)
