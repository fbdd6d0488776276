"""How the keys of this laptop are kept: put under a passphrase, or under another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.jobs import Job
from mentordesk_ui.messages import message
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.widgets import Button, Form, Label, WrappedLabel
from mentordesk_ui.widgets.painting import scaled, tight

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore


class PassphraseDialog(Dialog):
    """Asks for the present passphrase, where there is one, and twice for the new one.

    Signals:
        changed(str): the keys are under this passphrase now.
    """

    changed = Signal(str)

    def __init__(self, preferences: Preferences, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._job: Job | None = None
        is_under_one = kind == "passphrase"
        title = self.tr("Change the passphrase") if is_under_one else self.tr("Put the keys under a passphrase")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(14)
        column.addWidget(Label(title, "h2"))
        words = self.tr("You type it each time MentorDesk opens. Nobody can give it back to you.")
        column.addWidget(WrappedLabel(words, tint="muted"))
        form = Form()
        self.present, self.fresh, self.again = (
            QLineEdit(echoMode=QLineEdit.EchoMode.Password),
            QLineEdit(echoMode=QLineEdit.EchoMode.Password),
            QLineEdit(echoMode=QLineEdit.EchoMode.Password),
        )
        self.present_row = form.add(self.tr("Present passphrase"), self.present)
        self.fresh_row = form.add(self.tr("New passphrase"), self.fresh)
        self.again_row = form.add(self.tr("The new one once more"), self.again)
        self.present_row.setVisible(is_under_one)
        column.addWidget(form)
        line = tight(QHBoxLayout(), 8)
        self.change = Button(self.tr("Change"), "", "primary")
        self.change.setDefault(True)
        self.change.clicked.connect(self._change)
        self.leave = Button(self.tr("Cancel"), "", "quiet")
        self.leave.clicked.connect(self.reject)
        line.addWidget(self.change)
        line.addWidget(self.leave)
        line.addStretch(1)
        column.addLayout(line)
        (self.present if is_under_one else self.fresh).setFocus()
        self.setMinimumWidth(scaled(420))

    def _change(self) -> None:
        from mentordesk.bundles.rekeying import LEAST_PASSPHRASE

        new = self.fresh.text()
        short = self.tr("Use at least {0} characters; a few words are easy to remember.").format(LEAST_PASSPHRASE)
        self.present_row.set_error("")
        self.fresh_row.set_error("" if len(new) >= LEAST_PASSPHRASE else short)
        self.again_row.set_error("" if new == self.again.text() else self.tr("The two are not the same."))
        if len(new) < LEAST_PASSPHRASE or new != self.again.text():
            return
        try:
            old = self._store()
        except MentorDeskError as error:
            self._failed(error)
            return
        home = self._preferences.home.config

        def work(_progress: Progress) -> str:
            from mentordesk.bundles.rekeying import rekey

            rekey(home, old, "passphrase", new)
            return new

        self.change.setEnabled(False)
        self.leave.setEnabled(False)
        job = Job(work, self)
        job.finished.connect(self._done)
        job.failed.connect(self._failed)
        job.ended.connect(lambda: self.change.setEnabled(True))
        job.ended.connect(lambda: self.leave.setEnabled(True))
        self._job = job
        job.start()

    def _store(self) -> KeyStore:
        typed = self.present.text()
        return self._preferences.home.keystore(self._preferences.environ, ask_passphrase=lambda: typed)

    def _failed(self, error: MentorDeskError) -> None:
        row = self.present_row if self.present_row.isVisibleTo(self) else self.fresh_row
        row.set_error(message(error))

    def _done(self, passphrase: str) -> None:
        self.changed.emit(passphrase)
        self.accept()

    def reject(self) -> None:
        """Close, but never while the keys change."""
        if self._job is None or not self._job.is_running:
            super().reject()
