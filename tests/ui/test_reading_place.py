"""Larger or smaller letters leave what is read where it was read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk_ui.pages.help.page import HelpPage
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.reading_place import SETTLES_MS, ReadingPlace
from mentordesk_ui.theme import Theme
from ui.desks import OpenWindow, PairOfDesks
from ui.looks import look


@pytest.fixture
def window(desks: PairOfDesks, qapp: QApplication) -> Iterator[OpenWindow]:
    with look(qapp, "light", 100):
        window = desks.window
        ReadingPlace(window)  # as the program does
        yield window


def enlarge(window: OpenWindow, qapp: QApplication, percent: int) -> None:
    Theme.apply(qapp, "light", percent)
    QTest.qWait(SETTLES_MS[-1] + 50)
    window.settle()


def test_what_stood_at_the_upper_edge_stands_there_with_larger_letters_and_with_smaller_ones_again(
    window: OpenWindow, qapp: QApplication
) -> None:
    page = window.page_at(PairPage, "pair", "laptops")
    view, title = page.view, page.laptops
    view.verticalScrollBar().setValue(title.mapTo(page.content, QPoint(0, 0)).y())
    window.settle()
    assert abs(title.mapTo(view.viewport(), QPoint(0, 0)).y()) <= 1
    for percent in (150, 200, 100):
        enlarge(window, qapp, percent)
        assert abs(title.mapTo(view.viewport(), QPoint(0, 0)).y()) <= 2, percent


def test_a_field_that_is_written_in_stays_in_sight(window: OpenWindow, qapp: QApplication) -> None:
    page = window.page_at(PairPage, "pair")
    field = page.partner.name.editor
    field.setFocus()
    page.view.ensureWidgetVisible(field, 0, 200)
    window.settle()
    before = field.mapTo(page.view.viewport(), QPoint(0, 0)).y()
    assert page.view.verticalScrollBar().value() > 0
    enlarge(window, qapp, 150)
    assert abs(field.mapTo(page.view.viewport(), QPoint(0, 0)).y() - before) <= 2


def test_the_beginning_stays_the_beginning(window: OpenWindow, qapp: QApplication) -> None:
    page = window.page_at(HelpPage, "help")
    enlarge(window, qapp, 150)
    assert page.view.verticalScrollBar().value() == 0
