"""What lies behind and above the cards of a timeline: months, today, and the tray of what has no day."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from mentordesk_ui.roadmap import drawing
from mentordesk_ui.roadmap.placing import Placed, is_mirrored
from mentordesk_ui.theme import font
from mentordesk_ui.widgets.painting import colour
from mentordesk_ui.widgets.when import month_words


class MonthLines(QGraphicsItem):
    """A line for each month and a strong one for today, behind the cards."""

    def __init__(self, placed: Placed) -> None:
        super().__init__()
        self._placed = placed
        self.setZValue(0.5)

    def boundingRect(self) -> QRectF:
        """All of the scene."""
        return self._placed.extent.adjusted(-2, -8, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the lines."""
        self.paint_on(painter)

    def paint_on(self, painter: QPainter) -> None:
        """Draw the lines, here or in a file."""
        top, bottom = self._placed.extent.top(), self._placed.extent.bottom()
        painter.setPen(QPen(colour("hairline"), 1))
        for x, _ in self._placed.marks:
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))
        edge = self._placed.tray.left() if is_mirrored() else self._placed.tray.right()
        painter.setPen(QPen(colour("field_border"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(edge, top), QPointF(edge, bottom))
        if self._placed.today is not None:
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawLine(QPointF(self._placed.today, top), QPointF(self._placed.today, bottom))


class MonthNames(QGraphicsItem):
    """The names of the months and of today; they stay at the top of the view."""

    def __init__(self, placed: Placed, tray: str, today: str) -> None:
        super().__init__()
        self._placed, self._tray, self._today = placed, tray, today
        self._top = 0.0
        self.setZValue(6)

    def pin(self, seen: QRectF) -> None:
        """Keep to the top of what is seen."""
        top = max(self._placed.extent.top(), seen.top())
        if top != self._top:
            self.prepareGeometryChange()
            self._top = top

    def _row(self) -> QRectF:
        extent = self._placed.extent
        return QRectF(extent.left(), self._top, extent.width(), self._placed.sizes.small + 14)

    def boundingRect(self) -> QRectF:
        """The line of names."""
        return self._row()

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the names on a ground of their own."""
        self.paint_on(painter)

    def paint_on(self, painter: QPainter) -> None:
        """Draw the names, here or in a file."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row, placed = self._row(), self._placed
        painter.fillRect(row, colour("bg"))
        painter.fillRect(QRectF(row.left(), row.bottom() - 1, row.width(), 1), colour("hairline"))
        step = abs(placed.days[2]) * 28
        for x, day in placed.marks:
            place = QRectF(x - step if is_mirrored() else x, row.top(), step, row.height()).adjusted(8, 0, -8, 0)
            drawing.write(painter, place, month_words(day), "small", "muted")
        tray = QRectF(placed.tray.left(), row.top(), placed.tray.width(), row.height()).adjusted(16, 0, -16, 0)
        drawing.write(painter, tray, self._tray, "small-strong", "muted")
        if placed.today is not None:
            wide = QFontMetricsF(font("small-strong")).horizontalAdvance(self._today) + 20
            pill = QRectF(placed.today - wide / 2, row.top() + 3, wide, row.height() - 6)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2)
            painter.setFont(font("small-strong"))
            painter.setPen(colour("on_accent"))
            painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), self._today)
