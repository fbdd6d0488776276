"""A line that is written where its words will stand: over a card, in a column, in a row of the outline."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.widgets.painting import colour, start

_LAID_OUT = (QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.PaletteChange)


class InPlaceLine(QLineEdit):
    """One line over a view; Return takes it, Escape and leaving it empty give it up.

    Signals:
        written(str): the words, never empty.
        given_up(): nothing is to be written after all.
        unsettled(): what it lies on is laid out anew.
    """

    written = Signal(str)
    given_up = Signal()
    unsettled = Signal()

    focus_ring = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hide()

    def begin(self, host: QWidget, place: QRect, name: str, text: str = "") -> None:
        """Appear over a view at a place in it, with words that stand there already."""
        self.setParent(host)
        host.installEventFilter(self)  # only while it is written on
        self.stand(place)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.setText(text)
        self.selectAll()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def stand(self, place: QRect) -> None:
        """Lie at a place in the view, or as near to it as can be seen."""
        host = self.parentWidget()
        assert host is not None
        room = host.rect()
        high = max(self.sizeHint().height(), 36)
        wide = min(max(place.width(), 220), max(room.width() - 16, 120))
        spot = QRect(place.left(), place.top(), wide, high)
        spot.moveLeft(min(max(spot.left(), 8), max(room.right() - wide - 8, 8)))
        spot.moveTop(min(max(spot.top(), 4), max(room.bottom() - high - 4, 4)))
        self.setGeometry(spot)

    def put_away(self) -> None:
        """Go away."""
        if (host := self.parentWidget()) is not None:
            host.removeEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell when the view is laid out anew; nothing is taken away."""
        if event.type() in _LAID_OUT:
            self.unsettled.emit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return takes the words, Escape gives them up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept when the keyboard goes elsewhere; a menu or another window is no leaving."""
        super().focusOutEvent(event)
        elsewhere = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if self.isVisible() and event.reason() in elsewhere:
            self.put_away()
            if self.text().strip():
                self.written.emit(self.text().strip())
            else:
                self.given_up.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show that the keyboard is here; the line moves with what it lies on, a ring around it would not."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = start(self)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _take(self) -> None:
        if self.text().strip():
            self.written.emit(self.text().strip())
        else:
            self.given_up.emit()
