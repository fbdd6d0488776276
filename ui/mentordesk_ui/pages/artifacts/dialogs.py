"""Small dialogs of artifacts: what is new in a version, and a question before something leaves the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.records import Artifact
from mentordesk_ui.dialogs.asking import Question
from mentordesk_ui.widgets import Button, FormRow, Label, TextArea, WrappedLabel


class NewVersionDialog(Question):
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
