"""Which milestones go in, and in which order they are printed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from mentordesk.queries.roadmap import Roadmap
from mentordesk.records import Milestone
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.portfolio.tick_list import Group, TickList
from mentordesk_ui.widgets import Card, IconButton, LinkButton, TickRow, WrappedLabel
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.movable_rows import MovableRow, MovableRows
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import as_day, short_day, short_due

_ROUNDS = 3
"""Layouts that lie in one another come to rest in so many."""
_STATES = {
    "done": str(QT_TRANSLATE_NOOP("Portfolio", "✓ Reached")),
    "active": str(QT_TRANSLATE_NOOP("Portfolio", "● In progress")),
    "planned": str(QT_TRANSLATE_NOOP("Portfolio", "○ Planned")),
    "blocked": str(QT_TRANSLATE_NOOP("Portfolio", "! Blocked")),
}


def state_words(milestone: Milestone, today: date) -> str:
    """Return sign, word and day of a milestone, such as “✓ Reached · 4 May”."""
    word = QCoreApplication.translate("Portfolio", _STATES.get(milestone.state, _STATES["planned"]))
    if milestone.state == "done":
        day = as_day(milestone.done_on)
        return side_by_side((word, short_day(day, today) if day else ""))
    due = short_due(milestone.due, today)
    return side_by_side((word, due))


class MilestonesCard(Card):
    """Every milestone to tick, by stage, and above them the ticked ones in the order of print.

    Signals:
        chosen(tuple): the ids of the ticked milestones in their order.
    """

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Milestones"))
        self._known: dict[str, Milestone] = {}
        self._order: list[str] = []
        self._shown: object = None
        self._none = WrappedLabel("", "small", "muted")
        self.order = MovableRows()
        self.order.setAccessibleName(self.tr("Order of print"))
        self.order.moved.connect(self._move)
        self.order_title = WrappedLabel(self.tr("In this order; drag, or press Alt and an arrow key"), "small", "muted")
        self.untick = LinkButton(self.tr("Untick all"))
        self.untick.clicked.connect(lambda: self._choose([]))
        head = tight(QHBoxLayout(), 8)
        head.addWidget(self.order_title, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.untick, 0, Qt.AlignmentFlag.AlignVCenter)
        self._head = QWidget()
        self._head.setLayout(head)
        self.add(self._none)
        self.add(self._head)
        self.add(self.order)
        self._stages = TickList()
        self._stages.ticked.connect(self._tick)
        self._stages.setAccessibleName(self.tr("Milestones by stage"))
        self.add(self._stages)

    # --- showing --------------------------------------------------------------------------------------------------

    def show_milestones(self, road: Roadmap, order: Sequence[str], going_in: int, today: date) -> None:
        """Show the milestones of a roadmap, those ticked, and how many go in while none is ticked."""
        milestones = road.milestones
        self._known = {each.id: each for each in milestones}
        wanted = (tuple(milestones), tuple(stage for stage, _ in road.stages), today)
        if wanted != self._shown:
            self._shown = wanted
            self._stages.show_groups(self._groups(road, today))
        self._show_order([each for each in order if each in self._known], going_in)

    def _groups(self, road: Roadmap, today: date) -> list[Group]:
        groups = [(stage.title, found) for stage, found in road.stages if found]
        if road.stray:
            groups.append((self.tr("Without a stage"), road.stray))
        return [(title, [(each.id, each.title, state_words(each, today)) for each in found]) for title, found in groups]

    def _show_order(self, order: list[str], going_in: int) -> None:
        self._none.setText(
            plural(
                self.tr("Nothing is ticked, so %n milestone(s) go in, in the order of the roadmap.", "", going_in),
                going_in,
            )
            if going_in
            else self.tr("No milestone is reached yet. Tick those to print.")
        )
        self._none.setVisible(not order)
        self._head.setVisible(bool(order))
        self.order.setVisible(bool(order))
        self._stages.set_ticked(order)
        if order == [row.key for row in self.order.movable_rows()] and order == self._order:
            return
        focused = next((row.key for row in self.order.movable_rows() if row.hasFocus()), "")
        self._order = order
        self.order.set_rows(self._order_row(number, each) for number, each in enumerate(order, start=1))
        for row in self.order.movable_rows():
            row.show()  # Qt would do so later, and the rows below would jump then
            if row.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _order_row(self, number: int, key: str) -> MovableRow:
        title = self._known[key].title
        take_out = IconButton("x", self.tr("Leave out {0}").format(title))
        take_out.clicked.connect(lambda: self._tick(key, False))
        row = MovableRow(title, icon="grip-vertical", trailing=take_out, key=key)
        row.setCheckable(False)
        row.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row.setAccessibleName(self.tr("{0}, place {1} of {2}").format(title, number, len(self._order)))
        return row

    def ticks(self) -> list[TickRow]:
        """Return the rows to tick that are made, from top to bottom."""
        return self._stages.ticks()

    # --- choosing -------------------------------------------------------------------------------------------------

    def _tick(self, key: str, on: bool) -> None:
        order = [each for each in self._order if each != key]
        if on:
            place = list(self._known).index(key)
            earlier = [at for at, each in enumerate(order) if list(self._known).index(each) < place]
            order.insert(max(earlier, default=-1) + 1, key)
        self._choose(order)

    def _move(self, key: str, before: str, after: str) -> None:
        order = [each for each in self._order if each != key]
        order.insert(order.index(before) if before else order.index(after) + 1, key)
        self._choose(order)
        for row in self.order.movable_rows():
            if row.key == key:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, order: list[str]) -> None:
        """Tell what is chosen now, and keep the rows to tick under the pointer while the list above them grows."""
        view = _scrolled_by(self)
        before = self._stages.mapTo(self.window(), self._stages.rect().topLeft()).y()
        self.chosen.emit(tuple(order))
        if view is None:
            return
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        moved = self._stages.mapTo(self.window(), self._stages.rect().topLeft()).y() - before
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + moved)


def _scrolled_by(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
