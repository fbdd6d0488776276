"""One of the two people: name, mail address, language, time zone, and what they say of themselves."""

from __future__ import annotations

from PySide6.QtCore import QTimeZone, Signal
from PySide6.QtWidgets import QWidget

from mentordesk.actions import people as actions
from mentordesk.errors import Refused
from mentordesk.records import Person
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.messages import message
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.pair.line import CheckedLine
from mentordesk_ui.welcome.you import LANGUAGES, is_fine_mail
from mentordesk_ui.widgets import Card, FormRow, Pill
from mentordesk_ui.widgets.choice import Choice

EDIT = "people.edit_person"


class PersonCard(Card):
    """Both can mend what stands here: an address that changed, a name that was misspelt.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, person: str, parent: QWidget | None = None) -> None:
        self.role = Pill("", "mentor")
        super().__init__("", self.role, parent=parent)
        self._desk, self.person = desk, person
        self.both = ConflictCards(desk, Person, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        self.name = DraftText(desk, Person, "name", LineArea(self.tr("Name"), 1, 3), EDIT, may_be_empty=False)
        self.name.refused.connect(lambda: self.said.emit(self.tr("A person needs a name. The old one is back."), False))
        self.email = CheckedLine(self.tr("optional, for the mail drafts"), self._mail_problem)
        self.email.given.connect(lambda text: self._do(email=text))
        self.language = Choice(list(LANGUAGES.items()))
        self.language.picked.connect(lambda code: self._do(language=code))
        self.zone = CheckedLine(self.tr("such as Europe/Prague"), self._zone_problem, zones)
        self.zone.given.connect(lambda text: self._do(zone=text))
        words = self.tr("Work, hobbies, when to reach you. Markdown is welcome.")
        self.about = DraftText(desk, Person, "about", MarkdownArea(words, 3, 14), EDIT)
        self.name.editor.setAccessibleName(self.tr("Name"))
        self.about.editor.setAccessibleName(self.tr("About"))
        self.add(FormRow(self.tr("Name"), self.name.editor))
        self.add(self.email.in_row(self.tr("Mail address")))
        self.add(FormRow(self.tr("Language"), self.language))
        self.add(self.zone.in_row(self.tr("Time zone")))
        self.add(FormRow(self.tr("About"), self.about.editor))
        self.add(self.both.slot())
        self.name.open(person)
        self.about.open(person)

    def _mail_problem(self, text: str) -> str:
        return "" if is_fine_mail(text) else self.tr("Write it as name@example.org, or leave it empty.")

    def _zone_problem(self, text: str) -> str:
        try:
            if text:
                actions.check_zone(text)
        except Refused as error:
            return message(error)
        return ""

    def _do(self, **values: str) -> None:
        if self._desk.do(actions.edit_person, self.person, **values) is None:
            self.refresh()

    def refresh(self) -> None:
        """Show what is stored; what is being typed stays."""
        found = self._desk.workspace.get(Person, self.person)
        is_me = self.person == self._desk.workspace.me
        self.set_title(self.tr("You") if is_me else found.name)
        word = self.tr("Mentor") if found.role == "mentor" else self.tr("Mentee")
        self.role.show_as(word, "mentor" if found.role == "mentor" else "mentee")
        self.email.show_value(found.email)
        self.zone.show_value(found.zone)
        self.language.show_value(found.language)
        self.name.refresh()
        self.about.refresh()
        self.both.show_record(self.person)

    def seal(self) -> None:
        """Make everything typed a change."""
        for draft in (self.name, self.about):
            draft.seal()
        for line in (self.email, self.zone):
            line.commit()


def zones() -> list[str]:
    """Return the names of all time zones that are a place, sorted."""
    names = sorted(bytes(each.data()).decode() for each in QTimeZone.availableTimeZoneIds())
    return [each for each in names if "/" in each]
