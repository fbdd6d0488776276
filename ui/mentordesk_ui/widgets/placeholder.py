"""What an empty field is for, written into it as its text will stand there.

Qt cuts the placeholder of a text field of several lines at the height of its empty document: the feet of Arabic letters
are gone, and so is every line but the first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QTextEdit

if TYPE_CHECKING:
    _Base = QTextEdit
else:
    _Base = object


class Placeholder(_Base):
    """A part of a class of text fields, named before Qt's: writes the placeholder itself."""

    _placeholder = ""

    def placeholderText(self) -> str:
        """Return what stands in the field while nothing is typed."""
        return self._placeholder

    def setPlaceholderText(self, text: str) -> None:
        """Say in the empty field what it is for."""
        self._placeholder = text
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write into an empty field what it is for."""
        super().paintEvent(event)
        _write(self, self._placeholder)


def _write(field: QTextEdit, text: str) -> None:
    """Write a text into a field in which nothing is typed; where it does not fit, it ends in “…”."""
    first = field.document().firstBlock()
    if not text or not field.document().isEmpty() or first.layout().preeditAreaText():
        return
    top, margin = first.layout().position().y(), field.document().documentMargin()
    width = max(1.0, field.viewport().width() - 2 * margin)
    layout = _laid_out(field, text, width)
    line = layout.lineAt(0).height()
    step = line * (first.blockFormat().lineHeight() or 100) / 100
    most = 1 + max(0, int((field.viewport().height() - top - line) / step))
    if layout.lineCount() > most:
        begin = layout.lineAt(most - 1).textStart()
        rest = field.fontMetrics().elidedText(text[begin:], Qt.TextElideMode.ElideRight, int(width))
        layout = _laid_out(field, text[:begin] + rest, width)
    painter = QPainter(field.viewport())
    painter.setPen(field.palette().color(QPalette.ColorRole.PlaceholderText))
    for number in range(min(most, layout.lineCount())):
        layout.lineAt(number).draw(painter, QPointF(margin, top + number * step))


def _laid_out(field: QTextEdit, text: str, width: float) -> QTextLayout:
    """Return the lines of a text in the field's font, all at the same place."""
    layout = QTextLayout(text, field.font())
    option = QTextOption(QStyle.visualAlignment(field.layoutDirection(), field.alignment()))
    option.setTextDirection(field.layoutDirection())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout
