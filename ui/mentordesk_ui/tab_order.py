"""Tab goes as one reads: part after part as they are laid out, whenever each of them was made.

Qt's own order is the order in which widgets were made. Rows that are listed anew, and parts made when they are first
needed, would come after everything else there, or after the rail. A list of which one row is chosen is one stop: inside
it the arrow keys walk.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLayout, QSplitter, QStackedWidget, QWidget

from mentordesk_ui.widgets.card_columns import ColumnStacks
from mentordesk_ui.widgets.rows import RowList

if TYPE_CHECKING:  # lists are loaded where there is one, and no key is pressed before the window stands
    from mentordesk_ui.widgets.chosen_rows import ChosenRow


class InReadingOrder:
    """Makes Tab go as one reads in a window; stands before the window's own class among the bases."""

    def focusNextPrevChild(self, is_next: bool) -> bool:
        """Put the keyboard into the next control, or the one before."""
        assert isinstance(self, QWidget)
        focus = QApplication.focusWidget()
        if focus is not None and not (focus.isVisible() and focus.isEnabled()):  # not Tab: it is going away just now
            return bool(super().focusNextPrevChild(is_next))  # type: ignore[misc]
        return step(self, 1 if is_next else -1) or super().focusNextPrevChild(is_next)  # type: ignore[misc]


def step(window: QWidget, by: int) -> bool:
    """Put the keyboard into the next control (1) or the one before (-1), round the ends; false if there is none.

    A Mac that lets Tab visit fields and lists only does so by Qt's own order.
    """
    from mentordesk_ui.widgets.in_view import bring_into_view

    if QGuiApplication.styleHints().tabFocusBehavior() != Qt.TabFocusBehavior.TabFocusAllControls:
        return False
    parts = list(in_order(window))
    passed = _passed_over(parts, QApplication.focusWidget())
    stops = [place for place, part in enumerate(parts) if takes_tab(part) and not _is_in(part, passed)]
    if not stops:
        return False
    here = _place_of(QApplication.focusWidget(), parts)
    after = [place for place in stops if (place > here if by > 0 else place < here)]
    wanted = (after or stops)[0 if by > 0 else -1]
    target = parts[wanted]
    target.setFocus(Qt.FocusReason.TabFocusReason if by > 0 else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(target)
    return True


def takes_tab(widget: QWidget) -> bool:
    """Tell whether Tab stops at a widget that can be seen."""
    wanted = Qt.FocusPolicy.TabFocus
    return widget.focusPolicy() & wanted == wanted and widget.isEnabled() and widget.focusProxy() is None


def holds(part: QWidget, focus: QWidget | None) -> bool:
    """Tell whether the keyboard is in a part of the window."""
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def list_of(row: ChosenRow) -> QWidget:
    """Return the list in which the arrow keys walk from row to row."""
    from mentordesk_ui.widgets.grouped_list import GroupedList

    found = row.parentWidget()
    while found is not None and not (isinstance(found, GroupedList) or (isinstance(found, RowList) and found.walks)):
        found = found.parentWidget()
    return found if found is not None else row


def _passed_over(parts: Iterable[QWidget], focus: QWidget | None) -> set[QWidget]:
    """Return the rows at which Tab does not stop: of each list all but the one with the keyboard, or the chosen one."""
    from mentordesk_ui.widgets.chosen_rows import ChosenRow

    lists: dict[QWidget, list[ChosenRow]] = {}
    for part in parts:
        if isinstance(part, ChosenRow) and takes_tab(part):
            lists.setdefault(list_of(part), []).append(part)
    passed: set[QWidget] = set()
    for rows in lists.values():
        own = next((each for each in rows if holds(each, focus)), None)
        chosen = own or next((each for each in rows if each.isChecked()), rows[0])
        passed.update(each for each in rows if each is not chosen)
    return passed


def _is_in(widget: QWidget | None, rows: set[QWidget]) -> bool:
    while widget is not None:
        if widget in rows:
            return True
        widget = widget.parentWidget()
    return False


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can be seen inside a widget, in the order of reading; a part comes before what is inside it."""
    for part in _parts(widget):
        if part.isVisible() and not part.isWindow():
            yield part
            yield from in_order(part)


def _parts(widget: QWidget) -> Iterable[QWidget]:
    """Return the direct children of a widget: those laid out in the order of the layout, then all others by place."""
    if isinstance(widget, QStackedWidget):
        shown = widget.currentWidget()
        return () if shown is None else (shown,)
    if isinstance(widget, QSplitter):
        return [part for at in range(widget.count()) if (part := widget.widget(at)) is not None]
    every = widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    layout = widget.layout()
    if layout is None or len(every) < 2:
        return sorted(every, key=_by_place)
    places = {part: place for part in every if (place := _place_in(layout, part)) is not None}
    rest = sorted((each for each in every if each not in places), key=_by_place)
    return [*sorted(places, key=places.__getitem__), *rest]


def _place_in(layout: QLayout, part: QWidget) -> tuple[int, ...] | None:
    """Return where a widget stands in a layout or in one inside it, to be compared; None for nowhere.

    Items of layouts are not asked for: the binding would keep what it made of them beyond their end.
    """
    if (at := layout.indexOf(part)) >= 0:
        return _by_column(part.pos(), layout.parentWidget()) if isinstance(layout, ColumnStacks) else (at,)
    for inner in layout.findChildren(QLayout, options=Qt.FindChildOption.FindDirectChildrenOnly):
        if (place := _place_in(inner, part)) is not None:
            return (layout.indexOf(inner), *place)
    return None


def _along(place: QPoint, widget: QWidget | None) -> int:
    """Return how far along the line of reading a place is."""
    return -place.x() if widget is not None and widget.isRightToLeft() else place.x()


def _by_column(place: QPoint, widget: QWidget | None) -> tuple[int, int]:
    return _along(place, widget), place.y()


def _by_place(widget: QWidget) -> tuple[int, int]:
    return widget.y(), _along(widget.pos(), widget.parentWidget())


def _place_of(widget: QWidget | None, parts: list[QWidget]) -> int:
    """Return where the keyboard is, or the part around it; before all others for nowhere."""
    while widget is not None:
        if widget in parts:
            return parts.index(widget)
        widget = widget.parentWidget()
    return -1
