"""The list of goals, in groups; rows are moved by dragging or with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.records import Goal
from mentordesk_ui.pages.goals.words import level_pill, level_word
from mentordesk_ui.widgets import ElidedLabel, ProgressBar
from mentordesk_ui.widgets.coming_rows import Coming
from mentordesk_ui.widgets.grouped_list import GroupedList
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.movable_rows import MovableRow, MovableRows
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import short_due

STATES = ("open", "reached", "parked")


class GoalRow(MovableRow):
    """A goal in the list: chosen by a press, moved by dragging it up or down."""

    def __init__(self, goal: Goal, both_changed: bool, today: date, parent: QWidget | None = None) -> None:
        super().__init__(goal.title, key=goal.id, parent=parent)
        due = short_due(goal.due, today) if goal.state == "open" else ""
        pill = level_pill(goal)
        facts = QWidget()
        line = tight(QHBoxLayout(facts), 8)
        line.addWidget(pill)
        line.addWidget(ElidedLabel(due[:1].upper() + due[1:], "small", "muted"), 1)
        self.add_below(facts)
        if goal.state == "open":
            self.bar = ProgressBar(goal.progress, goal.title)
            self.bar.setAccessibleDescription(level_word(goal.level))
            self.add_below(self.bar)
        self.setAccessibleName(listed((goal.title, pill.text(), due)))
        if both_changed:
            self.warn(self.tr("Both of you changed it"))


class GoalList(GroupedList):
    """All goals: those being worked on, those reached, those put aside.

    Signals:
        moved(str, str, str): a goal goes before one, or after another.
    """

    moved = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: object = None
        words = {"open": self.tr("Open"), "reached": self.tr("Reached"), "parked": self.tr("Put aside")}
        for state in STATES:
            group = MovableRows()
            group.moved.connect(self.moved)
            self.add_group(state, words[state], group)

    def show_goals(self, goals: Sequence[Goal], both_changed: frozenset[str], today: date) -> None:
        """Show these goals; the keyboard stays on the goal it is on."""
        wanted = (tuple(goals), both_changed, today)
        if wanted == self._shown:
            return
        self._shown = wanted
        rows: dict[str, list[Coming]] = {}
        for each in goals:
            state = each.state if each.state in STATES else STATES[0]
            make = partial(GoalRow, each, each.id in both_changed, today)
            rows.setdefault(state, []).append(Coming(each.id, make))
        self.show_rows(rows)
