"""Before the pair goes back to a backup: what that does, and what it cannot take back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.snapshots import Since
from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk_ui.jobs import Job
from mentordesk_ui.pages.backups import words
from mentordesk_ui.welcome.meanwhile import MeanwhilePage
from mentordesk_ui.widgets import Button, Card, CheckBox, FactRow, RowList, WrappedLabel
from mentordesk_ui.widgets.flow import FlowLayout


class RestoreCard(Card):
    """The question, with everything that one should know first.

    Signals:
        confirmed(bool): go back; with true private records, too.
        given_up(): leave everything as it is.
    """

    confirmed = Signal(bool)
    given_up = Signal()

    def __init__(self, partner: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._partner = partner
        self.sentence = WrappedLabel(
            self.tr("What is here now is kept as a backup first. You can come back to it at any time.")
        )
        self.what = WrappedLabel("", "small-strong", "muted")
        self.rows = RowList()
        self.private = CheckBox(self.tr("My private records of then, too"))
        self.private.toggled.connect(lambda _on: self._tell_private())
        self.private_words = WrappedLabel("", "small", "muted")
        self.confirm = Button(self.tr("Go back"), "history", "primary")
        self.confirm.clicked.connect(lambda: self.confirmed.emit(self.private.isChecked()))
        self.leave = Button(self.tr("Leave it as it is"))
        self.leave.clicked.connect(self.given_up)
        tools = QWidget()
        line = FlowLayout(8)
        line.addWidget(self.confirm)
        line.addWidget(self.leave)
        tools.setLayout(line)
        for each in (self.sentence, self.what, self.rows, self.private, self.private_words, tools):
            self.add(each)
        self._written = 0

    def ask(self, snapshot: Snapshot, since: Since | None) -> None:
        """Ask about a backup; what came after it is told as soon as it is known."""
        self.set_title(self.tr("Go back to {0}?").format(words.when(snapshot)))
        self.private.setChecked(False)
        self.private.setVisible(snapshot.private.is_file())
        self._written = since.private if since is not None else 0
        self._tell_private()
        told = words.not_taken_back(since, self._partner) if since is not None else []
        stays = self.tr("Files stay here; none is deleted by this.")
        goes_on = self.tr("This laptop goes on as a new one; {0} need not do anything.").format(self._partner)
        self.what.setText(self.tr("What going back does not take back"))
        self.rows.set_rows([FactRow(each, icon="info") for each in (*told, stays, goes_on)])
        self.confirm.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_private(self) -> None:
        if self.private.isChecked():
            text = self.tr("They become what they were; those of now are kept with the backup that is made first.")
        elif self._written:
            text = words.tr(
                "Private records stay as they are now, with %n written or deleted since then.", self._written
            )
        else:
            text = self.tr("Private records stay as they are now.")
        self.private_words.setText(text)


class GoingBackPage(MeanwhilePage):
    """Stands while the pair is closed and its file is replaced; it cannot be stopped, nor need it be."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        sentence = self.tr("What was here is kept first. It takes a moment.")
        super().__init__(job, self.tr("Going back"), sentence, self.tr("Going back"), parent)
