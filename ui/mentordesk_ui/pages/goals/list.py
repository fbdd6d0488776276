"""The list of goals, in groups; rows are moved by dragging or with Alt and the arrow keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.records import Goal
from mentordesk_ui.pages.goals.words import level_pill, level_word
from mentordesk_ui.theme.stylesheet import RADIUS
from mentordesk_ui.widgets import Card, ElidedLabel, ListRow, ProgressBar, RowList, WrappedLabel
from mentordesk_ui.widgets.painting import box, colour, start, tight
from mentordesk_ui.widgets.when import short_due

STATES = ("open", "reached", "parked")


class GoalRow(ListRow):
    """A goal in the list: chosen by a press, moved by dragging it up or down.

    Signals:
        dragged(int): held this many pixels below the top of the list.
        dropped(int): let go there.
        nudged(int): Alt and an arrow key ask for one place up (-1) or down (1).
    """

    dragged = Signal(int)
    dropped = Signal(int)
    nudged = Signal(int)

    def __init__(self, goal: Goal, both_changed: bool, today: date, parent: QWidget | None = None) -> None:
        super().__init__(goal.title, key=goal.id, parent=parent)
        self.setCheckable(True)
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
        self.setAccessibleDescription(self.tr("Alt and the arrow keys move it."))
        self._pressed_at: QPoint | None = None
        self._is_dragged = False

    def nextCheckState(self) -> None:
        """The list says which row is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow key move the goal."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.nudged.emit(step)
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a drag may begin."""
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag once the pointer went far enough."""
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            far = abs(event.position().toPoint().y() - self._pressed_at.y()) >= QApplication.startDragDistance()
            if far or self._is_dragged:
                self._is_dragged = True
                self.setDown(False)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
                self.dragged.emit(self.y() + event.position().toPoint().y())
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop it, or press it."""
        was_dragged, self._is_dragged, self._pressed_at = self._is_dragged, False, None
        if was_dragged:
            self.setDown(False)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(self.y() + event.position().toPoint().y())
            return
        super().mouseReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the chosen row, and the one that would react."""
        if self.isChecked():
            box(start(self), self.rect(), "soft_accent", "accent", RADIUS)
        elif self._is_dragged:
            box(start(self), self.rect(), "sunken", "accent", RADIUS)
        else:
            super().paintEvent(event)


class _Group(RowList):
    """The goals of one state; a line shows where a dragged one would go.

    Signals:
        moved(str, str, str): a goal, and the one it goes before or the one it goes after.
    """

    moved = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._line = -1

    def add(self, row: QWidget) -> None:
        """Add a goal at the end."""
        super().add(row)
        if isinstance(row, GoalRow):
            row.dragged.connect(self._drag)
            row.dropped.connect(lambda at, row=row: self._drop(row, at))
            row.nudged.connect(lambda step, row=row: self._nudge(row, step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Up and Down to the whole list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)

    def goal_rows(self) -> list[GoalRow]:
        """Return the rows from top to bottom."""
        return [row for row in self.rows() if isinstance(row, GoalRow)]

    def _place(self, at: int) -> int:
        """Return before which row a height lies; the count of rows for the end."""
        rows = self.goal_rows()
        return next((place for place, row in enumerate(rows) if at < row.geometry().center().y()), len(rows))

    def _drag(self, at: int) -> None:
        rows, place = self.goal_rows(), self._place(at)
        self._line = rows[place].y() - 1 if place < len(rows) else rows[-1].geometry().bottom() + 1
        self.update()

    def _drop(self, row: GoalRow, at: int) -> None:
        self._line = -1
        self.update()
        rows = self.goal_rows()
        self._move(row, self._place(at) - (self._place(at) > rows.index(row)))

    def _nudge(self, row: GoalRow, step: int) -> None:
        self._move(row, self.goal_rows().index(row) + step)

    def _move(self, row: GoalRow, place: int) -> None:
        others = [each for each in self.goal_rows() if each is not row]
        place = max(0, min(place, len(others)))
        if self.goal_rows().index(row) == place:
            return
        if place < len(others):
            self.moved.emit(row.key, others[place].key, "")
        else:
            self.moved.emit(row.key, "", others[-1].key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line where a dragged goal would go."""
        if self._line >= 0:
            QPainter(self).fillRect(QRect(0, max(0, self._line - 1), self.width(), 3), colour("accent"))


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
