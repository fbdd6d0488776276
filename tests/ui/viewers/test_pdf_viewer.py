"""PDF files in the window: pages that come as they are needed, and notes pinned to places on them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from mentordesk_ui.viewers.pdf import PdfViewer
from ui.viewers.files import A4, pdf
from ui.viewers.shown import click, drag, key, open_file, pin, settle, shown


def at(viewer: PdfViewer, page: int, x: float, y: float) -> QPointF:
    """Return the point of the canvas at a place on a page, in points from its top left."""
    rect = viewer.canvas.page_rect(page)
    return QPointF(rect.x() + x / A4[0] * rect.width(), rect.y() + y / A4[1] * rect.height())


def dark_pixels(viewer: PdfViewer) -> int:
    """Return how many pixels of the canvas are nearly black."""
    seen = viewer.canvas.viewport().grab().toImage()
    return sum(
        seen.pixelColor(x, y).lightness() < 60 for x in range(0, seen.width(), 2) for y in range(0, seen.height(), 2)
    )


def test_only_the_pages_that_are_looked_at_are_drawn(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "long.pdf", [[f"This is page {n}"] for n in range(1, 101)]))
        assert told.opened == 1
        assert viewer.bar.pages is not None
        assert viewer.bar.pages.of.text() == "of 100"
        assert sorted(viewer._drawn) == [0, 1]
        assert dark_pixels(viewer) > 20
        viewer.bar.pages.field.setText("60")
        viewer.bar.pages.field.returnPressed.emit()
        settle(viewer)
        assert viewer.bar.pages.field.text() == "60"
        assert 59 in viewer._drawn
        assert 30 not in viewer._drawn


def test_a_point_and_a_region_on_a_page(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "two.pdf", [["One"], ["Two"]]))
        viewer.canvas.fit_to("page")
        viewer.canvas.go_to_page(1)
        viewer.choose_place()
        click(viewer, at(viewer, 1, 300, 400))
        viewer.choose_place()
        drag(viewer, at(viewer, 1, 100, 500), at(viewer, 1, 200, 600))
        assert [each["conformsTo"] for each in told.places] == ["http://tools.ietf.org/rfc/rfc3778"] * 2
        pages, views = zip(*(each["value"].split("&viewrect=") for each in told.places), strict=True)
        assert set(pages) == {"page=2"}
        point, region = ([float(number) for number in view.split(",")] for view in views)
        assert point == pytest.approx([300, 400, 0, 0], abs=3)
        assert region == pytest.approx([100, 500, 100, 100], abs=3)


def test_pins_stand_where_a_selector_says(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "two.pdf", [["One"], ["Two"]]))
        viewer.show_pins(
            [
                pin("whole page", "page=2"),
                pin("place", "page=2&viewrect=100,300,50,20", 2),
                pin("percent", "page=2&xywh=percent:50,50,0,0", 3),
                pin("no such page", "page=9", 4),
            ]
        )
        assert [marker.pin.note for marker in viewer.canvas.markers] == ["whole page", "place", "percent"]
        viewer.reveal("place")
        assert viewer.canvas.page == 1
        tip = QPointF(viewer.canvas.markers[1].pos()) + viewer.canvas.markers[1].tip()
        assert (tip - at(viewer, 1, 100, 300)).manhattanLength() < 3


def test_keys_walk_through_the_pages(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PdfViewer) as (viewer, told):
        open_file(viewer, told, pdf(tmp_path / "five.pdf", [["A page"]] * 5))
        key(viewer, Qt.Key.Key_End)
        assert viewer.canvas.page == 4
        key(viewer, Qt.Key.Key_Home)
        assert viewer.canvas.page == 0
        key(viewer, Qt.Key.Key_PageDown, 3)
        assert viewer.canvas.page > 0
