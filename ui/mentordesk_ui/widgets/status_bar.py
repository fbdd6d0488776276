"""The line at the foot of the window: whether all is saved, when updates went, and that they are encrypted."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentordesk_ui.theme import tokens

from .banner import IconView
from .labels import ElidedLabel, Label
from .painting import colour, scaled, start


class StatusBar(QWidget):
    """Three quiet facts; the one about updates is shortened when there is no room for all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.saved = Label("", "small", "muted")
        self.exchange = ElidedLabel("", "small", "muted")
        self.lock = Label("", "small", "muted")
        self.exchange.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self._sign = IconView("check", "muted", 14)
        self._padlock = IconView("lock", "muted", 14)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self.saved)
        row.addSpacing(14)
        row.addWidget(self.exchange, 1)
        row.addSpacing(14)
        row.addWidget(self._padlock)
        row.addWidget(self.lock)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_saved("")
        self.show_exchange("")
        self.show_lock("")

    def sizeHint(self) -> QSize:
        """30 pixels high at normal text size."""
        return QSize(super().sizeHint().width(), scaled(30))

    def show_saved(self, text: str, safe: bool = True) -> None:
        """Say when all was saved, or with `safe` false that it was not."""
        self.saved.setText(text)
        self.saved.set_tint("muted" if safe else "blocked")
        self._sign.show_icon("check" if safe else "circle-alert", "muted" if safe else "blocked")
        self._sign.setVisible(bool(text))

    def show_exchange(self, text: str) -> None:
        """Say when the last updates went either way."""
        self.exchange.setText(text)

    def show_lock(self, text: str) -> None:
        """Say for whom updates are encrypted."""
        self.lock.setText(text)
        self._padlock.setVisible(bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the ground and the line above it."""
        painter = start(self)
        painter.fillRect(self.rect(), colour("sunken"))
        painter.fillRect(0, 0, self.width(), tokens().border, colour("hairline"))
