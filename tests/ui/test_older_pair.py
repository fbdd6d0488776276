"""A pair that an older program left: the window says that it is brought up to date, and opens it then."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from exchange.killed import make_older
from exchange.pair import MENTOR, copy_side, template
from mentordesk.records import Goal
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from mentordesk_ui.welcome.preparing import BringingUpPage
from mentordesk_ui.welcome.start_page import WelcomePage
from ui.laptops import WindowLaptop, until

GOALS = 120


@pytest.fixture
def older(new_laptop: Callable[[str], WindowLaptop], tmp_path: Path) -> WindowLaptop:
    """A laptop whose last pair was written by an older program."""
    laptop = new_laptop("older")
    side = copy_side(laptop.home.data, MENTOR)
    with side.workspace as workspace:
        for number in range(GOALS):
            side.add_goal(f"goal {number}", why="a longer text\n\n" * 20)
        template()[1][MENTOR].save(laptop.program.keys(), workspace.meta("keys"))
        folder = workspace.folder
    make_older(folder)
    laptop.home.remember_pair(folder)
    return laptop


def test_it_is_said_while_it_lasts_and_the_pair_opens_afterwards(older: WindowLaptop) -> None:
    older.begin()
    page = older.alone(BringingUpPage)
    assert older.window.desk is None
    assert page.bar.isVisible()
    until(lambda: older.window.desk is not None, "the pair")
    assert {f"goal {number}" for number in range(GOALS)} <= {each.title for each in older.workspace.select(Goal)}
    older.start_again()
    assert older.desk, "it needs nothing any more"


def test_who_does_something_else_meanwhile_is_left_alone_and_may_come_back(older: WindowLaptop) -> None:
    older.begin()
    (folder,) = older.home.recent_pairs()
    older.program.show_welcome()
    assert not older.program.open_pair(folder), "the same work is shown again"
    older.alone(BringingUpPage)
    older.program.show_welcome()
    until(lambda: older.program.bringing_up.is_at_rest)
    older.alone(WelcomePage)
    assert older.program.open_pair(folder)


def test_an_update_opened_meanwhile_is_brought_in_afterwards(older: WindowLaptop, tmp_path: Path) -> None:
    from exchange.pair import MENTEE

    with (partner := copy_side(tmp_path, MENTEE)).workspace:
        partner.add_goal("from the mentee")
        files = partner.send()
    older.begin(*files)
    older.alone(BringingUpPage)
    until(lambda: older.window.desk is not None, "the pair")
    assert isinstance(older.window.page, BringInPage)
