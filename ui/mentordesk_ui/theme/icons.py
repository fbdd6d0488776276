"""Lucide's line icons, tinted by token at the moment they are painted, so that a new theme needs no new icons."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from mentordesk.resources import resource

from . import state

STROKE = 1.75
"""Line width on lucide's grid of 24, where the files have 2."""

DIRECTED = frozenset({
    "arrow-left",
    "arrow-right",
    "book-open",
    "chevron-left",
    "chevron-right",
    "corner-down-right",
    "corner-up-left",
    "external-link",
    "list",
    "list-checks",
    "list-todo",
    "log-in",
    "log-out",
    "message-square",
    "message-square-text",
    "panel-right",
    "redo",
    "redo-2",
    "reply",
    "send",
    "text",
    "undo",
    "undo-2",
})  # fmt: skip
"""Icons that point along the line of reading; mirrored when the window reads from right to left."""

FROM_RIGHT = {"list-ordered": "list-ordered-from-right"}
"""Icons that have a form of their own for reading from right to left: digits are not mirrored."""


@cache
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def _stroke(size: int) -> float:
    """Return the line width for a size in pixels: small icons need stronger lines, large ones finer."""
    if size >= 28:
        return STROKE if state.tokens().border > 1 else 1.5
    return 2.5 if size < 14 or state.tokens().border > 1 else STROKE


def mirrored(name: str) -> bool:
    """Tell whether this icon is drawn as in a mirror right now."""
    return name in DIRECTED and _reads_from_right()


def _reads_from_right() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon of `size` logical pixels in a colour, drawn for a screen's pixel ratio.

    Raises:
        FileNotFoundError: no icon has this name.
    """
    pixels = max(1, round(size * ratio))
    if _reads_from_right():
        name = FROM_RIGHT.get(name, name)
    flip = mirrored(name)
    stroke = _stroke(size)
    key = f"lucide/{name}/{colour}/{pixels}/{ratio}/{flip}/{stroke}"
    kept = QPixmap()
    if QPixmapCache.find(key, kept):
        return kept
    text = _source(name).replace("currentColor", colour).replace('stroke-width="2"', f'stroke-width="{stroke}"')
    drawn = QPixmap(pixels, pixels)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    if flip:
        drawn = drawn.transformed(QTransform().scale(-1, 1))
    drawn.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, drawn)
    return drawn


def paint_icon(painter: QPainter, rect: QRect, name: str, role: str) -> None:
    """Draw an icon in the colour of a token, centred in a rectangle."""
    size = min(rect.width(), rect.height())
    place = QRect(0, 0, size, size)
    place.moveCenter(rect.center())
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place, pixmap(name, state.tokens().colour(role), size, ratio))


class _Engine(QIconEngine):
    """Paints one lucide icon; asks the theme for its colour each time."""

    def __init__(self, name: str, role: str, on_role: str) -> None:
        super().__init__()
        self._name, self._role, self._on_role = name, role, on_role

    def _colour(self, mode: QIcon.Mode, icon_state: QIcon.State) -> str:
        if mode == QIcon.Mode.Disabled:
            return state.tokens().disabled
        if mode == QIcon.Mode.Selected:
            return state.tokens().accent
        return state.tokens().colour(self._on_role if icon_state == QIcon.State.On else self._role)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, icon_state: QIcon.State) -> None:
        """Draw the icon where a style wants it."""
        size = min(rect.width(), rect.height())
        drawn = self.scaledPixmap(QSize(size, size), mode, icon_state, painter.device().devicePixelRatio())
        place = QRect(0, 0, size, size)
        place.moveCenter(rect.center())
        painter.drawPixmap(place, drawn)

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, icon_state: QIcon.State, scale: float) -> QPixmap:
        """Return the icon for a size in logical pixels on a screen of this pixel ratio."""
        return pixmap(self._name, self._colour(mode, icon_state), min(size.width(), size.height()), scale)

    def pixmap(self, size: QSize, mode: QIcon.Mode, icon_state: QIcon.State) -> QPixmap:
        """Return the icon for a screen of pixel ratio 1."""
        return self.scaledPixmap(size, mode, icon_state, 1.0)

    def actualSize(self, size: QSize, mode: QIcon.Mode, icon_state: QIcon.State) -> QSize:
        """Icons are square and fit every size."""
        side = min(size.width(), size.height())
        return QSize(side, side)

    def clone(self) -> QIconEngine:
        """Return another engine for the same icon; kept here, as Qt does not hold Python's half of it."""
        made = _Engine(self._name, self._role, self._on_role)
        _clones.append(made)
        return made

    def iconName(self) -> str:
        """Name the icon, for tests and assistive tools."""
        return self._name

    def key(self) -> str:
        """Name the kind of engine."""
        return "lucide"

    def isNull(self) -> bool:
        """A named icon always has a picture."""
        return False


_clones: list[QIconEngine] = []


@cache
def icon(name: str, role: str = "text", on_role: str = "") -> QIcon:
    """Return a lucide icon by file name, tinted by token; `on_role` tints it when checked.

    Raises:
        FileNotFoundError: no icon has this name.
        KeyError: no token has this name.
    """
    _source(name)
    for used in (role, on_role or role):
        QColor(state.tokens().colour(used))
    return QIcon(_Engine(name, role, on_role or role))
