"""How long the window's own thread works without a break on each page of the nastiest workspace (exchange/nastiest.py).

`dev.py bench tests/bench/test_nastiest_gap.py` prints for each page: opened for the first time, and again after a goal
was added. The same page of an honest pair is printed beside it: what opening a page costs by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exchange import nastiest
from exchange.pair import Side, copy_pair
from mentordesk.actions.goals import add_goal
from mentordesk_ui.pages import PAGES
from ui.desks import OpenWindow
from ui.watch import watch


def opened(side: Side, folder: Path) -> OpenWindow:
    """Open the window of a side."""
    return OpenWindow(side.workspace, side.laptop, folder)


@pytest.fixture(scope="module")
def windows(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[OpenWindow, OpenWindow]]:
    """An honest pair's window and a spoiled one."""
    made = []
    for name in ("honest", "nastiest"):
        folder = tmp_path_factory.mktemp(name)
        pair = copy_pair(folder)
        if name == "nastiest":
            nastiest.spoil(pair.mentor)
            pair.mentee.receive(*pair.mentor.send())
            nastiest.collide(pair.mentor, pair.mentee)
            pair.mentee.receive(*pair.mentor.send())
        pair.mentor.workspace.close()
        made.append(opened(pair.mentee, folder))
    yield made[0], made[1]
    for window in made:
        window.close()


def own_work(window: OpenWindow, key: str) -> tuple[float, float]:
    """Return the longest own work in ms: on opening a page, and when something else changes while it is shown."""
    assert window.desk is not None
    found = []
    for step in (lambda: window.go(key), lambda: window.desk.do(add_goal, "One more") if window.desk else None):
        with watch() as watched:
            step()
            QTest.qWait(300)
        found.append(watched.busiest * 1_000)
    return found[0], found[1]


def test_own_work(windows: tuple[OpenWindow, OpenWindow], capsys: pytest.CaptureFixture[str]) -> None:
    honest, nasty = windows
    for page in PAGES:
        plain, spoiled = own_work(honest, page.key), own_work(nasty, page.key)
        with capsys.disabled():
            print(
                f"\n{page.key:12} opened {spoiled[0]:7.0f} ms (honest {plain[0]:5.0f})"
                f"  changed {spoiled[1]:6.0f} ms (honest {plain[1]:4.0f})",
                end="",
            )
