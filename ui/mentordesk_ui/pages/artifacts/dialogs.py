"""Small dialogs of artifacts: what is new in a version, and a question before something leaves the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.records import Artifact
from mentordesk_ui.widgets import Button, FormRow, Label, TextArea, WrappedLabel
from mentordesk_ui.widgets.painting import scaled, tight


class _Dialog(QDialog):
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


class NewVersionDialog(_Dialog):
    """Asks what is new before a version is added.

    Signals:
        given(str): add it, with these words.
    """

    given = Signal(str)

    def __init__(self, artifact: Artifact, file: Path, parent: QWidget) -> None:
        super().__init__(self.tr("New version of “{0}”").format(artifact.title), parent)
        self.column.addWidget(Label(file.name, "medium", "muted"))
        self.changes = TextArea(
            self.tr("A sentence for {0}: what changed, and why?").format(self.tr("your pair")), 3, 10
        )
        self.changes.done.connect(self._give)
        self.column.addWidget(FormRow(self.tr("What is new in it?"), self.changes))
        self.column.addWidget(
            WrappedLabel(
                self.tr("Notes find their places again in the new version. Those that do not are listed."),
                "small",
                "muted",
            )
        )
        self.add = Button(self.tr("Add version"), "check", "primary")
        self.add.clicked.connect(self._give)
        self.add_buttons(self.add, self.tr("Not now"))
        self.changes.setFocus()

    def _give(self) -> None:
        self.changes.flush()
        self.given.emit(self.changes.text().strip())
        self.accept()


class AskDialog(_Dialog):
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
