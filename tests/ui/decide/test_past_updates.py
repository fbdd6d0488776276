"""Updates are undone later, too: record by record; and the pair goes on without a part that never came."""

from __future__ import annotations

from dataclasses import replace

from mentordesk.actions import goals
from mentordesk.records import Goal
from mentordesk.workspace import arrivals, database
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from ui.desks import PairOfDesks


def edit(desks: PairOfDesks, title: str, new: str) -> None:
    found = next(each for each in desks.mentee.workspace.select(Goal) if each.title == title)
    with desks.mentee.workspace.change("goals.edit_goal") as change:
        change.put(replace(found, title=new))


def test_a_past_update_is_taken_back_record_by_record_and_undo_brings_it_again(desks):
    edit(desks, "Give talks", "Give ten talks")
    edit(desks, "Read papers", "Read ten papers")
    desks.mentee_sends()
    desks.window.desk.do(goals.add_goal, "Mine")
    page = desks.window.page_at(BringInPage, "import")
    assert page.past is not None
    desks.window.press(next(iter(page.past.links.values())))
    assert page.undo_list is not None
    assert page.undo_list.count.text().startswith("This takes back 2 changes by Léa for both of you")
    papers = next(row for row in page.undo_list.ticks.values() if row.title.text() == "Read ten papers")
    desks.window.press(papers)
    assert page.undo_list.count.text().startswith("This takes back 1 change by Léa")
    desks.window.press(page.undo_list.confirm)
    assert desks.mentor.goals() == ["Give talks", "Mine", "Read ten papers"]
    desks.window.undo()
    assert desks.mentor.goals() == ["Give ten talks", "Mine", "Read ten papers"]


def test_the_pair_goes_on_without_a_part_that_was_lost(desks):
    edit(desks, "Give talks", "Give ten talks")
    edit(desks, "Read papers", "Read ten papers")
    last = list(desks.mentee.workspace.log.since(0))[-1][1]
    with database.transaction(desks.mentor.workspace.db):
        arrivals.receive(desks.mentor.workspace, [last])
    page = desks.window.page_at(BringInPage, "import")
    assert page.lost is not None
    assert "1 change cannot come in without it" in page.lost.text.text()
    desks.window.press(page.lost.action)
    assert desks.mentor.goals() == ["Give talks", "Read ten papers"]
    assert page.lost is None
    desks.mentee_sends()
    assert desks.mentor.goals() == ["Give ten talks", "Read ten papers"]
