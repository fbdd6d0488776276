"""A card: a quiet box with a title, maybe a badge and an action in its head, and what it holds."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from mentordesk_ui.theme.shapes import CARD_RADIUS

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
        self._card_column = QVBoxLayout(self)
        self._card_column.setContentsMargins(PADDING - BLEED, 16, PADDING - BLEED, PADDING)
        self._card_column.setSpacing(0)
        self._card_body = tight(QVBoxLayout(), 10)
        self._card_gap = QSpacerItem(0, 2)
        self._card_column.addSpacerItem(self._card_gap)
        self._card_column.addLayout(self._card_body)
        self._card_column.addStretch(1)
        self._has_head = False
        for extra in (badge, action):
            if extra is not None:
                self.add_to_head(extra)
        self.set_title(title)

    @cached_property
    def title(self) -> WrappedLabel:
        """What the card is called."""
        made = WrappedLabel("", "h3")
        made.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        return made

    @cached_property
    def _card_head(self) -> _Head:
        """Title, badge and action; many cards have none, and never make it."""
        made = _Head(self.title)
        self._card_column.insertLayout(0, _inset(made))
        made.lower()  # first also for who walks through the card
        self._has_head = True
        return made

    def set_title(self, title: str) -> None:
        """Give the card another title; without one it has no head."""
        if title or self._has_head:
            self.title.setText(title)
            self._card_head.setVisible(bool(title))
            self._card_gap.changeSize(0, 10 if title else 2)
            self._card_column.invalidate()
        self.setAccessibleName(title)

    def add_before_title(self, widget: QWidget) -> None:
        """Put an icon where the head begins."""
        self._card_head.line.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add_to_head(self, widget: QWidget) -> None:
        """Put a badge or a button at the end of the head."""
        self._card_head.line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below what the card holds already; with `stretch` it takes the room that is left."""
        if stretch:
            self._let_body_fill()
        if getattr(widget, "bleeds", False):
            self._card_body.addWidget(widget, stretch)
        else:
            self._card_body.addLayout(_inset(widget), stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below what the card holds already."""
        if stretch:
            self._let_body_fill()
        layout.setContentsMargins(BLEED, 0, BLEED, 0)
        self._card_body.addLayout(layout, stretch)

    def add_space(self, pixels: int = 6) -> None:
        """Leave more room."""
        self._card_body.addSpacing(pixels)

    def add_stretch(self) -> None:
        """Push what follows to the bottom."""
        self._let_body_fill()
        self._card_body.addStretch(1)

    def _let_body_fill(self) -> None:
        """Let the body have all the height; else what it holds keeps to the top."""
        self._card_column.setStretchFactor(self._card_body, 1)
        self._card_column.setStretch(self._card_column.count() - 1, 0)

    def add_buttons(self, *buttons: QWidget) -> None:
        """Put buttons in a line at the bottom, from the side where reading starts."""
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.add_stretch()
        self._card_body.addSpacing(4)
        self.add_layout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        box(start(self), self.rect(), "surface", "hairline", CARD_RADIUS)


class _Head(QWidget):
    """The line above all else in a card."""

    def __init__(self, title: QWidget) -> None:
        super().__init__()
        self.line = tight(QHBoxLayout(self), 10)
        self.line.addWidget(title, 1)


def _inset(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(BLEED, 0, BLEED, 0)
    row.setSpacing(0)
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row
