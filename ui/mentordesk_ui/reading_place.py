"""What is read at the top of a page stays there while its letters grow or shrink."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from mentordesk_ui.theme import Theme

SETTLES_MS = (0, 60, 250)
"""When a page is scrolled back after the change: it is laid out again in a few rounds, the largest one longest."""


class _Mark(NamedTuple):
    """A part that keeps its distance from the upper edge of what scrolls; `above` is the share of it that is higher."""

    area: QScrollArea
    part: QWidget
    above: float
    distance: int = 0


class ReadingPlace(QObject):
    """Follows the text size; who stands at the beginning of a page stays at the beginning."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        self._theme = Theme.of(app)
        self._percent = self._theme.text_percent
        self._theme.changed.connect(self._changed)

    def _changed(self) -> None:
        """Note what is read, as long as everything stands where it stood, and come back to it."""
        if self._theme.text_percent == self._percent:
            return
        self._percent = self._theme.text_percent
        areas = [each for each in self._window.findChildren(QScrollArea) if each.isVisible()]
        focus = self._window.focusWidget()
        marks = [_mark(each, focus) for each in areas if each.verticalScrollBar().value() > 0]
        for moment in SETTLES_MS if marks else ():
            QTimer.singleShot(moment, self, lambda: _come_back(marks))


def _mark(area: QScrollArea, focus: QWidget | None) -> _Mark:
    """Return where the keyboard is, if that can be seen, else what the upper edge cuts in the first column."""
    content, edge = area.widget(), area.verticalScrollBar().value()
    assert content is not None
    if focus is not None and content.isAncestorOf(focus):
        top = _top(focus, content)
        if edge <= top < edge + area.viewport().height():
            return _Mark(area, focus, 0, top - edge)
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


def _come_back(marks: list[_Mark]) -> None:
    for area, part, above, distance in marks:
        if not (isValid(area) and isValid(part) and area.isVisible()):
            continue  # the page was left, or wrote itself anew
        content = area.widget()
        if content is not None and content.isAncestorOf(part):
            area.verticalScrollBar().setValue(_top(part, content) + round(above * part.height()) - distance)
