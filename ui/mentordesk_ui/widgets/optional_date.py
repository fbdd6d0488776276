"""A day, or a moment, that may be empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QObject, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QHBoxLayout, QWidget

from .buttons import Button, IconButton
from .inputs import DateField
from .painting import tight
from .when import as_day


class _QuietDate(DateField):
    """A day that the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalField(QWidget):
    """A date field, or a button to set one; a subclass says how what is stored is read, and what is proposed.

    Signals:
        picked(str): what is to be stored, or empty.
    """

    picked = Signal(str)

    def __init__(
        self, field: QDateTimeEdit, name: str, set_words: str, remove_words: str, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._value = ""
        self.set = Button(set_words, "calendar-plus")
        self.field = field
        field.setKeyboardTracking(False)
        field.setAccessibleName(name)
        self.remove = IconButton("x", remove_words)
        row = tight(QHBoxLayout(self), 4)
        for each in (self.set, field, self.remove):
            row.addWidget(each)
        row.addStretch(1)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        self.set.clicked.connect(self._set)
        self.remove.clicked.connect(self._remove)
        field.dateTimeChanged.connect(self._later.start)
        self.show_value("")

    def read(self, value: str) -> QDateTime | None:
        """Return what a stored value means, None for none."""
        raise NotImplementedError

    def stored(self) -> str:
        """Return what the field shows as it is stored."""
        raise NotImplementedError

    def proposal(self) -> str:
        """Return what the button sets, as it is stored."""
        raise NotImplementedError

    def show_value(self, value: str) -> None:
        """Show a stored value without telling `picked`."""
        self._value, moment = value, self.read(value)
        self.set.setVisible(moment is None)
        self.field.setVisible(moment is not None)
        self.remove.setVisible(moment is not None)
        self.setFocusProxy(self.set if moment is None else self.field)  # Tab stops for good at one that is hidden
        if moment is not None:
            quietly(self.field, lambda: self.field.setDateTime(moment))

    def _set(self) -> None:
        self.show_value(self.proposal())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(self._value)

    def _remove(self) -> None:
        self.show_value("")
        self.set.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit("")

    def _tell(self) -> None:
        value = self.stored()
        if value != self._value and not self.field.isHidden():
            self._value = value
            self.picked.emit(value)


class OptionalDate(OptionalField):
    """A day as YYYY-MM-DD, or none; four weeks from now are proposed."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        set_words = QCoreApplication.translate("OptionalDate", "Set a date")
        remove_words = QCoreApplication.translate("OptionalDate", "Take the date away")
        super().__init__(_QuietDate(), name, set_words, remove_words, parent)

    def read(self, value: str) -> QDateTime | None:
        """Return the day; what is no day is none."""
        day = as_day(value)
        return QDateTime(QDate(day.year, day.month, day.day), QTime(12, 0)) if day is not None else None

    def stored(self) -> str:
        """Return the day that the field shows."""
        return self.field.date().toString("yyyy-MM-dd")

    def proposal(self) -> str:
        """Return the day four weeks from now."""
        return QDate.currentDate().addDays(28).toString("yyyy-MM-dd")


def quietly(source: QObject, work: Callable[[], object]) -> None:
    """Do something to a widget without its signals."""
    blocked = source.blockSignals(True)
    work()
    source.blockSignals(blocked)
