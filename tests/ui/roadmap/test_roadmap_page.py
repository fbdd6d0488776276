"""The roadmap on the real window: written, walked, linked, moved, found and deleted, by keyboard."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.actions import roadmap
from mentordesk.library.roadmaps import roadmap_templates
from mentordesk.queries import roadmap as queries
from mentordesk.records import Milestone, Prerequisite, Stage
from mentordesk_ui.pages.roadmap.page import RoadmapPage
from ui.desks import nameless
from ui.laptops import until
from ui.looks import look
from ui.roadmap.doing import ALT, key, named, title_of

# --- beginning --------------------------------------------------------------------------------------------------------


def test_an_empty_page_says_what_comes_here_and_begins_with_a_stage(fresh):
    page = fresh.page_at(RoadmapPage, "roadmap")
    assert page.empty.isVisible()
    assert page.empty.sentence.text() == "Milestones appear here once a goal has a date."
    fresh.press(page.empty.action)
    assert page.line.hasFocus()
    QTest.keyClicks(page.line, "Start")
    key(page, Qt.Key.Key_Return)
    QTest.keyClicks(page.line, "Read")
    key(page, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    assert [each.title for each in queries.milestones(fresh.workspace)] == ["Read"]
    assert page.canvas.hasFocus()
    assert title_of(page) == "Read"
    fresh.undo()
    assert page.shown.cards == ()
    assert page.canvas.isVisible()


def test_escape_on_an_empty_page_writes_nothing(fresh):
    page = fresh.page_at(RoadmapPage, "roadmap", "new")
    QTest.keyClicks(page.line, "Never mind")
    key(page, Qt.Key.Key_Escape)
    assert fresh.workspace.select(Stage) == []
    assert page.empty.isVisible()


@pytest.mark.parametrize("view", ["canvas", "outline"])
def test_the_line_that_is_written_on_stays_in_sight_when_the_window_changes(qapp, fresh, view):
    page = fresh.page_at(RoadmapPage, "roadmap")
    fresh.press(page.empty.link)
    fresh.press(page.templates.rows.rows()[-1])
    page.show_view(view)
    page.start_new()
    QTest.keyClicks(page.line, "Stays")
    host = page.map.seen.viewport()
    assert page.line.parentWidget() is host
    fresh.resize(900, 560)
    fresh.settle()
    until(lambda: host.rect().contains(page.line.geometry()))
    with look(qapp, "dark", 150):
        fresh.settle()
        until(lambda: host.rect().contains(page.line.geometry()))
    assert page.line.text() == "Stays"


def test_the_line_is_in_sight_though_all_of_the_roadmap_was_shown_a_moment_ago(fresh):
    page = fresh.page_at(RoadmapPage, "roadmap")
    fresh.press(page.empty.link)
    fresh.press(page.templates.rows.rows()[-1])
    page.canvas.fit()
    page.canvas.zoom_by(0)
    page.start_new()
    fresh.settle()
    until(lambda: page.map.seen.viewport().rect().contains(page.line.geometry()))


def test_a_shipped_roadmap_comes_with_stages_milestones_and_links_in_one_change(fresh):
    page = fresh.page_at(RoadmapPage, "roadmap")
    fresh.press(page.empty.link)
    fresh.press(page.templates.rows.rows()[0])
    template = roadmap_templates()[0]
    assert len(page.shown.cards) == template.milestones
    assert [each.title for each in page.shown.stages] == [each["title"] for each in template.stages]
    assert all(link.is_kept for link in page.shown.links)
    fresh.undo()
    assert fresh.workspace.select(Milestone) == fresh.workspace.select(Prerequisite) == []
    assert page.empty.isVisible()


# --- by keyboard ------------------------------------------------------------------------------------------------------


def test_arrows_follow_links_and_go_to_what_is_nearest_where_none_leads_on(fresh, page):
    key(page, Qt.Key.Key_Right)
    assert title_of(page) == "Write"
    key(page, Qt.Key.Key_Right)
    assert title_of(page) == "Speak"
    key(page, Qt.Key.Key_Up)
    assert title_of(page) == "Go on"
    key(page, Qt.Key.Key_Left)
    assert title_of(page) == "Start"
    key(page, Qt.Key.Key_Down)
    assert title_of(page) == "Read"


def test_tab_goes_by_date_and_leaves_the_roadmap_after_the_last(fresh, page):
    fresh.desk.do(roadmap.edit_milestone, named(fresh, "Speak"), due="2026-01-01")
    fresh.desk.do(roadmap.edit_milestone, named(fresh, "Write"), due="2026-02-01")
    page.canvas.select(named(fresh, "Speak"))
    key(page, Qt.Key.Key_Tab)
    assert title_of(page) == "Write"
    key(page, Qt.Key.Key_Tab)
    assert title_of(page) == "Read"
    key(page, Qt.Key.Key_Tab)
    assert not page.canvas.hasFocus()
    key(page, Qt.Key.Key_Backtab)
    assert page.canvas.hasFocus()
    key(page, Qt.Key.Key_Backtab)
    assert title_of(page) == "Write"


def test_l_and_return_link_and_a_circle_is_refused_with_a_sentence(fresh, page):
    page.canvas.select(named(fresh, "Write"))
    key(page, Qt.Key.Key_L)
    assert page.map.guide.isVisible()
    assert "Write" in page.map.guide.text.text()
    key(page, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert fresh.told == "“Write” comes before “Speak” now."
    assert not page.map.guide.isVisible()
    key(page, Qt.Key.Key_L, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return)
    assert title_of(page) == "Read"
    assert fresh.told.startswith("These two milestones would wait for each other. Nothing was changed.")
    assert len(fresh.workspace.select(Prerequisite)) == 2
    key(page, Qt.Key.Key_L, Qt.Key.Key_Escape)
    assert not page.map.guide.isVisible()


def test_alt_and_arrows_carry_a_milestone_to_another_place_or_stage_and_undo_brings_it_back(fresh, page):
    fresh.desk.do(roadmap.add_milestone, named(fresh, "Start"), "Look")
    page.canvas.select(named(fresh, "Read"))
    key(page, Qt.Key.Key_Down, modifier=ALT)
    assert [each.title for each in page.shown.cards] == ["Write", "Look", "Read", "Speak"]
    key(page, Qt.Key.Key_Right, modifier=ALT)
    assert [each.title for each in page.shown.in_stage[named(fresh, "Go on")]] == ["Speak", "Read"]
    assert fresh.told == "“Read” is in “Go on” now."
    assert title_of(page) == "Read"
    fresh.undo()
    assert page.shown.card[named(fresh, "Read")].stage == named(fresh, "Start")
    page.canvas.select(named(fresh, "Go on"))
    page.canvas.setFocus()
    key(page, Qt.Key.Key_Left, modifier=ALT)
    assert [each.title for each in page.shown.stages] == ["Go on", "Start"]


def test_f2_renames_in_place_and_delete_takes_away_what_undo_brings_back(fresh, page):
    key(page, Qt.Key.Key_F2)
    assert page.line.text() == "Read"
    QTest.keyClicks(page.line, "Read aloud")
    key(page, Qt.Key.Key_Return)
    assert title_of(page) == "Read aloud"
    key(page, Qt.Key.Key_Delete)
    assert fresh.told == "“Read aloud” was deleted."
    assert page.shown.links == ()
    assert title_of(page) == "Write"
    assert page.canvas.hasFocus()
    fresh.undo()
    assert len(page.shown.links) == 1
    page.canvas.select(named(fresh, "Start"))
    key(page, Qt.Key.Key_Delete)
    assert fresh.told == "“Start” and 2 milestones were deleted."
    fresh.undo()
    assert len(page.shown.cards) == 3


def test_return_opens_the_panel_in_the_title_and_escape_goes_back(fresh, page):
    key(page, Qt.Key.Key_Return)
    assert page.panel.milestone.title.editor.hasFocus()
    key(page, Qt.Key.Key_Escape)
    assert page.canvas.hasFocus()
    next(each for each in fresh.commands.all if each.shortcut().toString() == "F9").trigger()
    assert not page.panel.isVisible()
    page.canvas.select(named(fresh, "Speak"))
    assert not page.panel.isVisible()
    key(page, Qt.Key.Key_Return)
    assert page.panel.milestone.title.editor.text() == "Speak"


def test_zoom_by_keys_is_remembered_with_the_view(fresh, page):
    key(page, Qt.Key.Key_Plus)
    assert page.canvas.zoom == pytest.approx(1.2)
    key(page, Qt.Key.Key_0)
    assert page.canvas.zoom == pytest.approx(1.0)
    key(page, Qt.Key.Key_Minus)
    page.show_view("timeline")
    again = RoadmapPage(fresh.desk)
    assert again.canvas.zoom == pytest.approx(1 / 1.2)
    assert again.map.view == "timeline"
    again.deleteLater()


# --- finding and the outline ------------------------------------------------------------------------------------------


def test_the_outline_says_the_same_and_follows_what_is_chosen(fresh, page):
    page.show_view("outline")
    rows = page.map.outline.rows
    stages = [rows.item(row, 0) for row in range(rows.rowCount())]
    assert [each.text() for each in stages] == ["Start", "Go on"]
    below = stages[0].child(1, 0)
    assert below.text() == "Write"
    assert below.data(Qt.ItemDataRole.AccessibleTextRole) == "Write, Planned; needs Read"
    page.map.outline.select(named(fresh, "Speak"))
    assert page.canvas.current == page.current == named(fresh, "Speak")
    page.canvas.select(named(fresh, "Write"))
    assert page.map.outline.current == named(fresh, "Write")
    page.map.outline.setFocus()
    key(page, Qt.Key.Key_Down, modifier=ALT)
    assert page.shown.card[named(fresh, "Write")].stage == named(fresh, "Go on")
    page.map.outline.rows.findItems("Go on")[0].setText("Further")
    assert fresh.workspace.get(Stage, named(fresh, "Further")).title == "Further"
    key(page, Qt.Key.Key_Return)
    assert page.panel.milestone.title.editor.hasFocus()


def test_looking_for_words_and_states_lets_the_rest_step_back(fresh, page):
    fresh.desk.do(roadmap.set_milestone_state, named(fresh, "Speak"), "done")
    key(page, Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert page.tools.search.hasFocus()
    QTest.keyClicks(page.tools.search, "spe")
    assert page.subtitle.text() == "1 of 3 milestones found"
    opacity = {item.card.title: item.opacity() for item in page.canvas.map.cards.values()}
    assert opacity["Speak"] == 1.0
    assert opacity["Read"] < 0.5
    assert title_of(page) == "Speak"
    key(page, Qt.Key.Key_Escape)
    page.tools.state.setCurrentIndex(page.tools.state.findData("planned"))
    page.tools.state.picked.emit("planned")
    assert page.subtitle.text() == "2 of 3 milestones found"
    page.show_view("outline")
    assert page.map.outline.isRowHidden(0, page.map.outline.rows.index(1, 0))


def test_a_narrow_outline_keeps_titles_and_states_and_its_words_keep_all(fresh, page):
    fresh.desk.do(roadmap.edit_milestone, named(fresh, "Write"), due=date.today().isoformat())
    page.show_view("outline")
    page.open_record(named(fresh, "Write"))
    fresh.resize(900, 700)
    fresh.settle()
    assert page.map.outline.isColumnHidden(3)
    assert not page.map.outline.isColumnHidden(1)
    words = page.map.outline.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert "due" in words
    fresh.resize(1500, 900)
    fresh.settle()
    assert not page.map.outline.isColumnHidden(3)


def test_untangling_is_one_change_that_undo_takes_back(fresh, page):
    stage = named(fresh, "Start")
    fresh.desk.do(roadmap.add_milestone, stage, "Look")
    fresh.desk.do(roadmap.add_milestone, named(fresh, "Go on"), "Listen")
    fresh.desk.do(roadmap.add_prerequisite, named(fresh, "Speak"), named(fresh, "Look"))
    fresh.desk.do(roadmap.add_prerequisite, named(fresh, "Listen"), named(fresh, "Read"))
    before = [each.title for each in page.shown.cards]
    page.hands.untangle()
    assert [each.title for each in page.shown.cards] != before
    assert fresh.told == "Fewer links cross now."
    fresh.undo()
    assert [each.title for each in page.shown.cards] == before


def test_other_pages_open_a_milestone_and_a_link_at_its_milestone(fresh, page):
    fresh.go("today")
    fresh.show_record("milestones", named(fresh, "Speak"))
    assert title_of(page) == "Speak"
    assert page.panel.milestone.record == named(fresh, "Speak")
    fresh.show_record("prerequisites", fresh.workspace.select(Prerequisite)[0].id)
    assert title_of(page) == "Write"
    assert page.subtitle.text() == "0 of 3 milestones done"


def test_everything_that_can_be_reached_has_a_name(fresh, page):
    for view in ("canvas", "outline"):
        page.show_view(view)
        fresh.settle()
        assert nameless(page) == []
    page.show_view("canvas")
    page.canvas.select(named(fresh, "Write"))
    assert page.canvas.accessibleDescription() == "Write, Planned; needs Read"
