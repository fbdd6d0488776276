"""Boxes to type and to choose in."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTextEdit,
    QWidget,
)

from mentordesk_ui.theme.fonts import control_height, text_scale
from mentordesk_ui.theme.icons import paint_icon
from mentordesk_ui.theme.shapes import box, colour, idle_box, write_line

ARROW_ROOM = 32
"""Pixels at the end of a field that its arrow, or calendar, may be pressed in."""
_BEFORE = 12
_On = QStyle.StateFlag


def field(painter: QPainter, option: QStyleOption, widget: QWidget | None, is_read_only: bool = False) -> None:
    """Draw the box of a field: edged darker under the mouse, red when what it holds is wrong."""
    if not option.state & _On.State_Enabled:
        idle_box(painter, option.rect, "sunken")
        return
    edge = "text" if option.state & _On.State_MouseOver else "field_border"
    if widget is not None and widget.property("wrong"):
        edge = "blocked"
    box(painter, option.rect, "sunken" if is_read_only else "surface", edge)


def line(option: QStyleOptionFrame, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw a line to type in; one that lies in another field, or over a cell, has no box of its own."""
    if option.lineWidth > 0:
        field(painter, option, widget, isinstance(widget, QLineEdit) and widget.isReadOnly())
    elif widget is None or not isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox):
        painter.fillRect(option.rect, colour("surface"))
    return True


def line_size(option: QStyleOptionFrame, size: QSize) -> QSize:
    """As high as buttons are."""
    if option.lineWidth <= 0:
        return size
    return QSize(size.width() + 2 * option.lineWidth, max(control_height(), size.height() + 2 * option.lineWidth))


def frame(option: QStyleOptionFrame, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw what lies around texts and lists."""
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        field(painter, option, widget)
        return True
    if isinstance(widget, QAbstractItemView):
        box(painter, option.rect, "surface", "hairline")
        return True
    if widget is not None and widget.inherits("QComboBoxPrivateContainer"):
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        box(painter, option.rect, "surface", "field_border", 0)
        return True
    return False


def choice(option: QStyleOptionComboBox, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw the box of one of several, or of a date that has a calendar."""
    if option.frame:
        field(painter, option, widget)
    size = round(16 * text_scale())
    right = option.rect.right() - 9 - size
    arrow = QRect(right, option.rect.center().y() - size // 2 + 1, size, size)
    name = "calendar" if isinstance(widget, QDateTimeEdit) else "chevron-down"
    role = "muted" if option.state & _On.State_Enabled else "disabled"
    paint_icon(painter, QStyle.visualRect(option.direction, option.rect, arrow), name, role)
    return True


def chosen(option: QStyleOptionComboBox, painter: QPainter, _widget: QWidget | None) -> bool:
    """Write what is chosen, cut with … where it is too long; Fusion would cut through a letter."""
    if option.editable or not option.currentIcon.isNull():
        return False
    place = place_in_choice(option, QStyle.SubControl.SC_ComboBoxEditField) or option.rect
    painter.setPen(colour("text" if option.state & _On.State_Enabled else "disabled"))
    words = painter.fontMetrics().elidedText(option.currentText, Qt.TextElideMode.ElideRight, place.width())
    write_line(painter, place, words, option.direction)
    return True


def place_in_choice(option: QStyleOptionComboBox, part: QStyle.SubControl) -> QRect | None:
    """The words begin twelve pixels inside; the arrow takes the end."""
    whole = option.rect
    if part == QStyle.SubControl.SC_ComboBoxEditField:
        inside = whole.adjusted(_BEFORE, 1, -ARROW_ROOM, -1)
    elif part == QStyle.SubControl.SC_ComboBoxArrow:
        inside = QRect(whole.right() - ARROW_ROOM + 1, whole.top(), ARROW_ROOM, whole.height())
    else:
        return None
    return QStyle.visualRect(option.direction, whole, inside)


def choice_size(option: QStyleOptionComboBox, size: QSize) -> QSize:
    """Room for the words and the arrow; and, in the list, for the tick."""
    return QSize(
        size.width() + _BEFORE + ARROW_ROOM + round(16 * text_scale()), max(control_height(), size.height() + 2)
    )
