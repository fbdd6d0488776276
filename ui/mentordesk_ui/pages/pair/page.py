"""The page about the pair itself: both people, what they agreed, the invitation, the end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from mentordesk.queries.pairings import pairing
from mentordesk.queries.roots import is_paired
from mentordesk.records import Acceptance, LaptopName, Pairing, Person, Removal
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.invite import InviteCard
from mentordesk_ui.pages.page import Page
from mentordesk_ui.pages.pair.agreement import AgreementCard, StateCard
from mentordesk_ui.pages.pair.laptop import LaptopCard, SafetyCard
from mentordesk_ui.pages.pair.laptops import LaptopsCard
from mentordesk_ui.pages.pair.person import PersonCard
from mentordesk_ui.pages.pair.review import ReviewCard
from mentordesk_ui.widgets import Banner
from mentordesk_ui.widgets.card_columns import Columns, Place
from mentordesk_ui.widgets.when import as_day, day


class PairPage(Page):
    """Who the two are and what they agreed; everything can be changed in place."""

    shows = (Person, Pairing, LaptopName, Removal, Acceptance)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.set_title(self.tr("Your pair"))
        workspace = desk.workspace
        self.banner = Banner("", "info", self.tr("Reopen"), "flag")
        self.me, self.partner = PersonCard(desk, workspace.me), PersonCard(desk, workspace.partner)
        self.agreement, self.state = AgreementCard(desk), StateCard(desk)
        self.banner.acted.connect(self._reopen)
        self.laptop, self.safety = LaptopCard(desk), SafetyCard(desk)
        self.laptops, self.review = LaptopsCard(desk), ReviewCard(desk)
        self.laptops.unfolded.connect(self._bring_up)
        self.laptop.go.connect(self.go)
        self.invite: InviteCard | None = None
        self.columns = Columns(380)
        for card, place in (
            (self.agreement, Place(0, 0, 1)),
            (self.state, Place(0, 0, 0)),
            (self.me, Place(1, 1, 1)),
            (self.partner, Place(1, 2, 1)),
            (self.laptops, Place(0, 1, 0)),
            (self.laptop, Place(0, 1, 0)),
            (self.safety, Place(1, 2, 0)),
        ):
            card.said.connect(self.said)
            self.columns.add(card, place)
        self.review.said.connect(self.said)
        self.add(self.banner)
        self.add_reading(self.review)
        self._add_invitation()
        self.add(self.columns, 1)

    def _add_invitation(self) -> None:

        if not is_paired(self.desk.workspace) and not self.desk.is_sample:
            self.invite = InviteCard(self.desk)
            self.add_reading(self.invite)

    def open_at(self, record: str) -> None:
        """Show the card of a person, of the agreement or of the laptops, one own laptop, or the backup file."""
        if record in self.laptops.by_device or record == "laptops":
            self._bring_up(self.laptops)
            self.laptops.open_laptop(record)
            return
        if record == "backup_file":
            self.laptop.backup_file.setFocus()
            self.view.ensureWidgetVisible(self.laptop.backup_file)
            return
        if record == "review":
            self.review.take_focus()
            self.view.ensureWidgetVisible(self.review)
            return
        cards = {self.me.person: self.me, self.partner.person: self.partner}
        card = cards.get(record)
        if card is not None:
            card.name.editor.setFocus()
            self.view.ensureWidgetVisible(card)

    def _bring_up(self, widget: QWidget) -> None:
        """Scroll to what has just come up, once it has its place."""
        QTimer.singleShot(0, widget, lambda: self.view.ensureWidgetVisible(widget))

    def refresh(self) -> None:
        """Ask again; what is being typed stays."""

        found = pairing(self.desk.workspace)
        self.set_title(self.tr("Your pair"), found.title)
        self.banner.setVisible(found.state in ("ended", "paused"))
        self.banner.text.setText(self.words_of_state(found))
        if self.invite is not None:
            self.invite.setVisible(not is_paired(self.desk.workspace))
        for card in (
            self.me,
            self.partner,
            self.agreement,
            self.state,
            self.review,
            self.laptops,
            self.laptop,
            self.safety,
        ):
            card.refresh()

    def _reopen(self) -> None:
        self.state.set_state("active")

    def words_of_state(self, found: Pairing) -> str:
        """Return what the banner says of a pair that rests or is over."""
        if found.state == "paused":
            return self.tr("This pair is paused.")
        ended = as_day(found.ended)
        if ended is None:
            return self.tr("This pair has ended.")
        return self.tr("This pair ended on {0}.").format(day(ended, date.today()))

    def leave(self) -> None:
        """Seal what is being typed."""
        for card in (self.me, self.partner, self.agreement):
            card.seal()
