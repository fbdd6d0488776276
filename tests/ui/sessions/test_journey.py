"""A mentor prepares a session, runs it and ends it, as it happens in the window; undo brings all of it back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import goals, sessions
from mentordesk.queries.sessions import agenda
from mentordesk.records import AgendaItem, Decision, Session, Task
from mentordesk_ui.pages.sessions.page import SessionsPage
from ui.desks import OpenWindow, new_pair


@pytest.fixture
def window(qapp, tmp_path) -> Iterator[OpenWindow]:
    made = new_pair(tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(window) -> SessionsPage:
    return window.page_at(SessionsPage, "sessions")


def stored(window: OpenWindow) -> list[Session]:
    return window.workspace.select(Session, order="starts, title")


def points(window: OpenWindow, session: str) -> list[str]:
    return [each.title for each in agenda(window.workspace, session)]


def key(window: OpenWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key wherever the keyboard is."""
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifiers)
    window.settle()


def type_line(window: OpenWindow, text: str) -> None:
    QTest.keyClicks(QApplication.focusWidget(), text)
    key(window, Qt.Key.Key_Return)


def test_a_mentor_prepares_a_session_from_open_goals_reorders_it_runs_it_and_ends_it(window, page):
    for title in ("Give a talk", "Read papers", "Sleep"):
        window.desk.do(goals.add_goal, title)
    window.press(page.empty.action)
    assert page.entry.title_line.hasFocus()
    assert (page.entry.title_line.text(), page.entry.source.value()) == ("Session 1", "goals")
    page.entry.starts.show_moment(datetime.now().replace(hour=9, minute=0))
    window.press(page.entry.plan)
    session = stored(window)[0]
    assert points(window, session.id) == ["Give a talk", "Read papers", "Sleep"]
    assert page.detail.agenda.point.hasFocus()

    page.detail.agenda.rows.movable_rows()[2].setFocus()
    key(window, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert points(window, session.id) == ["Give a talk", "Sleep", "Read papers"]

    window.press(page.detail.run)
    assert page.running.isVisible()
    assert page.running.now.what.text() == "Give a talk"
    assert page.running.timebox.is_running
    print(
        "FOCUS",
        QApplication.focusWidget(),
        page.running.now.tick.isVisible(),
        page.running.now.tick.hasFocus(),
        window.isActiveWindow(),
    )
    page.running.focus_now()
    key(window, Qt.Key.Key_T)
    assert page.running.now.what.text() == "Sleep"
    key(window, Qt.Key.Key_P)
    assert page.running.now.what.text() == "Read papers"
    key(window, Qt.Key.Key_D)
    type_line(window, "One paper a week")
    assert page.running.decisions.editor.why.editor.hasFocus()
    QTest.keyClicks(QApplication.focusWidget(), "More is not read.")
    key(window, Qt.Key.Key_Escape)
    page.running.focus_now()
    key(window, Qt.Key.Key_A)
    type_line(window, "Choose the first paper")
    page.running.focus_now()
    key(window, Qt.Key.Key_L)
    type_line(window, "Where to print")
    page.running.focus_now()
    key(window, Qt.Key.Key_M)
    QTest.keyClicks(QApplication.focusWidget(), "We read the title aloud.")
    page.running.focus_now()
    key(window, Qt.Key.Key_T)
    assert page.running.now.what.text() == "Everything is talked about"
    assert page.end.hasFocus()
    summary = page.running.closing.summary.editor.text()
    assert summary == (
        "Talked about:\n- Give a talk\n- Read papers\n\nDecided:\n- One paper a week – More is not read.\n\n"
        "To do:\n- Choose the first paper – Léa\n\nLeft for another time:\n- Sleep\n- Where to print"
    )
    before = window.workspace.log.last()
    window.press(page.end)
    assert window.workspace.log.last() == before + 1, "closing and planning are one change"
    held, following = stored(window)
    assert (held.state, held.summary) == ("held", summary)
    assert following.title == "Session 2"
    assert following.starts[:10] == (date.today() + timedelta(weeks=2)).isoformat()
    assert points(window, following.id) == ["Sleep", "Where to print"]
    notes = {each.title: each.notes for each in agenda(window.workspace, session.id)}
    assert notes["Read papers"] == "We read the title aloud."
    assert [each.why for each in window.workspace.select(Decision)] == ["More is not read."]
    assert [(each.title, each.assignee) for each in window.workspace.select(Task)] == [
        ("Choose the first paper", "mentee")
    ]
    assert page.detail.summary.editor.text() == summary
    assert "is closed. The next one is planned" in window.told

    window.undo()
    assert [(each.title, each.state, each.summary) for each in stored(window)] == [("Session 1", "planned", "")]
    assert sorted(each.state for each in window.workspace.select(AgendaItem)) == ["done", "done", "parked", "parked"]
    assert page.detail.run.isVisible()


def test_a_summary_that_somebody_wrote_is_not_written_over(window, page):
    session = window.desk.do(sessions.plan_session, "April", agenda='[{"title": "A"}]').result
    window.go("sessions", f"run:{session.id}")
    window.settle()
    editor = page.running.closing.summary.editor
    editor.setFocus()
    editor.selectAll()
    QTest.keyClicks(editor, "In my own words")
    window.press(page.running.agenda.points()[0].tick)
    assert editor.text() == "In my own words"
    window.press(page.end)
    assert window.workspace.get(Session, session.id).summary == "In my own words"


def test_points_that_are_left_go_to_the_session_that_is_planned_already(window, page):
    april = window.desk.do(sessions.plan_session, "April", "2026-04-09T18:30", agenda='[{"title": "A"}]').result
    may = window.desk.do(sessions.plan_session, "May", "2099-05-07T18:30", agenda='[{"title": "B"}]').result
    window.go("sessions", f"run:{april.id}")
    window.settle()
    closing = page.running.closing
    assert "“May” is planned already" in closing.planned.text()
    assert not closing.with_next.isVisible()
    window.press(page.end)
    assert points(window, may.id) == ["B", "A"]
    assert len(stored(window)) == 2


def test_the_last_session_is_ended_without_another_one(window, page):
    april = window.desk.do(sessions.plan_session, "April", "2026-04-09T18:30").result
    window.go("sessions", f"run:{april.id}")
    window.settle()
    window.press(page.running.closing.with_next)
    assert not page.running.closing.title_line.isVisible()
    window.press(page.end)
    assert [each.state for each in stored(window)] == ["held"]


def test_notes_being_typed_outlive_a_crash_and_are_one_change_when_left(window, page):
    april = window.desk.do(sessions.plan_session, "April", agenda='[{"title": "A"}]').result
    window.go("sessions", f"run:{april.id}")
    window.settle()
    editor = page.running.point_notes.editor
    editor.setFocus()
    QTest.keyClicks(editor, "Half a thou")
    editor.flush()
    assert [each.text for each in window.workspace.drafts.left()] == ["Half a thou"]
    QTest.keyClicks(editor, "ght")
    window.go("goals")
    assert agenda(window.workspace, april.id)[0].notes == "Half a thought"
    assert window.workspace.drafts.left() == []
