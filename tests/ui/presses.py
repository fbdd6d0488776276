"""Counts what a person's hand does: presses of the mouse as they reach the program."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication


class Presses(QObject):
    """Counts while it is entered; a press that is passed on to what lies below counts once."""

    def __init__(self) -> None:
        super().__init__()
        self._seen: set[tuple[int, float, float]] = set()

    @property
    def count(self) -> int:
        """How many presses there were."""
        return len(self._seen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take down presses, leave all others."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            place = event.globalPosition()
            self._seen.add((event.timestamp(), place.x(), place.y()))
        return False

    def __enter__(self) -> Presses:
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        app = QApplication.instance()
        assert app is not None
        app.removeEventFilter(self)
