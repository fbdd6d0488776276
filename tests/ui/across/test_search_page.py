"""The page Search: all that was found, by kind, and the way to each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import goals
from mentordesk_ui.pages.search.page import SearchPage
from mentordesk_ui.palette.items import PER_KIND
from ui.clipping import clipped
from ui.desks import OpenWindow, nameless, new_pair
from ui.laptops import until
from ui.looks import LOOKS, look

MANY = PER_KIND + 3


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    window = new_pair(tmp_path)
    assert window.desk is not None
    for number in range(MANY):
        window.desk.do(goals.add_goal, f"Talk number {number}")
    window.activateWindow()
    until(window.isActiveWindow)
    yield window
    window.close()


def found(window: OpenWindow, question: str) -> SearchPage:
    page = window.page_at(SearchPage, "search", question)
    until(lambda: page.results.items or page.empty.sentence.text().startswith("Nothing"))
    window.settle()
    return page


def test_the_palette_leads_to_all_that_was_found(window: OpenWindow) -> None:
    window.look_for("talk")
    palette = window.palette_shown
    assert palette is not None
    until(lambda: palette._hits[0] == "talk")
    item = next(each for each in palette.results.items if each.title == "Show all that was found for ‘talk’")
    palette.results.run.emit(item)
    page = window.page
    assert isinstance(page, SearchPage)
    until(lambda: page.results.items)
    assert sum(not each.is_heading for each in page.results.items) == MANY
    assert page.results.items[0].title == f"{MANY} goals"
    assert page.subtitle.text() == f"{MANY} found"


def test_return_opens_the_record(window: OpenWindow) -> None:
    page = found(window, "number 3")
    assert page.field.hasFocus()
    QTest.keyClick(page.field, Qt.Key.Key_Return)
    assert window.page is window.pages["goals"]


def test_a_new_record_is_found_at_once(window: OpenWindow) -> None:
    page = found(window, "violin")
    until(lambda: page.empty.sentence.text() == "Nothing found for ‘violin’.")
    assert window.desk is not None
    window.desk.do(goals.add_goal, "Play the violin")
    until(lambda: page.results.items, "the new goal")


def test_only_the_last_question_is_answered(window: OpenWindow) -> None:
    page = found(window, "talk")
    answers: list[str] = []
    page.finder.found.connect(lambda question, _hits: answers.append(question))
    for letter in "number":
        page.finder.ask(letter)
    page.finder.ask("number 1")
    until(lambda: answers, "an answer")
    assert answers == ["number 1"]


def test_it_can_be_searched_again_after_it_was_left(window: OpenWindow) -> None:
    found(window, "talk")
    window.go("today")
    page = found(window, "number 2")
    until(lambda: page.results.items[1].title == "Talk number 2", "the answer")


@pytest.mark.parametrize("name", ["light", "mirrored, 150 percent, contrast"])
def test_it_fits_and_everything_has_a_name(qapp: QApplication, window: OpenWindow, name: str) -> None:
    with look(qapp, *LOOKS[name]):
        for question in ("talk", "nothing of the kind"):
            page = found(window, question)
            assert clipped(page) == []
            assert nameless(page) == []
