"""Updates without attachments: as text copied, pasted and dropped; out of a watched folder; from large mailboxes."""

from __future__ import annotations

import mailbox
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from mentordesk.actions.goals import add_goal
from mentordesk.records import Goal
from mentordesk_ui.dialogs.preferences import PreferencesDialog
from mentordesk_ui.pages.exchange.bring_in import BringInPage
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until


def copied_text(laptop: WindowLaptop) -> str:
    page = laptop.send_page
    assert page.mail is not None
    press(page.mail.armor)
    until(lambda: page.mail is not None and page.mail.told.isVisible(), "the text")
    until(lambda: not laptop.desk.busy)
    return QGuiApplication.clipboard().text()


def applied(laptop: WindowLaptop) -> BringInPage:
    page = until(lambda: laptop.window.page if isinstance(laptop.window.page, BringInPage) else None)
    until(lambda: page.apply or page.errors, "the preview")
    assert page.apply is not None, [each.text.text() for each in page.errors]
    press(page.apply)
    until(lambda: page.banner is not None and page.apply is None, "the update to come in")
    until(lambda: not laptop.desk.busy)
    return page


def test_an_update_goes_as_text_and_is_pasted_anywhere_in_the_window(pair: Pair) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "By text")
    text = copied_text(mentor)
    assert "BEGIN AGE ENCRYPTED FILE" in text
    assert "paste it on the MentorDesk window" in text
    quoted = "".join(f"> {line}\r\n" for line in text.splitlines())
    QGuiApplication.clipboard().setText(f"On Monday Tomáš wrote:\r\n{quoted}")
    mentee.window.go("goals")
    QTest.keyClick(mentee.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    if mentee.window.page is mentee.window.pages["goals"]:
        mentee.window.commands.paste_action.trigger()  # a window that is not in front gets no shortcuts
    applied(mentee)
    assert "By text" in [each.title for each in mentee.workspace.select(Goal)]


def test_a_field_takes_what_is_pasted_into_it(pair: Pair) -> None:
    _, mentee = pair
    QGuiApplication.clipboard().setText("plain words")
    field = QLineEdit(mentee.window)
    field.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == "plain words"


def test_text_without_an_update_says_so_and_nothing_is_changed(pair: Pair) -> None:
    _, mentee = pair
    QGuiApplication.clipboard().setText("Dear Léa, see you on Monday.")
    mentee.window.commands.paste_action.trigger()
    page = mentee.import_page
    until(lambda: page.errors)
    assert "There is no update in" in page.errors[0].text.text()


def test_the_text_of_a_mail_is_dropped_on_the_window(pair: Pair) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "By drag")
    data = QMimeData()
    lines = copied_text(mentor).splitlines()
    data.setHtml("".join(f"<div>&gt;&nbsp;{line.replace(' ', '&nbsp;')}</div>" for line in lines))
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPointF(5, 5), copy, data, left, Qt.KeyboardModifier.NoModifier)
    mentee.window.dropEvent(event)
    applied(mentee)
    assert "By drag" in [each.title for each in mentee.workspace.select(Goal)]


def test_a_large_mailbox_is_looked_through_beside_the_window(
    pair: Pair, mail_program: MailProgram, tmp_path: Path
) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "In the mailbox")
    draft = mentor.send(mail_program)
    box = mailbox.mbox(tmp_path / "Inbox")
    for _ in range(30):
        box.add("Subject: other\n\n" + "words and words\n" * 1_000)
    box.add(draft.read_bytes())
    box.close()
    mentee.program.open_files([tmp_path / "Inbox"])
    applied(mentee)
    assert "In the mailbox" in [each.title for each in mentee.workspace.select(Goal)]


# --- the watched folder -----------------------------------------------------------------------------------------------


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear Léa")
    return folder


def arrive(file: Path, folder: Path) -> Path:
    """Put a file into a folder as if it had been saved there a while ago."""
    beside = folder.parent / file.name
    shutil.copyfile(file, beside)
    os.utime(beside, (1_790_000_000, 1_790_000_000))
    return beside.rename(folder / file.name)


def test_no_folder_is_watched_unless_it_is_asked_for(pair: Pair) -> None:
    _, mentee = pair
    assert mentee.desk.preferences.watched_folder is None
    dialog = PreferencesDialog(mentee.program.preferences, mentee.window)
    assert not dialog.watch.isChecked()
    dialog.watch.setChecked(True)
    assert mentee.desk.preferences.watched_folder is not None
    dialog.watch.setChecked(False)
    assert mentee.desk.preferences.watched_folder is None
    dialog.close()


def test_a_new_update_in_the_watched_folder_is_offered_once_and_never_brought_in_by_itself(
    pair: Pair, mail_program: MailProgram, downloads: Path
) -> None:
    mentor, mentee = pair
    mentee.program.preferences.watched_folder = downloads
    mentee.window.frame.watch.follow()
    until(lambda: not mentee.desk.busy)
    mentor.desk.do(add_goal, "From the folder")
    draft = mentor.send(mail_program)
    arrive(draft, downloads)
    line = mentee.window.frame.watch
    until(line.isVisible, "the offer")
    assert "A new update from Tomáš lies in Downloads" in line.banner.text.text()
    assert "From the folder" not in [each.title for each in mentee.workspace.select(Goal)]
    press(line.banner.action)
    assert not line.isVisible()
    applied(mentee)
    assert "From the folder" in [each.title for each in mentee.workspace.select(Goal)]


def test_what_was_put_away_is_not_offered_after_a_new_start_but_what_came_meanwhile_is(
    pair: Pair, mail_program: MailProgram, downloads: Path
) -> None:
    mentor, mentee = pair
    mentee.program.preferences.watched_folder = downloads
    mentor.desk.do(add_goal, "First")
    arrive(mentor.send(mail_program), downloads)
    mentee.window.frame.watch.follow()
    until(mentee.window.frame.watch.isVisible, "the offer")
    press(mentee.window.frame.watch.banner.close_button)
    mentee.close()
    mentor.desk.do(add_goal, "Second")
    second = arrive(mentor.send(mail_program), downloads)
    mentee.start_again()
    until(mentee.window.frame.watch.isVisible, "the other offer")
    assert mentee.window.frame.watch.files == [second]


def test_an_update_brought_in_by_another_way_is_offered_no_more(
    pair: Pair, mail_program: MailProgram, downloads: Path
) -> None:
    mentor, mentee = pair
    mentee.program.preferences.watched_folder = downloads
    mentor.desk.do(add_goal, "By two ways")
    draft = mentor.send(mail_program)
    arrive(draft, downloads)
    mentee.window.frame.watch.follow()
    until(mentee.window.frame.watch.isVisible, "the offer")
    mentee.bring_in(draft)
    until(lambda: not mentee.window.frame.watch.isVisible(), "the offer to go")
