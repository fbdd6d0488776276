"""The ring around what the keyboard acts on: 2 pixels wide, 2 outside the control, so it shows on accent too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QSplitter,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from . import state
from .shapes import RADIUS

GAP = 2
WIDTH = 2
STRONG = 4
"""Width in high contrast, where all borders are 2 pixels wide and the same yellow marks what is chosen."""
_TYPED_IN = (QLineEdit, QTextEdit, QPlainTextEdit, QAbstractSpinBox)
_RINGED = (QAbstractButton, QComboBox, QSlider, *_TYPED_IN)
_MOVES = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})


class _Ring(QWidget):
    """A rounded outline that takes no clicks and no focus."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.radius = float(RADIUS)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def host(self) -> QWidget | None:
        """What it lies in, asked of Qt each time: held here, a host that nobody else holds would go with its ring,
        which it would destroy a second time."""
        return self.parentWidget()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(state.tokens().focus), _width()))
        inset = _width() / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        around = self.radius + GAP + inset if self.radius else 0
        painter.drawRoundedRect(box, around, around)


class FocusRing(QObject):
    """Moves one ring from control to control as the keyboard does.

    A widget may say `focus_radius` (pixels) when its corners are not the usual ones, and `focus_inset` when the
    ring must lie inside it by so many pixels. `focus_ring = False`: it shows focus by itself; True asks for the ring.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._follow)

    @property
    def ring(self) -> QWidget | None:
        """The ring while it can be seen, else None."""
        return self._ring if self._ring is not None and isValid(self._ring) and self._ring.isVisible() else None

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._hide()
        if now is None or not _wants_ring(now):
            return
        self._watched = [now]
        now.installEventFilter(self)
        if _shown_at_once(now):
            self._show(now)

    def _hide(self) -> None:
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()

    def _show(self, target: QWidget) -> None:
        if target.parentWidget() is None:
            return
        chain, host = _chain(target)
        if self._ring is None or not isValid(self._ring) or self._ring.host is not host:
            if self._ring is not None and isValid(self._ring):
                self._ring.deleteLater()
            self._ring = _Ring(host)
        for widget in chain[len(self._watched) :]:
            widget.installEventFilter(self)
        self._watched = chain
        self._place()
        self._ring.show()
        self._ring.raise_()
        self._place()  # showing lets waiting layouts move things

    def _place(self) -> None:
        if self._ring is None or not isValid(self._ring) or not self._watched:
            return
        target, host = self._watched[0], self._ring.host
        if host is None or not isValid(target) or not host.isAncestorOf(target):  # its page is being taken away
            self._ring.hide()
            return
        self._ring.radius = float(getattr(target, "focus_radius", RADIUS))
        self._ring.setGeometry(_around(target, host))
        self._ring.setVisible(target.isVisible())
        self._ring.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the control when it moves; appear when a key is used after a click."""
        kind = event.type()
        if kind in _MOVES and (self.ring is not None or kind == QEvent.Type.Show):
            self._place()
        elif kind == QEvent.Type.KeyPress and self.ring is None and self._watched and watched is self._watched[0]:
            self._show(self._watched[0])
        return False


def _chain(target: QWidget) -> tuple[list[QWidget], QWidget]:
    """Return the control with the widgets it lies in, up to the first that has room for the ring, and that one."""
    chain, host = [target], target
    while (above := host.parentWidget()) is not None:
        host = above
        roomy = not isinstance(host, QSplitter) and host.rect().contains(_around(target, host))
        if roomy or host.isWindow() or _is_scrolled(host):
            break
        chain.append(host)
    return chain, host


def _wants_ring(widget: QWidget) -> bool:
    asked = getattr(widget, "focus_ring", None)
    if asked is not None:
        return bool(asked)
    inside_view = isinstance(widget.parentWidget(), QAbstractItemView | QComboBox | QAbstractSpinBox)
    return isinstance(widget, _RINGED) and not inside_view


def _shown_at_once(widget: QWidget) -> bool:
    """A button needs no ring before the keyboard is used; a field to type in always has one."""
    by_keyboard = widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    return isinstance(widget, _TYPED_IN) or by_keyboard


def _is_scrolled(host: QWidget) -> bool:
    above = host.parentWidget()
    return above is not None and above.objectName() == "qt_scrollarea_viewport"


def _width() -> int:
    return WIDTH if state.tokens().border == 1 else STRONG


def _around(target: QWidget, host: QWidget) -> QRect:
    out = GAP + _width() - int(getattr(target, "focus_inset", 0))
    return QRect(target.mapTo(host, QPoint(0, 0)), target.size()).adjusted(-out, -out, out, out)
