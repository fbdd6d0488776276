"""Fields to choose and tick in: Qt's own, with arrows and ticks that follow the theme."""

from __future__ import annotations

import re
import sys

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QEvent, QRect, QSize, Qt, QTime, QTimeZone
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPaintEvent, QPalette, QTextCharFormat
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from mentordesk_ui.theme import icon, paint_icon, tokens
from mentordesk_ui.theme.fonts import control_height

from .painting import box, colour, follow_theme, idle_box, leading_rect, scaled, start


def _dress(calendar: QCalendarWidget) -> None:
    """Give a calendar quiet weekends and arrows of the house; called again for each theme."""
    _set_colours(calendar)
    calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
    weekend = QTextCharFormat()
    weekend.setForeground(colour("muted"))
    for weekday in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
        calendar.setWeekdayTextFormat(weekday, weekend)
    for name, picture in (("qt_calendar_prevmonth", "chevron-left"), ("qt_calendar_nextmonth", "chevron-right")):
        button = calendar.findChild(QToolButton, name)
        if button is not None:
            button.setIcon(icon(picture))


def _set_colours(calendar: QCalendarWidget) -> None:
    """Qt writes month and year in the colours of what is chosen; here the head is quiet, and the day stands out."""
    quiet = QPalette(QApplication.palette())
    quiet.setColor(QPalette.ColorRole.Highlight, colour("sunken"))
    quiet.setColor(QPalette.ColorRole.HighlightedText, colour("text"))
    parts = {"qt_calendar_navigationbar": quiet, "qt_calendar_calendarview": QApplication.palette()}
    for name, colours in parts.items():
        if (part := calendar.findChild(QWidget, name)) is not None:
            part.setPalette(colours)


class ComboBox(QComboBox):
    """One of several, from a list that opens below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContentsOnFirstShow)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setAccessibleName(self, name: str) -> None:
        """Say what is chosen here; on Linux Qt names it by what is chosen, and what it is for goes into more words."""
        super().setAccessibleName(name)
        if sys.platform == "linux" and not self.accessibleDescription():
            self.setAccessibleDescription(name)


class _CalendarField(QDateTimeEdit):
    """A date field with a calendar that follows the theme.

    Qt forgets its format when the direction of reading changes, so it is kept here and set again.
    """

    def __init__(self, shown_as: str, parent: QWidget | None = None, zone: QTimeZone | None = None) -> None:
        super().__init__(parent)
        if zone is not None:
            self.setTimeZone(zone)
        self._shown_as = shown_as
        self._hint: QSize | None = None
        self._use_format()
        self.setCalendarPopup(True)
        self._is_dressed = False
        follow_theme(self, self._restyle)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def _restyle(self) -> None:
        self._is_dressed, self._hint = False, None
        self.updateGeometry()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Dress the calendar, which Qt makes when it is first asked for and shows now: it costs five milliseconds."""
        if not self._is_dressed:
            _dress(self.calendarWidget())
            self._is_dressed = True
        super().mousePressEvent(event)

    def sizeHint(self) -> QSize:
        """Room for the longest month."""
        if self._hint is None:
            longest = QDateTime(QDate(2028, 9, 30), QTime(20, 48), QTimeZone.utc())
            words = self.locale().toString(longest, self._shown_as)
            self._hint = QSize(QFontMetrics(self.font()).horizontalAdvance(words) + 10 + 32 + 16, control_height())
        return QSize(self._hint)

    def minimumSizeHint(self) -> QSize:
        """A date is never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Set the format again where the direction of reading changed."""
        self._hint = None
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._use_format()

    def _use_format(self) -> None:
        """Show a date in the order of its language; Qt turns the order round where one reads from the right."""
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        parts = re.findall(r"[A-Za-z]+|[^A-Za-z]+", self._shown_as)
        self.setDisplayFormat("".join(reversed(parts)) if is_turned else self._shown_as)


class DateField(_CalendarField):
    """A day, typed or picked from a calendar."""

    def __init__(self, day: QDate | None = None, parent: QWidget | None = None) -> None:
        # a day is the same everywhere, and in local time Qt asks the system at each step
        super().__init__(QCoreApplication.translate("DateField", "d MMMM yyyy"), parent, QTimeZone.utc())
        self.setDate(day or QDate.currentDate())


class DateTimeField(_CalendarField):
    """A day and a time of day."""

    def __init__(self, moment: QDateTime | None = None, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("DateTimeField", "d MMMM yyyy, HH:mm"), parent)
        self.setDateTime(moment or QDateTime.currentDateTime())


_WRAPPED = int(Qt.TextFlag.TextShowMnemonic) | int(Qt.TextFlag.TextWordWrap)


class CheckBox(QCheckBox):
    """A box to tick, with its words beside it; where there is no room for them in one line they take more."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _beside(self) -> int:
        return scaled(20) + 10

    def sizeHint(self) -> QSize:
        """All words in one line, and at least 32 pixels to hit."""
        words = QFontMetrics(self.font()).size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return QSize(self._beside() + words.width() + 4, max(32, words.height() + 8))

    def minimumSizeHint(self) -> QSize:
        """Room for a few words."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._beside() + QFontMetrics(self.font()).averageCharWidth() * 16), 32)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words take."""
        if width >= (whole := self.sizeHint()).width():
            return whole.height()
        room = QRect(0, 0, max(1, width - self._beside()), 1 << 14)
        return max(32, QFontMetrics(self.font()).boundingRect(room, _WRAPPED, self.text()).height() + 8)

    def hitButton(self, pos: object) -> bool:
        """All of it reacts, not the square alone."""
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw square, tick and words."""
        painter = start(self)
        side = scaled(20)
        whole = self.rect()
        first = self.height()
        if self.width() < self.sizeHint().width():  # the square stands at the first of several lines
            first = self.height() - self.heightForWidth(self.width()) + QFontMetrics(self.font()).height() + 8
        square = leading_rect(self, QRect(1, (first - side) // 2, side, side), whole)
        enabled = self.isEnabled()
        if self.checkState() != Qt.CheckState.Unchecked:
            box(painter, square, "accent" if enabled else "disabled", "", 5)
            sign = "check" if self.checkState() == Qt.CheckState.Checked else "minus"
            paint_icon(painter, square.adjusted(3, 3, -3, -3), sign, "on_accent" if enabled else "surface")
        elif enabled:
            box(painter, square, "surface", "field_border", 5)
        else:
            idle_box(painter, square, "surface", 5)
        if self.underMouse() and enabled and tokens().border == 1 and not self.isChecked():
            box(painter, square, "soft_accent", "accent", 5)
        painter.setPen(colour("text" if enabled else "disabled"))
        words = leading_rect(self, whole.adjusted(self._beside(), 0, 0, 0), whole)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side_flag = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | side_flag
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(words, int(flags) | _WRAPPED, self.text())
