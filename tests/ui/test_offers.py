"""What Today offers by itself: pressed it leads somewhere, put off it goes, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.queries import offers
from mentordesk.queries.offers import Offer
from mentordesk_ui.pages.today import offers as words
from mentordesk_ui.pages.today.offers import Offered, OfferRow
from mentordesk_ui.pages.today.page import TodayPage
from ui.clipping import clipped
from ui.desks import OpenWindow, nameless, new_pair
from ui.looks import LOOKS, look

TITLE = "Keep a sealed copy of everything, for the day on which this laptop does not start any more"


@pytest.fixture
def window(qapp, tmp_path, monkeypatch) -> Iterator[OpenWindow]:
    """A pair with two offers, as two areas of the program would make them."""
    found = (Offer("copy", "2026-11"), Offer("silent", "laptop"))
    monkeypatch.setattr(offers, "SOURCES", [lambda _workspace, each=each: [each] for each in found])
    for kind, page in (("copy", "pair"), ("silent", "send")):
        shown = lambda _desk, offer, page=page: Offered(offer, TITLE, "It takes a minute.", "save", page)  # noqa: E731
        monkeypatch.setitem(words.WORDS, kind, shown)
    made = new_pair(tmp_path)
    yield made
    made.close()


def rows(window: OpenWindow) -> list[OfferRow]:
    page = window.page_at(TodayPage, "today")
    return [row for row in page.waiting.offers.rows() if isinstance(row, OfferRow)]


def test_an_offer_leads_to_its_page(window):
    window.press(rows(window)[1].row)
    assert window.page is window.pages["send"]


def test_an_offer_that_was_put_off_goes_and_does_not_come_back(window):
    window.press(rows(window)[0].later)
    assert [row.row.key for row in rows(window)] == [None]
    window.press(rows(window)[0].later)
    assert rows(window) == []
    page = window.page_at(TodayPage, "today")
    assert not page.waiting.offers.isVisible()
    assert page.waiting.nothing_asked.isVisible()


def test_the_keyboard_walks_offers_and_stays_with_the_next_one(window):
    first, second = rows(window)
    first.setFocus()
    QTest.keyClick(first.row, Qt.Key.Key_Down)
    assert second.row.hasFocus()
    second.later.setFocus()
    QTest.keyClick(second.later, Qt.Key.Key_Space)
    window.settle()
    assert rows(window)[0].row.hasFocus()
    QTest.keyClick(rows(window)[0].row, Qt.Key.Key_Return)
    window.settle()
    assert window.page is window.pages["pair"]
    assert nameless(window) == []


@pytest.mark.parametrize("name", ["150 percent", "mirrored"])
def test_nothing_is_cut(qapp, window, name):
    with look(qapp, *LOOKS[name]):
        for size in ((720, 540), (1280, 800)):
            window.resize(*size)
            rows(window)
            assert clipped(window.page) == []
