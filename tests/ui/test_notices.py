"""What is told over Today: made when there is something to tell, and reached by Tab before the page."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from mentordesk.actions import goals
from mentordesk.workspace.snapshots import Snapshots
from mentordesk_ui.theme import Theme
from mentordesk_ui.widgets import Banner
from ui.desks import OpenWindow
from ui.tabs import walked


def told(window: OpenWindow) -> list[Banner]:
    """Return the banners that can be seen, from top to bottom."""
    found = [each for each in window.frame.notices.findChildren(Banner) if each.isVisible()]
    return sorted(found, key=lambda each: each.y())


def fail_a_backup(window: OpenWindow) -> None:
    window.desk.daily.snapshots = Snapshots(window.workspace.folder, free=lambda _folder: 0)
    window.desk.do(goals.add_goal, "Give a talk")
    window.go("goals")
    window.go("today")
    window.settle()


@pytest.fixture
def themed(fresh: OpenWindow, qapp) -> OpenWindow:
    Theme.apply(qapp, "light", 100)
    return fresh


def test_nothing_to_tell_makes_no_banner(fresh):
    assert fresh.page_key == "today"
    assert fresh.frame.notices.findChildren(Banner) == []
    assert not fresh.frame.notices.isVisible()


def test_what_is_told_later_stands_where_it_belongs_and_comes_before_the_page_by_tab(themed):
    window = themed
    notices = window.frame.notices
    assert notices.sheet.isHidden()  # made first, and below
    fail_a_backup(window)
    notices.sheet.show()
    window.settle()
    assert told(window) == [notices.backup, notices.sheet]
    assert notices.findChildren(Banner) == [notices.backup, notices.sheet]
    notices.sheet.action.setFocus()
    came_by, _bare = walked(window)

    def place(of: QWidget) -> int:
        return came_by.index(of)

    around = (place(notices.backup.action) - place(notices.sheet.action)) % len(came_by)
    assert around == len(came_by) - 2  # the banner above, with its two buttons, comes right before the one below
    after = came_by[place(notices.sheet.close_button) + 1]
    assert window.page.isAncestorOf(after)


def test_a_banner_that_was_put_away_stays_away_and_another_is_told(fresh):
    notices = fresh.frame.notices
    fail_a_backup(fresh)
    assert told(fresh) == [notices.backup]
    fresh.press(notices.backup.close_button)
    fresh.go("goals")
    fresh.go("today")
    fresh.settle()
    assert told(fresh) == []
    assert not notices.isVisible()
