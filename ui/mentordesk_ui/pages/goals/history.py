"""What belongs to a goal, and who changed what of it when."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.history import CellChange, Entry
from mentordesk.records import Decision, Goal, Milestone, Task
from mentordesk_ui import record_words
from mentordesk_ui.pages.goals.words import level_word
from mentordesk_ui.widgets import Card, LinkButton, RowList, StatusPill
from mentordesk_ui.widgets.fact_rows import FactRow, LinkLine, TickRow
from mentordesk_ui.widgets.pills import State
from mentordesk_ui.widgets.when import as_day, due_words, moment, short_day

SHOWN = 5
"""Changes shown at first; the others come with a click."""
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
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self._more_line = LinkLine(self.more)
        self.add(self.rows)
        self.add(self._more_line)

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
        self.more.setText(self.tr("Show {0} more").format(len(make) - len(shown)))
        self._more_line.setVisible(len(make) > len(shown))
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
        words = " · ".join(each for each in (self.tr("Milestone"), about) if each)
        pill = StatusPill(_STATES[milestone.state]) if milestone.state in _STATES else None
        return FactRow(milestone.title, words, "milestone", pill)

    def _task(self, task: Task, today: date) -> QWidget:
        done = as_day(task.done_on)
        about = self.tr("done {0}").format(short_day(done, today)) if done else due_words(task.due, today)
        words = " · ".join(each for each in (self.tr("Task"), about) if each)
        row = TickRow(task.title, words, bool(task.done_on), task.id)
        row.clicked.connect(lambda on=False: self.ticked.emit(task.id, on))
        return row

    def _decision(self, decision: Decision, today: date) -> QWidget:
        day = as_day(decision.day)
        words = [self.tr("Decided"), short_day(day, today) if day else ""]
        return FactRow(decision.title, " ".join(each for each in words if each), "circle-check")


class HistoryCard(Card):
    """The changes of a goal, the latest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("History"))
        self._shown: object = None
        self._is_long = False
        self._last: tuple[Sequence[Entry], Mapping[str, str], str, date] = ((), {}, "", date.min)
        self.rows = RowList()
        self.more = LinkButton("")
        self.more.clicked.connect(self._show_all)
        self._more_line = LinkLine(self.more)
        self.add(self.rows)
        self.add(self._more_line)

    def start_over(self) -> None:
        """Show the latest few again; for another goal."""
        self._is_long = False

    def show_history(self, entries: Sequence[Entry], names: Mapping[str, str], me: str, today: date) -> None:
        """Show who changed what."""
        wanted = (tuple(each.id for each in entries), self._is_long, today)
        if wanted == self._shown:
            return
        self._shown, self._last = wanted, (entries, names, me, today)
        shown = entries if self._is_long or len(entries) <= SHOWN + 1 else entries[:SHOWN]
        self.rows.set_rows(self._row(each, names, me, today) for each in shown)
        self.more.setText(self.tr("Show {0} more").format(len(entries) - len(shown)))
        self._more_line.setVisible(len(entries) > len(shown))

    def _show_all(self) -> None:
        self._is_long = True
        self.show_history(*self._last)

    def _row(self, entry: Entry, names: Mapping[str, str], me: str, today: date) -> QWidget:
        who = self.tr("You") if entry.author == me else names.get(entry.author, "")
        at = moment(datetime.fromtimestamp(entry.at / 1000).astimezone(), today)
        at = self.tr("about {0}").format(at) if entry.clock_differed else at
        return FactRow(self._what(entry), " · ".join(each for each in (who, at) if each), self._icon(entry))

    def _icon(self, entry: Entry) -> str:
        if entry.action == "conflicts.settle":
            return "git-merge"
        return "undo-2" if entry.action.startswith("undo:") else "pencil"

    def _what(self, entry: Entry) -> str:
        mine = next((each for each in entry.records if each.table == Goal.table), None)
        if mine is None or mine.kind == "new":
            return self.tr("Written down")
        if mine.kind == "deleted":
            return self.tr("Deleted")
        if mine.kind == "restored":
            return self.tr("Brought back")
        words = ", ".join(self._cell(each) for each in mine.cells)
        if entry.action == "conflicts.settle":
            return self.tr("Decided: {0}").format(words)
        return self.tr("Taken back: {0}").format(words) if entry.action.startswith("undo:") else words

    def _cell(self, cell: CellChange) -> str:
        if cell.field == "position":
            return self.tr("Moved in the list")
        word = record_words.field_word(cell.field)
        field = Goal.fields.get(cell.field)
        if field is None or field.kind in ("text", "markdown"):
            return word
        before, after = self._value(cell.field, cell.before), self._value(cell.field, cell.after)
        return self.tr("{0}: {1} → {2}").format(word, before or "–", after or "–")

    def _value(self, name: str, value: object) -> str:
        if name in ("level", "baseline") and isinstance(value, int):
            return level_word(value)
        return record_words.value_words(Goal.fields[name], value)
