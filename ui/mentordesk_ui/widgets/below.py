"""What lies below what is seen of a page: it is filled once the page has been painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


class Below(QObject):
    """Fills the lower part of a widget after its upper part has been painted; where it is seen already, at once.

    A page that is not shown, such as one that is made ahead, is filled when it is. Where a screen reader listens,
    nothing is left for later: it reads what is there when the page comes up.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._work: Callable[[], None] | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._finish)

    def fill(self, work: Callable[[], None]) -> None:
        """Do the work now, or once the widget has been painted; work that was not done yet is dropped for it."""
        self.forget()
        if self._owner.isVisible() or QAccessible.isActive():
            work()
        else:
            self._work = work
            self._owner.installEventFilter(self)

    def forget(self) -> None:
        """Leave it as it is: what it was to show is gone."""
        self._soon.stop()
        self._work = None
        self._owner.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Begin when the widget is painted."""
        if event.type() == QEvent.Type.Paint:
            self._soon.start()
        return False

    def _finish(self) -> None:
        work = self._work
        self.forget()
        if work is not None:
            work()
