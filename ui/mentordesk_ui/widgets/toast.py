"""A short message over the page with a way to take back what was just done."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mentordesk_ui.theme.shapes import CARD_RADIUS

from .buttons import Button, IconButton
from .labels import WrappedLabel
from .painting import box, show_if, start
from .speech import say_aloud

SHOWN_MS = 12_000
"""How long a toast stays when nobody looks at it closer; it waits while pointed at or focused."""
_MARGIN = 20


class Toast(QFrame):
    """One message with Undo, at the bottom of a window; not modal, and part of the tab order.

    Signals:
        acted(): the person asked for the action, usually Undo.
        second_acted(): the person asked for the other action, where there is one.
        closed(): it went away, by time or by hand.
    """

    acted = Signal()
    second_acted = Signal()
    closed = Signal()

    def __init__(
        self,
        text: str,
        action: str = "",
        parent: QWidget | None = None,
        shown_ms: int = SHOWN_MS,
        *,
        icon: str = "undo-2",
        second: str = "",
    ) -> None:
        super().__init__(parent)
        self.text = WrappedLabel(text, measure=60)
        self.action = Button(action or self.tr("Undo"), icon, "quiet")
        self.second = Button(second, "folder-open", "quiet")
        show_if(self.second, bool(second))
        self.close_button = IconButton("x", self.tr("Close this message"))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(12)
        row.addSpacing(8)
        row.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.action)
        row.addWidget(self.second)
        row.addWidget(self.close_button)
        self.setAccessibleName(text)
        self._timer = QTimer(self, singleShot=True, interval=shown_ms)
        self._timer.timeout.connect(self._time_is_up)
        self.action.clicked.connect(lambda: self._act(self.acted))
        self.second.clicked.connect(lambda: self._act(self.second_acted))
        self.close_button.clicked.connect(self.put_away)

    def sizeHint(self) -> QSize:
        """As wide as its words need, within reason."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(hint.width()) if self.hasHeightForWidth() else hint.height())

    def appear(self) -> None:
        """Show it, say it aloud, and begin to count the time."""
        self.show()
        self.raise_()
        self._timer.start()
        say_aloud(self, self.text.text())

    def put_away(self) -> None:
        """Remove it."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def _act(self, told: SignalInstance) -> None:
        told.emit()
        self.put_away()

    def _time_is_up(self) -> None:
        if self.underMouse() or self._has_focus():
            self._timer.start()
        else:
            self.put_away()

    def _has_focus(self) -> bool:
        return any(each.hasFocus() for each in (self.action, self.second, self.close_button))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Wait while the pointer is on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Count again from the start."""
        if self.isVisible():
            self._timer.start()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a box that stands out from the page by its edge."""
        box(start(self), self.rect(), "surface", "text", CARD_RADIUS)


class Toaster(QObject):
    """Shows toasts at the foot of a window, one at a time; the newest wins.

    Args:
        host: the widget that toasts lie over, such as the centre of the window.
    """

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self._host = host
        self.current: Toast | None = None

    def say(self, text: str, action: str = "", *, icon: str = "undo-2", second: str = "") -> Toast:
        """Show a message; connect to `acted` of what is returned, and to `second_acted` if it has a second action."""
        if self.current is not None:
            self.current.put_away()
        toast = Toast(text, action, self._host, icon=icon, second=second)
        toast.closed.connect(self._gone)
        self.current = toast
        self._host.installEventFilter(self)  # only while one is shown: a filter in Python hears of every event
        self._place()
        toast.appear()
        return toast

    def _gone(self) -> None:
        if self.current is not None:
            self.current.deleteLater()
            self.current = None
            self._host.removeEventFilter(self)

    def _place(self) -> None:
        if self.current is None:
            return
        room = self._host.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        width = min(self.current.sizeHint().width(), room.width())
        height = max(self.current.heightForWidth(width), self.current.minimumSizeHint().height())
        place = QRect(0, 0, width, height)
        place.moveCenter(room.center())
        place.moveBottom(room.bottom())
        self.current.setGeometry(place)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot when the window changes size."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False
