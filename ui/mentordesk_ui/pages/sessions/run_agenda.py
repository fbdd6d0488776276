"""The agenda while a session goes on, and the lot where thoughts are parked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from mentordesk.records import AgendaItem
from mentordesk_ui.pages.sessions.words import minutes_words
from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.widgets import Card, FactRow, IconButton, RowList, TickRow, WrappedLabel
from mentordesk_ui.widgets.listing import side_by_side
from mentordesk_ui.widgets.painting import box, start, tight


class RunRow(QWidget):
    """A point to tick off; the button at its end makes it the one that is talked about."""

    bleeds = True

    def __init__(self, item: AgendaItem, is_current: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._is_current = item.id, is_current
        now = self.tr("now") if is_current else ""
        about = side_by_side((minutes_words(item.minutes), now))
        self.tick = TickRow(item.title, about, item.state == "done", item.id)
        self.turn = IconButton("play", self.tr("Talk about “{0}” now").format(item.title))
        line = tight(QHBoxLayout(self), 4)
        line.addWidget(self.tick, 1)
        line.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignVCenter)
        self.turn.setVisible(not is_current and item.state == "open")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the point that is talked about."""
        if self._is_current:
            box(start(self), self.rect(), "soft_accent", "accent", RADIUS)


class RunAgendaCard(Card):
    """The points in order.

    Signals:
        ticked(str, bool): this point is done, or open again.
        turned_to(str): this point is talked about now.
        added(str): the person wants another point.
    """

    ticked = Signal(str, bool)
    turned_to = Signal(str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Agenda"))
        self._shown: object = None
        self.rows = RowList()
        self.line = QLineEdit(placeholderText=self.tr("Add a point to the agenda"))
        self.line.setAccessibleName(self.tr("Add a point to the agenda"))
        self.line.returnPressed.connect(self._add)
        self.add(self.rows)
        self.add(self.line)

    def show_points(self, items: Sequence[AgendaItem], current: str) -> None:
        """Show the points that are not parked; the keyboard stays."""
        if (tuple(items), current) == self._shown:
            return
        self._shown = (tuple(items), current)
        focused = next((row.key for row in self.points() if row.tick.hasFocus() or row.turn.hasFocus()), "")
        rows = []
        for each in items:
            row = RunRow(each, each.id == current)
            row.tick.clicked.connect(lambda on=False, key=each.id: self.ticked.emit(key, on))
            row.turn.clicked.connect(lambda _=False, key=each.id: self.turned_to.emit(key))
            rows.append(row)
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))
        for row in self.points():
            if row.key == focused:
                row.tick.setFocus(Qt.FocusReason.OtherFocusReason)

    def points(self) -> list[RunRow]:
        """Return the rows from top to bottom."""
        return [row for row in self.rows.rows() if isinstance(row, RunRow)]

    def _add(self) -> None:
        if self.line.text().strip():
            self.added.emit(self.line.text())
            self.line.clear()


class ParkingCard(Card):
    """What is left for another time; thoughts that come up are put here without losing the thread.

    Signals:
        taken_up(str): this one is talked about today after all.
        added(str): a thought to park.
    """

    taken_up = Signal(str)
    added = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Parking lot"))
        self._shown: object = None
        self.hint = WrappedLabel(
            self.tr("What comes up and can wait. It goes on to the next session."), "small", "muted"
        )
        self.rows = RowList()
        self.line = QLineEdit(placeholderText=self.tr("Park a thought"))
        self.line.setAccessibleName(self.tr("Park a thought"))
        self.line.returnPressed.connect(self._add)
        for part in (self.hint, self.rows, self.line):
            self.add(part)

    def show_parked(self, items: Sequence[AgendaItem]) -> None:
        """Show what is parked."""
        if tuple(items) == self._shown:
            return
        self._shown = tuple(items)
        rows = []
        for each in items:
            back = IconButton("undo-2", self.tr("Take “{0}” up today").format(each.title))
            back.clicked.connect(lambda _=False, key=each.id: self.taken_up.emit(key))
            rows.append(FactRow(each.title, minutes_words(each.minutes), "circle-parking", back))
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))

    def _add(self) -> None:
        if self.line.text().strip():
            self.added.emit(self.line.text())
            self.line.clear()
