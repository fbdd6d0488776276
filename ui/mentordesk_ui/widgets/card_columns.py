"""Cards in columns of their own, each as tall as it needs; columns end at the same line where no card gets hollow."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget

from .painting import scaled

GAP = 16
NARROWEST = 360
MOST = 3
MOST_GROWTH = 1.5
"""A card taller than this times what it holds would be mostly empty; then the column ends above the others."""


class Place(NamedTuple):
    """Where a card stands: its column of two, its column of three, and its share of the height that is left over.

    A card that `fills` stands below all others in whichever of three columns ends first.
    """

    of_two: int
    of_three: int
    grow: int = 1
    fills: bool = False


class ColumnStacks(QLayout):
    """Places items in up to three columns by a plan, so that a card that grows moves only what stands below it.

    Columns are at least `narrowest` pixels wide, at normal text size.
    """

    def __init__(self, narrowest: int = NARROWEST) -> None:
        super().__init__()
        self._narrowest = narrowest
        self._items: list[QLayoutItem] = []
        self._places: list[Place] = []
        self._next = Place(0, 0)
        self._kept: dict[tuple[int, int], list[list[tuple[int, int]]]] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(GAP)

    def add(self, widget: QWidget, place: Place) -> None:
        """Add a widget below those that stand in its column."""
        self._next = place
        self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Add to the end; Qt calls this."""
        self._items.append(item)
        self._places.append(self._next)

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None beyond the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item, or None beyond the end."""
        if not 0 <= index < len(self._items):
            return None
        self._places.pop(index)
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Take all there is."""
        return Qt.Orientation.Horizontal | Qt.Orientation.Vertical

    def _fit(self, width: int) -> int:
        return max(1, min(MOST, (width + GAP) // (scaled(self._narrowest) + GAP)))

    def columns(self, width: int) -> int:
        """Return how many columns there are at a width; one that would be empty is left out."""
        fit = self._fit(width)
        return len({self._column(each, fit) for each in self._shown() if fit < MOST or not each.fills}) or 1

    def _shown(self) -> list[Place]:
        return [place for place, item in zip(self._places, self._items, strict=True) if not item.isEmpty()]

    def _column(self, place: Place, columns: int) -> int:
        return 0 if columns == 1 else place.of_two if columns == 2 else place.of_three

    def _cell(self, width: int) -> int:
        columns = self.columns(width)
        return (width - GAP * (columns - 1)) // columns

    def _stacks(self, width: int) -> list[list[tuple[int, int]]]:
        """Return for each column the (index of the item, height it needs); Qt asks for the same few widths often."""
        fit = self._fit(width)
        if (kept := self._kept.get((width, fit))) is not None:
            return kept
        stacks: dict[int, list[tuple[int, int]]] = {}
        cell = self._cell(width)
        filling = []
        for index, item in enumerate(self._items):
            if item.isEmpty():
                continue
            if fit == MOST and self._places[index].fills:
                filling.append((index, _height(item, cell)))
                continue
            stacks.setdefault(self._column(self._places[index], fit), []).append((index, _height(item, cell)))
        for each in filling:
            first = min(stacks, key=lambda column: (_end(stacks[column]), column), default=0)
            stacks.setdefault(first, []).append(each)
        kept = self._kept[width, fit] = [stacks[column] for column in sorted(stacks)]
        return kept

    def invalidate(self) -> None:
        """Forget heights: something inside has changed; Qt calls this."""
        self._kept.clear()
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        """Fewer columns need more height."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the longest column."""
        return max((_end(stack) for stack in self._stacks(width)), default=0)

    def sizeHint(self) -> QSize:
        """Two columns; their height is asked for by the width there is."""
        return QSize(2 * scaled(self._narrowest) + GAP, 0)

    def minimumSize(self) -> QSize:
        """One column is enough."""
        return QSize(max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0), 0)

    def setGeometry(self, rect: QRect) -> None:
        """Place every item."""
        super().setGeometry(rect)
        owner = self.parentWidget()
        direction = owner.layoutDirection() if owner is not None else Qt.LayoutDirection.LeftToRight
        cell = self._cell(rect.width())
        for column, stack in enumerate(self._stacks(rect.width())):
            left = rect.left() + column * (cell + GAP)
            grown = self._grown(stack, max(0, rect.height() - _end(stack)))
            top = rect.top()
            for (index, _), height in zip(stack, grown, strict=True):
                place = QRect(left, top, cell, height)
                self._items[index].setGeometry(QStyle.visualRect(direction, rect, place))
                top += height + GAP

    def _grown(self, stack: Sequence[tuple[int, int]], spare: int) -> list[int]:
        """Share out the height that is left over; a card that would become hollow leaves its share to the others."""
        heights = [height for _, height in stack]
        weights = [self._places[index].grow for index, _ in stack]
        most = [int(height * MOST_GROWTH) for height in heights]
        while spare > 0 and (open_ := [at for at, _ in enumerate(stack) if weights[at] and heights[at] < most[at]]):
            shares = sum(weights[at] for at in open_)
            given = 0
            for at in open_:
                more = min(most[at] - heights[at], max(1, spare * weights[at] // shares), spare - given)
                heights[at] += more
                given += more
            spare -= given
        return heights


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return max(item.heightForWidth(width), item.minimumSize().height())
    return item.sizeHint().height()


def _end(stack: Sequence[tuple[int, int]]) -> int:
    return sum(height for _, height in stack) + GAP * max(0, len(stack) - 1)


class Columns(QWidget):
    """A widget that lays its cards out in `ColumnStacks`."""

    def __init__(self, narrowest: int = NARROWEST, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stacks = ColumnStacks(narrowest)
        self.setLayout(self.stacks)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Two columns wide; the height follows from the width, and Qt would lay all texts out for this one as well."""
        return QSize(self.stacks.sizeHint().width(), 0)

    def add(self, card: QWidget, place: Place) -> None:
        """Add a card below those that stand in its column."""
        self.stacks.add(card, place)
