"""The first thing a person sees: three ways to begin, one to come back, and the pairs that were open before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk_ui.welcome.column import Column
from mentordesk_ui.widgets import (
    Banner,
    CardGrid,
    ChoiceCard,
    IconButton,
    Label,
    ListRow,
    WrappedLabel,
)
from mentordesk_ui.widgets.painting import tight


class WelcomePage(Column):
    """Three cards, and quiet rows for known pairs.

    Signals:
        start_wanted(), invitation_wanted(), sample_wanted(): a card was pressed.
        back_wanted(): a lost pair is to be brought back.
        pair_wanted(object): the folder of a known pair was pressed.
        forget_wanted(object): a known pair whose folder should leave the list.
    """

    start_wanted = Signal()
    invitation_wanted = Signal()
    sample_wanted = Signal()
    back_wanted = Signal()
    pair_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, pairs: Sequence[tuple[Path, str]], problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(1040, parent)
        self.body.addStretch(1)
        title = self.tr("Welcome to MentorDesk")
        self.setAccessibleName(title)
        self.body.addWidget(WrappedLabel(title, "h1"))
        self.body.addWidget(
            WrappedLabel(
                self.tr(
                    "A mentor and a mentee work apart, offline, and send each other sealed updates by mail."
                    " No account, no server."
                ),
                tint="muted",
            )
        )
        self.problem = Banner(problem, "error")
        self.body.addWidget(self.problem)
        self.problem.setVisible(bool(problem))
        self.body.addSpacing(8)
        self.start = ChoiceCard(
            "user-plus", self.tr("Start with a mentee"), self.tr("You are the mentor. Invite the person you work with.")
        )
        self.invitation = ChoiceCard(
            "mail-open",
            self.tr("I have an invitation"),
            self.tr("Your mentor sent you a file and tells you seven words by phone."),
        )
        self.sample = ChoiceCard(
            "compass",
            self.tr("Look around with sample data"),
            self.tr("A year of work of an invented pair. Nothing is sent."),
        )
        grid = CardGrid(3, 230, fill=False)
        for card, wanted in (
            (self.start, self.start_wanted),
            (self.invitation, self.invitation_wanted),
            (self.sample, self.sample_wanted),
        ):
            card.clicked.connect(wanted)
            grid.add(card)
        self.body.addWidget(grid)
        self.back = ListRow(
            self.tr("I lost my laptop"),
            self.tr("Bring a pair back with your 24 words and the updates in your mailbox, or a backup file."),
            "laptop",
        )
        self.back.clicked.connect(self.back_wanted)
        self.body.addWidget(self.back)
        self.rows: list[ListRow] = []
        if pairs:
            self.body.addSpacing(8)
            self.body.addWidget(Label(self.tr("Your pairs"), "h3"))
            for folder, title in pairs:
                row = ListRow(title, "", "users", key=folder)
                row.clicked.connect(lambda _=False, folder=folder: self.pair_wanted.emit(folder))
                self.rows.append(row)
                self.body.addWidget(self._line(row, folder, title))
            self.said = WrappedLabel("", "small", "muted")
            self.said.hide()
            self.body.addWidget(self.said)
        self.body.addStretch(2)
        self.setFocusProxy(self.start)

    def _line(self, row: ListRow, folder: Path, title: str) -> QWidget:
        """Put a button beside a pair that takes it off the list."""
        holder = QWidget()
        line = tight(QHBoxLayout(holder), 4)
        forget = IconButton("x", self.tr("Take {0} off this list").format(title))
        line.addWidget(row, 1)
        line.addWidget(forget, 0, Qt.AlignmentFlag.AlignVCenter)
        forget.clicked.connect(lambda: self._forget(holder, folder, title))
        return holder

    def _forget(self, holder: QWidget, folder: Path, title: str) -> None:
        holder.hide()
        words = self.tr("“{0}” is off the list. Nothing was deleted; its folder is {1}")
        self.said.setText(words.format(title, str(folder).replace("/", "/\u200b")))
        self.said.show()
        self.setFocus()
        self.forget_wanted.emit(folder)
