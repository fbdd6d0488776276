"""The field for long texts, on the page of a goal: written with keys, read as it is meant, linked to records."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mentordesk.actions import goals, reflections, sessions
from mentordesk.queries.linkable import linkable
from mentordesk.records import Artifact, Goal
from mentordesk.records.record_links import Linked, parse
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from mentordesk_ui.pages.sessions.page import SessionsPage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def goal(fresh) -> str:
    return fresh.desk.do(goals.add_goal, "Write tests first").result.id


@pytest.fixture
def field(fresh, goal):
    """The field for why a goal matters, with the keyboard in it."""
    page = fresh.page_at(GoalsPage, "goals", goal)
    page.detail.why.editor.setFocus()
    fresh.settle()
    return page.detail.why.editor


@pytest.fixture
def area(qtbot) -> Iterator[MarkdownArea]:
    """The field alone, with the keyboard in it."""
    window = QWidget()
    qtbot.addWidget(window)
    made = MarkdownArea()
    made.setAccessibleName("Why it matters")
    made.linking.find = lambda _typed: [Linked("goals", "1", "Write tests first")]
    column = QVBoxLayout(window)
    column.addWidget(made)
    column.addWidget(QLineEdit())
    window.resize(560, 300)
    window.show()
    window.activateWindow()
    made.setFocus()
    yield made
    window.close()


def stored(window, goal: str) -> str:
    return window.workspace.get(Goal, goal).why


def test_keys_mark_words_and_lines_and_the_text_is_kept(fresh, goal, field):
    QTest.keyClicks(field, "Small steps")
    QTest.keyClick(field, Qt.Key.Key_B, CTRL)
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_8, CTRL | Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "one")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClicks(field, "two")
    QTest.keyClick(field, Qt.Key.Key_BracketRight, CTRL)
    assert field.text() == "Small **steps**\n- one\n    - two"
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert not field.hasFocus()
    assert stored(fresh, goal) == "Small **steps**\n- one\n    - two"


def test_in_a_field_ctrl_i_means_italic_and_the_window_stays_where_it_is(fresh, field):
    QTest.keyClicks(field, "slowly")
    QTest.keyClick(field, Qt.Key.Key_I, CTRL)
    assert field.text() == "*slowly*"
    assert fresh.page_key == "goals"


def test_one_undo_takes_back_what_one_key_did(area):
    QTest.keyClicks(area, "one")
    QTest.keyClick(area, Qt.Key.Key_L, CTRL)
    assert area.text() == "[one](https://)"
    area.undo()
    assert area.text() == "one"


def test_the_icons_do_what_their_keys_do_and_leave_the_keyboard_in_the_text(area):
    QTest.keyClicks(area, "one")
    bold, *_ = area.bar.buttons
    assert "Ctrl+B" in bold.toolTip()
    QTest.mouseClick(bold, Qt.MouseButton.LeftButton)
    assert area.text() == "**one**"
    assert area.hasFocus()


def test_ctrl_e_turns_to_the_read_side_and_back_without_losing_a_letter(fresh, goal, field):
    QTest.keyClicks(field, "A **strong** word")
    QTest.keyClick(field, Qt.Key.Key_E, CTRL)
    assert field.is_reading
    assert field.reader.hasFocus()
    assert field.reader.toPlainText() == "A strong word"
    QTest.keyClick(field.reader, Qt.Key.Key_E, CTRL)
    assert not field.is_reading
    assert field.hasFocus()
    assert field.text() == "A **strong** word"
    fresh.go("today")
    assert stored(fresh, goal) == "A **strong** word"


def test_two_brackets_find_a_record_and_put_a_link_to_it(fresh, goal, field):
    fresh.desk.do(sessions.plan_session, "Reading traces", "2026-12-04T18:00", "Europe/Prague")
    QTest.keyClicks(field, "As in [[read")
    assert [each.title for each in field.linking.shown.list.items] == ["Sessions", "Reading traces"]
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.linking.shown is None
    assert field.text().startswith("As in [Reading traces](mentordesk:sessions/")
    QTest.keyClick(field, Qt.Key.Key_E, CTRL)
    assert field.reader.toPlainText() == "As in Reading traces"
    field.reader.anchorClicked.emit(QUrl(field.text().split("](")[1].rstrip(")")))
    fresh.settle()
    assert isinstance(fresh.page, SessionsPage)


def test_each_key_of_the_field_does_one_thing_and_is_listed(area):
    keys = {each.shortcut().toString(): each.text() for each in area.by_key()}
    assert keys["Ctrl+E"] == "Read or write"
    assert len(keys) == len(area.by_key())


def test_escape_goes_on_typing_without_a_link(area):
    QTest.keyClicks(area, "[[wri")
    assert area.linking.shown is not None
    QTest.keyClick(area, Qt.Key.Key_Escape)
    QTest.keyClicks(area, "te")
    assert area.linking.shown is None
    assert area.text() == "[[write"
    assert area.hasFocus()


def test_titles_that_are_found_are_those_both_have_and_their_signs_stay_signs(fresh, goal):
    fresh.desk.do(reflections.write_reflection, "Writing in doubt", "own")
    made = fresh.desk.do(goals.add_goal, "Written [x] *well*").result
    found = linkable(fresh.workspace, "writ")
    assert [each.title for each in found] == ["Written [x] *well*", "Write tests first"], "the private one never"
    assert found[0].markdown == rf"[Written \[x\] \*well\*](mentordesk:goals/{made.id})"
    assert parse(found[0].address) == ("goals", made.id)
    assert [parse(each) for each in ("https://goals/1", "mentordesk:goals/../x", "mentordesk:GOALS/1")] == [None] * 3


def test_an_address_pasted_over_words_makes_them_a_link(area):
    QTest.keyClicks(area, "the guide")
    area.selectAll()
    QGuiApplication.clipboard().setText("https://example.org/guide")
    area.paste()
    assert area.text() == "[the guide](https://example.org/guide)"


def test_a_picture_and_a_file_that_are_pasted_become_artifacts_and_links_to_them(fresh, field, tmp_path):
    picture = QImage(8, 8, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(picture)
    field.paste()
    finish(fresh)
    file = tmp_path / "parser.py"
    file.write_text("a = 1\n")
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(file))])
    QGuiApplication.clipboard().setMimeData(given)
    field.paste()
    finish(fresh)
    made = {each.kind: each for each in fresh.workspace.select(Artifact)}
    assert sorted(made) == ["code", "picture"]
    for each in made.values():
        assert f"(mentordesk:artifacts/{each.id})" in field.text()


def test_a_file_that_is_added_while_another_goal_is_opened_leaves_the_words_of_that_one_alone(
    fresh, goal, field, tmp_path
):
    other = fresh.desk.do(goals.add_goal, "Read traces").result.id
    file = tmp_path / "parser.py"
    file.write_text("a = 1\n")
    field.files_given.emit([file])
    fresh.go("goals", other)
    finish(fresh)
    assert [each.title for each in fresh.workspace.select(Artifact)] == ["parser"]
    assert field.text() == ""
    fresh.go("today")
    assert [stored(fresh, each) for each in (goal, other)] == ["", ""]


def test_a_file_pasted_into_a_private_text_is_refused_as_files_are_shared(fresh, tmp_path):
    page = fresh.page_at(ReflectionsPage, "reflections", "new")
    page.entry.models.rows()[0].click()
    editor = page.detail.steps.fields[0].editor
    editor.files_given.emit([tmp_path])
    finish(fresh)
    assert "Nothing was added" in fresh.told
    assert fresh.workspace.select(Artifact) == []


def finish(window) -> None:
    while window.desk.busy:
        QTest.qWait(5)
    window.settle()
