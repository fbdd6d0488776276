"""What belongs to a goal: milestones, tasks and decisions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.records import Decision, Milestone, Task
from mentordesk_ui.widgets import Card, MoreLine, RowList, StatusPill
from mentordesk_ui.widgets.fact_rows import FactRow, TickRow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.pills import State
from mentordesk_ui.widgets.when import as_day, due_words, short_day

MANY = 9
"""Related things shown at first."""
_STATES: dict[str, State] = {"planned": "planned", "active": "progress", "done": "done", "blocked": "blocked"}
_Related = tuple[Sequence[Milestone], Sequence[Task], Sequence[Decision], date]


class RelatedCard(Card):
    """Milestones, tasks and decisions of a goal; tasks can be ticked off.

    Signals:
        ticked(str, bool): this task is done, or open again.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Belongs to this goal"))
        self._shown: object = None
        self._is_long = False
        self._last: _Related = ((), (), (), date.min)
        self.rows = RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(self._show_all)
        self.add(self.rows)
        self.add(self.more)

    def show_related(
        self, milestones: Sequence[Milestone], tasks: Sequence[Task], decisions: Sequence[Decision], today: date
    ) -> None:
        """Show what there is; the card hides itself when there is nothing."""
        self.setVisible(bool(milestones or tasks or decisions))
        self._last = (milestones, tasks, decisions, today)
        wanted = (tuple(milestones), tuple(tasks), tuple(decisions), today, self._is_long)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((row.key for row in self.rows.rows() if isinstance(row, TickRow) and row.hasFocus()), "")
        make: list[Callable[[], QWidget]] = [partial(self._task, each, today) for each in tasks if not each.done_on]
        make += [partial(self._milestone, each, today) for each in milestones]
        make += [partial(self._task, each, today) for each in tasks if each.done_on]
        make += [partial(self._decision, each, today) for each in decisions]
        shown = make if self._is_long or len(make) <= MANY + 1 else make[:MANY]
        rows = [each() for each in shown]
        self.rows.set_rows(rows)
        self.more.show_left(len(make) - len(shown))
        for row in rows:
            if isinstance(row, TickRow) and row.key == focused:
                row.setFocus()

    def start_over(self) -> None:
        """Show the first few again; for another goal."""
        self._is_long = False

    def _show_all(self) -> None:
        self._is_long = True
        self.show_related(*self._last)

    def _milestone(self, milestone: Milestone, today: date) -> QWidget:
        done = as_day(milestone.done_on)
        about = self.tr("reached {0}").format(short_day(done, today)) if done else due_words(milestone.due, today)
        words = side_by_side((self.tr("Milestone"), about))
        pill = StatusPill(_STATES[milestone.state]) if milestone.state in _STATES else None
        return FactRow(milestone.title, words, "milestone", pill)

    def _task(self, task: Task, today: date) -> QWidget:
        done = as_day(task.done_on)
        about = self.tr("done {0}").format(short_day(done, today)) if done else due_words(task.due, today)
        words = side_by_side((self.tr("Task"), about))
        row = TickRow(task.title, words, bool(task.done_on), task.id)
        row.clicked.connect(lambda on=False: self.ticked.emit(task.id, on))
        return row

    def _decision(self, decision: Decision, today: date) -> QWidget:
        day = as_day(decision.day)
        words = [self.tr("Decided"), short_day(day, today) if day else ""]
        return FactRow(decision.title, " ".join(each for each in words if each), "circle-check")
