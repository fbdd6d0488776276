"""Rows in groups with a heading each, of which one row is chosen; the keyboard walks from group to group."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from .card import Card
from .chosen_rows import ChosenRow
from .coming_rows import Coming, ComingRows
from .in_view import walk_to
from .labels import WrappedLabel
from .painting import show_if, tight
from .rows import RowList


class GroupedList(Card):
    """A card of groups; one that is empty is not seen.

    Signals:
        chosen(str): the key of the row that the person pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._current = ""
        self.groups: dict[str, RowList] = {}
        self._parts: dict[str, QWidget] = {}
        self._coming = ComingRows(self, self._come)

    def add_group(self, key: str, heading: str, group: RowList) -> None:
        """Add an empty group at the end."""
        group.walks = False
        group.setAccessibleName(heading)
        part = QWidget()
        part.bleeds = True  # type: ignore[attr-defined]
        column = tight(QVBoxLayout(part), 4)
        head = tight(QHBoxLayout())
        head.setContentsMargins(8, 0, 8, 0)
        head.addWidget(WrappedLabel(heading, "small-strong", "muted"))
        column.addLayout(head)
        column.addWidget(group)
        self.add(part)
        self.groups[key], self._parts[key] = group, part

    def show_rows(self, rows: Mapping[str, Sequence[Coming]]) -> None:
        """Show other rows by the key of their group, each made when it is about to be seen.

        The keyboard stays on the row with the same key.
        """
        focused = next((str(row.key) for row in self.rows() if row.hasFocus()), "")
        seen = self._coming.count_seen(self.rows())
        for key, group in self.groups.items():
            group.set_rows(())
            self._parts[key].hide()
        self._coming.begin([each._replace(group=key) for key in self.groups for each in rows.get(key, ())], seen)
        if focused:
            self._coming.hold(focused)

    def _come(self, coming: Coming, row: QWidget) -> None:
        assert isinstance(row, ChosenRow)
        row.clicked.connect(lambda: self.chosen.emit(coming.key))
        row.setChecked(coming.key == self._current)
        self.groups[coming.group].add(row)
        show_if(self._parts[coming.group], True)

    def rows(self) -> list[ChosenRow]:
        """Return the rows that are made, from top to bottom."""
        return [row for group in self.groups.values() for row in group.rows() if isinstance(row, ChosenRow)]

    def set_current(self, key: str) -> None:
        """Mark a row as the one that is shown."""
        self._current = key
        for row in self.rows():
            row.setChecked(row.key == key)

    def focus(self, key: str) -> None:
        """Put the keyboard on a row and bring it into view."""
        self._coming.focus(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go on from group to group, Home and End to the first and the last row."""
        if event.key() == Qt.Key.Key_End:
            self._coming.make_all()
        rows = self.rows()
        at = next((place for place, row in enumerate(rows) if row.hasFocus()), -1)
        wanted = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(rows) - 1,
        }.get(Qt.Key(event.key()))
        if wanted is None or at < 0:
            super().keyPressEvent(event)
            return
        walk_to(rows[min(max(wanted, 0), len(rows) - 1)])
