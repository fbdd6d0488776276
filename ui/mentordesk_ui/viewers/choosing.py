"""Choosing a place on a canvas for a new note: by a click, by dragging over a part, or by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen

from mentordesk_ui.viewers.ink import ink
from mentordesk_ui.viewers.spots import Spot

if TYPE_CHECKING:
    from mentordesk_ui.viewers.canvas import Canvas

SLACK = 6
"""Pixels that a click may wander before it is a drag."""
STEP, FINE, COARSE = 12, 1, 64
"""Pixels that an arrow key moves the crosshair: alone, with Shift, with Ctrl."""

_ARROWS = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}


class Choosing:
    """The state of choosing; `is_on` while a place is being chosen.

    By keys: arrows move a crosshair, Space marks the first corner of a part, Return sets, Escape leaves it.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self.is_on = False
        self._first: Spot | None = None
        self._cross: Spot | None = None
        self._by_keys = False

    def begin(self) -> None:
        """Start; the crosshair stands in the middle of what can be seen."""
        self.is_on, self._first, self._by_keys = True, None, True
        canvas = self._canvas
        self._cross = self._pulled(QPointF(canvas.viewport().rect().center()))
        canvas.viewport().setCursor(Qt.CursorShape.CrossCursor)
        canvas.viewport().update()

    def end(self) -> None:
        """Stop."""
        self.is_on, self._first = False, None
        self._canvas.viewport().unsetCursor()
        self._canvas.viewport().update()

    def _pulled(self, point: QPointF, page: int | None = None) -> Spot | None:
        """Return the spot at a point of the view, pulled onto the page when it lies beside it."""
        canvas = self._canvas
        if not len(canvas.sheets):
            return None
        if page is None:
            if (spot := canvas.spot_at(point)) is not None:
                return spot
            page = canvas.page
        rect = canvas.page_rect(page)
        x, y = (point.x() - rect.x()) / rect.width(), (point.y() - rect.y()) / rect.height()
        return Spot(page, min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def _region(self, other: Spot) -> Spot:
        first = self._first
        assert first is not None
        left, top = min(first.x, other.x), min(first.y, other.y)
        return Spot(first.page, left, top, abs(first.x - other.x), abs(first.y - other.y))

    def _set(self, spot: Spot) -> None:
        rect = self._canvas.rect_of(spot)
        if rect.width() < SLACK and rect.height() < SLACK:
            spot = Spot(spot.page, spot.x + spot.width / 2, spot.y + spot.height / 2)
        self.end()
        self._canvas.place_chosen.emit(spot)

    def press(self, point: QPointF) -> bool:
        """Take a press of the mouse; tell whether it was meant for choosing."""
        if not self.is_on:
            return False
        self._by_keys = False
        self._first = self._cross = self._canvas.spot_at(point)
        return True

    def move(self, point: QPointF) -> bool:
        """Take a move of the mouse."""
        if not self.is_on:
            return False
        if self._by_keys:
            if self._first is not None:
                return True
            self._by_keys = False
        if self._first is not None:
            self._cross = self._pulled(point, self._first.page)
        self._canvas.viewport().update()
        return True

    def release(self, point: QPointF) -> bool:
        """Take the end of a press."""
        if not self.is_on:
            return False
        if self._first is not None and not self._by_keys and (last := self._pulled(point, self._first.page)):
            self._set(self._region(last))
        return True

    def key(self, event: QKeyEvent) -> bool:
        """Take a key; tell whether it was meant for choosing."""
        if not self.is_on:
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.end()
            self._canvas.place_given_up.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cross is not None:
            self._set(self._region(self._cross) if self._first is not None else self._cross)
        elif key == Qt.Key.Key_Space:
            self._first, self._by_keys = self._cross, True
        elif key in _ARROWS and self._cross is not None:
            self._step(_ARROWS[Qt.Key(key)], event.modifiers())
        else:
            return False
        self._canvas.viewport().update()
        return True

    def _step(self, way: QPointF, keys: Qt.KeyboardModifier) -> None:
        far = STEP
        if keys & Qt.KeyboardModifier.ShiftModifier:
            far = FINE
        elif keys & Qt.KeyboardModifier.ControlModifier:
            far = COARSE
        assert self._cross is not None
        self._by_keys = True
        point = self._canvas.rect_of(self._cross).topLeft() + way * far
        self._cross = self._pulled(point, self._first.page if self._first else None)
        if self._cross is not None:
            self._canvas.show_spot(self._cross)

    def paint(self, painter: QPainter) -> None:
        """Draw the crosshair of the keyboard and the part that is marked."""
        if not self.is_on or self._cross is None:
            return
        if self._first is not None:
            rect = self._canvas.rect_of(self._region(self._cross))
            painter.setPen(QPen(ink("surface"), 4))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect)
            painter.setPen(QPen(ink("focus"), 2))
            painter.setBrush(ink("focus", 0.12))
            painter.drawRect(rect)
        if self._by_keys:
            self._paint_cross(painter, self._canvas.rect_of(self._cross).topLeft())

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        for role, width in (("surface", 5), ("focus", 2)):
            painter.setPen(QPen(ink(role), width))
            for way in _ARROWS.values():
                painter.drawLine(at + way * 5, at + way * 20)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(at.x() - 5, at.y() - 5, 10, 10))
