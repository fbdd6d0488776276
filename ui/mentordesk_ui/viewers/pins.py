"""The pins of a canvas: each on its spot, beside one another where spots are near, walked through by Tab."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mentordesk_ui.theme import tokens
from mentordesk_ui.viewers.ink import ink
from mentordesk_ui.viewers.pin_marker import ACROSS, PinMarker, spread
from mentordesk_ui.viewers.spots import Spot
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import scaled

if TYPE_CHECKING:
    from mentordesk_ui.viewers.canvas import Canvas

APART = 29
"""Pixels between the middles of two pins that stand beside each other, at normal text size."""


class Pins(QObject):
    """Pins on one canvas.

    Signals:
        pressed(str): the pin of this note was pressed.
    """

    pressed = Signal(str)

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._pins: list[tuple[PinMarker, Spot]] = []
        self._current = ""

    @property
    def markers(self) -> list[PinMarker]:
        """The pins, in the order of the keyboard."""
        return [marker for marker, _ in self._pins]

    @property
    def placed(self) -> list[tuple[Pin, Spot]]:
        """The pins with their spots."""
        return [(marker.pin, spot) for marker, spot in self._pins]

    def show(self, pins: Sequence[tuple[Pin, Spot]]) -> None:
        """Stand these pins on their spots; those before are gone, the keyboard stays on its note."""
        focused = next((marker.pin.note for marker in self.markers if marker.hasFocus()), "")
        for marker in self.markers:
            marker.hide()
            marker.deleteLater()
        self._pins = []
        before: QWidget = self._canvas
        for pin, spot in pins:
            marker = PinMarker(pin, self._canvas.viewport())
            marker.clicked.connect(lambda _=False, note=pin.note: self.pressed.emit(note))
            marker.installEventFilter(self)
            marker.is_current = pin.note == self._current
            marker.show()
            QWidget.setTabOrder(before, marker)
            before = marker
            self._pins.append((marker, spot))
            if pin.note == focused:
                marker.setFocus()
        self.place()
        self._canvas.viewport().update()

    def reveal(self, note: str) -> None:
        """Make a note the current one and scroll to it; an empty id makes none."""
        self._current = note
        for marker, spot in self._pins:
            marker.is_current = marker.pin.note == note
            if marker.is_current:
                marker.raise_()
                self._canvas.show_spot(spot)
        self._canvas.viewport().update()

    def place(self) -> None:
        """Stand the pins where their spots are in the view now."""
        tips = [self._foot(spot) for _, spot in self._pins]
        rtl = self._canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for (marker, spot), tip, moved in zip(self._pins, tips, spread(tips, scaled(APART), rtl), strict=True):
            marker.has_tip = moved == tip and not spot.parts
            marker.move((moved - marker.tip()).toPoint())

    def _foot(self, spot: Spot) -> QPointF:
        """Return the point that a pin stands on: the first corner of a region; beside words the edge of their page."""
        if not spot.parts:
            return self._canvas.rect_of(spot).topLeft()
        line, page, half = self._canvas.parts_of(spot)[0], self._canvas.page_rect(spot.page), scaled(ACROSS) / 2
        if self._canvas.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            edge = min(page.right(), self._canvas.viewport().width() - half - 4)
        else:
            edge = max(page.left(), half + 4)
        return QPointF(edge - half, line.center().y() + half)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show a pin that the keyboard has come to."""
        if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            by_keys = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
            for marker, spot in self._pins:
                if marker is watched and by_keys:
                    marker.raise_()
                    self._canvas.show_spot(spot)
        return super().eventFilter(watched, event)

    def paint(self, painter: QPainter) -> None:
        """Draw what the notes mean, and the lines from pins that had to stand aside."""
        seen = QRectF(self._canvas.viewport().rect())
        for marker, spot in self._pins:
            for rect in self._canvas.parts_of(spot):
                if rect.intersects(seen):
                    _paint_part(painter, rect, marker, bool(spot.parts))
            if not marker.has_tip and not spot.parts:
                painter.setPen(QPen(ink(marker.tint), 2))
                painter.drawLine(self._foot(spot), QRectF(marker.geometry()).center())


def _paint_part(painter: QPainter, rect: QRectF, marker: PinMarker, is_text: bool) -> None:
    """Draw a region as a frame, a line of words as if with a text marker."""
    current, line = marker.is_current, tokens().border + (2 if marker.is_current else 1)
    if is_text:
        painter.fillRect(rect.adjusted(-1, -1, 1, 1), ink(marker.tint, 0.3 if current else 0.15))
        painter.setPen(QPen(ink(marker.tint), line))
        painter.drawLine(rect.bottomLeft() + QPointF(0, 1), rect.bottomRight() + QPointF(0, 1))
        return
    painter.setPen(QPen(ink("surface"), line + 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, 4, 4)
    painter.setPen(QPen(ink(marker.tint), line))
    painter.setBrush(ink(marker.tint, 0.12 if current else 0.06))
    painter.drawRoundedRect(rect, 4, 4)
