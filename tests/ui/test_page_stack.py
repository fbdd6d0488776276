"""Pages one upon another: each is filled before it is seen, also the first of a pair in a window that stands."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mentordesk_ui.pages.today.page import TodayPage
from ui.laptops import WindowLaptop


def test_the_first_page_of_a_pair_is_filled_before_it_is_seen(
    new_laptop: Callable[[str], WindowLaptop], monkeypatch: pytest.MonkeyPatch
) -> None:
    was_seen: list[bool] = []
    refresh = TodayPage.refresh

    def noted(page: TodayPage) -> None:
        was_seen.append(page.isVisible())
        refresh(page)

    monkeypatch.setattr(TodayPage, "refresh", noted)
    laptop = new_laptop("mentor")
    laptop.begin()
    assert laptop.window.isVisible()
    laptop.start_pair()
    assert isinstance(laptop.window.page, TodayPage)
    assert laptop.window.page.isVisible()
    assert was_seen[0] is False, "a screen reader would be told of each part as it is written"
