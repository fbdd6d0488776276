"""A column in the middle of the window that scrolls: what every page before an open pair stands on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from mentordesk_ui.widgets.painting import follow_theme, scaled, tight

MARGIN = 28


class Column(QScrollArea):
    """Widgets below one another, no wider than `widest` pixels at normal text size."""

    def __init__(self, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("content")
        self._middle = QWidget()
        self.body = tight(QVBoxLayout(self._middle), 16)
        around = QHBoxLayout(content)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addStretch(1)
        around.addWidget(self._middle, 100)
        around.addStretch(1)
        self.setWidget(content)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._middle.setMaximumWidth(scaled(self._widest))
