"""F6: from one part of the window to the next, each at the place where the keyboard last was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from mentordesk_ui.main_window import MainWindow


def walk(window: MainWindow, step: int) -> None:
    """Put the keyboard into the next part (1) or the one before (-1): the rail, then the parts of the page."""
    page = window.page
    if page is None:
        return
    panes = [each for each in (window.rail, *page.panes()) if each.isVisible() and _first(each) is not None]
    focus = QApplication.focusWidget()
    here = next((place for place, each in enumerate(panes) if _holds(each, focus)), -1)
    if not panes:
        return
    wanted = panes[(here + step) % len(panes) if here >= 0 else 0]
    last = wanted.focusWidget()
    target = last if last is not None and _can_hold(last, wanted) else _first(wanted)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(pane: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (pane is focus or pane.isAncestorOf(focus))


def _can_hold(widget: QWidget, pane: QWidget) -> bool:
    return pane.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()


def _first(pane: QWidget) -> QWidget | None:
    """Return the first widget of a part that takes the keyboard, in the order of Tab."""
    seen, widget = pane, pane.nextInFocusChain()
    while widget is not None and widget is not seen:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and _can_hold(widget, pane):
            return widget
        widget = widget.nextInFocusChain()
    return None
