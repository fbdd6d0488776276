"""Viewers in a window of their own, driven as a person would."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from mentordesk_ui.decoding.decoder import LIMIT
from mentordesk_ui.viewers.sheet_viewer import SheetViewer
from mentordesk_ui.viewers.viewer import Pin
from ui.laptops import until

V = TypeVar("V", bound=SheetViewer)


class Told:
    """What a viewer has said by its signals."""

    def __init__(self, viewer: SheetViewer) -> None:
        self.opened = 0
        self.failed: list[str] = []
        self.places: list[dict[str, Any]] = []
        self.given_up = 0
        self.pressed: list[str] = []
        self._connected = [
            viewer.opened.connect(self._open),
            viewer.failed.connect(self.failed.append),
            viewer.place_chosen.connect(lambda chosen: self.places.append(json.loads(chosen))),
            viewer.place_given_up.connect(self._give_up),
            viewer.pin_pressed.connect(self.pressed.append),
        ]

    def forget(self) -> None:
        """Hear no more."""
        for each in self._connected:
            QObject.disconnect(each)

    def _open(self) -> None:
        self.opened += 1

    def _give_up(self) -> None:
        self.given_up += 1


_kept: dict[type[SheetViewer], SheetViewer] = {}


@contextmanager
def shown(kind: type[V], size: tuple[int, int] = (700, 500)) -> Iterator[tuple[V, Told]]:
    """Show a viewer in a window; it and its decoding process are kept from test to test, as a page keeps its own."""
    window, viewer = QWidget(), _kept.setdefault(kind, _kept.get(kind) or kind())
    assert isinstance(viewer, kind)
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(viewer)
    viewer.show()
    window.resize(*size)
    window.show()
    QApplication.processEvents()
    told = Told(viewer)
    yield viewer, told
    told.forget()
    viewer.show_pins([])
    viewer.reveal("")
    viewer.clear()
    viewer.limit = LIMIT
    viewer.setParent(None)
    window.close()


def close_all() -> None:
    """Close the windows and end the processes."""
    for viewer in _kept.values():
        viewer._decoder.end()
        viewer.close()
    _kept.clear()


def open_file(viewer: SheetViewer, told: Told, file: Path) -> None:
    """Show a file and wait until it is there with all of its pixels, or has failed."""
    before = told.opened + len(told.failed)
    viewer.show_file(file, file.name, "")
    until(lambda: told.opened + len(told.failed) > before, f"{file.name} to open")
    settle(viewer)


def settle(viewer: SheetViewer) -> None:
    """Wait until nothing is asked of the decoding process any more."""
    QApplication.processEvents()
    until(lambda: not viewer._decoder.busy, "the pixels")
    QApplication.processEvents()


def pin(note: str, value: str, number: int = 1, tag: str = "question", state: str = "open") -> Pin:
    """A pin at a fragment."""
    anchor = json.dumps({"type": "FragmentSelector", "value": value})
    return Pin(note, anchor, number, tag, state, f"Words of {note}")


def drag(viewer: SheetViewer, begin: QPointF, end: QPointF) -> None:
    """Press the left button at one point of the canvas, move, and let go at another."""
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    port = viewer.canvas.viewport()
    steps = [begin + (end - begin) * part / 4 for part in range(5)]
    for kind, point in [
        (QEvent.Type.MouseButtonPress, begin),
        *((QEvent.Type.MouseMove, step) for step in steps),
        (QEvent.Type.MouseButtonRelease, end),
    ]:
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else left
        sent = QMouseEvent(kind, point, port.mapToGlobal(point), left, held, none)
        QApplication.sendEvent(port, sent)


def click(viewer: SheetViewer, at: QPointF) -> None:
    """Click a point of the canvas."""
    QTest.mouseClick(viewer.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))


def key(viewer: SheetViewer, key: Qt.Key, times: int = 1, held: Qt.KeyboardModifier | None = None) -> None:
    """Press a key on the canvas."""
    for _ in range(times):
        QTest.keyClick(viewer.canvas, key, held or Qt.KeyboardModifier.NoModifier)
