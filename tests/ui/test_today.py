"""Today: what a person sees first, on the real window and a real pair."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.actions import annotations, artifacts, goals, people, reflections, roadmap, sessions
from mentordesk.library.templates import questions
from mentordesk.records import AgendaItem, Goal, Prompt, Session, Task
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.pages.both_changed.page import BothChangedPage
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.today.page import MANY, TodayPage
from mentordesk_ui.widgets import ListRow
from mentordesk_ui.widgets.fact_rows import TickRow
from ui.desks import OpenWindow, nameless


def today(window: OpenWindow) -> TodayPage:
    return window.page_at(TodayPage, "today")


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def step(page: TodayPage, key: str) -> ListRow:
    return next(row for row in page.steps.rows.rows() if isinstance(row, ListRow) and row.key == key)


def in_days(days: int) -> str:
    return (date.today() + timedelta(days=days)).isoformat()


# --- a new pair -------------------------------------------------------------------------------------------------------


def test_a_new_pair_is_shown_four_first_steps_each_of_which_leads_somewhere(fresh):
    page = today(fresh)
    assert page.steps.badge.text() == "0 of 4"
    fresh.press(step(page, "goal"))
    assert isinstance(fresh.page, GoalsPage)
    assert fresh.page.entry.isVisible()
    page = today(fresh)
    fresh.press(step(page, "session"))
    assert page.session.form.isVisible()
    fresh.press(step(page, "prompt"))
    assert page.waiting.form.isVisible()
    fresh.press(step(page, "invite"))
    assert fresh.page is fresh.pages["send"]


def test_a_session_planned_on_today_takes_the_open_goals_as_its_agenda(fresh):
    for title in ("Write tests first", "Read a stack trace"):
        fresh.desk.do(goals.add_goal, title)
    page = today(fresh)
    fresh.press(page.session.empty.action)
    page.session.form.title.setText("Getting to know each other")
    fresh.press(page.session.form.plan)
    session = fresh.workspace.select(Session)[0]
    points = fresh.workspace.select(AgendaItem, order="position")
    assert (session.title, session.starts[:10]) == ("Getting to know each other", in_days(7))
    assert [each.title for each in points] == ["Write tests first", "Read a stack trace"]
    assert page.session.what.text() == "Getting to know each other"
    assert not page.session.form.isVisible()
    assert "session" not in {row.key for row in page.steps.rows.rows() if isinstance(row, ListRow)}
    fresh.undo()
    assert fresh.workspace.select(Session) == fresh.workspace.select(AgendaItem) == []
    assert page.session.empty.isVisible()


def test_a_session_without_a_title_is_not_planned_and_the_form_says_why(fresh):
    page = today(fresh)
    fresh.press(page.session.empty.action)
    page.session.form.title.setText("  ")
    fresh.press(page.session.form.plan)
    assert fresh.workspace.select(Session) == []
    assert page.session.form.row.error.isVisible()
    QTest.keyClick(page.session.form.title, Qt.Key.Key_Escape)
    assert page.session.empty.isVisible()


def test_a_shipped_question_is_asked_of_the_mentee_with_one_press(fresh):
    page = today(fresh)
    fresh.press(page.waiting.choose)
    first = page.waiting.form.suggestions.rows()[0]
    fresh.press(page.waiting.form.more)
    assert page.waiting.form.suggestions.rows()[0].title.text() != first.title.text()
    row = page.waiting.form.suggestions.rows()[1]
    asked = row.title.text()
    fresh.press(row)
    found = fresh.workspace.select(Prompt)[0]
    assert (found.question, found.asked_of, found.due) == (asked, "mentee", in_days(7))
    assert asked in {each.question for each in questions()}
    assert not page.waiting.choose.isVisible()


def test_a_question_of_ones_own_can_be_asked_of_both(fresh):
    page = today(fresh)
    fresh.press(page.waiting.choose)
    page.waiting.form.asked.set_value("both")
    page.waiting.form.own.setText("What do we want to be able to say in a year?")
    QTest.keyClick(page.waiting.form.own, Qt.Key.Key_Return)
    found = fresh.workspace.select(Prompt)[0]
    assert (found.asked_of, found.model) == ("both", "own")
    assert "What do we want to be able to say in a year?" in words(page.waiting.rows)


def test_first_steps_that_are_put_away_stay_away_and_are_told_to_nobody(fresh):
    page = today(fresh)
    before = fresh.workspace.log.last()
    fresh.press(page.steps.close_button)
    fresh.desk.do(goals.add_goal, "Anything")
    fresh.settle()
    assert not page.steps.isVisible()
    assert fresh.workspace.log.last() == before + 1


def test_first_steps_go_when_all_are_done(desks):
    page = today(desks.window)
    desk = desks.window.desk
    desk.do(sessions.plan_session, "One", f"{in_days(3)}T18:00")
    assert page.steps.badge.text() == "3 of 4"
    desk.do(reflections.add_prompt, "What surprised you?")
    desks.window.settle()
    assert not page.steps.isVisible()


# --- what waits -------------------------------------------------------------------------------------------------------


def ticks(page: TodayPage) -> list[TickRow]:
    return [row for row in page.waiting.rows.rows() if isinstance(row, TickRow)]


def test_a_task_is_ticked_off_the_keyboard_goes_to_the_next_and_undo_brings_it_back(desks):
    desk = desks.window.desk
    for number in range(3):
        desk.do(sessions.add_task, f"Task {number}", assignee="mentor", due=in_days(number))
    desk.do(sessions.add_task, "Not mine", assignee="mentee", due=in_days(0))
    desk.do(sessions.add_task, "Far off", assignee="mentor", due=in_days(60))
    page = today(desks.window)
    assert [row.title.text() for row in ticks(page)] == ["Task 0", "Task 1", "Task 2"]
    ticks(page)[1].setFocus()
    QTest.keyClick(ticks(page)[1], Qt.Key.Key_Space)
    desks.window.settle()
    assert [row.title.text() for row in ticks(page)] == ["Task 0", "Task 2"]
    assert page.waiting.badge.text() == "2"
    assert ticks(page)[1].hasFocus()
    assert desks.window.told == "Done: “Task 1”."
    desks.window.undo()
    assert [row.title.text() for row in ticks(page)] == ["Task 0", "Task 1", "Task 2"]
    assert all(not each.done_on for each in desks.mentor.workspace.select(Task))


def test_more_than_fits_is_shown_on_request(desks):
    desks.window.resize(1000, 620)
    page = today(desks.window)
    for number in range(20):
        desks.window.desk.do(sessions.add_task, f"Task {number}", assignee="both", due=in_days(1))
    desks.window.settle()
    before = len(ticks(page))
    assert before < 20
    desks.window.press(page.waiting.more.link)
    assert len(ticks(page)) == 20
    assert ticks(page)[before].hasFocus()
    assert not page.waiting.more.isVisible()


def test_a_point_of_the_agenda_is_ticked_and_another_one_added(desks):
    desk = desks.window.desk
    session = desk.do(sessions.plan_session, "Session 1", f"{in_days(0)}T23:30").result
    desk.do(sessions.add_agenda_item, session.id, "Look at the test", "It fails for one reason", 15, "mentee")
    page = today(desks.window)
    row = page.session.agenda.rows()[0]
    assert row.accessibleName() == "Look at the test, 15 min · Léa leads · It fails for one reason"
    desks.window.press(row)
    page.session.point.setText("What comes next")
    QTest.keyClick(page.session.point, Qt.Key.Key_Return)
    points = desks.mentor.workspace.select(AgendaItem, order="position")
    assert [(each.title, each.state) for each in points] == [("Look at the test", "done"), ("What comes next", "open")]
    assert page.session.point.text() == ""
    assert [each.isChecked() for each in page.session.agenda.rows()] == [True, False]


# --- the other one ----------------------------------------------------------------------------------------------------


def test_what_the_partner_sent_is_told_shown_on_request_and_then_read(desks):
    page = today(desks.window)
    desks.window.press(page.news.banner.close_button)
    desks.mentee.add_goal("Speak at a meeting")
    desks.mentee.workspace.do(people.edit_person, desks.mentee.workspace.me, about="Nurse, now engineer")
    desks.mentee_sends()
    assert page.news.banner.text.text().startswith("New from Léa")
    assert "1 goal" in page.news.banner.text.text()
    desks.window.press(page.news.banner.action)
    assert "Speak at a meeting" in words(page.news.details)
    desks.window.press(page.news.done)
    assert not page.news.isVisible()
    desks.window.desk.do(goals.add_goal, "My own is no news")
    desks.window.settle()
    assert not page.news.isVisible()


def test_artifacts_with_most_notes_come_first_and_others_by_name(desks, tmp_path):
    source = tmp_path / "notes.md"
    source.write_text("A few words.", encoding="utf-8")
    add = desks.mentee.workspace.do
    for title, count in (("Zebra", 1), ("apple", 1), ("Most", 2), ("Banana", 1)):
        artifact = add(artifacts.add_artifact, source, title).result
        for _ in range(count):
            add(annotations.annotate, artifact.id, "Look here")
    desks.mentee_sends()
    rows = [row.title.text() for row in today(desks.window).waiting.rows.rows() if "open note" in row.title.text()]
    assert [row.rsplit(" ", 1)[1] for row in rows] == ["Most", "apple", "Banana", "Zebra"]


def test_what_both_changed_is_counted_and_leads_to_where_it_is_decided(desks):
    goal = next(each for each in desks.mentor.workspace.select(Goal) if each.title == "Give talks")
    page = today(desks.window)
    assert not page.both_changed.isVisible()
    desks.mentee.workspace.do(goals.edit_goal, goal.id, title="Give two talks")
    desks.window.desk.do(goals.edit_goal, goal.id, title="Give good talks")
    desks.mentee_sends()
    assert "both changed 1 thing." in page.both_changed.text.text()
    desks.window.press(page.both_changed.action)
    assert isinstance(desks.window.page, BothChangedPage)


def test_what_is_being_typed_stays_when_an_update_arrives(desks):
    page = today(desks.window)
    desks.window.press(page.session.empty.action)
    field = page.session.form.title
    field.clear()
    QTest.keyClicks(field, "Half a ti")
    field.setCursorPosition(4)
    desks.mentee.add_goal("A goal from elsewhere")
    desks.mentee_sends()
    assert "A goal from elsewhere" in words(page.goals)
    assert (field.text(), field.cursorPosition(), field.hasFocus()) == ("Half a ti", 4, True)


def test_an_update_of_many_records_is_shown_whole_and_in_two_steps(desks):
    page = today(desks.window)
    desks.window.press(page.news.banner.close_button)
    before = len(desks.window.workspace.select(Goal))
    with desks.mentee.workspace.change("goals.add_goal") as change:
        for number in range(MANY):
            change.put(Goal(id=f"{number:032x}", title=f"Goal {number}"))
    desks.mentee_sends()
    desks.window.settle()
    assert f"{MANY} goals" in page.news.banner.text.text()
    assert page.goals.all.text() == f"All {before + MANY} goals"


# --- where things stand -----------------------------------------------------------------------------------------------


def test_a_goal_on_today_leads_to_itself_and_says_where_it_stands(desks):
    desk, page = desks.window.desk, today(desks.window)
    goal = desk.do(goals.add_goal, "Write tests first", baseline=-2, level=-1).result
    desks.window.settle()
    row = next(row for row in page.goals.rows.rows() if row.key == goal.id)
    assert row.accessibleName() == "Write tests first, Less than hoped"
    desks.window.press(row)
    assert isinstance(desks.window.page, GoalsPage)
    assert desks.window.page.detail.goal == goal.id


def test_milestones_and_sessions_are_told_as_facts(desks):
    desk, page = desks.window.desk, today(desks.window)
    stage = desk.do(roadmap.add_stage, "Start").result
    made = [desk.do(roadmap.add_milestone, stage.id, f"Milestone {n}").result for n in range(3)]
    desk.do(roadmap.set_milestone_state, made[0].id, "done")
    held = desk.do(sessions.plan_session, "One", f"{in_days(-3)}T18:00").result
    desk.do(sessions.plan_session, "Two", f"{in_days(3)}T18:00")
    desk.do(sessions.hold_session, held.id)
    desks.window.settle()
    assert page.ahead.fact.text() == "1 of 3 milestones"
    assert page.ahead.what.text() == "Milestone 1"
    assert page.fortnight.fact.text() == "1 of 2 sessions held"
    assert "3 milestones" in words(page.fortnight)


def test_a_tall_window_also_shows_what_was_done_lately_and_what_comes_next_in_each_goal(desks):
    desks.window.desk.do(goals.add_goal, "Goal", less="Sometimes", baseline=-2)
    page = today(desks.window)
    assert not page.lately.isVisible()
    desks.window.resize(1600, 1300)
    desks.window.settle()
    assert "Goal" in words(page.lately)
    assert "Less than hoped: Sometimes" in words(page.goals)


def test_everything_that_the_keyboard_reaches_has_a_name(desks, fresh):
    for window in (desks.window, fresh):
        page = today(window)
        page.session.open_form()
        page.waiting.open_form()
        window.settle()
        assert nameless(page) == []


def test_what_the_page_needs_does_not_grow_the_workspace(desks):
    before: Workspace = desks.mentor.workspace
    last = before.log.last()
    today(desks.window).refresh()
    assert before.log.last() == last
