"""The one field in the head of a page that finds things and names commands."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mentordesk_ui.theme import font, paint_icon

from .painting import box, colour, follow_theme, leading_rect, scaled, start

_SIDE = 11
WIDEST = 360
"""Pixels, at normal text size, that a field in the head of a page takes at most."""


class SearchField(QLineEdit):
    """A line to search in, with a glass before it and the shortcut after it while it is empty.

    Signals:
        typed(str): what stands in the field now, at each change by hand.
        submitted(str): Return was pressed on some text.
        moved(int): the arrow keys ask for the next (1) or previous (-1) result.
        given_up(): Escape on an empty field; on a filled one it empties it.
    """

    typed = Signal(str)
    submitted = Signal(str)
    moved = Signal(int)
    given_up = Signal()

    def __init__(
        self, placeholder: str = "", shortcut: str = "", parent: QWidget | None = None, widest: int = WIDEST
    ) -> None:
        super().__init__(parent)
        self._widest = widest
        self._shortcut = shortcut
        self.setPlaceholderText(placeholder or self.tr("Search or jump to…"))
        self.setAccessibleName(self.tr("Search"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self.typed)
        self.textChanged.connect(self.update)
        self.returnPressed.connect(self._submit)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        before, after = scaled(18) + 18, self._cap_width() + 16 if self._shortcut else 10
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.setTextMargins(after if mirrored else before, 0, before if mirrored else after, 0)
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.setMaximumWidth(scaled(self._widest))
        self.updateGeometry()

    def _cap_width(self) -> int:
        return QFontMetrics(font("small")).horizontalAdvance(self._shortcut) + 12

    def sizeHint(self) -> QSize:
        """320 pixels at normal text size."""
        return QSize(scaled(320), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Still of use at half the width."""
        return QSize(scaled(140), super().minimumSizeHint().height())

    def _submit(self) -> None:
        if self.text().strip():
            self.submitted.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk through results, Escape empties."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.moved.emit(1 if key == Qt.Key.Key_Down else -1)
            return
        if key == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
                self.typed.emit("")
            else:
                self.given_up.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Let Qt draw field and text, then the glass and the key."""
        super().paintEvent(event)
        painter = start(self)
        size = scaled(18)
        glass = QRect(_SIDE, (self.height() - size) // 2, size, size)
        paint_icon(painter, leading_rect(self, glass, self.rect()), "search", "muted")
        if not self._shortcut or self.text():
            return
        high = QFontMetrics(font("small")).height() + 4
        cap = QRect(self.width() - self._cap_width() - 8, (self.height() - high) // 2, self._cap_width(), high)
        cap = leading_rect(self, cap, self.rect())
        box(painter, cap, "sunken", "hairline", 5)
        painter.setFont(font("small"))
        painter.setPen(colour("muted"))
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._shortcut)
