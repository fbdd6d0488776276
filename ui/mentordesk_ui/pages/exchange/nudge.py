"""A kind reminder, once the agreed time is over: what is waited for since when, and a mail that carries it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from mentordesk.errors import MentorDeskError
from mentordesk.queries import nudging, offers
from mentordesk.queries.ledger import Turn
from mentordesk_ui import mailing, turn_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.messages import message, partner_name
from mentordesk_ui.widgets import Card, WrappedLabel

if TYPE_CHECKING:
    from mentordesk.bundles.send import Made


class NudgeCard(Card):
    """Offers the reminder; its mail is made when it is asked for."""

    def __init__(self, desk: Desk, turn: Turn, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk, self._turn = desk, turn
        partner = partner_name(desk.workspace)
        self.set_title(turn_words.waiting(turn, partner))
        text = self.tr(
            "Mails get lost, and weeks are full. A reminder in kind words is ready: it carries your update again, with"
            " what is new since, and asks {0} for nothing more than a sign."
        )
        self.mail = MailActions(self.tr("Open reminder"), "mail")
        self.mail.wanted.connect(self._make)
        self.mail.opened.connect(self._opened)
        self.mail.state.acted.connect(self.mail.state.hide)
        self.add(WrappedLabel(text.format(partner), tint="muted"))
        self.add(self.mail)

    def _make(self) -> None:
        preferences = self._desk.preferences
        job = self._desk.make_update(preferences.updates_folder, preferences.mail_limit, preferences.leave_out or None)
        self.mail.setEnabled(False)
        job.finished.connect(self._is_made)
        job.failed.connect(self._not_made)
        job.ended.connect(self._ended)

    def _is_made(self, made: Made) -> None:
        day = turn_words.day(self._turn.since)
        self.mail.offer(mailing.reminders(self._desk.workspace, list(made.paths), day))

    def _not_made(self, error: MentorDeskError) -> None:
        self.mail.say_problem(message(error))

    def _ended(self) -> None:
        self.mail.setEnabled(True)
        self.mail.give_up()

    def _opened(self) -> None:
        """It was written: Today need not offer it again before the agreed time has passed once more."""
        offers.put_off(self._desk.workspace, nudging.offer(self._turn))
        self.mail.show_state(self.tr("The reminder is open in your mail program."), can_mark=False)
