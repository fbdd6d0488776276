"""Tokens keep their contrast, sizes scale with text, and a theme is switched while windows are open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from mentordesk_ui.theme import Theme, font, fonts, tokens
from mentordesk_ui.theme.palette import palette
from mentordesk_ui.theme.tokens import (
    CONTROL_PAIRS,
    DARK,
    LIGHT,
    TEXT_PAIRS,
    THEMES,
    contrast,
    luminance,
)
from mentordesk_ui.widgets import Label
from mentordesk_ui.widgets.painting import follow_theme
from ui.looks import look

colours = st.integers(0, 0xFFFFFF).map("#{:06X}".format)


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "paper"), TEXT_PAIRS)
def test_text_keeps_its_contrast(theme, ink, paper):
    assert contrast(THEMES[theme].colour(ink), THEMES[theme].colour(paper)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("edge", "paper"), CONTROL_PAIRS)
def test_controls_keep_their_contrast(theme, edge, paper):
    assert contrast(THEMES[theme].colour(edge), THEMES[theme].colour(paper)) >= 3


@given(colours, colours)
def test_contrast_lies_between_1_and_21_and_has_no_direction(one, other):
    assert 1 <= contrast(one, other) <= 21.0001
    assert contrast(one, other) == contrast(other, one)


def test_contrast_of_known_pairs():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert luminance("#FFFFFF") == pytest.approx(1)


def test_an_unknown_token_is_refused():
    for wrong in ("purple", "name", "border"):
        with pytest.raises(KeyError):
            LIGHT.colour(wrong)


def test_the_palette_sets_disabled_text_apart():
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.WindowText) == QColor(DARK.text)
    assert made.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text) == QColor(DARK.disabled)


def test_the_bundled_typefaces_are_used(qapp):
    with look(qapp):
        assert QFontInfo(font("body")).family() == "Inter"
        assert QFontInfo(font("mono")).family() == "JetBrains Mono"
        assert {"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew"} <= set(fonts.register())


def test_sizes_follow_from_one_base(qapp):
    with look(qapp, percent=200):
        body = font("body").pointSizeF()
        assert body == pytest.approx(2 * fonts.BASE_POINTS)
        for role, factor in (("small", 0.86), ("h3", 1.14), ("h2", 1.4), ("h1", 2.0)):
            assert font(role).pointSizeF() == pytest.approx(body * factor)


@pytest.mark.parametrize(("asked", "given"), [(50, 100), (100, 100), (150, 150), (200, 200), (900, 200)])
def test_text_stays_between_100_and_200_percent(qapp, asked, given):
    with look(qapp, percent=asked) as theme:
        assert theme.text_percent == given


def test_an_unknown_theme_is_refused_and_nothing_changes(qapp):
    with look(qapp, "dark"):
        with pytest.raises(ValueError, match="sepia"):
            Theme.apply(qapp, "sepia")
        assert tokens() is DARK


def test_an_open_window_follows_the_theme(qtbot, qapp):
    with look(qapp):
        label, field = Label("Today", "h1"), QLineEdit("text")
        for widget in (label, field):
            qtbot.addWidget(widget)
        before = label.font().pointSizeF(), field.height()
        with qtbot.waitSignal(Theme.of(qapp).changed):
            Theme.apply(qapp, "dark", 150)
        assert label.font().pointSizeF() == pytest.approx(before[0] * 1.5)
        assert field.palette().color(QPalette.ColorRole.Text) == QColor(DARK.text)
        assert field.sizeHint().height() > 36


class Follower(QWidget):
    """Says when it is dressed anew."""

    def __init__(self, name: str, told: list[str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._told = told
        follow_theme(self, self._restyle)
        follow_theme(self, self._restyle)

    def _restyle(self) -> None:
        self._told.append(self.objectName())


def test_who_follows_the_theme_is_told_once_in_the_order_they_came_and_not_once_deleted(qapp):
    told: list[str] = []
    with look(qapp):
        first, gone, last = (Follower(name, told) for name in ("first", "gone", "last"))
        other = Follower("let go", told)
        told.clear()
        gone.deleteLater()
        QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete)
        assert not isValid(gone)
        del other
        Theme.apply(qapp, "dark", 100)
        assert told == ["first", "last"]
        assert first.isHidden()
        assert last.isHidden()


def test_no_style_sheet_is_set(qapp):
    with look(qapp):
        assert not qapp.styleSheet(), "Qt works a style sheet out for each widget, in a millisecond each"


def test_applying_the_same_look_again_disturbs_nobody(qtbot, qapp):
    with look(qapp, "dark", 120) as theme, qtbot.assertNotEmitted(theme.changed):
        Theme.apply(qapp, "dark", 120)


def test_the_direction_of_reading_is_a_change_too(qtbot, qapp):
    with look(qapp) as theme, qtbot.waitSignal(theme.changed):
        qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


@pytest.mark.parametrize("name", THEMES)
def test_a_theme_by_name_shows_its_tokens(qapp, name):
    with look(qapp, name) as theme:
        assert theme.tokens is THEMES[name]
        assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(THEMES[name].bg)


def test_system_means_light_where_the_system_says_nothing(qapp):
    with look(qapp, "contrast"):
        Theme.apply(qapp, "system")
        assert qapp.styleHints().colorScheme() != Qt.ColorScheme.Dark, "the offscreen platform prefers nothing"
        assert tokens() is LIGHT


def test_only_system_follows_the_system(qapp):
    hints = qapp.styleHints()
    with look(qapp, "light"):
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert tokens() is LIGHT


def test_code_is_shown_letter_by_letter_as_it_was_typed(qapp):
    with look(qapp):
        code = font("mono")
        assert {tag.toString().data().decode(): code.featureValue(tag) for tag in code.featureTags()} == {
            "calt": 0,
            "liga": 0,
        }
