"""Sessions planned, changed, called off, deleted and put into a calendar, on the real window and a real pair."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from mentordesk.actions import goals, sessions
from mentordesk.library.templates import agenda_templates
from mentordesk.queries.sessions import agenda
from mentordesk.records import AgendaItem, Session, Task
from mentordesk.workspace.conflicts import conflicts
from mentordesk_ui.pages.sessions.page import SessionsPage
from ui.desks import OpenWindow, PairOfDesks, nameless, new_pair

POINTS = """[{"title": "A", "minutes": 5}, {"title": "B", "minutes": 20, "lead": "mentee"},
 {"title": "C", "minutes": 30}]"""


@pytest.fixture
def window(qapp, tmp_path) -> Iterator[OpenWindow]:
    made = new_pair(tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(window) -> SessionsPage:
    return window.page_at(SessionsPage, "sessions")


@pytest.fixture
def april(window, page) -> Session:
    """A session in ten days with three points, before the mentor."""
    day = date.today() + timedelta(days=10)
    made = window.desk.do(sessions.plan_session, "April", f"{day}T18:30", "Europe/Prague", agenda=POINTS).result
    window.go("sessions", made.id)
    window.settle()
    return made


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def titles(page: SessionsPage) -> list[str]:
    return [row.title.text() for row in page.detail.agenda.rows.movable_rows()]


def press_key(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


# --- planning ---------------------------------------------------------------------------------------------------------


def test_a_session_is_planned_from_a_template_with_its_length(window, page):
    window.press(page.empty.action)
    assert page.entry.source.value() == "template", "there is no goal yet"
    page.entry.template.setCurrentIndex(3)
    page.entry.template.activated.emit(3)
    assert page.entry.minutes.minutes == agenda_templates()[3].minutes == 30
    QTest.keyClicks(page.entry.title_line, "Before the exam")
    QTest.keyClick(page.entry.title_line, Qt.Key.Key_Return)
    window.settle()
    made = window.workspace.select(Session)[0]
    assert (made.title, made.minutes) == ("Before the exam", 30)
    assert titles(page) == [each.title for each in agenda_templates()[3].points]
    window.undo()
    assert window.workspace.select(Session) == window.workspace.select(AgendaItem) == []
    assert page.empty.isVisible()


def test_escape_puts_the_plan_away_and_an_empty_title_is_asked_for(window, page):
    window.go("sessions", "new")
    page.entry.title_line.clear()
    QTest.keyClick(page.entry.title_line, Qt.Key.Key_Return)
    assert "Write a few words" in page.entry.title_row.error.text.text()
    QTest.keyClick(page.entry.title_line, Qt.Key.Key_Escape)
    assert window.workspace.select(Session) == []
    assert page.empty.isVisible()


def test_the_next_plan_follows_the_last_session_in_name_place_and_rhythm(window, page):
    for number, day in ((1, "2026-03-05"), (2, "2099-03-12")):
        window.desk.do(sessions.plan_session, f"Session {number}", f"{day}T17:15", "Europe/Prague", 45, "Café")
    window.press(page.new)
    entry = page.entry
    assert (entry.title_line.text(), entry.place.text(), entry.minutes.minutes) == ("Session 3", "Café", 45)
    assert entry.starts.stored().endswith("T17:15")
    assert entry.zone.currentData() == "Europe/Prague"


def test_when_and_where_are_changed_in_place(window, page, april):
    page.detail.zone.setFocus()
    assert page.detail.zone.count() > 300
    page.detail.zone.show_value("Europe/Paris")
    page.detail.zone.activated.emit(page.detail.zone.currentIndex())
    page.detail.minutes.show_value(45)
    page.detail.minutes.activated.emit(page.detail.minutes.currentIndex())
    page.detail.place.editor.setFocus()
    QTest.keyClicks(page.detail.place.editor, "Library")
    page.detail.title.editor.setFocus()
    window.press(page.detail.starts.remove)
    changed = window.workspace.get(Session, april.id)
    assert (changed.zone, changed.minutes, changed.place, changed.starts) == ("Europe/Paris", 45, "Library", "")
    assert page.detail.when.text() == "No day yet"
    assert not page.detail.to_calendar.isVisible()
    window.press(page.detail.starts.set)
    assert window.workspace.get(Session, april.id).starts


# --- the agenda -------------------------------------------------------------------------------------------------------


def test_the_minutes_of_the_agenda_are_held_against_the_timebox(window, page, april):
    assert page.detail.agenda.sum.text() == "55 of 60 min"
    window.desk.do(sessions.add_agenda_item, april.id, "D", minutes=15)
    window.settle()
    assert page.detail.agenda.sum.text() == "70 of 60 min, 10 too many"
    window.desk.do(sessions.park_agenda_item, agenda(window.workspace, april.id)[2].id)
    window.settle()
    assert page.detail.agenda.sum.text() == "40 of 60 min"


def test_points_are_reordered_by_keyboard_and_the_keyboard_stays_on_them(window, page, april):
    page.detail.agenda.rows.movable_rows()[0].setFocus()
    for order in (["B", "A", "C"], ["B", "C", "A"], ["B", "C", "A"]):
        press_key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        window.settle()
        assert titles(page) == order
    assert page.detail.agenda.rows.movable_rows()[2].hasFocus()


def test_a_point_is_dragged_to_another_place(window, page, april):
    source, target = (page.detail.agenda.rows.movable_rows()[place] for place in (2, 0))
    end = source.mapFromGlobal(target.mapToGlobal(QPoint(30, 3)))
    QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=QPoint(30, 20))
    for step in (QPoint(30, 20 - QApplication.startDragDistance() - 1), end):
        QTest.mouseMove(source, step)
        QApplication.processEvents()
    QTest.mouseRelease(source, Qt.MouseButton.LeftButton, pos=end)
    window.settle()
    assert titles(page) == ["C", "A", "B"]


def test_a_point_is_opened_changed_and_closed_by_keyboard(window, page, april):
    row = page.detail.agenda.rows.movable_rows()[1]
    row.setFocus()
    press_key(Qt.Key.Key_Return)
    window.settle()
    editor = page.detail.agenda.editor
    assert editor.isVisible()
    assert editor.title.editor.hasFocus()
    QTest.keyClicks(editor.title.editor, "Better")
    press_key(Qt.Key.Key_Tab)
    QTest.keyClicks(editor.outcome.editor, "A plan")
    editor.lead._segments["mentor"].click()
    editor.minutes.show_value(25)
    editor.minutes.activated.emit(editor.minutes.currentIndex())
    editor.outcome.editor.setFocus()
    press_key(Qt.Key.Key_Escape)
    window.settle()
    point = agenda(window.workspace, april.id)[1]
    assert (point.title, point.outcome, point.lead, point.minutes) == ("Better", "A plan", "mentor", 25)
    assert not editor.isVisible()
    assert page.detail.agenda.rows.movable_rows()[1].hasFocus()
    assert "Tomáš leads" in words(page.detail.agenda)


def test_points_are_added_left_for_another_time_and_deleted_with_undo(window, page, april):
    card = page.detail.agenda
    card.point.setFocus()
    QTest.keyClicks(card.point, "D")
    press_key(Qt.Key.Key_Return)
    window.settle()
    assert titles(page) == ["A", "B", "C", "D"]
    assert card.point.text() == ""
    card.open_point(agenda(window.workspace, april.id)[3].id)
    window.settle()
    window.press(card.editor.park)
    assert "Another time" in words(card)
    window.press(card.editor.delete)
    assert titles(page) == ["A", "B", "C"]
    window.undo()
    assert titles(page) == ["A", "B", "C", "D"]
    card.rows.movable_rows()[0].setFocus()
    press_key(Qt.Key.Key_Delete)
    window.settle()
    assert titles(page) == ["B", "C", "D"]
    assert card.rows.movable_rows()[0].hasFocus()


def test_open_goals_and_templates_are_added_to_an_agenda(window, page, april):
    window.desk.do(goals.add_goal, "Give a talk")
    window.settle()
    window.press(page.detail.agenda.from_goals)
    assert titles(page)[-1] == "Give a talk"
    assert not page.detail.agenda.from_goals.isVisible()
    window.press(page.detail.agenda.from_template)
    window.press(page.detail.agenda.templates.rows()[2])
    assert titles(page)[4:] == [each.title for each in agenda_templates()[2].points]
    assert not page.detail.agenda.templates.isVisible()


# --- the session as a whole -------------------------------------------------------------------------------------------


def test_a_session_is_called_off_planned_again_deleted_and_brought_back(window, page, april):
    window.press(page.detail.cancel)
    assert window.workspace.get(Session, april.id).state == "cancelled"
    assert "Called off" in words(page.list)
    window.press(page.detail.reopen)
    assert window.workspace.get(Session, april.id).state == "planned"
    window.press(page.detail.delete)
    assert page.empty.isVisible()
    window.undo()
    assert titles(page) == ["A", "B", "C"]


def test_the_list_has_the_next_session_on_top_then_what_waits_to_be_closed_then_the_past(window, page, april):
    window.desk.do(sessions.plan_session, "Forgotten", "2026-01-08T18:30", "Europe/Prague")
    past = window.desk.do(sessions.plan_session, "Long ago", "2026-01-01T18:30", "Europe/Prague").result
    window.desk.do(sessions.hold_session, past.id)
    window.desk.do(sessions.plan_session, "Far away", "2099-01-01T18:30", "Europe/Prague")
    window.settle()
    assert [row.title.text() for row in page.list.rows()] == ["April", "Far away", "Forgotten", "Long ago"]
    assert "In 10 days" in words(page.list.groups["next"])
    page.list.rows()[1].setFocus()
    press_key(Qt.Key.Key_Down)
    assert page.list.rows()[2].hasFocus()


def test_an_id_of_a_point_or_of_a_held_session_opens_the_session(window, page, april):
    window.go("goals")
    window.show_record("agenda_items", agenda(window.workspace, april.id)[1].id)
    window.settle()
    assert page.detail.session == april.id
    window.desk.do(sessions.hold_session, april.id)
    window.go("sessions", f"run:{april.id}")
    window.settle()
    assert not page.running.isVisible(), "it has taken place"
    assert page.detail.summary_card.isVisible()


@pytest.mark.parametrize("minutes", [2**53, -5, 0])
def test_a_session_that_no_action_would_have_written_is_shown_run_and_ended(window, page, minutes):
    with window.workspace.change("sessions.plan_session") as change:
        odd = change.put(Session(title="", starts="9998-12-31T23:59", zone="Mars/Olympus", minutes=minutes))
        change.put(AgendaItem(session=odd.id, title="", minutes=minutes, lead="nobody", state="open"))
        change.put(AgendaItem(session=odd.id, title="?", minutes=minutes, state="strange"))
        change.put(Session(title="Garbled", starts="soon", minutes=minutes, state="strange"))
    window.desk.changed.emit(change.changes)
    for each in window.workspace.select(Session):
        window.page_at(SessionsPage, "sessions", each.id)
    window.page_at(SessionsPage, "sessions", f"run:{odd.id}")
    page.running.turn_clock()
    page.running.tick()
    page.running.closing.with_next.setChecked(False)
    window.press(page.end)
    assert window.workspace.get(Session, odd.id).state == "held"


def test_a_task_is_ticked_changed_and_deleted(window, page, april):
    card = page.detail.tasks
    QTest.keyClicks(card.line, "Write it down")
    card.assignee._segments["both"].click()
    window.press(card.take)
    task = window.workspace.select(Task)[0]
    assert (task.title, task.assignee, task.session) == ("Write it down", "both", april.id)
    window.press(card.rows.rows()[0].tick)
    assert window.workspace.select(Task)[0].done_on
    window.undo()
    window.press(card.rows.rows()[0].change)
    assert card.editor.title.editor.hasFocus()
    QTest.keyClicks(card.editor.title.editor, "x")
    window.press(card.editor.due.set)
    assert window.workspace.select(Task)[0].due
    window.press(card.editor.delete)
    assert window.workspace.select(Task) == []
    window.undo()
    assert [each.title for each in window.workspace.select(Task)]


# --- calendar ---------------------------------------------------------------------------------------------------------


def test_add_to_calendar_opens_a_file_that_reads_as_this_session(window, page, april, mail_program):
    window.press(page.detail.to_calendar)
    wait(window)
    (file,) = mail_program.opened
    assert file.name.endswith("-April.ics")
    assert b"SUMMARY:April" in file.read_bytes()
    assert "calendar program" in window.told


def test_save_calendar_file_asks_for_a_place_and_writes_there(window, page, april, tmp_path):
    window.press(page.detail.save)
    dialog = page.detail.calendar.dialog
    assert dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path / "April?.ics"))
    dialog.close()
    wait(window)
    assert b"TZID=Europe/Prague" in (tmp_path / "April?.ics").read_bytes()
    assert window.told == "The calendar file is saved: April?.ics."


def wait(window: OpenWindow) -> None:
    while window.desk.busy:
        QTest.qWait(5)
    window.settle()


# --- two people -------------------------------------------------------------------------------------------------------


def test_what_both_changed_is_shown_at_its_field_and_decided_there(qapp, tmp_path):
    pair = PairOfDesks(tmp_path, (1600, 900))
    desk, workspace = pair.window.desk, pair.mentor.workspace
    session = desk.do(sessions.plan_session, "April", "2099-04-09T18:30", agenda=POINTS).result
    pair.mentee.receive(*pair.mentor.send())
    page = pair.window.page_at(SessionsPage, "sessions", session.id)
    desk.do(sessions.edit_session, session.id, place="Café")
    pair.mentee.workspace.do(sessions.edit_session, session.id, place="Library")
    pair.mentee_sends()
    (card,) = page.detail.both.cards
    assert card.isVisible()
    assert card.title.text() == "Both of you changed “Place”"
    assert "Both of you changed it" in words(page.list)
    pair.window.press(list(card.buttons.values())[1])
    assert workspace.get(Session, session.id).place == "Library"
    assert conflicts(workspace) == []
    assert page.detail.place.editor.text() == "Library"
    pair.close()


def test_an_update_that_comes_while_a_session_goes_on_adds_its_points_and_leaves_the_keyboard_alone(qapp, tmp_path):
    pair = PairOfDesks(tmp_path)
    session = pair.window.desk.do(sessions.plan_session, "April", "2026-04-09T18:30", agenda=POINTS).result
    pair.mentee.receive(*pair.mentor.send())
    page = pair.window.page_at(SessionsPage, "sessions", f"run:{session.id}")
    editor = page.running.point_notes.editor
    editor.setFocus()
    QTest.keyClicks(editor, "We begin with t")
    pair.mentee.workspace.do(sessions.add_agenda_item, session.id, "Music")
    pair.mentee.workspace.do(sessions.edit_session, session.id, notes="Written on the train")
    pair.mentee_sends()
    assert editor.hasFocus()
    assert editor.text() == "We begin with t"
    assert [row.tick.title.text() for row in page.running.agenda.points()] == ["A", "B", "C", "Music"]
    assert page.running.notes.editor.text() == "Written on the train"
    pair.close()


def test_everything_that_the_keyboard_reaches_has_a_name(window, page, april):
    page.detail.agenda.open_point(agenda(window.workspace, april.id)[0].id)
    page.detail.tasks.line.setText("x")
    window.go("sessions", "new")
    window.settle()
    assert nameless(page) == []
    window.go("sessions", f"run:{april.id}")
    window.settle()
    assert nameless(page) == []
