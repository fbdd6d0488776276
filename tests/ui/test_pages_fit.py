"""Every page, with the sample pair and empty: nothing cut, faint, hollow, nameless or small; Tab reaches everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget

from mentordesk_ui.pages import PAGES
from ui.clipping import clipped
from ui.contrast import faint
from ui.desks import nameless, new_pair
from ui.holes import hollow
from ui.laptops import WindowLaptop, until
from ui.looks import LOOKS, look
from ui.tabs import missed, walked
from ui.targets import small

LONG = pytest.mark.long
SAMPLE = [
    ("light", (1280, 800)),
    ("mirrored, 150 percent, contrast", (1280, 800)),
    pytest.param("dark", (1600, 1000), marks=LONG),
    pytest.param("150 percent", (900, 600), marks=LONG),
    pytest.param("200 percent", (1280, 800), marks=LONG),
    pytest.param("200 percent", (900, 600), marks=LONG),
]
NEW = [
    ("dark", (1600, 1000)),
    ("150 percent", (900, 600)),
    pytest.param("light", (1280, 800), marks=LONG),
    pytest.param("mirrored, 150 percent, contrast", (1280, 800), marks=LONG),
]


@pytest.fixture(scope="module")
def sample(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[WindowLaptop]:
    laptop = WindowLaptop(qapp, tmp_path_factory.mktemp("sample"))
    laptop.begin()
    laptop.program.show_sample()
    until(lambda: laptop.window.desk is not None, "the sample")
    laptop.window.close_desk()
    yield laptop
    laptop.close()


def looked_at(window, key: str) -> list[str]:
    window.go(key)
    until(lambda: not window.desk.busy)
    for _ in range(12):
        QApplication.processEvents()
    assert window.page is not None
    found = [*clipped(window), *faint(window), *hollow(window), *nameless(window.page), *small(window)]
    return [f"{key}: {each}" for each in found]


@pytest.mark.parametrize(("name", "size"), SAMPLE)
def test_every_page_of_the_sample_pair_can_be_read(qapp, sample, name, size):
    with look(qapp, *LOOKS[name]):
        sample.window.resize(*size)
        sample.window.side_wanted.emit("mentee")
        found = [each for page in PAGES for each in looked_at(sample.window, page.key)]
        sample.window.close_desk()
    assert found == []


@pytest.mark.parametrize(("name", "size"), NEW)
def test_every_page_of_a_new_pair_can_be_read(qapp, tmp_path, name, size):
    with look(qapp, *LOOKS[name]):
        fresh = new_pair(tmp_path, size)
        found = [each for page in PAGES for each in looked_at(fresh, page.key)]
        fresh.close()
    assert found == []


class Strays(QObject):
    """Notes parts of a page that come up as windows of their own before they are in it; each takes the keyboard."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_tab_reaches_everything_on_every_page_and_comes_back(qapp, sample):
    sample.window.resize(1280, 800)
    sample.window.side_wanted.emit("mentee")
    window, strays = sample.window, Strays()
    window.activateWindow()
    until(window.isActiveWindow)
    qapp.installEventFilter(strays)
    found = []
    for page in PAGES:
        window.go(page.key)
        until(lambda: not window.desk.busy)
        for _ in range(12):
            QApplication.processEvents()
        assert window.isActiveWindow(), page.key
        entries = window.frame.rail.findChildren(QRadioButton)
        start = next((each for each in entries if each.isChecked()), entries[0])  # Tab leads to the chosen one alone
        start.setFocus(Qt.FocusReason.TabFocusReason)
        came_by, bare = walked(window)
        found += [f"{page.key}: {each}" for each in (*missed(window, came_by), *bare)]
    qapp.removeEventFilter(strays)
    window.close_desk()
    assert found == []
    assert strays.seen == []
