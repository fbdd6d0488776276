"""The window in another language: chosen in the preferences, shown at once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication

from mentordesk.documents import labels
from mentordesk.errors import DiskFull
from mentordesk.said import counted, said
from mentordesk_ui import languages
from mentordesk_ui.messages import message, spoken
from mentordesk_ui.theme import Theme
from mentordesk_ui.widgets import when
from mentordesk_ui.widgets.listing import side_by_side
from ui.laptops import Pair


@pytest.fixture(autouse=True)
def _english_again(qapp: QApplication) -> Iterator[None]:
    yield
    languages.use(qapp, "en")
    Theme.apply(qapp, "light", 100, Qt.LayoutDirection.LeftToRight)


def test_the_system_decides_until_somebody_chooses(qapp: QApplication) -> None:
    assert languages.code_of(languages.SYSTEM) in languages.CODES
    assert languages.code_of("fr") == "fr"
    assert languages.code_of("a language of a newer program") == languages.of_system()


@pytest.mark.parametrize("code", languages.CODES)
def test_each_language_writes_its_own_dates(code: str) -> None:
    assert languages.locale_of(code).zeroDigit() == "0"
    assert languages.locale_of(code).language() in (QLocale(code).language(), QLocale.Language.C)


def test_french_says_premier_for_the_first_of_a_month_alone(qapp: QApplication) -> None:
    languages.use(qapp, "fr")
    first, second, today = date(2026, 4, 1), date(2026, 4, 2), date(2026, 1, 1)
    assert (when.day(first, today), when.day(second, today)) == ("mercredi 1er avril", "jeudi 2 avril")
    assert when.short_day(first, date(2025, 1, 1)) == "1er avril 2026"
    languages.use(qapp, "de")
    assert when.short_day(first, today) == "1. April"
    assert (labels.table("fr").on(first), labels.table("fr").on(second)) == ("1er avril 2026", "2 avril 2026")
    assert labels.table("en").on(first) == "1 April 2026"


def test_what_the_core_says_in_english_is_told_as_it_is() -> None:
    assert message(DiskFull()) == str(DiskFull())
    assert (
        spoken(counted(1, "1 change came from {who}.", "%n changes came from {who}.", who="Léa"))
        == "1 change came from Léa."
    )
    assert spoken(said("Not here: {file}", file="{who}")) == "Not here: {who}"
    assert spoken("") == ""


def reads_from(text: str, *parts: str) -> list[str]:
    """Return parts of a line in the order in which they stand on the screen, from the left."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    middle = {each: line.cursorToX(text.index(each) + len(each) // 2)[0] for each in parts}  # type: ignore[index]
    return sorted(parts, key=lambda each: middle[each])


def test_facts_follow_each_other_as_the_window_is_read_whatever_script_they_are_in(qapp: QApplication) -> None:
    name, date, time = "Tomáš", "الخميس، 26 نوفمبر", "22:19"
    assert side_by_side((name, "", time)) == "Tomáš · 22:19"
    assert reads_from(side_by_side(("مريم", date, time)), "مريم", date, time) == ["مريم", date, time]
    Theme.apply(qapp, "light", 100, Qt.LayoutDirection.RightToLeft)
    assert reads_from(side_by_side((name, date, time)), name, date, time) == [time, date, name]
    assert side_by_side((name, "")) == name


def test_a_language_changes_while_a_pair_is_open(pair: Pair) -> None:
    mentor, _ = pair
    mentor.window.go("goals")
    mentor.program.use_language("ar")
    assert mentor.window.page_key == "goals"
    assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert mentor.program.preferences.language == "ar"
    mentor.program.use_language("en")
    assert QApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert mentor.window.page_key == "goals"
    assert next(each.text() for each in mentor.window.menuBar().actions()) == "&Pair"
    keys = [key for action in mentor.window.commands.all for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
