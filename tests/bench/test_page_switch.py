"""From a click on the rail to the page painted, on the sample pair: at once, made ready in a quiet time, and again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.bundles.opening import open_pair
from mentordesk.sample.demo import Demo, make_demo
from mentordesk_ui.pages import PAGES
from mentordesk_ui.theme import Theme
from ui.desks import OpenWindow
from ui.laptops import until

ROUNDS = 5


class Painted(QObject):
    """Hears when a page is painted on the screen; a picture taken of the window would paint it once more."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.is_seen = False
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the painting, which ends before the loop of events comes back."""
        if event.type() == QEvent.Type.Paint:
            self.is_seen = True
            watched.removeEventFilter(self)
        return False


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Demo:
    return make_demo(tmp_path_factory.mktemp("switch") / "pair")


@pytest.fixture
def window(demo: Demo, tmp_path: Path) -> Iterator[OpenWindow]:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme.apply(app, "light", 100)
    window = OpenWindow(*open_pair(demo.mentee, demo.keys), tmp_path)
    yield window
    window.close()


@pytest.mark.parametrize("key", [each.key for each in PAGES])
@pytest.mark.parametrize("which", ["first", "ready", "again"])
def test_switch(benchmark: Any, window: OpenWindow, key: str, which: str) -> None:
    benchmark.group = f"page {key}"
    benchmark.name = f"test_{which}"

    def away() -> None:
        window.go("goals" if key == "today" else "today")
        window.settle()
        until(lambda: window.desk is None or not window.desk.jobs)  # a page is never taken away while it looks
        if which != "again" and (page := window.pages.pop(key, None)) is not None:
            window.frame.stack.removeWidget(page)
            window.frame.stack.ready.discard(key)
            page.leave()
            page.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # processEvents alone keeps it
            window.settle()
        while which == "ready" and window.frame.stack.get_ready(key):
            window.settle()

    def switch() -> None:
        window.go(key)
        painted = Painted(window.page)
        while not painted.is_seen:
            QApplication.processEvents()

    if which == "again":
        window.go(key)
        window.settle()
    benchmark.pedantic(switch, setup=away, rounds=ROUNDS)
