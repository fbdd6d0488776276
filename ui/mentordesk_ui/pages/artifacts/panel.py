"""The panel beside a file: its notes, or what it is about."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.artifacts.about import AboutPanel
from mentordesk_ui.pages.artifacts.notes import NotesPanel
from mentordesk_ui.widgets import SegmentedChoice
from mentordesk_ui.widgets.painting import tight


class ReaderPanel(QWidget):
    """Two halves of which one is seen."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notes, self.about = NotesPanel(desk), AboutPanel(desk)
        self.side = SegmentedChoice(
            [("notes", self.tr("Notes")), ("about", self.tr("About"))], self.tr("What the panel shows")
        )
        self.side.chosen.connect(self.show_side)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.notes)
        self._stack.addWidget(self.about)
        column = tight(QVBoxLayout(self), 10)
        column.addWidget(self.side)
        column.addWidget(self._stack, 1)

    def show_side(self, side: str) -> None:
        """Show `notes` or `about`."""
        self.side.set_value(side)
        self._stack.setCurrentWidget(self.about if side == "about" else self.notes)
