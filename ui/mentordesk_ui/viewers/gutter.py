"""The margin of a code view: line numbers, the pins of notes, and a plus where a new note would begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from mentordesk_ui.theme import font, paint_icon, tokens
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import box, colour, follow_theme, scaled, start

TINTS = {"praise": "done", "question": "info", "suggestion": "progress", "must-fix": "blocked", "idea": "mentor"}
"""The colour of a note by its tag."""


_NUMBERS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)


class Span(NamedTuple):
    """A pin on its lines, both counted from 1 and included."""

    first: int
    last: int
    pin: Pin


def tint_of(pin: Pin) -> str:
    """Return the token of a pin's colour; a settled one is quiet."""
    return "planned" if pin.state == "resolved" else TINTS.get(pin.tag, "planned")


class Gutter(QWidget):
    """Stands before the lines of a `QPlainTextEdit` and scrolls with it.

    Signals:
        pin_pressed(str): the note of a pin that was pressed.
        line_pressed(int, bool): a line, counted from 1; true extends what is chosen to it.
        plus_pressed(int): the person wants a note on this line.
    """

    pin_pressed = Signal(str)
    line_pressed = Signal(int, bool)
    plus_pressed = Signal(int)

    def __init__(self, edit: QPlainTextEdit) -> None:
        super().__init__(edit)
        self._edit = edit
        self.spans: Sequence[Span] = ()
        self.current = ""
        self._hot = 0
        self._drags = False
        self._digits = 2
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        edit.updateRequest.connect(self._follow)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("mono"))
        self.update()

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Show other pins."""
        self.spans = spans
        self.update()

    def set_lines(self, count: int) -> None:
        """Make room for numbers up to this one."""
        self._digits = max(2, len(str(count)))

    def width_wanted(self) -> int:
        """Return how wide the margin is: pins, numbers and air."""
        return self._pins() + QFontMetrics(self.font()).horizontalAdvance("0") * self._digits + scaled(14)

    def _pins(self) -> int:
        return scaled(34)

    def sizeHint(self) -> QSize:
        """As wide as its numbers."""
        return QSize(self.width_wanted(), 0)

    def _follow(self, rect: QRect, dy: int) -> None:
        if dy:
            self.scroll(0, dy)
        else:
            self.update(0, rect.y(), self.width(), rect.height())

    # --- where things are -----------------------------------------------------------------------------------------

    def line_at(self, y: int) -> int:
        """Return the line at a height, counted from 1; 0 below the last one."""
        for number, rect in self._visible():
            if rect.top() <= y < rect.bottom() + 1:
                return number
        return 0

    def _visible(self) -> list[tuple[int, QRect]]:
        block, found = self._edit.firstVisibleBlock(), []
        geometry = self._edit.blockBoundingGeometry(block).translated(self._edit.contentOffset())
        top, height = geometry.top(), self._edit.viewport().height()
        while block.isValid() and top <= height:
            tall = self._edit.blockBoundingRect(block).height()
            found.append((block.blockNumber() + 1, QRect(0, round(top), self.width(), round(tall))))
            block, top = block.next(), top + tall
        return found

    def discs(self) -> list[tuple[QRect, Span]]:
        """Return where the visible pins stand; several on one line stand on one another."""
        places = dict(self._visible())
        side, found = scaled(22), []
        seen: dict[int, int] = {}
        for span in self.spans:
            if span.first not in places:
                continue
            step = seen.get(span.first, 0)
            seen[span.first] = step + 1
            rect = places[span.first]
            left = scaled(4) + min(step, 2) * scaled(5)
            found.append((QRect(left, rect.center().y() - side // 2 + 1, side, side), span))
        return found

    def _pin_at(self, place: QPoint) -> str:
        hits = [span.pin.note for rect, span in self.discs() if rect.adjusted(-5, -5, 5, 5).contains(place)]
        if len(hits) > 1 and self.current in hits:
            return hits[(hits.index(self.current) + 1) % len(hits)]  # pressing again goes through a heap of pins
        return hits[0] if hits else ""

    # --- mouse ----------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a pin, the plus, or a line."""
        place = event.position().toPoint()
        if note := self._pin_at(place):
            self.pin_pressed.emit(note)
            return
        if line := self.line_at(place.y()):
            if place.x() < self._pins():
                self.plus_pressed.emit(line)
                return
            self._drags = True
            self.line_pressed.emit(line, bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Extend what is chosen, or show the plus."""
        place = event.position().toPoint()
        line = self.line_at(place.y())
        if self._drags and line:
            self.line_pressed.emit(line, True)
            return
        pin = self._pin_at(place)
        words = next((span.pin.words for span in self.spans if span.pin.note == pin), "")
        QToolTip.showText(event.globalPosition().toPoint(), words, self)
        hot = 0 if pin else line
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if hot != self._hot:
            self._hot = hot
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Stop extending."""
        self._drags = False

    def leaveEvent(self, event: QEvent) -> None:
        """Take the plus away."""
        self._hot = 0
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the lines."""
        self._edit.verticalScrollBar().event(event)

    # --- painting -------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw numbers, bars and pins."""
        painter = start(self)
        painter.fillRect(self.rect(), colour("surface"))
        painter.fillRect(QRect(self.width() - tokens().border, 0, tokens().border, self.height()), colour("hairline"))
        painter.setFont(self.font())
        visible = self._visible()
        chosen = next((span for span in self.spans if span.pin.note == self.current), None)
        for number, rect in visible:
            is_chosen = chosen is not None and chosen.first <= number <= chosen.last
            if chosen is not None and is_chosen:
                painter.fillRect(rect.adjusted(0, 0, -tokens().border, 0), colour(f"{tint_of(chosen.pin)}_bg"))
            painter.setPen(colour("text" if is_chosen else "muted"))
            words = rect.adjusted(0, 0, -scaled(10), 0)
            painter.drawText(words, _NUMBERS, str(number))
        self._paint_bars(painter, dict(visible))
        taken = {span.first for _, span in self.discs()}
        if self._hot and self._hot not in taken:
            self._paint_plus(painter, dict(visible)[self._hot] if self._hot in dict(visible) else QRect())
        for rect, span in sorted(self.discs(), key=lambda each: each[1].pin.note == self.current):
            self._paint_pin(painter, rect, span.pin)

    def _paint_bars(self, painter: QPainter, places: dict[int, QRect]) -> None:
        for span in self.spans:
            shown = [places[line] for line in (span.first, span.last) if line in places]
            inside = [rect for line, rect in places.items() if span.first <= line <= span.last]
            if not inside or (span.first == span.last and shown):
                continue
            bar = inside[0].united(inside[-1])
            painter.fillRect(QRect(scaled(14), bar.top(), 3, bar.height()), colour(tint_of(span.pin)))

    def _paint_plus(self, painter: QPainter, rect: QRect) -> None:
        if rect.isNull():
            return
        side = scaled(20)
        place = QRect(scaled(5), rect.center().y() - side // 2 + 1, side, side)
        box(painter, place, "accent", "", 6)
        paint_icon(painter, place.adjusted(3, 3, -3, -3), "plus", "on_accent")

    def _paint_pin(self, painter: QPainter, rect: QRect, pin: Pin) -> None:
        paint_disc(painter, rect, pin.number, tint_of(pin), pin.state == "resolved", pin.note == self.current)


def paint_disc(painter: QPainter, rect: QRect, number: int, tint: str, is_settled: bool, is_current: bool) -> None:
    """Draw a numbered pin: full while it is open, hollow when it is settled or where tints vanish."""
    hollow = (is_settled or tokens().border > 1) and not is_current
    painter.setPen(QPen(colour("surface"), 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(rect)
    painter.setPen(QPen(colour(tint), 2))
    painter.setBrush(colour("surface" if hollow else tint))
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1))
    painter.setPen(colour(tint if hollow else "surface"))
    used = font("small-strong")
    words = str(number)
    wide = QFontMetrics(used).horizontalAdvance(words)
    if wide > rect.width() - 6:
        used.setPointSizeF(used.pointSizeF() * (rect.width() - 6) / wide)
    painter.setFont(used)
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), words)
