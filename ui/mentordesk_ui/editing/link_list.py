"""The small list that opens at `[[`: records to link to, while the keyboard stays in the text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mentordesk.records.record_links import Linked
from mentordesk.workspace.search import marks
from mentordesk_ui import kind_words, record_words
from mentordesk_ui.palette.items import Item
from mentordesk_ui.palette.list_view import ItemList
from mentordesk_ui.theme.shapes import RADIUS
from mentordesk_ui.widgets import WrappedLabel
from mentordesk_ui.widgets.floating import float_at
from mentordesk_ui.widgets.painting import box, scaled, start, tight
from mentordesk_ui.widgets.speech import say_aloud

WIDTH = 380
HIGHEST = 300
Find = Callable[[str], Sequence[Linked]]


class LinkList(QFrame):
    """Floats in the window at the cursor.

    Signals:
        chosen(Linked): the person wants a link to this record.
    """

    chosen = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field.window())
        self._field = field
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = ItemList()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Records to link to"))
        self.list.run.connect(lambda item: item.run())
        self.nothing = WrappedLabel("", "small", "muted")
        column = tight(QVBoxLayout(self))
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self.hide()

    def show_found(self, typed: str, found: Sequence[Linked], cursor: QRect) -> None:
        """Show these records below or above the cursor, whose place is given on the screen."""
        was_hidden = self.isHidden()
        self.fill(typed, found)
        self._place(cursor)
        self.show()
        self.raise_()
        if was_hidden or not found:
            self.say()

    def fill(self, typed: str, found: Sequence[Linked]) -> None:
        """Put records in, kind by kind; what is typed is marked in their titles."""
        items: list[Item] = []
        for table, same in groupby(found, key=lambda each: each.table):
            group = list(same)
            items.append(Item(kind_words.kind_words(table)))
            icon = record_words.ICONS.get(table, "file-text")
            items += [
                Item(each.title, each.address, self._run(each), icon=icon, marked=marks(typed, each.title))
                for each in group
            ]
        self.list.show_items(items)
        self.list.setVisible(bool(items))
        self.nothing.setVisible(not items)
        self.nothing.setText(self.tr("Nothing both of you have is called that."))

    def _run(self, linked: Linked) -> Callable[[], None]:
        return lambda: self.chosen.emit(linked)

    def step(self, by: int) -> None:
        """Choose the next record (1) or the one before (-1)."""
        self.list.step(by)
        self.say()

    def take(self) -> bool:
        """Take the record that is chosen; False where there is none."""
        if self.isHidden() or self.list.current is None:
            return False
        self.list.run_current()
        return True

    def say(self) -> None:
        """Say what is chosen to who cannot see it."""
        say_aloud(self._field, self.list.spoken() or self.nothing.text())

    def _place(self, cursor: QRect) -> None:
        window = self._field.window()
        width = min(scaled(WIDTH), window.width() - 16)
        full = self.list.content_height() + 16 if not self.list.isHidden() else self.nothing.heightForWidth(width) + 24
        at = QRect(window.mapFromGlobal(cursor.topLeft()), cursor.size())
        float_at(self, window, at, QSize(width, min(full, scaled(HIGHEST))), scaled(160))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box."""
        box(start(self), self.rect(), "surface", "field_border", RADIUS)
