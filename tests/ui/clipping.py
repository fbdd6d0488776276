"""Find text that does not fit the room its widget was given; any page can be checked with it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from mentordesk_ui.widgets import ElidedLabel, WrappedLabel

_SLACK = 1
"""Pixels that rounding may cost."""


def clipped(window: QWidget) -> list[str]:
    """Return a line for every visible label or button whose words are cut; shortened labels (…) are meant to be."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QLabel | QAbstractButton) or not widget.isVisible() or not widget.text():
            continue
        if why := _cut(widget) or _outside(widget, window):
            found.append(f"{type(widget).__name__} {widget.text()[:40]!r}: {why}")
    return found


def _cut(widget: QLabel | QAbstractButton) -> str:
    have = widget.size()
    if isinstance(widget, WrappedLabel):
        need = widget.heightForWidth(have.width())
        return f"needs {need} high, has {have.height()}" if have.height() + _SLACK < need else ""
    if isinstance(widget, QAbstractButton) and widget.layout() is not None:
        need = widget.layout().totalHeightForWidth(have.width())
        return f"needs {need} high, has {have.height()}" if have.height() + _SLACK < need else ""
    need = widget.sizeHint()
    if widget.toolTip() == widget.text().replace("&&", "\0").replace("&", "").replace("\0", "&") and not isinstance(
        widget, QLabel
    ):
        return ""  # shows its icon alone, or shortened; all the words are in the tool tip
    if not isinstance(widget, ElidedLabel) and have.width() + _SLACK < need.width():
        return f"needs {need.width()} wide, has {have.width()}"
    return f"needs {need.height()} high, has {have.height()}" if have.height() + _SLACK < need.height() else ""


def _outside(widget: QWidget, window: QWidget) -> str:
    """Tell whether a widget reaches out of what holds it; what scrolls may reach down."""
    inner, parent = widget, widget.parentWidget()
    while parent is not None and parent is not window:
        if parent.objectName() == "qt_scrollarea_viewport":
            room, place = parent.width(), QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
            return "wider than what scrolls" if place.left() < -_SLACK or place.right() > room + _SLACK else ""
        place = QRect(widget.mapTo(parent, QPoint(0, 0)), widget.size())
        if not parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK).contains(place):
            return f"reaches out of {type(parent).__name__} ({type(inner).__name__})"
        inner, parent = parent, parent.parentWidget()
    return ""
