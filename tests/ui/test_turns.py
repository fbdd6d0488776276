"""Whose turn it is in the window: the status bar, the list of updates made, and a reminder after the agreed time."""

from __future__ import annotations

import email
import email.policy

from PySide6.QtWidgets import QLabel, QWidget

from mentordesk.actions.goals import add_goal
from mentordesk.queries.ledger import DAY
from mentordesk.workspace.log import now_ms
from mentordesk_ui.pages.exchange.send import SendPage
from mentordesk_ui.pages.today.page import TodayPage
from ui.laptops import MailProgram, Pair, WindowLaptop, press, until


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


def made(laptop: WindowLaptop) -> list[str]:
    """Return what the list of updates made says, once the page shows it."""
    page = laptop.send_page
    return until(lambda: page.made and texts(page.made))  # type: ignore[no-any-return]


def pass_days(laptop: WindowLaptop, days: int) -> None:
    laptop.workspace.clock = lambda: now_ms() + days * DAY


def test_an_update_is_made_then_opened_as_a_draft_then_confirmed(pair: Pair, mail_program: MailProgram) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "News")
    page = mentor.send_page
    assert page.mail is not None
    press(page.mail.text)
    until(lambda: page.mail is not None and page.mail.told.isVisible())
    until(lambda: not mentor.desk.busy)
    assert "Made" in made(mentor)
    draft = mentor.send(mail_program)
    until(lambda: not mentor.desk.busy)
    assert "Draft opened" in made(mentor)
    assert any(each.startswith("Waiting for Léa since") for each in made(mentor))
    mentor.window.frame.status.refresh()
    assert "Waiting for Léa since" in mentor.window.frame.status_bar.exchange.text()
    assert "(agreed: 7 days)" in mentor.window.frame.status_bar.exchange.text()
    mentee.bring_in(draft)
    mentee.window.frame.status.refresh()
    assert "Tomáš waits for your update since" in mentee.window.frame.status_bar.exchange.text()
    mentor.bring_in(mentee.send(mail_program))
    assert "Confirmed" in made(mentor)
    mentor.window.frame.status.refresh()
    assert "confirmed by Léa" in mentor.window.frame.status_bar.exchange.text()


def test_a_reminder_is_offered_only_after_the_agreed_time_and_carries_the_update_again(
    pair: Pair, mail_program: MailProgram
) -> None:
    mentor, mentee = pair
    mentor.desk.do(add_goal, "Unanswered")
    mentor.send(mail_program)
    until(lambda: not mentor.desk.busy)
    pass_days(mentor, 6)
    assert mentor.send_page.nudge is None
    pass_days(mentor, 8)
    mentor.window.go("today")
    page = mentor.window.page
    assert isinstance(page, TodayPage)
    (offered,) = [each for each in page._shown_offers if each.offer.kind == "nudge"]
    assert "Léa" in offered.title
    mentor.window.go(offered.page, offered.record)
    page = mentor.window.page
    assert isinstance(page, SendPage)
    nudge = until(lambda: page.nudge)
    before = len(mail_program.drafts)
    press(nudge.mail.draft)
    until(lambda: len(mail_program.drafts) > before, "the reminder")
    until(lambda: not mentor.desk.busy)
    draft = mail_program.drafts[-1]
    message = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    assert message["Subject"].startswith("Did my MentorDesk update of")
    body = message.get_body()
    assert body is not None
    assert "There is no hurry" in body.get_content()
    mentor.window.go("today")
    page = mentor.window.page
    assert isinstance(page, TodayPage)
    assert not [each for each in page._shown_offers if each.offer.kind == "nudge"]
    mentee.bring_in(draft)
    assert mentee.workspace.rows("SELECT 1 FROM goals WHERE title = 'Unanswered'")
