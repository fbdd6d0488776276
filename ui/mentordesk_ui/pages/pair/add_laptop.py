"""Adding a laptop of one's own: a name, then a sealed file and the seven words that open it there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.machine import MOST_NAME
from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui import mailing
from mentordesk_ui.desk import Desk
from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.messages import message
from mentordesk_ui.pages.invite import SpokenWords, free_name
from mentordesk_ui.save_elsewhere import SaveElsewhere
from mentordesk_ui.widgets import Banner, Button, FormRow, Label, WrappedLabel
from mentordesk_ui.widgets.fact_rows import LinkLine
from mentordesk_ui.widgets.painting import clear, tight


class AddLaptop(QWidget):
    """The words are shown once, when the file is made; nobody can read them out of it.

    Signals:
        made(): an invitation is ready.
        closed(): the person is done here.
    """

    made = Signal()
    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.file: Path | None = None
        self.code = ""
        self.title = Label(self.tr("Add a laptop"), "h3")
        self.name = QLineEdit()
        self.name.setMaxLength(MOST_NAME)
        self.name.setPlaceholderText(self.tr("such as Laptop at home"))
        self.name.returnPressed.connect(self.make)
        self.sentence = WrappedLabel(
            self.tr(
                "You get a sealed file. Install MentorDesk on the other laptop, open the file there and type the seven"
                " words. Private notes stay here; only a backup file takes them along."
            ),
            tint="muted",
        )
        self.problem = Banner("", "error")
        self.make_button = Button(self.tr("Make the file"), "key-round", "primary")
        self.cancel_button = Button(self.tr("Cancel"), "", "quiet")
        self.make_button.clicked.connect(self.make)
        self.cancel_button.clicked.connect(self.closed)
        self._before = QWidget()
        before = tight(QVBoxLayout(self._before), 10)
        before.addWidget(FormRow(self.tr("What it is called"), self.name))
        before.addWidget(self.sentence)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.make_button)
        line.addWidget(self.cancel_button)
        line.addStretch(1)
        before.addLayout(line)
        self._after = QWidget()
        self._after_rows = tight(QVBoxLayout(self._after), 10)
        column = tight(QVBoxLayout(self), 10)
        for widget in (self.title, self.problem, self._before, self._after):
            column.addWidget(widget)
        self.problem.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def begin(self) -> None:
        """Start with an empty name."""
        self.code, self.file = "", None
        self.name.clear()
        self._say("")
        clear(self._after_rows)
        self._after.hide()
        self._before.show()
        self.show()
        self.name.setFocus()

    def make(self) -> None:
        """Make the invitation and show its words."""
        if not self.make_button.isEnabled():
            return
        out = free_name(self._desk.preferences.updates_folder, "laptop-invitation", ".mentordesk")
        laptop, name = self._desk.laptop, self.name.text()

        def work(workspace: Workspace, progress: Progress) -> tuple[str, Path]:
            from mentordesk.bundles import joining

            progress.step(0, 0, "")
            return joining.invite_laptop(workspace, laptop, out, name), out

        self._say("")
        self.make_button.setEnabled(False)
        job = self._desk.start(work, is_shown=False)
        job.finished.connect(self._show_made)
        job.failed.connect(self._failed)
        job.ended.connect(lambda: self.make_button.setEnabled(True))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the steps."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _failed(self, error: MentorDeskError) -> None:
        self._say(message(error))

    def _say(self, problem: str) -> None:
        self.problem.say(problem)
        self.problem.setVisible(bool(problem))

    def _show_made(self, result: tuple[str, Path]) -> None:
        self.code, self.file = result
        self._before.hide()
        rows = self._after_rows
        rows.addWidget(Label(self.tr("1. Type these seven words on the other laptop"), "medium"))
        self.words = SpokenWords(self.code.split(), role="medium")
        rows.addWidget(self.words)
        rows.addWidget(WrappedLabel(self.tr("Never write them in a mail. They are shown only now."), "small", "muted"))
        rows.addWidget(Label(self.tr("2. Take the file there: by a mail to yourself, or on a stick"), "medium"))
        self.mail = MailActions(self.tr("Mail it to myself"))
        self.mail.offer(mailing.own_laptop_letters(self._desk.workspace, self.file))
        self.mail.tell_when_opened()
        rows.addWidget(self.mail)
        self.save = SaveElsewhere(self.file, self.mail)
        rows.addWidget(LinkLine(self.save))
        self.done_button = Button(self.tr("I have noted the words"))
        self.done_button.clicked.connect(self.closed)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.done_button)
        line.addStretch(1)
        rows.addLayout(line)
        self._after.show()
        self.done_button.setFocus()
        self.made.emit()
