"""Ctrl+K: every command, page and record by a few letters, without the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from mentordesk.actions import goals, reflections
from mentordesk.records import Goal, Reflection
from mentordesk_ui.menus import words_of
from mentordesk_ui.pages import PAGES
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.palette.palette import Palette
from mentordesk_ui.widgets import SearchButton
from ui.clipping import clipped
from ui.desks import OpenWindow, new_pair
from ui.laptops import until
from ui.looks import LOOKS, look

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    window = new_pair(tmp_path)
    assert window.desk is not None
    for title in ("Give a talk", "Read a stack trace aloud", "Talk less, listen more"):
        window.desk.do(goals.add_goal, title, why="Because it frightens me")
    window.activateWindow()
    until(window.isActiveWindow)
    yield window
    window.close()


def opened(window: OpenWindow) -> Palette:
    QTest.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.palette_shown is not None
    window.settle()
    return window.palette_shown


def typed(palette: Palette, text: str) -> list[str]:
    """Type, wait for the answer, and return the lines that can be run."""
    QTest.keyClicks(palette.field, text)
    question = palette.field.text().strip()
    until(lambda: palette._hits[0] == question, "the answer")
    return [each.title for each in palette.results.items if not each.is_heading]


def test_every_command_and_page_is_in_it(window: OpenWindow) -> None:
    shown = {each.title for each in opened(window).results.items}
    actions = [each for _, menu in window.commands.by_menu() for each in menu if each.isEnabled()]
    assert {words_of(each) for each in actions} <= shown
    assert {page.text for page in PAGES} <= shown


def test_a_record_is_found_and_opened_by_keyboard_alone(window: OpenWindow) -> None:
    palette = opened(window)
    assert "Give a talk" in typed(palette, "give tal")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    window.settle()
    assert isinstance(window.page, GoalsPage)
    goal = window.page.detail.goal
    assert window.workspace.get(Goal, goal).title == "Give a talk"
    assert window.palette_shown is None


def test_arrows_walk_and_skip_headings(window: OpenWindow) -> None:
    palette = opened(window)
    typed(palette, "talk")
    seen = []
    for _ in range(3):
        assert palette.results.current is not None
        seen.append(palette.results.current.title)
        QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert {"Give a talk", "Talk less, listen more"} <= set(seen)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.results.current is not None
    assert palette.results.current.title == seen[-1]


def test_a_command_is_run(window: OpenWindow) -> None:
    palette = opened(window)
    assert typed(palette, "send up")[0] == "Send update"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.page is window.pages["send"]


def test_escape_closes_it_and_the_keyboard_is_back_where_it_was(window: OpenWindow) -> None:
    window.go("goals", "new")
    window.settle()
    before = QApplication.focusWidget()
    palette = opened(window)
    QTest.keyClicks(palette.field, "ta")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert window.palette_shown is None
    assert QApplication.focusWidget() is before


def test_a_click_beside_it_closes_it(window: OpenWindow) -> None:
    palette = opened(window)
    QTest.mouseClick(
        palette, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, palette.height() - 5)
    )
    assert window.palette_shown is None


def test_what_was_used_lately_comes_first(window: OpenWindow) -> None:
    palette = opened(window)
    typed(palette, "give")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    palette = opened(window)
    assert [each.title for each in palette.results.items][:2] == ["Used lately", "Give a talk"]
    assert window.desk is not None
    window.desk.do(goals.delete_goal, window.page.detail.goal)  # type: ignore[union-attr]
    palette.close_palette()
    assert "Give a talk" not in [each.title for each in opened(window).results.items]


def test_private_words_are_found_with_a_lock(window: OpenWindow) -> None:
    assert window.desk is not None
    window.desk.do(reflections.write_reflection, "Nobody else knows this")
    palette = opened(window)
    typed(palette, "nobody else")
    item = next(each for each in palette.results.items if each.title == "Nobody else knows this")
    assert item.private
    assert "Private" in palette.results._model.spoken(item)
    assert Reflection.table in item.key


def test_nothing_found_is_said(window: OpenWindow) -> None:
    palette = opened(window)
    assert typed(palette, "qqqq") == []
    assert palette.nothing.isVisible()
    assert palette.nothing.text() == "Nothing found for ‘qqqq’."


def test_the_first_letter_in_the_head_of_a_page_opens_it(window: OpenWindow) -> None:
    window.go("goals")
    button = window.page.findChild(SearchButton)  # type: ignore[union-attr]
    assert button is not None
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_G)
    assert window.palette_shown is not None
    assert window.palette_shown.field.text() == "g"
    assert window.palette_shown.field.hasFocus()


def test_it_is_there_before_a_pair_is_open(window: OpenWindow) -> None:
    window.show_alone(QWidget())
    palette = opened(window)
    words = [each.title for each in palette.results.items]
    assert "New pair…" in words
    assert "Send update" not in words


@pytest.mark.parametrize("name", ["light", "contrast", "mirrored, 150 percent, contrast"])
def test_it_fits_in_every_look(qapp: QApplication, window: OpenWindow, name: str) -> None:
    with look(qapp, *LOOKS[name]):
        for size in ((1280, 800), (900, 600)):
            window.resize(*size)
            palette = opened(window)
            typed(palette, "talk")
            window.settle()
            assert window.rect().contains(palette.card.geometry())
            assert clipped(palette) == []
            palette.close_palette()
