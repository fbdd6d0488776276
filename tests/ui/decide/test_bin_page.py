"""The page Bin: what both deleted, looked at before it comes back whole."""

from __future__ import annotations

from PySide6.QtTest import QTest

from mentordesk.actions import goals, reflections, sessions
from mentordesk.records import AgendaItem, Goal, Reflection
from mentordesk_ui.pages.bin.page import BinPage
from mentordesk_ui.pages.history.page import HistoryPage
from ui.desks import nameless


def titles(page: BinPage) -> list[str]:
    return [each.title.text() for each in page.rows.choices()]


def test_what_both_deleted_is_found_previewed_and_brought_back(desks):
    desk = desks.window.desk
    session = desk.do(sessions.plan_session, "Weekly", "2027-01-08T18:00", place="Library").result
    desk.do(sessions.add_agenda_item, session.id, "Hello")
    page = desks.window.page_at(BinPage, "bin")
    assert page.empty.isVisible()
    desk.do(sessions.delete_session, session.id)
    talks = next(each for each in desks.mentee.workspace.select(Goal) if each.title == "Give talks")
    desks.mentee.workspace.do(goals.delete_goal, talks.id)
    desks.mentee_sends()
    assert titles(page) == ["Give talks", "Weekly"]
    assert nameless(page) == []
    desks.window.press(page.rows.choices()[1])
    assert page.detail.what.text() == "Léa sees it again with your next update."
    assert page.detail.parts_title.text() == "Comes back with it: 1 part"
    desks.window.press(page.detail.back)
    assert [each.title for each in desks.mentor.workspace.select(AgendaItem)] == ["Hello"]
    assert titles(page) == ["Give talks"]
    desks.window.undo()
    assert titles(page) == ["Weekly", "Give talks"]
    assert desks.mentor.workspace.select(AgendaItem) == []


def test_it_is_searched_and_filtered_and_leads_to_the_versions(desks):
    desk = desks.window.desk
    for number in range(3):
        desk.do(goals.delete_goal, desk.do(goals.add_goal, f"Goal {number}").result.id)
    desk.do(reflections.delete_prompt, desk.do(reflections.add_prompt, "Goal or wish?").result.id)
    page = desks.window.page_at(BinPage, "bin")
    QTest.keyClicks(page.search, "GOAL 1")
    assert titles(page) == ["Goal 1"]
    page.search.clear()
    page.search.typed.emit("")
    assert page.kind.findData("prompts") > 0
    page.kind.show_value("prompts")
    page.kind.picked.emit("prompts")
    assert titles(page) == ["Goal or wish?"]
    desks.window.press(page.detail.versions)
    assert isinstance(desks.window.page, HistoryPage)
    assert desks.window.page.subtitle.text() == "Question · Goal or wish?"


def test_my_own_private_reflection_comes_back_and_stays_private(desks):
    desk = desks.window.desk
    written = desk.do(reflections.write_reflection, title="For me alone", step_1="It was hard").result
    desk.do(reflections.delete_reflection, written.id)
    page = desks.window.page_at(BinPage, "bin")
    assert titles(page) == ["For me alone"]
    assert page.detail.who.text().startswith("Private")
    desks.window.press(page.detail.back)
    assert titles(page) == []
    assert [each.title for each in desks.mentor.workspace.private.select(Reflection)] == ["For me alone"]
