"""What a milestone is linked with: rows that lead there and can be taken off, and a list to add from."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QWidget

from mentordesk_ui.widgets import Card, IconButton, ListRow, WrappedLabel
from mentordesk_ui.widgets.choice import Choice
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.rows import RowList


class Linked(NamedTuple):
    """One thing that is linked: its id, its title, and what is to be known about it."""

    id: str
    title: str
    about: str = ""


LEAST = 120


def narrow(choice: Choice) -> Choice:
    """Let a list of choices be as narrow as a panel; long words are cut with … in the closed field."""
    choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    choice.setMinimumContentsLength(10)
    choice.setMinimumWidth(LEAST)  # Qt would make room for all of the words that stand there while nothing is chosen
    choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return choice


class LinkedRow(QWidget):
    """A row with a cross at its end."""

    bleeds = True

    def __init__(self, linked: Linked, icon: str, remove: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = linked.id
        self.row = ListRow(linked.title, linked.about, icon, key=linked.id)
        self.remove = IconButton("x", remove.format(linked.title))
        line = tight(QHBoxLayout(self), 2)
        line.addWidget(self.row, 1)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignVCenter)


class LinkedCard(Card):
    """Links of one kind.

    Signals:
        opened(str): the person wants to see this thing.
        added(str), removed(str): the person wants a link to it, or none.
    """

    opened = Signal(str)
    added = Signal(str)
    removed = Signal(str)

    def __init__(
        self, title: str, icon: str, add: str, remove: str, nothing: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, parent=parent)
        self._icon, self._remove = icon, remove
        self._shown: object = None
        self.rows = RowList()
        self.choice = narrow(Choice([]))
        self.choice.setPlaceholderText(add)
        self.choice.setAccessibleName(add)
        self.choice.picked.connect(lambda value: self._add(str(value)))
        self.nothing = WrappedLabel(nothing, "small", "muted")
        self.add(self.rows)
        self.add(self.choice)
        self.add(self.nothing)

    def show_linked(self, linked: Sequence[Linked], others: Sequence[Linked]) -> None:
        """Show what is linked and what could be; the keyboard stays on its row, or goes to the list."""
        wanted = (tuple(linked), tuple(others))
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = self.focusWidget() if self.isAncestorOf(self.window().focusWidget() or self) else None
        was_on_row = focused is not None and self.rows.isAncestorOf(focused)
        rows = [LinkedRow(each, self._icon, self._remove) for each in linked]
        self.rows.set_rows(rows)
        self.rows.setVisible(bool(rows))
        for row in rows:
            row.row.clicked.connect(lambda _=False, key=row.key: self.opened.emit(key))
            row.remove.clicked.connect(lambda _=False, key=row.key: self.removed.emit(key))
        self.choice.clear()
        for each in others:
            self.choice.addItem(each.title, each.id)
        self.choice.setCurrentIndex(-1)
        self.choice.setVisible(bool(others))
        self.nothing.setVisible(not others and not linked)
        if was_on_row:
            (rows[0].row if rows else self.choice).setFocus(Qt.FocusReason.OtherFocusReason)

    def linked_rows(self) -> list[LinkedRow]:
        """Return the rows from top to bottom."""
        return [each for each in self.rows.rows() if isinstance(each, LinkedRow)]

    def _add(self, record: str) -> None:
        self.choice.setCurrentIndex(-1)
        self.added.emit(record)
