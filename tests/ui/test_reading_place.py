"""Other letters or another size of the window leave what is read where it was read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from mentordesk_ui.pages.help.page import HelpPage
from mentordesk_ui.pages.page import Page
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.reading_place import SETTLES_MS, ReadingPlace
from mentordesk_ui.theme import Theme
from ui.desks import OpenWindow, PairOfDesks
from ui.laptops import until
from ui.looks import look


@pytest.fixture
def window(desks: PairOfDesks, qapp: QApplication) -> Iterator[OpenWindow]:
    with look(qapp, "light", 100):
        window = desks.window
        ReadingPlace(window)  # as the program does
        window.pair_opened.emit()
        window.settle()
        yield window


def enlarge(window: OpenWindow, qapp: QApplication, percent: int) -> None:
    Theme.apply(qapp, "light", percent)
    come_to_rest(window)


def draw(window: OpenWindow, width: int, height: int) -> None:
    """Give the window another size as the desktop does."""
    handle = window.windowHandle()
    assert handle is not None
    handle.resize(width, height)
    until(lambda: (window.width(), window.height()) == (width, height), "the size")


def come_to_rest(window: OpenWindow) -> None:
    QTest.qWait(SETTLES_MS[-1] + 50)
    window.settle()


def top_of(part: QWidget, page: Page) -> int:
    """Return how far below the upper edge of what is seen a part begins."""
    return part.mapTo(page.view.viewport(), QPoint(0, 0)).y()


def seen_fields(page: Page) -> list[QWidget]:
    """Return the lines to write in that are seen, from the top."""
    fields = [each for each in page.content.findChildren(QLineEdit) if each.focusProxy() is None and is_seen(each)]
    return sorted(fields, key=lambda each: top_of(each, page))


def is_seen(part: QWidget) -> bool:
    return part.visibleRegion().boundingRect().height() == part.height()


def test_what_stood_at_the_upper_edge_stands_there_with_larger_letters_and_with_smaller_ones_again(
    window: OpenWindow, qapp: QApplication
) -> None:
    page = window.page_at(PairPage, "pair", "laptops")
    page.view.verticalScrollBar().setValue(page.laptops.mapTo(page.content, QPoint(0, 0)).y())
    window.settle()
    assert abs(top_of(page.laptops, page)) <= 1
    for percent in (150, 200, 100):
        enlarge(window, qapp, percent)
        assert abs(top_of(page.laptops, page)) <= 2, percent


@pytest.mark.parametrize("sizes", [[(900, 800)], [(1180, 790), (1050, 780), (900, 700), (760, 600)], [(1280, 560)]])
def test_what_stood_at_the_upper_edge_stands_there_in_a_window_of_another_size(
    window: OpenWindow, sizes: list[tuple[int, int]]
) -> None:
    page = window.page_at(PairPage, "pair", "laptops")
    page.view.verticalScrollBar().setValue(page.laptops.mapTo(page.content, QPoint(0, 0)).y())
    window.settle()
    for size in sizes:  # one after the other, as while its edge is drawn
        draw(window, *size)
    come_to_rest(window)
    assert abs(top_of(page.laptops, page)) <= 2
    draw(window, 1280, 800)
    come_to_rest(window)
    assert abs(top_of(page.laptops, page)) <= 2


def test_a_field_that_is_written_in_stays_in_sight_in_a_lower_window(window: OpenWindow) -> None:
    page = window.page_at(PairPage, "pair")
    draw(window, 1280, 1100)
    come_to_rest(window)
    lowest = seen_fields(page)[-1]
    lowest.setFocus()
    window.settle()
    assert page.view.verticalScrollBar().value() == 0
    draw(window, 1280, 540)
    come_to_rest(window)
    assert is_seen(lowest)


def test_who_goes_on_with_the_keyboard_meanwhile_is_not_taken_back(window: OpenWindow) -> None:
    page = window.page_at(PairPage, "pair")
    draw(window, 1280, 1100)
    come_to_rest(window)
    fields = seen_fields(page)
    fields[0].setFocus()
    window.settle()
    draw(window, 1280, 540)
    fields[-1].setFocus()
    page.view.ensureWidgetVisible(fields[-1])
    come_to_rest(window)
    assert is_seen(fields[-1])


def test_a_field_that_is_written_in_stays_in_sight(window: OpenWindow, qapp: QApplication) -> None:
    page = window.page_at(PairPage, "pair")
    field = page.partner.name.editor
    field.setFocus()
    page.view.ensureWidgetVisible(field, 0, 200)
    window.settle()
    before = top_of(field, page)
    assert page.view.verticalScrollBar().value() > 0
    enlarge(window, qapp, 150)
    assert abs(top_of(field, page) - before) <= 2


def test_the_beginning_stays_the_beginning(window: OpenWindow, qapp: QApplication) -> None:
    page = window.page_at(HelpPage, "help")
    enlarge(window, qapp, 150)
    assert page.view.verticalScrollBar().value() == 0
