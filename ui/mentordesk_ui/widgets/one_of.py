"""A button that is one of several, of which one is chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton, QWidget


class OneOf(QRadioButton):
    """A radio button to which Tab leads if it is the chosen one; Qt itself sees to that only after a press."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.toggled.connect(self._toggled)

    def _toggled(self, is_chosen: bool) -> None:
        if not is_chosen or (beside := self.parentWidget()) is None:
            return
        for each in beside.findChildren(OneOf, options=Qt.FindChildOption.FindDirectChildrenOnly):
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is self else Qt.FocusPolicy.ClickFocus)
