"""Widgets that Qt would take for something else."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QLabel, QStackedWidget, QWidget

from mentordesk_ui.widgets.rows import RowList

_NAME = QAccessible.Text.Name
_PRESS = QAccessibleActionInterface.pressAction()


class Heading(QAccessibleWidget):
    """A title: screen readers jump from one to the next."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label, QAccessible.Role.Heading)

    def text(self, kind: QAccessible.Text) -> str:
        """Return its words."""
        label = self.widget()
        if kind == _NAME and isinstance(label, QLabel):
            return label.accessibleName() or label.text()
        return super().text(kind)


class _Pressed(QAccessibleWidget):
    """What is pressed like a button, under another role than Qt gives it."""

    _role = QAccessible.Role.Button

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, self._role)

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, else the words on it."""
        button = self.widget()
        if kind == _NAME and isinstance(button, QAbstractButton):
            return button.accessibleName() or button.text().replace("&", "")
        return super().text(kind)

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return [_PRESS, *super().actionNames()] if self.widget().isEnabled() else []

    def doAction(self, name: str) -> None:
        """Press it."""
        button = self.widget()
        if name == _PRESS and isinstance(button, QAbstractButton):
            button.animateClick()
            return
        super().doAction(name)


class PlaceButton(_Pressed):
    """A button that leads to a page, and looks pressed while that is shown: no check box."""


class RowOfList(_Pressed):
    """A row of a list of which one is chosen."""

    _role = QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        """Tell whether it is the chosen one."""
        found = super().state()
        button = self.widget()
        found.selectable = True
        found.selected = isinstance(button, QAbstractButton) and button.isChecked()
        return found

    def childCount(self) -> int:
        """It is one thing: its name says all that is written on it."""
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """It has none."""

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """It has none."""


class Rows(QAccessibleWidget):
    """Rows below one another: a list where one of them is chosen."""

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows, QAccessible.Role.Grouping)

    def role(self) -> QAccessible.Role:
        """Return what it is now; other rows may have come since."""
        from mentordesk_ui.widgets.chosen_rows import ChosenRow  # not needed before a list is there

        rows = self.widget()
        has_choice = isinstance(rows, RowList) and any(isinstance(each, ChosenRow) for each in rows.rows())
        return QAccessible.Role.List if has_choice else QAccessible.Role.Grouping


class Stack(QAccessibleWidget):
    """Several pages in the same place: Qt takes it for a layered pane, which Orca says each time."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack, QAccessible.Role.Grouping)


class SpokenWords(QAccessibleWidget):
    """Words that appear for readers that know no announcements (`older_readers.py`)."""

    def __init__(self, words: QWidget) -> None:
        super().__init__(words, QAccessible.Role.Notification)
