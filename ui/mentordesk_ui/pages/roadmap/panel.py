"""The panel beside the roadmap: the milestone or the stage that is current, or how to choose one."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.errors import NotFound
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.roadmap.detail import MilestoneDetail
from mentordesk_ui.pages.roadmap.stage_detail import StageDetail
from mentordesk_ui.pages.split import Side
from mentordesk_ui.roadmap.shown import STRAY, Shown
from mentordesk_ui.widgets import Card, IconButton, Label, WrappedLabel
from mentordesk_ui.widgets.painting import tight


class Panel(QWidget):
    """Shows what is current and keeps what is typed.

    Signals:
        closed(): the person put the panel away.
        left(): Escape; the keyboard goes back to the roadmap, the panel stays.
        said(str, bool), go(str, str): as those of `Page`.
        delete_wanted(str): the person wants what is shown gone.
        new_wanted(str): the person wants another milestone in a stage.
    """

    closed = Signal()
    left = Signal()
    said = Signal(str, bool)
    go = Signal(str, str)
    delete_wanted = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.milestone = MilestoneDetail(desk)
        self._pass_on(self.milestone)
        self.heading = Label("", "strong", "muted")
        self.close_button = IconButton("x", self.tr("Close the panel"))
        self.close_button.clicked.connect(self.closed)
        self.hint = Card()
        self.hint.add(WrappedLabel(self.tr("Choose a stage or a milestone to see all of it here."), tint="muted"))
        head = tight(QHBoxLayout(), 8)
        head.addWidget(self.heading, 1)
        head.addWidget(self.close_button)
        self.side = Side()
        for each in (self.hint, self.milestone):
            self.side.add(each)
        column = tight(QVBoxLayout(self), 6)
        column.addLayout(head)
        column.addWidget(self.side, 1)
        self._arrange()

    @cached_property
    def stage(self) -> StageDetail:
        """What shows a stage, made when one is shown for the first time."""
        made = StageDetail(self._desk)
        made.hide()
        made.new_wanted.connect(self.new_wanted)
        self._pass_on(made)
        self.side.add(made)
        return made

    def _pass_on(self, detail: MilestoneDetail | StageDetail) -> None:
        detail.said.connect(self.said)
        detail.go.connect(self.go)
        detail.delete_wanted.connect(self.delete_wanted)

    @property
    def _stage_record(self) -> str:
        return self.stage.record if "stage" in vars(self) else ""

    @property
    def record(self) -> str:
        """What is shown; empty for nothing."""
        return self.milestone.record or self._stage_record

    def show_record(self, record: str, shown: Shown) -> None:
        """Show a milestone or a stage, or what is stored of it now if it is shown already."""
        try:
            if record == self.record:
                self._refresh(shown)
            else:
                self._open(record, shown)
        except NotFound:
            self.let_go()
        self._arrange()

    def _open(self, record: str, shown: Shown) -> None:
        self.seal()
        self.let_go()
        if record in shown.card:
            self.milestone.open(record, shown)
        elif record in shown.stage and record != STRAY:
            self.stage.open(record, shown)
        self.side.verticalScrollBar().setValue(0)

    def _refresh(self, shown: Shown) -> None:
        place = self.side.place()
        if self.milestone.record:
            self.milestone.refresh(shown)
        elif self._stage_record:
            self.stage.refresh(shown)
        self.side.keep_at(place)

    def _arrange(self) -> None:
        self.milestone.setVisible(bool(self.milestone.record))
        if "stage" in vars(self):
            self.stage.setVisible(bool(self.stage.record))
        self.hint.setVisible(not self.record)
        words = self.tr("Milestone") if self.milestone.record else self.tr("Stage") if self._stage_record else ""
        self.heading.setText(words)

    def focus_title(self) -> None:
        """Put the keyboard in the title of what is shown."""
        if self.milestone.record:
            self.milestone.focus_title()
        elif self._stage_record:
            self.stage.focus_title()

    def seal(self) -> None:
        """Seal what is being typed."""
        if self.milestone.record:
            self.milestone.seal()
        if self._stage_record:
            self.stage.seal()

    def let_go(self) -> None:
        """Forget what is shown."""
        self.milestone.let_go()
        if self._stage_record:
            self.stage.let_go()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the roadmap."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
