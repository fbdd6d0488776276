"""The first run: three ways to begin, each step a page, what is wrong said where it is wrong."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mentordesk.actions.goals import add_goal
from mentordesk.home import Home
from mentordesk.records import Goal, Pairing, Person
from mentordesk_ui.program import Program
from mentordesk_ui.welcome.accept_walk import AcceptWalk
from mentordesk_ui.welcome.preparing import PreparingPage
from mentordesk_ui.welcome.start_page import WelcomePage
from mentordesk_ui.welcome.start_walk import StartWalk
from mentordesk_ui.welcome.unlock import UnlockPage
from ui.laptops import MailProgram, WindowLaptop, press, until, write


class BareLaptop(WindowLaptop):
    """A laptop where nothing says how keys are kept."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.environ = {}
        self.home = Home(folder, folder / "state", folder / "pairs", folder / "documents")
        self.app = app
        self.program = Program(app, self.home, self.environ)


@pytest.fixture
def bare(qapp: QApplication, tmp_path: Path) -> Iterator[BareLaptop]:
    laptop = BareLaptop(qapp, tmp_path / "bare")
    laptop.begin()
    yield laptop
    laptop.close()


def test_back_leads_to_the_three_cards(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("new")
    laptop.begin()
    for card in ("start", "invitation"):
        press(getattr(laptop.alone(WelcomePage), card))
        press(laptop.alone(StartWalk if card == "start" else AcceptWalk).back)  # type: ignore[type-var]
    assert laptop.alone(WelcomePage).rows == []
    assert laptop.home.recent_pairs() == []


def test_names_are_asked_for_where_they_are_missing(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("new")
    laptop.begin()
    press(laptop.alone(WelcomePage).start)
    walk = laptop.alone(StartWalk)
    write(walk.name, "  ")
    write(walk.email, "not a mail address")
    press(walk.next)
    assert walk.name_row.error.isVisible()
    assert walk.partner_row.error.isVisible()
    assert "name@example.org" in walk.email_row.error.text.text()
    assert walk.step == 0
    assert laptop.home.recent_pairs() == []


def test_return_in_a_line_goes_on_and_says_what_is_wrong(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("new")
    laptop.begin()
    press(laptop.alone(WelcomePage).start)
    walk = laptop.alone(StartWalk)
    laptop.window.activateWindow()
    walk.name.setFocus()
    QTest.keyClicks(walk.name, "Tomas")
    QTest.keyClick(walk.name, Qt.Key.Key_Return)
    assert walk.step == 0
    assert walk.partner_row.error.isVisible()
    walk.partner.setFocus()
    QTest.keyClicks(walk.partner, "Lea")
    QTest.keyClick(walk.partner, Qt.Key.Key_Enter)
    assert walk.step == 1
    QTest.keyClick(walk.back, Qt.Key.Key_Space)
    assert walk.step == 0
    walk.language.setFocus()
    QTest.keyClick(walk.language, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert walk.step == 1


def test_wrong_words_change_nothing_and_can_be_typed_again(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram, tmp_path: Path
) -> None:
    mentor, mentee = new_laptop("mentor"), new_laptop("mentee")
    mentor.begin()
    invitation, words = mentor.start_pair()
    mentee.begin(invitation)
    walk = mentee.alone(AcceptWalk)
    press(walk.next)
    assert "all seven" in walk.words_error.text.text()
    walk.words.set_words([*words[:6], "xylophones"])
    press(walk.next)
    assert "“xylophones”" in walk.words_error.text.text()
    walk.words.set_words([*words[:6], "zoo" if words[6] != "zoo" else "zone"])
    press(walk.next)
    until(lambda: "not the words that open this file" in walk.words_error.text.text())
    assert walk.step == 0
    assert not mentee.home.data.exists()
    until(walk.next.isEnabled)
    walk.words.set_words(words)
    press(walk.next)
    until(lambda: walk.step == 1)
    assert walk.name.text() == "Léa Martin"
    assert "Tomáš Novák invites you" in walk.header.title.text()


def test_the_mentee_may_write_the_own_name_otherwise(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor, mentee = new_laptop("mentor"), new_laptop("mentee")
    mentor.begin()
    invitation, words = mentor.start_pair()
    mentee.begin(invitation)
    walk = mentee.alone(AcceptWalk)
    walk.words.set_words(words)
    press(walk.next)
    until(lambda: walk.step == 1)
    until(walk.next.isEnabled)
    write(walk.name, "Léa M. Dubois")
    press(walk.next)
    until(lambda: walk.step == 2)
    until(walk.next.isEnabled)
    press(walk.next)
    me = mentee.workspace.get(Person, mentee.workspace.me)
    assert me.name == "Léa M. Dubois"
    assert len(mentee.desk.sheet.words().split()) == 24


def test_a_mentor_has_four_screens_and_a_mentee_three(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor, mentee = new_laptop("mentor"), new_laptop("mentee")
    mentor.begin()
    welcome = 1
    press(mentor.alone(WelcomePage).start)
    assert welcome + len(mentor.alone(StartWalk)._steps) == 4
    invitation, words = mentor.start_pair_here()
    mentee.begin(invitation)  # a double click in the mail: the welcome is left out
    assert len(mentee.alone(AcceptWalk)._steps) == 3
    mentee.accept(invitation, words, mail_program)
    assert mentee.window.page is mentee.window.pages["today"]
    assert not mentee.desk.sheet.words()  # the box was ticked


def test_the_sheet_is_saved_as_a_pdf_with_every_word(new_laptop: Callable[[str], WindowLaptop], tmp_path: Path) -> None:
    laptop = new_laptop("new")
    laptop.begin()
    press(laptop.alone(WelcomePage).start)
    walk = laptop.alone(StartWalk)
    write(walk.name, "Tomáš <Novák>")
    write(walk.partner, "Léa")
    press(walk.next)
    assert walk.sheet.grid is not None
    walk.sheet.save_pdf(str(tmp_path / "sheet.pdf"))
    assert "sheet.pdf" in walk.sheet.state.text.text()
    pdf = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    assert len(pdf) == 1
    text = pdf[0].get_textpage().get_text_range()
    pdf.close()
    assert "Tomáš <Novák>" in text
    words = " ".join(text.replace("\u00a0", " ").split())
    for number, word in enumerate(walk.sheet.grid.words(), 1):
        assert f"{number}. {word}" in words
    walk.sheet.save_pdf(str(tmp_path / "missing" / "sheet.pdf"))
    assert "could not be written" in walk.sheet.state.text.text()


def test_without_a_keyring_a_passphrase_keeps_the_keys(bare: BareLaptop) -> None:
    press(bare.alone(WelcomePage).start)
    walk = bare.alone(StartWalk)
    assert walk.keys.isVisible()
    write(walk.name, "Tomáš")
    write(walk.partner, "Léa")
    walk.keys.kind._segments["passphrase"].click()
    write(walk.keys.passphrase, "short")
    press(walk.next)
    assert walk.keys.passphrase_row.error.isVisible()
    write(walk.keys.passphrase, "four quiet words here")
    write(walk.keys.again, "four quiet words there")
    press(walk.next)
    assert walk.keys.again_row.error.isVisible()
    write(walk.keys.again, "four quiet words here")
    press(walk.next)
    assert walk.step == 1
    assert list((bare.home.config / "keys").glob("*.key.age"))
    bare.start_again()
    page = bare.alone(UnlockPage)
    write(page.passphrase, "four quiet words there")
    press(page.open)
    page = bare.alone(UnlockPage)
    assert "does not open the keys" in page.row.error.text.text()
    write(page.passphrase, "four quiet words here")
    press(page.open)
    assert bare.workspace.get(Pairing, "pairing").title == "Léa & Tomáš"


def test_the_keys_can_lie_in_a_file_by_choice(bare: BareLaptop) -> None:
    press(bare.alone(WelcomePage).start)
    walk = bare.alone(StartWalk)
    write(walk.name, "Tomáš")
    write(walk.partner, "Léa")
    walk.keys.kind._segments["file"].click()
    assert "encrypted disk" in walk.keys.meaning.text()
    press(walk.next)
    assert walk.step == 1
    keys = list((bare.home.config / "keys").glob("*.key"))
    assert keys
    assert all(key.stat().st_mode & 0o077 == 0 for key in keys)


def test_the_sample_is_looked_at_from_both_sides_and_leaves_nothing(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    laptop = new_laptop("curious")
    laptop.begin()
    press(laptop.alone(WelcomePage).sample)
    laptop.alone(PreparingPage)
    until(lambda: laptop.window.desk is not None, "the sample")
    folder = laptop.workspace.folder
    assert laptop.desk.is_sample
    assert laptop.workspace.select(Goal)
    assert laptop.window.frame.sample_bar.banner.isVisible()
    mentee = laptop.workspace.me
    press(laptop.window.frame.sample_bar.side._segments["mentor"])
    until(lambda: laptop.window.desk is not None and laptop.workspace.me != mentee)
    laptop.desk.do(add_goal, "From the mentor's side")
    page = laptop.send_page
    assert page.mail is not None
    press(page.mail.draft)
    until(lambda: laptop.window.desk is not None and laptop.workspace.me == mentee, "the other side")
    page = laptop.import_page
    press(until(lambda: page.apply))
    until(lambda: page.undo_button)
    assert "From the mentor's side" in [goal.title for goal in laptop.workspace.select(Goal)]
    assert mail_program.opened == []
    assert not laptop.home.documents.exists()
    press(laptop.window.frame.sample_bar.banner.action)
    laptop.alone(StartWalk)
    assert not folder.exists()
    assert laptop.home.recent_pairs() == []


def test_making_the_sample_can_be_stopped(new_laptop: Callable[[str], WindowLaptop]) -> None:
    laptop = new_laptop("impatient")
    laptop.begin()
    press(laptop.alone(WelcomePage).sample)
    page = laptop.alone(PreparingPage)
    press(page.stop)
    until(lambda: isinstance(laptop.window.centralWidget().currentWidget(), WelcomePage))  # type: ignore[attr-defined]
    assert laptop.window.desk is None
