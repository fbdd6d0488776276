"""F6: from one part of the window to the next, each at the place where the keyboard last was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk_ui import tab_order

if TYPE_CHECKING:
    from mentordesk_ui.main_window import MainWindow
    from mentordesk_ui.pages.page import Page


def walk(window: MainWindow, step: int) -> None:
    """Put the keyboard into the next part (1) or the one before (-1): the rail, then the parts of the page."""
    page = window.page
    if page is None:
        return
    panes = [each for each in (window.frame.rail, *page.panes()) if each.isVisible() and _first(each) is not None]
    focus = QApplication.focusWidget()
    here = next((place for place, each in enumerate(panes) if tab_order.holds(each, focus)), -1)
    if not panes:
        return
    wanted = panes[(here + step) % len(panes) if here >= 0 else 0]
    target = _last(wanted) or _first(wanted)
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def come_along(page: Page) -> None:
    """Put the keyboard on a page that was opened, where it last was or at its beginning, unless the page did.

    In the head of the page it is only because Qt put it on the first thing there, when the page before made room.
    """
    focus = QApplication.focusWidget()
    if any(tab_order.holds(pane, focus) for pane in page.panes()):
        return
    for pane in (*page.panes(), page):
        target = _last(pane) or _first(pane)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return


def _last(pane: QWidget) -> QWidget | None:
    last = pane.focusWidget()
    return last if last is not None and _can_hold(last, pane) else None


def _can_hold(widget: QWidget, pane: QWidget) -> bool:
    return pane.isAncestorOf(widget) and widget.isVisible() and widget.isEnabled()


def _first(pane: QWidget) -> QWidget | None:
    """Return the first widget of a part that takes the keyboard, in the order that Tab has."""
    return next((each for each in tab_order.in_order(pane) if tab_order.takes_tab(each)), None)
