"""The search field in the head of a page: it looks like one, and opens the palette with the first letter."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mentordesk_ui.theme import font, paint_icon
from mentordesk_ui.theme.fonts import control_height
from mentordesk_ui.theme.shapes import RADIUS

from .key_caps import caps_width, key_parts, paint_caps
from .painting import box, colour, follow_theme, leading_rect, scaled, start

_SIDE = 11


class SearchButton(QPushButton):
    """Opens the palette.

    Signals:
        wanted(str): the person wants to look for something; the text is what was typed already, usually nothing.
    """

    wanted = Signal(str)

    def __init__(self, shortcut: str = "Ctrl+K", parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Search or jump to…"), parent)
        self._keys = key_parts(QKeySequence(shortcut))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAccessibleName(self.tr("Search or jump to a page, record or command"))
        self.setAccessibleDescription("+".join(self._keys))
        self.clicked.connect(lambda: self.wanted.emit(""))
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFont(font("body"))
        self.setMaximumWidth(scaled(360))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """260 pixels at normal text size."""
        return QSize(scaled(260), control_height())

    def minimumSizeHint(self) -> QSize:
        """A glass and a key, where there is no more room."""
        return QSize(_SIDE * 2 + scaled(18) + 8 + caps_width(self._keys), control_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say the words in a tool tip where there is no room for them."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self.width() < self.sizeHint().width() else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens, and so does the first letter."""
        text = event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif text.isprintable() and text.strip() and not held:
            self.wanted.emit(text)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a field with a glass before its words and the keys after them."""
        painter = start(self)
        hot = self.underMouse() or self.isDown()
        box(painter, self.rect(), "surface", "text" if hot else "field_border", RADIUS)
        size = scaled(18)
        whole = self.rect()
        glass = QRect(_SIDE, (self.height() - size) // 2, size, size)
        paint_icon(painter, leading_rect(self, glass, whole), "search", "muted")
        wide = caps_width(self._keys)
        caps = QRect(self.width() - wide - 8, 0, wide, self.height())
        paint_caps(painter, leading_rect(self, caps, whole), self._keys)
        left = glass.right() + 9
        words = leading_rect(self, QRect(left, 0, caps.left() - 8 - left, self.height()), whole)
        painter.setFont(self.font())
        painter.setPen(colour("muted"))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, words.width())
        if len(shown) > 3:
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading), shown)
