"""Pages are got ready while nobody waits, and a window that is left open over midnight knows which day it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from mentordesk.actions import goals
from mentordesk.workspace.log import now_ms
from mentordesk_ui import ahead
from mentordesk_ui.ahead import Ahead
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.today.page import TodayPage
from ui.desks import OpenWindow, PairOfDesks
from ui.laptops import until

MADE = {each.key for each in PAGES if each.in_rail} | set(ahead.LARGE)


@pytest.fixture
def _at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ahead, "FIRST_MS", 0)
    monkeypatch.setattr(ahead, "EACH_MS", 0)
    monkeypatch.setattr(ahead, "QUIET_S", 0.05)


@pytest.fixture
def window(desks: PairOfDesks) -> OpenWindow:
    until(lambda: not desks.window.desk.jobs)
    return desks.window


def is_ready(window: OpenWindow) -> bool:
    return window.pages.keys() >= MADE and not any(window.pages[key].is_stale for key in MADE)


@pytest.mark.usefixtures("_at_once")
def test_pages_are_made_while_nobody_waits_and_say_what_is_true_when_shown(
    window: OpenWindow,
) -> None:
    assert window.pages.keys() == {"today"}
    Ahead(window)
    until(lambda: is_ready(window))
    assert window.page_key == "today"
    made = window.pages["goals"]
    window.desk.do(goals.add_goal, title="Read aloud to the class")
    assert window.page_at(GoalsPage, "goals") is made
    assert "Read aloud to the class" in [row.title.text() for row in made.list.rows()]


@pytest.mark.usefixtures("_at_once")
def test_no_page_is_made_between_the_keys_that_somebody_types(
    window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "QUIET_S", 3600)
    ready = Ahead(window)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    until(lambda: not ready._left)
    QTest.qWait(50)
    assert window.pages.keys() == {"today"}
    monkeypatch.setattr(ahead, "QUIET_S", 0.05)
    until(lambda: is_ready(window))


@pytest.mark.usefixtures("_at_once")
def test_no_page_is_made_ahead_where_a_screen_reader_would_be_told_of_each_of_its_parts(
    window: OpenWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    ready = Ahead(window)
    until(lambda: not ready._left and not ready._timer.isActive())
    assert window.pages.keys() == {"today"}


@pytest.mark.usefixtures("_at_once")
def test_another_pair_is_got_ready_too(window: OpenWindow) -> None:
    Ahead(window)
    until(lambda: is_ready(window))
    laptop = window.desk.laptop
    window.close_desk()
    assert window.page is None
    again = type(window.workspace).open(window.workspace.folder)
    window.open_desk(Desk(again, laptop))
    assert window.pages.keys() == {"today"}
    until(lambda: is_ready(window))


def test_after_midnight_every_page_says_which_day_it_is(window: OpenWindow) -> None:
    page = window.page_at(TodayPage, "today")
    window.page_at(GoalsPage, "goals")
    window.page_at(TodayPage, "today")
    yesterday = page.subtitle.text()
    window.frame.new_day.look()
    assert page.subtitle.text() == yesterday
    window.workspace.clock = lambda: now_ms() + 24 * 3_600_000
    window.frame.new_day.look()
    assert page.subtitle.text() not in ("", yesterday)
    assert window.pages["goals"].is_stale, "it asks again when it is shown"
