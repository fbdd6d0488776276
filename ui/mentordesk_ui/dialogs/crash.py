"""Says that the program failed somewhere, that nothing typed is lost, and offers the details to copy."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.widgets import Button, WrappedLabel


class CrashDialog(Dialog):
    """Continue or quit; `accepted` continues, `rejected` quits."""

    def __init__(self, details: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumWidth(560)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addWidget(WrappedLabel(self.tr("Something in MentorDesk went wrong"), "h2"))
        column.addWidget(
            WrappedLabel(
                self.tr(
                    "Everything you typed is kept. You can go on; if the same happens again,"
                    " quit and start MentorDesk once more."
                )
            )
        )
        column.addWidget(
            WrappedLabel(
                self.tr("The details below help to mend it. They hold no text of yours, no names and no keys."),
                "small",
                "muted",
            )
        )
        self.details = QPlainTextEdit(details, readOnly=True)
        self.details.setAccessibleName(self.tr("Details"))
        self.details.setMinimumHeight(140)
        column.addWidget(self.details, 1)
        self.go_on = Button(self.tr("Continue"), "", "primary")
        self.copy = Button(self.tr("Copy details"), "copy")
        self.quit = Button(self.tr("Quit"), "", "quiet")
        self.go_on.clicked.connect(self.accept)
        self.copy.clicked.connect(self._copy)
        self.quit.clicked.connect(self.reject)
        line = QHBoxLayout()
        line.setSpacing(8)
        for button in (self.go_on, self.copy):
            line.addWidget(button)
        line.addStretch(1)
        line.addWidget(self.quit)
        column.addLayout(line)
        self.go_on.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details.toPlainText())
        self.copy.setText(self.tr("Copied"))
