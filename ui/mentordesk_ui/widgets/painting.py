"""What the hand-painted widgets share: sizes that grow with the text, rounded boxes, following the theme."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLayout, QWidget

from mentordesk_ui.theme import Theme
from mentordesk_ui.theme.fonts import text_scale
from mentordesk_ui.theme.shapes import box, colour, idle_box, soft_box

__all__ = [
    "box",
    "clear",
    "colour",
    "follow_theme",
    "idle_box",
    "leading_rect",
    "scaled",
    "show_if",
    "soft_box",
    "start",
    "text_scale",
    "tight",
]

_L = TypeVar("_L", bound=QLayout)


ANY_WIDTH = 16_777_215
"""As Qt's QWIDGETSIZE_MAX: a maximum that is none."""


def scaled(pixels: int) -> int:
    """Return a length that grows with the text size, in logical pixels."""
    return round(pixels * text_scale())


def follow_theme(owner: QObject, restyle: Callable[[], None]) -> None:
    """Call `restyle`, a method of `owner`, now and whenever colours or text size change."""
    restyle()
    app = QApplication.instance()
    Theme.of(cast(QApplication, app)).follow(owner, restyle.__name__)


def start(widget: QWidget) -> QPainter:
    """Return a smooth painter on a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def leading_rect(widget: QWidget, rect: QRect, inside: QRect) -> QRect:
    """Return a rectangle laid out from the left, mirrored inside another when the widget reads from the right."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(inside.left() + inside.right() - rect.right(), rect.top(), rect.width(), rect.height())


def tight(layout: _L, spacing: int = 0) -> _L:
    """Return a layout without margins and with this spacing."""
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    return layout


def indented(inner: QLayout, pixels: int) -> QHBoxLayout:
    """Return a layout that holds another so many pixels in from where reading starts: Qt does not mirror margins."""
    line = tight(QHBoxLayout())
    line.addSpacing(pixels)
    line.addLayout(inner, 1)
    return line


def show_if(widget: QWidget, shown: bool) -> None:
    """Show or hide a part; one that has no parent yet is never shown, as it would come up as a window of its own."""
    if widget.parentWidget() is not None or not shown:
        widget.setVisible(shown)


def clear(layout: QBoxLayout) -> None:
    """Take everything out of a layout and delete the widgets when Qt next has time."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
