"""A large card to press, for the first choice a person makes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk_ui.theme import paint_icon
from mentordesk_ui.theme.shapes import CARD_RADIUS

from .labels import WrappedLabel
from .painting import box, follow_theme, scaled, soft_box, start
from .pressable import Pressable


class _IconTile(QWidget):
    """An icon on a soft tint."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(scaled(48), scaled(48))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = start(self)
        soft_box(painter, self.rect(), "soft_accent", "accent", CARD_RADIUS)
        inset = scaled(12)
        paint_icon(painter, self.rect().adjusted(inset, inset, -inset, -inset), self._icon, "accent")


class ChoiceCard(Pressable):
    """An icon, a title and a sentence; `clicked` tells that it was chosen."""

    focus_radius = CARD_RADIUS

    def __init__(self, icon: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = WrappedLabel(title, "h3")
        self.sentence = WrappedLabel(sentence, tint="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(0)
        column.addWidget(_IconTile(icon), 0, Qt.AlignmentFlag.AlignLeading)
        column.addSpacing(16)
        column.addWidget(self.title)
        column.addSpacing(6)
        column.addWidget(self.sentence)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card; its edge answers the pointer."""
        fill = "soft_accent" if self.isDown() else "surface"
        box(start(self), self.rect(), fill, "accent" if self.hot else "hairline", CARD_RADIUS)
