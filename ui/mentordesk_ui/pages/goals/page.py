"""The page Goals: the list, and one goal beside it or, where the window is narrow, in its place."""

from __future__ import annotations

from datetime import date
from functools import cached_property

from PySide6.QtCore import Qt

from mentordesk.actions import goals as actions
from mentordesk.errors import NotFound
from mentordesk.library.templates import GoalTemplate
from mentordesk.queries import goals as queries
from mentordesk.records import Decision, Goal, Milestone, Person, Tag, Task
from mentordesk.workspace import conflicts
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.goals.detail import GoalDetail
from mentordesk_ui.pages.goals.list import GoalList
from mentordesk_ui.pages.goals.new import NewGoalCard
from mentordesk_ui.pages.split import SplitPage
from mentordesk_ui.widgets import Button, EmptyState


class GoalsPage(SplitPage):
    """What the mentee wants to reach."""

    shows = (Goal, Task, Milestone, Decision, Person, Tag)

    def __init__(self, desk: Desk) -> None:
        self.new = Button("", "plus", "primary")
        super().__init__(desk, "", "", action=self.new)
        self.split.back.setText(self.tr("All goals"))
        self.new.setText(self.tr("New goal"))
        self.new.clicked.connect(self.start_new)
        self.set_title(self.tr("Goals"))
        self._goals: list[Goal] = []
        self.empty = EmptyState(
            "target",
            self.tr("No goals yet. A good first goal fits in four weeks."),
            self.tr("New goal"),
            self.tr("Use a template"),
        )
        self.empty.acted.connect(self.start_new)
        self.empty.link_followed.connect(self.offer_templates)
        self.list = GoalList()
        self.list.chosen.connect(self._choose)
        self.list.moved.connect(self._move)
        self.detail = GoalDetail(desk)
        self.detail.said.connect(self.said)
        self.detail.go.connect(self.go)
        self.detail.deleted.connect(lambda _goal: self._focus_list())
        self.split.list_side.add(self.list)
        self.split.detail_side.add(self.detail)
        self.add(self.empty, 1)
        self.add(self.split, 1)

    @cached_property
    def entry(self) -> NewGoalCard:
        """Where a goal is begun, above all others in the list; made when it is first wanted."""
        made = NewGoalCard()
        made.submitted.connect(self._add)
        made.template_chosen.connect(self._add_template)
        made.given_up.connect(self._give_up)
        self.split.list_side.add_above(made)
        return made

    # --- showing --------------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Ask again; the goal that is shown, what is typed in it, the keyboard and the view stay where they are."""
        workspace = self.desk.workspace
        places = self.split.places()
        before = [each.id for each in self._goals]
        self._goals = queries.all_goals(workspace)
        both = frozenset(row for table, row, _ in conflicts.undecided(workspace) if table == Goal.table)
        self.list.show_goals(self._goals, both, date.today())
        reached = sum(each.state == "reached" for each in self._goals)
        words = self.tr("{0} of {1} reached").format(reached, len(self._goals)) if self._goals else ""
        self.set_title(self.tr("Goals"), words)
        gone = self.detail.goal
        try:
            self.detail.refresh()
        except NotFound:
            self._show_neighbour(gone, before)
        self.arrange()
        self.split.keep_places(places)

    def _show_neighbour(self, gone: str, before: list[str]) -> None:
        """Show what followed a goal that is gone, or what went before it."""
        here = {each.id for each in self._goals}
        at = before.index(gone) if gone in before else 0
        near = [*before[at:], *reversed(before[:at])]
        following = next((each for each in near if each in here), "")
        if following and self.is_wide:
            self._open(following)
        else:
            self.split.is_detail_open = False

    def arrange(self) -> None:
        """Show the list, the goal, or what to do while there is none."""
        self.empty.setVisible(not self._goals and not self.is_entering)
        self.split.setVisible(bool(self._goals) or self.is_entering)
        self.new.setVisible(bool(self._goals))
        if self.is_wide and self._goals and not self.detail.goal:
            self._open(self._first())
        self.list.setVisible(bool(self._goals))
        self.split.arrange(self.is_wide, bool(self.detail.goal))

    def _first(self) -> str:
        rows = self.list.rows()
        return str(rows[0].key) if rows else self._goals[0].id

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
        self.split.show_top()
        self.list.set_current(goal)

    def _choose(self, goal: str) -> None:
        self._open(goal)
        self.show_detail()

    def go_back(self) -> None:
        """Seal the goal and show the list."""
        self.detail.seal()
        super().go_back()
        self.list.focus(self.detail.goal)

    def _focus_list(self) -> None:
        """Put the keyboard where work goes on after a goal was deleted."""
        if self._goals:
            self.list.focus(self.detail.goal or self._first())
        else:
            self.empty.action.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- doing ----------------------------------------------------------------------------------------------------

    def start_new(self) -> None:
        """Begin a goal with its title."""
        self._begin(with_templates=False)

    def offer_templates(self) -> None:
        """Begin a goal from one of the shipped ones."""
        self._begin(with_templates=True)

    def _begin(self, with_templates: bool) -> None:
        self.detail.seal()
        self.split.is_detail_open = False
        self.entry.show()
        self.arrange()
        self.split.list_side.verticalScrollBar().setValue(0)
        self.entry.begin(with_templates)

    def _give_up(self) -> None:
        self.entry.hide()
        self.arrange()
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
