"""What the program offers by itself on Today: its words, the page it leads to, and a way to put it off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from mentordesk.queries import nudging, review, silent_laptops
from mentordesk.queries.laptops import laptop_names
from mentordesk.queries.offer import Offer
from mentordesk_ui import turn_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name
from mentordesk_ui.widgets import IconButton, IconView, ListRow
from mentordesk_ui.widgets.painting import tight
from mentordesk_ui.widgets.when import short_day


@dataclass(frozen=True)
class Offered:
    """An offer in the reader's words; pressing it leads to `page`, at `record` if one is named."""

    offer: Offer
    title: str
    facts: str
    icon: str
    page: str
    record: str = ""


def _silent_laptop(desk: Desk, offer: Offer) -> Offered:
    name = laptop_names(desk.workspace).get(offer.subject, "")
    title = QCoreApplication.translate("OfferRow", "Do you still use “{0}”?").format(name)
    nameless = QCoreApplication.translate("OfferRow", "Do you still use your other laptop?")
    facts = QCoreApplication.translate("OfferRow", "Nothing has come from it for 90 days")
    return Offered(offer, title if name else nameless, facts, "laptop", "pair", offer.subject)


def _backup_file(_desk: Desk, offer: Offer) -> Offered:
    title = QCoreApplication.translate("OfferRow", "Write a backup file")
    facts = QCoreApplication.translate("OfferRow", "Private records come back after a loss only from one.")
    if offer.since:
        last = QCoreApplication.translate("OfferRow", "The last one is of {0}.")
        facts = f"{last.format(short_day(datetime.fromtimestamp(offer.since / 1000).astimezone().date()))} {facts}"
    return Offered(offer, title, facts, "database-backup", "pair", "backup_file")


def _left_out(desk: Desk, offer: Offer) -> Offered:
    name = laptop_names(desk.workspace).get(offer.subject, "")
    title = QCoreApplication.translate("OfferRow", "Look through what was written on “{0}”").format(name)
    nameless = QCoreApplication.translate("OfferRow", "Look through what was written on your lost laptop")
    facts = QCoreApplication.translate("OfferRow", "It does not count until you accept it")
    return Offered(offer, title if name else nameless, facts, "laptop", "pair", "review")


def _nudge(desk: Desk, offer: Offer) -> Offered:
    partner = partner_name(desk.workspace)
    title = QCoreApplication.translate("Offers", "A kind reminder for {0}").format(partner)
    facts = QCoreApplication.translate("Offers", "Your update of {0} is not confirmed yet")
    return Offered(offer, title, facts.format(turn_words.day(offer.since)), "mail", "send", "nudge")


WORDS: Mapping[str, Callable[[Desk, Offer], Offered]] = {
    review.KIND: _left_out,
    nudging.NUDGE: _nudge,
    silent_laptops.KIND: _silent_laptop,
    "backup_file": _backup_file,
}
"""The words of an offer by its kind; a kind without words is not shown."""


def in_words(desk: Desk, offers: list[Offer]) -> list[Offered]:
    """Return what is offered in the reader's words."""
    wanted = [each for each in offers if each.kind in WORDS and not (desk.is_sample and each.kind == nudging.NUDGE)]
    return [WORDS[each.kind](desk, each) for each in wanted]  # no mail goes out of the sample


class OfferRow(QWidget):
    """An offer: the row does it, the button at its end puts it off.

    Signals:
        accepted(object): the person wants to do what this `Offered` says.
        put_off(object): not now.
    """

    bleeds = True
    accepted = Signal(object)
    put_off = Signal(object)

    def __init__(self, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = ListRow(offered.title, offered.facts, offered.icon, IconView("chevron-right", "muted", 18))
        self.row.clicked.connect(lambda _=False: self.accepted.emit(offered))
        self.later = IconButton("x", self.tr("Not now: {0}").format(offered.title))
        self.later.setToolTip(self.tr("Not now"))
        self.later.clicked.connect(lambda _=False: self.put_off.emit(offered))
        line = tight(QHBoxLayout(self), 2)
        line.addWidget(self.row, 1)
        line.addWidget(self.later, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFocusProxy(self.row)
