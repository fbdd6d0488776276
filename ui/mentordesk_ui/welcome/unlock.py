"""The passphrase of this laptop's keys, asked when a pair is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk_ui.welcome.column import Column
from mentordesk_ui.widgets import Button, FormRow, WrappedLabel


class UnlockPage(Column):
    """One field.

    Signals:
        given(object, str): the folder of the pair, and the passphrase.
        left(): the person goes back.
    """

    given = Signal(object, str)
    left = Signal()

    def __init__(self, folder: Path, title: str, parent: QWidget | None = None) -> None:
        super().__init__(480, parent)
        self._folder = folder
        back = Button(self.tr("Back"), "arrow-left", "quiet")
        back.clicked.connect(self.left)
        self.passphrase = QLineEdit(echoMode=QLineEdit.EchoMode.Password)
        self.passphrase.returnPressed.connect(self._give)
        self.row = FormRow(self.tr("Passphrase"), self.passphrase)
        self.open = Button(self.tr("Open"), "lock-open", "primary")
        self.open.clicked.connect(self._give)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(1)
        self.setAccessibleName(title)
        self.body.addWidget(WrappedLabel(title, "h1"))
        self.body.addWidget(
            WrappedLabel(self.tr("The keys of this laptop are kept under your passphrase."), tint="muted")
        )
        self.body.addWidget(self.row)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addStretch(2)
        self.setFocusProxy(self.passphrase)

    def say_wrong(self, text: str) -> None:
        """Say why it did not open."""
        self.row.set_error(text)
        self.passphrase.selectAll()

    def _give(self) -> None:
        if self.passphrase.text():
            self.given.emit(self._folder, self.passphrase.text())
