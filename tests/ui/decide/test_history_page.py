"""The page History: how a record read, what differs, and the way back for all of it or one field."""

from __future__ import annotations

import pytest

from mentordesk.actions import goals, sessions
from mentordesk.records import AgendaItem, Goal
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.history import page as history_page
from mentordesk_ui.pages.history.page import HistoryPage
from mentordesk_ui.widgets import WordDiffLabel
from ui.desks import PairOfDesks, nameless


@pytest.fixture
def papers(desks) -> Goal:
    """A goal with three versions: written down by the mentor, changed by him, changed by the mentee."""
    goal = next(each for each in desks.mentor.workspace.select(Goal) if each.title == "Read papers")
    desks.window.desk.do(goals.edit_goal, goal.id, title="Read ten papers", why="Because")
    desks.mentee.receive(*desks.mentor.send())
    desks.mentee.workspace.do(goals.edit_goal, goal.id, title="Read good papers", level=1)
    desks.mentee_sends()
    return goal


def open_history(desks: PairOfDesks, record: str) -> HistoryPage:
    return desks.window.page_at(HistoryPage, "history", record)


def test_the_card_of_a_goal_leads_to_its_versions_and_back(desks, papers):
    goals_page = desks.window.page_at(GoalsPage, "goals", papers.id)
    desks.window.press(goals_page.detail.history.all)
    page = desks.window.page
    assert isinstance(page, HistoryPage)
    assert page.subtitle.text() == "Goal · Read good papers"
    assert [each.title.text() for each in page.rows.choices()] == [
        "Title, Level: Less than hoped → More than hoped",
        "Title, Why",
        "Written down",
    ]
    assert nameless(page) == []
    desks.window.press(page.record)
    assert isinstance(desks.window.page, GoalsPage)


def test_a_version_is_compared_with_now_and_with_the_one_before_word_by_word(desks, papers):
    page = open_history(desks, f"goals/{papers.id}")
    desks.window.press(page.rows.choices()[1])
    assert page.version.title.text() == "Version 2 of 3"
    parts = page.version.fields.findChildren(WordDiffLabel)[0]._parts
    assert ("gone", "ten") in parts
    assert ("new", "good") in parts
    desks.window.press(page.version.compare._segments["before"])
    parts = next(each._parts for each in page.version.fields.findChildren(WordDiffLabel) if each.isVisible())
    assert [text for kind, text in parts if kind == "new"] == ["ten "]
    assert page.version.fields.links == {}


def test_a_version_is_restored_as_one_change_and_undo_takes_it_back(desks, papers):
    page = open_history(desks, f"goals/{papers.id}")
    first = str(page.rows.choices()[-1].key)
    page._choose(first)
    before = desks.mentor.workspace.log.count()
    desks.window.press(page.version.restore)
    goal = desks.mentor.workspace.get(Goal, papers.id)
    assert (goal.title, goal.why, goal.level) == ("Read papers", papers.why, -1)
    assert desks.mentor.workspace.log.count() == before + 1
    assert desks.window.told == "“Read papers” reads as it did."
    assert not page.version.restore.isVisible()
    desks.mentee.receive(*desks.mentor.send())
    assert "Read papers" in desks.mentee.goals()
    desks.window.undo()
    assert desks.mentor.workspace.get(Goal, papers.id).title == "Read good papers"


def test_one_field_goes_back_alone(desks, papers):
    page = open_history(desks, f"goals/{papers.id}")
    page._choose(str(page.rows.choices()[-1].key))
    desks.window.settle()
    desks.window.press(page.version.fields.links["title"])
    goal = desks.mentor.workspace.get(Goal, papers.id)
    assert (goal.title, goal.why, goal.level) == ("Read papers", "Because", 1)


def test_a_deleted_record_says_so_and_comes_back_with_its_parts(desks):
    desk = desks.window.desk
    session = desk.do(sessions.plan_session, "Weekly", "2027-01-08T18:00").result
    desk.do(sessions.add_agenda_item, session.id, "Hello")
    desk.do(sessions.delete_session, session.id)
    page = open_history(desks, f"sessions/{session.id}")
    assert page.gone.isVisible()
    desks.window.press(page.gone.action)
    assert not page.gone.isVisible()
    assert [each.title for each in desks.mentor.workspace.select(AgendaItem)] == ["Hello"]


def test_all_changes_are_filtered_by_person_and_come_page_by_page(desks, papers, monkeypatch):
    monkeypatch.setattr(history_page, "AT_ONCE", 2)
    page = open_history(desks, "")
    assert len(page.rows.choices()) == 2
    assert page.rows.choices()[0].title.text() == "Read good papers"
    desks.window.press(page.more)
    assert len(page.rows.choices()) == 4
    desks.window.press(page.everybody._segments["partner"])
    assert all("Léa" in each.words.subtitle for each in page.rows.choices())


def test_a_change_is_taken_back_and_what_was_written_over_is_named(desks, papers):
    page = open_history(desks, "")
    mine = next(each for each in page.rows.choices() if "You" in each.words.subtitle)
    desks.window.press(mine)
    desks.window.press(page.change.back)
    goal = desks.mentor.workspace.get(Goal, papers.id)
    assert (goal.title, goal.why) == ("Read good papers", papers.why)
    assert page.change.left.isVisible()
    assert "Title of “Read good papers”" in page.change.left.text.text()


def test_a_record_that_is_not_shared_says_that_it_has_no_history(desks):
    page = open_history(desks, "reflections/nobody")
    assert page.empty.isVisible()
    assert "private records keep no history" in page.empty.sentence.text()
