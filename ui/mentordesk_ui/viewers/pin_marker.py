"""Pins as they stand on pictures and pages: round, numbered, as large at every zoom, pressed by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from mentordesk_ui.theme import font, paint_icon, tokens
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import colour, follow_theme, scaled, start

TINTS = {"praise": "done", "question": "info", "suggestion": "progress", "must-fix": "blocked", "idea": "mentor"}
"""The colour of a note by its tag."""

ACROSS = 26
"""Pixels across a pin at normal text size."""


def spread(points: Sequence[QPointF], apart: float, rtl: bool = False) -> list[QPointF]:
    """Return the points with those that would cover one another moved aside, each as little as need be.

    The first of a heap keeps its place; the next stand beside it in rows of four, along the line of reading.
    """
    placed: list[QPointF] = []
    cells: dict[tuple[int, int], list[QPointF]] = {}
    for point in points:
        for step in range(400):
            across, down = step % 4 * apart * (-1 if rtl else 1), step // 4 * apart
            moved = QPointF(point.x() + across, point.y() + down)
            if not _is_taken(cells, moved, apart):
                break
        placed.append(moved)
        cells.setdefault(_cell(moved, apart), []).append(moved)
    return placed


def _cell(point: QPointF, apart: float) -> tuple[int, int]:
    return int(point.x() // apart), int(point.y() // apart)


def _is_taken(cells: dict[tuple[int, int], list[QPointF]], point: QPointF, apart: float) -> bool:
    column, row = _cell(point, apart)
    near = (each for x in (-1, 0, 1) for y in (-1, 0, 1) for each in cells.get((column + x, row + y), ()))
    return any(abs(each.x() - point.x()) < apart - 0.5 and abs(each.y() - point.y()) < apart - 0.5 for each in near)


class PinMarker(QAbstractButton):
    """One pin; `clicked` when it is pressed."""

    focus_radius = 18
    focus_inset = 4

    def __init__(self, pin: Pin, parent: QWidget) -> None:
        super().__init__(parent)
        self.pin = pin
        self._is_current, self._has_tip = False, True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        words = self._words(pin)
        self.setAccessibleName(words)
        self.setToolTip(words)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.resize(self.sizeHint())
        self.update()

    def _words(self, pin: Pin) -> str:
        kinds = {
            "suggestion": self.tr("suggestion"),
            "praise": self.tr("praise"),
            "question": self.tr("question"),
            "must-fix": self.tr("must fix"),
            "idea": self.tr("idea"),
        }
        states = {"open": self.tr("open"), "answered": self.tr("answered"), "resolved": self.tr("resolved")}
        kind, state = kinds.get(pin.tag, pin.tag), states.get(pin.state, pin.state)
        return self.tr("Note {number}, {kind}, {state}: {words}").format(
            number=pin.number, kind=kind, state=state, words=pin.words
        )

    @property
    def is_current(self) -> bool:
        """Whether this is the note that is looked at."""
        return self._is_current

    @is_current.setter
    def is_current(self, current: bool) -> None:
        self._is_current = current
        self.setAccessibleDescription(self.tr("The note shown beside") if current else "")
        self.update()

    @property
    def has_tip(self) -> bool:
        """Whether it runs out into the place meant; one that stands beside its place is round."""
        return self._has_tip

    @has_tip.setter
    def has_tip(self, has_tip: bool) -> None:
        if has_tip != self._has_tip:
            self._has_tip = has_tip
            self.update()

    @property
    def tint(self) -> str:
        """The token of its colour."""
        return TINTS.get(self.pin.tag, "planned")

    def sizeHint(self) -> QSize:
        """Large enough to hit."""
        return QSize(scaled(34), scaled(34))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses as Space does; what moves and zooms is for the canvas."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def enterEvent(self, event: QEvent) -> None:
        """Show that it would react."""
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Rest again."""
        self.update()

    def tip(self) -> QPointF:
        """Return the point of the widget that stands on the place meant."""
        return self._disc(ACROSS).bottomLeft()

    def _disc(self, across: int) -> QRectF:
        side = scaled(across)
        disc = QRectF(0, 0, side, side)
        disc.moveCenter(QRectF(self.rect()).center())
        return disc

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the drop with its number; what is settled is hollow and has a tick, what is answered has an arrow."""
        painter = start(self)
        is_hot = self._is_current or self.underMouse() or self.hasFocus()
        ink, paper = colour(self.tint), colour(f"{self.tint}_bg")
        hollow = (self.pin.state == "resolved" or tokens().border > 1) and not self._is_current
        disc = self._disc(ACROSS + 3 if is_hot else ACROSS)
        painter.setPen(QPen(colour("surface"), 4))
        shape = _drop(disc.adjusted(2, 2, -2, -2), self._has_tip)
        painter.drawPath(shape)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(paper if hollow else ink)
        painter.drawPath(shape)
        painter.setPen(ink if hollow else paper)
        used = font("small-strong")
        number = str(self.pin.number)
        wide = QFontMetricsF(used).horizontalAdvance(number)
        if wide > disc.width() - 8:
            used.setPointSizeF(used.pointSizeF() * (disc.width() - 8) / wide)
        painter.setFont(used)
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), number)
        if sign := {"resolved": "check", "answered": "reply"}.get(self.pin.state, ""):
            side = scaled(14)
            badge = QRectF(self.width() - side, self.height() - side, side, side).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.setPen(QPen(ink, 1))
            painter.setBrush(colour("surface"))
            painter.drawEllipse(badge)
            paint_icon(painter, badge.adjusted(2, 2, -2, -2).toRect(), sign, self.tint)


def _drop(disc: QRectF, has_tip: bool) -> QPainterPath:
    """Return a circle, or one that runs out into its lower left corner."""
    path = QPainterPath()
    path.addEllipse(disc)
    if has_tip:
        corner = QPainterPath()
        corner.addRect(QRectF(disc.left(), disc.center().y(), disc.width() / 2, disc.height() / 2))
        path = path.united(corner)
    return path
