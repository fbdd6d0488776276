"""Today and Goals fit their window in every look and size: nothing cut, no holes between cards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from mentordesk.actions import goals, reflections, roadmap, sessions
from mentordesk.library.templates import goal_templates
from mentordesk.records import Goal
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.today.page import TodayPage
from mentordesk_ui.widgets import Card
from ui.clipping import clipped
from ui.desks import OpenWindow, PairOfDesks, new_pair
from ui.holes import hollow
from ui.looks import EACH, LOOKS, look

LONG = "Explain the reimbursement-of-travel-expenses rules so that somebody who has never travelled understands them"


def in_days(days: int) -> str:
    return (date.today() + timedelta(days=days)).isoformat()


@pytest.fixture
def full(qapp, tmp_path) -> Iterator[OpenWindow]:
    """A pair with much of everything, and something both changed."""
    pair = PairOfDesks(tmp_path)
    desk = pair.window.desk
    desk.do(goals.add_goal, LONG, why="Why. " * 60, expected=LONG, less=LONG, due=in_days(3), baseline=-2)
    for each in goal_templates():
        desk.do(goals.add_goal, **each.values())
    shared = next(each for each in pair.mentor.workspace.select(Goal) if each.title == "Give talks")
    desk.do(goals.edit_goal, shared.id, expected="Two talks, one of them at home")
    pair.mentee.workspace.do(goals.edit_goal, shared.id, expected="Three talks abroad")
    pair.mentee_sends()
    for state in (goals.park_goal, goals.reach_goal):
        desk.do(state, desk.do(goals.add_goal, f"{state.__name__} {LONG}").result.id)
    session = desk.do(sessions.plan_session, LONG, f"{in_days(2)}T18:00", place="At the library").result
    for number in range(5):
        desk.do(sessions.add_agenda_item, session.id, f"{LONG} {number}", LONG, lead="mentee")
        desk.do(sessions.add_task, f"{LONG} {number}", assignee="both", due=in_days(number - 2), goal=shared.id)
    stage = desk.do(roadmap.add_stage, "Start").result
    desk.do(roadmap.add_milestone, stage.id, LONG, criteria=LONG, due=in_days(9), goal=shared.id)
    desk.do(reflections.add_prompt, LONG, asked_of="both", due=in_days(4))
    pair.window.settle()
    yield pair.window
    pair.close()


@pytest.fixture
def empty(qapp, tmp_path) -> Iterator[OpenWindow]:
    made = new_pair(tmp_path)
    yield made
    made.close()


SIZES = ((900, 600), (1280, 800), (2560, 1440))


@pytest.mark.parametrize("name", EACH)
def test_nothing_is_cut_on_a_full_page(qapp, full, name):
    theme, percent, mirrored = LOOKS[name]
    titles = {each.title: each.id for each in full.workspace.select(Goal)}
    cut = []
    with look(qapp, theme, percent, mirrored):
        for size in SIZES:
            full.resize(*size)
            page = full.page_at(TodayPage, "today")
            cut += [(size, "today", each) for each in clipped(page)]
            page = full.page_at(GoalsPage, "goals")
            cut += [(size, "goals", each) for each in clipped(page)]
            for title in ("Give talks", LONG):
                full.page_at(GoalsPage, "goals", titles[title])
                cut += [(size, title, each) for each in clipped(page)]
            page.detail.levels.edit.click()
            full.settle()
            cut += [(size, "levels", each) for each in clipped(page)]
    assert cut == []


@pytest.mark.parametrize("name", ["150 percent", "mirrored"])
def test_nothing_is_cut_on_an_empty_page(qapp, empty, name):
    theme, percent, mirrored = LOOKS[name]
    cut = []
    with look(qapp, theme, percent, mirrored):
        for size in SIZES:
            empty.resize(*size)
            page = empty.page_at(TodayPage, "today")
            cut += [(size, "today", each) for each in clipped(page)]
            page.session.open_form()
            page.waiting.open_form()
            empty.settle()
            cut += [(size, "forms", each) for each in clipped(page)]
            page.session.close_form()
            page.waiting.close_form()
            for record in ("", "templates"):
                page = empty.page_at(GoalsPage, "goals", record)
                cut += [(size, f"goals {record}", each) for each in clipped(page)]
            page.entry.given_up.emit()
    assert cut == []


@pytest.mark.parametrize(("width", "columns"), [(720, 1), (1280, 2), (2560, 3)])
def test_today_uses_the_width_in_columns_without_hollow_cards(full, width, columns):
    full.resize(width, 1440)
    page = full.page_at(TodayPage, "today")
    cards = [each for each in page.columns.findChildren(Card) if each.isVisible() and each.parent() is page.columns]
    lefts = {each.x() for each in cards}
    assert len(lefts) == columns
    ends = {max(each.geometry().bottom() for each in cards if each.x() == left) for left in lefts}
    assert max(ends) == page.columns.rect().bottom()
    assert hollow(page) == []
    assert page.columns.geometry().right() >= page.content.width() - 30


def test_a_narrow_window_shows_the_list_and_then_the_goal_in_its_place(full):
    full.resize(800, 600)
    page = full.page_at(GoalsPage, "goals")
    assert page.list.isVisible()
    assert not page.detail.isVisible()
    full.press(page.list.rows()[0])
    assert page.detail.isVisible()
    assert not page.list.isVisible()
    full.press(page.split.back)
    assert page.list.isVisible()
    assert page.list.rows()[0].hasFocus()
    full.resize(1400, 800)
    full.settle()
    assert page.list.isVisible()
    assert page.detail.isVisible()
    assert not page.split.back.isVisible()
