"""Rows or cards of a long list, made when they are about to be seen: a thousand would hold the window up for long."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from .in_view import bring_into_view, hold

FIRST = 12
"""Rows that are made at once: as many as a window of usual height shows."""
STEP = 24
AHEAD = 600
"""Pixels below what is seen in which rows are made already."""
LATER_MS = 100
"""After a list has come up, before rows below what is seen are made: the page comes first."""


class Coming(NamedTuple):
    """A row that is yet to be made: its key, how, and in which group of the list."""

    key: str
    make: Callable[[], QWidget]
    group: str = ""


class ComingRows(QObject):
    """Makes rows from the top down, as far as one has scrolled or walked; `add` puts each into the list.

    A list that does not scroll has all of them once it is seen.

    Args:
        first: rows that are made at once; few where the list begins below what is seen.
    """

    def __init__(self, owner: QWidget, add: Callable[[Coming, QWidget], None], first: int = FIRST) -> None:
        super().__init__(owner)
        self._owner, self._add, self._first = owner, add, first
        self._left: deque[Coming] = deque()
        self._made: dict[str, QWidget] = {}
        self._area: QScrollArea | None = None
        self._reach = 0
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._look_ahead)
        owner.installEventFilter(self)

    def begin(self, rows: Iterable[Coming], at_least: int = 0) -> None:
        """Take other rows and make the first of them."""
        self._left = deque(rows)
        self._made = {}
        self.make(max(self._first, at_least))
        self._reach = 0
        self._soon.start()

    def make(self, count: int = STEP) -> None:
        """Make some more."""
        while self._left and count > 0:
            coming = self._left.popleft()
            row = self._made[coming.key] = coming.make()
            self._add(coming, row)
            count -= 1

    def hold(self, key: str) -> QWidget | None:
        """Put the keyboard on the row of this key, made with all above it if need be, and return it, or None."""
        if not key:  # as headings have it
            return None
        place = next((place for place, each in enumerate(self._left) if each.key == key), None)
        if place is not None:
            self.make(place + STEP)
        if (row := self._made.get(key)) is not None:
            hold(row)
        return row

    def focus(self, key: str) -> bool:
        """As `hold`, and bring the row into view; false if there is none."""
        if (row := self.hold(key)) is not None:
            bring_into_view(row)
        return row is not None

    def make_all(self) -> None:
        """Make all that are left."""
        self.make(len(self._left))

    # --- when -----------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the list comes up or has another size, and be ahead of the keyboard."""
        if self._left:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Resize):
                self._soon.start()
            elif event.type() == QEvent.Type.KeyPress:
                self._look_ahead()
        return False

    def _moved(self, *_where: int) -> None:
        self._reach = AHEAD
        self._soon.start()

    def _grown(self, *_range: int) -> None:
        self._soon.start()

    def _look_ahead(self) -> None:
        self._reach = AHEAD
        self._look()

    def _look(self) -> None:
        """Make what is missing where the list is seen, and below that once the page has come up."""
        if not self._left or not self._owner.isVisible():
            return
        if (area := self._found_area()) is None:
            self.make_all()
            return
        if self._is_unlaid():
            self._soon.start()
            return
        below = self._bottom(self._owner, area) - area.viewport().height()
        if below < self._reach:
            self.make()
        if below < 0:
            self._soon.start()  # after the list has been laid out
        elif below < self._reach or not self._reach:
            self._later.start()

    def _is_unlaid(self) -> bool:
        """Whether the rows made last have no place yet: by what is half laid out a list would end too early."""
        newest = next(reversed(self._made.values()), None)
        if newest is None:
            return False
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        was_told = newest.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        return newest.isHidden() and not was_told  # Qt shows it with the next events

    def _found_area(self) -> QScrollArea | None:
        """Return what the list scrolls in; how far it is scrolled is heard from then on."""
        if self._area is None:
            self._area = next((each for each in _above(self._owner) if isinstance(each, QScrollArea)), None)
            if self._area is not None:
                self._area.verticalScrollBar().valueChanged.connect(self._moved)
                self._area.verticalScrollBar().rangeChanged.connect(self._grown)
        return self._area

    def count_seen(self, rows: Iterable[QWidget]) -> int:
        """Return how many of these rows lie above the lower end of what is seen."""
        if self._area is None or not self._owner.isVisible():
            return 0
        lower = self._area.viewport().height()
        return sum(self._bottom(each, self._area) - each.height() < lower for each in rows)

    @staticmethod
    def _bottom(widget: QWidget, area: QScrollArea) -> int:
        return widget.mapTo(area.viewport(), QPoint(0, widget.height())).y()


def _above(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()
