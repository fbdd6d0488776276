"""A partner who writes nonsense, well signed: every page of the window opens, every record, and the program goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from exchange import nastiest
from exchange.pair import copy_pair
from mentordesk.actions.goals import add_goal, move_goal
from mentordesk.bundles import send
from mentordesk.records import Goal, kinds
from mentordesk_ui.pages import PAGES
from mentordesk_ui.places import place_of
from ui.desks import OpenWindow

LENGTH = 8_000


@pytest.fixture(scope="module")
def window(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenWindow]:
    folder = tmp_path_factory.mktemp("nastiest")
    pair = copy_pair(folder)
    pair.exchange()
    nastiest.spoil(pair.mentor, LENGTH)
    pair.mentee.receive(*pair.mentor.send())
    nastiest.collide(pair.mentor, pair.mentee)
    pair.mentee.receive(*pair.mentor.send())
    pair.mentor.workspace.close()
    window = OpenWindow(pair.mentee.workspace, pair.mentee.laptop, folder)
    yield window
    window.close()


def test_every_page_opens(window: OpenWindow) -> None:
    for page in PAGES:
        window.go(page.key)
        window.settle()  # the portfolio's pages are set in a process of their own, for as long as they take
        assert window.page is not None


@pytest.mark.parametrize("step", [40, pytest.param(1, marks=(pytest.mark.long, pytest.mark.timeout(1_800)))])
def test_every_record_opens(window: OpenWindow, step: int) -> None:
    for table in kinds():
        rows = window.workspace.rows(f'SELECT id FROM "{table}" WHERE deleted = 0 ORDER BY id')
        for row in rows[::step]:
            place = place_of(window.workspace, table, row[0])
            if place.page:
                window.go(place.page, place.record)
                window.settle()


def test_the_window_still_writes_and_sends(window: OpenWindow) -> None:
    assert window.desk is not None
    assert window.desk.do(add_goal, "Still here") is not None
    (goal,) = window.workspace.select(Goal, "title = 'Still here'")
    assert window.desk.do(move_goal, goal.id, after=nastiest.row_id(212)) is not None
    assert send.make(window.workspace, window.desk.laptop, window.workspace.folder.parent / "out").paths
