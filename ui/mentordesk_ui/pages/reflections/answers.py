"""What the partner answered to a shared reflection, and room for one's own answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.records import Response
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.new_text import NewText
from mentordesk_ui.editing.prose_view import ProseView
from mentordesk_ui.widgets import Button, Card, IconButton, PersonChip, WrappedLabel
from mentordesk_ui.widgets.painting import clear, tight
from mentordesk_ui.widgets.pills import Role


class OwnAnswer(QWidget):
    """The field for one's own answer; a quiet button opens it where an answer is not what comes next.

    Signals:
        answered(str): as `AnswersCard.answered`.
    """

    answered = Signal(str)

    def __init__(self, desk: Desk, partner: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = MarkdownArea(self.tr("What did you hear? What would you ask?"), 3, 16)
        self.editor.setAccessibleName(self.tr("Your answer"))
        self.new = NewText(desk, Response, "body", self.editor)
        self.new.sent.connect(self.answered)
        self.send = Button(self.tr("Answer {0}").format(partner), "reply", "primary")
        self.send.clicked.connect(self.new.send)
        self.more = Button(self.tr("Add an answer"), "reply")
        self.more.clicked.connect(self._write)
        column = tight(QVBoxLayout(self), 10)
        column.addWidget(self.editor)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.send)
        line.addWidget(self.more)
        line.addStretch(1)
        column.addLayout(line)

    def show_writing(self, is_wanted: bool) -> None:
        """Open the field where an answer is wanted, and leave it open where one is being written."""
        is_open = is_wanted or self.editor.hasFocus() or bool(self.editor.text().strip())
        self.editor.setVisible(is_open)
        self.send.setVisible(is_open)
        self.more.setVisible(not is_open)

    def _write(self) -> None:
        self.show_writing(True)
        self.editor.setFocus()


class AnswersCard(Card):
    """The answers in the order they came; the own ones can be taken away again.

    Signals:
        answered(str): the person answers with this text.
        delete_wanted(str): the person takes an own answer away.
    """

    answered = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, desk: Desk, partner: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Answers"))
        self._desk = desk
        self._shown: object = None
        self._list = QWidget()
        self._column = tight(QVBoxLayout(self._list), 14)
        self.nothing = WrappedLabel(self.tr("No answer yet."), "small", "muted")
        self.add(self._list)
        self.add(self.nothing)
        self._partner = partner
        self._reflection = ""

    @cached_property
    def own(self) -> OwnAnswer:
        """Where one's own answer is written; made with the first reflection that can be answered."""
        made = OwnAnswer(self._desk, self._partner)
        made.answered.connect(self.answered)
        if self._reflection:
            made.new.open(self._reflection)
        self.add(made)
        return made

    @property
    def _made(self) -> OwnAnswer | None:
        return self.own if "own" in vars(self) else None

    def open(self, reflection: str) -> None:
        """Show what was being answered to a reflection, once its answers are shown; empty for none."""
        self._reflection = reflection
        if (own := self._made) is None:
            return
        if reflection:
            own.new.open(reflection)
        else:
            own.new.let_go()

    def seal(self) -> None:
        """Keep what is being typed."""
        if (own := self._made) is not None:
            own.editor.flush()

    def done(self) -> None:
        """Forget what was typed: it is an answer now."""
        self.own.new.done()

    def show_answers(self, answers: Sequence[tuple[Response, str, Role, bool]], is_mine: bool) -> None:
        """Show (answer, name of its writer, role, whether it is my own); the field is open for the reader."""
        wanted = tuple((each.id, each.body, name, own) for each, name, _, own in answers)
        if wanted != self._shown:
            self._shown = wanted
            clear(self._column)
            for answer in answers:
                self._column.addWidget(self._answer(*answer))
        self._list.setVisible(bool(answers))
        self.nothing.setVisible(not answers and is_mine)
        answered = any(own for *_, own in answers)
        self.own.show_writing(not (is_mine or answered))

    def _answer(self, answer: Response, name: str, role: Role, own: bool) -> QWidget:
        part = QWidget()
        column = tight(QVBoxLayout(part), 4)
        head = tight(QHBoxLayout(), 8)
        head.addWidget(PersonChip(name, role, you=own, show_role=False))
        head.addStretch(1)
        if own:
            remove = IconButton("trash-2", self.tr("Delete this answer"))
            remove.clicked.connect(lambda: self.delete_wanted.emit(answer.id))
            head.addWidget(remove)
        column.addLayout(head)
        body = ProseView(answer.body)
        body.setAccessibleName(self.tr("Answer of {0}").format(name))
        body.link_followed.connect(self._desk.link_followed)
        column.addWidget(body)
        return part
