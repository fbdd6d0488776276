"""The card of what waits for me: tasks to tick off, questions to think about, notes on my work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.records import Prompt, Task
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.today.offers import Offered, OfferRow
from mentordesk_ui.widgets import Card, EmptyState, IconView, LinkButton, ListRow, MoreLine, Pill, RowList, WrappedLabel
from mentordesk_ui.widgets.fact_rows import LinkLine, TickRow
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import due_words

if TYPE_CHECKING:
    from mentordesk_ui.pages.today.forms import QuestionForm

SHOWN = 7
"""Rows shown at first where the window is low; the others come with a click."""


@dataclass(frozen=True)
class Waiting:
    """What waits, in the words of the page.

    Attributes:
        notes: (id of the artifact, its title, how many open notes, name of who wrote them).
        asks: whether nothing is asked of anybody, so that a question is offered.
        offers: what the program offers by itself; it may be left, and counts as nothing that waits.
    """

    tasks: Sequence[Task]
    prompts: Sequence[Prompt]
    notes: Sequence[tuple[str, str, int, str]]
    goals: Mapping[str, str]
    asks: bool
    day: date
    offers: Sequence[Offered] = ()

    @property
    def count(self) -> int:
        """How many things wait."""
        return len(self.tasks) + len(self.prompts) + sum(count for _, _, count, _ in self.notes)


class WaitingCard(Card):
    """Everything that waits for the owner of this laptop.

    Signals:
        finished(str): this task is done.
        prompt_wanted(str): the person wants to answer this question.
        artifact_wanted(str): the person wants to see the notes on this artifact.
        asked(str, str, str, str): as `QuestionForm.submitted`.
        accepted(object): the person wants to do what this `Offered` says.
        put_off(object): not now.
    """

    finished = Signal(str)
    prompt_wanted = Signal(str)
    artifact_wanted = Signal(str)
    asked = Signal(str, str, str, str)
    accepted = Signal(object)
    put_off = Signal(object)

    def __init__(self, mentor: str, mentee: str, parent: QWidget | None = None) -> None:
        self.badge = Pill("0")
        super().__init__("", self.badge, parent=parent)
        self.set_title(self.tr("Waiting for you"))
        self._waiting: Waiting | None = None
        self._limit = SHOWN
        self.rows, self.offers = RowList(), RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(lambda: self.set_limit(1000))
        one_a_week = self.tr("One question a week is enough.")
        self.hint = WrappedLabel(one_a_week, tint="muted")
        self.choose_below = LinkButton(self.tr("Choose a question"))
        self.choose_below.clicked.connect(self.open_form)
        nothing = self.tr("Nothing waits for you.")
        self.nothing = EmptyState("check", nothing)
        self.nothing_asked = EmptyState("notebook-pen", f"{nothing} {one_a_week}", link=self.tr("Choose a question"))
        self.nothing_asked.link_followed.connect(self.open_form)
        room = QWidget()
        room.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        column = tight(QVBoxLayout(room))
        column.addWidget(self.nothing, 1)
        column.addWidget(self.nothing_asked, 1)
        self._names = (mentor, mentee)
        self._form: QuestionForm | None = None
        self._choose_line = LinkLine(self.choose_below)
        for each in (self.rows, self.more, self.offers, self.hint, self._choose_line):
            self.add(each)
        self.add(room, 1)

    @property
    def choose(self) -> LinkButton:
        """The link that offers questions: below what waits, or in the middle where nothing does."""
        return self.choose_below if not self._choose_line.isHidden() else self.nothing_asked.link

    @property
    def form(self) -> QuestionForm:
        """The questions to choose from, read when they are first wanted."""
        if self._form is None:
            from mentordesk_ui.pages.today.forms import QuestionForm

            self._form = QuestionForm(*self._names)
            self._form.submitted.connect(self.asked)
            self._form.given_up.connect(self.close_form)
            self.add(self._form)
            self._form.hide()
        return self._form

    def show_waiting(self, waiting: Waiting) -> None:
        """Show what waits; the keyboard stays at the same place of the list."""
        if waiting == self._waiting:
            return
        self._waiting = waiting
        at = self._focused()
        self._show_rows()
        ticks = [row for row in self.rows.rows() if isinstance(row, TickRow)]
        if at >= 0 and ticks:
            ticks[min(at, len(ticks) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> int:
        ticks = [row for row in self.rows.rows() if isinstance(row, TickRow)]
        return next((place for place, row in enumerate(ticks) if row.hasFocus()), -1)

    def _show_rows(self) -> None:
        waiting = self._waiting
        assert waiting is not None
        makers = self._makers(waiting)
        shown = makers if len(makers) <= self._limit + 1 else makers[: self._limit]
        self.rows.set_rows([make() for make in shown])
        self._show_offers(waiting.offers)
        self.badge.show_as(str(waiting.count), "info")
        self.badge.setAccessibleName(plural(self.tr("%n thing(s)", "", waiting.count), waiting.count))
        self.more.show_left(len(makers) - len(shown))
        self._arrange(bool(makers))

    def _show_offers(self, offers: Sequence[Offered]) -> None:
        focus = QApplication.focusWidget()
        had_focus = focus is not None and self.offers.isAncestorOf(focus)
        rows = [OfferRow(each) for each in offers]
        self.offers.set_rows(rows)
        for row in rows:
            row.accepted.connect(self.accepted)
            row.put_off.connect(self.put_off)
        if had_focus and rows:
            rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, any_rows: bool) -> None:
        waiting = self._waiting
        is_form = self._form is not None and not self._form.isHidden()
        any_offers = bool(self.offers.rows())
        self.rows.setVisible(any_rows)
        self.offers.setVisible(any_offers)
        self.badge.setVisible(any_rows)
        asks = waiting is not None and waiting.asks and not is_form
        self.nothing.setVisible(not any_rows and not any_offers and not asks and not is_form)
        self.nothing_asked.setVisible(not any_rows and not any_offers and asks)
        self.hint.setVisible(asks and (any_rows or any_offers))
        self._choose_line.setVisible(asks and (any_rows or any_offers))

    def _makers(self, waiting: Waiting) -> list[Callable[[], QWidget]]:
        """Return what makes each row: those that wait behind “Show more” are not made."""
        return [
            *(partial(self._task, waiting, each) for each in waiting.tasks),
            *(partial(self._prompt, waiting, each) for each in waiting.prompts),
            *(partial(self._notes, *each) for each in waiting.notes),
        ]

    def _task(self, waiting: Waiting, task: Task) -> QWidget:
        about = [due_words(task.due, waiting.day), waiting.goals.get(task.goal, "")]
        row = TickRow(task.title, side_by_side(map(_upper, about)), key=task.id)
        row.clicked.connect(lambda _on=False: self.finished.emit(task.id))
        return row

    def _prompt(self, waiting: Waiting, prompt: Prompt) -> QWidget:
        about = [self.tr("Question to think about"), due_words(prompt.due, waiting.day)]
        row = ListRow(prompt.question, side_by_side(about), "notebook-pen", _arrow(), key=prompt.id)
        row.clicked.connect(lambda _=False: self.prompt_wanted.emit(prompt.id))
        return row

    def _notes(self, artifact: str, title: str, count: int, author: str) -> QWidget:
        words = plural(self.tr("%n open note(s) on {0}", "", count).replace("%n", str(count)), count).format(title)
        facts = self.tr("From {0}").format(author) if author else ""
        row = ListRow(words, facts, "message-square-text", _arrow(), key=artifact)
        row.clicked.connect(lambda _=False: self.artifact_wanted.emit(artifact))
        return row

    def set_limit(self, limit: int) -> None:
        """Show so many rows at first, never fewer than before."""
        if limit > self._limit:
            self._limit = limit
            if self._waiting is not None:
                self._show_rows()

    def open_form(self) -> None:
        """Offer questions to choose from."""
        self.form.show()
        self._arrange(bool(self.rows.rows()))
        self.form.begin()

    def close_form(self) -> None:
        """Put the questions away."""
        self.form.hide()
        self._arrange(bool(self.rows.rows()))
        if self._waiting is not None and self._waiting.asks:
            self.choose.setFocus(Qt.FocusReason.OtherFocusReason)


def _arrow() -> QWidget:
    return IconView("chevron-right", "muted", 18)


def _upper(text: str) -> str:
    return text[:1].upper() + text[1:]
