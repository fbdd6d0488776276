"""What a widget of Qt is given once, as it is shown for the first time: margins, and grounds that let through."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)

LINE_MARGIN = 10
"""Pixels from the edge of a line to its text, beside the two that Qt has."""


def dress(widget: QWidget) -> None:
    """Set a widget up; what a widget has set for itself stays."""
    if isinstance(widget, QLineEdit):
        widget.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if widget.hasFrame() and widget.textMargins().isNull():
            widget.setTextMargins(LINE_MARGIN, 0, LINE_MARGIN, 0)
        _stand_in_the_middle(widget)
        widget.textChanged.connect(lambda _text: _stand_in_the_middle(widget))
    elif isinstance(widget, QFrame):
        _dress_frame(widget)
    elif isinstance(widget, QMenuBar):
        widget.setContentsMargins(12, 0, 12, 0)
    elif isinstance(widget, QMenu):
        widget.setContentsMargins(5, 5, 5, 5)
    elif type(widget) is QWidget and widget.objectName() == "content":
        widget.setAutoFillBackground(False)  # a scroll area fills what it holds


def stand_again() -> None:
    """Let what stands in fields find its place in letters of another size; nobody types while it changes."""
    for each in QApplication.allWidgets():
        if isinstance(each, QLineEdit):
            _stand_in_the_middle(each)


def _stand_in_the_middle(field: QLineEdit) -> None:
    """Push down letters of a taller typeface, such as Arabic ones: Qt takes the middle by their height, and writes
    them from the height of the Latin ones."""
    text, margins = field.displayText(), field.textMargins()
    down = 0
    if not text.isascii():
        layout = QTextLayout(text, field.font())
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()  # only now it has a height
        down = round(line.ascent()) - field.fontMetrics().ascent()
    if margins.top() != down:
        field.setTextMargins(margins.left(), down, margins.right(), -down)


def _dress_frame(widget: QFrame) -> None:
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        widget.setAttribute(Qt.WidgetAttribute.WA_Hover)
        if widget.frameShape() == QFrame.Shape.NoFrame:
            widget.viewport().setAutoFillBackground(False)
        elif widget.viewportMargins().isNull():
            widget.setViewportMargins(8, 6, 8, 6)
    elif isinstance(widget, QScrollArea):
        widget.setFrameShape(QFrame.Shape.NoFrame)
        widget.viewport().setAutoFillBackground(False)
    elif isinstance(widget, QLabel) and widget.isWindow() and widget.inherits("QTipLabel"):
        widget.setContentsMargins(11, 6, 11, 6)
