"""What is read at the top of a page stays there while letters or window change, and what is written in sight."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from mentordesk_ui.theme import Theme

if TYPE_CHECKING:
    from mentordesk_ui.main_window import MainWindow

SETTLES_MS = (0, 60, 250)
"""When a page is scrolled back after the change: it is laid out again in a few rounds, the largest one longest."""
BELOW = 12
"""Pixels that are seen below what has the keyboard, so that its edge stands out."""


class _Mark(NamedTuple):
    """A part that keeps its distance from the upper edge of what scrolls; `above` is the share of it that is higher."""

    area: QScrollArea
    part: QWidget
    above: float = 0
    distance: int = 0
    has_keyboard: bool = False


class ReadingPlace(QObject):
    """Follows the size of letters and window; who stands at the beginning of a page stays there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._marks: list[_Mark] = []
        self._change = 0
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        Theme.of(app).changed.connect(self._changed)
        window.pair_opened.connect(lambda: QTimer.singleShot(0, self, self._listen))

    def _listen(self) -> None:
        """Hear of another size before the window itself does, which would have laid out everything by then."""
        if (handle := self._window.windowHandle()) is not None:
            handle.installEventFilter(self)  # the same one only once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is read before the window is as large as it is going to be."""
        if event.type() == QEvent.Type.Resize:
            self._changed()
        return False

    def _changed(self) -> None:
        """Note what is read, as long as everything stands where it stood, and come back to it.

        A window that is drawn larger and larger changes all the time: what was read at first counts.
        """
        if not self._marks:
            areas = [each for each in self._window.findChildren(QScrollArea) if each.isVisible()]
            focus = self._window.focusWidget()
            self._marks = [found for each in areas if (found := _mark(each, focus)) is not None]
        self._change += 1
        for moment in SETTLES_MS if self._marks else ():
            QTimer.singleShot(moment, self, partial(self._come_back, self._change, moment == SETTLES_MS[-1]))

    def _come_back(self, change: int, is_last: bool) -> None:
        if change != self._change:
            return  # another one followed
        for each in self._marks:
            _come_back(each)
        if is_last:
            self._marks = []


def _mark(area: QScrollArea, focus: QWidget | None) -> _Mark | None:
    """Return where the keyboard is, if that can be seen, else what the upper edge cuts in the first column."""
    content, edge = area.widget(), area.verticalScrollBar().value()
    assert content is not None
    if focus is not None and content.isAncestorOf(focus):
        top = _top(focus, content)
        if edge <= top < edge + area.viewport().height():
            return _Mark(area, focus, distance=top - edge, has_keyboard=True)
    if not edge:
        return None
    part: QWidget = content
    while (inner := _child_at(part, edge)) is not None:
        edge -= inner.y()
        part = inner
    return _Mark(area, part, edge / max(1, part.height()))


def _child_at(part: QWidget, edge: int) -> QWidget | None:
    """Return the visible part that the edge cuts, of several the one nearest to where reading starts; or None."""
    inside = [each for each in part.children() if isinstance(each, QWidget) and each.isVisible()]
    cut = [each for each in inside if each.y() <= edge < each.y() + each.height()]
    side = -1 if part.isRightToLeft() else 1
    return min(cut, key=lambda each: side * each.geometry().center().x(), default=None)


def _top(part: QWidget, content: QWidget) -> int:
    return part.mapTo(content, QPoint(0, 0)).y()


def _come_back(mark: _Mark) -> None:
    area, part, above, distance, has_keyboard = mark
    if not (isValid(area) and isValid(part) and area.isVisible()):
        return  # the page was left, or wrote itself anew
    content, bar = area.widget(), area.verticalScrollBar()
    if content is None or not content.isAncestorOf(part):
        return
    if has_keyboard and area.window().focusWidget() is not part:
        return  # somebody went on
    if bar.value():
        bar.setValue(_top(part, content) + round(above * part.height()) - distance)
    if has_keyboard:
        area.ensureWidgetVisible(part, 0, 0)  # a lower window may end above it; of a long text the line that is written
        if part.height() + BELOW <= (room := area.viewport().height()):
            bar.setValue(max(bar.value(), _top(part, content) + part.height() + BELOW - room))
