"""The head of a reflection: what it is about, who wrote it, when and in which way, and its tags."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.records import Reflection
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.editing.record_tags import RecordTags
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.reflections import words
from mentordesk_ui.pages.reflections.steps import EDIT
from mentordesk_ui.theme import font
from mentordesk_ui.widgets import Card, Choice, DateField, Label, PersonChip, WrappedLabel
from mentordesk_ui.widgets.optional_date import quietly
from mentordesk_ui.widgets.painting import clear, follow_theme, tight
from mentordesk_ui.widgets.pills import Role
from mentordesk_ui.widgets.when import short_day


class ReflectionHead(Card):
    """Fields for the writer, words for the reader.

    Signals:
        day_picked(str): the person says on which day it was written, as YYYY-MM-DD.
        model_picked(object): the person wants to write it down in this way.
        said(str, bool), go(str, str): as those of `Page`.
    """

    day_picked = Signal(str)
    model_picked = Signal(object)
    said = Signal(str, bool)
    go = Signal(str, str)

    def __init__(self, desk: Desk, both: ConflictCards, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        editor = LineArea(self.tr("What is it about?"), 1, 4)
        editor.setAccessibleName(self.tr("Title"))
        self.title_field = DraftText(desk, Reflection, "title", editor, EDIT, may_be_empty=False)
        self.title_shown = WrappedLabel("", "h2")
        self.writer = QWidget()
        self._writer_line = tight(QHBoxLayout(self.writer))
        self.day_shown = Label("", "small", "muted")
        self.day = DateField()
        self.day.setKeyboardTracking(False)
        self.day.setAccessibleName(self.tr("Day of the reflection"))
        self.day.dateChanged.connect(lambda day: self.day_picked.emit(day.toString("yyyy-MM-dd")))
        self.model = Choice([(key, words.tr(name)) for key, name in words.MODELS.items()])
        self.model.setAccessibleName(self.tr("How it is written down"))
        self.model.picked.connect(self.model_picked)
        line = tight(QHBoxLayout(), 8)
        for each in (self.writer, self.day_shown, self.day, self.model):
            line.addWidget(each)
        line.addStretch(1)
        self.tags = RecordTags(desk, Reflection)
        self.tags.said.connect(self.said)
        self.tags.go.connect(self.go)
        self.add(editor)
        self.add(self.title_shown)
        self.add(MovedLine(desk, self.title_field))
        self.add(both.slot())
        self.add_layout(line)
        self.add(self.tags)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.title_field.editor.setFont(font("h2"))

    def show_kind(self, *, is_mine: bool, is_begun: bool) -> None:
        """Show fields to the writer, words to the reader; nothing is named, dated or tagged before it exists."""
        self.title_field.editor.setVisible(is_mine and is_begun)
        self.title_shown.setVisible(not (is_mine and is_begun))
        self.model.setVisible(is_mine)
        self.day.setVisible(is_mine and is_begun)
        self.day_shown.setVisible(not is_mine)
        self.writer.setVisible(not is_mine)
        self.tags.setVisible(is_begun)

    def show_begun(self, title: str, model: str) -> None:
        """Show what is about to be written."""
        self.title_shown.setText(title)
        self.model.show_value(model)

    def show_reflection(self, reflection: Reflection, day: date | None) -> None:
        """Show what is stored; the title being typed stays."""
        self.title_shown.setText(reflection.title)
        self.day_shown.setText(short_day(day) if day else "")
        if day is not None:
            quietly(self.day, lambda: self.day.setDate(QDate(day.year, day.month, day.day)))
        self.model.show_value(reflection.model)
        self.tags.show_record(reflection.id)

    def show_writer(self, name: str, role: Role) -> None:
        """Say who wrote it, for the reader."""
        clear(self._writer_line)
        self._writer_line.addWidget(PersonChip(name, role, show_role=False))
