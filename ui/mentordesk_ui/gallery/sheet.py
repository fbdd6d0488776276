"""What a sheet of the gallery is made of: a heading for each part, and the part once for each state."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from mentordesk_ui.widgets import Label
from mentordesk_ui.widgets.painting import follow_theme, scaled, tight

WIDTH, EDGE = 900, 20
"""Pixels of a picture at normal text size, and around what it shows."""
Make = Callable[[], QWidget]


def hot(widget: QWidget) -> QWidget:
    """Return a widget as it looks under the mouse."""
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    return widget


def off(widget: QWidget) -> QWidget:
    """Return a widget that cannot be used now."""
    widget.setEnabled(False)
    return widget


class Held(QWidget):
    """Holds a widget at a width, as a card or a form does; it grows with the text."""

    def __init__(self, widget: QWidget, pixels: int) -> None:
        super().__init__()
        self._pixels = pixels
        tight(QVBoxLayout(self)).addWidget(widget)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self.setFixedWidth(scaled(self._pixels))


def wide(widget: QWidget, pixels: int) -> QWidget:
    """Return a widget held at a width, in pixels at normal text size."""
    return Held(widget, pixels)


def named(widget: QWidget, name: str) -> QWidget:
    """Return a field with the name that a form would give it."""
    widget.setAccessibleName(name)
    return widget


def row(*widgets: QWidget) -> QWidget:
    """Return widgets beside each other, from the side where reading starts."""
    line = QWidget()
    inside = tight(QHBoxLayout(line), 12)
    for widget in widgets:
        inside.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
    inside.addStretch(1)
    return line


class Sheet(QWidget):
    """One family of parts. `focused` is the part that has the keyboard when the sheet is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        self.focused: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        self._column.setSpacing(10)

    def add(self, name: str, *widgets: QWidget, stretch: bool = False) -> None:
        """Add widgets below a heading, beside each other, or one over the whole width."""
        self._column.addWidget(Label(name, "small-strong", "muted"))
        self._column.addWidget(widgets[0] if stretch else row(*widgets))

    def add_states(self, states: list[str], rows: list[tuple[str, list[QWidget]]]) -> None:
        """Add a table: a column for each state, a line for each part."""
        holder = QWidget()
        grid = tight(QGridLayout(holder), 10)
        for column, state in enumerate(states, start=1):
            grid.addWidget(Label(state, "small", "muted"), 0, column)
        for line, (name, widgets) in enumerate(rows, start=1):
            grid.addWidget(Label(name, "small-strong", "muted"), line, 0)
            for column, widget in enumerate(widgets, start=1):
                grid.addWidget(widget, line, column, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(len(states) + 1, 1)
        self._column.addWidget(holder)

    def height_needed(self) -> int:
        """Return how high the sheet has to be at its width, in pixels."""
        return max(self._column.totalHeightForWidth(self.width()), self._column.totalSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Never be smaller than what is shown."""
        done = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Resize):
            self.setMinimumSize(self._column.totalMinimumSize().width(), self.height_needed())
        return done

    def end(self, focused: QWidget | None = None) -> Sheet:
        """Fill what is left with nothing, and return the sheet."""
        self._column.addStretch(1)
        self.focused = focused
        return self
