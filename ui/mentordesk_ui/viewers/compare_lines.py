"""The lines of two versions, to walk through by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from mentordesk.anchors.compare import Comparison, Row
from mentordesk_ui.viewers.compare_sheet import LineSheet
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import scaled


class LinesView(LineSheet):
    """Two texts with their differences; unchanged stretches are folded until they are pressed.

    Signals:
        change_shown(int): the change, from 0, that the person has gone to.
        note_pressed(str): the person wants this note.
    """

    change_shown = Signal(int)
    note_pressed = Signal(str)
    focus_ring = True
    focus_inset = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("What changed"))

    # --- what is shown --------------------------------------------------------------------------------------------

    def show_comparison(self, comparison: Comparison, wraps: bool, pins: Mapping[int, Sequence[Pin]]) -> None:
        """Show two texts; `wraps` breaks long lines as in prose; `pins` are by the number of the old line, from 0."""
        self.comparison, self.wraps, self.pins = comparison, wraps, pins
        self.opened, self.current = set(), -1
        self._marked.clear()
        self.arrange()
        self.verticalScrollBar().setValue(0)
        self.horizontalScrollBar().setValue(0)

    def show_pins(self, pins: Mapping[int, Sequence[Pin]]) -> None:
        """Show other notes in the margin."""
        self.pins = pins
        self.viewport().update()

    def set_beside(self, is_beside: bool) -> None:
        """Show both versions beside each other, or one below the other line by line."""
        if is_beside != self.is_beside:
            self.is_beside = is_beside
            top = self._first_seen()
            self.arrange()
            self._scroll_to_row(top)

    def open_all(self, is_open: bool) -> None:
        """Show every unchanged line, or fold them again."""
        top = self._first_seen()
        self.opened = {row.old for row in self.comparison.rows() if row.kind == "fold"} if is_open else set()
        self.arrange()
        self._scroll_to_row(top)

    def go_to_change(self, number: int) -> None:
        """Scroll to a change and mark it as the current one."""
        if not 0 <= number < len(self.comparison.changes):
            return
        self.current = number
        at = next((n for n, item in enumerate(self.items) if item.change == number), 0)
        self._scroll_to(at)
        change = self.comparison.changes[number]
        gone = " ".join(self.comparison.old[n].strip() for n in change.old[:3])
        came = " ".join(self.comparison.new[n].strip() for n in change.new[:3])
        told = self.tr("Change {0} of {1}. Gone: {2}. New: {3}.")
        self.setAccessibleDescription(told.format(number + 1, len(self.comparison.changes), gone or "–", came or "–"))
        self.viewport().update()
        self.change_shown.emit(number)

    def go_on(self, step: int) -> None:
        """Go to the next change, or with -1 to the one before; after the last comes the first."""
        if count := len(self.comparison.changes):
            start = self.current if self.current >= 0 else (-1 if step > 0 else 0)
            self.go_to_change((start + step) % count)

    def go_to_line(self, old: int) -> None:
        """Scroll to a line of the older version, from 0; what is folded over it opens."""
        for item in self.items:
            if item.row.kind == "fold" and item.row.old <= old < item.row.old + item.row.length:
                self.opened.add(item.row.old)
                self.arrange()
                break
        at = next((n for n, item in enumerate(self.items) if item.row.old >= old and item.side <= 0), 0)
        self._scroll_to(at)

    # --- scrolling ------------------------------------------------------------------------------------------------

    def _first_seen(self) -> Row | None:
        at = self.at(self.verticalScrollBar().value() + scaled(6))
        return self.items[at].row if 0 <= at < len(self.items) else None

    def _scroll_to_row(self, row: Row | None) -> None:
        if row is None:
            return
        for number, item in enumerate(self.items):
            if (row.old >= 0 and item.row.old >= row.old) or (row.old < 0 and item.row.new >= row.new >= 0):
                self.verticalScrollBar().setValue(round(self.tops[number]) - scaled(6))
                return

    def _scroll_to(self, number: int) -> None:
        if self.items:
            room = self.viewport().height() // 4
            self.verticalScrollBar().setValue(round(self.tops[min(number, len(self.items) - 1)]) - room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew when the width is another."""
        super().resizeEvent(event)
        if self.room != self.viewport().width() and self.is_wrapped:
            top = self._first_seen()
            self.arrange()
            self._scroll_to_row(top)
        else:
            self.set_bars()

    # --- keyboard and mouse ---------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End go to the ends, Return opens what is folded in view; others scroll."""
        bar = self.verticalScrollBar()
        if event.key() == Qt.Key.Key_Home:
            bar.setValue(0)
        elif event.key() == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_in_view()
        else:
            super().keyPressEvent(event)

    def _open_in_view(self) -> None:
        top = self.verticalScrollBar().value()
        seen = range(max(0, self.at(top)), min(len(self.items), self.at(top + self.viewport().height()) + 1))
        for number in seen:
            if self.items[number].row.kind == "fold":
                self._open(number)
                return

    def _open(self, number: int) -> None:
        top = self.verticalScrollBar().value()
        self.opened.add(self.items[number].row.old)
        self.arrange()
        self.verticalScrollBar().setValue(top)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a fold, choose a note or a change."""
        place = event.position().toPoint()
        if note := self._pin_at(place):
            self.note_pressed.emit(note.note)
            return
        at = self.at(place.y() + self.verticalScrollBar().value())
        if not 0 <= at < len(self.items):
            return
        item = self.items[at]
        if item.row.kind == "fold":
            self._open(at)
        elif item.change >= 0 and item.change != self.current:
            self.current = item.change
            self.viewport().update()
            self.change_shown.emit(self.current)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what would react."""
        place = event.position().toPoint()
        pin = self._pin_at(place)
        at = self.at(place.y() + self.verticalScrollBar().value())
        is_fold = 0 <= at < len(self.items) and self.items[at].row.kind == "fold"
        shape = Qt.CursorShape.PointingHandCursor if pin or is_fold else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        QToolTip.showText(event.globalPosition().toPoint(), pin.words if pin else "", self.viewport())
        if (hot := at if is_fold else -1) != self.hot:
            self.hot = hot
            self.viewport().update()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the mouse."""
        self.hot = -1
        self.viewport().update()

    def _pin_at(self, place: QPoint) -> Pin | None:
        return next((pin for rect, pin in self.discs() if rect.adjusted(-5, -5, 5, 5).contains(place)), None)
