"""Titles written where they will stand on the roadmap: of a new milestone or stage, or another title."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mentordesk_ui.pages.roadmap.hands import Hands
from mentordesk_ui.pages.roadmap.map_side import MapSide
from mentordesk_ui.roadmap.shown import STRAY


class Writing(QObject):
    """What is being written, and what becomes of it.

    Signals:
        begun(): a line is about to stand on the roadmap, which must be seen for that.
        made(str): this stage or milestone was added.
        ended(): a title was changed; nothing is written any more.
        given_up(): the person wrote nothing after all.
    """

    begun = Signal()
    made = Signal(str)
    ended = Signal()
    given_up = Signal()

    def __init__(self, roadmap: MapSide, hands: Hands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._map, self._hands, self._line = roadmap, hands, roadmap.line
        self._what = self._record = ""
        self._line.written.connect(self._written)
        self._line.given_up.connect(self._give_up)

    @property
    def goes_on(self) -> bool:
        """Whether something is being written."""
        return bool(self._what)

    def start_new(self) -> None:
        """Begin a milestone in the stage that is current, or a first stage for it."""
        shown, current = self._hands.shown, self._map.current
        stages = [each.id for each in shown.stages if each.id != STRAY]
        card = shown.card.get(current)
        here = card.stage if card is not None else current
        if stages:
            self.start_milestone(here if here in stages else stages[0])
        else:
            self.start_stage()

    def start_milestone(self, stage: str) -> None:
        """Write the title of a new milestone where it will stand."""
        words = self.tr("Title of the new milestone in “{0}”").format(self._hands.shown.stage[stage].title)
        self._begin("milestone", stage, words)

    def start_stage(self) -> None:
        """Write the title of a new stage where it will stand."""
        first = self.tr("Name of the first stage, such as “Finding my feet”")
        self._begin("stage", "", self.tr("Name of the new stage") if self._hands.shown.stages else first)

    def rename(self) -> None:
        """Write another title over the one that is current."""
        shown, current = self._hands.shown, self._map.current
        found = shown.card.get(current) or shown.stage.get(current)
        if found is not None and found.id != STRAY:
            self._begin("rename", found.id, self.tr("Title"), found.title)

    def stop(self) -> None:
        """Put the line away without a word."""
        self._what = self._record = ""
        self._line.put_away()

    def _begin(self, what: str, record: str, name: str, text: str = "") -> None:
        self._what, self._record = what, record
        self.begun.emit()
        if what == "rename":
            self._map.write_over(record, name, text)
        else:
            self._map.write_new(what, name)

    def _written(self, words: str) -> None:
        what, record = self._what, self._record
        self.stop()
        if what == "stage":
            if made := self._hands.add_stage(words):
                self.made.emit(made)
                self.start_milestone(made)
        elif what == "milestone":
            if made := self._hands.add_milestone(record, words):
                self.made.emit(made)
                self.start_milestone(record)
        else:
            self._hands.rename(record, words)
            self.ended.emit()

    def _give_up(self) -> None:
        self.stop()
        self.given_up.emit()
