"""One of a few: short words side by side, or the five written levels of a goal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.theme import font, tokens
from mentordesk_ui.theme.fonts import control_height
from mentordesk_ui.theme.shapes import RADIUS

from .labels import Label, WrappedLabel
from .listing import listed
from .one_of import OneOf
from .painting import box, colour, follow_theme, leading_rect, scaled, show_if, start, tight

LEVELS = (-2, -1, 0, 1, 2)
"""Steps of goal attainment from far less than hoped to far more. Source: Kiresuk & Sherman 1968."""


class _Segment(OneOf):
    """One of the words; a radio button that looks like part of a bar."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("medium"))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = QFontMetrics(self.font()).size(int(Qt.TextFlag.TextShowMnemonic), self.text())
        return QSize(words.width() + 28, control_height() - 4)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = start(self)
        if self.isChecked():
            box(painter, self.rect(), "surface", "accent" if tokens().border > 1 else "field_border", RADIUS - 2)
        painter.setFont(self.font())
        hot = self.underMouse() and self.isEnabled()
        role = "accent" if self.isChecked() else "text" if hot else "muted"
        painter.setPen(colour(role if self.isEnabled() else "disabled"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.drawText(self.rect(), int(flags), self.text())


class SegmentedChoice(QFrame):
    """Two to five short words side by side, one of them chosen; arrow keys change it.

    Signals:
        chosen(str): the key of the word the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self, options: Sequence[tuple[str, str]], name: str, value: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._segments: dict[str, _Segment] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(2)
        for key, text in options:
            segment = _Segment(text, self)
            segment.setAccessibleDescription(name)
            segment.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            row.addWidget(segment)
            self._segments[key] = segment
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_value(value or options[0][0])

    def value(self) -> str:
        """Return the key of what is chosen."""
        return next(key for key, segment in self._segments.items() if segment.isChecked())

    def set_value(self, key: str) -> None:
        """Choose without telling `chosen`.

        Raises:
            KeyError: no option has this key.
        """
        self._segments[key].setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar the words lie in."""
        box(start(self), self.rect(), "sunken", "hairline", RADIUS)


class _Level(OneOf):
    """One level with its number, its meaning and what was written for it."""

    focus_inset = 0

    def __init__(self, level: int, meaning: str, written: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self._level = level
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.meaning = Label(meaning, "small", "muted")
        self.written = WrappedLabel(written)
        show_if(self.written, bool(written))
        words = tight(QVBoxLayout(), 1)
        words.addWidget(self.meaning)
        words.addWidget(self.written)
        self._row = QHBoxLayout(self)
        self._row.addLayout(words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self._restyle)
        self.name_it()

    def name_it(self) -> None:
        """Name the level for assistive tools."""
        parts = (self._sign(), self.meaning.text(), self.written.text())
        self.setAccessibleName(listed(parts))

    def _sign(self) -> str:
        sign = "+" if self._level > 0 else "−" if self._level < 0 else ""
        return f"\u200e{sign}{abs(self._level)}"

    def _restyle(self) -> None:
        self.setFont(font("strong"))
        self.setMinimumHeight(scaled(30) + 18)
        before = scaled(36) + 24
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(14 if mirrored else before, 9, before if mirrored else 14, 9)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.totalMinimumSize()

    def hitButton(self, pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = start(self)
        on, hot = self.isChecked(), self.isEnabled() and self.underMouse()
        fill = "soft_accent" if on else "sunken" if hot else "surface"
        box(painter, self.rect(), fill, "accent" if on else "hairline", RADIUS)
        disc = QRect(12, (self.height() - scaled(30)) // 2, scaled(36), scaled(30))
        disc = leading_rect(self, disc, self.rect())
        box(painter, disc, "accent" if on else "planned_bg", "" if on else "hairline", disc.height() / 2)
        painter.setFont(font("strong"))
        painter.setPen(colour("on_accent" if on else "muted"))
        painter.drawText(disc, int(Qt.AlignmentFlag.AlignCenter), self._sign())


class LevelSelector(QWidget):
    """The five levels of goal attainment, best on top, with radio button semantics; nothing is chosen at first.

    Signals:
        chosen(int): the level the person chose, -2 to +2.
    """

    chosen = Signal(int)

    def __init__(
        self, written: Mapping[int, str] | None = None, value: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._levels: dict[int, _Level] = {}
        self.setAccessibleName(self.tr("How far the goal was reached"))
        column = tight(QBoxLayout(QBoxLayout.Direction.TopToBottom, self), 8)
        meanings = self.meanings()
        for level in sorted(LEVELS, reverse=True):
            row = _Level(level, meanings[level], (written or {}).get(level, ""), self)
            row.clicked.connect(lambda _=False, level=level: self.chosen.emit(level))
            column.addWidget(row)
            self._levels[level] = row
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if value is not None:
            self.set_value(value)

    def meanings(self) -> dict[int, str]:
        """Return what each level means, in words."""
        return {
            2: self.tr("Much more than hoped"),
            1: self.tr("More than hoped"),
            0: self.tr("As hoped"),
            -1: self.tr("Less than hoped"),
            -2: self.tr("Much less than hoped"),
        }

    def value(self) -> int | None:
        """Return the chosen level, or None before anyone chose."""
        return next((level for level, row in self._levels.items() if row.isChecked()), None)

    def set_value(self, level: int) -> None:
        """Choose without telling `chosen`.

        Raises:
            KeyError: not a level.
        """
        self._levels[level].setChecked(True)

    def set_written(self, written: Mapping[int, str]) -> None:
        """Show other texts for the levels."""
        for level, row in self._levels.items():
            row.written.setText(written.get(level, ""))
            row.written.setVisible(bool(written.get(level)))
            row.name_it()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Number keys 1 to 5 choose from the top."""
        number = event.key() - Qt.Key.Key_1
        if 0 <= number < len(LEVELS):
            sorted_levels = sorted(LEVELS, reverse=True)
            self._levels[sorted_levels[number]].click()
            return
        super().keyPressEvent(event)
