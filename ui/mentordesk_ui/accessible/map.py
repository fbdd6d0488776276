"""The drawn roadmap as a list of its stages and milestones, each with its place on the screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QWindow
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import isValid

from mentordesk_ui.roadmap.map_view import MapView

_NAME = QAccessible.Text.Name
_kept: list[Card] = []
"""Every card ever told: Qt keeps their addresses for good. They are small, and few people's programs make any."""


def order(canvas: MapView) -> list[str]:
    """Return the stages, each followed by its milestones."""
    shown = canvas.map.shown
    return [record for stage in shown.stages for record in (stage.id, *(each.id for each in shown.in_stage[stage.id]))]


class Map(QAccessibleWidget):
    """The canvas: a list of stages and milestones."""

    def __init__(self, canvas: MapView) -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self._canvas = canvas
        self._cards: list[Card] = []

    def childCount(self) -> int:
        """Return how many stages and milestones there are."""
        return len(order(self._canvas))

    def child(self, place: int) -> QAccessibleInterface:
        """Return one of them by its place."""
        while len(self._cards) <= place:
            self._cards.append(Card(self._canvas, len(self._cards)))
            _kept.append(self._cards[-1])
        return self._cards[place]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of one of them, -1 if it is none."""
        return child.place if isinstance(child, Card) and child in self._cards else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what lies at a place on the screen."""
        near = (self.child(place) for place in range(self.childCount()))
        return next((each for each in near if each.rect().contains(x, y)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return what the keyboard acts on."""
        near = (self.child(place) for place in range(self.childCount()))
        return next((each for each in near if each.state().focused), None)


class Card(QAccessibleInterface):
    """What stands at one place of the list, whichever stage or milestone that is now."""

    def __init__(self, canvas: MapView, place: int) -> None:
        super().__init__()
        self._canvas, self.place = canvas, place

    @property
    def record(self) -> str:
        """The id of the stage or milestone; empty where there is none any more."""
        found = order(self._canvas) if isValid(self._canvas) else []
        return found[self.place] if self.place < len(found) else ""

    def isValid(self) -> bool:
        """Tell whether there is something at this place."""
        return bool(self.record)

    def object(self) -> QObject | None:  # type: ignore[override]
        """It is drawn, no object of its own."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        """Return the window of the canvas."""
        return self._canvas.window().windowHandle() if isValid(self._canvas) else None

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return the canvas."""
        return QAccessible.queryAccessibleInterface(self._canvas) if isValid(self._canvas) else None

    def childCount(self) -> int:
        """It has no parts."""
        return 0

    def child(self, _place: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """It has no parts."""
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """It has no parts."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """It has no parts."""
        return -1

    def role(self) -> QAccessible.Role:
        """It is one of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return all that is said of it: title, state, date, what it needs."""
        return self._canvas.map.shown.spoken(self.record) if kind == _NAME and isValid(self._canvas) else ""

    def setText(self, _kind: QAccessible.Text, _words: str) -> None:
        """It is not written here."""

    def rect(self) -> QRect:
        """Return where it is drawn on the screen."""
        if not self.isValid():
            return QRect()
        view = self._canvas.viewport()
        place = self._canvas.place_in_view(self.record)
        return QRect(view.mapToGlobal(place.topLeft()), place.size())

    def state(self) -> QAccessible.State:
        """Tell whether it is current, and whether the keyboard is on it."""
        found, record = QAccessible.State(), self.record
        if not record:
            found.invalid = True
            return found
        found.focusable = found.selectable = True
        found.selected = record == self._canvas.current
        found.focused = found.selected and self._canvas.hasFocus()
        found.offscreen = not self._canvas.viewport().rect().intersects(self._canvas.place_in_view(record))
        return found


def tell_current(canvas: MapView) -> None:
    """Tell a screen reader that the keyboard is on another stage or milestone."""
    there = QAccessible.queryAccessibleInterface(canvas)
    records = order(canvas)
    if canvas.current in records and isinstance(there, Map):
        card = there.child(records.index(canvas.current))
        QAccessible.updateAccessibility(QAccessibleEvent(card, QAccessible.Event.Focus))
