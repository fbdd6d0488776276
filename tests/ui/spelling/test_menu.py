"""Whether and in which languages words are checked: the menu View, the palette, and what holds before anybody chose."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from dictionaries import TAG, write_dictionary
from mentordesk_ui import languages
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.preferences import Preferences
from ui.spelling.shown import come_to_rest, wavy

OTHER = "de_MD"


def entries(window) -> dict[str, QAction]:
    """Open the menu and return what it offers."""
    window.commands.spelling.menu.aboutToShow.emit()
    return {each.text().replace("&", ""): each for each in window.commands.spelling.menu.actions() if each.text()}


def entry(window, tag: str) -> QAction:
    name = languages.dictionary_names(window.desk.spelling.available)[tag]
    return entries(window)[name]


@pytest.fixture
def two(field):
    """The field, and a second dictionary."""
    write_dictionary(OTHER, ["kleine", "Schritte"])
    field.set_text("kleine steps smal")
    come_to_rest(field)
    return field


def test_turning_it_off_and_on_takes_effect_at_once_and_is_kept(fresh, field):
    field.set_text("smal steps")
    come_to_rest(field)
    entries(fresh)["While I write"].trigger()
    come_to_rest(field)
    assert not wavy(field, "smal")
    assert fresh.told == "Spelling is no longer checked."
    assert Preferences(fresh.desk.preferences.home).spelling is False
    assert not entries(fresh)["While I write"].isChecked()
    entries(fresh)["While I write"].trigger()
    come_to_rest(field)
    assert wavy(field, "smal")


def test_several_languages_are_ticked_and_a_word_is_right_in_any(fresh, two):
    assert wavy(two, "kleine")
    assert (entry(fresh, TAG).isChecked(), entry(fresh, OTHER).isChecked()) == (True, False)
    entry(fresh, OTHER).trigger()
    come_to_rest(two)
    assert [wavy(two, each) for each in ("kleine", "steps", "smal")] == [False, False, True]
    assert Preferences(fresh.desk.preferences.home).spelling_languages == [TAG, OTHER]
    entry(fresh, TAG).trigger()
    come_to_rest(two)
    assert [wavy(two, each) for each in ("kleine", "steps", "smal")] == [False, True, True]


def test_without_a_language_nothing_is_checked_and_the_next_tick_turns_it_on(fresh, two):
    entry(fresh, TAG).trigger()
    assert not entries(fresh)["While I write"].isChecked()
    come_to_rest(two)
    assert not wavy(two, "smal")
    entry(fresh, OTHER).trigger()
    come_to_rest(two)
    assert wavy(two, "smal")


def test_dictionaries_that_were_taken_off_the_computer_make_way_for_others(fresh, goal, qapp):
    write_dictionary("ar_MD", ["كتاب"])
    fresh.desk.preferences.spelling_languages = ["xx_XX"]
    languages.use(qapp, "ar")
    try:
        fresh.desk.spelling.get_ready()
        assert not fresh.desk.spelling.is_on
        fresh.desk.spelling.turn(True)
        assert fresh.desk.spelling.is_on
    finally:
        languages.use(qapp, "en")


def test_languages_are_called_as_they_call_themselves_with_the_country_where_it_tells_them_apart():
    named = languages.dictionary_names(["de_DE", "en_GB", "en_US", "fr", "pl_PL", "qzz"])
    assert named["de_DE"] == "Deutsch"
    assert named["en_GB"] == "English (United Kingdom)"
    assert named["pl_PL"] == "Polski"
    assert named["qzz"] == "qzz"


def test_as_long_as_nobody_chose_the_dictionary_of_the_window_s_language_turns_it_on(fresh, goal, qapp):
    write_dictionary("ar_MD", ["كتاب"])
    languages.use(qapp, "ar")
    try:
        field = fresh.page_at(GoalsPage, "goals", goal).detail.why.editor
        field.set_text("كتاب كتابب")
        come_to_rest(field)
        assert fresh.desk.spelling.is_on
        assert {each.partition("_")[0] for each in fresh.desk.spelling.languages} >= {"ar"}
    finally:
        languages.use(qapp, "en")


def test_the_palette_has_it_and_loads_nothing_for_it(fresh, field):
    field.set_text("smal")
    come_to_rest(field)
    [(_, found)] = [each for each in fresh.commands.by_menu() if each[0] == "View"]
    named = {str(each.data()): each for each in found if each.isEnabled() and each.data()}
    named["Check spelling while I write"].trigger()
    assert not fresh.desk.spelling.is_on
    assert any(each.startswith("Check spelling: English") for each in named)


def test_where_the_package_is_lacking_nothing_is_marked_and_the_menu_says_what_to_install(fresh, goal, monkeypatch):
    monkeypatch.setitem(sys.modules, "enchant", None)
    fresh.desk.preferences.spelling = True
    field = fresh.page_at(GoalsPage, "goals", goal).detail.why.editor
    field.set_text("smal")
    come_to_rest(field)
    assert not wavy(field, "smal")
    shown = entries(fresh)
    assert list(shown) == ["While I write", "To check spelling, install “pyenchant”."]
    assert not any(each.isEnabled() for each in shown.values())


def test_a_language_of_the_window_without_a_dictionary_says_which_package_has_one(fresh, field, qapp):
    fresh.desk.spelling.get_ready()
    there = fresh.desk.spelling.spoken
    for code in languages.CODES:
        languages.use(qapp, code)
        try:
            is_said = any("hunspell-" in each for each in entries(fresh))
        finally:
            languages.use(qapp, "en")
        assert is_said == (code not in there), code


def test_the_key_is_listed_with_the_keys_of_long_texts(field):
    keys = {each.shortcut().toString(): each.text() for each in field.by_key()}
    assert keys["F7"] == "Next marked word"
    assert QApplication.activePopupWidget() is None
