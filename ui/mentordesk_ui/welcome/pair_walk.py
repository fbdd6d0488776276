"""A walk that ends with a pair: where its keys lie, the pair made and opened, one mail that tells the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.errors import MentorDeskError
from mentordesk_ui import mailing
from mentordesk_ui.desk import Desk
from mentordesk_ui.mail_actions import MailActions
from mentordesk_ui.messages import message
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.welcome.keys_choice import KeysChoice
from mentordesk_ui.welcome.walk import Walk

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.bundles.send import Made
    from mentordesk.bundles.starting import Begun, Started


class PairWalk(Walk):
    """What the walks share that a pair comes of.

    Signals:
        done(object): the Desk of the pair, to be opened on Today.
    """

    done = Signal(object)

    def __init__(
        self, titles: Sequence[str], preferences: Preferences, passphrase: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(titles, parent)
        self._preferences, self._passphrase = preferences, passphrase
        self.keys = KeysChoice(preferences)
        self.desk: Desk | None = None

    def chosen_keys(self) -> KeyStore | None:
        """Return where the keys shall lie, or None after having said what is wrong with the choice."""
        if self.keys.problem():
            self.ensureWidgetVisible(self.keys)
            return None
        try:
            return self.keys.keystore(self._passphrase)
        except MentorDeskError as error:
            self.say_problem(message(error))
            return None

    def open_pair(self, begun: Begun | Started, keys: KeyStore) -> Desk:
        """Open the pair just made; it is among the recent ones from now on."""
        self._preferences.home.remember_pair(begun.workspace.folder)
        self.desk = Desk(begun.workspace, begun.laptop, keys=keys, preferences=self._preferences)
        self.desk.failed.connect(self.show_error)
        self.desk.crashed.connect(self.crashed)
        return self.desk

    def add_mail(self, step: QVBoxLayout, working: str) -> MailActions:
        """Add the ways to send the first update; it is made when one of them is pressed.

        Args:
            working: what is said meanwhile.
        """
        mail = MailActions()
        mail.tell_when_opened()

        def offer(made: Made) -> None:
            if self.desk is not None:
                mail.offer(mailing.letters(self.desk.workspace, list(made.paths)))

        def make() -> None:
            assert self.desk is not None
            job = self.desk.make_update(self._preferences.updates_folder, self._preferences.mail_limit)
            job.finished.connect(offer)
            self.run(job, working)

        mail.wanted.connect(make)
        self.lead_by(mail)
        step.addWidget(mail)
        return mail

    def hand_over(self) -> None:
        """Give the open pair to whoever waits for it."""
        if self.desk is not None:
            desk, self.desk = self.desk, None
            desk.failed.disconnect(self.show_error)
            desk.crashed.disconnect(self.crashed)
            self.done.emit(desk)

    def abandon(self) -> None:
        """Close the pair if it was made; it is among the recent ones."""
        super().abandon()
        if self.desk is not None:
            desk, self.desk = self.desk, None
            desk.close()
