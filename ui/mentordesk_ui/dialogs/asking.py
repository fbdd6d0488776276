"""A question with a title, what it is about, and a line of buttons; answered by signals."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.dialogs.dialog import Dialog
from mentordesk_ui.widgets import Button, WrappedLabel
from mentordesk_ui.widgets.painting import scaled, tight


class Question(Dialog):
    """A title, what a subclass adds, and a line of buttons."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(scaled(460))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 22, 24, 22)
        self.column.setSpacing(14)
        self.column.addWidget(WrappedLabel(title, "h2"))

    def add_buttons(self, yes: Button, no: str) -> None:
        """End the dialog with what the person can do."""
        cancel = Button(no, kind="quiet")
        cancel.clicked.connect(self.reject)
        line = tight(QHBoxLayout(), 8)
        line.addWidget(yes)
        line.addWidget(cancel)
        line.addStretch(1)
        self.column.addSpacing(4)
        self.column.addLayout(line)


class AskDialog(Question):
    """A question with one way to go on.

    Signals:
        agreed(): go on.
    """

    agreed = Signal()

    def __init__(self, title: str, text: str, yes: str, parent: QWidget) -> None:
        super().__init__(title, parent)
        self.text = WrappedLabel(text)
        self.column.addWidget(self.text)
        self.yes = Button(yes, "external-link", "primary")
        self.yes.clicked.connect(self._agree)
        self.add_buttons(self.yes, self.tr("Not now"))

    def _agree(self) -> None:
        self.agreed.emit()
        self.accept()
