"""Pictures in the window: what is seen, how it is moved, and notes pinned to points and regions."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.viewers.picture import PictureViewer
from ui.viewers.files import picture
from ui.viewers.shown import click, drag, key, open_file, pin, settle, shown


def at(viewer: PictureViewer, x: float, y: float) -> QPointF:
    """Return the point of the canvas at parts of the picture."""
    rect = viewer.canvas.page_rect(0)
    return QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height())


def colours(viewer: PictureViewer) -> list[str]:
    """Return the colour in the middle of each quarter of the picture as it is seen."""
    seen = viewer.canvas.viewport().grab().toImage()
    places = [at(viewer, x, y) for y in (0.25, 0.75) for x in (0.25, 0.75)]
    return [seen.pixelColor(place.toPoint()).name() for place in places]


@pytest.mark.parametrize("ending", ["png", "jpg", "bmp", "tiff", "webp"])
def test_a_picture_is_shown_whole(qapp: QApplication, tmp_path: Path, ending: str) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / f"plan.{ending}", 1600, 900))
        assert told.opened == 1
        assert not told.failed
        assert viewer.canvas.viewport().rect().contains(viewer.canvas.page_rect(0).toRect())
        red, green, blue, white = (int(each[1:], 16) for each in colours(viewer))
        assert [red >> 16 > 200, green & 255 < 40, blue & 255 > 200, white > 0xF0F0F0] == [True] * 4


def test_zoom_by_keys_wheel_and_buttons_shows_finer_pixels(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "large.png", 2400, 1800))
        assert viewer.canvas.zoom < 0.3
        QTest.mouseClick(viewer.bar.percent, Qt.MouseButton.LeftButton)
        settle(viewer)
        assert viewer.canvas.zoom == 1
        assert viewer._levels[0].width() == 2400
        key(viewer, Qt.Key.Key_Plus)
        assert viewer.canvas.zoom == pytest.approx(1.1)
        key(viewer, Qt.Key.Key_Minus, 2)
        assert viewer.canvas.zoom == pytest.approx(0.9)
        key(viewer, Qt.Key.Key_0)
        assert viewer.canvas.viewport().rect().contains(viewer.canvas.page_rect(0).toRect())
        assert viewer.bar.percent.text() == f"{round(viewer.canvas.zoom * 100)} %"


def test_a_click_pins_a_point_and_a_drag_a_region(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "plan.png", 500, 400))
        viewer.choose_place()
        click(viewer, at(viewer, 0.25, 0.5))
        viewer.choose_place()
        drag(viewer, at(viewer, 0.6, 0.75), at(viewer, 0.2, 0.25))
        assert [each["conformsTo"] for each in told.places] == ["http://www.w3.org/TR/media-frags/"] * 2
        point, region = ([float(n) for n in each["value"].split(":")[1].split(",")] for each in told.places)
        assert point == pytest.approx([25, 50, 0, 0], abs=0.3)
        assert region == pytest.approx([20, 25, 40, 50], abs=0.3)
        click(viewer, at(viewer, 0.5, 0.5))
        assert len(told.places) == 2, "a click that chooses no place is only a click"


def test_a_place_is_chosen_by_keys_alone(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "plan.png", 480, 360))
        viewer.choose_place()
        key(viewer, Qt.Key.Key_Right, 10)
        key(viewer, Qt.Key.Key_Return)
        viewer.choose_place()
        key(viewer, Qt.Key.Key_Space)
        key(viewer, Qt.Key.Key_Down, 5)
        key(viewer, Qt.Key.Key_Left, 5)
        key(viewer, Qt.Key.Key_Return)
        point, region = ([float(n) for n in each["value"].split(":")[1].split(",")] for each in told.places)
        assert point == pytest.approx([75, 50, 0, 0], abs=0.5)
        assert region == pytest.approx([37.5, 50, 12.5, 16.7], abs=0.5)
        viewer.choose_place()
        key(viewer, Qt.Key.Key_Escape)
        assert told.given_up == 1


def test_pins_stand_on_their_places_at_every_zoom(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "plan.png", 500, 400))
        viewer.show_pins([pin("a", "xywh=percent:25,50,0,0"), pin("b", "xywh=percent:60,60,20,10", 2, "praise")])
        for zoom in (0.5, 1.0, 2.0):
            viewer.canvas.set_zoom(zoom)
            for marker, x, y in zip(viewer.canvas.markers, (0.25, 0.6), (0.5, 0.6), strict=True):
                tip = QPointF(marker.pos()) + marker.tip()
                assert (tip - at(viewer, x, y)).manhattanLength() < 2
        sizes = {marker.width() for marker in viewer.canvas.markers}
        assert len(sizes) == 1
        assert sizes.pop() >= 32


def test_pins_are_reached_and_pressed_by_keys(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "plan.png", 500, 400))
        viewer.show_pins(
            [pin("a", "xywh=percent:25,50,0,0"), pin("b", "xywh=percent:25,50,0,0", 2, "must-fix", "resolved")]
        )
        viewer.canvas.setFocus()
        names = []
        for _ in range(2):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
            names.append(focused.accessibleName())
            QTest.keyClick(focused, Qt.Key.Key_Return)
        assert names == ["Note 1, question, open: Words of a", "Note 2, must fix, resolved: Words of b"]
        assert told.pressed == ["a", "b"]
        first, second = viewer.canvas.markers
        assert not first.geometry().adjusted(6, 6, -6, -6).intersects(second.geometry().adjusted(6, 6, -6, -6))


def test_reveal_brings_a_pin_into_view(qapp: QApplication, tmp_path: Path) -> None:
    with shown(PictureViewer) as (viewer, told):
        open_file(viewer, told, picture(tmp_path / "plan.png", 1000, 800))
        viewer.canvas.set_zoom(4)
        viewer.show_pins([pin("a", "xywh=percent:98,98,0,0"), pin("b", "nonsense", 2)])
        viewer.reveal("a")
        (marker,) = viewer.canvas.markers
        assert marker.is_current
        assert viewer.canvas.viewport().rect().contains(marker.geometry())
