"""Where pages lie on a canvas: one below another, centred, at a zoom."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QPointF, QRectF, QSizeF

Size = tuple[float, float]
ZOOMS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 6.0, 8.0)
"""What + and − go through; 1.0 is 100 percent."""
_SAME = 0.01
"""Part by which two zooms may differ that are taken for one: fitting comes close to a step."""


class Sheets:
    """Pages of these sizes (pixels at 100 percent), `gap` pixels apart and `margin` pixels from the edge."""

    def __init__(self, sizes: Sequence[Size], margin: int, gap: int) -> None:
        self.sizes = list(sizes)
        self._margin, self._gap = margin, gap
        self._zoom = 1.0
        self._below = list(accumulate((height for _, height in self.sizes), initial=0.0))
        self._widest = max((width for width, _ in self.sizes), default=0.0)

    def __len__(self) -> int:
        return len(self.sizes)

    @property
    def zoom(self) -> float:
        """1.0 is 100 percent."""
        return self._zoom

    @zoom.setter
    def zoom(self, zoom: float) -> None:
        self._zoom = zoom

    def extent(self) -> QSizeF:
        """Return how large all of it is, margins included."""
        height = self._below[-1] * self._zoom + self._gap * max(0, len(self) - 1)
        return QSizeF(self._widest * self._zoom + 2 * self._margin, height + 2 * self._margin)

    def rect(self, page: int, across: float) -> QRectF:
        """Return where a page lies when the canvas is `across` pixels wide or as wide as the widest page needs."""
        width, height = (side * self._zoom for side in self.sizes[page])
        room = max(across, self.extent().width())
        top = self._margin + self._below[page] * self._zoom + page * self._gap
        return QRectF((room - width) / 2, top, width, height)

    def at_height(self, y: float) -> int:
        """Return the page at a height, or the one nearest to it."""
        low, high = 0, len(self) - 1
        while low < high:  # page tops grow with the number
            middle = (low + high + 1) // 2
            if self._margin + self._below[middle] * self._zoom + middle * self._gap <= y:
                low = middle
            else:
                high = middle - 1
        return low

    def between(self, top: float, bottom: float) -> range:
        """Return the pages of which something lies between two heights."""
        if not self.sizes:
            return range(0)
        return range(self.at_height(top), self.at_height(bottom) + 1)

    def find(self, point: QPointF, across: float) -> tuple[int, QPointF] | None:
        """Return the page under a point and where on it, in parts of its sides; None beside the pages."""
        if not self.sizes:
            return None
        page = self.at_height(point.y())
        rect = self.rect(page, across)
        if not rect.contains(point):
            return None
        return page, QPointF((point.x() - rect.x()) / rect.width(), (point.y() - rect.y()) / rect.height())

    def fit_width(self, room: float) -> float:
        """Return the zoom at which the widest page fills a width."""
        return max(1.0, room - 2 * self._margin) / max(1.0, self._widest)

    def fit_page(self, page: int, room: QSizeF) -> float:
        """Return the zoom at which all of a page can be seen."""
        width, height = self.sizes[page]
        across, down = max(1.0, room.width() - 2 * self._margin), max(1.0, room.height() - 2 * self._margin)
        return min(across / max(1.0, width), down / max(1.0, height))


def next_zoom(now: float, *, up: bool) -> float | None:
    """Return the next of the `ZOOMS` above or below one, None at their end."""
    if up:
        return next((each for each in ZOOMS if each > now * (1 + _SAME)), None)
    return next((each for each in reversed(ZOOMS) if each < now * (1 - _SAME)), None)
