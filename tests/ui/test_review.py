"""What a lost laptop wrote, looked through in the real window: accepted, left out, offered on Today."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from exchange.pair import Side
from exchange.second import add_second
from mentordesk.actions import goals, laptops
from mentordesk.queries.history import history
from mentordesk.queries.offers import offers
from mentordesk_ui.pages.history.page import HistoryPage
from mentordesk_ui.pages.history.words import does_not_count
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.pages.pair.review import ReviewCard, ReviewRow
from mentordesk_ui.pages.today.offers import in_words
from ui.clipping import clipped
from ui.contrast import faint
from ui.desks import OpenWindow, PairOfDesks, nameless
from ui.looks import EACH, LOOKS, look


@pytest.fixture
def lost(desks: PairOfDesks, tmp_path: Path) -> Iterator[Side]:
    """A second laptop of the mentor that wrote to the mentee, and was then reported lost in the window."""
    window = desks.window
    home = Side(desks.mentor.workspace, desks.mentor.laptop, tmp_path / "out")
    side = add_second(home, tmp_path / "away")
    home.workspace.do(laptops.name_laptop, "On the train", side.laptop.device)
    desks.mentee.receive(*home.send())
    side.add_goal("Written on the train", why="A long way home")
    title = side.workspace.select(goals.Goal, "title = ?", ("Read papers",))[0]
    side.workspace.do(goals.edit_goal, title.id, title="Steal papers")
    desks.mentee.receive(*side.send())
    assert window.desk is not None
    window.desk.do(laptops.remove, side.workspace.device, "lost")
    desks.mentee.receive(*home.send())
    desks.mentee_sends()
    yield side
    side.workspace.close()


def card(window: OpenWindow) -> ReviewCard:
    return window.page_at(PairPage, "pair", "review").review


def rows(shown: ReviewCard) -> dict[str, ReviewRow]:
    return {row.record.title: row for row in shown.rows.rows() if isinstance(row, ReviewRow)}


def titles(window: OpenWindow) -> list[str]:
    return sorted(each.title for each in window.workspace.select(goals.Goal))


def test_without_a_lost_laptop_there_is_nothing_to_see(desks: PairOfDesks) -> None:
    assert card(desks.window).isHidden()


def test_what_it_wrote_is_listed_with_what_reads_now(desks: PairOfDesks, lost: Side) -> None:
    shown = card(desks.window)
    assert not shown.isHidden()
    assert rows(shown).keys() >= {"Written on the train", "Read papers"}
    assert "now “Read papers”, there “Steal papers”" in rows(shown)["Read papers"].cells.text()
    focus = desks.window.focusWidget()
    assert focus is not None
    assert shown.rows.rows()[0].isAncestorOf(focus)
    assert not nameless(desks.window.page)


def test_what_is_accepted_counts_and_what_is_left_out_goes_from_the_list(desks: PairOfDesks, lost: Side) -> None:
    window = desks.window
    shown = card(window)
    assert "Written on the train" not in titles(window)
    window.press(rows(shown)["Written on the train"].accept_button)
    assert "Written on the train" in titles(window)
    assert "It counts now. Your next update tells Léa" in window.told
    window.press(rows(shown)["Read papers"].leave_button)
    assert "Read papers" not in rows(shown)
    assert "Read papers" in titles(window)
    window.press(shown.aside)
    assert "Read papers" in rows(shown)
    desks.mentee.receive(*Side(desks.mentor.workspace, desks.mentor.laptop, lost.out).send())
    assert "Written on the train" in desks.mentee.goals()
    assert "Steal papers" not in desks.mentee.goals()


def test_by_keyboard_one_after_the_other_is_accepted(desks: PairOfDesks, lost: Side) -> None:
    window = desks.window
    shown = card(window)
    while left := shown.rows.rows():
        focus = window.focusWidget()
        assert focus is not None
        assert left[0].isAncestorOf(focus)
        QTest.keyClick(focus, Qt.Key.Key_Space)
        window.settle()
    assert shown.isHidden()
    assert titles(window) == ["Give talks", "Steal papers", "Written on the train"]


def test_all_that_is_listed_can_be_accepted_at_once(desks: PairOfDesks, lost: Side) -> None:
    shown = card(desks.window)
    desks.window.press(shown.accept_all)
    assert shown.isHidden()
    assert "Steal papers" in titles(desks.window)


def test_today_offers_to_look_through_it_until_it_was_looked_at(desks: PairOfDesks, lost: Side) -> None:
    window = desks.window
    assert window.desk is not None
    (found,) = [each for each in in_words(window.desk, offers(window.workspace)) if each.record == "review"]
    assert found.title == "Look through what was written on “On the train”"
    shown = card(window)
    for row in list(rows(shown).values()):
        shown.rows.rows()[0].left.emit(row.record)  # type: ignore[attr-defined]
    window.settle()
    assert [each for each in in_words(window.desk, offers(window.workspace)) if each.record == "review"] == []


@pytest.mark.parametrize("name", EACH)
def test_it_fits_in_every_look(desks: PairOfDesks, lost: Side, qapp: QApplication, name: str) -> None:
    window = desks.window
    with look(qapp, *LOOKS[name]):
        shown = card(window)
        window.press(rows(shown)["Read papers"].leave_button)
        window.settle()
        assert [*clipped(window), *faint(window), *nameless(window.page)] == []


def test_the_history_says_what_does_not_count(desks: PairOfDesks, lost: Side) -> None:
    window = desks.window
    assert any(not each.counts for each in history(window.workspace))
    window.go("history")
    window.settle()
    texts = [row.words.subtitle for row in window.page.rows.choices()]  # type: ignore[attr-defined]
    assert any(does_not_count() in each for each in texts)


def test_the_history_offers_to_take_back_only_what_counts(desks: PairOfDesks, lost: Side) -> None:
    window = desks.window
    page = window.page_at(HistoryPage, "history")
    written = [each for each in history(window.workspace) if each.action == "goals.add_goal"]
    assert {each.counts for each in written} == {True, False}
    for each in written:
        page.change.show_change(each.id)
        assert page.change.back.isHidden() is not each.counts
        assert (page.change.came.text() == does_not_count()) is not each.counts


def test_the_partner_reads_that_it_waits_for_the_owner(desks: PairOfDesks, lost: Side, tmp_path: Path) -> None:
    there = OpenWindow(desks.mentee.workspace, desks.mentee.laptop, tmp_path / "mentee-window", (1280, 800))
    shown = there.page_at(PairPage, "pair", "review").review
    assert "They count only if Tomáš" in shown.sentence.text()
    assert shown.rows.rows() == []
