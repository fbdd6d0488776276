"""A walk of a few steps in the one window, with Back; what is wrong is said on the step itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui.jobs import Job
from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.messages import message
from mentordesk_ui.welcome.column import Column
from mentordesk_ui.widgets import Banner, Button, ProgressBar, StepsHeader, WrappedLabel
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.speech import say_aloud


class Walk(Column):
    """Steps shown one at a time.

    Signals:
        left(): Back was pressed on the first step.
        crashed(object): work met an exception that nobody foresaw.
    """

    left = Signal()
    crashed = Signal(object)

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(720, parent)
        self._titles = list(titles)
        self._steps: list[QWidget] = []
        self.step = 0
        self._job: Job | None = None
        self._mail: MailActions | None = None
        self.back = Button(self.tr("Back"), "arrow-left", "quiet")
        self.back.clicked.connect(self.go_back)
        self.header = StepsHeader(self._titles)
        self.setAccessibleName(self.header.accessibleName())
        self.problem = Banner("", "error")
        self.next = Button(self.tr("Continue"), "", "primary")
        self.next.clicked.connect(self._next)
        self.later = Button(self.tr("Do this later"), "", "quiet")
        self.later.clicked.connect(self.put_off)
        self.busy = ProgressBar()
        self.busy.setRange(0, 0)
        self.busy_words = WrappedLabel("", "small", "muted")
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.header)
        self.body.addWidget(self.problem)
        self._middle_rows = tight(QVBoxLayout(), 0)
        self.body.addLayout(self._middle_rows)
        self.body.addWidget(self.busy_words)
        self.body.addWidget(self.busy)
        self.body.addSpacing(4)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.next)
        line.addWidget(self.later)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addStretch(1)
        for widget in (self.problem, self.busy, self.busy_words, self.later):
            widget.hide()

    # --- for subclasses ---------------------------------------------------------------------------------------------

    def add_step(self) -> QVBoxLayout:
        """Add a step and return the layout to fill."""
        step = QWidget()
        layout = tight(QVBoxLayout(step), 16)
        step.setVisible(not self._steps)
        self._steps.append(step)
        self._middle_rows.addWidget(step)
        return layout

    def go_to(self, step: int) -> None:
        """Show a step, counted from 0."""
        self.say_problem("")
        self._steps[self.step].hide()
        self.step = step
        self._steps[step].show()
        self.header.show_step(step)
        self.next.kind = "secondary" if step == len(self._steps) - 1 else "primary"
        self.verticalScrollBar().setValue(0)
        self.entered(step)
        self.setAccessibleName(self.header.accessibleName())
        say_aloud(self, self.accessibleName())

    def set_title(self, step: int, title: str) -> None:
        """Give a step another title."""
        self._titles[step] = title
        self.header._titles[step] = title
        self.header.show_step(self.step)

    def entered(self, step: int) -> None:
        """Set the buttons for a step and put the keyboard where it is needed."""

    def go_on(self) -> None:
        """Do what Continue means on this step."""

    def put_off(self) -> None:
        """Do what “Do this later” means on this step."""

    def run(self, job: Job, words: str) -> Job:
        """Show that work goes on; buttons wait until it has ended."""
        self._job = job
        self.busy_words.setText(words)
        say_aloud(self, words)
        self._set_busy(True)
        job.failed.connect(self.show_error)
        job.crashed.connect(self.crashed)
        job.ended.connect(self._not_busy)
        return job

    def show_error(self, error: MentorDeskError) -> None:
        """Say what could not be done, where the step has no better place for it."""
        self.say_problem(message(error))

    def _not_busy(self) -> None:
        self._set_busy(False)

    def lead_by(self, mail: MailActions) -> None:
        """Let the draft be the one primary button of the last step until it was opened; then going on is."""
        self._mail = mail
        mail.opened.connect(self._draft_opened)

    def _draft_opened(self) -> None:
        if self._mail is not None:
            self._mail.draft.kind = "secondary"
            self._mail.draft.update()
        self.next.kind = "primary"
        self.next.update()

    def _set_busy(self, busy: bool) -> None:
        self.busy.setVisible(busy)
        self.busy_words.setVisible(busy)
        for button in (self.next, self.later, self.back):
            button.setEnabled(not busy)
        self._steps[self.step].setEnabled(not busy)

    def say_problem(self, text: str) -> None:
        """Say what is wrong above the step; an empty text says that all is well."""
        self.problem.say(text)
        self.problem.setVisible(bool(text))

    # --- buttons ----------------------------------------------------------------------------------------------------

    def _next(self) -> None:
        self.say_problem("")
        self.go_on()

    def go_back(self) -> None:
        """Go one step back, or to where the walk was begun."""
        if self.step:
            self.go_to(self.step - 1)
        else:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a line goes on, as Ctrl+Return does anywhere."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            is_wanted = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if self.next.isVisible() and (is_wanted or isinstance(QApplication.focusWidget(), QLineEdit)):
                self.next.click()
                return
        super().keyPressEvent(event)

    def abandon(self) -> None:
        """Let go of everything open; the window is about to show something else."""
        if self._job is not None and self._job.is_running:
            self._job.cancel()
            self._job.wait()
