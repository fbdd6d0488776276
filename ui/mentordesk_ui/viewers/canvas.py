"""The canvas of pictures and PDF files: pages that are zoomed and moved, with pins that keep their size."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from mentordesk_ui.theme import tokens
from mentordesk_ui.viewers.choosing import Choosing
from mentordesk_ui.viewers.pin_marker import PinMarker
from mentordesk_ui.viewers.pins import Pins
from mentordesk_ui.viewers.sheets import ZOOMS, Sheets, Size, next_zoom
from mentordesk_ui.viewers.spots import Spot
from mentordesk_ui.viewers.viewer import Pin
from mentordesk_ui.widgets.painting import colour, follow_theme

MARGIN = 28
GAP = 16
_TURN = 120
"""One notch of a wheel, in eighths of a degree."""
_REACH = 48
"""Pixels that an arrow key moves the view."""

PaintPage = Callable[[QPainter, int, QRectF], None]


class Canvas(QAbstractScrollArea):
    """Shows pages, pins on them, and lets a place be chosen. `paint_page` draws one page into a rectangle.

    Signals:
        view_changed(): other pages, or another size of them, can be seen.
        place_chosen(Spot): see `choose_place`.
        place_given_up(): Escape was pressed instead.
        pin_pressed(str): the pin of this note was pressed.
    """

    view_changed = Signal()
    place_chosen = Signal(object)
    place_given_up = Signal()
    pin_pressed = Signal(str)

    def __init__(self, paint_page: PaintPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._paint_page = paint_page
        self.sheets = Sheets([], MARGIN, GAP)
        self.fit: str = "page"
        self.lowest, self.highest = 0.02, ZOOMS[-1]
        self._pan_from: QPointF | None = None
        self.choosing = Choosing(self)
        self.pins = Pins(self)
        self.pins.pressed.connect(self.pin_pressed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setCornerWidget(QWidget())  # without one the style draws a box where the scroll bars meet
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a picture is never mirrored
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.horizontalScrollBar().setSingleStep(_REACH)
        self.verticalScrollBar().setSingleStep(_REACH)
        self.viewport().update()
        self.pins.place()

    # Pages and zoom

    def show_sheets(self, sizes: Sequence[Size], fit: str) -> None:
        """Show pages of these sizes in pixels at 100 percent, from the top, fitted to the "width" or the "page"."""
        self.sheets = Sheets(sizes, MARGIN, GAP)
        self.fit = fit
        self._refit()
        self.verticalScrollBar().setValue(0)

    @property
    def zoom(self) -> float:
        """1.0 is 100 percent."""
        return self.sheets.zoom

    def fit_to(self, fit: str) -> None:
        """Show as much as the "width" or the whole "page", now and when the room changes."""
        self.fit = fit
        self._refit()

    def set_zoom(self, zoom: float, around: QPointF | None = None) -> None:
        """Zoom, and keep the point of the view that is named, else its middle, where it is."""
        self.fit = ""
        self._zoom_to(zoom, around)

    def step_zoom(self, up: bool, around: QPointF | None = None) -> None:
        """Go to the next larger or smaller zoom."""
        found = next_zoom(self.zoom, up=up)
        if found is not None:
            self.set_zoom(found, around)

    def _refit(self) -> None:
        if self.fit and len(self.sheets):
            room = QSizeF(self.viewport().size())
            page = self.page if self.sheets.zoom else 0
            wanted = self.sheets.fit_width(room.width()) if self.fit == "width" else self.sheets.fit_page(page, room)
            self._zoom_to(min(wanted, self._fit_most()), None)
        else:
            self._measure()

    def _fit_most(self) -> float:
        """Return how far fitting may enlarge."""
        return 1.0

    def _zoom_to(self, zoom: float, around: QPointF | None) -> None:
        middle = around or QPointF(self.viewport().width() / 2, self.viewport().height() / 2)
        kept = self._nearest(middle)
        self.sheets.zoom = min(max(zoom, self.lowest), self.highest)
        self._measure()
        if kept is not None:
            page, part = kept
            rect = self.page_rect(page)
            at = QPointF(rect.x() + part.x() * rect.width(), rect.y() + part.y() * rect.height())
            self._scroll_by(at - middle)
        self._moved()

    def _nearest(self, point: QPointF) -> tuple[int, QPointF] | None:
        if not len(self.sheets):
            return None
        page = self.sheets.at_height(point.y() - self._origin().y())
        rect = self.page_rect(page)
        return page, QPointF((point.x() - rect.x()) / rect.width(), (point.y() - rect.y()) / rect.height())

    def _measure(self) -> None:
        extent, room = self.sheets.extent(), self.viewport().size()
        for bar, whole, seen in (
            (self.horizontalScrollBar(), extent.width(), room.width()),
            (self.verticalScrollBar(), extent.height(), room.height()),
        ):
            bar.setPageStep(seen)
            bar.setRange(0, max(0, round(whole - seen)))

    def _origin(self) -> QPointF:
        """Return where the top left of all pages lies in the view."""
        lower = max(0.0, (self.viewport().height() - self.sheets.extent().height()) / 2) if len(self.sheets) == 1 else 0
        return QPointF(-self.horizontalScrollBar().value(), lower - self.verticalScrollBar().value())

    def page_rect(self, page: int) -> QRectF:
        """Return where a page lies in the view, in pixels."""
        return self.sheets.rect(page, self.viewport().width()).translated(self._origin())

    def visible_pages(self) -> range:
        """Return the pages of which something can be seen."""
        top = -self._origin().y()
        return self.sheets.between(top, top + self.viewport().height())

    @property
    def page(self) -> int:
        """The page in the middle of the view, from 0."""
        return self.sheets.at_height(self.viewport().height() / 2 - self._origin().y()) if len(self.sheets) else 0

    def go_to_page(self, page: int) -> None:
        """Show a page from its top."""
        if len(self.sheets):
            rect = self.page_rect(min(max(page, 0), len(self.sheets) - 1))
            self._scroll_by(QPointF(0, rect.top() - GAP))

    def spot_at(self, point: QPointF) -> Spot | None:
        """Return the spot under a point of the view, None beside the pages."""
        found = self.sheets.find(point - self._origin(), self.viewport().width())
        return Spot(found[0], found[1].x(), found[1].y()) if found else None

    def rect_of(self, spot: Spot) -> QRectF:
        """Return where a spot lies in the view."""
        page = self.page_rect(spot.page)
        left, top = page.x() + spot.x * page.width(), page.y() + spot.y * page.height()
        return QRectF(left, top, spot.width * page.width(), spot.height * page.height())

    def parts_of(self, spot: Spot) -> list[QRectF]:
        """Return the rectangles that a spot is made of, in the view; none for a point."""
        if spot.is_point:
            return []
        page = self.page_rect(spot.page)
        across, down = page.width(), page.height()
        parts = spot.parts or ((spot.x, spot.y, spot.width, spot.height),)
        return [
            QRectF(page.x() + x * across, page.y() + y * down, width * across, height * down)
            for x, y, width, height in parts
        ]

    def show_spot(self, spot: Spot) -> None:
        """Scroll as little as need be for a spot to be seen well."""
        rect, room = self.rect_of(spot), QRectF(self.viewport().rect()).adjusted(64, 64, -64, -64)
        if room.contains(rect.topLeft()) and room.contains(rect.bottomRight()):
            return
        self._scroll_by(rect.center() - room.center())

    def _scroll_by(self, by: QPointF) -> None:
        self.horizontalScrollBar().setValue(round(self.horizontalScrollBar().value() + by.x()))
        self.verticalScrollBar().setValue(round(self.verticalScrollBar().value() + by.y()))

    def _moved(self) -> None:
        self.pins.place()
        self.viewport().update()
        self.view_changed.emit()

    # Pins

    def show_pins(self, pins: Sequence[tuple[Pin, Spot]]) -> None:
        """Stand these pins on their spots; those before are gone, the keyboard stays on its note."""
        self.pins.show(pins)

    @property
    def markers(self) -> list[PinMarker]:
        """The pins, in the order of the keyboard."""
        return self.pins.markers

    @property
    def placed(self) -> list[tuple[Pin, Spot]]:
        """The pins with their spots."""
        return self.pins.placed

    def reveal(self, note: str) -> None:
        """Make a note the current one and scroll to it; an empty id makes none."""
        self.pins.reveal(note)

    # Choosing a place

    def choose_place(self) -> None:
        """Let the person point at a place, drag over a part, or set the crosshair with the keys."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choosing.begin()

    def stop_choosing(self) -> None:
        """Leave off choosing."""
        self.choosing.end()

    # What Qt calls

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again if it was fitted."""
        super().resizeEvent(event)
        self._refit()
        self._moved()

    def scrollContentsBy(self, across: int, down: int) -> None:
        """Take the pins along."""
        self._moved()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom where the mouse is."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turned = event.angleDelta().y() / _TURN
            self.set_zoom(self.zoom * 1.2**turned, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and zoom by keys; while a place is chosen they move the crosshair."""
        if self.choosing.key(event):
            return
        key = event.key()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        moves = {
            Qt.Key.Key_Left: (across, -_REACH),
            Qt.Key.Key_Right: (across, _REACH),
            Qt.Key.Key_Up: (down, -_REACH),
            Qt.Key.Key_Down: (down, _REACH),
            Qt.Key.Key_PageUp: (down, -down.pageStep() + _REACH),
            Qt.Key.Key_PageDown: (down, down.pageStep() - _REACH),
            Qt.Key.Key_Home: (down, -down.maximum()),
            Qt.Key.Key_End: (down, down.maximum()),
        }
        if key in moves:
            bar, by = moves[Qt.Key(key)]
            bar.setValue(bar.value() + by)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.step_zoom(True)
        elif key == Qt.Key.Key_Minus:
            self.step_zoom(False)
        elif key == Qt.Key.Key_0:
            self.fit_to("page")
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to choose, or take hold of the page."""
        if event.button() == Qt.MouseButton.LeftButton and not self.choosing.press(event.position()):
            self.begin_drag(event.position())
        elif event.button() == Qt.MouseButton.MiddleButton:
            self._pan_from = event.position()

    def begin_drag(self, point: QPointF) -> None:
        """Take hold of the page."""
        self._pan_from = point
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def drag_to(self, point: QPointF) -> None:
        """Move what was taken hold of."""
        if self._pan_from is not None:
            self._scroll_by(self._pan_from - point)
            self._pan_from = point

    def end_drag(self, point: QPointF) -> None:
        """Let go."""
        self._pan_from = None
        self.hover(point)

    def hover(self, point: QPointF) -> None:
        """Show what a press would do here."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        movable = any(bar.maximum() > 0 for bar in bars)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, draw the region that is being chosen, or show what a press would do."""
        if self.choosing.move(event.position()):
            return
        if event.buttons() & (Qt.MouseButton.LeftButton | Qt.MouseButton.MiddleButton):
            self.drag_to(event.position())
        else:
            self.hover(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose, or let go."""
        if not self.choosing.release(event.position()):
            self.end_drag(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that can be seen, the regions of notes and what is being chosen."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("sunken"))
        width = tokens().border
        for page in self.visible_pages():
            rect = self.page_rect(page)
            painter.setPen(QPen(colour("hairline"), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(-width / 2, -width / 2, width / 2, width / 2))
            painter.save()
            painter.setClipRect(rect)
            self._paint_page(painter, page, rect)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.pins.paint(painter)
        self.choosing.paint(painter)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()
