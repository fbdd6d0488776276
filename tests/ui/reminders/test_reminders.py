"""Reminders in the window: off at first, told once, saying nothing of what is written, leading to their page."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.actions import sessions
from mentordesk.actions.pairings import edit_pairing
from mentordesk.workspace import reminded
from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.dialogs.reminder_choice import ReminderChoice
from mentordesk_ui.pages.sessions.page import SessionsPage
from mentordesk_ui.reminders import quiet
from ui.clipping import clipped
from ui.desks import OpenWindow, PairOfDesks, nameless
from ui.laptops import until
from ui.looks import LOOKS, look


def soon(window: OpenWindow, minutes: int) -> datetime:
    """Plan a session so many minutes from now, and return now."""
    assert window.desk is not None
    now = datetime.now().astimezone().replace(second=0)
    starts = (now + timedelta(minutes=minutes)).replace(tzinfo=None).isoformat(timespec="minutes")
    assert window.desk.do(sessions.plan_session, "The secret of the ward", starts)
    return now


def never_quiet(window: OpenWindow) -> None:
    assert window.desk is not None
    window.desk.preferences.quiet_hours = (0, 0)
    window.desk.preferences.quiet_weekends = False


@pytest.fixture(autouse=True)
def in_front(desks: PairOfDesks) -> None:
    desks.window.activateWindow()
    until(desks.window.isActiveWindow)


def test_nobody_is_reminded_who_did_not_ask_for_it(desks: PairOfDesks) -> None:
    window = desks.window
    assert window.desk is not None
    assert not window.desk.preferences.reminders
    assert not window.frame.reminders._timer.isActive()
    window.desk.preferences.reminders = True
    window.follow_reminders()
    assert window.frame.reminders._timer.isActive()


def test_a_session_is_told_once_without_its_title_and_leads_there(desks: PairOfDesks) -> None:
    window = desks.window
    never_quiet(window)
    told: list[str] = []
    window.frame.reminders.told.connect(told.append)
    now = soon(window, 50)
    assert window.frame.reminders.look(now) is not None
    begins = now + timedelta(minutes=50)
    assert told == [f"Your session with Léa begins at {begins:%H:%M}."]
    assert window.told == told[0]
    assert window.frame.reminders.look(now + timedelta(minutes=3)) is None
    window.undo()  # the button in the message
    assert isinstance(window.page, SessionsPage)


def test_it_waits_until_somebody_looks_where_the_system_has_no_place_for_messages(desks: PairOfDesks) -> None:
    window = desks.window
    never_quiet(window)
    now = soon(window, 50)
    window.hide()
    until(lambda: QApplication.activeWindow() is None)
    assert window.frame.reminders.look(now) is None
    assert not reminded.told(window.workspace), "it comes when somebody is there"


def test_quiet_hours_are_kept(desks: PairOfDesks) -> None:
    window = desks.window
    assert window.desk is not None
    now = soon(window, 50)
    window.desk.preferences.quiet_weekends = False
    window.desk.preferences.quiet_hours = (now.hour, (now.hour + 1) % 24)
    assert window.frame.reminders.look(now) is None
    never_quiet(window)
    assert window.frame.reminders.look(now) is not None


def test_hours_that_the_pair_agreed_on_are_kept_beside_those_of_ones_own(desks: PairOfDesks) -> None:
    window = desks.window
    never_quiet(window)
    assert window.desk is not None
    now = soon(window, 50)
    desks.mentee.workspace.do(edit_pairing, quiet_from=now.hour, quiet_until=(now.hour + 1) % 24)
    desks.mentee_sends()
    desk = window.desk
    until(lambda: not desk.jobs)  # what follows an import writes, and nobody is reminded meanwhile
    assert window.frame.reminders.look(now) is None
    window.desk.do(edit_pairing, quiet_from=-1, quiet_until=-1)
    window.desk.preferences.quiet_hours = (now.hour, (now.hour + 1) % 24)
    assert window.frame.reminders.look(now) is None, "one's own, stricter choice holds"
    never_quiet(window)
    assert window.frame.reminders.look(now) is not None


def test_hours_that_are_no_hours_are_the_usual_ones(desks: PairOfDesks) -> None:
    assert desks.window.desk is not None
    kept = desks.window.desk.preferences
    kept.settings.setValue("reminders/quiet_from", "99")
    kept.settings.setValue("reminders/quiet_until", "soon")
    assert kept.quiet_hours == (20, 8)
    assert quiet(kept).begins == 20


@pytest.mark.parametrize("name", ["light", "mirrored, 150 percent, contrast"])
def test_the_choice_is_kept_fits_and_has_names(qapp: QApplication, desks: PairOfDesks, name: str) -> None:
    window = desks.window
    assert window.desk is not None
    with look(qapp, *LOOKS[name]):
        dialog = PreferencesDialog(window.desk.preferences, window)
        dialog.open()
        choice = dialog.findChild(ReminderChoice)
        assert choice is not None
        assert not choice.begins.isEnabled()
        heard: list[bool] = []
        dialog.reminders_changed.connect(lambda: heard.append(True))
        choice.wanted.click()
        choice.begins.setCurrentIndex(22)
        choice.begins.picked.emit(22)
        assert window.desk.preferences.reminders
        assert window.desk.preferences.quiet_hours == (22, 8)
        assert len(heard) == 2
        window.settle()
        assert clipped(choice) == []
        assert nameless(choice) == []
        dialog.accept()
