"""Backups on the real window: kept by themselves and on request, looked into, and one record written again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.actions import goals, reflections
from mentordesk.records import Goal
from mentordesk.workspace.snapshots import Snapshots
from mentordesk_ui.pages.backups.page import BackupsPage
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.widgets import FactRow, ListRow
from ui.desks import OpenWindow, nameless
from ui.laptops import until


def opened(window: OpenWindow) -> BackupsPage:
    page = window.page_at(BackupsPage, "backups")
    compared(window)
    return page


def compared(window: OpenWindow) -> None:
    until(lambda: not window.desk.busy and not window.desk.daily.snapshots.is_writing)
    window.settle()
    until(lambda: not window.desk.busy)
    window.settle()


def words(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def titles(page: BackupsPage) -> list[str]:
    return [row.title.text() for row in page.list.rows.choices()]


def test_the_first_write_of_a_day_is_enough_and_one_more_is_kept_on_request(fresh):
    page = opened(fresh)
    assert page.empty.isVisible()
    fresh.desk.do(goals.add_goal, "Give a talk")
    until(lambda: titles(page) == ["Backup of the day"])
    fresh.desk.do(goals.add_goal, "Read papers")
    fresh.press(page.keep)
    until(lambda: titles(page) == ["Kept by you", "Backup of the day"])
    compared(fresh)
    assert words(page.list).startswith("Today")
    assert "2 backups" in page.list.room.text()
    assert page.detail.title.text() == "Backup of the day"
    assert "Goals\u00a01" in page.detail.held.text()
    assert page.detail.since.text() == "Since then: 1 change by you."


def test_a_look_inside_shows_the_words_of_then_and_copies_them(desks):
    window = desks.window
    goal = window.desk.do(goals.add_goal, "Give a talk", why="To dare").result
    thought = window.desk.do(reflections.write_reflection, title="What I keep to myself").result
    page = opened(window)
    window.press(page.keep)
    until(lambda: "Kept by you" in titles(page))
    window.desk.do(goals.edit_goal, goal.id, title="Give talks", why="To be heard")
    window.desk.do(reflections.delete_reflection, thought.id)
    page._choose(page.list.rows.choices()[0].key)
    compared(window)
    rows = {row.title.text(): row for row in page.detail.rows.rows()}
    assert isinstance(rows["Give talks"], ListRow)
    window.press(rows["What I keep to myself"])
    assert page.record.title.text() == "What I keep to myself"
    assert page.record.hint.text().startswith("Private")
    assert not page.record.restore.isVisible()
    window.press(page.record.back)
    assert not page.record.isVisible()
    assert rows["What I keep to myself"].hasFocus()
    window.press(page.detail.inside)
    assert not page.detail.since.isVisible()
    page.inside.kind.show_value("goals")
    page.inside._start_over()
    window.settle()
    chosen = next(row for row in page.inside.rows.choices() if row.title.text() == "Give a talk")
    window.press(chosen)
    assert "To dare" in words(page.record)
    window.press(page.record.copy)
    assert QGuiApplication.clipboard().text().startswith("Title\nGive a talk\n\nWhy\nTo dare")
    page.record.compare._segments["now"].click()
    window.settle()
    assert "be heard" in words(page.record)
    window.press(page.record.back)
    assert next(row for row in page.inside.rows.choices() if row.title.text() == "Give a talk").hasFocus()
    window.press(page.detail.inside)
    assert page.detail.since.isVisible()
    assert not page.inside.isVisible()


def test_one_record_is_written_again_as_a_change_that_undo_takes_back(desks):
    window = desks.window
    goal = window.desk.do(goals.add_goal, "Give a talk", why="To dare").result
    gone = window.desk.do(goals.add_goal, "Fly").result
    page = opened(window)
    window.press(page.keep)
    until(lambda: "Kept by you" in titles(page))
    window.desk.do(goals.edit_goal, goal.id, why="")
    window.desk.do(goals.delete_goal, gone.id)
    page._choose(page.list.rows.choices()[0].key)
    compared(window)
    rows = {row.key: row for row in page.detail.rows.rows() if isinstance(row, ListRow)}
    window.press(rows[goal.id])
    window.press(page.record.restore)
    assert window.workspace.get(Goal, goal.id).why == "To dare"
    assert "sees it with your next update" in window.told
    compared(window)
    window.undo()
    assert window.workspace.get(Goal, goal.id).why == ""
    compared(window)
    page._show_record("goals", gone.id)
    window.settle()
    assert page.record.restore.text() == "Bring it back"
    window.press(page.record.restore)
    assert window.workspace.get(Goal, gone.id).title == "Fly"


def test_what_came_in_since_is_told_and_a_record_that_is_new_leads_nowhere(desks):
    window = desks.window
    page = opened(window)
    window.press(page.keep)
    until(lambda: titles(page)[0] == "Kept by you")
    desks.mentee.add_goal("Hers")
    desks.mentee_sends()
    compared(window)
    assert titles(opened(window))[0] == "Before an update came in"
    page._choose(next(row.key for row in page.list.rows.choices() if row.title.text() == "Kept by you"))
    compared(window)
    assert page.detail.since.text() == "Since then: 1 change by Léa."
    assert [type(row) for row in page.detail.rows.rows()] == [FactRow]
    window.press(page.detail.restore)
    assert "Comes back with the next update: 1 change that Léa has, too." in words(page.question)
    window.press(page.question.leave)
    assert page.detail.restore.hasFocus()


def test_a_backup_that_cannot_be_read_says_so(fresh):
    folder = fresh.workspace.folder / "snapshots"
    folder.mkdir(exist_ok=True)
    (folder / "000001-20261123T120000Z-manual.sqlite").write_bytes(b"no database" * 1_000)
    (folder / "000002-20261123T120000Z-damaged.sqlite").write_bytes(b"no database" * 1_000)
    page = opened(fresh)
    assert titles(page) == ["The damaged file, kept as it was", "Kept by you"]
    assert not page.detail.tools.isVisible()
    fresh.press(page.list.rows.choices()[1])
    compared(fresh)
    assert "cannot be read" in page.detail.problem.text()
    assert not page.detail.restore.isVisible()


def test_a_backup_that_failed_stands_over_today_and_the_page_until_one_is_kept(fresh):
    daily = fresh.desk.daily
    daily.snapshots = Snapshots(fresh.workspace.folder, free=lambda _folder: 0)
    fresh.desk.do(goals.add_goal, "Give a talk")
    fresh.go("today")
    fresh.settle()
    assert fresh.frame.notices.backup.isVisible()
    assert "Everything you wrote is saved" in fresh.frame.notices.backup.text.text()
    assert "The disk is full" in fresh.frame.notices.backup.text.text()
    fresh.press(fresh.frame.notices.backup.action)
    page = opened(fresh)
    assert page.failed.isVisible()
    daily.snapshots = Snapshots(fresh.workspace.folder)
    fresh.press(page.failed.action)
    until(lambda: titles(page) == ["Backup of the day"])
    compared(fresh)
    assert not page.failed.isVisible()
    fresh.go("today")
    fresh.settle()
    assert not fresh.frame.notices.backup.isVisible()


def test_the_keyboard_reaches_everything_and_the_page_is_found(desks):
    window = desks.window
    page = opened(window)
    window.press(page.keep)
    until(lambda: titles(page)[0] == "Kept by you")
    window.desk.do(goals.add_goal, "Give a talk")
    until(lambda: titles(page)[0] == "Backup of the day")
    compared(window)
    first, second, *_ = page.list.rows.choices()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Return)
    compared(window)
    assert page.detail.title.text() == "Kept by you"
    window.press(page.detail.inside)
    assert page.inside.search.hasFocus()
    assert nameless(page) == []
    pair_page = window.page_at(PairPage, "pair")
    window.press(pair_page.laptop.backups)
    assert window.page is page
    assert any(each.text().replace("&", "") == "Backups" for each in window.commands.all)
