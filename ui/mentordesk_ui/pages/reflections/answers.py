"""What the partner answered to a shared reflection, and room for one's own answer."""

from __future__ import annotations

from collections.abc import Sequence

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
        self.editor = MarkdownArea(self.tr("What did you hear? What would you ask?"), 3, 16)
        self.editor.setAccessibleName(self.tr("Your answer"))
        self.new = NewText(desk, Response, "body", self.editor)
        self.new.sent.connect(self.answered)
        self.send = Button(self.tr("Answer {0}").format(partner), "reply", "primary")
        self.send.clicked.connect(self.new.send)
        self.more = Button(self.tr("Add an answer"), "reply")
        self.more.clicked.connect(self._write)
        self.add(self._list)
        self.add(self.nothing)
        self.add(self.editor)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.send)
        line.addWidget(self.more)
        line.addStretch(1)
        self.add_layout(line)

    def show_answers(
        self, answers: Sequence[tuple[Response, str, Role, bool]], is_mine: bool, *, keep_writing: bool
    ) -> None:
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
        writing = keep_writing or bool(self.editor.text().strip()) or not (is_mine or answered)
        self._show_writing(writing)

    def _show_writing(self, writing: bool) -> None:
        self.editor.setVisible(writing)
        self.send.setVisible(writing)
        self.more.setVisible(not writing)

    def _write(self) -> None:
        self._show_writing(True)
        self.editor.setFocus()

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
