"""The panel beside the roadmap: all of a milestone, what does not fit, and what both changed."""

from __future__ import annotations

from datetime import date

from PySide6.QtTest import QTest

from mentordesk.actions import artifacts, goals, roadmap
from mentordesk.records import Evidence, Milestone, Prerequisite
from mentordesk_ui.pages.roadmap.page import RoadmapPage
from ui.desks import PairOfDesks
from ui.roadmap.doing import named


def test_the_panel_says_and_changes_all_of_a_milestone(fresh, page, tmp_path):
    work = tmp_path / "trace.md"
    work.write_text("# A trace", encoding="utf-8")
    artifact = fresh.desk.do(artifacts.add_artifact, work, "A trace").result
    goal = fresh.desk.do(goals.add_goal, "Read aloud").result
    fresh.settle()
    panel, record = page.panel.milestone, named(fresh, "Write")
    page.canvas.select(record)
    fresh.settle()
    panel.state.picked.emit("done")
    panel.goal.picked.emit(goal.id)
    panel.evidence.choice.picked.emit(artifact.id)
    stored = fresh.workspace.get(Milestone, record)
    assert (stored.state, stored.goal, stored.done_on) == ("done", goal.id, date.today().isoformat())
    assert (page.shown.card[record].evidence, page.shown.card[record].goal) == (1, "Read aloud")
    assert [row.row.title.text() for row in panel.needs.linked_rows()] == ["Read"]
    options = [panel.needs.choice.itemText(each) for each in range(panel.needs.choice.count())]
    assert options == ["Speak"]
    wanted: list[tuple[str, str]] = []
    page.record_wanted.connect(lambda table, record: wanted.append((table, record)))
    panel.evidence.linked_rows()[0].row.click()
    assert wanted == [("artifacts", artifact.id)]
    fresh.page_at(RoadmapPage, "roadmap", record)
    panel.evidence.linked_rows()[0].remove.click()
    panel.needs.linked_rows()[0].remove.click()
    assert fresh.workspace.select(Evidence) == fresh.workspace.select(Prerequisite) == []
    panel.criteria.editor.setFocus()
    QTest.keyClicks(panel.criteria.editor, "Somebody else can read it")
    fresh.go("today")
    assert fresh.workspace.get(Milestone, record).criteria == "Somebody else can read it"


def test_a_milestone_that_does_not_fit_together_is_flagged(fresh, page):
    record = named(fresh, "Read")
    fresh.desk.do(roadmap.edit_milestone, record, done_on="2026-01-01")
    page.canvas.select(record)
    fresh.settle()
    assert page.shown.card[record].flag == "needs a look"
    assert page.panel.milestone.problem.isVisible()


def test_what_both_changed_is_decided_at_its_field(qapp, tmp_path):
    pair = PairOfDesks(tmp_path, (1500, 900))
    window = pair.window
    stage = window.desk.do(roadmap.add_stage, "Start").result
    record = window.desk.do(roadmap.add_milestone, stage.id, "Read").result.id
    for file in pair.mentor.send():
        pair.mentee.receive(file)
    window.desk.do(roadmap.edit_milestone, record, title="Read aloud")
    pair.mentee.workspace.do(roadmap.edit_milestone, record, title="Read in silence")
    pair.mentee_sends()
    page = window.page_at(RoadmapPage, "roadmap", record)
    assert page.shown.card[record].flag == "both changed"
    card = page.panel.milestone.both.cards[0]
    mine = next(each for each in card.conflict.candidates if each.author == window.workspace.me)
    card.buttons[mine.head].click()
    assert page.shown.card[record].title == "Read aloud"
    assert page.shown.card[record].flag == ""
    pair.close()
