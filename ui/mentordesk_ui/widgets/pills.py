"""Small words on a tint: counts, states with their sign, and people in their colours."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from mentordesk_ui.theme import font, paint_icon

from .labels import ElidedLabel, Label
from .painting import colour, follow_theme, leading_rect, scaled, soft_box, start, tight

Tone = Literal["done", "progress", "blocked", "info", "planned", "mentor", "mentee"]
State = Literal["done", "progress", "planned", "blocked"]
Role = Literal["mentor", "mentee"]
_SIGNS = {"done": "check", "blocked": "circle-alert"}


class Pill(QLabel):
    """A short word or number on the tint of a tone, in one line."""

    def __init__(self, text: str, tone: Tone = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone: Tone = tone
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("small-strong"))
        self.updateGeometry()

    def show_as(self, text: str, tone: Tone) -> None:
        """Say something else."""
        self.tone = tone
        self.setText(text)
        self.updateGeometry()
        self.update()

    def _sign_width(self) -> int:
        return 0

    def sizeHint(self) -> QSize:
        """The word, its sign, and round ends."""
        metrics = QFontMetrics(self.font())
        sign = self._sign_width()
        height = metrics.height() + 6
        return QSize(max(height, metrics.horizontalAdvance(self.text()) + 20 + (sign + 5 if sign else 0)), height)

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tint, sign and word; a number in front of a word stays there in a mirrored window."""
        painter = start(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        soft_box(painter, self.rect(), f"{self.tone}_bg", self.tone, self.height() / 2)
        painter.setPen(colour(self.tone))
        painter.setFont(self.font())
        sign = self._sign_width()
        if not sign:
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
            return
        place = QRect(10, (self.height() - sign) // 2, sign, sign)
        self._paint_sign(painter, leading_rect(self, place, self.rect()))
        words = QRect(10 + sign + 5, 0, self.width() - 20 - sign - 5 + 1, self.height())
        painter.setPen(colour(self.tone))
        painter.drawText(leading_rect(self, words, self.rect()), int(Qt.AlignmentFlag.AlignCenter), self.text())

    def _paint_sign(self, painter: QPainter, place: QRect) -> None:
        """Draw the sign; a plain pill has none."""


class StatusPill(Pill):
    """A state as colour, sign and word: never the colour alone."""

    def __init__(self, state: State, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", state, parent)
        self.show_state(state, text)

    def show_state(self, state: State, text: str = "") -> None:
        """Show a state, in its usual word or another."""
        words = {
            "done": self.tr("Done"),
            "progress": self.tr("In progress"),
            "planned": self.tr("Planned"),
            "blocked": self.tr("Blocked"),
        }
        self.show_as(text or words[state], state)

    def _sign_width(self) -> int:
        return scaled(13)

    def _paint_sign(self, painter: QPainter, place: QRect) -> None:
        if (icon := _SIGNS.get(self.tone)) is not None:
            paint_icon(painter, place, icon, self.tone)
            return
        width = max(1.5, place.width() / 9)
        middle = QPointF(QRectF(place).center())
        radius = place.width() * 0.36
        pen = painter.pen()
        pen.setWidthF(width)
        painter.setPen(pen)
        painter.setBrush(colour(self.tone) if self.tone == "progress" else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)


class _Disc(QWidget):
    """The first letter of a name in a disc of the person's colour."""

    def __init__(self, letter: str, role: Role, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter, self._role = letter, role
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedSize(scaled(26), scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = start(self)
        soft_box(painter, self.rect(), f"{self._role}_bg", self._role, self.width() / 2)
        painter.setPen(colour(self._role))
        painter.setFont(font("small-strong"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._letter)


class PersonChip(QWidget):
    """Who it is: initial in the colour of mentor or mentee, the name, and the role in words."""

    def __init__(
        self, name: str, role: Role, you: bool = False, show_role: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        word = self.tr("mentor") if role == "mentor" else self.tr("mentee")
        shown = self.tr("You") if you else name
        self.name = ElidedLabel(shown, "medium")
        row = tight(QHBoxLayout(self), 8)
        row.addWidget(_Disc(name.strip()[:1].upper() or "?", role))
        row.addWidget(self.name)
        if show_role:
            row.addWidget(Label(word, "small", "muted"))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{shown}, {word}")
