"""A day that may be empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from .buttons import Button, IconButton
from .inputs import DateField
from .painting import tight
from .when import as_day


class _QuietDate(DateField):
    """A day that the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalDate(QWidget):
    """A day, or a button to set one.

    Signals:
        picked(str): the day as YYYY-MM-DD, or empty.
    """

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.set = Button(self.tr("Set a date"), "calendar-plus")
        self.field = _QuietDate()
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(name)
        self.remove = IconButton("x", self.tr("Take the date away"))
        row = tight(QHBoxLayout(self), 4)
        for each in (self.set, self.field, self.remove):
            row.addWidget(each)
        row.addStretch(1)
        self.setFocusProxy(self.set)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        self.set.clicked.connect(self._set)
        self.remove.clicked.connect(self._remove)
        self.field.dateChanged.connect(self._later.start)
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Show a day without telling `picked`."""
        self._value, day = value, as_day(value)
        self.set.setVisible(day is None)
        self.field.setVisible(day is not None)
        self.remove.setVisible(day is not None)
        if day is not None:
            quietly(self.field, lambda: self.field.setDate(QDate(day.year, day.month, day.day)))

    def _set(self) -> None:
        self.show_value(QDate.currentDate().addDays(28).toString("yyyy-MM-dd"))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(self._value)

    def _remove(self) -> None:
        self.show_value("")
        self.set.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit("")

    def _tell(self) -> None:
        value = self.field.date().toString("yyyy-MM-dd")
        if value != self._value:
            self._value = value
            self.picked.emit(value)


def quietly(source: QObject, work: Callable[[], object]) -> None:
    """Do something to a widget without its signals."""
    blocked = source.blockSignals(True)
    work()
    source.blockSignals(blocked)
