"""Tags on the pages: put on and taken off in the real window, found by a press, private where need be, and sent."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mentordesk.actions import artifacts, goals, reflections
from mentordesk.actions.tags import tag
from mentordesk.queries.tags import tags_of
from mentordesk.records import Artifact, Goal, Reflection
from mentordesk_ui.editing.record_tags import RecordTags
from mentordesk_ui.pages.artifacts.page import ArtifactsPage
from mentordesk_ui.pages.bin.page import BinPage
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.history.page import HistoryPage
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from mentordesk_ui.pages.search.page import SearchPage
from mentordesk_ui.places import place_of
from ui.desks import OpenWindow, PairOfDesks, nameless


def write(tags: RecordTags, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the field and press a key."""
    tags.field.setFocus()
    QTest.keyClicks(tags.field, text)
    QTest.keyClick(tags.field, key)
    QApplication.processEvents()


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))


def goal_of(window: OpenWindow, title: str = "Give a talk") -> Goal:
    found = window.desk.do(goals.add_goal, title).result
    window.settle()
    return found


def stored(window: OpenWindow, record: Goal | Artifact | Reflection) -> list[str]:
    return [each.word for each in tags_of(window.workspace, record.table, record.id)]


def test_a_goal_gets_tags_by_typing_loses_one_by_delete_and_undo_brings_it_back(fresh):
    goal = goal_of(fresh)
    tags = fresh.page_at(GoalsPage, "goals", goal.id).detail.tags
    write(tags, "stage fright, Voice")
    assert stored(fresh, goal) == tags.tags == ["stage fright", "Voice"]
    assert tags.field.hasFocus()
    QTest.keyClick(tags.field, Qt.Key.Key_Backspace)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    fresh.settle()
    assert stored(fresh, goal) == ["stage fright"]
    assert fresh.told == "The tag “Voice” was removed."
    fresh.undo()
    assert stored(fresh, goal) == tags.tags == ["stage fright", "Voice"]


def test_a_tag_half_typed_is_added_to_its_own_goal_when_another_is_opened(fresh):
    first, second = goal_of(fresh, "First"), goal_of(fresh, "Second")
    page = fresh.page_at(GoalsPage, "goals", first.id)
    page.detail.tags.field.setFocus()
    QTest.keyClicks(page.detail.tags.field, "mine")
    page.open_at(second.id)
    fresh.settle()
    assert (stored(fresh, first), stored(fresh, second)) == (["mine"], [])
    assert page.detail.tags.tags == []
    assert page.detail.tags.field.text() == ""


def test_what_cannot_be_a_tag_of_one_goal_does_not_stand_in_the_field_of_the_next(fresh):
    first, second = goal_of(fresh, "First"), goal_of(fresh, "Second")
    page = fresh.page_at(GoalsPage, "goals", first.id)
    write(page.detail.tags, "x" * 41)
    assert page.detail.tags.error.isVisible()
    page.open_at(second.id)
    fresh.settle()
    assert page.detail.tags.field.text() == ""
    assert not page.detail.tags.error.isVisible()


@pytest.mark.parametrize("by", ["mouse", "keyboard"])
def test_a_press_on_a_tag_shows_all_that_carries_it(fresh, by):
    talk, sleep = goal_of(fresh), goal_of(fresh, "Sleep on the tests")
    fresh.desk.do(tag, "goals", talk.id, "tests")
    tags = fresh.page_at(GoalsPage, "goals", talk.id).detail.tags
    if by == "mouse":
        QTest.mouseClick(tags.pills[0], Qt.MouseButton.LeftButton)
    else:
        tags.pills[0].setFocus()
        QTest.keyClick(tags.pills[0], Qt.Key.Key_Return)
    page = fresh.page
    assert isinstance(page, SearchPage)
    assert page.field.text() == "#tests"
    for _ in range(200):
        if page.results.current is not None:
            break
        QTest.qWait(10)
    assert page.subtitle.text() == "1 found", f"not {sleep.title}, which only says it"
    page.results.run_current()
    fresh.settle()
    assert isinstance(fresh.page, GoalsPage)
    assert fresh.page.detail.goal == talk.id


def test_an_artifact_carries_tags_in_its_about_panel(fresh, tmp_path):
    file = tmp_path / "rota.py"
    file.write_text("print(1)\n")
    artifact = fresh.desk.do(artifacts.add_artifact, file).result
    about = fresh.page_at(ArtifactsPage, "artifacts", artifact.id).reader.about
    fresh.page.reader.panel.show_side("about")
    fresh.settle()
    write(about.tags, "night board", Qt.Key.Key_Tab)
    assert stored(fresh, artifact) == about.tags.tags == ["night board"]


def test_what_is_known_is_proposed_but_not_what_only_a_private_reflection_says(fresh):
    goal, other = goal_of(fresh), goal_of(fresh, "Other")
    private = fresh.desk.do(reflections.write_reflection, title="A long night").result
    fresh.desk.do(tag, "reflections", private.id, "tired, team")
    fresh.desk.do(tag, "goals", other.id, "tests")
    tags = fresh.page_at(GoalsPage, "goals", goal.id).detail.tags
    tags.field.setFocus()
    QTest.keyClicks(tags.field, "t")
    assert tags.proposals.words == ["tests"]
    tags.start_over()
    own = fresh.page_at(ReflectionsPage, "reflections", private.id).detail.head.tags
    own.field.setFocus()
    QTest.keyClicks(own.field, "te")
    assert own.proposals.words == ["tests"], "team is on it already"
    own.start_over()


def test_tags_of_a_private_reflection_stay_until_it_is_shared(desks: PairOfDesks):
    window = desks.window
    private = window.desk.do(reflections.write_reflection, title="A long night").result
    detail = window.page_at(ReflectionsPage, "reflections", private.id).detail
    write(detail.head.tags, "tired, team")
    assert detail.head.tags.tags == ["team", "tired"]
    QTest.keyClick(detail.head.tags.field, Qt.Key.Key_Backspace)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    window.settle()
    window.undo()
    assert detail.head.tags.tags == ["team", "tired"]
    for path in desks.mentor.send():
        desks.mentee.receive(path)
    assert desks.mentee.workspace.rows("SELECT * FROM tags") == []
    window.press(detail.sharing.share)
    assert "its tags" in detail.sharing.question_words.text()
    window.press(detail.sharing.confirm)
    for path in desks.mentor.send():
        desks.mentee.receive(path)
    found = tags_of(desks.mentee.workspace, "reflections", private.id)
    assert [each.word for each in found] == ["team", "tired"]


def test_a_tag_arrives_at_the_partner_by_an_update_and_shows_while_the_page_is_open(desks: PairOfDesks):
    window = desks.window
    goal = next(each for each in window.workspace.select(Goal) if each.title == "Read papers")
    tags = window.page_at(GoalsPage, "goals", goal.id).detail.tags
    write(tags, "reading")
    tags.field.setFocus()
    QTest.keyClicks(tags.field, "half")
    desks.mentee.workspace.do(tag, "goals", goal.id, "Reading, papers")
    desks.mentee_sends()
    assert [each.casefold() for each in tags.tags] == ["papers", "reading"], "two spellings are one tag"
    assert tags.field.text() == "half"
    assert tags.field.hasFocus()
    tags.start_over()
    for path in desks.mentor.send():
        desks.mentee.receive(path)
    assert len(tags_of(desks.mentee.workspace, "goals", goal.id)) == 2


def test_history_the_bin_and_links_know_what_a_tag_is(fresh):
    goal = goal_of(fresh)
    made = fresh.desk.do(tag, "goals", goal.id, "voice").result[0]
    assert place_of(fresh.workspace, "tags", made.id) == ("goals", goal.id)
    assert place_of(fresh.workspace, "tags", "nothing") == ("", "")
    history = fresh.page_at(HistoryPage, "history")
    assert "Tag: Written down" in words(history)
    assert "voice – Give a talk" in words(history)
    tags = fresh.page_at(GoalsPage, "goals", goal.id).detail.tags
    tags.pills[0].setFocus()
    QTest.keyClick(tags.pills[0], Qt.Key.Key_Delete)
    fresh.settle()
    page = fresh.page_at(BinPage, "bin")
    assert "voice" not in words(page), "what was taken out of a set does not fill the bin"


def test_every_part_has_a_name_and_the_box_is_called_tags(fresh):
    goal = goal_of(fresh)
    fresh.desk.do(tag, "goals", goal.id, "voice")
    page = fresh.page_at(GoalsPage, "goals", goal.id)
    assert nameless(page) == []
    box = QAccessible.queryAccessibleInterface(page.detail.tags)
    assert box.text(QAccessible.Text.Name) == "Tags"
    names = []
    queue = [box]
    while queue:
        each = queue.pop()
        names.append(each.text(QAccessible.Text.Name))
        queue += [each.child(at) for at in range(each.childCount())]
    assert {"chosen tag voice, press Delete to remove", "Add tag"} <= set(names)


def test_a_goal_without_tags_costs_one_field_and_no_list(fresh):
    tags = fresh.page_at(GoalsPage, "goals", goal_of(fresh).id).detail.tags
    assert tags.pills == []
    assert tags._list is None
    QApplication.sendEvent(
        tags.field, QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    )
    assert tags._list is None
