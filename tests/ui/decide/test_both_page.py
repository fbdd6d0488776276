"""The page Both changed: one decision after the other, and nothing lost by any of them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import goals, sessions
from mentordesk.records import AgendaItem, Goal, Session
from mentordesk.workspace.conflicts import conflicts
from mentordesk_ui.pages.both_changed.page import BothChangedPage
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.today.page import TodayPage
from mentordesk_ui.widgets import WordDiffLabel
from ui.desks import PairOfDesks, nameless


def goal_named(desks: PairOfDesks, title: str) -> Goal:
    return next(each for each in desks.mentor.workspace.select(Goal) if each.title == title)


def both_write(desks: PairOfDesks, goal: Goal, mine: dict[str, str], theirs: dict[str, str]) -> None:
    """Let both write apart, and the mentee's update arrive."""
    assert desks.window.desk is not None
    desks.window.desk.do(goals.edit_goal, goal.id, **mine)
    desks.mentee.workspace.do(goals.edit_goal, goal.id, **theirs)
    desks.mentee_sends()


def both_page(desks: PairOfDesks) -> BothChangedPage:
    return desks.window.page_at(BothChangedPage, "both")


def fields(page: BothChangedPage) -> list[str]:
    return [each.conflict.field for each in page.decisions()]


def test_today_leads_to_the_first_decision_and_when_all_are_made_nothing_is_left(desks):
    papers = goal_named(desks, "Read papers")
    both_write(desks, papers, {"title": "Read good papers"}, {"title": "Read short papers"})
    today = desks.window.page_at(TodayPage, "today")
    desks.window.press(today.both_changed.action)
    page = desks.window.page
    assert isinstance(page, BothChangedPage)
    assert page.title.text() == "Both changed (1)"
    (decision,) = page.decisions()
    assert [each.text() for each in decision.buttons.values()] == ["Keep mine", "Keep Léa’s", "Keep both"]
    assert decision.buttons["both"].hasFocus()
    QTest.keyClick(decision.buttons["both"], Qt.Key.Key_Return)
    desks.window.settle()
    assert goal_named(desks, "Read good papers / Read short papers")
    assert page.empty.isVisible()
    assert page.empty.sentence.text() == "Nothing to decide."
    desks.window.undo()
    assert fields(page) == ["title"]


def test_the_keyboard_goes_from_one_to_the_next_and_on_after_each_decision(desks):
    papers = goal_named(desks, "Read papers")
    mine = {"title": "Mine", "due": "2027-01-01", "expected": "Ten"}
    both_write(desks, papers, mine, {"title": "Theirs", "due": "2027-02-02", "expected": "Twelve"})
    page = both_page(desks)
    first, second, third = page.decisions()
    assert page._has_focus(first)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    assert page._has_focus(second)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert page._has_focus(third)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    assert page._has_focus(second)
    settled = second.conflict.field
    desks.window.press(next(iter(second.buttons.values())))
    assert settled not in fields(page)
    assert page.decisions() == [first, third]
    assert page._has_focus(third)


def test_words_that_differ_are_marked_beside_each_other_and_in_one_text(desks):
    both_write(desks, goal_named(desks, "Read papers"), {"title": "Read good papers"}, {"title": "Read short papers"})
    page = both_page(desks)
    beside = [each._parts for each in page.decisions()[0].findChildren(WordDiffLabel)]
    assert [[text for kind, text in parts if kind == "new"] for parts in beside] == [["good"], ["short"]]
    desks.window.press(page.mode._segments["inline"])
    (inline,) = [each._parts for each in page.decisions()[0].findChildren(WordDiffLabel)]
    assert [part for part in inline if part[0] != "same" or part[1].strip()] == [
        ("same", "Read "), ("gone", "good"), ("new", "short"), ("same", " papers"),
    ]  # fmt: skip


def test_a_long_text_is_chosen_paragraph_by_paragraph(desks):
    papers = goal_named(desks, "Read papers")
    mine = {"why": "all new by me\n\nsecond paragraph, by me"}
    both_write(desks, papers, mine, {"why": "entirely hers instead\n\nsecond paragraph"})
    page = both_page(desks)
    (decision,) = page.decisions()
    assert decision.merged is not None
    (place,) = decision.merged.rivals
    whose = decision.merged.rivals[place].choice
    assert set(decision.merged._whose) == {"Mine", "Léa’s"}
    theirs = "first" if decision.merged._whose[0] == "Léa’s" else "second"
    desks.window.press(whose._segments[theirs])
    assert decision.buttons["both"].text() == "Keep this text"
    desks.window.press(decision.buttons["both"])
    assert desks.mentor.workspace.get(Goal, papers.id).why == "entirely hers instead\n\nsecond paragraph, by me"
    assert conflicts(desks.mentor.workspace) == []


def test_texts_that_fit_together_need_no_decision_but_can_be_looked_at(desks):
    papers = goal_named(desks, "Read papers")
    both_write(
        desks, papers, {"why": "my first line\n\nsecond paragraph"}, {"why": "first line\n\nsecond paragraph, hers"}
    )
    page = both_page(desks)
    assert page.decisions() == []
    assert page.merged.title.text() == "Nothing to decide in 1 text"
    desks.window.press(page.merged.rows.rows()[0])
    shown = [each.text() for each in page.merged.findChildren(WordDiffLabel) if each.isVisible()]
    assert shown == ["my first line\n\nsecond paragraph", "first line\n\nsecond paragraph, hers"]


def test_a_session_deleted_by_one_and_changed_by_the_other_is_kept_whole_or_goes(desks):
    desk = desks.window.desk
    session = desk.do(sessions.plan_session, "Weekly", "2027-01-08T18:00").result
    desk.do(sessions.add_agenda_item, session.id, "Hello")
    desks.mentee.receive(*desks.mentor.send())
    desk.do(sessions.edit_session, session.id, place="Library")
    desks.mentee.workspace.do(sessions.delete_session, session.id)
    desks.mentee_sends()
    page = both_page(desks)
    (decision,) = page.decisions()
    assert [each.text() for each in decision.buttons.values()] == ["Keep it", "Delete it"]
    desks.window.press(decision.buttons["both"])
    assert [each.place for each in desks.mentor.workspace.select(Session)] == ["Library"]
    assert [each.title for each in desks.mentor.workspace.select(AgendaItem)] == ["Hello"]


def test_kinds_are_filtered_records_opened_and_everything_has_a_name(desks):
    both_write(desks, goal_named(desks, "Read papers"), {"title": "One"}, {"title": "Two"})
    desk = desks.window.desk
    session = desk.do(sessions.plan_session, "Weekly", "2027-01-08T18:00").result
    desks.mentee.receive(*desks.mentor.send())
    desk.do(sessions.edit_session, session.id, place="Here")
    desks.mentee.workspace.do(sessions.edit_session, session.id, place="There")
    desks.mentee_sends()
    page = both_page(desks)
    assert [page.kind.itemText(at) for at in range(page.kind.count())] == ["Everything", "Goals (1)", "Sessions (1)"]
    assert nameless(page) == []
    page.kind.setCurrentIndex(1)
    page.kind.picked.emit("goals")
    desks.window.settle()
    assert fields(page) == ["title"]
    page.groups[0].record_wanted.emit("goals", page.groups[0].row)
    desks.window.settle()
    assert isinstance(desks.window.page, GoalsPage)


def test_choices_stay_when_an_update_brings_more_to_decide(desks):
    papers, talks = goal_named(desks, "Read papers"), goal_named(desks, "Give talks")
    both_write(desks, papers, {"why": "mine alone\n\nsecond paragraph"}, {"why": "hers instead\n\nsecond paragraph"})
    page = both_page(desks)
    (decision,) = page.decisions()
    place, rivals = next(iter(decision.merged.rivals.items()))
    desks.window.press(rivals.choice._segments["first"])
    both_write(desks, talks, {"title": "Mine"}, {"title": "Hers"})
    assert len(page.decisions()) == 2
    assert decision in page.decisions()
    assert decision.merged.picks == {place: "first"}
