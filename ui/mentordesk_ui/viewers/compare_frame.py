"""The box around the lines of two versions, and which version is which."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from mentordesk_ui.theme import font, tokens
from mentordesk_ui.viewers.compare_sheet import LineSheet
from mentordesk_ui.widgets.painting import box, colour, follow_theme, leading_rect, scaled, start


class Frame(QWidget):
    """A quiet box around the lines."""

    def paintEvent(self, event: QEvent) -> None:
        """Draw it."""
        box(start(self), self.rect(), "surface", "hairline", 12)


class Legend(QWidget):
    """Says above the lines which version is which."""

    def __init__(self, lines: LineSheet, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._titles = ("", "")
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedHeight(scaled(34))
        self.update()

    def show_titles(self, old: str, new: str) -> None:
        """Name both versions."""
        self._titles = (old, new)
        self.update()

    def paintEvent(self, event: QEvent) -> None:
        """Draw the names over their columns, or one after the other, in the colours of their lines."""
        painter = start(self)
        painter.setFont(font("small-strong"))
        metrics = QFontMetrics(painter.font())
        first = self._lines.titles_at()[0]
        places = self._lines.titles_at()
        for side, (tone, sign) in enumerate((("blocked", "−"), ("done", "+"))):
            words = f"{sign}  {self._titles[side]}"
            left = places[side] if places[1] > places[0] else first
            room = (places[1] if side == 0 and places[1] > places[0] else self.width()) - left - scaled(8)
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(0, room))
            place = QRect(left, 0, metrics.horizontalAdvance(shown) + 2, self.height())
            painter.setPen(colour(tone))
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(leading_rect(self, place, self.rect()), int(middle), shown)
            first = place.right() + scaled(24)
        line = QRect(0, self.height() - tokens().border, self.width(), tokens().border)
        painter.fillRect(line, colour("hairline"))
