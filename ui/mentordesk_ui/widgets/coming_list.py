"""Rows below one another of which there may be thousands: they are made as they come into sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from .coming_rows import FIRST, Coming, ComingRows
from .rows import RowList


class ComingList(RowList):
    """A list whose rows come; what a list does with each of its rows is `get_ready`.

    Args:
        first: as `ComingRows`.
    """

    def __init__(self, parent: QWidget | None = None, first: int = FIRST) -> None:
        super().__init__((), parent)
        self._coming = ComingRows(self, self._come, first)

    def show_coming(self, rows: Sequence[Coming], at_least: int | None = None) -> None:
        """Show other rows; the keyboard stays on the row with the same key.

        Args:
            at_least: how many are made at once; by default as many as are seen now.
        """
        focused = next((str(getattr(row, "key", "")) for row in self.rows() if row.hasFocus()), "")
        seen = self._coming.count_seen(self.rows()) if at_least is None else at_least
        self.set_rows(())
        self._coming.begin(rows, seen)
        if focused:
            self._coming.hold(focused)

    def _come(self, coming: Coming, row: QWidget) -> None:
        self.get_ready(coming.key, row)
        self.add(row)

    def get_ready(self, key: str, row: QWidget) -> None:
        """Make a row that has just been made one of this list's own."""

    def focus(self, key: str) -> None:
        """Put the keyboard on a row and bring it into view."""
        self._coming.focus(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End goes to the very last row."""
        if event.key() == Qt.Key.Key_End:
            self._coming.make_all()
        super().keyPressEvent(event)
