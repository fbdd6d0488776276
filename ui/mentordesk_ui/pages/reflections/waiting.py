"""What waits to be thought about: questions, and a past reflection that came back; and asking a question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.actions import reflections as actions
from mentordesk.queries import people
from mentordesk.queries.reflections import ReflectionEntry
from mentordesk.records import Prompt
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import first_name, plural
from mentordesk_ui.pages.today.forms import QuestionForm
from mentordesk_ui.widgets import Card, IconButton, LinkButton, LinkLine, ListRow, RowList
from mentordesk_ui.widgets.when import due_words


class WaitingCard(Card):
    """What I am asked to think about, and what I wrote a while ago; a quiet link asks a question oneself.

    Signals:
        answer_wanted(str): the person wants to answer this prompt.
        past_wanted(): the person wants to read the reflection that came back.
        past_put_away(): the person does not want to see it now.
        said(str, bool): as `Page.said`.
    """

    answer_wanted = Signal(str)
    past_wanted = Signal()
    past_put_away = Signal()
    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Waiting for you"))
        self._desk = desk
        self._shown: object = None
        self._any_prompts = False
        names = {each.role: first_name(each.name) for each in people.people(desk.workspace)}
        self.rows = RowList()
        self.past = ListRow("", " ", "history", IconButton("x", self.tr("Put it away again")))
        self.past.clicked.connect(self.past_wanted)
        assert isinstance(self.past.trailing, IconButton)
        self.past.trailing.clicked.connect(self.past_put_away)
        self.ask = LinkButton(self.tr("Ask a question"))
        self.ask.clicked.connect(self._open_form)
        self._ask_line = LinkLine(self.ask)
        self._names = names
        for each in (self.rows, self.past, self._ask_line):
            self.add(each)
        self.any_waits = False

    @cached_property
    def form(self) -> QuestionForm:
        """Where a question is asked; made when the link is followed."""
        made = QuestionForm(self._names.get("mentor", ""), self._names.get("mentee", ""))
        made.submitted.connect(self._submit)
        made.given_up.connect(self._close_form)
        made.hide()
        self.add(made)
        return made

    def show_past(self, found: tuple[ReflectionEntry, int] | None) -> None:
        """Show a reflection that was written a gap of days ago, or none."""
        self.past.setVisible(found is not None)
        if found is not None:
            entry, gap = found
            words = {
                30: self.tr("You wrote it a month ago"),
                91: self.tr("You wrote it three months ago"),
                182: self.tr("You wrote it half a year ago"),
                365: self.tr("You wrote it a year ago"),
            }
            self.past.say(
                entry.reflection.title,
                words.get(gap, plural(self.tr("You wrote it %n year(s) ago", "", gap // 365), gap // 365)),
            )
        self.any_waits = self._any_prompts or found is not None

    def show_prompts(self, prompts: Sequence[Prompt], today: date) -> None:
        """Show the prompts that the owner of this laptop has not answered yet."""
        self._any_prompts = bool(prompts)
        self.any_waits = self._any_prompts or not self.past.isHidden()
        wanted = (tuple(prompts), today)
        if wanted == self._shown:
            return
        self._shown = wanted
        rows = []
        for each in prompts:
            row = ListRow(each.question, due_words(each.due, today), "circle-question-mark", key=each.id)
            row.clicked.connect(lambda _=False, key=each.id: self.answer_wanted.emit(key))
            rows.append(row)
        self.rows.set_rows(rows)

    def _open_form(self) -> None:
        self.form.show()
        self._ask_line.hide()
        self.form.begin()

    def _close_form(self) -> None:
        self.form.hide()
        self._ask_line.show()
        self.ask.setFocus()

    def _submit(self, question: str, model: str, asked_of: str, due: str) -> None:
        if self._desk.do(actions.add_prompt, question=question, model=model, asked_of=asked_of, due=due):
            self._close_form()
            self.said.emit(self.tr("The question is asked; it goes with the next update."), True)
