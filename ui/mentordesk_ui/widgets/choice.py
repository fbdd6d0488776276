"""One of a few values, to pick from a list."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QWidget

from .inputs import ComboBox


class Choice(ComboBox):
    """One of a few values; the wheel scrolls the page and changes nothing.

    Signals:
        picked(object): the value that the person picked.
    """

    picked = Signal(object)

    def __init__(self, options: list[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in options:
            self.addItem(words, value)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    def show_value(self, value: object) -> None:
        """Show a value without telling `picked`; one that is not offered shows nothing."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()
