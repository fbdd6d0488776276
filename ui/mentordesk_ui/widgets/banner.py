"""A line across the page that tells of something that happened and offers what to do."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from mentordesk_ui.theme import paint_icon
from mentordesk_ui.theme.shapes import CARD_RADIUS

from .buttons import Button, IconButton
from .labels import WrappedLabel
from .painting import box, follow_theme, scaled, show_if, start, tight
from .speech import say_aloud

Tone = Literal["info", "done", "warn", "error"]
_LOOK = {
    "info": ("info", "inbox"),
    "done": ("done", "circle-check"),
    "warn": ("progress", "triangle-alert"),
    "error": ("blocked", "circle-alert"),
}


class IconView(QWidget):
    """One icon at a size, in the colour of a token; decoration that assistive tools pass over."""

    def __init__(self, name: str, role: str = "text", size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._size = name, role, size
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(scaled(self._size), scaled(self._size))

    def show_icon(self, name: str, role: str) -> None:
        """Show another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the icon."""
        paint_icon(start(self), self.rect(), self._name, self._role)


class Banner(QFrame):
    """Says what happened in plain words, with one button and a way to put it away.

    Signals:
        acted(): the person pressed the button.
        closed(): the person put the banner away; it is hidden already.
    """

    acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        tone: Tone = "info",
        action: str = "",
        icon: str = "",
        closable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.tone: Tone = tone
        self._edge, usual = _LOOK[tone]
        self.icon = IconView(icon or usual, self._edge, 20)
        self.text = WrappedLabel(text, measure=110)
        self.text.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self.action = Button(action)
        show_if(self.action, bool(action))
        self.action.clicked.connect(self.acted)
        self.close_button = IconButton("x", self.tr("Close this message"))
        show_if(self.close_button, closable)
        self.close_button.clicked.connect(self._put_away)
        message = tight(QHBoxLayout(), 12)
        message.addSpacing(6)
        message.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignVCenter)
        message.addWidget(self.text, 1)
        controls = tight(QHBoxLayout(), 6)
        controls.addStretch(1)
        controls.addWidget(self.action)
        controls.addWidget(self.close_button)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(10, 9, 10, 9)
        self._line.setSpacing(12)
        self._line.addLayout(message, 1)
        self._line.addLayout(controls)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)

    def say(self, text: str) -> None:
        """Say something else, aloud too where a screen reader runs."""
        self.text.setText(text)
        self.setAccessibleName(text)
        self.announce()

    def announce(self) -> None:
        """Let a screen reader say the banner now."""
        say_aloud(self, self.text.text())

    def minimumSizeHint(self) -> QSize:
        """At least as high as a button with air around it."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), max(hint.height(), 54))

    def _put_away(self) -> None:
        self.hide()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted box."""
        box(start(self), self.rect(), f"{self._edge}_bg", self._edge, CARD_RADIUS)
