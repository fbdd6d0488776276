"""The words of a row: what it is, and below it what is known about it."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from .labels import RowLabel
from .listing import listed


class RowWords(QVBoxLayout):
    """A title with a line below it, which is a label only once there is something to say: lists have hundreds."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(0)
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

    def name(self, *more: str) -> str:
        """Return what a screen reader says of the row, with more that is seen in it."""
        return listed((self.title.text(), self.subtitle, *more))
