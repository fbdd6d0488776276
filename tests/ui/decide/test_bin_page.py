"""The page Bin: what both deleted, looked at before it comes back whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from mentordesk.actions import goals, reflections, sessions
from mentordesk.records import AgendaItem, Goal, Reflection
from mentordesk_ui.pages.bin.page import BinPage
from mentordesk_ui.pages.history.page import HistoryPage
from ui.desks import PairOfDesks, nameless


@pytest.fixture
def pair(qapp, tmp_path) -> Iterator[PairOfDesks]:
    made = PairOfDesks(tmp_path)
    yield made
    made.close()


def titles(page: BinPage) -> list[str]:
    return [each.title.text() for each in page.rows.choices()]


def test_what_both_deleted_is_found_previewed_and_brought_back(pair):
    desk = pair.window.desk
    session = desk.do(sessions.plan_session, "Weekly", "2027-01-08T18:00", place="Library").result
    desk.do(sessions.add_agenda_item, session.id, "Hello")
    page = pair.window.page_at(BinPage, "bin")
    assert page.empty.isVisible()
    desk.do(sessions.delete_session, session.id)
    talks = next(each for each in pair.mentee.workspace.select(Goal) if each.title == "Give talks")
    pair.mentee.workspace.do(goals.delete_goal, talks.id)
    pair.mentee_sends()
    assert titles(page) == ["Give talks", "Weekly"]
    assert nameless(page) == []
    pair.window.press(page.rows.choices()[1])
    assert page.detail.what.text() == "Léa sees it again with your next update."
    assert page.detail.parts_title.text() == "Comes back with it: 1 part"
    pair.window.press(page.detail.back)
    assert [each.title for each in pair.mentor.workspace.select(AgendaItem)] == ["Hello"]
    assert titles(page) == ["Give talks"]
    pair.window.undo()
    assert titles(page) == ["Weekly", "Give talks"]
    assert pair.mentor.workspace.select(AgendaItem) == []


def test_it_is_searched_and_filtered_and_leads_to_the_versions(pair):
    desk = pair.window.desk
    for number in range(3):
        desk.do(goals.delete_goal, desk.do(goals.add_goal, f"Goal {number}").result.id)
    desk.do(reflections.delete_prompt, desk.do(reflections.add_prompt, "Goal or wish?").result.id)
    page = pair.window.page_at(BinPage, "bin")
    QTest.keyClicks(page.search, "GOAL 1")
    assert titles(page) == ["Goal 1"]
    page.search.clear()
    page.search.typed.emit("")
    assert page.kind.findData("prompts") > 0
    page.kind.show_value("prompts")
    page.kind.picked.emit("prompts")
    assert titles(page) == ["Goal or wish?"]
    pair.window.press(page.detail.versions)
    assert isinstance(pair.window.page, HistoryPage)
    assert pair.window.page.subtitle.text() == "Question · Goal or wish?"


def test_my_own_private_reflection_comes_back_and_stays_private(pair):
    desk = pair.window.desk
    written = desk.do(reflections.write_reflection, title="For me alone", step_1="It was hard").result
    desk.do(reflections.delete_reflection, written.id)
    page = pair.window.page_at(BinPage, "bin")
    assert titles(page) == ["For me alone"]
    assert page.detail.who.text().startswith("Private")
    pair.window.press(page.detail.back)
    assert titles(page) == []
    assert [each.title for each in pair.mentor.workspace.private.select(Reflection)] == ["For me alone"]
