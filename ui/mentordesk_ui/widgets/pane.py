"""A quiet box inside a card, for what belongs together: one of two versions, a preview, a piece of text."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.shapes import RADIUS

from .painting import box, start


class Pane(QFrame):
    """A tinted box; with a mark it has a thick line at the side where reading starts.

    Args:
        fill: token of the tint.
        mark: token of the line at the side, empty for none.
    """

    def __init__(self, fill: str = "sunken", mark: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fill, self._mark = fill, mark
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(14, 12, 14, 12)
        self.column.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self.column.addWidget(widget)

    def set_look(self, fill: str, mark: str = "") -> None:
        """Tint it differently."""
        self._fill, self._mark = fill, mark
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        painter = start(self)
        edge = "hairline" if tokens().border > 1 or self._fill == "surface" else ""
        box(painter, self.rect(), self._fill, edge, RADIUS)
        if self._mark:
            line = self.rect().adjusted(0, 0, 4 - self.width(), 0)
            if self.isRightToLeft():
                line.moveRight(self.rect().right())
            box(painter, line, self._mark, "", 2)
