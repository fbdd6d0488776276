"""The gallery as a window: a list of sheets, and switches for theme, text size and direction."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk_ui.gallery.sheets import SHEETS, Look
from mentordesk_ui.widgets import CheckBox, RowList, SegmentedChoice
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from mentordesk_ui.widgets.painting import tight

_THEMES = [("light", "Light"), ("dark", "Dark"), ("contrast", "High contrast")]
_SIZES = [("100", "100 %"), ("125", "125 %"), ("150", "150 %"), ("200", "200 %")]


class GalleryWindow(QWidget):
    """Shows one sheet at a time; it is made anew in each look, as a page would be at the next start."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self.setWindowTitle("MentorDesk: gallery")
        self.setAutoFillBackground(True)
        self.theme = SegmentedChoice(_THEMES, "Theme", "light")
        self.size_choice = SegmentedChoice(_SIZES, "Text size", "100")
        self.mirrored = CheckBox("Right to left")
        self.theme.chosen.connect(lambda _key: self._apply())
        self.size_choice.chosen.connect(lambda _key: self._apply())
        self.mirrored.toggled.connect(lambda _on: self._apply())
        self.rows = {name: ChosenRow(name.capitalize(), key=name) for name in SHEETS}
        for name, row in self.rows.items():
            row.clicked.connect(lambda _=False, name=name: self.show_sheet(name))
        self.names = RowList(self.rows.values())
        self.names.setFixedWidth(180)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        head = tight(QHBoxLayout(), 16)
        for each in (self.theme, self.size_choice, self.mirrored):
            head.addWidget(each)
        head.addStretch(1)
        body = tight(QHBoxLayout(), 12)
        body.addWidget(self.names, 0, Qt.AlignmentFlag.AlignTop)
        body.addWidget(self.area, 1)
        column = tight(QVBoxLayout(self), 12)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(head)
        column.addLayout(body, 1)
        self.shown = ""
        self._apply(next(iter(SHEETS)))

    def _apply(self, name: str = "") -> None:
        Look(self.theme.value(), int(self.size_choice.value()), self.mirrored.isChecked()).apply(self._app)
        QCoreApplication.processEvents()
        self.show_sheet(name or self.shown)

    def show_sheet(self, name: str) -> None:
        """Show a sheet by its name."""
        self.shown = name
        for key, row in self.rows.items():
            row.setChecked(key == name)
        self.area.setWidget(SHEETS[name]())
