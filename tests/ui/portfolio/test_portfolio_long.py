"""A roadmap of many years: milestones to tick come as one scrolls, and what was ticked is ticked when it comes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.actions import roadmap
from mentordesk.records import Stage
from mentordesk_ui.pages.portfolio.page import PortfolioPage
from mentordesk_ui.widgets import TickRow
from ui.desks import OpenWindow
from ui.laptops import until
from ui.portfolio.pages import TITLES, fill, portfolio_page

MANY = 150


@pytest.fixture
def page(fresh: OpenWindow, tmp_path: Path) -> PortfolioPage:
    fill(fresh, tmp_path)
    (stage,) = fresh.workspace.select(Stage)
    for number in range(MANY):
        fresh.workspace.do(roadmap.add_milestone, stage.id, f"Milestone {number}")
    return portfolio_page(fresh)


def titles(page: PortfolioPage) -> list[str]:
    return [row.title.text() for row in page.milestones.ticks()]


def last(page: PortfolioPage) -> TickRow:
    """Walk to the end with the keyboard."""
    row = page.milestones.ticks()[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(row, Qt.Key.Key_End)
    return page.milestones.ticks()[-1]


def test_rows_are_made_as_one_scrolls(fresh: OpenWindow, page: PortfolioPage) -> None:
    assert 0 < len(titles(page)) < MANY / 2
    bar = page.split.list_side.verticalScrollBar()
    for _ in range(MANY):
        bar.setValue(bar.maximum())
        fresh.settle()
    until(lambda: len(titles(page)) == MANY + len(TITLES))
    assert titles(page) == [*TITLES, *(f"Milestone {number}" for number in range(MANY))]


def test_the_last_one_is_ticked_by_keyboard_and_still_ticked_when_it_is_made_again(
    fresh: OpenWindow, page: PortfolioPage
) -> None:
    row = last(page)
    assert row.title.text() == f"Milestone {MANY - 1}"
    assert row.hasFocus()
    assert row.isVisible()
    row_key = row.key
    QTest.keyClick(row, Qt.Key.Key_Space)
    fresh.settle()
    assert [each.title.text() for each in page.milestones.order.movable_rows()] == [f"Milestone {MANY - 1}"]
    (stage,) = fresh.workspace.select(Stage)
    fresh.desk.do(roadmap.add_milestone, stage.id, "One more")  # the list is made anew
    fresh.settle()
    again = next(each for each in page.milestones.ticks() if each.key == row_key)
    assert again is not row
    assert again.isChecked()
    assert again.hasFocus(), "the keyboard stays where it was, far down"
    assert sum(each.isChecked() for each in page.milestones.ticks()) == 1
