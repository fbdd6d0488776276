"""Send update: says what goes, opens a draft, and never claims that something was sent."""

from __future__ import annotations

import email
import email.policy
import os
from collections.abc import Callable

import pytest
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.actions.goals import add_goal, edit_goal
from mentordesk.bundles import pairing
from mentordesk.records import Artifact, ArtifactVersion, Goal
from mentordesk_ui.widgets import Button
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until


def texts(widget: QWidget) -> str:
    """Return everything that a page says."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_the_page_counts_what_is_new_and_the_badge_with_it(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.send(mail_program)
    mentor.desk.do(add_goal, "One")
    mentor.desk.do(add_goal, "Two")
    mentor.desk.do(edit_goal, mentor.workspace.select(Goal)[0].id, why="Because")
    page = mentor.send_page
    until(lambda: "3 new changes" in texts(page))
    assert "2 goals added" in texts(page)
    mentor.window.frame.status.refresh()
    assert mentor.window.frame.send_button.accessibleName().endswith("3")
    mentor.send(mail_program)
    mentor.window.frame.status.refresh()
    assert mentor.window.frame.send_button.accessibleName() == ""
    mentor.window.go("today")
    page = mentor.send_page
    assert page.mail is not None
    press(page.mail.state.action)
    mentor.window.go("today")
    page = mentor.send_page
    assert page.empty is not None
    assert "Nothing new since your update of" in page.empty.sentence.text()
    page._send_anyway()
    assert page.mail is not None


def test_the_draft_is_addressed_and_carries_the_update(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "In the mail")
    draft = mentor.send(mail_program)
    message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    assert message["To"] == "Léa Martin <lea@example.org>"
    assert message["X-Unsent"] == "1"
    attached = [part.get_filename() for part in message.iter_attachments()]
    assert attached == [draft.with_suffix(".mentordesk").name]
    assert b"In the mail" not in draft.with_suffix(".mentordesk").read_bytes()


def test_only_the_person_says_that_it_was_sent(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Sent?")
    mentor.send(mail_program)
    page = mentor.send_page
    assert page.mail is not None
    assert "Did you send it" in page.mail.state.text.text()
    press(page.mail.state.action)
    assert "Marked as sent" in page.mail.state.text.text()
    assert not page.mail.state.action.isVisible()
    assert mentor.desk.preferences.letter(mentor.workspace.id)[1]


@pytest.mark.qt_log_ignore("does not support services")
def test_without_a_mail_program_the_other_ways_are_named(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "No mail program")
    page = mentor.send_page
    assert page.mail is not None
    QDesktopServices.unsetUrlHandler("file")
    press(page.mail.draft)
    until(page.mail.problem.isVisible)
    assert "No mail program took the draft" in page.mail.problem.text.text()
    assert not page.mail.state.isVisible()
    until(page.mail.text.isEnabled)
    press(page.mail.text)
    until(lambda: "MentorDesk update from Tomáš" in QGuiApplication.clipboard().text())
    until(lambda: not mentor.desk.busy)


def test_stopping_leaves_no_file(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Stopped")
    folder = mentor.desk.preferences.updates_folder
    before = sorted(folder.glob("*"))
    page = mentor.send_page
    assert page.mail is not None
    press(page.mail.draft)
    mentor.window.frame.job_bar.lines[-1].cancel()
    until(lambda: not mentor.desk.busy)
    after = sorted(folder.glob("*"))
    assert after == before or page._made is not None
    assert page.mail.isEnabled()


def test_a_folder_that_cannot_be_written_is_said_on_the_page(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Nowhere to go")
    page = mentor.send_page
    blocked = mentor.home.data / "a file"
    blocked.write_text("not a folder")
    page.set_folder(str(blocked))
    assert page.mail is not None
    press(page.mail.draft)
    until(page.mail.problem.isVisible)
    assert "cannot be written there" in page.mail.problem.text.text()
    until(page.mail.draft.isEnabled)
    assert blocked.read_text() == "not a folder"
    page.set_folder(str(mentor.home.documents))
    assert mentor.send(mail_program).is_file()


def test_the_mail_limit_and_folder_are_remembered(pair: Pair, mail_program: MailProgram) -> None:
    mentor, _ = pair
    mentor.desk.do(add_goal, "Elsewhere")
    page = mentor.send_page
    page._set_limit("10")
    page.set_folder(str(mentor.home.data / "elsewhere"))
    draft = mentor.send(mail_program)
    assert draft.parent == mentor.home.data / "elsewhere"
    mentor.start_again()
    page = mentor.send_page
    assert page.desk.preferences.mail_limit == 10
    assert page.desk.preferences.updates_folder == mentor.home.data / "elsewhere"


def test_a_large_update_goes_in_parts_and_comes_in_whole(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    with mentor.workspace.change("artifacts.add_artifact") as change:
        content, size = change.attach(os.urandom(9_000_000))
        artifact = Artifact(title="A long film")
        change.put(artifact)
        change.put(ArtifactVersion(artifact=artifact.id, content=content, size=size, file_name="film.mp4"))
    page = mentor.send_page
    page._set_limit("10")
    first = mentor.send(mail_program)
    assert page.mail is not None
    buttons = [each for each in page.mail.findChildren(Button) if each.text().startswith("Open draft")]
    assert len(buttons) == 2
    until(lambda: buttons[1].isVisible() and buttons[1].isEnabled())
    press(buttons[1])
    second = until(lambda: [each for each in mail_program.drafts if each != first])[-1]
    assert first != second
    assert all(draft.stat().st_size < 10_000_000 for draft in (first, second))
    mentee.bring_in(second, first)
    assert mentee.workspace.attachments.holds(content)
    assert [each.title for each in mentee.workspace.select(Artifact)] == ["A long film"]


def test_an_invitation_can_be_withdrawn_and_made_again(
    new_laptop: Callable[[str], WindowLaptop], mail_program: MailProgram
) -> None:
    mentor = new_laptop("mentor")
    mentor.begin()
    mentor.start_pair()
    page = mentor.send_page
    assert page.invite is not None
    assert "has not joined yet" in page.invite.title.text()
    press(page.invite.withdraw_button)
    assert pairing.open_invitations(mentor.workspace) == []
    press(page.invite.make_button)
    words = until(lambda: page.invite and page.invite.words, "the words").words()
    assert len(words) == 7
    assert len(pairing.open_invitations(mentor.workspace)) == 1
