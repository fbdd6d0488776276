"""The scene: items for all that is shown, kept from one refresh to the next so that only what changed is painted."""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable
from datetime import date
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF, QRectF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from mentordesk_ui.roadmap import placing
from mentordesk_ui.roadmap.drawing import Face
from mentordesk_ui.roadmap.items import CardItem, HeadItem, LinkItem, StageItem
from mentordesk_ui.roadmap.placing import Placed
from mentordesk_ui.roadmap.shown import Shown, ShownLink
from mentordesk_ui.roadmap.time_items import MonthLines, MonthNames
from mentordesk_ui.widgets.painting import scaled

EDGE = 24
K = TypeVar("K", bound=Hashable)
Item = TypeVar("Item", bound=QGraphicsItem)


class RoadmapScene(QGraphicsScene):
    """Stages, cards and links; `over_time` shows them along a line of time instead of in columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown = Shown()
        self.placed: Placed = placing.columns(self.shown)
        self.over_time = False
        self.current = ""
        self.has_keyboard = False
        self.cards: dict[str, CardItem] = {}
        self.stages: dict[str, StageItem] = {}
        self.links: dict[ShownLink, LinkItem] = {}
        self.heads: dict[str, HeadItem] = {}
        self._seen = QRectF()
        self._months: MonthNames | None = None
        self._lines: MonthLines | None = None
        self._hot = self._target = ""
        self._is_far = False
        self.matches: Callable[[str], bool] = _everything
        """Whether a milestone is among those looked for."""

    # --- showing --------------------------------------------------------------------------------------------------

    def show(self, shown: Shown, today: date | None = None) -> None:
        """Show other things, or the same in another look."""
        self.shown = shown
        self.placed = placing.over_time(shown, today or date.today()) if self.over_time else placing.columns(shown)
        self._show_time()
        self._drop(self.stages, shown.stage)
        self._drop(self.heads, shown.stage)
        for stage in shown.stages:
            if stage.id not in self.stages:
                self._take(self.stages, stage.id, StageItem(stage))
                self._take(self.heads, stage.id, HeadItem(stage))
            place, head = self.placed.stages[stage.id], self.placed.heads[stage.id]
            self.stages[stage.id].show_stage(stage, place)
            self.heads[stage.id].show_stage(stage, place, head, self.over_time)
        self._drop(self.cards, shown.card)
        for card in shown.cards:
            if card.id not in self.cards:
                self._take(self.cards, card.id, CardItem(card))
            self.cards[card.id].show_card(card, self.placed.cards[card.id])
        links = [each for each in shown.links if each.first in shown.card and each.then in shown.card]
        self._drop(self.links, set(links))
        for link in links:
            ends = self.placed.cards[link.first], self.placed.cards[link.then]
            if (line := self.links.get(link)) is not None:
                line.show_between(*ends)
            else:
                self._take(self.links, link, LinkItem(link, *ends))
                self.links[link].show_far(self._is_far)
        edge = scaled(EDGE)
        self.setSceneRect(self.placed.extent.adjusted(-edge, -edge, edge, edge))
        if self.current not in shown.card and self.current not in shown.stage:
            self.current = ""
        self._face()
        self.filter(self.matches)
        self.pin(self._seen)

    def pin(self, seen: QRectF) -> None:
        """Keep the names of stages and months at the edge of the part that is seen."""
        self._seen = seen
        line = self.placed.sizes.line
        for head in self.heads.values():
            head.pin(seen, line)
        if self._months is not None:
            self._months.pin(seen)

    def show_far(self, is_far: bool) -> None:
        """Draw finer lines where everything is small."""
        self._is_far = is_far
        for line in self.links.values():
            line.show_far(is_far)

    def restyle(self) -> None:
        """Take on another look."""
        for card in self.cards.values():
            card.restyle()
        for line in self.links.values():
            line.restyle()
        self.show(self.shown)
        for each in self.items():
            each.update()

    def _show_time(self) -> None:
        for item in (self._lines, self._months):
            if item is not None:
                self.removeItem(item)
        self._lines = self._months = None
        if self.over_time:
            self._lines = MonthLines(self.placed)
            self._months = MonthNames(self.placed, self.tr("No date yet"), self.tr("Today"))
            self.addItem(self._lines)
            self.addItem(self._months)

    def _take(self, into: dict[K, Item], key: K, item: Item) -> None:
        into[key] = item
        self.addItem(item)

    def _drop(self, items: dict[K, Item], wanted: Container[K]) -> None:
        for key in [each for each in items if each not in wanted]:
            self.removeItem(items.pop(key))

    # --- what stands out ------------------------------------------------------------------------------------------

    def set_current(self, record: str) -> None:
        """Make a stage or milestone the current one; its links stand out."""
        before, self.current = self.current, record
        if before != record:
            self._face()

    def set_keyboard(self, has_keyboard: bool) -> None:
        """Show whether the keyboard acts here."""
        self.has_keyboard = has_keyboard
        self._face()

    def set_hot(self, record: str) -> None:
        """Show what the pointer is on."""
        if record != self._hot:
            self._hot = record
            self._face()

    def set_target(self, record: str) -> None:
        """Show where something would be dropped."""
        if record != self._target:
            self._target = record
            self._face()

    def _face(self) -> None:
        for key, item in self.cards.items():
            item.set_face(Face(key == self.current, self.has_keyboard, key == self._hot, key == self._target))
        for key, stage in self.stages.items():
            stage.set_face(Face(is_target=key == self._target))
            self.heads[key].set_face(Face(key == self.current, self.has_keyboard))
        for link, line in self.links.items():
            line.light(self.current in (link.first, link.then) and bool(self.current))

    def filter(self, matches: Callable[[str], bool]) -> None:
        """Let cards that do not match step back."""
        self.matches = matches
        for key, item in self.cards.items():
            item.fade(not matches(key))
        for link, line in self.links.items():
            line.setOpacity(1.0 if matches(link.first) and matches(link.then) else 0.25)

    # --- finding --------------------------------------------------------------------------------------------------

    def card_at(self, at: QPointF) -> CardItem | None:
        """Return the card at a place."""
        return next((each for each in self.items(at) if isinstance(each, CardItem)), None)

    def record_at(self, at: QPointF) -> str:
        """Return the milestone at a place, or the stage whose head is there."""
        for item in self.items(at):
            if isinstance(item, HeadItem):
                return item.stage.id
            if isinstance(item, CardItem):
                return item.card.id
        return ""

    def place_of(self, record: str) -> QRectF:
        """Return where a milestone or the head of a stage is."""
        return self.placed.cards.get(record) or self.placed.heads.get(record) or QRectF()


def _everything(_record: str) -> bool:
    return True
