"""The page History: how a record read, what differs, and the way back for all of it or one field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mentordesk.actions import goals, sessions
from mentordesk.records import AgendaItem, Goal
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.history import page as history_page
from mentordesk_ui.pages.history.page import HistoryPage
from mentordesk_ui.widgets import WordDiffLabel
from ui.desks import PairOfDesks, nameless


@pytest.fixture
def pair(qapp, tmp_path) -> Iterator[PairOfDesks]:
    made = PairOfDesks(tmp_path)
    yield made
    made.close()


@pytest.fixture
def papers(pair) -> Goal:
    """A goal with three versions: written down by the mentor, changed by him, changed by the mentee."""
    goal = next(each for each in pair.mentor.workspace.select(Goal) if each.title == "Read papers")
    pair.window.desk.do(goals.edit_goal, goal.id, title="Read ten papers", why="Because")
    pair.mentee.receive(*pair.mentor.send())
    pair.mentee.workspace.do(goals.edit_goal, goal.id, title="Read good papers", level=1)
    pair.mentee_sends()
    return goal


def open_history(pair: PairOfDesks, record: str) -> HistoryPage:
    return pair.window.page_at(HistoryPage, "history", record)


def test_the_card_of_a_goal_leads_to_its_versions_and_back(pair, papers):
    goals_page = pair.window.page_at(GoalsPage, "goals", papers.id)
    pair.window.press(goals_page.detail.history.all)
    page = pair.window.page
    assert isinstance(page, HistoryPage)
    assert page.subtitle.text() == "Goal · Read good papers"
    assert [each.title.text() for each in page.rows.choices()] == [
        "Title, Level: Less than hoped → More than hoped",
        "Title, Why",
        "Written down",
    ]
    assert nameless(page) == []
    pair.window.press(page.record)
    assert isinstance(pair.window.page, GoalsPage)


def test_a_version_is_compared_with_now_and_with_the_one_before_word_by_word(pair, papers):
    page = open_history(pair, f"goals/{papers.id}")
    pair.window.press(page.rows.choices()[1])
    assert page.version.title.text() == "Version 2 of 3"
    parts = page.version.fields.findChildren(WordDiffLabel)[0]._parts
    assert ("gone", "ten") in parts
    assert ("new", "good") in parts
    pair.window.press(page.version.compare._segments["before"])
    parts = next(each._parts for each in page.version.fields.findChildren(WordDiffLabel) if each.isVisible())
    assert [text for kind, text in parts if kind == "new"] == ["ten "]
    assert page.version.fields.links == {}


def test_a_version_is_restored_as_one_change_and_undo_takes_it_back(pair, papers):
    page = open_history(pair, f"goals/{papers.id}")
    first = str(page.rows.choices()[-1].key)
    page._choose(first)
    before = pair.mentor.workspace.log.count()
    pair.window.press(page.version.restore)
    goal = pair.mentor.workspace.get(Goal, papers.id)
    assert (goal.title, goal.why, goal.level) == ("Read papers", papers.why, -1)
    assert pair.mentor.workspace.log.count() == before + 1
    assert pair.window.told == "“Read papers” reads as it did."
    assert not page.version.restore.isVisible()
    pair.mentee.receive(*pair.mentor.send())
    assert "Read papers" in pair.mentee.goals()
    pair.window.undo()
    assert pair.mentor.workspace.get(Goal, papers.id).title == "Read good papers"


def test_one_field_goes_back_alone(pair, papers):
    page = open_history(pair, f"goals/{papers.id}")
    page._choose(str(page.rows.choices()[-1].key))
    pair.window.settle()
    pair.window.press(page.version.fields.links["title"])
    goal = pair.mentor.workspace.get(Goal, papers.id)
    assert (goal.title, goal.why, goal.level) == ("Read papers", "Because", 1)


def test_a_deleted_record_says_so_and_comes_back_with_its_parts(pair):
    desk = pair.window.desk
    session = desk.do(sessions.plan_session, "Weekly", "2027-01-08T18:00").result
    desk.do(sessions.add_agenda_item, session.id, "Hello")
    desk.do(sessions.delete_session, session.id)
    page = open_history(pair, f"sessions/{session.id}")
    assert page.gone.isVisible()
    pair.window.press(page.gone.action)
    assert not page.gone.isVisible()
    assert [each.title for each in pair.mentor.workspace.select(AgendaItem)] == ["Hello"]


def test_all_changes_are_filtered_by_person_and_come_page_by_page(pair, papers, monkeypatch):
    monkeypatch.setattr(history_page, "AT_ONCE", 2)
    page = open_history(pair, "")
    assert len(page.rows.choices()) == 2
    assert page.rows.choices()[0].title.text() == "Read good papers"
    pair.window.press(page.more)
    assert len(page.rows.choices()) == 4
    pair.window.press(page.everybody._segments["partner"])
    assert all("Léa" in each.subtitle.text() for each in page.rows.choices())


def test_a_change_is_taken_back_and_what_was_written_over_is_named(pair, papers):
    page = open_history(pair, "")
    mine = next(each for each in page.rows.choices() if "You" in each.subtitle.text())
    pair.window.press(mine)
    pair.window.press(page.change.back)
    goal = pair.mentor.workspace.get(Goal, papers.id)
    assert (goal.title, goal.why) == ("Read good papers", papers.why)
    assert page.change.left.isVisible()
    assert "Title of “Read good papers”" in page.change.left.text.text()


def test_a_record_that_is_not_shared_says_that_it_has_no_history(pair):
    page = open_history(pair, "reflections/nobody")
    assert page.empty.isVisible()
    assert "private records keep no history" in page.empty.sentence.text()
