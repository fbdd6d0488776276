"""A new recovery sheet in the real window: made with or without the old words, compared and confirmed by the other."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from mentordesk.bundles import new_sheet
from mentordesk.bundles.pairing import safety_words
from mentordesk.workspace import sheets
from mentordesk_ui.pages.pair.page import PairPage
from mentordesk_ui.pages.recovery import RecoveryPage
from ui.clipping import clipped
from ui.desks import nameless
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until
from ui.looks import LOOKS, look


def at(laptop: WindowLaptop, kind: type, key: str):  # type: ignore[no-untyped-def]
    laptop.window.go(key)
    page = laptop.window.page
    assert isinstance(page, kind)
    return page


def put_away(page: RecoveryPage) -> str:
    """Take the words that wait, and say that they are on paper."""
    words = page.desk.sheet.words()
    page.sheet.put_away.click()
    press(page.done)
    return words


def test_a_sheet_is_renewed_with_the_old_words_and_again_without(
    qapp: QApplication, pair: Pair, mail_program: MailProgram
) -> None:
    mentor, mentee = pair
    page = at(mentee, RecoveryPage, "recovery")
    page.new.lost.click()
    press(page.new.make)
    first = put_away(page)
    assert sheets.pending(mentee.workspace)
    mentor.bring_in(mentee.send(mail_program))
    card = at(mentor, PairPage, "pair").safety
    assert card.waiting_words.words() == new_sheet.waiting_words(mentee.workspace).split()
    until(lambda: clipped(mentor.window.page) == [], "everything to fit")
    assert nameless(mentor.window) == []
    press(card.confirm)
    assert not card.confirm.isVisible()
    mentee.bring_in(mentor.send(mail_program))
    assert not sheets.pending(mentee.workspace)
    before = safety_words(mentee.workspace)

    page = at(mentee, RecoveryPage, "recovery")
    press(page.new.make)
    assert page.new.problem.isVisible()
    page.new.words.set_words(first.split())
    press(page.new.make)
    second = put_away(page)
    assert second != first
    mentor.bring_in(mentee.send(mail_program))
    assert safety_words(mentor.workspace) == safety_words(mentee.workspace) != before
    for name in ("150 percent", "mirrored"):
        with look(qapp, *LOOKS[name]):
            mentee.window.resize(900, 600)
            page = at(mentee, RecoveryPage, "recovery")
            until(lambda page=page: clipped(page) == [], "everything to fit")
    assert nameless(mentee.window) == []
