"""What can be done about a marked word by the keyboard: another in its place, kept, passed over; and the next one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QScrollArea, QToolTip

from mentordesk.actions import reflections
from mentordesk.home import Home
from mentordesk.records import Goal
from mentordesk.spelling.own_words import NAME
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from ui.laptops import until
from ui.spelling.shown import come_to_rest, offered, open_menu, press, take, wavy

KEEP, LEAVE = "Add to my words", "Ignore while this pair is open"


def menu_at(field, word: str, reason=QContextMenuEvent.Reason.Keyboard) -> QMenu:
    """Open the menu of the field with the cursor, or the mouse, in a word."""
    come_to_rest(field)
    cursor = field.document().find(word)
    cursor.setPosition(cursor.selectionStart() + 1)
    place = field.cursorRect(cursor).center()
    if reason == QContextMenuEvent.Reason.Keyboard:
        field.setTextCursor(cursor)
        place = QPoint(1, 1)
    event = QContextMenuEvent(reason, place, field.viewport().mapToGlobal(place))
    QApplication.sendEvent(field.viewport(), event)
    return open_menu()


def test_a_suggestion_takes_the_place_of_the_word_and_one_undo_takes_it_back(fresh, goal, field):
    field.set_text("👩‍🏫 I write smal steps")
    menu = menu_at(field, "smal")
    assert "small" in offered(menu)[: offered(menu).index(KEEP)]
    take(menu, "small")
    assert field.text() == "👩‍🏫 I write small steps"
    field.undo()
    assert field.text() == "👩‍🏫 I write smal steps"
    field.redo()
    press(field, "Tab")
    assert fresh.workspace.get(Goal, goal).why == "👩‍🏫 I write small steps"


def test_the_mouse_asks_about_the_word_it_points_at_and_not_about_others(field):
    field.set_text("smal steps")
    menu = menu_at(field, "smal", QContextMenuEvent.Reason.Mouse)
    assert KEEP in offered(menu)
    assert "Bold" not in offered(menu), "all of it is longer than a screen"
    menu.close()
    menu = menu_at(field, "steps", QContextMenuEvent.Reason.Mouse)
    assert KEEP not in offered(menu)
    assert "Bold" in offered(menu)
    menu.close()


def test_a_word_nothing_is_like_can_still_be_kept(field):
    field.set_text("Xqqxqqxq")
    menu = menu_at(field, "Xqqxqqxq")
    assert offered(menu)[:2] == ["Nothing similar is known", KEEP]
    menu.close()


def test_a_word_that_is_added_counts_in_every_text_and_can_be_taken_out_again(fresh, field):
    field.set_text("smal gaol")
    come_to_rest(field)
    take(menu_at(field, "gaol"), KEEP)
    come_to_rest(field)
    assert (wavy(field, "smal"), wavy(field, "gaol")) == (True, False)
    assert Path(Home.of().config / NAME).read_text("utf-8") == "gaol\n"
    made = fresh.desk.do(reflections.write_reflection, "Last week", "own").result.id
    other = fresh.page_at(ReflectionsPage, "reflections", made).detail.steps.fields[0].editor
    other.set_text("gaol smal")
    come_to_rest(other)
    assert (wavy(other, "smal"), wavy(other, "gaol")) == (True, False)
    take(menu_at(other, "gaol"), "Remove “gaol” from my words")
    come_to_rest(other)
    assert wavy(other, "gaol")


def test_a_word_that_is_passed_over_is_kept_nowhere(field):
    field.set_text("smal Smal")
    take(menu_at(field, "smal"), LEAVE)
    come_to_rest(field)
    assert not wavy(field, "Smal")
    assert not Path(Home.of().config / NAME).exists()


def test_a_word_that_cannot_be_kept_is_told_of(fresh, field):
    Path(Home.of().config / NAME).mkdir(parents=True)
    field.set_text("smal")
    take(menu_at(field, "smal"), KEEP)
    fresh.settle()
    assert "cannot be written" in fresh.told


def test_f7_goes_from_one_marked_word_to_the_next_and_begins_again(field):
    field.set_text("smal steps\n```\nteh\n```\nthe gaol")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    seen = []
    for _ in range(3):
        press(field, "F7")
        menu = open_menu()
        seen.append((field.textCursor().selectedText(), menu.accessibleName(), menu.activeAction().text()))
        press(menu, "Escape")
    assert [word for word, _, _ in seen] == ["smal", "gaol", "smal"]
    assert seen[0][1:] == ("Not in the dictionary: “smal”", "small")


def test_return_takes_the_first_suggestion_and_f7_goes_on_from_there(field):
    field.set_text("smal steps and a gaol")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    press(field, "F7")
    press(open_menu(), "Return")
    assert field.text() == "small steps and a gaol"
    press(field, "F7")
    assert field.textCursor().selectedText() == "gaol"
    press(open_menu(), "Escape")
    assert field.hasFocus()


def test_f7_says_when_nothing_is_marked_and_where_spelling_is_turned_on(fresh, field):
    field.set_text("small steps")
    press(field, "F7")
    until(lambda: QToolTip.text() == "No word is marked in this text.")
    fresh.desk.spelling.turn(False)
    press(field, "F7")
    until(lambda: "Check spelling" in QToolTip.text())
    QToolTip.hideText()


def test_f7_finds_the_last_word_of_a_text_as_long_as_a_text_may_be(fresh, goal, field):
    line = "I write small steps and see that it reads words that help " * 8
    field.set_text(f"{line}\n" * (1_000_000 // len(line)) + "smal")
    field.moveCursor(QTextCursor.MoveOperation.Start)
    press(field, "F7")
    press(open_menu(), "Return")
    assert field.text().endswith("\nsmall")
    press(field, "F7")
    until(lambda: QToolTip.text() == "No word is marked in this text.")
    QToolTip.hideText()
    until(lambda: not QToolTip.isVisible())
    QTest.keyClick(field, Qt.Key.Key_F7)
    QTest.keyClick(field, Qt.Key.Key_A)  # who goes on typing is not interrupted by what was sought
    come_to_rest(field)
    assert not QToolTip.isVisible()
    assert QApplication.activePopupWidget() is None


def test_the_page_comes_along_to_a_word_that_is_out_of_sight(fresh, field):
    field.set_text("smal")
    fresh.resize(900, 540)
    fresh.settle()
    scroll = next(each for each in fresh.page.findChildren(QScrollArea) if each.isAncestorOf(field))
    scroll.verticalScrollBar().setValue(0)
    assert field.viewport().visibleRegion().isEmpty()
    press(field, "F7")
    menu = open_menu()
    assert field.viewport().visibleRegion().contains(field.cursorRect().center())
    menu.close()
