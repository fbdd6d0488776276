"""Two short forms on the page Today: plan a session, ask a question."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.library.templates import Question, questions
from mentordesk_ui import languages
from mentordesk_ui.widgets import (
    Button,
    CheckBox,
    DateTimeField,
    FormRow,
    LinkButton,
    ListRow,
    RowList,
    SegmentedChoice,
    WrappedLabel,
)
from mentordesk_ui.widgets.painting import tight

SUGGESTED = 4


class _QuietForm(QWidget):
    """A form that Escape closes.

    Signals:
        given_up(): the person does not want it after all.
    """

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)


class SessionForm(_QuietForm):
    """Title, day and time of a session.

    Signals:
        submitted(str, str, bool): title, start as YYYY-MM-DDTHH:MM, and whether open goals become its agenda.
    """

    submitted = Signal(str, str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = QLineEdit(placeholderText=self.tr("What is it about?"))
        self.title.returnPressed.connect(self._submit)
        self.starts = DateTimeField(QDateTime(QDate.currentDate().addDays(7), QTime(18, 0)))
        self.with_goals = CheckBox(self.tr("Open goals become its agenda"))
        self.with_goals.setChecked(True)
        self.plan = Button(self.tr("Plan session"), "calendar-plus", "primary")
        self.plan.clicked.connect(self._submit)
        cancel = Button(self.tr("Not now"), kind="quiet")
        cancel.clicked.connect(self.given_up)
        column = tight(QVBoxLayout(self), 14)
        self.row = FormRow(self.tr("Title"), self.title)
        column.addWidget(self.row)
        column.addWidget(FormRow(self.tr("Day and time"), self.starts))
        column.addWidget(self.with_goals)
        column.addLayout(_line(self.plan, cancel))
        column.addStretch(1)

    def begin(self, title: str, has_goals: bool) -> None:
        """Empty the form and put the keyboard in it."""
        self.title.setText(title)
        self.row.set_error("")
        self.with_goals.setVisible(has_goals)
        self.starts.setDateTime(QDateTime(QDate.currentDate().addDays(7), QTime(18, 0)))
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def _submit(self) -> None:
        if not self.title.text().strip():
            self.row.set_error(self.tr("Write a few words, such as “Getting to know each other”."))
            self.title.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        starts = self.starts.dateTime().toString("yyyy-MM-ddTHH:mm")
        self.submitted.emit(self.title.text(), starts, self.with_goals.isVisible() and self.with_goals.isChecked())


class QuestionForm(_QuietForm):
    """Choose one of a few questions, or write one.

    Signals:
        submitted(str, str, str, str): the question, its model, who is asked (mentee, mentor or both), and its due day.
    """

    submitted = Signal(str, str, str, str)

    def __init__(self, mentor: str, mentee: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._first = 0
        self.asked = SegmentedChoice(
            [("mentee", mentee), ("mentor", mentor), ("both", self.tr("Both"))], self.tr("Who thinks about it?")
        )
        self.suggestions = RowList()
        self.more = LinkButton(self.tr("Other questions"))
        self.more.clicked.connect(self._next)
        self.own = QLineEdit(placeholderText=self.tr("Or write your own, and press Enter"))
        self.own.setAccessibleName(self.tr("Your own question"))
        self.own.returnPressed.connect(self._ask_own)
        cancel = Button(self.tr("Not now"), kind="quiet")
        cancel.clicked.connect(self.given_up)
        column = tight(QVBoxLayout(self), 10)
        column.addWidget(FormRow(self.tr("Who thinks about it?"), self.asked))
        self.row_label = WrappedLabel(self.tr("Choose a question"), "medium")
        column.addWidget(self.row_label)
        column.addWidget(self.suggestions)
        column.addLayout(_line(self.more))
        column.addWidget(self.own)
        column.addLayout(_line(cancel))
        column.addStretch(1)
        self._suggest()

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        self.own.clear()
        self._suggest()
        self.suggestions.rows()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest(self) -> None:
        found = questions(languages.in_use())
        shown = [found[(self._first + step) % len(found)] for step in range(SUGGESTED)]
        rows = []
        for each in shown:
            row = ListRow(each.question, icon="circle-question-mark")
            row.clicked.connect(lambda _=False, each=each: self._ask(each))
            rows.append(row)
        self.suggestions.set_rows(rows)

    def _next(self) -> None:
        self._first = (self._first + SUGGESTED) % len(questions(languages.in_use()))
        self._suggest()

    def _ask(self, question: Question) -> None:
        self.submitted.emit(question.question, question.model, self.asked.value(), _in_a_week())

    def _ask_own(self) -> None:
        if self.own.text().strip():
            self.submitted.emit(self.own.text(), "own", self.asked.value(), _in_a_week())


def _in_a_week() -> str:
    return (date.today() + timedelta(days=7)).isoformat()


def _line(*widgets: QWidget) -> QHBoxLayout:
    row = tight(QHBoxLayout(), 8)
    for each in widgets:
        row.addWidget(each)
    row.addStretch(1)
    return row
