"""One reflection: its title, its steps, who can read it, what it belongs to, and the answers to it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import reflections as actions
from mentordesk.errors import NotFound
from mentordesk.queries import people
from mentordesk.queries import reflections as queries
from mentordesk.queries.authors import author_of
from mentordesk.queries.looking_back import GAPS
from mentordesk.queries.reflections import ReflectionEntry
from mentordesk.records import Artifact, Goal, Milestone, Reflection, Response, Session
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import first_name
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.history.card import HistoryCard
from mentordesk_ui.pages.reflections.answers import AnswersCard
from mentordesk_ui.pages.reflections.head import ReflectionHead
from mentordesk_ui.pages.reflections.links import LinksCard
from mentordesk_ui.pages.reflections.sharing import SharingCard
from mentordesk_ui.pages.reflections.steps import StepFields, StepTexts
from mentordesk_ui.widgets import Button, Card, Columns, Place
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.pills import Role
from mentordesk_ui.widgets.when import as_day, short_day


@dataclass(frozen=True)
class Beginning:
    """A reflection that is about to be written: nothing is stored before the first word."""

    title: str = ""
    model: str = "what"
    prompt: str = ""


class ReflectionDetail(QWidget):
    """Everything about one reflection; what is typed is kept at once and sealed on leaving the field.

    Signals:
        said(str, bool): as `Page.said`.
        record_wanted(str, str), go(str, str): as those of `Page`.
        written(str): the first words of a new reflection made a record with this id.
        deleted(): the reflection was deleted here.
        looked_back(str): the person wants to write what is different now, under this title.
    """

    said = Signal(str, bool)
    record_wanted = Signal(str, str)
    go = Signal(str, str)
    written = Signal(str)
    deleted = Signal()
    looked_back = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.reflection = ""
        self.beginning: Beginning | None = None
        self._is_making = False
        self.partner = first_name(people.partner(desk.workspace).name)
        self.both = ConflictCards(desk, Reflection, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        self.head = ReflectionHead(desk, self.both)
        self.head.day_picked.connect(lambda day: self._edit(day=day))
        self.head.model_picked.connect(self._set_model)
        self.head.said.connect(self.said)
        self.head.go.connect(self.go)
        self.title = self.head.title_field
        column = tight(QVBoxLayout(self), 16)
        self.columns = Columns(400)
        self.sharing = SharingCard(self.partner)
        self.sharing.share_wanted.connect(self._share)
        self.sharing.keep_wanted.connect(self._keep_private)
        self.links = LinksCard()
        self.links.picked.connect(self._link)
        self.links.record_wanted.connect(self.record_wanted)
        self.answers = AnswersCard(desk, self.partner)
        self.answers.answered.connect(self._answer)
        self.answers.delete_wanted.connect(self._delete_answer)
        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)
        for card, place in (
            (self._writing(), Place(0, 0, 1)),
            (self.sharing, Place(1, 1, 0)),
            (self.answers, Place(1, 1, 0)),
            (self.links, Place(1, 1, 0)),
            (self.history, Place(1, 1, 1)),
        ):
            self.columns.add(card, place)
        column.addWidget(self.head)
        column.addWidget(self.columns, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- its parts ------------------------------------------------------------------------------------------------

    def _writing(self) -> Card:
        card = Card()
        self.steps = StepFields(self._desk, self.both)
        self.steps.begun.connect(self._write)
        self.texts = StepTexts()
        self.texts.link_followed.connect(self._desk.link_followed)
        self.look_back = Button(self.tr("Write what is different now"), "history", "quiet")
        self.look_back.clicked.connect(self._look_back)
        self.delete = Button(self.tr("Delete reflection"), "trash-2", "quiet")
        self.delete.clicked.connect(self._delete)
        card.add(self.steps)
        card.add(self.texts)
        line = tight(QHBoxLayout())
        line.addWidget(self.look_back)
        line.addStretch(1)
        line.addWidget(self.delete)
        card.add_layout(line)
        return card

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, reflection: str) -> None:
        """Show a reflection.

        Raises:
            NotFound: there is none.
        """
        entry = queries.reflection(self._desk.workspace, reflection)
        self.seal()
        self.reflection, self.beginning = reflection, None
        if self._is_mine(entry):
            self.title.open(reflection)
            self.steps.open(reflection)
        else:
            self.title.let_go()
            self.steps.let_go()
        self.answers.open(reflection)
        self._show(entry)

    def begin(self, beginning: Beginning) -> None:
        """Offer empty steps; the first words typed make the record."""
        self.seal()
        self.title.let_go()
        self.reflection, self.beginning = "", beginning
        self.steps.begin()
        title = beginning.title or self.tr("Reflection of {0}").format(short_day(date.today()))
        self.head.show_begun(title, beginning.model)
        self._show_kind(is_mine=True, is_begun=False)
        self.steps.show_model(beginning.model)
        self.sharing.show_readers(None, True)
        self.both.show_record("")

    def refresh(self) -> None:
        """Show what is stored now; text being typed, cursor and keyboard stay.

        Raises:
            NotFound: the reflection exists no more.
        """
        if not self.reflection:
            return
        try:
            entry = queries.reflection(self._desk.workspace, self.reflection)
        except NotFound:
            self.let_go()
            raise
        self.title.refresh()
        self.steps.refresh()
        self._show(entry)

    def _is_mine(self, entry: ReflectionEntry) -> bool:
        return entry.author == self._desk.workspace.me

    def _show_kind(self, *, is_mine: bool, is_begun: bool) -> None:
        """Show fields to the writer, text to the reader; nothing is deleted or linked before it exists."""
        self.head.show_kind(is_mine=is_mine, is_begun=is_begun)
        self.steps.setVisible(is_mine)
        self.texts.setVisible(not is_mine)
        self.delete.setVisible(is_mine and is_begun)
        self.look_back.hide()
        self.links.setVisible(is_begun)
        self.history.setVisible(is_begun)
        self.answers.setVisible(is_begun)

    def _show(self, entry: ReflectionEntry) -> None:
        found, is_mine = entry.reflection, self._is_mine(entry)
        self._show_kind(is_mine=is_mine, is_begun=True)
        day = as_day(found.day)
        self.head.show_reflection(found, day)
        is_old = day is not None and (date.today() - day).days >= GAPS[0]
        self.look_back.setVisible(is_mine and is_old)
        self.steps.show_model(found.model, found)
        if not is_mine:
            self.head.show_writer(self.partner, self._role(entry.author))
            self.texts.show_steps(found)
        self.sharing.show_readers(entry, is_mine)
        self.links.show_links(found, self._offered(), is_mine=is_mine)
        self.both.show_record(found.id)
        self.history.show_record(Reflection.table, found.id)
        self.answers.setVisible(not entry.is_private)
        if not entry.is_private:
            self.answers.show_answers(self._answers(), is_mine)

    def _look_back(self) -> None:
        self.seal()
        self.looked_back.emit(self.tr("Looking back: {0}").format(self.head.title_shown.text()))

    def _role(self, person: str) -> Role:
        found = {each.id: each.role for each in people.people(self._desk.workspace)}
        return "mentor" if found.get(person) == "mentor" else "mentee"

    def _answers(self) -> list[tuple[Response, str, Role, bool]]:
        workspace, found = self._desk.workspace, []
        names = people.names(workspace)
        for each in queries.responses(workspace, self.reflection):
            author = author_of(workspace, Response.table, each.id)
            found.append((each, first_name(names.get(author, "")), self._role(author), author == workspace.me))
        return found

    def _offered(self) -> dict[str, list[tuple[str, str]]]:
        select = self._desk.workspace.select
        return {
            "goal": [(each.id, each.title) for each in select(Goal, order="position, id")],
            "session": [(each.id, each.title) for each in select(Session, order="starts DESC, id")],
            "artifact": [(each.id, each.title) for each in select(Artifact, order="title COLLATE NOCASE, id")],
            "milestone": [(each.id, each.title) for each in select(Milestone, order="position, id")],
        }

    # --- doing ----------------------------------------------------------------------------------------------------

    def _write(self) -> None:
        """Make a record of a reflection whose first words were just typed."""
        if (begun := self.beginning) is None or self._is_making:
            return
        self._is_making = True  # what is changed is told at once, and the page must not open something else then
        title = begun.title or self.head.title_shown.text()
        changes = self._desk.do(actions.write_reflection, title=title, model=begun.model, prompt=begun.prompt)
        self._is_making = False
        made = getattr(changes, "result", None)
        if not isinstance(made, Reflection):
            return
        self.reflection, self.beginning = made.id, None
        self.steps.attach(made.id)
        self.title.open(made.id)
        self.answers.open(made.id)
        self._show(queries.reflection(self._desk.workspace, made.id))
        self.written.emit(made.id)

    def seal(self) -> None:
        """Seal what is being typed."""
        self.title.seal()
        self.steps.seal()
        self.head.tags.seal()
        self.answers.seal()

    def let_go(self) -> None:
        """Forget the reflection; it exists no more."""
        self.reflection, self.beginning = "", None
        self.head.tags.show_record("")
        self.title.let_go()
        self.steps.let_go()
        self.answers.open("")

    def _edit(self, **values: object) -> None:
        if self.reflection:
            self._desk.do(actions.edit_reflection, self.reflection, **values)

    def _set_model(self, model: object) -> None:
        if self.beginning is not None:
            self.begin(Beginning(self.beginning.title, str(model), self.beginning.prompt))
            return
        self.seal()
        self._edit(model=model)

    def _link(self, field: str, value: str) -> None:
        self._edit(**{field: value})

    def _share(self) -> None:
        self.seal()
        if self._desk.do(actions.share_reflection, self.reflection):
            words_said = self.tr("{0} can read “{1}” with your next update.")
            self.said.emit(words_said.format(self.partner, self.title.editor.text()), True)
            self.sharing.keep.setFocus()

    def _keep_private(self) -> None:
        if self._desk.do(actions.unshare_reflection, self.reflection):
            self.said.emit(self.tr("“{0}” stays private.").format(self.title.editor.text()), False)
            self.sharing.share.setFocus()

    def _answer(self, text: str) -> None:
        if self._desk.do(actions.respond, self.reflection, text):
            self.answers.done()
            self.said.emit(self.tr("Your answer goes with the next update."), True)
            self._show(queries.reflection(self._desk.workspace, self.reflection))

    def _delete_answer(self, answer: str) -> None:
        if self._desk.do(actions.delete_response, answer):
            self.said.emit(self.tr("The answer was deleted."), True)

    def _delete(self) -> None:
        self.seal()
        reflection, title = self.reflection, self.title.editor.text()
        self.title.let_go()
        self.steps.let_go()
        if self._desk.do(actions.delete_reflection, reflection):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
            self.deleted.emit()
        else:
            self.open(reflection)
