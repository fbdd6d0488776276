"""Boxes in columns: as many as fit, all of a row equally high, no holes."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from .painting import scaled


class ColumnsLayout(QLayout):
    """Lays items out in up to `most` columns, each at least `narrowest` pixels wide (at normal text size).

    The last row shares its width among what is left, and with `fill` the rows grow to take all the height there is.
    """

    def __init__(self, most: int = 2, narrowest: int = 340, spacing: int = 14, fill: bool = False, share: bool = True):
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._most, self._narrowest, self._fill, self._share = most, narrowest, fill, share
        self._kept: dict[tuple[int, int], list[int]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Add to the end; Qt calls this."""
        self._kept.clear()
        self._items.append(item)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None beyond the end."""
        self._kept.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take the width, and the height too when filling."""
        both = Qt.Orientation.Horizontal | Qt.Orientation.Vertical
        return both if self._fill else Qt.Orientation.Horizontal

    def columns(self, width: int) -> int:
        """Return how many columns fit in a width."""
        gap = self.spacing()
        return max(1, min(self._most, (width + gap) // (scaled(self._narrowest) + gap)))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        shown, step = self._shown(), self.columns(width)
        return [shown[at : at + step] for at in range(0, len(shown), step)]

    def _cell(self, row: list[QLayoutItem], width: int) -> int:
        cells = len(row) if self._share else self.columns(width)
        return (width - self.spacing() * (cells - 1)) // max(1, cells)

    def _heights(self, width: int) -> list[int]:
        """Return the height that each row needs; Qt asks for the same few widths often.

        Kept by the number of columns, too: it is another the moment the size of text is.
        """
        if (kept := self._kept.get(key := (width, self.columns(width)))) is None:
            rows = self._rows(width)
            kept = self._kept[key] = [max(_height(item, self._cell(row, width)) for item in row) for row in rows]
        return kept

    def invalidate(self) -> None:
        """Forget heights: something inside has changed; Qt calls this."""
        self._kept.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """Fewer columns need more height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height all rows need at a width."""
        heights = self._heights(width)
        return sum(heights) + self.spacing() * max(0, len(heights) - 1)

    def sizeHint(self) -> QSize:
        """All columns side by side, if there are so many items."""
        shown = self._shown()
        across = min(self._most, max(1, len(shown)))
        cell = max([scaled(self._narrowest), *(item.sizeHint().width() for item in shown)])
        width = cell * across + self.spacing() * (across - 1)
        return QSize(width, self.heightForWidth(width))

    def minimumSize(self) -> QSize:
        """One column is enough."""
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(width, 0 if self.hasHeightForWidth() else self.heightForWidth(width))

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        rows, heights = self._rows(rect.width()), self._heights(rect.width())
        spare = max(0, rect.height() - sum(heights) - self.spacing() * max(0, len(rows) - 1)) if self._fill else 0
        direction = Qt.LayoutDirection.LeftToRight
        if (owner := self.parentWidget()) is not None:
            direction = owner.layoutDirection()
        top = rect.top()
        for index, row in enumerate(rows):
            height = heights[index] + spare * heights[index] // max(1, sum(heights))
            cell = self._cell(row, rect.width())
            for place, item in enumerate(row):
                left = rect.left() + place * (cell + self.spacing())
                width = rect.right() + 1 - left if self._share and place == len(row) - 1 else cell
                item.setGeometry(QStyle.visualRect(direction, rect, QRect(left, top, width, height)))
            top += height + self.spacing()


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return item.sizeHint().height()


class CardGrid(QWidget):
    """Cards two abreast where there is room, one below the other where not; rows grow to fill the page."""

    def __init__(self, most: int = 2, narrowest: int = 340, fill: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = ColumnsLayout(most, narrowest, 16, fill)
        self.setLayout(self._columns)
        policy = QSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding if fill else QSizePolicy.Policy.Preferred
        )
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, card: QWidget) -> None:
        """Add a card after the others."""
        self._columns.addWidget(card)

    def clear(self) -> None:
        """Take all cards away."""
        while (item := self._columns.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def columns(self) -> int:
        """Return how many columns there are at the present width."""
        return self._columns.columns(self.width())
