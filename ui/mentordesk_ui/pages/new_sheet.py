"""A new recovery sheet in place of the old one: with the old words at once, without them once the other confirms."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import message, partner_name
from mentordesk_ui.widgets import Button, Card, CheckBox, FieldError, WordEntry, WrappedLabel
from mentordesk_ui.widgets.painting import tight

WORDS = 24


class NewSheetCard(Card):
    """Asks for the old words, or whether they are lost.

    Signals:
        made(str): new words wait to be put on paper; what to tell the person.
    """

    made = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        from mentordesk.bundles.words import word_list

        super().__init__("", parent=parent)
        self.set_title(self.tr("Make a new sheet"))
        self._desk = desk
        self.add(
            WrappedLabel(
                self.tr(
                    "Is the paper lost, or has somebody seen it? A new sheet takes its place. Type the old words if you"
                    " have them: then the new sheet counts at once."
                ),
                tint="muted",
            )
        )
        self.words = WordEntry(WORDS, word_list())
        self.lost = CheckBox(self.tr("The old words are lost"))
        self.lost.toggled.connect(self._lost)
        self.meaning = WrappedLabel(
            self.tr("{0} then compares the safety words with you by phone and confirms the new sheet.").format(
                partner_name(desk.workspace)
            ),
            "small",
            "muted",
        )
        self.problem = FieldError()
        self.make = Button(self.tr("Make a new sheet"), "key-round")
        self.make.clicked.connect(self._make)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(self.make)
        line.addStretch(1)
        for each in (self.words, self.lost, self.meaning, self.problem):
            self.add(each)
        self.add_layout(line)
        self._lost(False)

    def _lost(self, lost: bool) -> None:
        self.words.setEnabled(not lost)
        self.meaning.setVisible(lost)
        self.problem.say("")

    def _make(self) -> None:
        from mentordesk.bundles import new_sheet
        from mentordesk.bundles.recovery import Recovery, recovery_of

        workspace = self._desk.workspace
        try:
            old = None if self.lost.isChecked() else recovery_of(workspace, " ".join(self.words.words()))
            fresh = Recovery.generate()
            statement = new_sheet.state_new(workspace, self._desk.laptop, fresh, old)
            self._desk.sheet.keep(fresh.words)  # as safe as the keys until they are on paper, before they count
            counts = new_sheet.begin(workspace, statement)
        except MentorDeskError as error:
            self.problem.say(message(error))
            return
        name = partner_name(workspace)
        told = self.tr("The old words open nothing that comes from now on. Your next update tells {0}.")
        waits = self.tr("Put the new words on paper, send an update, then compare the safety words with {0}.")
        self.made.emit((told if counts else waits).format(name))
