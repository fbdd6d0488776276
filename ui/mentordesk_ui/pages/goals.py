"""The page Goals: the list, and one goal beside it or, where the window is narrow, in its place."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk.actions import goals as actions
from mentordesk.errors import NotFound
from mentordesk.library.templates import GoalTemplate
from mentordesk.queries import goals as queries
from mentordesk.records import Decision, Goal, Milestone, Person, Task
from mentordesk.workspace import conflicts
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.goal_detail import GoalDetail
from mentordesk_ui.pages.goal_list import GoalList
from mentordesk_ui.pages.goal_new import NewGoalCard
from mentordesk_ui.pages.page import Page
from mentordesk_ui.widgets import Button, EmptyState
from mentordesk_ui.widgets.page import MARGIN
from mentordesk_ui.widgets.painting import scaled, tight

BESIDE = 860
"""From this width on, list and goal stand beside each other; in pixels at normal text size."""
LIST_WIDTH = 372
BAR = 12
"""Width of a scroll bar, as the style sheet has it."""


class GoalsPage(Page):
    """What the mentee wants to reach."""

    shows = (Goal, Task, Milestone, Decision, Person)

    def __init__(self, desk: Desk) -> None:
        self.new = Button("", "plus", "primary")
        super().__init__(desk, "", action=self.new)
        self.new.setText(self.tr("New goal"))
        self.new.clicked.connect(self.start_new)
        self.set_title(self.tr("Goals"))
        self._goals: list[Goal] = []
        self._is_detail = False
        self.empty = EmptyState(
            "target",
            self.tr("No goals yet. A good first goal fits in four weeks."),
            self.tr("New goal"),
            self.tr("Use a template"),
        )
        self.empty.acted.connect(self.start_new)
        self.empty.link_followed.connect(self.offer_templates)
        self.entry = NewGoalCard()
        self.entry.submitted.connect(self._add)
        self.entry.template_chosen.connect(self._add_template)
        self.entry.given_up.connect(self._give_up)
        self.list = GoalList()
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self._move)
        self.detail = GoalDetail(desk)
        self.detail.said.connect(self.said)
        self.detail.deleted.connect(lambda _goal: self._focus_list())
        self.back = Button(self.tr("All goals"), "arrow-left", "quiet")
        self.back.clicked.connect(self._back)
        self._list_side, self._detail_side = _Side(), _Side()
        self._list_side.add(self.entry)
        self._list_side.add(self.list)
        self._detail_side.add(self.back)
        self._detail_side.column.setAlignment(self.back, Qt.AlignmentFlag.AlignLeading)
        self._detail_side.add(self.detail)
        self._line = tight(QHBoxLayout(), 4)
        self._line.addWidget(self._list_side, 1)
        self._line.addWidget(self._detail_side, 2)
        self._line.addStretch(0)
        self.split = QWidget()
        self.split.setLayout(self._line)
        self.add(self.empty, 1)
        self.add(self.split, 1)
        self.entry.hide()
        self._keep_margin(0, 0)

    # --- showing --------------------------------------------------------------------------------------------------

    @property
    def is_wide(self) -> bool:
        """Whether list and goal stand beside each other."""
        return self.width() >= scaled(BESIDE)

    def refresh(self) -> None:
        """Ask again; the goal that is shown, what is typed in it, the keyboard and the view stay where they are."""
        workspace = self.desk.workspace
        places = [side.verticalScrollBar().value() for side in (self._list_side, self._detail_side)]
        before = [each.id for each in self._goals]
        self._goals = queries.all_goals(workspace)
        both = frozenset(
            each.row for each in conflicts.conflicts(workspace) if each.table == "goals" and not each.clean
        )
        self.list.show_goals(self._goals, both, date.today())
        reached = sum(each.state == "reached" for each in self._goals)
        words = self.tr("{0} of {1} reached").format(reached, len(self._goals)) if self._goals else ""
        self.set_title(self.tr("Goals"), words)
        gone = self.detail.goal
        try:
            self.detail.refresh()
        except NotFound:
            self._show_neighbour(gone, before)
        self._arrange()
        for side, place in zip((self._list_side, self._detail_side), places, strict=True):
            side.keep_at(place)

    def _show_neighbour(self, gone: str, before: list[str]) -> None:
        """Show what followed a goal that is gone, or what went before it."""
        here = {each.id for each in self._goals}
        at = before.index(gone) if gone in before else 0
        near = [*before[at:], *reversed(before[:at])]
        following = next((each for each in near if each in here), "")
        if following and self.is_wide:
            self._open(following)
        else:
            self._is_detail = False

    def _arrange(self) -> None:
        is_entering = not self.entry.isHidden()
        self.empty.setVisible(not self._goals and not is_entering)
        self.split.setVisible(bool(self._goals) or is_entering)
        self.new.setVisible(bool(self._goals))
        if self.is_wide and self._goals and not self.detail.goal:
            self._open(self._first())
        is_detail = self._is_detail and bool(self.detail.goal)
        self.list.setVisible(bool(self._goals))
        self._list_side.setVisible(self.is_wide or not is_detail)
        self._detail_side.setVisible(bool(self.detail.goal) and (self.is_wide or is_detail))
        self.back.setVisible(not self.is_wide)
        beside = self.is_wide and bool(self.detail.goal)
        self._list_side.setMaximumWidth(scaled(LIST_WIDTH) if beside else scaled(760) if self.is_wide else 16_777_215)

    def _first(self) -> str:
        rows = self.list.rows()
        return str(rows[0].key) if rows else self._goals[0].id

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put list and goal beside each other where there is room."""
        super().resizeEvent(event)
        if not self._is_stale:
            self._arrange()

    def _keep_margin(self, _low: int, _high: int) -> None:
        """The halves scroll by themselves, down to the edge of the window; their scroll bars lie in the margin."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (MARGIN - BAR, MARGIN) if mirrored else (MARGIN, MARGIN - BAR)
        self.body.setContentsMargins(left, 6, right, 0)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the margins round with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._keep_margin(0, 0)

    def open_at(self, record: str) -> None:
        """Show a goal by its id; `new` begins one, `templates` offers the shipped ones."""
        if record == "new":
            self.start_new()
        elif record == "templates":
            self.offer_templates()
        elif record:
            self._choose(record)

    def _open(self, goal: str) -> None:
        try:
            self.detail.open(goal)
        except NotFound as error:
            self.desk.failed.emit(error)
            return
        self._detail_side.verticalScrollBar().setValue(0)
        self.list.set_current(goal)

    def _choose(self, goal: str) -> None:
        self._open(goal)
        self._is_detail = True
        self._arrange()
        if not self.is_wide:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _back(self) -> None:
        self.detail.seal()
        self._is_detail = False
        self._arrange()
        self.list.focus(self.detail.goal)

    def _focus_list(self) -> None:
        """Put the keyboard where work goes on after a goal was deleted."""
        if self._goals:
            self.list.focus(self.detail.goal or self._first())
        else:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list where the goal stands in its place."""
        if event.key() == Qt.Key.Key_Escape and not self.is_wide and self._is_detail:
            self._back()
            return
        super().keyPressEvent(event)

    # --- doing ----------------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a goal with its title."""
        self._begin(with_templates=False)

    def offer_templates(self) -> None:
        """Begin a goal from one of the shipped ones."""
        self._begin(with_templates=True)

    def _begin(self, with_templates: bool) -> None:
        self.detail.seal()
        self._is_detail = False
        self.entry.show()
        self._arrange()
        self._list_side.verticalScrollBar().setValue(0)
        self.entry.begin(with_templates)

    def _give_up(self) -> None:
        self.entry.hide()
        self._arrange()
        (self.new if self._goals else self.empty.action).setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self, title: str) -> None:
        self._show_added(self.desk.do(actions.add_goal, title))

    def _add_template(self, template: GoalTemplate) -> None:
        self._show_added(self.desk.do(actions.add_goal, **template.values()))

    def _show_added(self, changes: object) -> None:
        goal = getattr(changes, "result", None)
        if isinstance(goal, Goal):
            self.entry.hide()
            self._choose(goal.id)
            self.said.emit(self.tr("“{0}” is written down.").format(goal.title), True)
            self.detail.why.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _move(self, goal: str, before: str, after: str) -> None:
        self.desk.do(actions.move_goal, goal, before, after)
        self.list.focus(goal)

    def leave(self) -> None:
        """Seal what is being typed."""
        self.detail.seal()


class _Side(QScrollArea):
    """One of the two halves; it scrolls by itself and keeps its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        self.column = QVBoxLayout(content)
        self.column.setSpacing(14)
        self.column.addStretch(1)
        self._leave_room()
        self.setWidget(content)
        self._place = 0
        self.verticalScrollBar().rangeChanged.connect(self._range_changed)

    def _leave_room(self) -> None:
        """Keep the scroll bar off the cards, and room below the last one."""
        bar = 0 if self.verticalScrollBar().maximum() > 0 else BAR
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.column.setContentsMargins(bar if mirrored else 0, 0, 0 if mirrored else bar, MARGIN)

    def changeEvent(self, event: QEvent) -> None:
        """Turn the room round with the direction of reading."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def add(self, widget: QWidget) -> None:
        """Add a widget below the others."""
        self.column.insertWidget(self.column.count() - 1, widget)

    def keep_at(self, place: int) -> None:
        """Come back to a place once what was rebuilt is as tall as before."""
        self._place = place
        self.verticalScrollBar().setValue(place)

    def _range_changed(self, _low: int, high: int) -> None:
        self._leave_room()
        if self._place and high >= self._place:
            self.verticalScrollBar().setValue(self._place)
            self._place = 0
