"""What hands do on the drawn roadmap: walk, carry, link and drag."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk_ui.roadmap import walking
from mentordesk_ui.roadmap.dragging import DayDrag, Drag, LinkDrag, MoveDrag
from mentordesk_ui.roadmap.map_view import MapView
from mentordesk_ui.roadmap.placing import is_mirrored
from mentordesk_ui.roadmap.shown import STRAY, Shown
from mentordesk_ui.roadmap.walking import Way
from mentordesk_ui.widgets.painting import box
from mentordesk_ui.widgets.when import as_day

_ZOOM = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: 0}
_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)


class Canvas(MapView):
    """The drawn roadmap; it tells by signals what the person wants.

    Signals:
        opened(str): the person wants to see all of it.
        moved(str, str, str, str): a milestone should go to this stage, before or after another one.
        stage_moved(str, int): a stage should go one place on (1) or back (-1).
        linked(str, str): the first must come before the second.
        dated(str, str): a milestone gets this day (YYYY-MM-DD), or none.
        linking(str): a link is being begun at this milestone by keyboard; empty when it is over.
    """

    opened = Signal(str)
    moved = Signal(str, str, str, str)
    stage_moved = Signal(str, int)
    linked = Signal(str, str)
    dated = Signal(str, str)
    linking = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.link_from = ""
        self._drag: Drag | None = None
        self._pressed: tuple[QPoint, str, bool] | None = None
        self._pan: QPoint | None = None
        self._has_space = False
        super().__init__(parent)

    def show_map(self, shown: Shown) -> None:
        """Show other things; what is current stays so, a drag is given up."""
        self._give_up_drag()
        super().show_map(shown)
        if self.link_from not in shown.card:
            self._stop_linking()

    # --- keyboard -------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Take Tab for the next milestone by date, and the keys that mean something here."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride and self._is_mine(event):
                event.accept()
                return True
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if event.type() == QEvent.Type.KeyPress and tab and self._tab(event.key() == Qt.Key.Key_Tab):
                return True
        return super().event(event)

    def _is_mine(self, event: QKeyEvent) -> bool:
        """Return whether a key belongs to the canvas although a menu may have it, too."""
        keys = (*_ARROWS, *_ZOOM, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
        return event.key() in keys and not event.modifiers() & Qt.KeyboardModifier.ControlModifier

    def _tab(self, forward: bool) -> bool:
        """Go to the next milestone by date; past the last one the keyboard leaves the canvas."""
        order = [each for each in self.map.shown.by_date() if self.map.matches(each)]
        at = order.index(self.current) if self.current in order else -1 if forward else len(order)
        at += 1 if forward else -1
        if not 0 <= at < len(order):
            return False
        self.select(order[at])
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, open, link and zoom."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if key in _ARROWS:
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._carry(self._way(key), shift)
            else:
                self.select(self._next(self._way(key)))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif key == Qt.Key.Key_Escape and (self.link_from or self._drag):
            self._give_up_drag()
            self._stop_linking()
        elif key in _ZOOM:
            self.zoom_by(_ZOOM[key])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and self.map.shown.cards:
            self.select(self.map.shown.cards[0 if key == Qt.Key.Key_Home else -1].id)
        elif key == Qt.Key.Key_Space:
            self._has_space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go of the hand that pans."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._has_space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)

    def _way(self, key: Qt.Key) -> Way:
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return "up" if key == Qt.Key.Key_Up else "down"
        return "on" if (key == Qt.Key.Key_Right) != is_mirrored() else "back"

    def _next(self, way: Way) -> str:
        return walking.step(self.map.shown, self.map.placed, self.current, way, mirrored=is_mirrored())

    def _enter(self) -> None:
        if self.link_from and self.current != self.link_from and self.current in self.map.shown.card:
            first, self.link_from = self.link_from, ""
            self.linking.emit("")
            self.linked.emit(first, self.current)
        elif self.current:
            self.opened.emit(self.current)

    def start_linking(self) -> None:
        """Begin a link at the current milestone; the arrow keys then choose what needs it."""
        if self.current in self.map.shown.card:
            self.link_from = self.current
            self.linking.emit(self.current)

    def _stop_linking(self) -> None:
        if self.link_from:
            self.link_from = ""
            self.linking.emit("")

    def _carry(self, way: Way, is_far: bool) -> None:
        """Move what is current: by a day on a timeline, else by a place or a stage."""
        shown, current = self.map.shown, self.current
        if current in shown.stage:
            if way in ("on", "back") and current != STRAY:
                self.stage_moved.emit(current, 1 if way == "on" else -1)
            return
        if current not in shown.card:
            return
        card = shown.card[current]
        if way in ("on", "back") and self.map.over_time:
            day = as_day(card.due) or date.today() - timedelta(days=1 if way == "on" else -1)
            days = timedelta(days=(7 if is_far else 1) * (1 if way == "on" else -1))
            self.dated.emit(current, (day + days).isoformat())
        elif way in ("on", "back"):
            ids = [each.id for each in shown.stages if each.id != STRAY]
            at = (ids.index(card.stage) if card.stage in ids else len(ids)) + (1 if way == "on" else -1)
            if 0 <= at < len(ids):
                self.moved.emit(current, ids[at], "", "")
        else:
            column = self._column(current)
            at = column.index(current) + (1 if way == "down" else -1)
            if 0 <= at < len(column):
                before, after = ("", column[at]) if way == "down" else (column[at], "")
                self.moved.emit(current, card.stage, before, after)

    def _column(self, current: str) -> list[str]:
        """Return the milestones of the stage that stand above and below one; on a timeline all of the stage."""
        placed, shown = self.map.placed, self.map.shown
        left = placed.cards[current].left()
        found = [each.id for each in shown.in_stage[shown.card[current].stage]]
        return found if self.map.over_time else [each for each in found if placed.cards[each].left() == left]

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, and say it."""
        super().focusInEvent(event)
        self.map.set_keyboard(True)
        if not self.current and self.map.shown.cards:
            self.select(self.map.shown.by_date()[0] if event.reason() == Qt.FocusReason.TabFocusReason else "")
        self.tell_current()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.map.set_keyboard(False)
        self._has_space = False

    # --- pointer --------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer; empty room is for panning."""
        middle = event.button() == Qt.MouseButton.MiddleButton
        if event.button() != Qt.MouseButton.LeftButton and not middle:
            return
        at, place = event.position().toPoint(), self.mapToScene(event.position().toPoint())
        record = "" if self._has_space or middle else self.map.record_at(place)
        if not record:
            self._pan = at
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        card = self.map.card_at(place)
        self._pressed = (at, record, card is not None and card.is_on_handle(place))
        self.select(record)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Pan, drag, or show what would react."""
        at = event.position().toPoint()
        place = self.mapToScene(at)
        if self._pan is not None:
            moved, self._pan = at - self._pan, at
            self.pan(moved)
        elif self._pressed is not None and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag_on(at, place)
        else:
            card = self.map.card_at(place)
            self.map.set_hot(card.card.id if card is not None else "")
            if not self._has_space:
                link = card is not None and card.is_on_handle(place)
                shape = Qt.CursorShape.CrossCursor if link else Qt.CursorShape.PointingHandCursor
                self.viewport().setCursor(shape if self.map.record_at(place) else Qt.CursorShape.ArrowCursor)

    def _drag_on(self, at: QPoint, place: QPointF) -> None:
        assert self._pressed is not None
        begun, record, is_link = self._pressed
        if self._drag is None:
            far = (at - begun).manhattanLength() >= QApplication.startDragDistance()
            if not far or record not in self.map.cards:
                return
            kind = LinkDrag if is_link else DayDrag if self.map.over_time else MoveDrag
            self._drag = kind(self.map, self.map.cards[record], self.mapToScene(begun))
        self.ensureVisible(QRectF(place, place).adjusted(-1, -1, 1, 1), 30, 30)
        self._drag.move(self.mapToScene(at))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do what was dragged."""
        self._pan, self._pressed = None, None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if self._has_space else Qt.CursorShape.ArrowCursor)
        drag, self._drag = self._drag, None
        if drag is None:
            return
        wanted, record = drag.end(), drag.item.card.id
        drag.clean()
        if wanted is None:
            return
        if isinstance(drag, LinkDrag):
            self.linked.emit(record, wanted[0])
        elif isinstance(drag, DayDrag):
            self.dated.emit(record, wanted[0])
        elif wanted[0] != STRAY:
            self.moved.emit(record, *wanted)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        if record := self.map.record_at(self.mapToScene(event.position().toPoint())):
            self.opened.emit(record)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer."""
        super().leaveEvent(event)
        self.map.set_hot("")

    def _give_up_drag(self) -> None:
        drag, self._drag = self._drag, None
        self._pressed = None
        if drag is not None:
            drag.clean()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt draw the scene; a ring says that the keyboard is here while nothing is chosen."""
        super().paintEvent(event)
        if self.hasFocus() and not self.current:
            painter = QPainter(self.viewport())
            box(painter, self.viewport().rect(), "", "focus", 8)
