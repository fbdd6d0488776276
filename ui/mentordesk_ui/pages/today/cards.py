"""Cards of the page Today that show where things stand: goals, the milestone ahead, first steps."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.first_steps import FirstSteps
from mentordesk.records import Goal, Milestone
from mentordesk_ui.messages import plural
from mentordesk_ui.pages.goals.words import level_pill, level_word
from mentordesk_ui.widgets import (
    Button,
    Card,
    EmptyState,
    IconButton,
    IconView,
    LinkButton,
    ListRow,
    Pill,
    ProgressBar,
    RowList,
    WrappedLabel,
)
from mentordesk_ui.widgets.fact_rows import FactRow, LinkLine
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.when import due_words

SHOWN = 6


class GoalsCard(Card):
    """The open goals with how far each is.

    Signals:
        chosen(str): this goal; empty for all of them.
        wanted(): the person wants a new goal.
        template_wanted(): the person wants one of the shipped goals.
    """

    chosen = Signal(str)
    wanted = Signal()
    template_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.new = Button("", "plus")
        super().__init__("", action=self.new, parent=parent)
        self.new.setText(self.tr("New goal"))
        self.set_title(self.tr("Goals"))
        self.new.clicked.connect(self.wanted)
        self._shown: object = None
        self.rows = RowList()
        self.all = LinkButton("")
        self.all.clicked.connect(lambda: self.chosen.emit(""))
        self.empty = EmptyState(
            "target",
            self.tr("No goals yet. A good first goal fits in four weeks."),
            self.tr("New goal"),
            self.tr("Use a template"),
        )
        self.empty.acted.connect(self.wanted)
        self.empty.link_followed.connect(self.template_wanted)
        self._all_line = LinkLine(self.all)
        self.add(self.rows)
        self.add(self._all_line)
        self.add(self.empty, 1)

    def show_goals(self, goals: Sequence[Goal], reached: int, total: int, day: date, is_roomy: bool = False) -> None:
        """Show the first open goals, and how many there are in all; with room to spare also what comes next in each."""
        wanted = (tuple(goals), reached, total, day, is_roomy)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((row.key for row in self.rows.rows() if isinstance(row, ListRow) and row.hasFocus()), None)
        self.rows.set_rows(self._row(each, day, is_roomy) for each in goals[:SHOWN])
        for row in self.rows.rows():
            if isinstance(row, ListRow) and row.key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.empty.setVisible(total == 0)
        self.new.setVisible(total > 0)
        self.rows.setVisible(bool(goals))
        self.all.setText(self._all_words(len(goals), reached, total))
        self._all_line.setVisible(total > min(len(goals), SHOWN))

    def _all_words(self, is_open: int, reached: int, total: int) -> str:
        if reached:
            return plural(self.tr("All %n goal(s), {0} reached", "", total), total).format(reached)
        return plural(self.tr("All %n goal(s)", "", total), total)

    def _row(self, goal: Goal, day: date, is_roomy: bool) -> ListRow:
        due = due_words(goal.due, day)
        row = ListRow(goal.title, due[:1].upper() + due[1:], trailing=level_pill(goal), key=goal.id)
        bar = ProgressBar(goal.progress, goal.title)
        bar.setAccessibleDescription(level_word(goal.level))
        row.add_below(bar)
        following = min(goal.level + 1, 2)
        if is_roomy and (text := goal.level_text(following)):
            row.add_below(WrappedLabel(f"{level_word(following)}: {text}", "small", "muted"))
        row.clicked.connect(lambda _=False: self.chosen.emit(goal.id))
        return row


class AheadCard(Card):
    """The milestone that comes next, and how many are reached.

    Signals:
        chosen(str): the person wants to see this milestone.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.when = Pill("", "progress")
        super().__init__("", self.when, parent=parent)
        self.set_title(self.tr("Milestone ahead"))
        self.what = WrappedLabel("", "medium")
        self.criteria = WrappedLabel("", tint="muted")
        self.fact = WrappedLabel("", "small", "muted")
        self.bar = ProgressBar(name=self.tr("Milestones"))
        self._milestone = ""
        self.open = LinkButton(self.tr("Show on the roadmap"))
        self.open.clicked.connect(lambda: self.chosen.emit(self._milestone))
        self.open_line = LinkLine(self.open)
        for each in (self.what, self.criteria, self.open_line):
            self.add(each)
        self.add_stretch()
        self.add_space(2)
        self.add(self.fact)
        self.add(self.bar)

    def show_milestone(self, milestone: Milestone | None, stage: str, done: int, total: int, day: date) -> None:
        """Show the next milestone; the card hides itself while there is none on the way at all."""
        self.setVisible(total > 0)
        words = plural(self.tr("{0} of %n milestone(s)", "", total), total).format(done)
        self.fact.setText(words)
        self.bar.show_part(done, total, words)
        self.what.setText(milestone.title if milestone else self.tr("All milestones are reached."))
        self.criteria.setText(milestone.criteria if milestone else "")
        self.criteria.setVisible(bool(self.criteria.text()))
        self._milestone = milestone.id if milestone else ""
        self.open_line.setVisible(bool(milestone))
        due = due_words(milestone.due, day) if milestone else ""
        self.when.show_as(due[:1].upper() + due[1:], "progress")
        self.when.setVisible(bool(due))
        self.setAccessibleDescription(listed((stage, self.what.text())))


class StepsCard(Card):
    """What a new pair does to begin with; it goes away when all is done, or when it is put away.

    Signals:
        chosen(str): invite, goal, session or prompt.
        put_away(): the person needs no first steps.
    """

    chosen = Signal(str)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self.badge = Pill("", "info")
        self.close_button = IconButton("x", "")
        super().__init__("", self.badge, self.close_button, parent)
        self.set_title(self.tr("First steps"))
        self.close_button.setToolTip(self.tr("Put the first steps away"))
        self.close_button.setAccessibleName(self.tr("Put the first steps away"))
        self.close_button.clicked.connect(self.put_away)
        self._shown: object = None
        self.rows = RowList()
        self.add(self.rows)

    def show_steps(self, steps: FirstSteps, partner: str) -> None:
        """Show what is done and what is left."""
        self.setVisible(not steps.is_over)
        if steps == self._shown or steps.is_over:
            return
        self._shown = steps
        had_focus = any(row.hasFocus() for row in self.rows.rows())
        join = self.tr("Invite {0}") if steps.is_inviting else self.tr("Send your reply to {0}")
        planned = (
            ("invite", join.format(partner), steps.joined),
            ("goal", self.tr("Agree on a first goal"), steps.goal),
            ("session", self.tr("Plan session 1"), steps.session),
            ("prompt", self.tr("Pick a question to think about"), steps.prompt),
        )
        self.rows.set_rows(self._row(*each) for each in planned)
        self.badge.show_as(self.tr("{0} of {1}").format(steps.done, len(planned)), "info")
        left = [row for row in self.rows.rows() if isinstance(row, ListRow)]
        if had_focus and left:
            left[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, key: str, words: str, is_done: bool) -> QWidget:
        if is_done:
            row = FactRow(words, icon="circle-check")
            row.title.set_tint("muted")
            row.setAccessibleName(self.tr("{0}, done").format(words))
            return row
        step = ListRow(words, icon="circle", trailing=IconView("chevron-right", "muted", 18), key=key)
        step.clicked.connect(lambda _=False: self.chosen.emit(key))
        return step
