"""Every part of the window looks as it did when somebody looked at it last, in four looks.

The pictures are kept in tests/ui/pictures. Where a part was changed on purpose, look at the new ones and keep them:

    python3 packaging/dev.py gallery --pictures tests/ui/pictures
"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from mentordesk_ui.gallery import pictures
from mentordesk_ui.gallery.sheets import FAMILIES, LOOKS, SHEETS
from mentordesk_ui.gallery.window import GalleryWindow
from ui import looks

KEPT = Path(__file__).parent / "pictures"
NOW = Path(__file__).resolve().parents[2] / "build" / "gallery"


@pytest.fixture(autouse=True)
def _usual_look_afterwards(qapp: QApplication):
    with looks.look(qapp):
        yield


@pytest.mark.parametrize("shown", LOOKS)
def test_parts_look_as_they_did(qapp, shown):
    """Letters are drawn otherwise on other systems than Linux; there, parts must at least be drawn in these colours."""
    other = []
    for name, made in pictures.pictures(qapp, shown):
        kept = QImage(str(KEPT / f"{name}.png"))
        if sys.platform != "linux":
            assert colours(kept) & colours(made) >= grounds(kept), name
            continue
        part = pictures.difference(kept, made)
        if part > pictures.MOST_DIFFERENT:
            NOW.mkdir(parents=True, exist_ok=True)
            made.save(str(NOW / f"{name}.png"))
            other.append(f"{name}: {part:.2%} of it; see {NOW / name}.png")
    assert not other, "Look at these; `dev.py gallery --pictures tests/ui/pictures` keeps them:\n" + "\n".join(other)


def colours(picture: QImage) -> set[int]:
    """Return the colours of a picture, looked at in every eighth place."""
    return {picture.pixel(x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8)}


def grounds(picture: QImage) -> set[int]:
    """Return the colours that fill a hundredth of a picture or more."""
    every = [picture.pixel(x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8)]
    return {each for each, count in Counter(every).items() if count * 100 >= len(every)}


def test_the_grounds_of_a_picture_are_among_its_colours(qapp):
    kept = [QImage(str(each)) for each in KEPT.glob("*.png")]
    assert all(len(grounds(each)) >= 2 and grounds(each) <= colours(each) for each in kept)


def test_pictures_are_kept_of_every_family_in_every_look_and_of_nothing_else():
    kept = sorted(each.stem for each in KEPT.glob("*.png"))
    assert kept == sorted(f"{family}-{shown}" for family in FAMILIES for shown in LOOKS)
    assert sum(each.stat().st_size for each in KEPT.glob("*.png")) < 1_500_000


def test_a_word_that_moved_by_a_pixel_is_seen_and_a_rounded_edge_is_not(qapp):
    LOOKS["light"].apply(qapp)
    made = pictures.picture(qapp, "buttons")
    moved = made.copy(1, 0, made.width(), made.height())
    assert pictures.difference(made, moved) > pictures.MOST_DIFFERENT
    rounded = made.convertToFormat(QImage.Format.Format_RGB32)
    for at in range(0, rounded.width(), 3):
        colour = QColor(rounded.pixel(at, 60))
        rounded.setPixelColor(at, 60, QColor(max(0, colour.red() - 8), colour.green(), max(0, colour.blue() - 8)))
    assert pictures.difference(made, rounded) <= pictures.MOST_DIFFERENT


def test_the_gallery_shows_every_sheet_and_changes_its_look(qtbot, qapp):
    window = GalleryWindow(qapp)
    qtbot.addWidget(window)
    window.show()
    for name in SHEETS:
        window.rows[name].click()
        assert window.shown == name
    window.theme.set_value("dark")
    window.theme.chosen.emit("dark")
    window.mirrored.click()
    assert window.isRightToLeft()
    assert window.area.widget().isRightToLeft()
