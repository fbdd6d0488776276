"""The list of goals, in groups; rows are moved by dragging or with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.records import Goal
from mentordesk_ui.pages.goals.words import level_pill, level_word
from mentordesk_ui.widgets import Card, ElidedLabel, ProgressBar, WrappedLabel
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
        if both_changed:
            self.add_below(WrappedLabel(self.tr("! Both of you changed it"), "small-strong", "progress"))
        self.setAccessibleName(", ".join(each for each in (goal.title, pill.text(), due) if each))


class _Group(MovableRows):
    """The goals of one state."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the whole list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def goal_rows(self) -> list[GoalRow]:
        """Return the rows from top to bottom."""
        return [row for row in self.rows() if isinstance(row, GoalRow)]


class GoalList(Card):
    """All goals: those being worked on, those reached, those put aside.

    Signals:
        chosen(str): the person wants to see this goal.
        moved(str, str, str): a goal goes before one, or after another.
    """

    chosen = Signal(str)
    moved = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setAccessibleName(self.tr("Goals"))
        self._shown: object = None
        self._current = ""
        self.groups: dict[str, _Group] = {}
        self._parts: dict[str, QWidget] = {}
        words = {"open": self.tr("Open"), "reached": self.tr("Reached"), "parked": self.tr("Put aside")}
        for state in STATES:
            group = _Group()
            group.moved.connect(self.moved)
            part = QWidget()
            part.bleeds = True  # type: ignore[attr-defined]
            column = tight(QVBoxLayout(part), 4)
            heading = tight(QHBoxLayout())
            heading.setContentsMargins(8, 0, 8, 0)
            heading.addWidget(WrappedLabel(words[state], "small-strong", "muted"))
            column.addLayout(heading)
            column.addWidget(group)
            self.add(part)
            self.groups[state], self._parts[state] = group, part

    def show_goals(self, goals: Sequence[Goal], both_changed: frozenset[str], today: date) -> None:
        """Show these goals; the keyboard stays on the goal it is on."""
        wanted = (tuple(goals), both_changed, today)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((row.key for row in self.rows() if row.hasFocus()), "")
        for state, group in self.groups.items():
            found = [each for each in goals if (each.state if each.state in STATES else "open") == state]
            group.set_rows(GoalRow(each, each.id in both_changed, today) for each in found)
            self._parts[state].setVisible(bool(found))
        for row in self.rows():
            row.clicked.connect(lambda _=False, key=row.key: self.chosen.emit(key))
        self.set_current(self._current)
        if focused:
            self.focus(str(focused))

    def rows(self) -> list[GoalRow]:
        """Return all rows from top to bottom."""
        return [row for group in self.groups.values() for row in group.goal_rows()]

    def set_current(self, goal: str) -> None:
        """Mark a goal as the one that is shown."""
        self._current = goal
        for row in self.rows():
            row.setChecked(row.key == goal)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go on from group to group."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        rows = self.rows()
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        if step is not None and at >= 0 and 0 <= at + step < len(rows):
            rows[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            return
        super().keyPressEvent(event)

    def focus(self, goal: str) -> None:
        """Put the keyboard on a goal."""
        for row in self.rows():
            if row.key == goal:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
