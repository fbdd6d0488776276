"""Fields of a goal: text that is kept while it is typed and sealed on leaving, choices, and a day that may be empty."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.records import Goal
from mentordesk.workspace import conflicts
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.goal_words import as_day
from mentordesk_ui.widgets import Button, ComboBox, DateField, IconButton, TextArea
from mentordesk_ui.widgets.painting import tight

ACTION = "goals.edit_goal"


class LineArea(TextArea):
    """One line of text that wraps; Return leaves it, as Tab does."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return goes to the next field."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        super().keyPressEvent(event)


class DraftText(QObject):
    """Ties a text area to a field of a goal: what is typed is durable at once and becomes one change on leaving.

    Signals:
        moved(bool): whether the other one changed this field, too, since the person began to type.
        refused(): the text was empty where it must not be; what stood there stands again.
    """

    moved = Signal(bool)
    refused = Signal()

    def __init__(self, desk: Desk, cell: str, editor: TextArea, *, may_be_empty: bool = True) -> None:
        super().__init__(editor)
        self._desk, self._cell, self.editor, self._may_be_empty = desk, cell, editor, may_be_empty
        self._is_line = isinstance(editor, LineArea)
        self.goal = ""
        self.is_typed = False
        editor.edited.connect(self._keep)
        editor.left.connect(self.seal)
        editor.done.connect(self.seal)

    def open(self, goal: str) -> None:
        """Show the field of a goal, or what was being typed in it."""
        self.seal()
        self.goal = goal
        draft = self._desk.workspace.drafts.open(Goal.table, goal, self._cell)
        self.is_typed = not draft.is_new
        self.editor.set_text(draft.text if self.is_typed else self._shown(draft.text))
        self.moved.emit(False)

    def refresh(self) -> None:
        """Show what is stored now, unless the person is typing here."""
        if not self.goal:
            return
        self.editor.flush()
        drafts = self._desk.workspace.drafts
        if self.is_typed:
            self.moved.emit(drafts.heads_moved(Goal.table, self.goal, self._cell))
            return
        self.editor.set_text(self._shown(drafts.open(Goal.table, self.goal, self._cell).text))
        self.moved.emit(False)

    def _shown(self, stored: str) -> str:
        """Return a long text that both wrote in as one, as it will read."""
        heads = self._desk.workspace.heads_of(Goal.table, self.goal).get(self._cell, [])
        if len(heads) < 2 or self._is_line:
            return stored
        return conflicts.merged_text(self._desk.workspace, Goal.table, self.goal, self._cell).text

    def _keep(self, text: str) -> None:
        if not self.goal:
            return
        text = " ".join(text.split()) if self._is_line else text
        if self._may_be_empty or text.strip():
            self.is_typed = True
            self._desk.keep_draft(Goal.table, self.goal, self._cell, text)

    def seal(self) -> None:
        """Make what was typed a change; nothing typed is no change."""
        if not self.goal:
            return
        self.editor.flush()
        if not self._may_be_empty and not self.editor.text().strip():
            self.is_typed = False
            self._desk.workspace.drafts.discard(Goal.table, self.goal, self._cell)
            self.refresh()
            self.refused.emit()
        elif self.is_typed:
            self.is_typed = False  # first: what is changed is told at once, and then nobody is typing here any more
            if self._desk.seal_draft(Goal.table, self.goal, self._cell, ACTION) is None:
                self.is_typed = True
                return
            self.moved.emit(False)

    def let_go(self) -> None:
        """Forget the goal without writing; it exists no more."""
        self.goal, self.is_typed = "", False


class Choice(ComboBox):
    """One of a few values; the wheel scrolls the page and changes nothing.

    Signals:
        picked(object): the value that the person picked.
    """

    picked = Signal(object)

    def __init__(self, options: list[tuple[object, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, words in options:
            self.addItem(words, value)
        self.activated.connect(lambda at: self.picked.emit(self.itemData(at)))

    def show_value(self, value: object) -> None:
        """Show a value without telling `picked`; one that is not offered shows nothing."""
        self.setCurrentIndex(self.findData(value))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class _QuietDate(DateField):
    """A day that the wheel does not change."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class OptionalDate(QWidget):
    """A day, or a button to set one.

    Signals:
        picked(str): the day as YYYY-MM-DD, or empty.
    """

    picked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value = ""
        self.set = Button(self.tr("Set a date"), "calendar-plus")
        self.field = _QuietDate()
        self.field.setKeyboardTracking(False)
        self.field.setAccessibleName(name)
        self.remove = IconButton("x", self.tr("Take the date away"))
        row = tight(QHBoxLayout(self), 4)
        for each in (self.set, self.field, self.remove):
            row.addWidget(each)
        row.addStretch(1)
        self.setFocusProxy(self.set)
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._tell)
        self.set.clicked.connect(self._set)
        self.remove.clicked.connect(self._remove)
        self.field.dateChanged.connect(self._later.start)
        self.show_value("")

    def show_value(self, value: str) -> None:
        """Show a day without telling `picked`."""
        self._value, day = value, as_day(value)
        self.set.setVisible(day is None)
        self.field.setVisible(day is not None)
        self.remove.setVisible(day is not None)
        if day is not None:
            quietly(self.field, lambda: self.field.setDate(QDate(day.year, day.month, day.day)))

    def _set(self) -> None:
        self.show_value(QDate.currentDate().addDays(28).toString("yyyy-MM-dd"))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit(self._value)

    def _remove(self) -> None:
        self.show_value("")
        self.set.setFocus(Qt.FocusReason.OtherFocusReason)
        self.picked.emit("")

    def _tell(self) -> None:
        value = self.field.date().toString("yyyy-MM-dd")
        if value != self._value:
            self._value = value
            self.picked.emit(value)


def quietly(source: QObject, work: Callable[[], object]) -> None:
    """Do something to a widget without its signals."""
    blocked = source.blockSignals(True)
    work()
    source.blockSignals(blocked)
