"""The roadmap in pictures: its three views of the sample pair, writing and linking, many milestones, and none."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from mentordesk.actions import roadmap as actions
from mentordesk_ui.pages.roadmap.page import RoadmapPage
from ui.laptops import WindowLaptop
from ui.roadmap.maps import grow


def page_of(laptop: WindowLaptop) -> RoadmapPage:
    """Go to the roadmap."""
    laptop.window.go("roadmap")
    laptop.app.processEvents()
    page = laptop.window.page
    assert isinstance(page, RoadmapPage)
    return page


def scenes(laptop: WindowLaptop) -> Iterator[tuple[str, QWidget]]:
    """Show the sample pair's roadmap, then a large one, then an empty one."""
    page = page_of(laptop)
    yield "roadmap-canvas", laptop.window
    page.toggle_panel()
    page.canvas.setFocus()
    yield "roadmap-canvas-wide", laptop.window
    page.canvas.fit()
    yield "roadmap-canvas-fit", laptop.window
    page.canvas.zoom_by(0)
    page.start_new()
    page.line.setText("A letter to next year’s trainee")
    yield "roadmap-writing", laptop.window
    page.line.given_up.emit()
    page.canvas.setFocus()
    page.canvas.start_linking()
    yield "roadmap-linking", laptop.window
    page.canvas._stop_linking()
    page.show_view("timeline")
    yield "roadmap-timeline", laptop.window
    page.show_view("outline")
    yield "roadmap-outline", laptop.window
    page.toggle_panel()
    page.open_at(page.shown.stages[1].id)
    yield "roadmap-outline-stage", laptop.window
    page.show_view("canvas")
    for stage in page.shown.stages:
        laptop.desk.do(actions.delete_stage, stage.id)
    yield "roadmap-empty", laptop.window
    page.offer_templates()
    yield "roadmap-templates", laptop.window
    page._give_up_templates()
    grow(laptop.workspace, 300)
    page.refresh()
    page.toggle_panel()
    page.canvas.fit()
    yield "roadmap-many", laptop.window
    page.canvas.zoom_by(0)
    yield "roadmap-many-natural", laptop.window
