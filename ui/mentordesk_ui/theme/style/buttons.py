"""Buttons that Qt makes by itself, in dialogs and calendars; those of the pages paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStyleOptionToolButton, QWidget

from mentordesk_ui.theme import state
from mentordesk_ui.theme.fonts import control_height
from mentordesk_ui.theme.shapes import box, colour, idle_box

_On = QStyle.StateFlag
_LEAST_WIDTH = 94
_GAP = 8
_WORDS = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic)


def push(option: QStyleOptionButton, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw a button; the one that Return presses is in accent."""
    enabled, hot = bool(option.state & _On.State_Enabled), bool(option.state & _On.State_MouseOver)
    ink = "text"
    if not enabled:
        idle_box(painter, option.rect, "sunken")
        ink = "disabled"
    elif option.features & QStyleOptionButton.ButtonFeature.DefaultButton:
        fill = "accent_hover" if hot else "accent"
        box(painter, option.rect, fill, fill)
        ink = "on_accent"
    elif option.state & _On.State_Sunken:
        box(painter, option.rect, "hairline" if state.tokens().border == 1 else "sunken", "text")
    else:
        box(painter, option.rect, "sunken" if hot else "surface", "text" if hot else "field_border")
    _words(option, painter, ink, enabled)
    return True


def _words(option: QStyleOptionButton, painter: QPainter, ink: str, enabled: bool) -> None:
    place = QRect(option.rect)
    if not option.icon.isNull():
        size = option.iconSize
        words = (
            option.fontMetrics.size(int(Qt.TextFlag.TextShowMnemonic), option.text).width() if option.text else -_GAP
        )
        left = place.center().x() - (size.width() + _GAP + words) // 2
        spot = QRect(QPoint(left, place.center().y() - size.height() // 2 + 1), size)
        mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
        option.icon.paint(painter, QStyle.visualRect(option.direction, option.rect, spot), mode=mode)
        place = QStyle.visualRect(option.direction, option.rect, place.adjusted(size.width() + _GAP, 0, 0, 0))
    painter.setPen(colour(ink))
    painter.drawText(place, _WORDS, option.text)


def push_size(option: QStyleOptionButton, size: QSize) -> QSize:
    """Room beside the words, and as high as all buttons are."""
    edge = 2 * state.tokens().border
    return QSize(max(_LEAST_WIDTH, size.width() + 28 + edge), max(control_height(), size.height() + edge))


def tool(option: QStyleOptionToolButton, painter: QPainter, widget: QWidget | None) -> bool:
    """Draw what lies below an icon: nothing until the mouse is there, or until it is on."""
    if option.state & _On.State_On:
        box(painter, option.rect, "soft_accent", "accent" if state.tokens().border > 1 else "")
    elif option.state & _On.State_MouseOver and option.state & _On.State_Enabled:
        box(painter, option.rect, "sunken", "text" if state.tokens().border > 1 else "")
    return True


def tool_size(option: QStyleOptionToolButton, size: QSize) -> QSize:
    """Six pixels around."""
    around = 12 + 2 * state.tokens().border
    return QSize(size.width() + around, size.height() + around)
