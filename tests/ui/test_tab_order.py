"""Tab goes as one reads: the rail, the head of a page, its list, then what was chosen there; in dialogs too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mentordesk.actions import goals, reflections, sessions
from mentordesk_ui import tab_order
from mentordesk_ui.pages.split import Side, Split
from mentordesk_ui.theme import Theme
from mentordesk_ui.widgets.chosen_rows import ChosenRow
from ui.desks import OpenWindow
from ui.tabs import walked


@pytest.fixture
def filled(fresh: OpenWindow, qapp: QApplication) -> OpenWindow:
    """A window with a few goals, sessions and reflections."""
    Theme.apply(qapp, "light", 100)
    for number in range(3):
        fresh.desk.do(goals.add_goal, f"Goal {number}")
        fresh.desk.do(sessions.plan_session, f"Session {number}", starts=f"2026-12-0{number + 1}T17:00")
        fresh.desk.do(reflections.write_reflection, title=f"Thought {number}", step_1="Words")
    return fresh


def stops(window: OpenWindow, key: str) -> list[QWidget]:
    """Go to a page and walk once round with Tab, from the first place of the rail."""
    window.go(key)
    window.settle()
    first = next(each for each in tab_order.in_order(window) if tab_order.takes_tab(each))
    first.setFocus()
    came_by, _bare = walked(window)
    return came_by


def side_of(widget: QWidget, page: QWidget) -> str:
    around = widget
    while around is not page and around is not None:
        if isinstance(around, Side):
            split = next(iter(page.findChildren(Split)))
            return "list" if around is split.list_side else "detail"
        around = around.parentWidget()
    return "head" if around is page else "frame"


@pytest.mark.parametrize("key", ["goals", "sessions", "reflections"])
@pytest.mark.parametrize("is_mirrored", [False, True])
def test_rail_head_list_and_what_is_chosen_follow_each_other(filled, key, is_mirrored, qapp):
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight)
    try:
        came_by = stops(filled, key)
        sides = [side_of(each, filled.page) for each in came_by]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    runs = [each for at, each in enumerate(sides) if at == 0 or sides[at - 1] != each]
    assert runs == ["frame", "head", "list", "detail"]


@pytest.mark.parametrize("key", ["goals", "sessions", "reflections"])
def test_a_list_is_one_stop_and_the_arrow_keys_walk_in_it_also_when_it_is_listed_anew(filled, key):
    filled.desk.do(goals.add_goal, "One more goal")
    filled.desk.do(sessions.plan_session, "One more session", starts="2026-12-09T17:00")
    filled.desk.do(reflections.write_reflection, title="One more thought", step_1="Words")
    came_by = stops(filled, key)
    rows = [each for each in came_by if isinstance(each, ChosenRow) and side_of(each, filled.page) == "list"]
    assert len(rows) == 1
    assert rows[0].isChecked()
    every = [each for each in tab_order.in_order(tab_order.list_of(rows[0])) if isinstance(each, ChosenRow)]
    assert len(every) == 4
    rows[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    walked_over = [QApplication.focusWidget()]
    for _ in every[1:]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        walked_over.append(QApplication.focusWidget())
    assert walked_over == every
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert side_of(QApplication.focusWidget(), filled.page) == "detail"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is rows[0], "back one comes to the chosen row"


def test_back_is_the_same_way_and_what_is_reached_can_be_seen(filled):
    came_by = stops(filled, "sessions")
    back = [came_by[0]]
    while len(back) < len(came_by):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
        now = QApplication.focusWidget()
        filled.settle()
        assert not now.visibleRegion().isEmpty(), now.accessibleName()
        if now is not back[-1]:  # the parts of a date are stops of their own
            back.append(now)
    assert back[1:] == came_by[:0:-1]


def test_what_is_hidden_off_or_taken_by_another_is_passed_over_and_no_stop_is_no_harm(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    last, first = QLineEdit(), QPushButton("First")  # made in another order than they stand
    hidden, off, proxied = QLineEdit(), QLineEdit(), QLineEdit()
    proxied.setFocusProxy(last)
    for each in (first, hidden, off, proxied, last):
        column.addWidget(each)
    hidden.hide()
    off.setEnabled(False)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    first.setFocus()
    assert tab_order.step(window, 1)
    assert last.hasFocus()
    assert tab_order.step(window, 1)
    assert first.hasFocus()
    assert tab_order.step(window, -1)
    assert last.hasFocus()
    for each in (first, last):
        each.hide()
    assert not tab_order.step(window, 1)


def test_a_page_opened_by_key_has_the_keyboard_in_what_it_shows_and_later_where_it_was(filled):
    def at() -> QWidget:
        filled.settle()
        return QApplication.focusWidget()

    filled.go("goals")
    at()
    filled.go("sessions")
    assert side_of(at(), filled.page) == "list"
    filled.page.detail.title.editor.setFocus()
    filled.go("reflections")
    assert side_of(at(), filled.page) == "list"
    filled.go("sessions")
    assert at() is filled.page.detail.title.editor
    filled.go("goals", "new")
    assert isinstance(at(), QLineEdit), "a page that puts the keyboard somewhere keeps it there"
