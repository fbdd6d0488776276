"""The five levels of a goal: chosen by where things stand now, and written in a ladder."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.records import Goal
from mentordesk.records.goal import LEVELS
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.pages.goals.words import SIGNS, level_word
from mentordesk_ui.widgets import Button, Card, FormRow, LevelSelector, WrappedLabel
from mentordesk_ui.widgets.painting import tight


class LevelsCard(Card):
    """Where a goal stands, by its written levels; one button turns to writing them.

    Signals:
        chosen(int): the goal stands at this level now.
    """

    chosen = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.edit = Button("", "pencil")
        super().__init__("", action=self.edit, parent=parent)
        self.set_title(self.tr("Where it stands"))
        self.edit.clicked.connect(self._turn)
        self.selector = LevelSelector()
        self.selector.setAccessibleName(self.tr("Where the goal stands now"))
        self.selector.chosen.connect(self.chosen)
        self.hint = WrappedLabel(
            self.tr("Write what each level would look like before the work starts; then nobody argues later."),
            "small",
            "muted",
        )
        self._desk = desk
        self._goal: Goal | None = None
        self.ladder = QWidget()
        self._slot = tight(QVBoxLayout(), 0)
        self.add_layout(self._slot)
        self.add(self.selector)
        self.add(self.hint)
        self.add(self.ladder)
        self._write(False)

    @cached_property
    def fields(self) -> dict[str, DraftText]:
        """The fields of the ladder by name of the field of a goal, the best level first; made when one writes."""
        column = tight(QVBoxLayout(self.ladder), 12)
        found: dict[str, DraftText] = {}
        for level in sorted(LEVELS, reverse=True):
            editor = LineArea(lines=1, most_lines=8)
            editor.setPlaceholderText(self._example(level))
            words = self.tr("{0}  {1}").format(SIGNS[level], level_word(level))
            field = found[LEVELS[level]] = DraftText(self._desk, Goal, LEVELS[level], editor, "goals.edit_goal")
            column.addWidget(FormRow(words, editor))
            column.addWidget(MovedLine(self._desk, field))
            if self._goal is not None:
                field.open(self._goal.id)
        return found

    def _made(self) -> Collection[DraftText]:
        return self.fields.values() if "fields" in vars(self) else ()

    def _example(self, level: int) -> str:
        return {
            2: self.tr("What would astonish you both?"),
            1: self.tr("What would be better than you hope?"),
            0: self.tr("What do you really hope for?"),
            -1: self.tr("What would be a part of it?"),
            -2: self.tr("What if nothing changes?"),
        }[level]

    def insert_slot(self, widget: QWidget) -> None:
        """Put something above the levels, such as what both changed."""
        self._slot.addWidget(widget)

    @property
    def is_writing(self) -> bool:
        """Whether the ladder is open."""
        return not self.ladder.isHidden()

    def open(self, goal: Goal) -> None:
        """Show another goal; levels that nobody wrote yet are offered to be written."""
        self._goal = goal
        for field in self._made():
            field.open(goal.id)
        self.refresh(goal)
        self._write(False)

    def refresh(self, goal: Goal) -> None:
        """Show what is stored now; what is being typed stays."""
        self._goal = goal
        for field in self._made():
            field.refresh()
        self.selector.set_written({level: goal.level_text(level) for level in LEVELS})
        if goal.level in LEVELS:
            self.selector.set_value(goal.level)
        any_written = any(goal.level_text(level).strip() for level in LEVELS)
        self.hint.setVisible(self.is_writing or not any_written)
        if not self.is_writing:
            self.edit.setText(self.tr("Edit levels") if any_written else self.tr("Write levels"))

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in self._made():
            field.seal()

    def let_go(self) -> None:
        """Forget the goal."""
        self._goal = None
        for field in self._made():
            field.let_go()

    def _turn(self) -> None:
        self._write(not self.is_writing)
        if self.is_writing:
            next(iter(self.fields.values())).editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write(self, writing: bool) -> None:
        if writing:
            _ = self.fields  # made by asking
        else:
            self.seal()
        self.ladder.setVisible(writing)
        self.selector.setVisible(not writing)
        self.edit.icon_name = "check" if writing else "pencil"
        if writing:
            self.hint.show()
            self.edit.setText(self.tr("Done"))
        else:
            self.edit.setText(self.tr("Edit levels") if self._any_written() else self.tr("Write levels"))
            self.hint.setVisible(not self._any_written())

    def _any_written(self) -> bool:
        if made := self._made():
            return any(field.editor.text().strip() for field in made)
        return self._goal is not None and any(self._goal.level_text(level).strip() for level in LEVELS)
