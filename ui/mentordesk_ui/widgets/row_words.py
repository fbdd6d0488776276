"""The words of a row: what it is, and below it what is known about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .banner import IconView
from .labels import RowLabel
from .listing import listed
from .painting import tight

ICON = 20
"""Pixels of the icon before the words, at normal text size."""


class RowWords(QVBoxLayout):
    """A title with a line below it, which is a label only once there is something to say: lists have hundreds."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        tight(self)
        self.title = RowLabel(title, "medium")
        self.addWidget(self.title)
        self._about: RowLabel | None = None
        self._show_subtitle(subtitle)

    @property
    def subtitle(self) -> str:
        """What stands below the title, empty for nothing."""
        return self._about.text() if self._about is not None else ""

    def say(self, title: str, subtitle: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self._show_subtitle(subtitle)

    def _show_subtitle(self, subtitle: str) -> None:
        if self._about is not None:
            self._about.setText(subtitle)
            self._about.setVisible(bool(subtitle))
        elif subtitle:
            self._about = RowLabel(subtitle, "small", "muted")
            self.addWidget(self._about)

    def between(self, icon: str, trailing: QWidget | None) -> QHBoxLayout:
        """Return a line of an icon, the words and what stands at their end; either may be missing."""
        line = tight(QHBoxLayout(), 12)
        if icon:
            line.addWidget(IconView(icon, "muted", ICON), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(self, 1)
        if trailing is not None:
            line.addWidget(trailing, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def name(self, *more: str) -> str:
        """Return what a screen reader says of the row, with more that is seen in it."""
        return listed((self.title.text(), self.subtitle, *more))
