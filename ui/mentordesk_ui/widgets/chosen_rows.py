"""Rows of which one is chosen and shown beside the list; the keyboard walks through them and chooses."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QStyle, QVBoxLayout, QWidget

from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.shapes import RADIUS

from .coming_list import ComingList
from .labels import WrappedLabel
from .painting import box, start
from .rows import ListRow

BAR = 5
"""Width in pixels of the bar at the chosen row in high contrast."""


class ChosenRow(ListRow):
    """A row that can be the chosen one; its `key` is a text."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        icon: str = "",
        trailing: QWidget | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, subtitle, icon, trailing, key, parent)
        self.setCheckable(True)

    def nextCheckState(self) -> None:
        """The list says which row is chosen."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the chosen row, and the one that would react."""
        if self.isChecked():
            painter = start(self)
            box(painter, self.rect(), "soft_accent", "accent", RADIUS)
            if tokens().border > 1:  # black on black: a bar says what elsewhere the paper says
                bar = QRect(0, RADIUS, BAR, self.height() - 2 * RADIUS)
                painter.fillRect(QStyle.visualRect(self.layoutDirection(), self.rect(), bar), QColor(tokens().accent))
            return
        super().paintEvent(event)


class RowHeading(QWidget):
    """Words above some of the rows, such as a day."""

    bleeds = True

    def __init__(self, words: str, *, is_first: bool) -> None:
        super().__init__()
        line = QVBoxLayout(self)
        line.setContentsMargins(8, 0 if is_first else 12, 8, 2)
        line.addWidget(WrappedLabel(words, "small-strong", "muted"))


class ChosenRows(ComingList):
    """Rows, maybe with headings between them.

    Signals:
        chosen(str): the key of the row that the person pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = ""

    def get_ready(self, key: str, row: QWidget) -> None:
        """Hear when a row is pressed, and mark the chosen one."""
        if isinstance(row, ChosenRow):
            row.clicked.connect(lambda: self.chosen.emit(key))
            row.setChecked(key == self._current)

    def choices(self) -> list[ChosenRow]:
        """Return the rows that can be chosen and are made, from top to bottom."""
        return [row for row in self.rows() if isinstance(row, ChosenRow)]

    def set_current(self, key: str) -> None:
        """Mark a row as the chosen one."""
        self._current = key
        for row in self.choices():
            row.setChecked(row.key == key)
