"""What the two took on in a session: who does what by when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.actions import sessions as actions
from mentordesk.records import Task
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.sessions.showing import bring_into_view
from mentordesk_ui.pages.sessions.words import role_names, task_words
from mentordesk_ui.theme.stylesheet import RADIUS
from mentordesk_ui.widgets import Button, Card, FormRow, IconButton, OptionalDate, RowList, SegmentedChoice, TickRow
from mentordesk_ui.widgets.flow import Flow
from mentordesk_ui.widgets.painting import box, start, tight

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


class TaskEditor(QWidget):
    """The fields of a task, opened below its row.

    Signals:
        said(str, bool): as `Page.said`.
        closed(): the person is done with it, or it is gone.
    """

    bleeds = True
    said = Signal(str, bool)
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.task = ""
        self.title = DraftText(
            desk, Task, "title", LineArea(self.tr("What is to be done?"), 1, 4), EDIT, may_be_empty=False
        )
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A task needs a few words. The old ones are back."), False)
        )
        names = role_names(desk.workspace)
        self.assignee = SegmentedChoice([(role, names[role]) for role in ROLES], self.tr("Who does it?"))
        self.assignee.chosen.connect(lambda who: desk.do(actions.edit_task, self.task, assignee=who))
        self.due = OptionalDate(self.tr("Due"))
        self.due.picked.connect(lambda day: desk.do(actions.edit_task, self.task, due=day))
        self.done = Button(self.tr("Close task"), "chevron-up")
        self.done.clicked.connect(self.close_editor)
        self.delete = Button(self.tr("Delete task"), "trash-2", "quiet")
        self.delete.clicked.connect(self._delete)
        self.both = ConflictCards(desk, Task, seal=self.title.seal, parent=self)
        self.both.said.connect(self.said)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for part in (
            FormRow(self.tr("Task"), self.title.editor),
            Flow(FormRow(self.tr("Who does it?"), self.assignee), FormRow(self.tr("Due"), self.due), spacing=16),
            self.both.slot(),
            Flow(self.done, self.delete),
        ):
            column.addWidget(part)
        self.hide()

    def open(self, task: Task) -> None:
        """Show a task."""
        self.task = task.id
        self.title.open(task.id)
        self.refresh(task)

    def refresh(self, task: Task) -> None:
        """Show what is stored now; what is being typed stays."""
        self.title.refresh()
        if task.assignee in ROLES:
            self.assignee.set_value(task.assignee)
        self.due.show_value(task.due)
        self.both.show_record(task.id)

    def let_go(self) -> None:
        """Forget the task without writing."""
        self.task = ""
        self.title.let_go()

    def close_editor(self) -> None:
        """Seal, and say that the person is done here."""
        self.title.seal()
        self.closed.emit()

    def _delete(self) -> None:
        self.title.seal()
        task, title = self.task, self.title.editor.text()
        self.let_go()
        if self._desk.do(actions.delete_task, task):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_editor()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the quiet ground that holds its fields together."""
        box(start(self), self.rect(), "sunken", "hairline", RADIUS)


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
        self._editor: TaskEditor | None = None
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
        """The fields of the one that is open; made when the first is opened."""
        if self._editor is None:
            self._editor = TaskEditor(self._desk, self.rows)
            self._editor.said.connect(self.said)
            self._editor.closed.connect(self._close)
        return self._editor

    @property
    def opened(self) -> str:
        """The one that is open below its row, empty for none."""
        return self._editor.task if self._editor is not None else ""

    def _take_editor(self) -> None:
        """Take the editor out of the list before its rows are shown anew."""
        if self._editor is not None:
            self.rows.take(self._editor)

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
            self._take_editor()
            self.rows.set_rows(self._row(each, task_words(each, names, today)) for each in found)
            self.rows.setVisible(bool(found))
            if self.opened and not self._place_editor():
                self.close_task(seal=False)
            self._focus(focused)
        if self.opened in self._tasks:
            self.editor.refresh(self._tasks[self.opened])

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
        if self.opened == key:
            self.editor.close_editor()
            return
        self.close_task()
        self.editor.open(self._tasks[key])
        self._place_editor()
        self.editor.title.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        bring_into_view(self.editor)

    def _place_editor(self) -> bool:
        for row in self._list():
            if row.key == self.opened:
                self.rows.put_below(row, self.editor)
                return True
        return False

    def _close(self) -> None:
        was = self.opened
        self.close_task()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus(was)

    def close_task(self, seal: bool = True) -> None:
        """Close the task that is open."""
        if self.opened and seal:
            self.editor.title.seal()
        if self._editor is not None:
            self._editor.let_go()
            self._editor.hide()
        self._take_editor()

    def seal(self) -> None:
        """Seal what is being typed."""
        if self.opened:
            self.editor.title.seal()

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
