"""The laptops of a pair in the real window: looked at, named, added, given up, reported lost; a second one joins."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from exchange.pair import MemoryKeys, Side
from mentordesk.bundles import joining
from mentordesk.queries import silent_laptops
from mentordesk.queries.laptops import laptop_names, shown_laptops
from mentordesk.queries.offers import offers
from mentordesk.workspace import laptops
from mentordesk_ui.notices import LOOK_MS, Notices
from mentordesk_ui.pages.pair.laptops import LaptopsCard
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.pages.today.offers import in_words
from mentordesk_ui.welcome.accept_walk import AcceptWalk
from mentordesk_ui.widgets import StatusPill
from ui.desks import OpenWindow, PairOfDesks, nameless, new_pair
from ui.laptops import MailProgram, Pair, press, until


@pytest.fixture
def second(desks: PairOfDesks, tmp_path: Path) -> Iterator[Side]:
    """The mentor's second laptop, heard of in the window."""
    file = tmp_path / "second.mentordesk"
    code = joining.invite_laptop(desks.mentor.workspace, desks.mentor.laptop, file, "At work")
    begun = joining.join(file, code, tmp_path / "second", MemoryKeys())
    side = Side(begun.workspace, begun.laptop, tmp_path / "out")
    desks.window.take_in(*side.send())
    yield side
    side.workspace.close()


def card(window: OpenWindow) -> LaptopsCard:
    return window.page_at(PairPage, "pair", "laptops").laptops


def words(shown: LaptopsCard) -> dict[str, str]:
    return {row.title.text(): row.findChild(StatusPill).text() for row in shown.by_device.values()}  # type: ignore[attr-defined]


def state(window: OpenWindow, side: Side) -> str:
    return laptops.state_of(window.workspace, side.workspace.device)


def row_of(shown: LaptopsCard, side: Side) -> Any:
    return shown.by_device[side.workspace.device]


def test_everybody_s_laptops_are_listed_with_a_word_for_each_state(desks: PairOfDesks, second: Side) -> None:
    shown = card(desks.window)
    found = words(shown)
    assert found["At work"] == "In use"
    assert sorted(pill.text() for pill in shown.findChildren(StatusPill)) == ["In use", "In use", "This laptop"]
    assert not nameless(desks.window.page)
    assert "In use" in row_of(shown, second).accessibleName()


def test_a_laptop_is_named_by_keyboard_alone(desks: PairOfDesks, second: Side) -> None:
    shown = card(desks.window)
    row_of(shown, second).setFocus()
    QTest.keyClick(row_of(shown, second), Qt.Key.Key_Return)
    desks.window.settle()
    assert shown.panel.name.hasFocus()
    shown.panel.name.selectAll()
    QTest.keyClicks(shown.panel.name, "In the library")
    QTest.keyClick(shown.panel.name, Qt.Key.Key_Return)
    desks.window.settle()
    assert "In the library" in words(shown)
    assert laptop_names(desks.window.workspace)[second.workspace.device] == "In the library"
    QTest.keyClick(shown.panel.name, Qt.Key.Key_Escape)
    desks.window.settle()
    assert shown.panel.isHidden()
    assert row_of(shown, second).hasFocus()


def test_a_laptop_not_used_any_more_is_given_up_after_a_question(desks: PairOfDesks, second: Side) -> None:
    shown = card(desks.window)
    desks.window.press(row_of(shown, second))
    desks.window.press(shown.panel.unused)
    assert shown.panel.no.hasFocus()
    desks.window.press(shown.panel.no)
    assert state(desks.window, second) == "live"
    desks.window.press(shown.panel.unused)
    desks.window.press(shown.panel.yes)
    assert state(desks.window, second) == "retired"
    assert words(shown)["At work"] == "Not used any more"
    assert shown.panel.isHidden()


def test_a_lost_laptop_is_reported_and_nothing_from_it_counts(desks: PairOfDesks, second: Side) -> None:
    shown = card(desks.window)
    desks.window.press(row_of(shown, second))
    desks.window.press(shown.panel.lost)
    assert "cannot be taken back" in shown.panel.sentence.text()
    desks.window.press(shown.panel.yes)
    assert state(desks.window, second) == "revoked"
    assert words(shown)["At work"] == "Reported lost"


def test_a_laptop_is_added_by_a_file_and_seven_words_and_its_invitation_withdrawn(
    desks: PairOfDesks, tmp_path: Path
) -> None:
    shown = card(desks.window)
    desks.window.press(shown.add_button)
    assert shown.adding.name.hasFocus()
    QTest.keyClicks(shown.adding.name, "On the train")
    desks.window.press(shown.adding.make_button)
    until(lambda: shown.adding.code, "the invitation")
    desks.window.settle()
    assert shown.adding.file is not None
    assert len(shown.adding.words.words()) == 7
    shown.adding.save.save(str(shown.adding.file))
    shown.adding.save.save(str(tmp_path / "on a stick.mentordesk"))
    invited = joining.read_laptop_invitation(tmp_path / "on a stick.mentordesk", shown.adding.code)
    assert invited.name == "On the train"
    desks.window.press(shown.adding.done_button)
    assert words(shown)["On the train"] == "Invitation open"
    desks.window.press(shown.by_device[invited.one_time.device])  # type: ignore[arg-type]
    desks.window.press(shown.panel.withdraw)
    desks.window.press(shown.panel.yes)
    assert "On the train" not in words(shown)
    assert not laptops.open_invitations(desks.window.workspace)


def test_a_silent_laptop_is_offered_on_today_and_leads_to_itself(desks: PairOfDesks, second: Side) -> None:
    workspace = desks.window.workspace
    later = workspace.clock() + 91 * 86_400_000
    workspace.clock = lambda: later
    found = [each for each in offers(workspace) if each.kind == silent_laptops.KIND]
    assert [each.subject for each in found] == [second.workspace.device]
    assert desks.window.desk is not None
    (offered,) = in_words(desks.window.desk, found)
    assert offered.title == "Do you still use “At work”?"
    page = desks.window.page_at(PairPage, offered.page, offered.record)
    assert words(page.laptops)["At work"] == "Silent for 90 days"
    assert page.laptops.panel.isVisible()
    assert page.laptops.panel.accessibleName() == "At work"


def test_the_window_says_that_a_folder_went_on_or_is_kept_in_step(desks: PairOfDesks, tmp_path: Path) -> None:
    workspace = desks.window.workspace
    workspace.set_meta("went_on", json.dumps({"reason": "restored"}))
    (tmp_path / ".dropbox.cache").mkdir()
    assert desks.window.desk is not None
    notices = Notices(desks.window.desk)
    notices.show_on("today")
    assert "goes on as a new laptop" in notices.went_on.text.text()
    assert "Léa" in notices.went_on.text.text()
    until(lambda: "kept in step by Dropbox" in notices.synced.text.text())
    assert not notices.synced.isHidden()
    for banner in (notices.went_on, notices.synced):
        banner.closed.emit()
    again = Notices(desks.window.desk)
    again.show_on("today")
    QTest.qWait(LOOK_MS + 100)
    assert not again.went_on.text.text()
    assert not again.synced.text.text()


def test_a_pair_closed_at_once_is_not_asked_where_it_lies(tmp_path: Path) -> None:
    (tmp_path / ".dropbox.cache").mkdir()
    window = new_pair(tmp_path)
    notices = window.frame.notices
    window.close()
    QTest.qWait(LOOK_MS + 100)  # an error in a timer fails the test
    assert "synced" not in vars(notices)


def test_a_second_laptop_joins_by_the_steps_of_the_welcome(
    pair: Pair, new_laptop: Any, mail_program: MailProgram
) -> None:
    mentor, mentee = pair
    mentee.bring_in(mentor.send(mail_program))
    mentor.bring_in(mentee.send(mail_program))
    mentor.window.go("pair", "laptops")
    page = mentor.window.page
    assert isinstance(page, PairPage)
    press(page.laptops.add_button)
    page.laptops.adding.make()
    until(lambda: page.laptops.adding.code, "the invitation")
    adding = page.laptops.adding
    second = new_laptop("second")
    second.begin()
    second.program.open_files([adding.file])
    walk = second.alone(AcceptWalk)
    walk.words.set_words(adding.code.split())
    press(walk.next)
    until(lambda: walk.step == 1, "the invitation to open")
    until(walk.next.isEnabled)
    assert walk.name_row.isHidden()
    assert "Private notes stay" in walk.inviter_words.text()
    walk.laptop_name.setText("Second")
    press(walk.next)
    until(lambda: walk.step == 2, "the pair to be made")
    until(walk.next.isEnabled)
    assert walk.paper.isHidden()
    before = len(mail_program.drafts)
    press(walk.mail.draft)
    until(lambda: len(mail_program.drafts) > before, "the update")
    press(walk.next)
    hello = mail_program.drafts[-1]
    for other in (mentor, mentee):
        other.bring_in(hello)
    assert second.workspace.me == mentor.workspace.me
    found = {each.name: each.state for each in shown_laptops(mentor.workspace)}
    assert found["Second"] == "in_use"
    second.bring_in(mentee.send(mail_program))
