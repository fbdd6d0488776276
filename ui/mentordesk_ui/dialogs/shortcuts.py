"""The keys of the window, read from its own commands, so that the list is never out of date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QVBoxLayout, QWidget

from mentordesk_ui.widgets import Button, Label


class ShortcutsDialog(QDialog):
    """Two columns: what it does, and its key."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(14)
        column.addWidget(Label(self.tr("Keyboard shortcuts"), "h2"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for row, action in enumerate(actions):
            grid.addWidget(Label(action.text().replace("&", "").rstrip("…")), row, 0)
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            grid.addWidget(Label(key, "mono", "muted"), row, 1)
        column.addLayout(grid)
        close = Button(self.tr("Close"), "", "primary")
        close.clicked.connect(self.accept)
        column.addWidget(close)
