"""Words that no dictionary knows, marked while one writes why a goal matters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.records import Goal
from mentordesk_ui.pages.goals.page import GoalsPage
from ui.looks import look
from ui.spelling.shown import come_to_rest, wavy


def test_what_no_dictionary_knows_gets_a_wave_and_nothing_else_does(field):
    field.set_text("I write smal steps and `teh code`, says Tomáš, see [the gaol](https://stpes.example/)")
    come_to_rest(field)
    assert [each for each in ("smal", "gaol") if not wavy(field, each)] == []
    assert [each for each in ("write", "steps", "teh", "Tomáš", "stpes") if wavy(field, each)] == []


def test_emoji_before_a_word_do_not_shift_its_mark(field):
    field.set_text("👩‍🏫 👩‍🏫 👩‍🏫 steps smal steps")
    come_to_rest(field)
    assert wavy(field, "smal")
    assert not wavy(field, "steps")


def test_a_word_gets_its_mark_when_it_is_finished(field):
    QTest.keyClicks(field, "smal")
    come_to_rest(field)
    assert not wavy(field, "smal")
    QTest.keyClicks(field, " ")
    come_to_rest(field)
    assert wavy(field, "smal")


def test_going_elsewhere_finishes_a_word_too(field):
    QTest.keyClicks(field, "smal")
    QTest.keyClick(field, Qt.Key.Key_Home)
    come_to_rest(field)
    assert wavy(field, "smal")


def test_marks_stay_where_they_are_while_one_types_before_them(field):
    field.set_text("steps smal\nsmall gaol")
    come_to_rest(field)
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClicks(field, "I write ")
    assert wavy(field, "smal"), "without waiting"
    assert wavy(field, "gaol")


def test_a_fence_that_is_typed_makes_code_of_what_follows_and_taken_back_prose_again(field):
    field.set_text("\nsmal\n\nsmal gaol")
    come_to_rest(field)
    assert wavy(field, "gaol")
    QTest.keyClicks(field, "```")
    come_to_rest(field)
    assert not wavy(field, "gaol")
    field.undo()
    come_to_rest(field)
    assert wavy(field, "gaol")


def test_lines_put_in_above_and_taken_away_keep_what_is_code_apart(field):
    field.set_text("steps\n```\nteh\n```\nsmal")
    come_to_rest(field)
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Return)
        come_to_rest(field)
        assert (wavy(field, "teh"), wavy(field, "smal")) == (False, True)
    field.selectAll()
    field.insertPlainText("teh\n~~~\ngaol\n~~~\nsmal")
    QTest.keyClick(field, Qt.Key.Key_Home)
    come_to_rest(field)
    assert [wavy(field, each) for each in ("teh", "gaol", "smal")] == [True, False, True]


def test_marks_change_nothing_of_the_text_and_nothing_to_undo(fresh, goal, field):
    field.set_text("smal")
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, " steps")
    come_to_rest(field)
    field.undo()
    come_to_rest(field)
    assert field.text() == "smal"
    assert not field.document().isUndoAvailable()
    fresh.go("today")
    assert fresh.workspace.get(Goal, goal).why == "smal"


def test_marks_follow_the_theme_and_the_direction_of_writing(field, qapp):
    field.set_text("steps smal\n\nمرحبا smal")
    for theme in ("dark", "contrast", "light"):
        with look(qapp, theme, 150, mirrored=True):
            come_to_rest(field)
            QApplication.processEvents()
            assert wavy(field, "smal"), theme
            assert not wavy(field, "steps"), theme


def test_the_read_side_has_no_marks_and_the_write_side_has_them_again(field):
    field.set_text("smal steps")
    come_to_rest(field)
    field.toggle_side()
    QTest.qWait(20)
    field.toggle_side()
    come_to_rest(field)
    assert wavy(field, "smal")


def test_where_no_dictionary_is_chosen_or_found_nothing_is_marked(fresh, goal):
    fresh.desk.preferences.spelling = True
    fresh.desk.preferences.spelling_languages = ["xx_XX"]
    field = fresh.page_at(GoalsPage, "goals", goal).detail.why.editor
    field.set_text("smal")
    come_to_rest(field)
    assert not wavy(field, "smal")
