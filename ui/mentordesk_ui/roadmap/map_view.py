"""The view on the scene: how much of it is seen, and how large."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from mentordesk_ui.roadmap.drawing import PLAIN_BELOW
from mentordesk_ui.roadmap.placing import is_mirrored
from mentordesk_ui.roadmap.scene import RoadmapScene
from mentordesk_ui.roadmap.shown import Shown
from mentordesk_ui.widgets.painting import colour, follow_theme

LEAST, MOST, STEP = 0.05, 2.5, 1.2


class MapView(QGraphicsView):
    """The drawn roadmap with zoom and pan, and the stage or milestone that is current.

    Signals:
        chosen(str): this stage or milestone is the current one now.
        zoomed(float): another zoom.
    """

    chosen = Signal(str)
    zoomed = Signal(float)

    focus_ring = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = RoadmapScene(self)
        self._beginning = ""
        self.setScene(self.map)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.SmartViewportUpdate)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Roadmap"))
        self.setCornerWidget(QWidget())
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setBackgroundBrush(colour("bg"))
        self.map.restyle()
        self._pin()
        if self.current:
            self.begin_at(self.current)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_map(self, shown: Shown) -> None:
        """Show other things; what is current stays so."""
        self.map.show(shown)
        self._pin()
        self.setAccessibleDescription(self.map.shown.spoken(self.current))

    @property
    def current(self) -> str:
        """The stage or milestone that the keyboard acts on; empty for none."""
        return self.map.current

    def select(self, record: str, *, tell: bool = True) -> None:
        """Make a stage or milestone the current one and bring it into view."""
        if record not in self.map.shown.card and record not in self.map.shown.stage:
            record = ""
        changed = record != self.map.current
        self.map.set_current(record)
        if record:
            self.reveal(record)
        self.setAccessibleDescription(self.map.shown.spoken(record))
        if tell:
            self._beginning = ""
        if changed and tell:
            self.chosen.emit(record)
            self.tell_current()

    def reveal(self, record: str) -> None:
        """Scroll as little as shows a stage or milestone, and the names above it."""
        place, line = self.map.place_of(record), self.map.placed.sizes.line
        self.ensureVisible(place.adjusted(0, -line if record in self.map.cards else 0, 0, 0), 24, 16)

    def begin_at(self, record: str) -> None:
        """Show a milestone with its stage from the beginning, as far as there is room."""
        self._beginning = record
        place = self.map.place_of(record)
        if self.map.over_time or record not in self.map.cards:
            self.centerOn(place.center())
            return
        stage = self.map.placed.stages[self.map.shown.card[record].stage]
        seen = self.mapToScene(self.viewport().rect()).boundingRect()
        edge = 24.0
        if is_mirrored():
            right = min(stage.right() + edge, max(place.left() - edge + seen.width(), place.right() + edge))
            across = right - seen.width() / 2
        else:
            left = max(stage.left() - edge, min(place.right() + edge - seen.width(), place.left() - edge))
            across = left + seen.width() / 2
        self.centerOn(across, min(seen.height() / 2 - edge, place.center().y()))
        self.reveal(record)

    def place_in_view(self, record: str) -> QRect:
        """Return where a milestone or the head of a stage is in the viewport."""
        return self.mapFromScene(self.map.place_of(record)).boundingRect()

    def place_of_new(self, stage: str) -> QRect:
        """Return where a new milestone of a stage, or without one a new stage, is written, and bring it into view."""
        placed = self.map.placed
        wide = placed.sizes.card[0]
        if stage not in placed.stages:
            right = placed.extent.left() - wide if is_mirrored() else placed.extent.right() + 20
            found = QRectF(right if placed.stages else 0, 8, wide, 44)
        else:
            cards = [placed.cards[each.id] for each in self.map.shown.in_stage[stage]]
            room = placed.stages[stage]
            lead = room.right() - placed.sizes.pad - wide if is_mirrored() else room.left() + placed.sizes.pad
            here = [each.bottom() for each in cards if each.left() < lead + wide and each.right() > lead]
            top = max(here, default=placed.heads[stage].bottom() - placed.sizes.down) + placed.sizes.down
            found = QRectF(lead, top, wide, 44)
        self.map.setSceneRect(self.map.sceneRect().united(found.adjusted(-24, -24, 24, 24)))
        self.ensureVisible(found, 24, 24)
        return self.mapFromScene(found).boundingRect()

    def tell_current(self) -> None:
        """Tell a screen reader, if there is one, that the keyboard is on another stage or milestone."""
        if self.hasFocus() and QAccessible.isActive():
            from mentordesk_ui.accessible import map as told

            told.tell_current(self)

    # --- zoom -----------------------------------------------------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How large things are against their natural size."""
        return self.transform().m11()

    def set_zoom(self, zoom: float) -> None:
        """Show things larger or smaller, within what can be read and painted."""
        factor = min(max(zoom, LEAST), MOST) / self.zoom
        if abs(factor - 1) > 0.001:
            self.scale(factor, factor)
            self.map.show_far(self.zoom < PLAIN_BELOW)
            self._pin()
            self.zoomed.emit(self.zoom)

    def zoom_by(self, steps: int) -> None:
        """Zoom in (1) or out (-1) around what is current; 0 is the natural size."""
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.set_zoom(self.zoom * STEP**steps if steps else 1.0)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        if self.current:
            self.reveal(self.current)

    def fit(self) -> None:
        """Show all of it, at most at its natural size."""
        room, extent = self.viewport().rect(), self.map.sceneRect()
        if extent.isEmpty() or room.isEmpty():
            return
        self.set_zoom(min(room.width() / extent.width(), room.height() / extent.height(), 1.0))
        self.centerOn(extent.center())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll; Shift scrolls across."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom * STEP ** (event.angleDelta().y() / 120))
            event.accept()
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not event.angleDelta().x():
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - event.angleDelta().y())
            return
        super().wheelEvent(event)

    def _pin(self) -> None:
        self.map.pin(self.mapToScene(self.viewport().rect()).boundingRect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Keep the names of stages and months in view."""
        super().scrollContentsBy(dx, dy)
        self._pin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is current in view."""
        super().resizeEvent(event)
        if self._beginning and self._beginning == self.current:
            self.begin_at(self._beginning)
        elif self.current:
            self.reveal(self.current)
        self._pin()

    def sizeHint(self) -> QSize:
        """Whatever there is; the drawing scrolls."""
        return QSize(480, 320)

    def pan(self, by: QPoint) -> None:
        """Move what is seen along with the pointer."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + (by.x() if self.isRightToLeft() else -by.x()))
        down.setValue(down.value() - by.y())
