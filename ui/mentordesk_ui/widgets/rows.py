"""Rows that are pressed as a whole: icon, title, what is known about it, and a state at the end."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from mentordesk_ui.theme import tokens
from mentordesk_ui.theme.shapes import RADIUS

from .in_view import walk_to
from .labels import WrappedLabel
from .listing import listed
from .painting import box, clear, start, tight
from .pressable import Pressable
from .row_words import RowWords

_WALK = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class ListRow(Pressable):
    """One thing in a list; `clicked` tells that it was pressed by mouse, Space or Return.

    `key` is whatever the page wants to know it by.
    """

    bleeds = True
    focus_inset = 4

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        icon: str = "",
        trailing: QWidget | None = None,
        key: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.key = key
        self.words = RowWords(title, subtitle)
        self.title = self.words.title
        self.trailing = trailing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 7, 8, 7)
        self._column.setSpacing(8)
        has_sides = bool(icon) or trailing is not None
        self._column.addLayout(self.words.between(icon, trailing) if has_sides else self.words)
        self._name_it()

    def say(self, title: str, subtitle: str = "") -> None:
        """Show other words."""
        self.words.say(title, subtitle)
        self._name_it()

    def add_below(self, widget: QWidget) -> None:
        """Put something below the words as wide as the row, such as a progress bar."""
        self._column.addWidget(widget)

    def warn(self, words: str) -> None:
        """Say below what should not be missed, and in the row's name."""
        self.add_below(WrappedLabel(f"! {words}", "small-strong", "progress"))
        self.setAccessibleName(listed((self.accessibleName(), words)))

    def _name_it(self) -> None:
        self.setAccessibleName(self.words.name(self.trailing.text() if isinstance(self.trailing, QLabel) else ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys that walk through a list to the list."""
        if event.key() in _WALK:
            event.ignore()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tint the row when it would react."""
        if self.hot:
            box(start(self), self.rect(), "sunken", "text" if tokens().border > 1 else "", RADIUS)


class RowList(QWidget):
    """Rows below one another; Up, Down, Home and End walk through them, unless `walks` is false: a larger list does."""

    bleeds = True
    walks = True

    def __init__(self, rows: Iterable[QWidget] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = tight(QVBoxLayout(self), 2)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_rows(rows)

    def set_rows(self, rows: Iterable[QWidget]) -> None:
        """Show other rows; the ones before are deleted."""
        clear(self._column)
        for row in rows:
            self.add(row)

    def add(self, row: QWidget) -> None:
        """Add a row at the end."""
        self._column.addWidget(row)

    def put_below(self, row: QWidget, widget: QWidget) -> None:
        """Put something right below a row, such as its editor; `take` it out before other rows are shown."""
        self._column.insertWidget(self._column.indexOf(row) + 1, widget)
        widget.show()

    def take(self, widget: QWidget) -> None:
        """Take something out of the list without deleting it; where it is not in the list, nothing happens."""
        self._column.removeWidget(widget)

    def rows(self) -> list[QWidget]:
        """Return the rows from top to bottom."""
        items = (self._column.itemAt(index) for index in range(self._column.count()))
        found = (item.widget() for item in items if item is not None)
        return [widget for widget in found if widget is not None]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrow keys; they come here because the rows leave them."""
        rows = [row for row in self.rows() if row.isEnabled() and row.focusPolicy() != Qt.FocusPolicy.NoFocus]
        at = next((index for index, row in enumerate(rows) if row.hasFocus()), -1)
        wanted = {
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(rows) - 1,
        }.get(Qt.Key(event.key()))
        if not self.walks and wanted is not None:
            event.ignore()
            return
        if wanted is None or at < 0:
            super().keyPressEvent(event)
            return
        walk_to(rows[min(max(wanted, 0), len(rows) - 1)])
