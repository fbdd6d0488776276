"""One tag on a record: a word to press, and a cross at its end that takes it off."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mentordesk.records.plain import name
from mentordesk_ui.theme import font, paint_icon, tokens

from .painting import box, colour, follow_theme, leading_rect, scaled, soft_box, start

HEIGHT, CROSS, SIDE = 32, 32, 12
"""Pixels at normal text size: a pill, the part of it that removes, and the room before the word."""
WIDEST = 340

REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class TagPill(QPushButton):
    """A tag as it is shown; `word` is the tag as it is stored, which may hold signs that are not shown.

    Signals:
        followed(): the person wants to see what carries it.
        removed(bool): the person wants it off; with the keyboard or, false, with the mouse.
        walked(int): an arrow key asks for the next (1) or the previous (-1) pill, or for the last (2) or first (-2).
    """

    followed = Signal()
    removed = Signal(bool)
    walked = Signal(int)

    def __init__(self, word: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.word = word
        self._shown = name(word)
        self._is_on_cross = self._presses_cross = False
        self.focus_radius = HEIGHT / 2
        self.setText(self._shown.replace("&", "&&"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        said = QCoreApplication.translate("TagPill", "chosen tag {0}, press Delete to remove")
        self.setAccessibleName(said.format(self._shown))
        self.setAccessibleDescription(QCoreApplication.translate("TagPill", "Press Enter to find what carries it."))
        self.clicked.connect(self.followed)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.focus_radius = scaled(HEIGHT) / 2
        self.updateGeometry()

    # --- keys and mouse -------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace remove, Return follows, arrows walk in the direction they point to."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Home: -2, Qt.Key.Key_End: 2}
        key = Qt.Key(event.key())
        if key in REMOVES:
            self.removed.emit(True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif (by := steps.get(key)) is not None:
            is_turned = self.isRightToLeft() and abs(by) == 1
            self.walked.emit(-by if is_turned else by)
        else:
            super().keyPressEvent(event)

    def _cross(self) -> QRect:
        wide = scaled(CROSS)
        return leading_rect(self, QRect(self.width() - wide, 0, wide, self.height()), self.rect())

    def _is_cross(self, point: QPoint) -> bool:
        return self._cross().contains(point)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on the cross is no press on the word."""
        self._presses_cross = event.button() == Qt.MouseButton.LeftButton and self._is_cross(event.position().toPoint())
        if not self._presses_cross:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Remove where the press began and ended on the cross."""
        if not self._presses_cross:
            super().mouseReleaseEvent(event)
            return
        self._presses_cross = False
        if self._is_cross(event.position().toPoint()):
            self.removed.emit(False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which of the two would react, and say what the cross does."""
        is_on = self._is_cross(event.position().toPoint())
        if is_on != self._is_on_cross:
            self._is_on_cross = is_on
            self._tip()
            self.update()
        super().mouseMoveEvent(event)

    def _tip(self) -> None:
        """What the cross does, else the word where it is cut."""
        if self._is_on_cross:
            words = QCoreApplication.translate("TagPill", "Remove {0}").format(self._shown)
        else:
            is_cut = QFontMetrics(font("medium")).horizontalAdvance(self._shown) > self._place().width()
            words = self._shown if is_cut else ""
        if words != self.toolTip():
            self.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A word that is cut now is shown whole under the pointer."""
        self._tip()
        super().resizeEvent(event)

    # --- looking --------------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """The word within reason, and 32 pixels for the cross."""
        words = QFontMetrics(font("medium")).horizontalAdvance(self._shown)
        return QSize(min(scaled(SIDE) + words + 2 + scaled(CROSS), scaled(WIDEST)), scaled(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """A long word is cut before the row is wider than its page."""
        return QSize(scaled(SIDE + CROSS + 40), scaled(HEIGHT)).boundedTo(self.sizeHint())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint, the word, and the cross with a disc under the pointer."""
        painter = start(self)
        is_hot = self.isEnabled() and self.underMouse()
        on_word = is_hot and not self._is_on_cross
        soft_box(painter, self.rect(), "soft_accent" if on_word else "planned_bg", "planned", self.height() / 2)
        cross, side = self._cross(), scaled(16)
        sign = QRect(0, 0, side, side)
        sign.moveCenter(cross.center())
        if is_hot and self._is_on_cross:
            disc = QRect(0, 0, scaled(24), scaled(24))
            disc.moveCenter(cross.center())
            box(painter, disc, "surface", "text" if tokens().border > 1 else "field_border", disc.height() / 2)
        ink = "text" if is_hot and self._is_on_cross else "muted"
        paint_icon(painter, sign, "x", ink if self.isEnabled() else "disabled")
        place = self._place()
        painter.setFont(font("medium"))
        painter.setPen(colour("text" if self.isEnabled() else "disabled"))
        words = QFontMetrics(font("medium")).elidedText(self._shown, Qt.TextElideMode.ElideRight, place.width())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        flags = Qt.AlignmentFlag.AlignCenter
        painter.drawText(place, int(flags), words)

    def _place(self) -> QRect:
        """Where the word stands."""
        place = QRect(scaled(SIDE), 0, self.width() - scaled(SIDE) - scaled(CROSS) + 2, self.height())
        return leading_rect(self, place, self.rect())
