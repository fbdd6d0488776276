"""What a page shows when there is nothing yet: why that is fine, and how to begin."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from .banner import IconView
from .buttons import Button, Kind, LinkButton
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
        self,
        icon: str,
        sentence: str,
        action: str = "",
        link: str = "",
        parent: QWidget | None = None,
        kind: Kind = "primary",
    ) -> None:
        super().__init__(parent)
        self._icon, self._words, self._kind = icon, (sentence, action, link), kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(sentence)

    @cached_property
    def _parts(self) -> tuple[WrappedLabel, Button, LinkButton]:
        """Made when it is shown, or when somebody asks for one: most pages have several, and show none."""
        sentence, action, link = self._words
        label = WrappedLabel(sentence, tint="muted", measure=48)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        button = Button(action, kind=self._kind)
        button.clicked.connect(self.acted)
        quiet = LinkButton(link)
        quiet.clicked.connect(self.link_followed)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 32, 16, 32)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(IconView(self._icon, "muted", 40), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        column.addWidget(label)
        column.addSpacing(18)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(quiet, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        button.setVisible(bool(action))
        quiet.setVisible(bool(link))
        return label, button, quiet

    @property
    def sentence(self) -> WrappedLabel:
        """The sentence."""
        return self._parts[0]

    @property
    def action(self) -> Button:
        """The button."""
        return self._parts[1]

    @property
    def link(self) -> LinkButton:
        """The quiet link below."""
        return self._parts[2]

    def setVisible(self, is_visible: bool) -> None:
        """Be whole before the size is asked."""
        if is_visible:
            _ = self._parts
        super().setVisible(is_visible)

    def showEvent(self, event: QShowEvent) -> None:
        """Be whole also where something around it is shown."""
        _ = self._parts
        super().showEvent(event)
