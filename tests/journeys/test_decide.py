"""Settling what both changed, and going back to an earlier version, on two real windows with mails between them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions.goals import add_goal, delete_goal, edit_goal
from mentordesk.records import Goal
from mentordesk.workspace import conflicts
from mentordesk_ui.pages.bin.page import BinPage
from mentordesk_ui.pages.both_changed.page import BothChangedPage
from mentordesk_ui.pages.goals.page import GoalsPage
from mentordesk_ui.pages.history.page import HistoryPage
from mentordesk_ui.pages.today.page import TodayPage
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until


def goal_of(laptop: WindowLaptop) -> Goal:
    (found,) = laptop.workspace.select(Goal)
    return found


def share_a_goal(pair: Pair, mail_program: MailProgram, why: str = "") -> str:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Give a talk", why)
    mentee.bring_in(mentor.send(mail_program))
    return goal_of(mentee).id


def sit_down_at(laptop: WindowLaptop) -> None:
    """Let the keyboard belong to one of the two windows, as wide as a laptop's screen."""
    laptop.window.resize(1280, 800)
    laptop.window.activateWindow()
    until(lambda: QApplication.activeWindow() is laptop.window, "the window to be active")


def test_settle_a_conflict(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    goal = share_a_goal(pair, mail_program, "To be heard.\n\nTo learn.")
    mentor.desk.do(edit_goal, goal, title="Give a talk at PyCon", why="To be heard by many people.\n\nTo learn.")
    mentee.desk.do(edit_goal, goal, title="Give a short talk", why="Because I want it myself!\n\nTo learn, slowly.")
    to_mentee, to_mentor = mentor.send(mail_program), mentee.send(mail_program)

    # Léa brings the update in; its summary leads to what both changed.
    summary = mentee.bring_in(to_mentee)
    assert summary.decide is not None
    sit_down_at(mentee)
    press(summary.decide.action)
    page = mentee.window.page
    assert isinstance(page, BothChangedPage)
    assert [each.word for each in page.decisions()] == ["Title", "Why"]

    # With the keyboard she keeps his title, and the keyboard goes on to the text.
    title, why = page.decisions()
    theirs = next(each for each in title.conflict.candidates if each.author == mentor.workspace.me)
    title.buttons[theirs.head].setFocus()
    QTest.keyClick(title.buttons[theirs.head], Qt.Key.Key_Return)
    until(lambda: page._has_focus(why), "the keyboard to go on")

    # Of the paragraph that both wrote she keeps hers; what only she added stays anyway.
    assert why.merged is not None
    (rivals,) = why.merged.rivals.values()
    mine = "first" if why.merged._whose[0] == "Mine" else "second"
    press(rivals.choice._segments[mine])
    QTest.keyClick(why.usual, Qt.Key.Key_Return)
    assert page.empty.isVisible()
    assert goal_of(mentee).title == "Give a talk at PyCon"
    assert goal_of(mentee).why == "Because I want it myself!\n\nTo learn, slowly."

    # She thinks again: undo asks again, and both is kept.
    mentee.window.commands.undo_action.trigger()
    (again,) = page.decisions()
    press(again.buttons["both"])
    assert "by many people" in goal_of(mentee).why
    assert "I want it myself" in goal_of(mentee).why

    # He sees on Today that something is open, then her update settles it for him, too.
    mentor.bring_in(to_mentor)
    mentor.window.go("today")
    today = mentor.window.page
    assert isinstance(today, TodayPage)
    assert today.both_changed.isVisible()
    mentor.bring_in(mentee.send(mail_program))
    assert conflicts.conflicts(mentor.workspace) == conflicts.conflicts(mentee.workspace) == []
    assert goal_of(mentor) == goal_of(mentee)


def test_restore_a_version(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    goal = share_a_goal(pair, mail_program, "To be heard.")
    mentee.desk.do(edit_goal, goal, title="Something else", why="I forgot why.")
    mentor.bring_in(mentee.send(mail_program))

    # On the goal's page he sees that Léa changed it, and opens all versions.
    sit_down_at(mentor)
    mentor.window.go("goals", goal)
    goals = mentor.window.page
    assert isinstance(goals, GoalsPage)
    press(goals.detail.history.all)
    page = mentor.window.page
    assert isinstance(page, HistoryPage)

    # He walks down to the first version, looks at what differs, and restores the reason alone.
    until(lambda: page.version.title.text() == "Version 2 of 2", "the latest version to be shown")
    until(page.rows.choices()[0].isVisible)
    page.rows.choices()[0].setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert page.version.title.text() == "Version 1 of 2"
    press(page.version.fields.links["why"])
    assert (goal_of(mentor).title, goal_of(mentor).why) == ("Something else", "To be heard.")

    # Then all of it; for Léa it is an ordinary change.
    page._choose(str(page.rows.choices()[-1].key))
    press(page.version.restore)
    assert goal_of(mentor).title == "Give a talk"
    mentee.bring_in(mentor.send(mail_program))
    assert (goal_of(mentee).title, goal_of(mentee).why) == ("Give a talk", "To be heard.")
    assert conflicts.conflicts(mentee.workspace) == []

    # She deletes it; he finds it in the bin, and it is back on both sides.
    mentee.desk.do(delete_goal, goal)
    mentor.bring_in(mentee.send(mail_program))
    mentor.window.go("bin")
    bin_page = mentor.window.page
    assert isinstance(bin_page, BinPage)
    assert [row.title.text() for row in bin_page.rows.choices()] == ["Give a talk"]
    until(bin_page.detail.back.isVisible)
    press(bin_page.detail.back)
    mentee.bring_in(mentor.send(mail_program))
    assert goal_of(mentee) == goal_of(mentor)
