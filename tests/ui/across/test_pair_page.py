"""The page about the pair: names and addresses change in place, an end is not an end of reading."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from mentordesk.actions.pairings import edit_pairing
from mentordesk.bundles import pairing as joining
from mentordesk.queries import people
from mentordesk.queries.pairings import pairing
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.widgets.choice import Choice
from ui.clipping import clipped
from ui.desks import OpenWindow, PairOfDesks, nameless, new_pair
from ui.laptops import MailProgram
from ui.looks import LOOKS, look


@pytest.fixture
def desks(qapp: QApplication, tmp_path: Path) -> Iterator[PairOfDesks]:
    desks = PairOfDesks(tmp_path)
    yield desks
    desks.close()


def opened(window: OpenWindow) -> PairPage:
    return window.page_at(PairPage, "pair")


def typed(field: QLineEdit, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_an_address_changes_here_and_on_the_other_side(desks: PairOfDesks) -> None:
    page = opened(desks.window)
    typed(page.me.email, "tomas@example.org")
    typed(page.me.zone, "Europe/Prague")
    me = people.me(desks.window.workspace)
    assert (me.email, me.zone) == ("tomas@example.org", "Europe/Prague")


def test_what_cannot_be_right_is_said_at_the_field_and_not_kept(desks: PairOfDesks) -> None:
    page = opened(desks.window)
    before = people.partner(desks.window.workspace).email
    typed(page.partner.email, "no address")
    assert page.partner.email.row is not None
    assert page.partner.email.row.error.isVisible()
    typed(page.partner.zone, "Middle/Earth")
    assert page.partner.zone.row is not None
    assert "Middle/Earth" in page.partner.zone.row.error.text.text()
    assert people.partner(desks.window.workspace).email == before
    assert people.partner(desks.window.workspace).zone == ""


def test_the_name_of_the_pair_is_changed_in_place_and_the_rail_follows(desks: PairOfDesks) -> None:
    page = opened(desks.window)
    page.agreement.title_field.editor.setFocus()
    page.agreement.title_field.editor.selectAll()
    QTest.keyClicks(page.agreement.title_field.editor, "Monday people")
    QTest.keyClick(page.agreement.title_field.editor, Qt.Key.Key_Return)
    desks.window.settle()
    assert pairing(desks.window.workspace).title == "Monday people"
    assert page.subtitle.text() == "Monday people"


def test_quiet_hours_are_agreed_changed_taken_back_and_seen_by_both(desks: PairOfDesks) -> None:
    page, window = opened(desks.window), desks.window
    hours = page.agreement.quiet
    assert hours.begins.currentText() == "None agreed"
    assert not hours.ends.isVisible()
    _pick(hours.begins, 20)
    window.settle()
    assert pairing(window.workspace).quiet_hours == (20, 8), "the morning is proposed"
    _pick(hours.ends, 7)
    assert pairing(window.workspace).quiet_hours == (20, 7)
    for path in desks.mentor.send():
        desks.mentee.receive(path)
    assert pairing(desks.mentee.workspace).quiet_hours == (20, 7)
    desks.mentee.workspace.do(edit_pairing, quiet_from=21)
    desks.mentee_sends()
    assert (hours.begins.currentData(), hours.ends.currentData()) == (21, 7)
    _pick(hours.begins, -1)
    assert pairing(window.workspace).quiet_hours == (0, 0)
    assert not hours.ends.isVisible()
    assert window.desk is not None
    window.desk.undo()
    window.settle()
    assert pairing(window.workspace).quiet_hours == (21, 7)


def _pick(choice: Choice, value: int) -> None:
    choice.show_value(value)
    choice.activated.emit(choice.currentIndex())


def test_a_pair_ends_can_be_read_and_is_reopened(desks: PairOfDesks) -> None:
    page, window = opened(desks.window), desks.window
    page.state.set_state("ended")
    window.settle()
    assert (pairing(window.workspace).state, pairing(window.workspace).ended) == ("ended", date.today().isoformat())
    assert page.banner.isVisible()
    assert page.banner.text.text().startswith("This pair ended on ")
    window.go("today")
    window.settle()
    assert window.frame.notices.over.isVisible()
    window.frame.notices.over.acted.emit()
    window.settle()
    assert pairing(window.workspace).state == "active"
    assert not window.frame.notices.over.isVisible()


def test_ending_is_taken_back_like_anything_else(desks: PairOfDesks) -> None:
    page = opened(desks.window)
    page.state.set_state("ended")
    desks.window.settle()
    desks.window.undo()
    assert pairing(desks.window.workspace).state == "active"
    assert not page.banner.isVisible()


def test_both_see_the_same_safety_words(desks: PairOfDesks) -> None:
    page = opened(desks.window)
    assert page.safety.words is not None
    assert " ".join(page.safety.words.words()) == joining.safety_words(desks.mentee.workspace)


def test_the_folder_is_shown(desks: PairOfDesks) -> None:
    with MailProgram() as system:
        page = opened(desks.window)
        desks.window.press(page.laptop.show_button)
        assert system.opened == [desks.window.workspace.folder]


def test_before_the_other_has_joined_the_invitation_is_here_too(qapp: QApplication, tmp_path: Path) -> None:
    window = new_pair(tmp_path)
    page = opened(window)
    assert page.invite is not None
    assert page.invite.isVisible()
    assert not page.safety.isVisible()
    window.close()


@pytest.mark.parametrize("name", ["light", "contrast", "mirrored, 150 percent, contrast"])
def test_it_fits_and_everything_has_a_name(qapp: QApplication, desks: PairOfDesks, name: str) -> None:
    with look(qapp, *LOOKS[name]):
        for size in ((1280, 800), (900, 600)):
            desks.window.resize(*size)
            page = opened(desks.window)
            assert clipped(page) == []
            assert nameless(page) == []
