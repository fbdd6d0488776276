"""What a page shows when there is nothing yet: why that is fine, and how to begin."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from .banner import IconView
from .buttons import Button, LinkButton
from .labels import WrappedLabel


class EmptyState(QWidget):
    """An icon, one sentence, one button and one quiet link, in the middle of the room there is.

    Signals:
        acted(): the person pressed the button.
        link_followed(): the person followed the quiet link.
    """

    acted = Signal()
    link_followed = Signal()

    def __init__(
        self, icon: str, sentence: str, action: str = "", link: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.sentence = WrappedLabel(sentence, tint="muted", measure=48)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.action = Button(action, kind="primary")
        self.action.clicked.connect(self.acted)
        self.link = LinkButton(link)
        self.link.clicked.connect(self.link_followed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 32, 16, 32)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(IconView(icon, "muted", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addWidget(self.sentence)
        column.addSpacing(18)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self.link, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.action.setVisible(bool(action))
        self.link.setVisible(bool(link))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(sentence)
