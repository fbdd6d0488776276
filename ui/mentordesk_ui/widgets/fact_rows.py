"""Rows to tick off, plain facts that lead nowhere, and a quiet link below them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QSizePolicy, QWidget

from mentordesk_ui.theme import paint_icon, tokens
from mentordesk_ui.theme.shapes import RADIUS

from .buttons import LinkButton
from .painting import box, follow_theme, leading_rect, scaled, start
from .row_words import RowWords

SIDE = 20


class TickRow(QCheckBox):
    """Something to tick off: a box to tick with its words wrapped beside it; all of the row reacts.

    `key` is whatever the page wants to know it by.
    """

    bleeds = True
    focus_inset = 4

    def __init__(
        self, title: str, subtitle: str = "", ticked: bool = False, key: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.words = RowWords(title, subtitle)
        self.title = self.words.title
        self._line = QHBoxLayout(self)
        self._line.setSpacing(0)
        self._line.addLayout(self.words, 1)
        self.setChecked(ticked)
        self.title.set_tint("muted" if ticked else "text")
        self.setAccessibleName(self.words.name())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        before = 8 + scaled(SIDE) + 12
        self._line.setContentsMargins(8 if mirrored else before, 7, before if mirrored else 8, 7)
        self.updateGeometry()

    def _content(self) -> QLayout:
        return self._line

    def sizeHint(self) -> QSize:
        """What the words would like."""
        return self._content().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """What the words need."""
        return self._content().totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        """As the words."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the words need at a width, and 36 pixels to hit."""
        return max(36, self._content().totalHeightForWidth(width))

    def hitButton(self, pos: object) -> bool:
        """All of the row reacts."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return ticks, as Space does; keys that walk are left to the list."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tint, square and tick."""
        painter = start(self)
        strong = tokens().border > 1
        if self.underMouse():
            box(painter, self.rect(), "sunken", "accent" if strong else "", RADIUS)
        side = scaled(SIDE)
        square = leading_rect(self, QRect(8, (self.height() - side) // 2, side, side), self.rect())
        if self.isChecked():
            box(painter, square, "accent", "", 5)
            paint_icon(painter, square.adjusted(3, 3, -3, -3), "check", "on_accent")
        else:
            box(painter, square, "surface", "accent" if self.underMouse() else "field_border", 5)


class FactRow(QWidget):
    """Something to know: an icon, words, maybe a word at the end; nothing to press."""

    bleeds = True

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        icon: str = "",
        trailing: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.words = RowWords(title, subtitle)
        self.title = self.words.title
        line = self.words.between(icon, trailing)
        line.setContentsMargins(8, 7, 8, 7)
        self.setLayout(line)
        self.setAccessibleName(self.words.name())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class LinkLine(QWidget):
    """A quiet link in a card, its words in line with the text above."""

    bleeds = True

    def __init__(self, link: LinkButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 4, 0)
        line.addWidget(link)
        line.addStretch(1)
