"""How far something is: a thin bar with the value as a number for assistive tools."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from mentordesk_ui.theme import tokens

from .painting import box, leading_rect, scaled, start


class ProgressBar(QProgressBar):
    """A thin rounded bar, 0 to 100 percent unless a range is set; a range of 0 to 0 means nobody knows how long."""

    def __init__(self, value: int = 0, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setRange(0, 100)
        self.setValue(value)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_part(self, done: int, total: int, words: str) -> None:
        """Show `done` of `total`, with the fact in words such as “3 of 7 milestones”."""
        self.setRange(0, max(total, 1))
        self.setValue(done)
        self.setAccessibleDescription(words)
        self.setToolTip(words)

    def sizeHint(self) -> QSize:
        """Eight pixels high at normal text size."""
        return QSize(120, scaled(8))

    def minimumSizeHint(self) -> QSize:
        """Short, and as high as ever."""
        return QSize(40, scaled(8))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groove and how much of it is done."""
        painter = start(self)
        whole = self.rect()
        radius = whole.height() / 2
        strong = tokens().border > 1
        box(painter, whole, "planned_bg", "hairline" if strong else "", radius)
        span = self.maximum() - self.minimum()
        part = (self.value() - self.minimum()) / span if span > 0 else 0.3
        if self.value() <= self.minimum() and span > 0:
            return
        length = max(whole.height(), round(whole.width() * min(1.0, part)))
        filled = leading_rect(self, QRect(0, 0, length, whole.height()), whole)
        box(painter, filled, "accent", "", radius)
