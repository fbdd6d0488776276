"""The roadmap fits its window in every look and size: nothing is cut, and a page with room never scrolls."""

from __future__ import annotations

import pytest

from mentordesk.actions import goals, roadmap
from mentordesk_ui import languages
from mentordesk_ui.pages.roadmap.linked import LinkedCard
from mentordesk_ui.pages.roadmap.page import PANEL, RoadmapPage
from ui.clipping import clipped
from ui.desks import new_pair
from ui.looks import LOOKS, look
from ui.roadmap.doing import named

LONG = "Explain the reimbursement-of-travel-expenses rules so that somebody who has never travelled understands them"
SIZES = ((720, 600), (1280, 800))


@pytest.mark.parametrize("name", ["light", "200 percent", "mirrored, 150 percent, contrast"])
def test_nothing_is_cut_in_any_view(qapp, fresh, page, name):
    goal = fresh.desk.do(goals.add_goal, LONG).result
    record = fresh.desk.do(roadmap.add_milestone, named(fresh, "Go on"), LONG, LONG * 3, LONG, goal.id).result.id
    fresh.desk.do(roadmap.add_prerequisite, record, named(fresh, "Write"))
    fresh.desk.do(roadmap.edit_stage, named(fresh, "Start"), expectations=LONG * 4)
    theme, percent, mirrored = LOOKS[name]
    cut = []
    with look(qapp, theme, percent, mirrored):
        for size in SIZES:
            fresh.resize(*size)
            for view, opened in (("canvas", record), ("timeline", named(fresh, "Start")), ("outline", record)):
                page.show_view(view)
                page.open_record(opened)
                fresh.settle()
                cut += [(size, view, "panel", each) for each in clipped(page)]
                page.toggle_panel()
                fresh.settle()
                cut += [(size, view, each) for each in clipped(page)]
                assert page.map.seen.isVisible()
                if percent == 100 and size[1] > 600:
                    assert page.view.verticalScrollBar().maximum() == 0
    assert cut == []


@pytest.mark.parametrize("name", ["light", "mirrored, 150 percent, contrast"])
def test_nothing_is_cut_where_there_is_no_roadmap_yet(qapp, fresh, name):
    theme, percent, mirrored = LOOKS[name]
    page = fresh.page_at(RoadmapPage, "roadmap")
    cut = []
    with look(qapp, theme, percent, mirrored):
        for size in SIZES:
            fresh.resize(*size)
            fresh.settle()
            cut += [(size, each) for each in clipped(page)]
            page.offer_templates()
            fresh.settle()
            cut += [(size, "templates", each) for each in clipped(page)]
            page.templates.given_up.emit()
    assert cut == []


def test_the_panel_stands_in_place_of_the_roadmap_where_both_have_no_room(qapp, fresh, page):
    fresh.resize(720, 600)
    with look(qapp, "light", 150):
        fresh.settle()
        page.open_record(named(fresh, "Write"))
        fresh.settle()
        assert page.panel.isVisible()
        assert not page.map.isVisible()
        fresh.press(page.panel.close_button)
        assert page.map.isVisible()
        assert page.canvas.hasFocus()


def test_who_comes_to_the_roadmap_sees_it_also_where_the_panel_has_no_room(qapp, fresh, page):
    fresh.go("today")
    fresh.resize(720, 600)
    with look(qapp, "light", 150):
        fresh.page_at(RoadmapPage, "roadmap")
        assert page.map.isVisible()
        assert not page.panel.isVisible()
        assert not page.tools.panel.isChecked()
        fresh.page_at(RoadmapPage, "roadmap", named(fresh, "Write"))
        assert page.panel.isVisible()
        assert page.panel.milestone.title.editor.text() == "Write"
        fresh.press(page.panel.close_button)
    fresh.resize(1280, 800)
    fresh.settle()
    assert page.map.isVisible()
    assert page.panel.isVisible(), "it was closed in the place of the roadmap, not beside it"


def test_a_milestone_that_is_written_on_stays_in_sight_where_the_window_gets_narrower(qapp, fresh, page):
    page.open_record(named(fresh, "Write"))
    assert page.map.isVisible()
    with look(qapp, "light", 150):
        fresh.resize(720, 600)
        fresh.settle()
        assert page.panel.milestone.title.editor.hasFocus()
        assert page.panel.isVisible()
        assert not page.map.isVisible()


@pytest.mark.parametrize("code", languages.CODES)
def test_the_panel_of_a_milestone_is_not_cut_in_any_language(qapp, tmp_path, code):
    languages.use(qapp, code)
    window = new_pair(tmp_path, (900, 600))
    try:
        page = window.page_at(RoadmapPage, "roadmap")
        window.press(page.empty.link)
        window.press(page.templates.rows.rows()[0])
        page.open_record(page.shown.cards[0].id)
        window.settle()
        view = page.panel.milestone
        card = next(each for each in view.findChildren(LinkedCard) if each.isVisible())
        assert card.choice.isVisible()
        assert card.minimumSizeHint().width() < PANEL
        assert card.mapTo(page.panel, card.rect().bottomRight()).x() < page.panel.width()
    finally:
        window.close()
        languages.use(qapp, "en")
