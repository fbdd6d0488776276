"""What the two took on in a session: who does what by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.records import Task
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.pages.sessions.row_editor import Opened, RowEditor
from mentordesk_ui.pages.sessions.words import role_names, task_words
from mentordesk_ui.widgets import Button, Card, FormRow, IconButton, OptionalDate, RowList, SegmentedChoice, TickRow
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import tight

EDIT = "sessions.edit_task"
ROLES = ("mentee", "mentor", "both")


class TaskRow(QWidget):
    """A task to tick off, and a button to change it."""

    bleeds = True

    def __init__(self, task: Task, about: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = task.id
        self.tick = TickRow(task.title, about, bool(task.done_on), task.id)
        self.change = IconButton("pencil", self.tr("Change “{0}”").format(task.title))
        line = tight(QHBoxLayout(self), 4)
        line.addWidget(self.tick, 1)
        line.addWidget(self.change, 0, Qt.AlignmentFlag.AlignVCenter)


class TaskEditor(RowEditor):
    """The fields of a task."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, Task, parent)
        what = LineArea(self.tr("What is to be done?"), 1, 4)
        self.title = self.keep(DraftText(desk, Task, "title", what, EDIT, may_be_empty=False))
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A task needs a few words. The old ones are back."), False)
        )
        names = role_names(desk.workspace)
        self.assignee = SegmentedChoice([(role, names[role]) for role in ROLES], self.tr("Who does it?"))
        self.assignee.chosen.connect(lambda who: desk.do(actions.edit_task, self.record, assignee=who))
        self.due = OptionalDate(self.tr("Due"))
        self.due.picked.connect(lambda day: desk.do(actions.edit_task, self.record, due=day))
        self.done = Button(self.tr("Close task"), "chevron-up")
        self.done.clicked.connect(self.close_editor)
        self.delete = Button(self.tr("Delete task"), "trash-2", "quiet")
        self.delete.clicked.connect(lambda: self.delete_with(actions.delete_task))
        self.build(
            FormRow(self.tr("Task"), self.title.editor),
            Flow(FormRow(self.tr("Who does it?"), self.assignee), FormRow(self.tr("Due"), self.due), spacing=16),
            self.both.slot(),
            Flow(self.done, self.delete),
        )

    def refresh(self, task: Task) -> None:
        """Show what is stored now; what is being typed stays."""
        self.refresh_texts()
        if task.assignee in ROLES:
            self.assignee.set_value(task.assignee)
        self.due.show_value(task.due)


class TasksCard(Card):
    """The tasks of a session, and a line to take on the next one.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Tasks"))
        self._desk = desk
        self._session = ""
        self._shown: object = None
        self._tasks: dict[str, Task] = {}
        self.rows = RowList()
        self.opened = Opened(self.rows, self._make_editor)
        self.line = QLineEdit(placeholderText=self.tr("Take on a task"))
        self.line.setAccessibleName(self.tr("Take on a task"))
        self.line.returnPressed.connect(self._add)
        self.line.textChanged.connect(self._show_details)
        names = role_names(desk.workspace)
        self.assignee = SegmentedChoice([(role, names[role]) for role in ROLES], self.tr("Who does it?"))
        self.due = OptionalDate(self.tr("Due"))
        self.due.set.setText(self.tr("Set when it is due"))
        self.due.picked.connect(self._keep_due)
        self._due = ""
        self.take = Button(self.tr("Add task"), "plus")
        self.take.clicked.connect(self._add)
        self.details = Flow(self.assignee, self.due, self.take)
        self.details.hide()
        for part in (self.rows, self.line, self.details):
            self.add(part)

    @property
    def editor(self) -> TaskEditor:
        """The fields of the one that is open."""
        return self.opened.editor

    def _make_editor(self) -> TaskEditor:
        editor = TaskEditor(self._desk, self.rows)
        editor.said.connect(self.said)
        editor.closed.connect(self._close)
        return editor

    def show_tasks(self, session: str, found: Sequence[Task], today: date) -> None:
        """Show the tasks of a session; the keyboard and the one that is open stay."""
        if session != self._session:
            self.close_task()
            self.line.clear()
        self._session = session
        names = role_names(self._desk.workspace)
        wanted = (session, tuple(found), today, tuple(names.items()))
        self._tasks = {each.id: each for each in found}
        if wanted != self._shown:
            self._shown = wanted
            focused = next((row.key for row in self._list() if row.tick.hasFocus()), "")
            self.opened.take()
            self.rows.set_rows(self._row(each, task_words(each, names, today)) for each in found)
            self.rows.setVisible(bool(found))
            if self.opened.record and not self._place_editor():
                self.close_task(seal=False)
            self._focus(focused)
        if self.opened.record in self._tasks:
            self.editor.refresh(self._tasks[self.opened.record])

    def _row(self, task: Task, about: str) -> TaskRow:
        row = TaskRow(task, about)
        row.tick.clicked.connect(lambda on=False: self._tick(task.id, on))
        row.change.clicked.connect(lambda _=False: self.toggle(task.id))
        return row

    def _list(self) -> list[TaskRow]:
        return [row for row in self.rows.rows() if isinstance(row, TaskRow)]

    def _focus(self, key: str) -> None:
        for row in self._list():
            if row.key == key:
                row.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tick(self, task: str, is_done: bool) -> None:
        if self._desk.do(actions.finish_task if is_done else actions.reopen_task, task) and is_done:
            self.said.emit(self.tr("Task done."), True)

    def toggle(self, key: str) -> None:
        """Open a task below its row, or close it."""
        if self.opened.record == key:
            self.editor.close_editor()
            return
        self.close_task()
        self.editor.open(key)
        self.editor.refresh(self._tasks[key])
        self._place_editor()
        self.editor.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        self.opened.bring_into_view()

    def _place_editor(self) -> bool:
        for row in self._list():
            if row.key == self.opened.record:
                self.opened.put_below(row)
                return True
        return False

    def _close(self) -> None:
        was = self.opened.record
        self.close_task()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus(was)

    def close_task(self, seal: bool = True) -> None:
        """Close the task that is open."""
        self.opened.put_away(seal)

    def seal(self) -> None:
        """Seal what is being typed."""
        self.opened.seal()

    def _show_details(self, text: str) -> None:
        self.details.setVisible(bool(text.strip()))

    def _keep_due(self, day: str) -> None:
        if day and not self._due:  # a week is a better first guess than four
            day = QDate.currentDate().addDays(7).toString("yyyy-MM-dd")
            self.due.show_value(day)
        self._due = day

    def _add(self) -> None:
        if not self.line.text().strip():
            return
        values = {"assignee": self.assignee.value(), "due": self._due, "session": self._session}
        if self._desk.do(actions.add_task, self.line.text(), **values):
            self.line.clear()
            self._keep_due("")
            self.due.show_value("")
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
