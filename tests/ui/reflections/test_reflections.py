"""Reflections: asked for, written in private, shared by a deliberate step, answered, and coming back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import goals, reflections
from mentordesk.queries import reflections as queries
from mentordesk.records import Reflection, Response
from mentordesk_ui.editing.moved_line import MovedLine
from mentordesk_ui.pages.reflections.page import ReflectionsPage
from mentordesk_ui.pages.today.page import TodayPage
from ui.clipping import clipped
from ui.desks import OpenWindow, PairOfDesks, nameless
from ui.looks import LOOKS, look

SECRET = "I was afraid to ask"


def page_of(window: OpenWindow, record: str = "") -> ReflectionsPage:
    return window.page_at(ReflectionsPage, "reflections", record)


def type_in(editor, text: str) -> None:
    editor.setFocus()
    QTest.keyClicks(editor, text)


def written(window: OpenWindow) -> list[Reflection]:
    return [each.reflection for each in queries.reflections(window.workspace)]


def ago(days: int) -> str:
    return (date.today() - timedelta(days=days)).isoformat()


# --- writing ----------------------------------------------------------------------------------------------------------


def test_nothing_is_written_before_the_first_word(fresh):
    page = page_of(fresh)
    assert page.empty.isVisible()
    fresh.press(page.empty.action)
    fresh.press(page.entry.suggestions.rows()[0])
    assert written(fresh) == []
    type_in(page.detail.steps.fields[0].editor, "The tests were green")
    assert [(each.title, each.model) for each in written(fresh)] == [("What surprised you this week?", "what")]
    page.leave()
    assert written(fresh)[0].step_1 == "The tests were green"


def test_the_answer_to_a_prompt_is_one_click_from_today_and_escape_goes_back(desks):
    prompt = desks.window.desk.do(reflections.add_prompt, "What surprised you?", asked_of="mentor").result
    page = page_of(desks.window, f"answer:{prompt.id}")
    assert page.detail.head.title_shown.text() == "What surprised you?"
    editor = page.detail.steps.fields[0].editor
    assert editor.hasFocus()
    QTest.keyClicks(editor, "That it worked")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    desks.window.settle()
    assert isinstance(desks.window.page, TodayPage)
    assert [(each.prompt, each.step_1) for each in written(desks.window)] == [(prompt.id, "That it worked")]
    assert queries.prompts_for_me(desks.window.workspace) == []
    again = page_of(desks.window, f"answer:{prompt.id}")
    assert again.detail.steps.fields[0].editor.text() == "That it worked"
    assert len(written(desks.window)) == 1


def test_another_model_keeps_what_was_written(fresh):
    made = fresh.desk.do(reflections.write_reflection, "Hard talk", "gibbs", step_5="Say it earlier").result
    page = page_of(fresh, made.id)
    page.detail.head.model.picked.emit("own")
    fresh.settle()
    shown = [
        field.editor.text()
        for field, row in zip(page.detail.steps.fields, page.detail.steps.rows, strict=True)
        if row.isVisible()
    ]
    assert shown == ["", "Say it earlier"]


def test_links_lead_to_what_the_reflection_belongs_to(fresh):
    goal = fresh.desk.do(goals.add_goal, "Give a talk").result
    made = fresh.desk.do(reflections.write_reflection, "About talks", step_1="Loud").result
    page = page_of(fresh, made.id)
    page.detail.links.picked.emit("goal", goal.id)
    assert written(fresh)[0].goal == goal.id
    fresh.press(page.detail.links.ways["goal"])
    assert fresh.page is fresh.pages["goals"]


# --- private and shared -----------------------------------------------------------------------------------------------


def test_sharing_takes_two_presses_that_say_who_reads_it_and_can_be_taken_back(desks):
    window = desks.window
    made = window.desk.do(reflections.write_reflection, "Monday", step_1=SECRET).result
    sharing = page_of(window, made.id).detail.sharing
    assert sharing.words.text() == "Only you can read this"
    window.press(sharing.share)
    assert "Léa" in sharing.question_words.text()
    assert queries.reflection(window.workspace, made.id).is_queued is False
    window.press(sharing.confirm)
    assert queries.reflection(window.workspace, made.id).is_queued
    window.press(sharing.keep)
    assert not queries.reflection(window.workspace, made.id).is_queued
    desks.mentee.receive(*_send(desks))
    assert desks.mentee.workspace.select(Reflection) == []


def test_a_reflection_is_written_in_private_then_shared_and_answered(desks):
    window, mentee = desks.window, desks.mentee.workspace
    own = mentee.do(reflections.write_reflection, "My first week", step_1=SECRET).result
    desks.mentee_sends()
    page = page_of(window)
    assert page.list.rows() == []
    mentee.do(reflections.share_reflection, own.id)
    desks.mentee_sends()
    assert [row.title.text() for row in page.list.rows()] == ["My first week"]
    page.open_at(own.id)
    window.settle()
    detail = page.detail
    assert not detail.steps.isVisible()
    assert [each.text() for each in detail.texts.texts] == [SECRET]
    assert not detail.sharing.share.isVisible()
    type_in(detail.answers.own.editor, "So was I, once")
    page_of(window).leave()
    window.go("goals")
    page.open_at(own.id)
    window.go("reflections", own.id)
    window.settle()
    assert detail.answers.own.editor.text() == "So was I, once"
    window.press(detail.answers.own.send)
    assert [each.body for each in window.workspace.select(Response)] == ["So was I, once"]
    assert detail.answers.own.editor.text() == ""
    window.undo()
    assert window.workspace.select(Response) == []


def test_an_answer_that_was_never_sent_is_not_offered_as_text_left_over(desks):
    window, mentee = desks.window, desks.mentee.workspace
    own = mentee.do(reflections.write_reflection, "My first week", step_1="x", private=False).result
    desks.mentee_sends()
    page = page_of(window, own.id)
    type_in(page.detail.answers.own.editor, "Half an ans")
    page.leave()
    assert window.workspace.drafts.to_decide() == []
    assert len(window.workspace.drafts.left()) == 1


def test_deleting_can_be_undone(fresh):
    made = fresh.desk.do(reflections.write_reflection, "Monday", step_1="x").result
    page = page_of(fresh, made.id)
    fresh.press(page.detail.delete)
    assert written(fresh) == []
    fresh.undo()
    assert [each.title for each in written(fresh)] == ["Monday"]


def test_what_both_changed_of_a_shared_one_stands_at_its_step_and_is_decided_there(desks):
    window, mentee = desks.window, desks.mentee
    own = window.desk.do(reflections.write_reflection, "Monday", step_1="as it was", private=False).result
    mentee.receive(*_send(desks))
    mentee.workspace.do(reflections.edit_reflection, own.id, step_1="as she saw it")
    page = page_of(window, own.id)
    editor = page.detail.steps.fields[0].editor
    editor.selectAll()
    type_in(editor, "as I saw it")
    desks.mentee_sends()
    assert any("Léa changed this, too" in each.text() for each in page.detail.findChildren(MovedLine))
    page.leave()
    window.settle()
    card = page.detail.both.cards[0]
    assert card.isVisible()
    mine = next(each for each in card.conflict.candidates if each.author == window.workspace.me)
    window.press(card.buttons[mine.head])
    assert window.workspace.get(Reflection, own.id).step_1 == "as I saw it"
    assert page.detail.both.cards == []
    assert page.detail.history.isVisible()


# --- coming back ------------------------------------------------------------------------------------------------------


def test_what_was_written_a_month_ago_comes_back_once(fresh):
    fresh.desk.do(reflections.write_reflection, "The first day", day=ago(32), step_1="Everything was new")
    page = page_of(fresh)
    past = page.waiting.past
    assert past.isVisible()
    assert past.words.subtitle == "You wrote it a month ago"
    fresh.press(past)
    assert page.detail.reflection == written(fresh)[0].id
    assert not past.isVisible()
    fresh.press(page.detail.look_back)
    type_in(page.detail.steps.fields[0].editor, "Now I know the names")
    page.leave()
    assert "Looking back: The first day" in [each.title for each in written(fresh)]


# --- for everybody ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["light", "150 percent", "mirrored, 150 percent, contrast"])
@pytest.mark.parametrize("size", [(900, 600), (1280, 800)])
def test_nothing_is_cut_and_everything_has_a_name(qapp: QApplication, desks, name, size):
    window = desks.window
    long = "What did I learn from the reimbursement-of-travel-expenses rules and from those who wrote them? " * 2
    window.desk.do(reflections.add_prompt, long, asked_of="both")
    made = window.desk.do(reflections.write_reflection, long, "gibbs", step_1=long).result
    with look(qapp, *LOOKS[name]):
        window.resize(*size)
        page = page_of(window, made.id)
        window.press(page.detail.sharing.share)
        assert clipped(window) == []
        assert nameless(page) == []
        page.start_new()
        window.settle()
        assert clipped(window) == []


def _send(desks: PairOfDesks) -> list:
    return desks.mentor.send()
