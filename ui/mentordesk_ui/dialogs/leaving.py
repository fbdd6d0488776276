"""Before the window closes: work that still goes on, or changes that are not sent yet. One click, never two."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.widgets import Button, CheckBox, WrappedLabel
from mentordesk_ui.widgets.painting import show_if, tight


class LeavingDialog(Dialog):
    """A question with two answers; Escape keeps the window open.

    Args:
        title, sentence: what is the matter, and what is safe.
        stay, leave: the words of the two buttons.
        quiet: words for a box that says not to ask again; empty for none.

    Signals:
        stays(): the person does what `stay` says.
        leaves(): the person wants to quit all the same.
    """

    stays = Signal()
    leaves = Signal()

    def __init__(
        self, title: str, sentence: str, stay: str, leave: str, quiet: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("MentorDesk")
        self.setAccessibleName(title)
        self.title = WrappedLabel(title, "h3")
        self.sentence = WrappedLabel(sentence, tint="muted", measure=52)
        self.quiet = CheckBox(quiet)
        show_if(self.quiet, bool(quiet))
        self.stay, self.leave = Button(stay, "", "primary"), Button(leave)
        self.stay.clicked.connect(self._stay)
        self.leave.clicked.connect(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        if quiet:
            column.addSpacing(6)
            column.addWidget(self.quiet)
        column.addSpacing(12)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.stay)
        line.addWidget(self.leave)
        line.addStretch(1)
        column.addLayout(line)
        self.stay.setFocus()

    def _stay(self) -> None:
        self.stays.emit()
        self.accept()

    def _leave(self) -> None:
        self.leaves.emit()
        self.accept()
