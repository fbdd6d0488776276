"""Both changed, History, Bin and past updates fit their window in every look: nothing cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from mentordesk.actions import goals, reflections, sessions
from mentordesk.records import Goal
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from mentordesk_ui.pages.history.page import HistoryPage
from ui.clipping import clipped
from ui.desks import OpenWindow, PairOfDesks
from ui.looks import LOOKS, look

LONG = "Explain the reimbursement-of-travel-expenses rules so that somebody who has never travelled understands them"


@pytest.fixture(scope="module")
def full(qapp, tmp_path_factory) -> Iterator[tuple[OpenWindow, str]]:
    """A pair with much to decide, much deleted and a past update, and a goal with many versions."""
    pair = PairOfDesks(tmp_path_factory.mktemp("fit"))
    desk = pair.window.desk
    goal = next(each for each in pair.mentor.workspace.select(Goal) if each.title == "Give talks")
    session = desk.do(sessions.plan_session, LONG, "2027-01-08T18:00").result
    for number in range(3):
        desk.do(sessions.add_agenda_item, session.id, f"{LONG} {number}")
    pair.mentee.receive(*pair.mentor.send())
    why = f"{LONG}\n\nthe same\n\nthe same again\n\nand again\n\nand again"
    desk.do(goals.edit_goal, goal.id, title=LONG, due="2027-01-31", why=f"Mine. {why}", level=1)
    pair.mentee.workspace.do(goals.edit_goal, goal.id, title=LONG[::-1], due="2027-02-28", why=f"Theirs, {why[::-1]}")
    desk.do(sessions.edit_session, session.id, place="Library")
    pair.mentee.workspace.do(sessions.delete_session, session.id)
    pair.mentee_sends()
    desk.do(goals.delete_goal, desk.do(goals.add_goal, LONG, why=LONG).result.id)
    private = desk.do(reflections.write_reflection, title=LONG).result
    desk.do(reflections.delete_reflection, private.id)
    yield pair.window, goal.id
    pair.close()


PAGES = ("both", "history/goal", "history", "bin", "import")


@pytest.mark.parametrize(
    ("name", "size", "keys"),
    [("200 percent", (900, 600), PAGES), ("mirrored, 150 percent, contrast", (1280, 800), PAGES[:2])],
)
def test_nothing_is_cut(qapp, full, name, size, keys):
    window, goal = full
    window.resize(*size)
    with look(qapp, *LOOKS[name]):
        for key in keys:
            window.go(key.partition("/")[0], f"goals/{goal}" if "/" in key else "")
            page = window.page
            if isinstance(page, HistoryPage):
                page._choose(str(page.rows.choices()[-1].key))
            window.settle()
            assert clipped(window) == [], key
            if isinstance(page, BringInPage):
                assert page.past is not None
                page._show_undo_list([next(iter(page.past.links))])
                window.settle()
                assert clipped(window) == []
                page._start_again()
