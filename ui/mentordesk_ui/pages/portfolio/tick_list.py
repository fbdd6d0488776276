"""Milestones to tick below the titles of their stages, made as they come into sight."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk_ui.widgets import TickRow, WrappedLabel
from mentordesk_ui.widgets.coming_list import ComingList
from mentordesk_ui.widgets.coming_rows import Coming

FIRST = 8
"""The list begins below the fold of most windows."""
Group = tuple[str, Sequence[tuple[str, str, str]]]
"""The title of a stage, and (key, title, state) of each milestone in it."""


class TickList(ComingList):
    """A long list of which any number is ticked.

    Signals:
        ticked(str, bool): the person ticked a row, or took the tick away.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, FIRST)
        self._on: frozenset[str] = frozenset()

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show other rows; the keyboard stays on the row with the same key."""
        rows: list[Coming] = []
        for title, members in groups:
            rows.append(Coming("", partial(_heading, title)))
            rows += [Coming(key, partial(TickRow, words, state, key=key)) for key, words, state in members]
        self.show_coming(rows)

    def get_ready(self, key: str, row: QWidget) -> None:
        """Hear when a row is ticked, and tick it if it is one of those."""
        if isinstance(row, TickRow):
            row.clicked.connect(lambda on: self.ticked.emit(key, on))
            row.setChecked(key in self._on)

    def set_ticked(self, keys: Collection[str]) -> None:
        """Tick the rows of these keys and no others, also those that are yet to be made."""
        self._on = frozenset(keys)
        for row in self.ticks():
            row.setChecked(row.key in self._on)

    def ticks(self) -> list[TickRow]:
        """Return the rows to tick that are made, from top to bottom."""
        return [row for row in self.rows() if isinstance(row, TickRow)]


def _heading(title: str) -> QWidget:
    line = QHBoxLayout()
    line.setContentsMargins(8, 10, 8, 2)
    line.addWidget(WrappedLabel(title, "small-strong", "muted"))
    holder = QWidget()
    holder.setLayout(line)
    return holder
