"""Icons take their colour from the theme when painted, are sharp, and point along the line of reading."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QImage
from PySide6.QtWidgets import QPushButton

from mentordesk.resources import resource
from mentordesk_ui.theme import Theme, icon
from mentordesk_ui.theme.icons import DIRECTED, pixmap
from mentordesk_ui.theme.tokens import DARK, LIGHT
from ui.looks import look


def inks(image: QImage) -> set[str]:
    """Return the colours of fully opaque pixels."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}


def test_an_icon_is_tinted_by_its_token(qapp):
    with look(qapp):
        assert inks(icon("sun", "accent").pixmap(QSize(32, 32)).toImage()) == {LIGHT.accent}


def test_the_same_icon_follows_a_new_theme(qapp):
    with look(qapp):
        kept = icon("sun", "accent")
        Theme.apply(qapp, "dark")
        assert inks(kept.pixmap(QSize(32, 32)).toImage()) == {DARK.accent}


def test_disabled_selected_and_checked_have_colours_of_their_own(qapp):
    with look(qapp):
        sun = icon("sun", "text", "mentor")
        size = QSize(32, 32)
        assert inks(sun.pixmap(size, QIcon.Mode.Disabled).toImage()) == {LIGHT.disabled}
        assert inks(sun.pixmap(size, QIcon.Mode.Selected).toImage()) == {LIGHT.accent}
        assert inks(sun.pixmap(size, QIcon.Mode.Normal, QIcon.State.On).toImage()) == {LIGHT.mentor}


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_each_pixel_of_the_screen(qapp, ratio):
    with look(qapp):
        drawn = icon("target").pixmap(QSize(20, 20), ratio)
        assert drawn.width() == round(20 * ratio)
        assert drawn.devicePixelRatio() == ratio


@pytest.mark.parametrize("name", ["send", "chevron-right", "undo-2", "arrow-left"])
def test_icons_that_point_are_mirrored(qapp, name):
    with look(qapp):
        usual = pixmap(name, "#000000", 24).toImage()
    with look(qapp, mirrored=True):
        assert pixmap(name, "#000000", 24).toImage() == usual.flipped(Qt.Orientation.Horizontal)
        assert usual != usual.flipped(Qt.Orientation.Horizontal)


def test_numbers_change_sides_and_are_not_mirrored(qapp):
    with look(qapp):
        usual = pixmap("list-ordered", "#000000", 24).toImage()
    with look(qapp, mirrored=True):
        turned = pixmap("list-ordered", "#000000", 24).toImage()
    assert turned != usual.flipped(Qt.Orientation.Horizontal)
    digits = [usual.copy(2, 2, 6, 20), turned.copy(16, 2, 6, 20)]
    assert digits[0] == digits[1]


@pytest.mark.parametrize("name", ["check", "search", "notebook-pen"])
def test_other_icons_stay_as_they_are(qapp, name):
    with look(qapp):
        usual = pixmap(name, "#000000", 24).toImage()
    with look(qapp, mirrored=True):
        assert pixmap(name, "#000000", 24).toImage() == usual


def test_every_icon_that_points_is_shipped():
    missing = [name for name in sorted(DIRECTED) if not resource("icons").joinpath(f"{name}.svg").exists()]
    assert missing == []


def test_a_wrong_name_is_told_at_once(qapp):
    with pytest.raises(FileNotFoundError, match="no-such-icon"):
        icon("no-such-icon")
    with pytest.raises(KeyError):
        icon("sun", "no-such-token")


def test_a_button_of_qt_shows_the_icon(qtbot, qapp):
    with look(qapp):
        button = QPushButton(icon("sun", "mentor"), "")
        qtbot.addWidget(button)
        button.setIconSize(QSize(32, 32))
        button.show()
        assert LIGHT.mentor in inks(button.grab().toImage())


def test_a_copied_icon_may_be_changed_without_harm(qapp):
    with look(qapp):
        for _ in range(50):
            copy = QIcon(icon("sun", "accent"))
            copy.addPixmap(pixmap("moon", "#FF0000", 16))
            assert not copy.pixmap(QSize(16, 16)).isNull()
        assert inks(icon("sun", "accent").pixmap(QSize(32, 32)).toImage()) == {LIGHT.accent}
