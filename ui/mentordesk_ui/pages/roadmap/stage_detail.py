"""One stage, in the panel beside the roadmap: what it is called and what is expected in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.records import Stage
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.history.card import HistoryCard
from mentordesk_ui.roadmap.shown import Shown
from mentordesk_ui.theme import font
from mentordesk_ui.widgets import Button, Card, ProgressBar, TextArea, WrappedLabel
from mentordesk_ui.widgets.painting import follow_theme, tight

EDIT = "roadmap.edit_stage"


class StageDetail(QWidget):
    """Everything about one stage; what is typed is kept at once and sealed on leaving the field.

    Signals:
        said(str, bool), go(str, str): as those of `Page`.
        delete_wanted(str): the person wants this stage and its milestones gone.
        new_wanted(str): the person wants another milestone in it.
    """

    said = Signal(str, bool)
    go = Signal(str, str)
    delete_wanted = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.record = ""
        self.both = ConflictCards(desk, Stage, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        column = tight(QVBoxLayout(self), 12)
        card = Card()
        self.title = self._field("title", LineArea(self.tr("What is this stretch of the way called?"), 1, 4), card)
        self.title.refused.connect(
            lambda: self.said.emit(self.tr("A stage needs a title. The old one is back."), False)
        )
        self.title.editor.setAccessibleName(self.tr("Title"))
        self.progress = WrappedLabel("", "small", "muted")
        self.bar = ProgressBar()
        card.add(self.progress)
        card.add(self.bar)
        column.addWidget(card)
        card = Card(self.tr("Expectations"))
        words = self.tr("What each of you can count on in this stage. Markdown is welcome.")
        self.expectations = self._field("expectations", MarkdownArea(words, 4, 18), card)
        self.expectations.editor.setAccessibleName(self.tr("Expectations"))
        column.addWidget(card)
        self.add = Button(self.tr("Add milestone here"), "plus")
        self.add.clicked.connect(lambda: self.new_wanted.emit(self.record))
        column.addWidget(self.add)
        self.history = HistoryCard(desk)
        self.history.go.connect(self.go)
        column.addWidget(self.history)
        self.delete = Button(self.tr("Delete stage"), "trash-2", "quiet")
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.record))
        column.addWidget(self.delete)
        follow_theme(self, self._restyle)

    def _field(self, cell: str, editor: TextArea, card: Card) -> DraftText:
        field = DraftText(self._desk, Stage, cell, editor, EDIT, may_be_empty=cell != "title")
        card.add(editor)
        card.add(MovedLine(self._desk, field))
        card.add(self.both.slot(*([cell] if cell != "title" else [])))
        return field

    def _restyle(self) -> None:
        self.title.editor.setFont(font("h3"))

    def open(self, record: str, shown: Shown) -> None:
        """Show a stage.

        Raises:
            NotFound: there is none.
        """
        self._desk.workspace.get(Stage, record)
        self.seal()
        self.record = record
        for field in (self.title, self.expectations):
            field.open(record)
        self._show(shown)

    def refresh(self, shown: Shown) -> None:
        """Show what is stored now; text being typed, cursor and keyboard stay.

        Raises:
            NotFound: the stage exists no more.
        """
        self._desk.workspace.get(Stage, self.record)
        for field in (self.title, self.expectations):
            field.refresh()
        self._show(shown)

    def _show(self, shown: Shown) -> None:
        stage = shown.stage[self.record]
        self.progress.setText(stage.progress)
        self.bar.setVisible(bool(stage.count))
        self.bar.show_part(stage.done, stage.count, stage.progress)
        self.history.show_record(Stage.table, stage.id)
        self.both.show_record(stage.id)

    def seal(self) -> None:
        """Seal what is being typed."""
        for field in (self.title, self.expectations):
            field.seal()

    def let_go(self) -> None:
        """Forget the stage; it exists no more."""
        self.record = ""
        for field in (self.title, self.expectations):
            field.let_go()

    def focus_title(self) -> None:
        """Put the keyboard in the title."""
        self.title.editor.setFocus()
