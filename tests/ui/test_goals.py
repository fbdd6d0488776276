"""Goals: written down, ordered, levelled, reached and deleted, on the real window and a real pair."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mentordesk.actions import goals, roadmap, sessions
from mentordesk.library.templates import goal_templates
from mentordesk.records import Goal, Task
from mentordesk_ui.pages.goals.list import GoalRow
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.widgets.fact_rows import TickRow
from ui.desks import OpenWindow, nameless


@pytest.fixture
def three(fresh) -> GoalsPage:
    for title in ("First", "Second", "Third"):
        fresh.desk.do(goals.add_goal, title)
    return fresh.page_at(GoalsPage, "goals")


def titles(page: GoalsPage) -> list[str]:
    return [row.title.text() for row in page.list.rows()]


def stored(window: OpenWindow) -> list[Goal]:
    return window.workspace.select(Goal, order="position, id")


def row(page: GoalsPage, title: str) -> GoalRow:
    return next(each for each in page.list.rows() if each.title.text() == title)


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


# --- beginning --------------------------------------------------------------------------------------------------------


def test_a_goal_is_written_down_with_its_title_and_return_and_the_rest_can_wait(fresh):
    page = fresh.page_at(GoalsPage, "goals")
    assert page.empty.isVisible()
    new_here = next(each for each in fresh.commands.all if each.shortcut().toString() == "Ctrl+N")
    new_here.trigger()
    assert page.entry.title_line.hasFocus()
    QTest.keyClicks(page.entry.title_line, "  Give a talk at PyCon ")
    QTest.keyClick(page.entry.title_line, Qt.Key.Key_Return)
    fresh.settle()
    assert [goal.title for goal in stored(fresh)] == ["Give a talk at PyCon"]
    assert page.detail.title.editor.text() == "Give a talk at PyCon"
    assert page.detail.why.editor.hasFocus()
    assert not page.entry.isVisible()
    fresh.undo()
    assert stored(fresh) == []
    assert page.empty.isVisible()


def test_escape_puts_the_new_goal_away_and_nothing_was_written(fresh):
    page = fresh.page_at(GoalsPage, "goals", "new")
    QTest.keyClicks(page.entry.title_line, "Never mind")
    QTest.keyClick(page.entry.title_line, Qt.Key.Key_Escape)
    assert stored(fresh) == []
    assert page.empty.isVisible()


def test_a_shipped_goal_comes_with_all_its_levels(fresh):
    page = fresh.page_at(GoalsPage, "goals")
    fresh.press(page.empty.link)
    fresh.press(page.entry.templates.rows()[1])
    goal = stored(fresh)[0]
    assert (goal.title, goal.expected) == (goal_templates()[1].title, goal_templates()[1].expected)
    assert goal.expected in words(page.detail.levels)


# --- order ------------------------------------------------------------------------------------------------------------


def test_alt_and_an_arrow_key_move_a_goal_and_the_keyboard_stays_on_it(fresh, three):
    row(three, "First").setFocus()
    QTest.keyClick(row(three, "First"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    fresh.settle()
    assert titles(three) == ["Second", "First", "Third"] == [goal.title for goal in stored(fresh)]
    assert row(three, "First").hasFocus()
    QTest.keyClick(row(three, "First"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(row(three, "First"), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert titles(three) == ["Second", "Third", "First"]
    QTest.keyClick(row(three, "First"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert titles(three) == ["Second", "First", "Third"]


def test_the_arrow_keys_alone_walk_through_the_list_from_group_to_group(fresh, three):
    fresh.desk.do(goals.park_goal, stored(fresh)[0].id)
    fresh.settle()
    assert titles(three) == ["Second", "Third", "First"]
    row(three, "Second").setFocus()
    for following in ("Third", "First", "First"):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
        assert row(three, following).hasFocus()
    QTest.keyClick(row(three, "First"), Qt.Key.Key_Up)
    assert row(three, "Third").hasFocus()


@pytest.mark.parametrize(
    ("dragged", "to", "order"),
    [
        ("Third", "First", ["Third", "First", "Second"]),
        ("First", "Third", ["Second", "Third", "First"]),
        ("Second", "Second", ["First", "Second", "Third"]),
    ],
)
def test_a_goal_is_dragged_to_another_place(fresh, three, dragged, to, order):
    source, target = row(three, dragged), row(three, to)
    upper = order.index(dragged) < order.index(to) if dragged != to else True
    end = source.mapFromGlobal(target.mapToGlobal(QPoint(30, 4 if upper else target.height() - 4)))
    before = fresh.workspace.log.last()
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    for step in (QPoint(30, 20 + QApplication.startDragDistance() + 1), end):
        QTest.mouseMove(source, step)
        QApplication.processEvents()
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=end)
    fresh.settle()
    assert titles(three) == order == [goal.title for goal in stored(fresh)]
    assert fresh.workspace.log.last() - before == (dragged != to)


# --- a goal -----------------------------------------------------------------------------------------------------------


def test_a_level_is_chosen_by_keyboard_and_shown_in_list_and_history(fresh, three):
    fresh.press(row(three, "Second"))
    levels = three.detail.levels.selector
    assert levels.value() == -1
    chosen = next(each for each in levels.findChildren(QWidget) if getattr(each, "isChecked", lambda: False)())
    chosen.setFocus()
    QTest.keyClick(chosen, Qt.Key.Key_Up)
    fresh.settle()
    assert next(goal for goal in stored(fresh) if goal.title == "Second").level == 0
    assert row(three, "Second").accessibleName() == "Second, As hoped"
    assert "Level: Less than hoped → As hoped" in words(three.detail.history)
    assert "You · " in words(three.detail.history)


def test_five_levels_are_written_in_a_ladder_and_return_goes_on(fresh, three):
    fresh.press(three.detail.levels.edit)
    fields = three.detail.levels.fields
    editor = fields["much_more"].editor
    assert editor.hasFocus()
    for name in ("much_more", "more", "expected", "less", "much_less"):
        assert fields[name].editor.hasFocus()
        QTest.keyClicks(fields[name].editor, f"This is {name}")
        QTest.keyClick(fields[name].editor, Qt.Key.Key_Return)
    fresh.press(three.detail.levels.edit)
    goal = stored(fresh)[0]
    assert [goal.level_text(level) for level in (2, 1, 0, -1, -2)] == [
        "This is much_more", "This is more", "This is expected", "This is less", "This is much_less",
    ]  # fmt: skip
    assert "This is less" in words(three.detail.levels.selector)


def test_state_moves_a_goal_to_its_group_and_undo_brings_it_back(fresh, three):
    fresh.press(row(three, "First"))
    three.detail.state._segments["reached"].click()
    fresh.settle()
    assert stored(fresh)[0].state == "reached"
    assert [each.title.text() for each in three.list.groups["reached"].rows()] == ["First"]
    assert three.subtitle.text() == "1 of 3 reached"
    fresh.undo()
    assert stored(fresh)[0].state == "open"
    assert three.detail.state.value() == "open"
    three.detail.state._segments["parked"].click()
    assert stored(fresh)[0].state == "parked"


def test_a_goal_is_deleted_without_asking_and_undo_brings_it_back(fresh, three):
    fresh.press(row(three, "Second"))
    fresh.press(three.detail.delete)
    assert titles(three) == ["First", "Third"]
    assert three.detail.title.editor.text() == "Third"
    assert row(three, "Third").hasFocus()
    assert fresh.told == "“Second” was deleted."
    fresh.undo()
    assert titles(three) == ["First", "Second", "Third"]


def test_a_due_day_is_set_changed_and_taken_away(fresh, three):
    due = three.detail.due
    fresh.press(due.set)
    assert stored(fresh)[0].due == (date.today() + timedelta(days=28)).isoformat()
    due.field.setDate(QDate(2027, 4, 17))
    fresh.settle()
    assert stored(fresh)[0].due == "2027-04-17"
    assert "Due 17 April 2027" in words(three.list)
    fresh.press(due.remove)
    assert stored(fresh)[0].due == ""
    assert due.set.isVisible()


def test_where_it_began_and_how_much_it_counts_are_chosen(fresh, three):
    detail = three.detail
    detail.baseline.activated.emit(detail.baseline.findData(-2))
    detail.weight.activated.emit(detail.weight.findData(3))
    assert (stored(fresh)[0].baseline, stored(fresh)[0].weight) == (-2, 3)


def test_what_belongs_to_a_goal_is_listed_and_its_tasks_are_ticked(fresh, three):
    desk, goal = fresh.desk, stored(fresh)[0]
    desk.do(sessions.add_task, "Write the outline", goal=goal.id)
    desk.do(sessions.write_decision, "Slides come last", goal=goal.id)
    stage = desk.do(roadmap.add_stage, "Start").result
    desk.do(roadmap.add_milestone, stage.id, "Rehearse in the team", goal=goal.id)
    fresh.settle()
    shown = words(three.detail.related)
    assert all(each in shown for each in ("Write the outline", "Slides come last", "Rehearse in the team"))
    task = next(each for each in three.detail.related.rows.rows() if isinstance(each, TickRow))
    fresh.press(task)
    assert fresh.workspace.select(Task)[0].done_on == date.today().isoformat()
    fresh.undo()
    assert fresh.workspace.select(Task)[0].done_on == ""


def test_a_goal_that_today_names_is_opened(fresh, three):
    third = stored(fresh)[2]
    fresh.go("today")
    page = fresh.page_at(GoalsPage, "goals", third.id)
    assert page.detail.title.editor.text() == "Third"
    assert row(page, "Third").isChecked()


def test_everything_that_the_keyboard_reaches_has_a_name(fresh, three):
    fresh.press(three.detail.levels.edit)
    three.start_new()
    three.entry.show_templates()
    fresh.settle()
    assert nameless(three) == []
