"""What a drag does: moves a card, gives it another day, or draws a link; nothing is written before it ends."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from mentordesk_ui.roadmap.items import CardItem
from mentordesk_ui.roadmap.placing import nearest_place
from mentordesk_ui.roadmap.scene import RoadmapScene
from mentordesk_ui.theme import font
from mentordesk_ui.widgets.painting import colour
from mentordesk_ui.widgets.when import day as day_words


class Floating(QGraphicsItem):
    """What follows the pointer: a line where a card would land, a link being drawn, or a day."""

    def __init__(self) -> None:
        super().__init__()
        self.setZValue(9)
        self._line = QLineF()
        self._words = ""
        self._at = QPointF()

    def show_line(self, line: QLineF) -> None:
        """Draw a line."""
        self.prepareGeometryChange()
        self._line = line

    def show_words(self, words: str, at: QPointF) -> None:
        """Write something on a strong ground."""
        self.prepareGeometryChange()
        self._words, self._at = words, at

    def _box(self) -> QRectF:
        metrics = QFontMetricsF(font("medium"))
        return QRectF(self._at, self._at).adjusted(
            0, 0, metrics.horizontalAdvance(self._words) + 20, metrics.height() + 10
        )

    def boundingRect(self) -> QRectF:
        """Line and words."""
        ends = QRectF(self._line.p1(), self._line.p2()).normalized().adjusted(-8, -8, 8, 8)
        return ends.united(self._box()) if self._words else ends

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self._line.isNull():
            painter.setPen(QPen(colour("accent"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(self._line)
        if self._words:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            painter.drawRoundedRect(self._box(), 8, 8)
            painter.setFont(font("medium"))
            painter.setPen(colour("on_accent"))
            painter.drawText(self._box(), int(Qt.AlignmentFlag.AlignCenter), self._words)


class Drag:
    """A drag that goes on; `end` returns what the person asked for, or None."""

    def __init__(self, scene: RoadmapScene, item: CardItem, begun: QPointF) -> None:
        self.scene, self.item, self.begun = scene, item, begun
        self.floating = Floating()
        scene.addItem(self.floating)

    def move(self, at: QPointF) -> None:
        """Follow the pointer."""

    def end(self) -> tuple[str, ...] | None:
        """Return what was asked for."""
        return None

    def clean(self) -> None:
        """Put everything back where it was."""
        self.scene.removeItem(self.floating)
        self.scene.set_target("")
        self.item.setPos(self.scene.placed.cards[self.item.card.id].topLeft())
        self.item.fade(False)


class MoveDrag(Drag):
    """Moves a card to another stage or place; ends with (stage, before, after)."""

    def __init__(self, scene: RoadmapScene, item: CardItem, begun: QPointF) -> None:
        super().__init__(scene, item, begun)
        self._place: tuple[str, str, str] | None = None

    def move(self, at: QPointF) -> None:
        """Carry the card and show where it would land."""
        placed, shown = self.scene.placed, self.scene.shown
        self.item.setPos(placed.cards[self.item.card.id].topLeft() + at - self.begun)
        self.item.setZValue(8)
        stage, before, after = self._place = nearest_place(shown, placed, self.item.card, at.x(), at.y())
        self.scene.set_target(stage)
        rect = placed.cards.get(before or after)
        if rect is None:
            room = placed.stages[stage]
            left, top = room.left() + placed.sizes.pad, room.top() + placed.sizes.head
            self.floating.show_line(QLineF(left, top, left + placed.sizes.card[0], top))
            return
        y = rect.top() - placed.sizes.down / 2 if before else rect.bottom() + placed.sizes.down / 2
        self.floating.show_line(QLineF(rect.left(), y, rect.right(), y))

    def end(self) -> tuple[str, ...] | None:
        """Return the place, unless it is where the card is."""
        if self._place is None:
            return None
        stage, before, after = self._place
        row = [each.id for each in self.scene.shown.in_stage[stage] if each.id != self.item.card.id]
        own = [each.id for each in self.scene.shown.in_stage[self.item.card.stage]]
        at = row.index(before) if before else row.index(after) + 1 if after else len(row)
        row.insert(at, self.item.card.id)
        return None if stage == self.item.card.stage and row == own else self._place


class DayDrag(Drag):
    """Gives a card another day by drawing it along the line; ends with (day,)."""

    def __init__(self, scene: RoadmapScene, item: CardItem, begun: QPointF) -> None:
        super().__init__(scene, item, begun)
        self._day: str | None = None

    def move(self, at: QPointF) -> None:
        """Carry the card along the line and say the day."""
        placed = self.scene.placed
        home = placed.cards[self.item.card.id]
        x = home.left() + at.x() - self.begun.x()
        self.item.setPos(QPointF(x, home.top()))
        self.item.setZValue(8)
        edge = x if placed.days[2] > 0 else x + home.width()
        inside = placed.tray.left() <= at.x() <= placed.tray.right()
        self._day = "" if inside else placed.day_at(_out_of(placed.tray, edge, placed.days[2]))
        words = (
            day_words(date.fromisoformat(self._day))
            if self._day
            else QCoreApplication.translate("RoadmapScene", "No date")
        )
        self.floating.show_words(words, QPointF(x, home.top() - 34))

    def end(self) -> tuple[str, ...] | None:
        """Return the day, unless it is the one the card has."""
        return None if self._day is None or self._day == self.item.card.due else (self._day,)


class LinkDrag(Drag):
    """Draws a link to the milestone that needs this one; ends with (milestone that needs it,)."""

    def __init__(self, scene: RoadmapScene, item: CardItem, begun: QPointF) -> None:
        super().__init__(scene, item, begun)
        self._target = ""

    def move(self, at: QPointF) -> None:
        """Draw the link as far as the pointer."""
        self.floating.show_line(QLineF(self.item.handle, at))
        found = self.scene.card_at(at)
        self._target = found.card.id if found is not None and found is not self.item else ""
        self.scene.set_target(self._target)

    def end(self) -> tuple[str, ...] | None:
        """Return the milestone the link was drawn to."""
        return (self._target,) if self._target else None


def _out_of(tray: QRectF, x: float, step: float) -> float:
    """A card whose edge still lies over the tray while the pointer is past it takes the first day of the line."""
    return max(x, tray.right() + 1) if step > 0 else min(x, tray.left() - 1)
