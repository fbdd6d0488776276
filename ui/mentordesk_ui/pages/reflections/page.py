"""The page Reflections: what both wrote about their work, and one of them beside the list."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mentordesk.errors import NotFound
from mentordesk.queries import looking_back
from mentordesk.queries import reflections as queries
from mentordesk.queries.reflections import ReflectionEntry
from mentordesk.records import Artifact, Goal, Milestone, Person, Prompt, Reflection, Response, Session, Tag
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.reflections.beginning import NewReflectionCard
from mentordesk_ui.pages.reflections.detail import Beginning, ReflectionDetail
from mentordesk_ui.pages.reflections.list import ReflectionList
from mentordesk_ui.pages.reflections.waiting import WaitingCard
from mentordesk_ui.pages.split import SplitPage
from mentordesk_ui.widgets import Button, EmptyState

ANSWER = "answer:"


class ReflectionsPage(SplitPage):
    """Reflections with their prompts; private ones wear a lock."""

    shows = (Reflection, Prompt, Response, Person, Goal, Session, Artifact, Milestone, Tag)

    def __init__(self, desk: Desk) -> None:
        self.new = Button("", "plus", "primary")
        super().__init__(desk, "", "", action=self.new)
        self.split.back.setText(self.tr("All reflections"))
        self.new.setText(self.tr("New reflection"))
        self.new.clicked.connect(self.start_new)
        self._entries: list[ReflectionEntry] = []
        self._returns_to = ""
        self._back_again: tuple[ReflectionEntry, int] | None = None
        self.empty = EmptyState(
            "notebook-pen",
            self.tr("One question a week is enough."),
            self.tr("Choose a question"),
            self.tr("Write without a question"),
        )
        self.empty.acted.connect(lambda: self._begin_card(with_questions=True))
        self.empty.link_followed.connect(lambda: self._begin(Beginning(model="own")))
        self.detail = ReflectionDetail(desk)
        self.waiting = WaitingCard(desk)
        self.waiting.answer_wanted.connect(self._answer)
        self.waiting.past_wanted.connect(self._read_past)
        self.waiting.past_put_away.connect(self._put_past_away)
        self.waiting.said.connect(self.said)
        self.list = ReflectionList(self.detail.partner)
        self.list.chosen.connect(self._choose)
        self.detail.said.connect(self.said)
        self.detail.record_wanted.connect(self.record_wanted)
        self.detail.go.connect(self.go)
        self.detail.written.connect(self._written)
        self.detail.deleted.connect(self._after_delete)
        self.detail.looked_back.connect(lambda title: self._begin(Beginning(title, "own")))
        for each in (self.waiting, self.list):
            self.split.list_side.add(each)
        self.split.detail_side.add(self.detail)
        self.add(self.empty, 1)
        self.add(self.split, 1)

    @cached_property
    def entry(self) -> NewReflectionCard:
        """Where one says what to think about, above all else in the list; made when it is first opened."""
        made = NewReflectionCard()
        made.begun.connect(lambda title, model: self._begin(Beginning(title, model)))
        made.answer_wanted.connect(self._answer)
        made.given_up.connect(self._give_up)
        self.split.list_side.add_above(made)
        return made

    def _close_entry(self) -> None:
        if self.is_entering:
            self.entry.hide()

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; the reflection that is shown, what is typed in it, the keyboard and the view stay."""
        workspace, today = self.desk.workspace, date.today()
        places = self.split.places()
        self._entries = queries.reflections(workspace)
        answered = queries.answered_by_me(workspace)
        awaiting = {
            each.reflection.id
            for each in self._entries
            if each.author != workspace.me and each.reflection.id not in answered
        }
        self.list.show_reflections(self._entries, awaiting, workspace.me, today)
        self.waiting.show_prompts(queries.prompts_for_me(workspace), today)
        self._back_again = looking_back.looking_back(workspace, today, self._seen())
        self.waiting.show_past(self._back_again)
        self._say_count()
        try:
            self.detail.refresh()
        except NotFound:
            self.split.is_detail_open = False
        self.arrange()
        self.split.keep_places(places)

    def _say_count(self) -> None:
        private = sum(each.is_private for each in self._entries)
        words = self.tr("{0} in all, {1} only for you").format(len(self._entries), private) if self._entries else ""
        self.set_title(self.tr("Reflections"), words)

    def arrange(self) -> None:
        """Show the list, the reflection, or what to do while there is none."""
        is_entering, is_writing = self.is_entering, self.detail.beginning is not None
        any_waits = self.waiting.any_waits
        has_list = bool(self._entries) or any_waits
        self.empty.setVisible(not has_list and not is_entering and not is_writing)
        self.split.setVisible(has_list or is_entering or is_writing)
        self.new.setVisible(has_list)
        self.waiting.setVisible(has_list and not is_entering)
        self.list.setVisible(bool(self._entries))
        if self.is_wide and self._entries and not self.detail.reflection and not is_writing:
            self._open(self._entries[0].reflection.id)
        self.split.arrange(self.is_wide, bool(self.detail.reflection) or is_writing)

    def open_at(self, record: str) -> None:
        """Show a reflection, prompt or answer by its id; “answer:” and the id of a prompt begins its answer.

        `new` begins a reflection, `questions` offers the shipped ones.
        """
        self._returns_to = ""
        if record in ("new", "questions"):
            self._begin_card(with_questions=record == "questions")
        elif record.startswith(ANSWER):
            self._answer(record.removeprefix(ANSWER))
            self._returns_to = "today"
        elif record:
            self._open_any(record)

    def _open_any(self, record: str) -> None:
        workspace = self.desk.workspace
        if any(each.id == record for each in queries.prompts(workspace)):
            self._answer(record)
            return
        answer = workspace.row(Response.table, record)
        self._choose(str(answer["reflection"]) if answer else record)

    def _open(self, reflection: str) -> bool:
        try:
            self.detail.open(reflection)
        except NotFound as error:
            self.desk.failed.emit(error)
            return False
        self.split.show_top()
        self.list.set_current(reflection)
        return True

    def _choose(self, reflection: str) -> None:
        if not self._open(reflection):
            return
        self._close_entry()
        self.show_detail()

    def go_back(self) -> None:
        """Seal the reflection and show the list."""
        self.detail.seal()
        shown = self.detail.reflection
        if self.detail.beginning is not None:
            self.detail.let_go()
        super().go_back()
        self.list.focus(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to where the answer was asked for, or to the list."""
        if event.key() == Qt.Key.Key_Escape and (self._returns_to or self.detail.beginning is not None):
            self.detail.seal()
            back, self._returns_to = self._returns_to, ""
            if back:
                self.go.emit(back, "")
            else:
                self.go_back()
            return
        super().keyPressEvent(event)

    # --- writing --------------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a reflection with what it is about."""
        self._begin_card(with_questions=False)

    def _begin_card(self, with_questions: bool) -> None:
        self.detail.seal()
        self.split.is_detail_open = False
        self.entry.show()
        self.arrange()
        self.split.list_side.verticalScrollBar().setValue(0)
        self.entry.begin(queries.prompts_for_me(self.desk.workspace), with_questions)

    def _give_up(self) -> None:
        self._close_entry()
        self.arrange()
        (self.new if self._entries else self.empty.action).setFocus(Qt.FocusReason.OtherFocusReason)

    def _begin(self, beginning: Beginning) -> None:
        self._close_entry()
        self.detail.begin(beginning)
        self.list.set_current("")
        self.split.is_detail_open = True
        self.arrange()
        self.split.show_top()
        self.detail.steps.focus_first()

    def _answer(self, prompt: str) -> None:
        """Go on with my answer to a prompt, or begin it."""
        workspace = self.desk.workspace
        mine = [
            each for each in self._all_entries() if each.reflection.prompt == prompt and each.author == workspace.me
        ]
        if mine:
            self._choose(mine[0].reflection.id)
            self.detail.steps.focus_first()
            return
        found = next((each for each in queries.prompts(workspace) if each.id == prompt), None)
        if found is not None:
            self._begin(Beginning(found.question, found.model, found.id))

    def _all_entries(self) -> list[ReflectionEntry]:
        return self._entries or queries.reflections(self.desk.workspace)

    def _written(self, reflection: str) -> None:
        self.list.set_current(reflection)
        self.arrange()

    def _after_delete(self) -> None:
        self.detail.let_go()
        self.split.is_detail_open = False
        self.arrange()
        shown = self.detail.reflection
        self.list.focus(shown) if shown else self.new.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what comes back ------------------------------------------------------------------------------------------

    def _seen(self) -> set[str]:
        return set(str(self.desk.preferences.settings.value("reflections/seen", "")).split())

    def _put_past_away(self) -> None:
        if self._back_again is None:
            return
        entry, gap = self._back_again
        seen = sorted(self._seen() | {f"{entry.reflection.id}/{gap}"})[-200:]
        self.desk.preferences.settings.setValue("reflections/seen", " ".join(seen))
        self._freshen()

    def _read_past(self) -> None:
        if self._back_again is not None:
            reflection = self._back_again[0].reflection.id
            self._put_past_away()
            self._choose(reflection)

    def leave(self) -> None:
        """Seal what is being typed."""
        self.detail.seal()
