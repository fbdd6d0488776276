"""Quitting reminds of what is not sent, once and in one click; work that goes on is not cut off unasked."""

from __future__ import annotations

import threading
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mentordesk.actions.goals import add_goal
from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace
from mentordesk_ui.dialogs.leaving import LeavingDialog
from mentordesk_ui.pages.exchange.send import SendPage
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until


def asked(laptop: WindowLaptop) -> LeavingDialog:
    """Close the window and return the question."""
    laptop.window.close()
    assert laptop.window.isVisible()
    dialog = laptop.program.leaving.dialog
    assert dialog is not None
    return dialog


def add_goals(laptop: WindowLaptop, *titles: str) -> None:
    for title in titles:
        laptop.desk.do(add_goal, title)
    until(lambda: not laptop.desk.daily.snapshots.is_writing, "the backup of the day")


def test_what_is_not_sent_is_told_and_one_click_quits(pair: Pair) -> None:
    mentor, _ = pair
    add_goals(mentor, "One", "Two", "Three")
    dialog = asked(mentor)
    assert dialog.title.text() == "3 changes are not sent yet."
    assert "Léa" in dialog.sentence.text()
    press(dialog.leave)
    assert not mentor.window.isVisible()
    assert mentor.window.desk is None


def test_one_click_leads_to_sending(pair: Pair) -> None:
    mentor, _ = pair
    add_goals(mentor, "One")
    dialog = asked(mentor)
    assert dialog.title.text() == "1 change is not sent yet."
    press(dialog.stay)
    assert isinstance(mentor.window.page, SendPage)
    assert mentor.program.leaving.dialog is None


def test_escape_keeps_the_window_and_closing_again_quits(pair: Pair) -> None:
    mentor, _ = pair
    add_goals(mentor, "One")
    QTest.keyClick(asked(mentor), Qt.Key.Key_Escape)
    assert mentor.window.isVisible()
    asked(mentor)
    mentor.window.close()
    assert not mentor.window.isVisible()


def test_who_does_not_want_it_is_not_reminded_again(pair: Pair) -> None:
    mentor, _ = pair
    add_goals(mentor, "One")
    dialog = asked(mentor)
    dialog.quiet.click()
    press(dialog.leave)
    assert not mentor.program.preferences.reminds_of_unsent
    mentor.start_again()
    mentor.window.close()
    assert not mentor.window.isVisible()


def test_nothing_unsent_is_no_question(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    add_goals(mentor, "One")
    mentor.send(mail_program)
    mentor.window.close()
    assert not mentor.window.isVisible()


def test_nobody_is_reminded_before_the_other_has_joined(new_laptop: Callable[[str], WindowLaptop]) -> None:
    mentor = new_laptop("alone")
    mentor.begin()
    mentor.start_pair()
    add_goals(mentor, "One")
    mentor.window.close()
    assert not mentor.window.isVisible()


# --- long work ------------------------------------------------------------------------------------------------------


class Works:
    """Work that goes on until it is let go."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.stopped = False

    def __call__(self, _workspace: Workspace, progress: Progress) -> str:
        while not self.go_on.wait(0.005):
            try:
                progress.step(1, 3, "Counting the stars")
            except Exception:
                self.stopped = True
                raise
        return "done"


def test_each_job_has_a_line_and_is_stopped_by_itself(pair: Pair) -> None:
    mentor, _ = pair
    first, second = Works(), Works()
    jobs = [mentor.desk.start(first), mentor.desk.start(second)]
    bar = mentor.window.frame.job_bar
    until(lambda: len(bar.lines) == 2 and bar.lines[1].isVisible(), "both lines")
    until(lambda: bar.lines[0].text.text() == "Counting the stars")
    press(bar.lines[0].stop)
    until(lambda: len(bar.lines) == 1)
    assert first.stopped
    assert not second.stopped
    assert jobs[1].is_running
    second.go_on.set()
    until(lambda: not bar.isVisible())


def test_closing_while_something_is_done_asks_and_stops_it(pair: Pair) -> None:
    mentor, _ = pair
    works = Works()
    mentor.desk.start(works)
    dialog = asked(mentor)
    assert dialog.title.text() == "Something is still being done."
    press(dialog.leave)
    assert works.stopped
    assert not mentor.window.isVisible()


def test_the_question_goes_away_when_the_work_is_done(pair: Pair) -> None:
    mentor, _ = pair
    works = Works()
    mentor.desk.start(works)
    asked(mentor)
    works.go_on.set()
    until(lambda: mentor.program.leaving.dialog is None)
    assert mentor.window.isVisible()
