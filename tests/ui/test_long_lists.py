"""Long lists: a page comes at once, and rows are there wherever one scrolls, walks or comes back to."""

from __future__ import annotations

import time
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLabel, QScrollBar, QWidget

from mentordesk.actions import artifacts, goals, reflections
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.pages.goals.list import GoalRow
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.reflections.list import MINE
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from mentordesk_ui.pages.split import COMING_MS
from mentordesk_ui.widgets.coming_rows import AHEAD, FIRST, STEP
from ui.desks import OpenWindow
from ui.laptops import until

MANY = 100
REACHED = 8


@pytest.fixture
def many(fresh: OpenWindow) -> GoalsPage:
    """As many goals as a long life has, the first ones reached."""
    made = [fresh.workspace.do(goals.add_goal, f"Goal {number}").result for number in range(MANY)]
    for goal in made[:REACHED]:
        fresh.workspace.do(goals.reach_goal, goal.id)
    return fresh.page_at(GoalsPage, "goals")


def titles(page: GoalsPage) -> list[str]:
    return [row.title.text() for row in page.list.rows()]


def in_order() -> list[str]:
    return [f"Goal {number}" for number in (*range(REACHED, MANY), *range(REACHED))]


def scrolled_half_way(window: OpenWindow, page: GoalsPage) -> QScrollBar:
    """Come down a stretch and half the way back, and return the bar of the list."""
    bar = page.split.list_side.verticalScrollBar()
    for _ in range(3):
        bar.setValue(bar.maximum())
        window.settle()
    bar.setValue(bar.maximum() // 2)
    window.settle()
    return bar


def work_meanwhile(wait_ms: int) -> None:
    """Hold the window up for longer than it waits for something, as other work does, and let it go on."""
    QTimer.singleShot(0, lambda: time.sleep(1.5 * wait_ms / 1000))
    QApplication.processEvents()


def is_seen(row: QWidget | None) -> bool:
    """Whether all of a row can be seen."""
    return row is not None and row.visibleRegion().boundingRect().height() == row.height()


def focused() -> str:
    row = QApplication.focusWidget()
    return row.title.text() if isinstance(row, GoalRow) else ""


def test_only_rows_that_are_nearly_seen_are_made(fresh, many):
    assert FIRST <= len(titles(many)) < MANY / 2
    assert titles(many) == in_order()[: len(titles(many))], "from the top down, without a gap before the next group"


def test_whoever_scrolls_comes_to_the_last_row(fresh, many):
    bar = many.split.list_side.verticalScrollBar()
    seen = len(titles(many))
    while bar.value() < bar.maximum():
        bar.setValue(bar.maximum())
        fresh.settle()
        assert many.list.rows()[0].isVisible()
        assert len(titles(many)) == MANY or seen < len(titles(many)) <= seen + 4 * STEP
        seen = len(titles(many))
    assert titles(many) == in_order()


def test_rows_below_what_is_seen_come_when_the_page_stands(fresh, many):
    until(lambda: many.split.list_side.verticalScrollBar().maximum() >= AHEAD, "a way to scroll on")
    assert len(titles(many)) < MANY / 2


def test_a_busy_laptop_makes_no_more_rows_than_another(fresh, many):
    timers = many.list._coming._later, many.list._coming._soon
    for each in timers:  # both are due before the rows that the first one makes have been laid out
        each.start(0)
    fresh.settle()
    assert FIRST < len(titles(many)) < MANY / 2


def test_whoever_walks_on_at_once_is_not_held_up_by_rows_that_are_yet_to_come(fresh, many):
    many._goals = many._goals[::-1]
    many.list.show_goals(many._goals, frozenset(), date.today())
    many.list.focus(many._goals[0].id)
    for goal in many._goals[1 : FIRST + 3]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert focused() == goal.title


def test_end_goes_to_the_very_last_row_and_down_never_stops_before_it(fresh, many):
    many.list.focus(many.list.rows()[0].key)
    for title in in_order()[1 : FIRST + STEP + 5]:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        fresh.settle()
        assert focused() == title
        assert is_seen(QApplication.focusWidget()), title
    for key, title in ((Qt.Key.Key_End, in_order()[-1]), (Qt.Key.Key_Home, in_order()[0])):
        QTest.keyClick(QApplication.focusWidget(), key)
        fresh.settle()
        assert focused() == title
        assert is_seen(QApplication.focusWidget()), title


def test_a_goal_far_down_is_opened_and_come_back_to(fresh, many):
    wanted = many._goals[-20]
    many.open_at(wanted.id)
    fresh.settle()
    assert many.detail.goal == wanted.id
    many.list.focus(wanted.id)
    assert focused() == wanted.title
    fresh.settle()
    assert is_seen(QApplication.focusWidget())
    row = next(each for each in many.list.rows() if each.key == wanted.id)
    assert row.isChecked(), "it is the current one also where its row was made later"
    assert sum(each.isChecked() for each in many.list.rows()) == 1


def test_a_change_keeps_the_place_and_makes_no_more_rows_than_were_seen(fresh, many):
    bar = scrolled_half_way(fresh, many)
    place, made = bar.value(), len(titles(many))
    fresh.desk.do(goals.edit_goal, many._goals[-1].id, title="Another name")
    fresh.settle()
    assert bar.value() == place
    assert len(titles(many)) <= made
    fresh.desk.do(goals.edit_goal, many._goals[0].id, title="And another")
    fresh.settle()
    assert bar.value() == place


def test_the_place_is_kept_where_the_laptop_is_busy_while_the_list_is_made_anew(fresh, many):
    bar = scrolled_half_way(fresh, many)
    place = bar.value()
    fresh.desk.do(goals.edit_goal, many._goals[-1].id, title="Another name")
    for _ in range(6):
        work_meanwhile(COMING_MS)
    fresh.settle()
    assert bar.value() == place


def test_a_row_is_moved_past_those_that_were_made_and_stays_in_view(fresh, many):
    row = many.list.rows()[FIRST - 1]
    many.list.focus(row.key)
    fresh.settle()
    title = row.title.text()
    for place in range(FIRST, FIRST + 12):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        fresh.settle()
        assert titles(many).index(title) == place
        assert focused() == title
        until(lambda: is_seen(QApplication.focusWidget()), f"the row at place {place}")


def test_what_is_searched_for_and_not_there_makes_nothing(fresh, many):
    made = len(titles(many))
    many.list.focus("no such goal")
    assert len(titles(many)) == made


def test_reflections_come_as_they_are_scrolled_to(fresh):
    with fresh.workspace.change("test") as change:
        for number in range(MANY):
            reflections.write_reflection(change, f"Week {number}")
    page = fresh.page_at(ReflectionsPage, "reflections")
    assert FIRST <= len(page.list.rows()) < MANY / 2
    page.list.rows()[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert len(page.list.rows()) == MANY
    until(lambda: is_seen(QApplication.focusWidget()), "the last reflection")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    fresh.settle()
    assert is_seen(QApplication.focusWidget())
    page.list.filter.set_value(MINE)
    page.list.filter.chosen.emit(MINE)
    assert len(page.list.rows()) < MANY / 2, "another choice begins at the top"
    page.list.focus(page._entries[-1].reflection.id)
    assert [row.key for row in page.list.rows()] == [each.reflection.id for each in page._entries]


def test_a_heading_comes_with_the_first_of_its_rows(fresh, many):
    assert not any("Reached" in each.text() for each in many.list.findChildren(QLabel) if each.isVisible())
    many.list.focus(many.list.rows()[0].key)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    fresh.settle()
    assert any(each.text() == "Reached" for each in many.list.findChildren(QLabel) if each.isVisible())


def test_artifacts_come_as_one_walks_through_their_cards(fresh, tmp_path):
    source = tmp_path / "notes.md"
    source.write_text("A few words.", encoding="utf-8")
    for number in range(40):
        fresh.workspace.do(artifacts.add_artifact, source, f"Artifact {number}")
    page = fresh.page_at(ArtifactsPage, "artifacts")
    assert FIRST <= len(page.list.cards) < 40
    page.list.focus()
    for _ in range(9):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        fresh.settle()
        assert is_seen(QApplication.focusWidget())
    for key, place in ((Qt.Key.Key_End, 39), (Qt.Key.Key_Home, 0)):
        QTest.keyClick(QApplication.focusWidget(), key)
        assert page.list.cards[place].hasFocus()
        until(lambda: is_seen(QApplication.focusWidget()), f"card {place}")
    assert len(page.list.cards) == 40


def test_whoever_scrolls_right_after_a_change_is_not_taken_back(fresh, many):
    many.list.focus(many.list.rows()[0].key)
    fresh.settle()
    bar = many.split.list_side.verticalScrollBar()
    fresh.desk.do(goals.edit_goal, many._goals[3].id, title="Another name")
    fresh.settle()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    place = bar.value()
    assert place > 0
    QTest.qWait(COMING_MS + 100)
    assert bar.value() == place
