"""The ways to get a sealed file to the other person: a mail draft, the file itself, words for a mail of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui import mailing
from mentordesk_ui.jobs import Job
from mentordesk_ui.mailing import Letter
from mentordesk_ui.messages import message
from mentordesk_ui.widgets import Banner, Button, Label, MoreLine
from mentordesk_ui.widgets.flow import FlowLayout
from mentordesk_ui.widgets.painting import clear, show_if, tight

DRAFT, FILE, TEXT, ARMOR = "draft", "file", "text", "armor"

AT_ONCE = 1_000_000
"""Bytes of a file around which a draft is written without a job of its own."""
PARTS_SHOWN = 12
"""Parts of a large update that have a button at first; more come a dozen at a time."""


class MailActions(QWidget):
    """Four buttons, and after them what happened; it never says that something was sent.

    Signals:
        wanted(): a button was pressed and there is no file yet; answer with `offer`.
        opened(): a draft was given to the mail program.
        marked(): the person says that it was sent.
    """

    wanted = Signal()
    opened = Signal()
    marked = Signal()

    def __init__(self, draft_words: str = "", icon: str = "mail", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters: list[Letter] = []
        self._shown = PARTS_SHOWN
        self.deliver: Callable[[list[Letter]], None] | None = None  # in the sample, instead of a mail program
        self.run: Callable[[Callable[[], object]], Job] | None = None  # where there is a desk, for what takes a moment
        self._asked: tuple[str, int] | None = None
        self.draft = Button(draft_words or self.tr("Open email draft"), icon, "primary")
        self.file = Button(self.tr("Show file"), "folder-open")
        self.text = Button(self.tr("Copy message text"), "copy")
        self.armor = Button(self.tr("Copy as text"), "text")
        self.armor.setToolTip(self.tr("The whole update as text, for a mail that loses attachments"))
        self.armor.setAccessibleDescription(self.armor.toolTip())
        for button, what in ((self.draft, DRAFT), (self.file, FILE), (self.text, TEXT), (self.armor, ARMOR)):
            button.clicked.connect(lambda _=False, what=what: self._ask(what))
        line = QWidget()
        columns = FlowLayout(8)
        line.setLayout(columns)
        for button in (self.draft, self.file, self.text, self.armor):
            columns.addWidget(button)
        self.state = Banner("", "info", self.tr("Mark as sent"), "mail-check")
        self.state.acted.connect(self.marked)
        self.problem = Banner("", "warn")
        self.told = Banner("", "info", icon="check")
        self._parts_holder = QWidget()
        self._parts = tight(QVBoxLayout(self._parts_holder), 8)
        self.more = MoreLine(self._parts_holder)
        self.more.wanted.connect(self._show_more)
        column = tight(QVBoxLayout(self), 12)
        column.addWidget(line)
        column.addWidget(self._parts_holder)
        column.addWidget(self.more)
        column.addWidget(self.problem)
        column.addWidget(self.told)
        column.addWidget(self.state)
        self.state.hide()
        self.problem.hide()
        self.told.hide()
        self._show_parts()

    def offer(self, letters: Sequence[Letter]) -> None:
        """Take the letters; what was asked for before they were there is done now."""
        self._letters = list(letters)
        self._shown = PARTS_SHOWN
        self._show_parts()
        if self._asked is not None:
            asked, self._asked = self._asked, None
            self._do(*asked)

    def forget(self) -> None:
        """There is no file any more, or it is out of date."""
        self._letters, self._asked = [], None
        for banner in (self.state, self.problem, self.told):
            banner.hide()
        self._show_parts()

    def give_up(self) -> None:
        """What was asked for will not come."""
        self._asked = None

    def tell_when_opened(self) -> None:
        """Say that a draft was opened, where nobody is asked whether it was sent."""
        words = self.tr("Draft opened. Send it from your mail program.")
        self.opened.connect(lambda: self.show_state(words, can_mark=False))

    def show_state(self, text: str, can_mark: bool) -> None:
        """Say where the update stands."""
        self.state.say(text)
        self.state.action.setVisible(can_mark)
        self.state.setVisible(bool(text))

    def _show_parts(self) -> None:
        clear(self._parts)
        self.more.show_left(len(self._letters) - self._shown)
        self._parts_holder.setVisible(len(self._letters) > 1)
        if len(self._letters) < 2:
            return
        self._parts.addWidget(Label(self.tr("One mail for each part; the order does not matter."), "small", "muted"))
        for number, letter in enumerate(self._letters[: self._shown]):
            words = self.tr("Open draft {0} of {1} · {2} MB")
            size = letter.file.stat().st_size / 1e6
            button = Button(words.format(number + 1, len(self._letters), f"{size:.1f}"), "mail")
            button.clicked.connect(lambda _=False, number=number: self._do(DRAFT, number))
            self._parts.addWidget(button)

    def _show_more(self) -> None:
        self._shown += PARTS_SHOWN
        self._show_parts()

    def _ask(self, what: str) -> None:
        if self._letters:
            self._do(what, 0)
        else:
            self._asked = (what, 0)
            self.wanted.emit()

    def _do(self, what: str, number: int) -> None:
        letter = self._letters[number]
        self.problem.hide()
        self.told.hide()
        if what == TEXT:
            QGuiApplication.clipboard().setText(f"{letter.subject}\n\n{letter.body}")
            self._tell(self.tr("The message is copied. Attach {0} to it.").format(letter.file.name))
        elif what == ARMOR:
            self._copy_as_text(letter)
        elif what == FILE:
            if not mailing.show_in_folder(letter.file):
                self.say_problem(self.tr("The file is {0}.").format(letter.file))
        elif self.deliver is not None:
            self.deliver(self._letters)
        else:
            self._open_draft(letter)

    def _copy_as_text(self, letter: Letter) -> None:
        try:
            text = letter.as_text()
        except MentorDeskError as error:
            self.say_problem(message(error))
            return
        QGuiApplication.clipboard().setText(text)
        words = self.tr("The update is copied as text. Paste it into a mail to {0}; nothing has to be attached.")
        self._tell(words.format(letter.recipient[0]))

    def _open_draft(self, letter: Letter) -> None:
        if self.run is not None and letter.file.stat().st_size > AT_ONCE:
            job = self.run(letter.write_draft)
            self.setEnabled(False)
            job.finished.connect(self._show_draft)
            job.failed.connect(lambda error: self.say_problem(message(error)))
            job.ended.connect(lambda: self.setEnabled(True))
            return
        try:
            draft = letter.write_draft()
        except MentorDeskError as error:
            self.say_problem(message(error))
            return
        self._show_draft(draft)

    def _show_draft(self, draft: Path) -> None:
        if mailing.open_file(draft):
            self.opened.emit()
        else:
            self.say_problem(
                self.tr("No mail program took the draft. The file is safe: show it, attach it to a mail of your own.")
            )

    def _tell(self, text: str) -> None:
        show_if(self.told, True)
        self.told.say(text)

    def say_problem(self, text: str) -> None:
        """Say what has to be done by hand, or what did not work."""
        self.problem.say(text)
        show_if(self.problem, True)
