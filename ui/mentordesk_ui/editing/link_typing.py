"""`[[` in a field: a list of records opens, narrows with what is typed, and puts a link in its place."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from mentordesk.records.record_links import Linked
from mentordesk_ui.editing import marks
from mentordesk_ui.editing.link_list import Find, LinkList

MARK = "[["
_ASKED = re.compile(r"\[\[([^\[\]\n]{0,60})$")
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 4, Qt.Key.Key_PageUp: -4}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class LinkTyping(QObject):
    """Watches what is typed in a field. `find` answers with records; without it nothing opens."""

    def __init__(self, field: QTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self.find: Find | None = None
        self._list: LinkList | None = None
        self._given_up = -1
        field.textChanged.connect(self._typed)
        field.cursorPositionChanged.connect(self._look)

    @property
    def shown(self) -> LinkList | None:
        """The list while it can be seen."""
        return self._list if self._list is not None and not self._list.isHidden() else None

    def close(self) -> None:
        """Put the list away."""
        if self._list is not None:
            self._list.hide()

    def wants(self, event: QKeyEvent) -> bool:
        """Tell whether a key means the list, before it means the page."""
        return self.shown is not None and event.key() in (Qt.Key.Key_Escape, *_TAKES)

    def press(self, event: QKeyEvent) -> bool:
        """Take a key for the list: to walk, to choose, to go on without; False says that it means the text."""
        if (shown := self.shown) is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            asked = self._asked()
            self._given_up = asked[0] if asked else -1
            self.close()
            return True
        if event.key() in _TAKES:
            return shown.take()
        if (by := _STEPS.get(Qt.Key(event.key()))) is not None:
            shown.step(by)
            return True
        return False

    def _typed(self) -> None:
        if self._asked() is None:
            self._given_up = -1
        self._look()

    def _asked(self) -> tuple[int, str] | None:
        """Return where the mark stands and what is typed after it, if the cursor is there."""
        cursor = self._field.textCursor()
        before = marks.wide(cursor.block().text())[: cursor.positionInBlock()]
        found = _ASKED.search(before)
        return (cursor.block().position() + found.start(), marks.narrow(found[1])) if found else None

    def _look(self) -> None:
        asked = self._asked()
        if asked is None or self.find is None or asked[0] == self._given_up or not self._field.hasFocus():
            self.close()
            return
        if self._list is None:
            self._list = LinkList(self._field)
            self._list.chosen.connect(self._take)
            self.destroyed.connect(self._list.deleteLater)
        cursor = self._field.cursorRect()
        place = QRect(self._field.viewport().mapToGlobal(cursor.topLeft()), cursor.size())
        self._list.show_found(asked[1], self.find(asked[1]), place)

    def _take(self, linked: Linked) -> None:
        asked = self._asked()
        self.close()
        if asked is not None:
            cursor = self._field.textCursor()
            cursor.setPosition(asked[0], QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(linked.markdown)
            self._field.setTextCursor(cursor)
