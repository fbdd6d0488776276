"""Rows that people put in an order of their own: by dragging, or with Alt and the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk_ui.theme.shapes import RADIUS

from .chosen_rows import ChosenRow
from .painting import box, colour, start
from .rows import RowList


class MovableRow(ChosenRow):
    """A row chosen by a press, moved by dragging it up or down; its `key` is a text.

    Signals:
        dragged(int): held this many pixels below the top of the list.
        dropped(int): let go there.
        nudged(int): Alt and an arrow key ask for one place up (-1) or down (1).
    """

    dragged = Signal(int)
    dropped = Signal(int)
    nudged = Signal(int)

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        icon: str = "",
        trailing: QWidget | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, subtitle, icon, trailing, key, parent)
        self.setAccessibleDescription(self.tr("Alt and the arrow keys move it."))
        self._pressed_at: QPoint | None = None
        self._is_dragged = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow key move the row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.nudged.emit(step)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer went far enough."""
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = abs(event.position().toPoint().y() - self._pressed_at.y()) >= QApplication.startDragDistance()
            if far or self._is_dragged:
                self._is_dragged = True
                self.setDown(False)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.dragged.emit(self.y() + event.position().toPoint().y())
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or press it."""
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        if was_dragged:
            self.setDown(False)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(self.y() + event.position().toPoint().y())
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the chosen row, and the one that would react."""
        if self._is_dragged and not self.isChecked():
            box(start(self), self.rect(), "sunken", "accent", RADIUS)
        else:
            super().paintEvent(event)


class MovableRows(RowList):
    """A list of movable rows; a line shows where a dragged one would go.

    Signals:
        moved(str, str, str): the key of a row, and of the one it goes before or, at the end, the one it follows.
    """

    moved = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._line = -1

    def add(self, row: QWidget) -> None:
        """Add a row at the end."""
        super().add(row)
        if isinstance(row, MovableRow):
            row.dragged.connect(self._drag)
            row.dropped.connect(lambda at, row=row: self._drop(row, at))
            row.nudged.connect(lambda step, row=row: self._nudge(row, step))

    def movable_rows(self) -> list[MovableRow]:
        """Return the rows from top to bottom."""
        return [row for row in self.rows() if isinstance(row, MovableRow)]

    def _place(self, at: int) -> int:
        """Return before which row a height lies; the count of rows for the end."""
        rows = self.movable_rows()
        return next((place for place, row in enumerate(rows) if at < row.geometry().center().y()), len(rows))

    def _drag(self, at: int) -> None:
        rows, place = self.movable_rows(), self._place(at)
        self._line = rows[place].y() - 1 if place < len(rows) else rows[-1].geometry().bottom() + 1
        self.update()

    def _drop(self, row: MovableRow, at: int) -> None:
        self._line = -1
        self.update()
        rows = self.movable_rows()
        self._move(row, self._place(at) - (self._place(at) > rows.index(row)))

    def _nudge(self, row: MovableRow, step: int) -> None:
        self._move(row, self.movable_rows().index(row) + step)

    def _move(self, row: MovableRow, place: int) -> None:
        others = [each for each in self.movable_rows() if each is not row]
        place = max(0, min(place, len(others)))
        if self.movable_rows().index(row) == place:
            return
        if place < len(others):
            self.moved.emit(row.key, others[place].key, "")
        else:
            self.moved.emit(row.key, "", others[-1].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line where a dragged row would go."""
        if self._line >= 0:
            QPainter(self).fillRect(QRect(0, max(0, self._line - 1), self.width(), 3), colour("accent"))
