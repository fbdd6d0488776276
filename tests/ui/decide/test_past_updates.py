"""Updates are undone later, too: record by record; and the pair goes on without a part that never came."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from mentordesk.actions import goals
from mentordesk.records import Goal
from mentordesk.workspace import arrivals, database
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from ui.desks import PairOfDesks


@pytest.fixture
def pair(qapp, tmp_path) -> Iterator[PairOfDesks]:
    made = PairOfDesks(tmp_path)
    yield made
    made.close()


def edit(pair: PairOfDesks, title: str, new: str) -> None:
    found = next(each for each in pair.mentee.workspace.select(Goal) if each.title == title)
    with pair.mentee.workspace.change("goals.edit_goal") as change:
        change.put(replace(found, title=new))


def test_a_past_update_is_taken_back_record_by_record_and_undo_brings_it_again(pair):
    edit(pair, "Give talks", "Give ten talks")
    edit(pair, "Read papers", "Read ten papers")
    pair.mentee_sends()
    pair.window.desk.do(goals.add_goal, "Mine")
    page = pair.window.page_at(BringInPage, "import")
    assert page.past is not None
    pair.window.press(next(iter(page.past.links.values())))
    assert page.undo_list is not None
    assert page.undo_list.count.text().startswith("This takes back 2 changes by Léa for both of you")
    papers = next(row for row in page.undo_list.ticks.values() if row.title.text() == "Read ten papers")
    pair.window.press(papers)
    assert page.undo_list.count.text().startswith("This takes back 1 change by Léa")
    pair.window.press(page.undo_list.confirm)
    assert pair.mentor.goals() == ["Give talks", "Mine", "Read ten papers"]
    pair.window.undo()
    assert pair.mentor.goals() == ["Give ten talks", "Mine", "Read ten papers"]


def test_the_pair_goes_on_without_a_part_that_was_lost(pair):
    edit(pair, "Give talks", "Give ten talks")
    edit(pair, "Read papers", "Read ten papers")
    last = list(pair.mentee.workspace.log.since(0))[-1][1]
    with database.transaction(pair.mentor.workspace.db):
        arrivals.receive(pair.mentor.workspace, [last])
    page = pair.window.page_at(BringInPage, "import")
    assert page.lost is not None
    assert "1 change cannot come in without it" in page.lost.text.text()
    pair.window.press(page.lost.action)
    assert pair.mentor.goals() == ["Give talks", "Read ten papers"]
    assert page.lost is None
    pair.mentee_sends()
    assert pair.mentor.goals() == ["Give ten talks", "Read ten papers"]
