"""A note as a numbered disc: full while it is open, hollow when it is settled or where tints vanish."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mentordesk_ui.theme import font, tokens
from mentordesk_ui.viewers.pin_marker import TINTS
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled, start


def paint_disc(painter: QPainter, rect: QRect, pin: Pin) -> None:
    """Draw the number of a note in the colour of its tag; a settled one is quiet."""
    is_settled = pin.state == "resolved"
    tint = "planned" if is_settled else TINTS.get(pin.tag, "planned")
    is_hollow = is_settled or tokens().border > 1
    painter.setPen(QPen(colour("surface"), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect)
    painter.setPen(QPen(colour(tint), 2))
    painter.setBrush(colour("surface" if is_hollow else tint))
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    painter.setPen(colour(tint if is_hollow else "surface"))
    used = font("small-strong")
    wide = QFontMetrics(used).horizontalAdvance(str(pin.number))
    if wide > rect.width() - 6:
        used.setPointSizeF(used.pointSizeF() * (rect.width() - 6) / wide)
    painter.setFont(used)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), str(pin.number))


class NoteDisc(QWidget):
    """The disc beside the words of a note."""

    def __init__(self, pin: Pin, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pin = pin
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(scaled(24), scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        paint_disc(start(self), self.rect().adjusted(1, 1, -1, -1), self._pin)
