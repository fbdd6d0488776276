"""The roadmap by mouse: links drawn, cards dragged to another place or day, the room panned."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from mentordesk.actions import roadmap
from mentordesk.records import Prerequisite
from ui.roadmap.doing import ALT, at, drag, key, named, pointer

SOON = (date.today() + timedelta(days=10)).isoformat()


def test_a_link_is_drawn_from_the_handle_of_a_card_to_another(fresh, page):
    card, view = page.canvas.map.cards[named(fresh, "Write")], page.canvas.viewport()
    QApplication.sendEvent(view, pointer(at(page, "Write"), QPoint(), Qt.MouseButton.NoButton))
    drag(page, at(page, "Write", card.handle), at(page, "Speak"))
    assert {(link.first, link.then) for link in page.shown.links} >= {(named(fresh, "Write"), named(fresh, "Speak"))}
    assert fresh.told == "“Write” comes before “Speak” now."
    fresh.undo()
    assert len(page.shown.links) == 1


def test_a_card_is_dragged_to_another_stage_and_nothing_is_written_when_it_is_dropped_where_it_was(fresh, page):
    before = fresh.desk.last_change
    here = at(page, "Read")
    drag(page, here, here + QPoint(20, 12))
    assert fresh.desk.last_change == before
    drag(page, here, at(page, "Speak") + QPoint(0, 80))
    assert [each.title for each in page.shown.in_stage[named(fresh, "Go on")]] == ["Speak", "Read"]
    fresh.undo()
    assert page.shown.card[named(fresh, "Read")].stage == named(fresh, "Start")


def test_on_the_timeline_a_card_is_dragged_to_another_day_and_into_the_tray_without_one(fresh, page):
    fresh.desk.do(roadmap.edit_milestone, named(fresh, "Read"), due=SOON)
    page.show_view("timeline")
    page.canvas.fit()
    fresh.settle()
    step = page.canvas.map.placed.days[2] * page.canvas.zoom
    here = at(page, "Read")
    drag(page, here, here + QPoint(round(7 * step), 0))
    later = (date.today() + timedelta(days=17)).isoformat()
    assert abs((date.fromisoformat(page.shown.card[named(fresh, "Read")].due) - date.fromisoformat(later)).days) <= 1
    assert fresh.told.startswith("“Read” is due ")
    page.canvas.fit()
    tray = page.canvas.mapFromScene(page.canvas.map.placed.tray.center())
    drag(page, at(page, "Read"), QPoint(tray.x(), at(page, "Read").y()))
    assert page.shown.card[named(fresh, "Read")].due == ""
    fresh.undo()
    assert page.shown.card[named(fresh, "Read")].due
    page.canvas.select(named(fresh, "Read"))
    page.canvas.setFocus()
    due = date.fromisoformat(page.shown.card[named(fresh, "Read")].due)
    key(page, Qt.Key.Key_Right, modifier=ALT)
    assert page.shown.card[named(fresh, "Read")].due == (due + timedelta(days=1)).isoformat()


def test_empty_room_is_dragged_to_pan_and_ctrl_and_the_wheel_zoom(fresh, page):
    for number in range(20):
        fresh.desk.do(roadmap.add_milestone, named(fresh, "Go on"), f"More {number}")
    fresh.settle()
    bar = page.canvas.verticalScrollBar()
    bar.setValue(0)
    room = page.canvas.mapFromScene(page.canvas.map.placed.extent.topRight()) + QPoint(10, 200)
    drag(page, room, room - QPoint(0, 100))
    assert bar.value() - bar.minimum() >= 90
    assert fresh.workspace.select(Prerequisite)
