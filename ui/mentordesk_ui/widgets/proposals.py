"""A short list of words below a field: chosen with the arrow keys while the keyboard stays in the field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from mentordesk_ui.theme import font
from mentordesk_ui.theme.shapes import RADIUS, write_line

from .floating import float_at
from .painting import box, colour, leading_rect, scaled, start

EDGE, SIDE, GAP = 6, 10, 16
LEAST, WIDEST = 180, 360
"""Pixels at normal text size."""


class ProposalList(QFrame):
    """Floats in the window at a field. Each line is a word, and beside it a few words about it.

    Signals:
        chosen(str): this word was clicked.
    """

    chosen = Signal(str)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self._rows: list[tuple[str, str]] = []
        self._at = -1
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    @property
    def words(self) -> list[str]:
        """What is proposed, the best first."""
        return [word for word, _ in self._rows]

    @property
    def current(self) -> str:
        """The word that is chosen; empty until an arrow key has chosen one."""
        return self._rows[self._at][0] if 0 <= self._at < len(self._rows) and not self.isHidden() else ""

    def show_rows(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show (word, about it), none of them chosen; nothing is shown for none."""
        self._rows, self._at = list(rows), -1
        if rows:
            self._place()
        self.setVisible(bool(rows))
        self.raise_()
        self.update()

    def step(self, by: int) -> str:
        """Choose the next (1) or the previous (-1) line, none between the last and the first; return its words."""
        count = len(self._rows)
        self._at = (self._at + 1 + by) % (count + 1) - 1
        self.update()
        return " ".join(self._rows[self._at]).strip() if self._at >= 0 else ""

    # --- looking --------------------------------------------------------------------------------------------------

    def _line(self) -> int:
        return max(scaled(32), QFontMetrics(font("body")).height() + 10)

    def sizeHint(self) -> QSize:
        """Room for the widest line, within reason."""
        body, small = QFontMetrics(font("body")), QFontMetrics(font("small"))
        widths = [body.horizontalAdvance(word) + GAP + small.horizontalAdvance(about) for word, about in self._rows]
        wanted = max(widths, default=0) + 2 * (EDGE + SIDE)
        width = max(scaled(LEAST), min(wanted, scaled(WIDEST)))
        return QSize(width, len(self._rows) * self._line() + 2 * EDGE)

    def _place(self) -> None:
        window, size = self._field.window(), self.sizeHint()
        at = QRect(self._field.mapTo(window, QPoint(0, 0)), self._field.size())
        float_at(self, window, at, size, size.height())

    def _row_at(self, point: QPoint) -> int:
        row = (point.y() - EDGE) // self._line()
        return row if 0 <= row < len(self._rows) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose what the pointer is on."""
        self._at = self._row_at(event.position().toPoint())
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the line that is pressed; the keyboard stays in the field."""
        row = self._row_at(event.position().toPoint())
        if row >= 0:
            self.chosen.emit(self._rows[row][0])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, the words, and what is about them on the other side."""
        painter = start(self)
        box(painter, self.rect(), "surface", "field_border", RADIUS)
        high = self._line()
        for number, (word, about) in enumerate(self._rows):
            line = QRect(EDGE, EDGE + number * high, self.width() - 2 * EDGE, high)
            is_chosen = number == self._at
            if is_chosen:
                box(painter, line, "soft_accent", "accent", RADIUS - 2)
            small = QFontMetrics(font("small"))
            beside = small.horizontalAdvance(about)
            inside = line.adjusted(SIDE, 0, -SIDE, 0)
            painter.setFont(font("body"))
            painter.setPen(colour("text"))
            words = leading_rect(self, inside.adjusted(0, 0, -beside - GAP, 0), inside)
            cut = QFontMetrics(font("body")).elidedText(word, Qt.TextElideMode.ElideRight, words.width())
            write_line(painter, words, cut, self.layoutDirection())
            painter.setFont(font("small"))
            painter.setPen(colour("muted"))
            place = leading_rect(self, QRect(inside.right() - beside + 1, line.top(), beside, high), inside)
            write_line(painter, place, about, self.layoutDirection(), Qt.AlignmentFlag.AlignTrailing)
