"""One goal: its words, its levels, when it is due, what belongs to it, and who changed what."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk.actions import goals as actions
from mentordesk.actions import sessions
from mentordesk.errors import NotFound
from mentordesk.queries import goals as queries
from mentordesk.queries.people import names
from mentordesk.records import Goal
from mentordesk.records.goal import LEVELS
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.editing.record_tags import RecordTags
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.goals.levels import LevelsCard
from mentordesk_ui.pages.goals.related import RelatedCard
from mentordesk_ui.pages.goals.words import level_word
from mentordesk_ui.pages.history.card import HistoryCard
from mentordesk_ui.theme import font
from mentordesk_ui.widgets import Button, Card, FormRow, SegmentedChoice
from mentordesk_ui.widgets.card_columns import Columns, Place
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.optional_date import OptionalDate
from mentordesk_ui.widgets.painting import follow_theme, tight

MOST_WEIGHT = 9
EDIT = "goals.edit_goal"


class GoalDetail(QWidget):
    """Everything about one goal; what is typed is kept at once and sealed on leaving the field.

    Signals:
        said(str, bool): as `Page.said`.
        go(str, str): as `Page.go`.
        deleted(str): this goal was deleted here.
    """

    said = Signal(str, bool)
    go = Signal(str, str)
    deleted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.goal = ""
        self.both = ConflictCards(desk, Goal, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        column = tight(QVBoxLayout(self), 16)
        column.addWidget(self._head())
        self.columns = Columns(460)
        self.levels = LevelsCard(desk)
        self.levels.chosen.connect(lambda level: self._do(actions.set_level, level=level))
        self.levels.insert_slot(self.both.slot("level", *LEVELS.values()))
        self.related = RelatedCard()
        self.related.ticked.connect(self._tick)
        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)
        for card, place in (
            (self.levels, Place(0, 0)),
            (self._why(), Place(1, 1, 0)),
            (self._plan(), Place(1, 1, 0)),
            (self.related, Place(0, 2)),
            (self.history, Place(1, 1)),
        ):
            self.columns.add(card, place)
        column.addWidget(self.columns, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self._restyle)

    # --- its parts ------------------------------------------------------------------------------------------------

    def _head(self) -> Card:
        card = Card()
        self.title = DraftText(
            self._desk,
            Goal,
            "title",
            LineArea(self.tr("What will be different?"), 1, 4),
            EDIT,
            may_be_empty=False,
        )
        self.title.editor.setAccessibleName(self.tr("Title"))
        self.title.refused.connect(lambda: self.said.emit(self.tr("A goal needs a title. The old one is back."), False))
        self.title_moved = MovedLine(self._desk, self.title)
        self.state = SegmentedChoice(
            [("open", self.tr("Open")), ("reached", self.tr("Reached")), ("parked", self.tr("Put aside"))],
            self.tr("State of the goal"),
        )
        self.state.chosen.connect(self._set_state)
        self.delete = Button(self.tr("Delete goal"), "trash-2", "quiet")
        self.delete.clicked.connect(self._delete)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.state)
        line.addStretch(1)
        line.addWidget(self.delete)
        self.tags = RecordTags(self._desk, Goal)
        self.tags.said.connect(self.said)
        self.tags.go.connect(self.go)
        card.add(self.title.editor)
        card.add(self.title_moved)
        card.add(self.both.slot())
        card.add_layout(line)
        card.add(self.tags)
        return card

    def _why(self) -> Card:
        card = Card(self.tr("Why it matters"))
        self.why = DraftText(
            self._desk,
            Goal,
            "why",
            MarkdownArea(self.tr("What changes when it is reached? Markdown is welcome."), 5, 24),
            EDIT,
        )
        self.why.editor.setAccessibleName(self.tr("Why it matters"))
        self.why_moved = MovedLine(self._desk, self.why)
        card.add(self.why.editor)
        card.add(self.why_moved)
        card.add(self.both.slot("why"))
        return card

    def _plan(self) -> Card:
        card = Card(self.tr("Plan"))
        self.due = OptionalDate(self.tr("Due"))
        self.due.picked.connect(lambda day: self._do(actions.edit_goal, due=day))
        self.baseline = Choice([(level, level_word(level)) for level in LEVELS])
        self.baseline.picked.connect(lambda level: self._do(actions.edit_goal, baseline=level))
        weights: list[tuple[object, str]] = [(1, self.tr("1, as every goal"))]
        weights += [
            (weight, plural(self.tr("%n time(s) as much", "", weight), weight)) for weight in range(2, MOST_WEIGHT + 1)
        ]
        self.weight = Choice(weights)
        self.weight.picked.connect(lambda weight: self._do(actions.edit_goal, weight=weight))
        card.add(FormRow(self.tr("Due"), self.due))
        card.add(FormRow(self.tr("Level at the start"), self.baseline))
        card.add(FormRow(self.tr("How much it counts"), self.weight))
        card.add(self.both.slot("due", "baseline", "weight"))
        return card

    def _restyle(self) -> None:
        self.title.editor.setFont(font("h2"))

    # --- showing --------------------------------------------------------------------------------------------------

    def open(self, goal_id: str) -> None:
        """Show a goal.

        Raises:
            NotFound: there is none.
        """
        goal = queries.goal(self._desk.workspace, goal_id)
        self.seal()
        self.goal = goal_id
        self.title.open(goal_id)
        self.why.open(goal_id)
        self.levels.open(goal)
        self.related.start_over()
        self._show(goal)

    def refresh(self) -> None:
        """Show what is stored now; text being typed, cursor and keyboard stay.

        Raises:
            NotFound: the goal exists no more.
        """
        if not self.goal:
            return
        try:
            goal = queries.goal(self._desk.workspace, self.goal)
        except NotFound:
            self.let_go()
            raise
        self.title.refresh()
        self.why.refresh()
        self.levels.refresh(goal)
        self._show(goal)

    def _show(self, goal: Goal) -> None:
        workspace, today = self._desk.workspace, date.today()
        if goal.state in ("open", "reached", "parked"):
            self.state.set_value(goal.state)
        self.tags.show_record(goal.id)
        self.due.show_value(goal.due)
        self.baseline.show_value(goal.baseline)
        self.weight.show_value(goal.weight)
        self.related.show_related(
            queries.milestones_of(workspace, goal.id),
            queries.tasks_of(workspace, goal.id),
            queries.decisions_of(workspace, goal.id),
            today,
        )
        self.history.show_record(Goal.table, goal.id)
        self.both.show_record(goal.id)

    def _names(self) -> dict[str, str]:
        return {person: name.split()[0] for person, name in names(self._desk.workspace).items() if name.split()}

    # --- doing ----------------------------------------------------------------------------------------------------

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in (self.title, self.why):
            field.seal()
        self.levels.seal()
        self.tags.seal()

    def let_go(self) -> None:
        """Forget the goal; it exists no more."""
        self.goal = ""
        self.tags.show_record("")
        self._let_fields_go()

    def _let_fields_go(self) -> None:
        for field in (self.title, self.why):
            field.let_go()
        self.levels.let_go()

    def _do(self, action: object, **values: object) -> bool:
        assert callable(action)
        return bool(self._desk.do(action, self.goal, **values))

    def _set_state(self, state: str) -> None:
        self.seal()
        action, words = {
            "reached": (actions.reach_goal, self.tr("“{0}” is reached.")),
            "parked": (actions.park_goal, self.tr("“{0}” is put aside.")),
        }.get(state, (actions.reopen_goal, self.tr("“{0}” is open again.")))
        title = self.title.editor.text()
        if self._do(action):
            self.said.emit(words.format(title), True)

    def _delete(self) -> None:
        self.seal()
        goal, title = self.goal, self.title.editor.text()
        self._let_fields_go()
        if self._desk.do(actions.delete_goal, goal):
            self.said.emit(self.tr("“{0}” was deleted.").format(title), True)
            self.deleted.emit(goal)
        else:
            self.open(goal)

    def _tick(self, task: str, is_done: bool) -> None:
        if self._desk.do(sessions.finish_task if is_done else sessions.reopen_task, task) and is_done:
            self.said.emit(self.tr("Task done."), True)
