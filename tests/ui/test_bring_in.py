"""Import update: every file that is not an update for this pair gets its own sentence, and nothing is changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from mentordesk.actions.goals import add_goal, edit_goal
from mentordesk.records import Goal
from mentordesk_ui.pages.both_changed.page import BothChangedPage
from mentordesk_ui.welcome.start_page import WelcomePage
from mentordesk_ui.welcome.start_walk import StartWalk
from mentordesk_ui.widgets import Banner, WrappedLabel
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until, write


def problem_of(laptop: WindowLaptop, file: Path) -> str:
    """Give a file to the window and return what the page says is wrong."""
    before = laptop.workspace.log.heads()
    laptop.program.open_files([file])
    page = laptop.import_page
    until(lambda: page.errors, "a sentence")
    assert page.apply is None
    assert laptop.workspace.log.heads() == before
    return page.errors[0].text.text()


def test_a_partner_who_joins_is_good_news_alone(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor, mentee = new_laptop("mentor"), new_laptop("mentee")
    mentor.begin()
    invitation, words = mentor.start_pair()
    mentee.begin()
    page = mentor.bring_in(mentee.accept(invitation, words, mail_program))
    banners = [each for each in page.findChildren(Banner) if each.isVisible()]
    assert [each.tone for each in banners] == ["done"]
    assert "has joined" in banners[0].text.text()
    assert not any("link" in each.text() for each in page.findChildren(WrappedLabel) if each.isVisible())


def test_a_file_cut_on_the_way_changes_nothing(pair: Pair, mail_program: MailProgram, tmp_path: Path) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Lost on the way")
    sealed = mentor.send(mail_program).with_suffix(".mentordesk")
    cut = tmp_path / "cut.mentordesk"
    cut.write_bytes(sealed.read_bytes()[:-100])
    assert "damaged on the way" in problem_of(mentee, cut)
    assert mentee.workspace.select(Goal) == []


def test_a_strangers_file_changes_nothing(
    pair: Pair, new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    strangers = new_laptop("other-mentor"), new_laptop("other-mentee")
    strangers[0].begin()
    invitation, words = strangers[0].start_pair("Eva", "Jan")
    strangers[1].begin()
    reply = strangers[1].accept(invitation, words, mail_program)
    assert "another pair" in problem_of(pair[0], reply)


def test_a_mail_without_an_update_says_so(pair: Pair, tmp_path: Path) -> None:
    mail = tmp_path / "hello.eml"
    mail.write_text("From: a@example.org\nSubject: Hello\n\nNo attachment.\n")
    assert "no update in hello.eml" in problem_of(pair[0], mail)


def test_a_file_that_is_nothing_of_ours_says_so(pair: Pair, tmp_path: Path) -> None:
    file = tmp_path / "notes.mentordesk"
    file.write_bytes(b"just some bytes")
    assert "Nothing was changed" in problem_of(pair[0], file)


def test_the_same_update_again_says_that_it_is_known(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Once")
    update = mentor.send(mail_program)
    mentee.bring_in(update)
    page = mentee.bring_in(update)
    assert page.banner is not None
    assert "already had all of this" in page.banner.text.text()
    assert page.undo_button is None


def test_a_mail_dropped_anywhere_leads_to_the_preview(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Dropped")
    mail = mentor.send(mail_program)
    mentee.window.go("today")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(mail))])
    place, copy, none = QPointF(500, 300), Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place.toPoint(), copy, data, Qt.MouseButton.LeftButton, none)
    QApplication.sendEvent(mentee.window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(mentee.window, QDropEvent(place, copy, data, Qt.MouseButton.LeftButton, none))
    page = mentee.import_page
    until(lambda: page.apply, "the preview")
    assert mentee.workspace.select(Goal) == []
    press(page.apply)
    until(lambda: page.undo_button)
    assert [goal.title for goal in mentee.workspace.select(Goal)] == ["Dropped"]


def test_not_now_leaves_everything_as_it_is(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Later")
    mentee.program.open_files([mentor.send(mail_program)])
    page = mentee.import_page
    until(lambda: page.apply)
    page._stop()
    assert page.drop is not None
    assert mentee.workspace.select(Goal) == []


def test_the_summary_leads_to_what_both_changed(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Goal")
    mentee.bring_in(mentor.send(mail_program))
    goal = mentee.workspace.select(Goal)[0].id
    mentor.desk.do(edit_goal, goal, title="Read")
    mentee.desk.do(edit_goal, goal, title="Write")
    page = mentee.bring_in(mentor.send(mail_program))
    assert page.decide is not None
    assert page.decide.text.text() == "1 field changed by both of you. Nothing is lost until you decide."
    press(page.decide.action)
    both = mentee.window.page
    assert isinstance(both, BothChangedPage)
    press(both.decisions()[0].buttons["both"])
    assert both.title.text() == "Both changed"
    mentee.window.go("import")
    assert mentee.import_page.decide is not None
    assert mentee.import_page.decide.isHidden()


def test_an_update_double_clicked_finds_its_pair(
    pair: Pair, new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "For the first pair")
    update = mentor.send(mail_program)
    first = mentee.workspace.folder
    mentee.program.start_pair()
    mentee.program.show_welcome()
    press(mentee.alone(WelcomePage).start)
    walk = mentee.alone(StartWalk)
    write(walk.name, "Léa Martin")
    write(walk.partner, "Noor")
    press(walk.next)
    press(walk.later)
    until(lambda: walk.invite and walk.invite.words)
    until(walk.next.isEnabled)
    press(walk.next)
    assert mentee.workspace.folder != first
    page = mentee.bring_in(update)
    assert mentee.workspace.folder == first
    assert page.undo_button is not None
    assert [each.title for each in mentee.workspace.select(Goal)] == ["For the first pair"]


def test_a_file_for_nobody_here_is_said_on_the_welcome_page(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram, pair: Pair
) -> None:
    pair[0].desk.do(add_goal, "Private to the pair")
    update = pair[0].send(mail_program)
    other = new_laptop("nobody")
    other.begin(update)
    page = other.alone(WelcomePage)
    assert page.problem.isVisible()
    assert "Nothing was changed" in page.problem.text.text()
