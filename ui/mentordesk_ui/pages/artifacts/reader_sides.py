"""A file and the panel about it: beside each other, or one in place of the other where there is little room."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtWidgets import QWidget

from mentordesk_ui.widgets.painting import ANY_WIDTH, scaled

PANEL = 320
"""Width of the panel in pixels, at normal text size."""
REMEMBERED = "artifacts/panel"

Part = Literal["file", "panel"]


class ReaderSides(QObject):
    """Decides which of the two is seen; beside the file, whether the panel is wanted is remembered.

    Signals:
        moved(): another part is wanted now; whoever knows the room answers with `arrange`.
    """

    moved = Signal()

    def __init__(self, file: QWidget, panel: QWidget, settings: QSettings) -> None:
        super().__init__(panel)
        self._file, self._panel, self._settings = file, panel, settings
        self._in_front: Part = "file"
        self._is_wide = False

    @property
    def is_panel_over(self) -> bool:
        """Whether the panel has taken the place of the file."""
        return not self._is_wide and self._in_front == "panel"

    def begin(self, part: Part) -> None:
        """Have this part in front with the next `arrange`."""
        self._in_front = part

    def bring_to_front(self, part: Part) -> None:
        """Show this part where there is no room for both."""
        self._in_front = part
        self.moved.emit()

    def keep_panel(self, is_wanted: bool) -> None:
        """Remember whether the panel is wanted beside the file."""
        self._settings.setValue(REMEMBERED, int(is_wanted))
        self.moved.emit()

    def show_panel(self) -> None:
        """Show the panel, wherever there is room for it."""
        self._in_front = "panel"
        self.keep_panel(True)

    def toggle(self) -> None:
        """Show the panel or put it away."""
        if self._is_wide:
            self.keep_panel(self._panel.isHidden())
        else:
            self.bring_to_front("file" if self._in_front == "panel" else "panel")

    def arrange(self, is_wide: bool, *, is_reading: bool) -> None:
        """Show what fits; neither is seen while versions are compared."""
        self._is_wide = is_wide
        if is_wide:
            self._panel.setFixedWidth(scaled(PANEL))
            self._panel.setVisible(is_reading and str(self._settings.value(REMEMBERED, 1)) != "0")
            self._file.setVisible(is_reading)
            return
        self._panel.setMinimumWidth(0)
        self._panel.setMaximumWidth(ANY_WIDTH)
        self._panel.setVisible(is_reading and self._in_front == "panel")
        self._file.setVisible(is_reading and self._in_front == "file")
