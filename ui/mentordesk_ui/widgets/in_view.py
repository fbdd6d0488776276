"""Scrolling to what has the keyboard: Qt does so for Tab alone, not where the arrow keys walk through a list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget


def hold(widget: QWidget, reason: Qt.FocusReason = Qt.FocusReason.OtherFocusReason) -> None:
    """Put the keyboard on a part of a list, also on one that was made a moment ago and could not take it yet."""
    widget.show()
    widget.setFocus(reason)


def walk_to(widget: QWidget) -> None:
    """Put the keyboard on a part of a list as the arrow keys do, and bring it into view."""
    hold(widget, Qt.FocusReason.TabFocusReason)
    bring_into_view(widget)


def bring_into_view(widget: QWidget) -> None:
    """Scroll every area around a widget so that it can be seen, also one that was made a moment ago."""
    _scroll_to(widget)
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))  # rows made just now are shown in between


def _scroll_to(widget: QWidget) -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)  # half laid out, rows have places for a moment
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
