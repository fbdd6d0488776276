"""Opening a page asks its queries once, the first time and again, also where it always looks again."""

from __future__ import annotations

from pathlib import Path

import pytest

from mentordesk.queries import offers
from mentordesk_ui.pages import PAGES
from ui.desks import OpenWindow, PairOfDesks, new_pair
from ui.laptops import until

ALWAYS = {"send", "kept", "recovery", "backups"}
"""Pages of what changes without a change of the pair."""


@pytest.fixture
def window(desks: PairOfDesks) -> OpenWindow:
    until(lambda: not desks.window.desk.jobs)
    return desks.window


@pytest.mark.parametrize("key", [each.key for each in PAGES])
def test_a_page_asks_once_when_it_is_opened(window: OpenWindow, monkeypatch: pytest.MonkeyPatch, key: str) -> None:
    elsewhere = "goals" if key == "today" else "today"
    window.go(elsewhere)
    page = window.frame.stack.page(key)
    asked: list[str] = []
    refresh = type(page).refresh
    monkeypatch.setattr(type(page), "refresh", lambda self: (asked.append(key), refresh(self)))
    is_new = page.is_stale
    window.go(key)
    window.settle()
    assert len(asked) == (is_new or key in ALWAYS)
    window.go(elsewhere)
    window.settle()
    asked.clear()
    window.go(key)
    window.settle()
    assert len(asked) == (key in ALWAYS)


def test_what_is_offered_is_asked_once_when_today_is_filled_and_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    offered = offers.offers
    monkeypatch.setattr(offers, "offers", lambda *args: (asked.append(args), offered(*args))[1])
    window = new_pair(tmp_path)
    window.settle()
    assert len(asked) == 1
    window.go("goals")
    window.go("today")
    window.close()
    assert len(asked) == 2, "an offer comes and goes without a change"
