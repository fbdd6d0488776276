"""One milestone, in the panel beside the roadmap: its words, its day, and what belongs to it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.actions import roadmap as actions
from mentordesk.queries import goals, ratings, roadmap
from mentordesk.queries.artifacts import artifacts
from mentordesk.records import Milestone
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.history.card import HistoryCard
from mentordesk_ui.pages.roadmap.linked import Linked, LinkedCard, narrow
from mentordesk_ui.roadmap.shown import STATES, WORDS, Shown, tr
from mentordesk_ui.theme import font
from mentordesk_ui.widgets import Button, Card, FieldError, FormRow, TextArea
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.optional_date import OptionalDate
from mentordesk_ui.widgets.painting import follow_theme, tight

EDIT = "roadmap.edit_milestone"


class MilestoneDetail(QWidget):
    """Everything about one milestone; what is typed is kept at once and sealed on leaving the field.

    Signals:
        said(str, bool), go(str, str), record_wanted(str, str): as those of `Page`.
        delete_wanted(str): the person wants this milestone gone.
        link_wanted(str, str): the first must come before the second.
    """

    said = Signal(str, bool)
    go = Signal(str, str)
    record_wanted = Signal(str, str)
    delete_wanted = Signal(str)
    link_wanted = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.record = ""
        self.both = ConflictCards(desk, Milestone, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        self._column = tight(QVBoxLayout(self), 12)
        self._build_head()
        self._build_words()
        self._build_links()
        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)
        self._column.addWidget(self.history)
        self.delete = Button(self.tr("Delete milestone"), "trash-2", "quiet")
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.record))
        self._column.addWidget(self.delete)
        self._column.addStretch(1)
        follow_theme(self, self._restyle)

    # --- its parts ------------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        card = Card()
        self.title = self._field("title", LineArea(self.tr("What is reached here?"), 1, 5), self.tr("Title"), card)
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A milestone needs a title. The old one is back."), False)
        )
        self.problem = FieldError()
        card.add(self.problem)
        self.state = narrow(Choice([(each, tr(WORDS[each])) for each in STATES]))
        self.state.picked.connect(lambda state: self.set_state(str(state)))
        self.due = OptionalDate(self.tr("Due"))
        self.due.picked.connect(lambda day: self._do(actions.edit_milestone, due=day))
        self.done_on = OptionalDate(self.tr("Done on"))
        self.done_on.picked.connect(lambda day: self._do(actions.edit_milestone, done_on=day))
        self.done_row = FormRow(self.tr("Done on"), self.done_on)
        self.goal = narrow(Choice([]))
        self.goal.picked.connect(lambda goal: self._do(actions.edit_milestone, goal=str(goal)))
        for word, field in ((self.tr("State"), self.state), (self.tr("Due"), self.due)):
            card.add(FormRow(word, field))
        card.add(self.done_row)
        card.add(FormRow(self.tr("Leads to the goal"), self.goal))
        card.add(self.both.slot("state", "due", "done_on", "goal", "stage"))
        self._column.addWidget(card)

    def _build_words(self) -> None:
        card = Card(self.tr("What it is"))
        words = self.tr("What is done on the way there? Markdown is welcome.")
        self.description = self._field("description", MarkdownArea(words, 3, 16), self.tr("What it is"), card)
        self._column.addWidget(card)
        card = Card(self.tr("How you will know"))
        words = self.tr("What can be seen or shown when it is reached?")
        self.criteria = self._field("criteria", MarkdownArea(words, 3, 16), self.tr("How you will know"), card)
        self._column.addWidget(card)

    def _build_links(self) -> None:
        self.needs = LinkedCard(
            self.tr("Needs first"),
            "milestone",
            self.tr("Add what must come first"),
            self.tr("“{0}” need not come first"),
            self.tr("With a second milestone on the roadmap, one can come before the other."),
        )
        self.needs.opened.connect(lambda each: self.record_wanted.emit("milestones", each))
        self.needs.added.connect(lambda each: self.link_wanted.emit(each, self.record))
        self.needs.removed.connect(lambda each: self._do(actions.remove_prerequisite, needs=each))
        self.evidence = LinkedCard(
            self.tr("Shown by"),
            "paperclip",
            self.tr("Add an artifact"),
            self.tr("“{0}” does not show it"),
            self.tr("Artifacts that you add on their page can be chosen here."),
        )
        self.evidence.opened.connect(lambda each: self.record_wanted.emit("artifacts", each))
        self.evidence.added.connect(lambda each: self._do(actions.add_evidence, artifact=each))
        self.evidence.removed.connect(lambda each: self._do(actions.remove_evidence, artifact=each))
        self.competencies = LinkedCard(
            self.tr("Exercises"),
            "gauge",
            self.tr("Add a competence"),
            self.tr("It does not exercise “{0}”"),
            "",
        )
        self.competencies.added.connect(lambda each: self._do(actions.link_competency, competency=each))
        self.competencies.removed.connect(lambda each: self._do(actions.unlink_competency, competency=each))
        for each in (self.needs, self.evidence, self.competencies):
            self._column.addWidget(each)

    def _field(self, cell: str, editor: TextArea, name: str, card: Card) -> DraftText:
        field = DraftText(self._desk, Milestone, cell, editor, EDIT, may_be_empty=cell != "title")
        editor.setAccessibleName(name)
        card.add(editor)
        card.add(MovedLine(self._desk, field))
        card.add(self.both.slot(*([cell] if cell != "title" else [])))
        return field

    def _fields(self) -> tuple[DraftText, ...]:
        return self.title, self.description, self.criteria

    def _restyle(self) -> None:
        self.title.editor.setFont(font("h3"))

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, record: str, shown: Shown) -> None:
        """Show a milestone.

        Raises:
            NotFound: there is none.
        """
        milestone = roadmap.milestone(self._desk.workspace, record)
        self.seal()
        self.record = record
        for field in self._fields():
            field.open(record)
        self._show(milestone, shown)

    def refresh(self, shown: Shown) -> None:
        """Show what is stored now; text being typed, cursor and keyboard stay.

        Raises:
            NotFound: the milestone exists no more.
        """
        milestone = roadmap.milestone(self._desk.workspace, self.record)
        for field in self._fields():
            field.refresh()
        self._show(milestone, shown)

    def _show(self, milestone: Milestone, shown: Shown) -> None:
        workspace = self._desk.workspace
        self.state.show_value(milestone.state)
        self.due.show_value(milestone.due)
        self.done_on.show_value(milestone.done_on)
        self.done_row.setVisible(milestone.state == "done" or bool(milestone.done_on))
        self._show_goals(milestone.goal)
        self.problem.say(self._problem_words(milestone) if milestone.problems() else "")
        self._show_needs(milestone.id, shown)
        linked = roadmap.evidence(workspace, milestone.id)
        taken = {each.id for each in linked}
        free = [each.artifact for each in artifacts(workspace) if each.artifact.id not in taken]
        self.evidence.show_linked(
            [Linked(each.id, each.title) for each in linked], [Linked(each.id, each.title) for each in free]
        )
        exercised = roadmap.competencies_of(workspace, milestone.id)
        used = {each.id for each in exercised}
        others = [each.competency for each in ratings.competencies(workspace) if each.competency.id not in used]
        self.competencies.show_linked(
            [Linked(each.id, each.title) for each in exercised], [Linked(each.id, each.title) for each in others]
        )
        self.competencies.setVisible(bool(exercised or others))
        self.history.show_record(Milestone.table, milestone.id)
        self.both.show_record(milestone.id)

    def _problem_words(self, milestone: Milestone) -> str:
        if milestone.done_on and milestone.state != "done":
            return self.tr("It has a day on which it was done, but is not done. Take the day away or call it done.")
        return self.tr("Something here does not fit together. Look at its state and its days.")

    def _show_goals(self, goal: str) -> None:
        found: list[tuple[object, str]] = [("", self.tr("No goal"))]
        found += [(each.id, each.title) for each in goals.all_goals(self._desk.workspace)]
        if [(self.goal.itemData(at), self.goal.itemText(at)) for at in range(self.goal.count())] != found:
            self.goal.clear()
            for value, words in found:
                self.goal.addItem(words, value)
        self.goal.show_value(goal)

    def _show_needs(self, record: str, shown: Shown) -> None:
        linked = []
        for link in shown.links:
            if link.then == record and link.first in shown.card:
                card = shown.card[link.first]
                aside = self.tr("set aside: it would close a circle")
                linked.append(Linked(card.id, card.title, card.word if link.is_kept else aside))
        taken = {each.id for each in linked} | _after(shown, record) | {record}
        self.needs.show_linked(linked, [Linked(each.id, each.title) for each in shown.cards if each.id not in taken])

    # --- doing ----------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in self._fields():
            field.seal()

    def let_go(self) -> None:
        """Forget the milestone; it exists no more."""
        self.record = ""
        for field in self._fields():
            field.let_go()

    def focus_title(self) -> None:
        """Put the keyboard in the title."""
        self.title.editor.setFocus()

    def set_state(self, state: str) -> None:
        """Call the milestone planned, in progress, done or blocked, and say so."""
        self.seal()
        if self._do(actions.set_milestone_state, state=state) and state == "done":
            self.said.emit(self.tr("“{0}” is reached.").format(self.title.editor.text()), True)

    def _do(self, action: Callable[..., object], **values: object) -> bool:
        return bool(self._desk.do(action, self.record, **values))


def _after(shown: Shown, record: str) -> set[str]:
    """Return what comes after a milestone by any number of links; none of it can come first."""
    found: set[str] = set()
    todo = [record]
    while todo:
        for each in shown.leads_to.get(todo.pop(), ()):
            if each not in found:
                found.add(each)
                todo.append(each)
    return found
