"""Walk a window with Tab alone and tell what a person who has no mouse would miss."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from mentordesk_ui import tab_order
from mentordesk_ui.theme import Theme
from mentordesk_ui.widgets.chosen_rows import ChosenRow

TOO_MANY = 600


def walked(window: QWidget) -> tuple[list[QWidget], list[str]]:
    """Press Tab until the keyboard is where it was at first; return where it came by, and what had no ring there.

    Raises AssertionError where it never comes back.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    start = app.focusWidget()
    assert start is not None
    found, bare, stays = [start], [], 0
    while len(found) < TOO_MANY:
        here = app.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        there = app.focusWidget()
        assert there is not None, f"after {type(here).__name__} {here.accessibleName()!r} the keyboard is nowhere"
        if there is start:
            return found, bare
        stays = stays + 1 if there is here else 0
        assert stays < TOO_MANY, f"{type(here).__name__} {here.accessibleName()!r} keeps the keyboard"
        if there is not here:
            found.append(there)
            bare += _ringless(there)
    raise AssertionError(f"Tab does not come back: {[type(each).__name__ for each in found[-6:]]}")


def missed(window: QWidget, came_by: list[QWidget]) -> list[str]:
    """Return a line for everything that Tab should reach and did not.

    Of a group of choices, or of the rows of a list of which one is chosen, one is enough.
    """
    groups = {each.parentWidget() for each in came_by if isinstance(each, QRadioButton)}
    lists = {tab_order.list_of(each) for each in came_by if isinstance(each, ChosenRow)}
    found = []
    for widget in window.findChildren(QWidget):
        if not tab_order.takes_tab(widget) or not widget.isVisible():
            continue
        if widget in came_by or (isinstance(widget, QRadioButton) and widget.parentWidget() in groups):
            continue
        if (row := _row_around(widget)) is not None and tab_order.list_of(row) in lists:
            continue
        if widget.objectName().startswith("qt_"):
            continue
        found.append(f"Tab misses {_said(widget)}")
    return found


def _row_around(widget: QWidget | None) -> ChosenRow | None:
    while widget is not None and not isinstance(widget, ChosenRow):
        widget = widget.parentWidget()
    return widget


def _ringless(here: QWidget) -> list[str]:
    """Return a line if nothing shows where the keyboard is now; what draws its own mark says so by `focus_ring`."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    ring = Theme.of(app).focus.ring
    if getattr(here, "focus_ring", None) is False or (ring is not None and ring.isVisible()):
        return []
    return [f"no ring around {_said(here)}"]


def _said(widget: QWidget) -> str:
    words = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{type(widget).__name__} {str(words)[:40]!r} at {widget.mapTo(widget.window(), QPoint(0, 0)).toTuple()}"
