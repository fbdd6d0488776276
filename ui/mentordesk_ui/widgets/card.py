"""A card: a quiet box with a title, maybe a badge and an action in its head, and what it holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from mentordesk_ui.theme.stylesheet import CARD_RADIUS

from .labels import WrappedLabel
from .painting import box, start, tight

PADDING = 18
BLEED = 8
"""How far rows may reach beyond the text of a card, so that their hover tint has room."""


class Card(QFrame):
    """A titled box, one pixel of border and no shadow.

    Widgets with a true `bleeds` attribute (rows) reach 8 pixels further out than text does.
    """

    def __init__(
        self,
        title: str = "",
        badge: QWidget | None = None,
        action: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING - BLEED, 16, PADDING - BLEED, PADDING)
        self._column.setSpacing(0)
        self.title = WrappedLabel("", "h3")
        self.title.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._head = QWidget()
        self._head_row = tight(QHBoxLayout(self._head), 10)
        self._head_row.addWidget(self.title, 1)
        for extra in (badge, action):
            if extra is not None:
                self.add_to_head(extra)
        self._column.addLayout(_inset(self._head))
        self._body = tight(QVBoxLayout(), 10)
        self._below_head = QSpacerItem(0, 10)
        self._column.addSpacerItem(self._below_head)
        self._column.addLayout(self._body)
        self._column.addStretch(1)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Give the card another title; without one it has no head."""
        self.title.setText(title)
        self._head.setVisible(bool(title))
        self._below_head.changeSize(0, 10 if title else 2)
        self._column.invalidate()
        self.setAccessibleName(title)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a badge or a button at the end of the head."""
        self._head_row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what the card holds already; with `stretch` it takes the room that is left."""
        if stretch:
            self._fill()
        if getattr(widget, "bleeds", False):
            self._body.addWidget(widget, stretch)
        else:
            self._body.addLayout(_inset(widget), stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below what the card holds already."""
        holder = QWidget()
        holder.setLayout(tight(layout, layout.spacing()))
        self.add(holder, stretch)

    def add_space(self, pixels: int = 6) -> None:
        """Leave more room."""
        self._body.addSpacing(pixels)

    def add_stretch(self) -> None:
        """Push what follows to the bottom."""
        self._fill()
        self._body.addStretch(1)

    def _fill(self) -> None:
        """Let the body have all the height; else what it holds keeps to the top."""
        self._column.setStretchFactor(self._body, 1)
        self._column.setStretch(self._column.count() - 1, 0)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put buttons in a line at the bottom, from the side where reading starts."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.add_stretch()
        self._body.addSpacing(4)
        self.add_layout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        box(start(self), self.rect(), "surface", "hairline", CARD_RADIUS)


def _inset(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(BLEED, 0, BLEED, 0)
    row.setSpacing(0)
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row
