"""A goal that both work on: typing while updates arrive, and deciding what both changed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QLabel, QWidget

from mentordesk.actions import goals
from mentordesk.records import Goal
from mentordesk.workspace.conflicts import conflicts
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.widgets import TextArea
from mentordesk_ui.widgets.text_area import PAUSE_MS
from ui.desks import PairOfDesks


@pytest.fixture
def pair(qapp, tmp_path) -> Iterator[PairOfDesks]:
    made = PairOfDesks(tmp_path, (1600, 900))
    yield made
    made.close()


@pytest.fixture
def papers(pair) -> GoalsPage:
    """The goal “Read papers”, open before the mentor."""
    goal = next(each for each in pair.mentor.workspace.select(Goal) if each.title == "Read papers")
    return pair.window.page_at(GoalsPage, "goals", goal.id)


def stored(pair: PairOfDesks, page: GoalsPage) -> Goal:
    return pair.mentor.workspace.get(Goal, page.detail.goal)


def replace(editor: TextArea, text: str) -> None:
    """Type over what stands in a field, without leaving it."""
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, text)


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def test_text_is_durable_while_it_is_typed_and_one_change_when_the_field_is_left(pair, papers):
    before = pair.mentor.workspace.log.last()
    replace(papers.detail.why.editor, "Because nobody reads them for me")
    QTest.qWait(PAUSE_MS + 100)
    assert [each.text for each in pair.mentor.workspace.drafts.left()] == ["Because nobody reads them for me"]
    assert pair.mentor.workspace.log.last() == before
    papers.detail.title.editor.setFocus()
    assert stored(pair, papers).why == "Because nobody reads them for me"
    assert pair.mentor.workspace.log.last() == before + 1
    assert pair.mentor.workspace.drafts.left() == []


def test_going_to_another_page_seals_what_was_typed_a_moment_ago(pair, papers):
    replace(papers.detail.title.editor, "Read ten papers")
    pair.window.go("today")
    assert stored(pair, papers).title == "Read ten papers"


def test_closing_the_window_seals_what_was_typed_a_moment_ago(pair, papers):
    replace(papers.detail.why.editor, "Typed last")
    goal = papers.detail.goal
    pair.window.close()
    pair.mentor.reopen()
    assert pair.mentor.workspace.get(Goal, goal).why == "Typed last"
    pair.mentor.workspace.close()


def test_undo_in_a_message_takes_back_what_the_message_told_and_not_what_came_after(pair, papers):
    deleted = papers.detail.goal
    pair.window.press(papers.detail.delete)
    replace(papers.detail.why.editor, "Written after the deletion")
    papers.detail.title.editor.setFocus()
    pair.window.undo()
    assert pair.mentor.workspace.get(Goal, deleted).title == "Read papers"
    assert stored(pair, papers).why == "Written after the deletion"


def test_a_goal_keeps_its_title_when_the_field_is_emptied(pair, papers):
    editor = papers.detail.title.editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    papers.detail.why.editor.setFocus()
    pair.window.settle()
    assert editor.text() == "Read papers" == stored(pair, papers).title
    assert pair.window.told == "A goal needs a title. The old one is back."


def test_typing_goes_on_where_it_was_when_an_update_brings_another_wording(pair, papers):
    editor = papers.detail.title.editor
    replace(editor, "Read one paper a week")
    cursor = editor.textCursor()
    cursor.setPosition(8, QTextCursor.MoveMode.MoveAnchor)
    editor.setTextCursor(cursor)
    pair.mentee.workspace.do(goals.edit_goal, papers.detail.goal, title="Read papers and sum them up", level=0)
    pair.mentee_sends()
    assert (editor.text(), editor.textCursor().position()) == ("Read one paper a week", 8)
    assert editor.hasFocus()
    assert papers.detail.levels.selector.value() == 0
    assert papers.detail.title_moved.isVisible()
    assert papers.detail.title_moved.text().startswith("Léa changed this, too.")
    papers.detail.why.editor.setFocus()
    pair.window.settle()
    found = conflicts(pair.mentor.workspace)
    assert {each.value for each in found[0].candidates} == {"Read one paper a week", "Read papers and sum them up"}
    assert not papers.detail.title_moved.isVisible()
    assert [each.title.text() for each in papers.detail.both.cards] == ["Both of you changed “Title”"]


def test_a_level_that_both_write_says_so_and_keeps_both(pair, papers):
    pair.window.press(papers.detail.levels.edit)
    field = papers.detail.levels.fields["expected"]
    replace(field.editor, "Ten papers")
    pair.mentee.workspace.do(goals.edit_goal, papers.detail.goal, expected="Twelve papers")
    pair.mentee_sends()
    assert field.editor.text() == "Ten papers"
    assert "Léa changed this, too." in words(papers.detail.levels.ladder)
    pair.window.press(papers.detail.levels.edit)
    assert {each.value for each in conflicts(pair.mentor.workspace)[0].candidates} == {"Ten papers", "Twelve papers"}
    assert [each.title.text() for each in papers.detail.both.cards] == ["Both of you changed “As hoped”"]


def test_an_untouched_field_shows_what_the_update_brought(pair, papers):
    pair.mentee.workspace.do(goals.edit_goal, papers.detail.goal, why="first line\n\nanother paragraph")
    pair.mentee_sends()
    assert papers.detail.why.editor.text() == "first line\n\nanother paragraph"


def test_paragraphs_that_both_wrote_are_shown_together_and_stay_together_when_one_goes_on(pair, papers):
    pair.mentee.workspace.do(goals.edit_goal, papers.detail.goal, why="my first line\n\nsecond paragraph")
    pair.window.desk.do(goals.edit_goal, papers.detail.goal, why="first line\n\nsecond paragraph, mine")
    pair.mentee_sends()
    editor = papers.detail.why.editor
    assert editor.text() == "my first line\n\nsecond paragraph, mine"
    assert papers.detail.both.cards == []
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(editor, "!")
    papers.detail.title.editor.setFocus()
    assert stored(pair, papers).why == "my first line\n\nsecond paragraph, mine!"
    assert conflicts(pair.mentor.workspace) == []


@pytest.mark.parametrize(
    ("place", "kept"), [(0, "Read good papers"), (1, "Read short papers"), (2, "Read good papers / Read short papers")]
)
def test_what_both_changed_is_decided_at_the_field_and_undo_opens_it_again(pair, papers, place, kept):
    pair.window.desk.do(goals.edit_goal, papers.detail.goal, title="Read good papers")
    pair.mentee.workspace.do(goals.edit_goal, papers.detail.goal, title="Read short papers")
    pair.mentee_sends()
    assert "Both of you changed it" in words(papers.list)
    card = papers.detail.both.cards[0]
    assert [each.text() for each in card.buttons.values()] == ["Keep mine", "Keep Léa’s", "Keep both"]
    pair.window.press(list(card.buttons.values())[place])
    assert stored(pair, papers).title == kept == papers.detail.title.editor.text()
    assert papers.detail.both.cards == []
    assert "Both of you changed it" not in words(papers.list)
    pair.window.undo()
    assert len(papers.detail.both.cards) == 1


def test_a_goal_deleted_by_the_partner_gives_way_to_its_neighbour(pair, papers):
    pair.mentee.workspace.do(goals.delete_goal, papers.detail.goal)
    pair.mentee_sends()
    assert [each.title.text() for each in papers.list.rows()] == ["Give talks"]
    assert papers.detail.title.editor.text() == "Give talks"


def test_a_goal_deleted_by_the_partner_while_i_changed_it_stays_until_we_decide(pair, papers):
    goal = papers.detail.goal
    pair.window.desk.do(goals.edit_goal, goal, why="I went on with it")
    pair.mentee.workspace.do(goals.delete_goal, goal)
    pair.mentee_sends()
    card = papers.detail.both.cards[0]
    assert [each.text() for each in card.buttons.values()] == ["Keep it", "Delete it"]
    pair.window.press(list(card.buttons.values())[1])
    assert [each.title for each in pair.mentor.workspace.select(Goal)] == ["Give talks"]


def test_list_and_goal_stay_scrolled_when_an_update_arrives(pair, papers):
    for number in range(25):
        pair.window.desk.do(goals.add_goal, f"Goal {number}", why="Line\n" * 10)
    pair.window.resize(1100, 620)
    pair.window.settle()
    bars = [side.verticalScrollBar() for side in (papers.split.list_side, papers.split.detail_side)]
    for bar in bars:
        assert bar.maximum() > 0
        bar.setValue(bar.maximum() // 2)
        bar.triggerAction(QAbstractSlider.SliderAction.SliderMove)  # as by hand
    places = [bar.value() for bar in bars]
    pair.mentee.add_goal("One more from Léa")
    pair.mentee_sends()
    assert "One more from Léa" in [each.title.text() for each in papers.list.rows()]
    assert [bar.value() for bar in bars] == places


def test_the_history_says_who_changed_what(pair, papers):
    pair.mentee.workspace.do(goals.edit_goal, papers.detail.goal, state="reached", expected="Ten papers")
    pair.mentee_sends()
    shown = words(papers.detail.history)
    assert "State: Open → Reached" in shown
    assert "Léa · " in shown
    assert "Written down" in shown
