"""The items of the scene: a card, a stage and a link, each painted by `drawing`."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsPolygonItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from mentordesk_ui.roadmap import drawing
from mentordesk_ui.roadmap.drawing import Face, HeadLook
from mentordesk_ui.roadmap.placing import is_mirrored
from mentordesk_ui.roadmap.shown import ShownCard, ShownLink, ShownStage
from mentordesk_ui.theme import font
from mentordesk_ui.widgets.painting import colour

FADED = 0.28
LEAST_HEAD = 200
HANDLE = 9.0
"""Radius of the handle that a link is drawn from; it reacts within twice as much."""


def _detail(option: QStyleOptionGraphicsItem, painter: QPainter) -> float:
    return option.levelOfDetailFromTransform(painter.worldTransform())


class CardItem(QGraphicsItem):
    """A milestone; its picture is kept by Qt until it looks different."""

    def __init__(self, card: ShownCard) -> None:
        super().__init__()
        self.card = card
        self.face = Face()
        self._rect = QRectF()
        self._title: list[str] = []
        self.setZValue(2)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_card(self, card: ShownCard, place: QRectF) -> None:
        """Show a milestone at a place; nothing is painted anew when nothing looks different."""
        rect = QRectF(0, 0, place.width(), place.height())
        if card != self.card or rect != self._rect or not self._title:
            if rect != self._rect:
                self.prepareGeometryChange()
            self.card, self._rect = card, rect
            self._title = drawing.lines(card.title, font("medium"), rect.width() - 2 * drawing.PAD, 2)
            self.update()
        if self.pos() != place.topLeft():
            self.setPos(place.topLeft())

    def restyle(self) -> None:
        """Forget what depends on the typeface."""
        self._title = []

    def set_face(self, face: Face) -> None:
        """Look current, hot, or like a target."""
        if face != self.face:
            self.face = face
            self.setZValue(3 if face.is_current or face.is_hot else 2)
            self.update()

    def fade(self, faded: bool) -> None:
        """Step back while something else is looked for."""
        self.setOpacity(FADED if faded else 1.0)

    @property
    def place(self) -> QRectF:
        """Where it is in the scene."""
        return self._rect.translated(self.pos())

    @property
    def handle(self) -> QPointF:
        """Where a link is drawn from, in the scene."""
        return self.mapToScene(self._handle())

    def _handle(self) -> QPointF:
        return QPointF(0.0 if is_mirrored() else self._rect.width(), self._rect.height() / 2)

    def is_on_handle(self, at: QPointF) -> bool:
        """Whether a place in the scene is on the handle."""
        apart = at - self.handle
        return apart.manhattanLength() < 2 * HANDLE

    def boundingRect(self) -> QRectF:
        """The card, its ring and its handle."""
        return self._rect.adjusted(-2 - HANDLE, -6, 2 + HANDLE, 6)

    def shape(self) -> QPainterPath:
        """The card itself, and the handle while it can be seen."""
        path = QPainterPath()
        path.addRect(self._rect)
        if self.face.is_hot or self.face.is_current:
            path.addEllipse(self._handle(), HANDLE + 1, HANDLE + 1)
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw the card, and the handle while the pointer is on it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        detail = _detail(option, painter)
        drawing.paint_card(painter, self._rect, self.card, self._title, self.face, detail)
        if self.face.is_hot and detail >= drawing.PLAIN_BELOW:
            painter.setPen(QPen(colour("accent"), 2))
            painter.setBrush(colour("surface"))
            painter.drawEllipse(self._handle(), HANDLE - 2, HANDLE - 2)
            painter.drawLine(self._handle() - QPointF(3, 0), self._handle() + QPointF(3, 0))
            painter.drawLine(self._handle() - QPointF(0, 3), self._handle() + QPointF(0, 3))


class StageItem(QGraphicsItem):
    """The ground of a stage."""

    def __init__(self, stage: ShownStage) -> None:
        super().__init__()
        self.stage = stage
        self.face = Face()
        self._rect = QRectF()
        self.setZValue(0)

    def show_stage(self, stage: ShownStage, place: QRectF) -> None:
        """Show a stage at a place."""
        if (stage, place) == (self.stage, self._rect):
            return
        self.prepareGeometryChange()
        self.stage, self._rect = stage, place
        self.update()

    def set_face(self, face: Face) -> None:
        """Look current, or like a target."""
        if face != self.face:
            self.face = face
            self.update()

    def boundingRect(self) -> QRectF:
        """All of it."""
        return self._rect.adjusted(-2, -2, 2, 2)

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.paint_stage(painter, self._rect, self.face)


class HeadItem(QGraphicsItem):
    """What a stage is called; it stays at the edge of the view while its stage is seen."""

    def __init__(self, stage: ShownStage) -> None:
        super().__init__()
        self.stage = stage
        self.face = Face()
        self._room, self._head, self._at = QRectF(), QRectF(), QRectF()
        self._is_band = self._is_pinned = False
        self.setZValue(5)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def show_stage(self, stage: ShownStage, room: QRectF, head: QRectF, is_band: bool) -> None:
        """Show the head of a stage in its room."""
        if (stage, room, head, is_band) == (self.stage, self._room, self._head, self._is_band):
            return
        self.prepareGeometryChange()
        self.stage, self._room, self._head, self._at, self._is_band = stage, room, head, head, is_band
        self._is_pinned = False
        self.setY(0)
        self.update()

    def pin(self, seen: QRectF, line: float) -> None:
        """Keep to the part of the scene that is seen; pinned to the top it is one line of this height."""
        at, is_pinned, down = QRectF(self._head), False, 0.0
        at.setLeft(max(self._room.left(), min(seen.left(), self._room.right() - LEAST_HEAD)))
        at.setRight(min(self._room.right(), max(seen.right(), self._room.left() + LEAST_HEAD)))
        if not self._is_band and seen.top() > self._head.top() + 1 and seen.top() < self._room.bottom() - line:
            at, is_pinned, down = QRectF(at.left(), self._head.top(), at.width(), line), True, seen.top()
        if at != self._at or is_pinned != self._is_pinned:
            self.prepareGeometryChange()
            self._at, self._is_pinned = at, is_pinned
            self.update()
        if down != self.y():
            self.setY(down)

    def set_face(self, face: Face) -> None:
        """Look current."""
        if face != self.face:
            self.face = face
            self.update()

    def boundingRect(self) -> QRectF:
        """The head where it is now."""
        return self._at

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = HeadLook(self._is_pinned, self._is_pinned or self._is_band, _detail(option, painter))
        drawing.paint_head(painter, self._at, self.stage, self.face, look)


class LinkItem(QGraphicsPathItem):
    """A link from what comes first to what needs it; Qt draws it by itself, which keeps panning smooth."""

    def __init__(self, link: ShownLink, first: QRectF, then: QRectF) -> None:
        super().__init__()
        self.link = link
        self._is_lit = self._is_far = False
        self._ends = (QRectF(), QRectF())
        self._arrow = QGraphicsPolygonItem(self)
        self.setZValue(1)
        self.restyle()
        self.show_between(first, then)

    def show_between(self, first: QRectF, then: QRectF) -> None:
        """Run between two places."""
        if (first, then) != self._ends:
            self._ends = (QRectF(first), QRectF(then))
            path, arrow = drawing.link_path(first, then)
            self.setPath(path)
            self._arrow.setPolygon(arrow)

    def light(self, is_lit: bool) -> None:
        """Stand out, because one of its ends is current."""
        if is_lit != self._is_lit:
            self._is_lit = is_lit
            self.setZValue(1.5 if is_lit else 1)
            self.restyle()

    def show_far(self, is_far: bool) -> None:
        """Be finer where cards are plain boxes."""
        if is_far != self._is_far:
            self._is_far = is_far
            self.restyle()

    def restyle(self) -> None:
        """Take on the colours in use."""
        pen = drawing.link_pen(self.link.is_kept, self._is_lit)
        self._arrow.setPen(QPen(Qt.PenStyle.NoPen))
        self._arrow.setBrush(pen.color())
        pen.setCosmetic(True)
        pen.setWidthF(pen.widthF() / 2 if self._is_far else pen.widthF())
        self.setPen(pen)
