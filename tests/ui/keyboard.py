"""A pair of hands on the keyboard: what is pressed goes to whatever has the keyboard, as it would on a desk."""

from __future__ import annotations

from types import TracebackType

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_MODIFIERS = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
}


class Keyboard(QObject):
    """Entered, it counts presses of the mouse; at the end there must have been none."""

    def __init__(self) -> None:
        super().__init__()
        self.presses = 0

    def press(self, *wanted: str) -> None:
        """Press keys, such as `Return` or `Ctrl+Shift+S`."""
        for each in wanted:
            *held, key = each.split("+")
            modifiers = Qt.KeyboardModifier.NoModifier
            for name in held:
                modifiers |= _MODIFIERS[name]
            QTest.keyClick(self._target(), Qt.Key[f"Key_{key}"], modifiers)
            self._settle()

    def write(self, words: str) -> None:
        """Type words; QTest knows ASCII only."""
        for letter in words:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._target(), event)
        self._settle()

    def tab_to(self, words: str) -> QWidget:
        """Press Tab until the keyboard is on what is called so, from its beginning on; it may be there already."""
        came_by = []
        for _ in range(120):
            here = self._target()
            if named(here).startswith(words):
                return here
            came_by.append(named(here))
            self.press("Tab")
        raise AssertionError(f"Tab does not come to {words!r}, but to {came_by}")

    def __enter__(self) -> Keyboard:
        QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        assert error is not None or self.presses == 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Count presses of the mouse."""
        self.presses += event.type() in PRESSES
        return False

    def _target(self) -> QWidget:
        target = QApplication.activePopupWidget() or QApplication.focusWidget()
        assert target is not None, "the keyboard is nowhere"
        return target

    def _settle(self) -> None:
        for _ in range(6):
            QApplication.processEvents()


def named(widget: QWidget) -> str:
    """Return what a widget is called."""
    words = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or words.replace("&", "")
