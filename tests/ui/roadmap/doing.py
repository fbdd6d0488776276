"""What the tests of the roadmap do to it: name, press keys, point and drag."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.records import Milestone, Stage
from mentordesk_ui.pages.roadmap.page import RoadmapPage
from ui.desks import OpenWindow

ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


def named(window: OpenWindow, title: str) -> str:
    records = [*window.workspace.select(Milestone), *window.workspace.select(Stage)]
    return next(each.id for each in records if each.title == title)


def title_of(page: RoadmapPage) -> str:
    found = page.shown.card.get(page.current) or page.shown.stage.get(page.current)
    return found.title if found is not None else ""


def key(page: RoadmapPage, *keys: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    for each in keys:
        QTest.keyClick(QApplication.focusWidget() or page.canvas, each, modifier)
        QApplication.processEvents()


def at(page: RoadmapPage, title: str, where: QPointF | None = None) -> QPoint:
    """Return where a card is in the viewport, in its middle or at a place in the scene."""
    card = next(each for each in page.canvas.map.cards.values() if each.card.title == title)
    return page.canvas.mapFromScene(where if where is not None else card.place.center())


def drag(page: RoadmapPage, start: QPoint, end: QPoint) -> None:
    view = page.canvas.viewport()
    QApplication.sendEvent(view, pointer(start, view.mapToGlobal(start), Qt.MouseButton.NoButton))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, start)
    for part in (0.3, 0.7, 1.0):
        here = start + (end - start) * part
        QApplication.sendEvent(view, pointer(here, view.mapToGlobal(here)))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, end)
    QApplication.processEvents()


def pointer(here: QPoint, there: QPoint, held: Qt.MouseButton = Qt.MouseButton.LeftButton) -> QMouseEvent:
    return QMouseEvent(QEvent.Type.MouseMove, QPointF(here), QPointF(there), Qt.MouseButton.NoButton, held, NONE)
