"""Sentences over a file: why it is shown as it is, and what to be careful about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.theme import tokens
from mentordesk_ui.widgets.banner import IconView
from mentordesk_ui.widgets.labels import WrappedLabel
from mentordesk_ui.widgets.painting import colour, show_if, start, tight


class Notice(QWidget):
    """A strip above what is shown; takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = WrappedLabel("", "small", measure=110)
        line = QHBoxLayout(self)
        line.setContentsMargins(14, 8, 14, 8)
        line.setSpacing(10)
        line.addWidget(IconView("triangle-alert", "progress", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = tight(QVBoxLayout())
        words.addWidget(self.text)
        line.addLayout(words, 1)
        self.hide()

    def say(self, *sentences: str) -> None:
        """Say these sentences; empty ones say that all is well."""
        text = " ".join(each for each in sentences if each)
        self.text.setText(text)
        self.setAccessibleName(text)
        show_if(self, bool(text))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tinted strip."""
        painter = start(self)
        painter.fillRect(self.rect(), colour("progress_bg"))
        line = self.rect().adjusted(0, self.height() - tokens().border, 0, 0)
        painter.fillRect(line, colour("hairline"))
