"""From a choice of theme, or of text size, to the page painted, with every page of the sample pair open.

The floor is the same pages and window with nothing new: all of the page in front painted once.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from mentordesk.bundles.opening import open_pair
from mentordesk.sample.demo import make_demo
from mentordesk_ui.pages import PAGES
from mentordesk_ui.theme import Theme
from ui.desks import OpenWindow

ROUNDS = 6
LOOKS = {
    "floor": (("light", 100),),
    "theme": (("dark", 100), ("contrast", 100), ("light", 100)),
    "text_size": (("light", 130), ("light", 100)),
}


@pytest.fixture(scope="module")
def window(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWindow]:
    folder: Path = tmp_path_factory.mktemp("theme")
    demo = make_demo(folder / "pair")
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    Theme.apply(app, "light", 100)
    made = OpenWindow(*open_pair(demo.mentee, demo.keys), folder)
    for each in (*PAGES, PAGES[0]):
        made.go(each.key)
        made.settle()
    yield made
    made.close()


@pytest.mark.parametrize("what", LOOKS)
def test_switch(benchmark: Any, window: OpenWindow, what: str) -> None:
    benchmark.group = "switch of theme"
    benchmark.name = f"test_{what}"
    looks = cycle(LOOKS[what])

    def switch() -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        Theme.apply(app, *next(looks))
        QApplication.processEvents()
        window.grab()

    benchmark.pedantic(switch, rounds=ROUNDS)
