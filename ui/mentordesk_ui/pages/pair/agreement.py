"""What the two agreed: what they call the pair, what for, how often, how fast, since when; and whether it goes on."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.actions import pairings as actions
from mentordesk.queries.pairings import pairing
from mentordesk.records import PAIRING_ID, Pairing
from mentordesk_ui.desk import Desk
from mentordesk_ui.editing.draft_text import DraftText, LineArea
from mentordesk_ui.editing.markdown_area import MarkdownArea
from mentordesk_ui.messages import for_plural, plural
from mentordesk_ui.pages.both_changed.slots import ConflictCards
from mentordesk_ui.pages.pair.quiet_hours import QuietHours
from mentordesk_ui.widgets import Card, FormRow, OptionalDate, SegmentedChoice, TextArea, WrappedLabel
from mentordesk_ui.widgets.choice import Choice

EDIT = "pairings.edit_pairing"
REPLY_DAYS = (1, 2, 3, 5, 7, 10, 14, 21, 30)


class AgreementCard(Card):
    """The agreement in a few fields.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What you agreed"))
        self._desk = desk
        self.both = ConflictCards(desk, Pairing, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        self.title_field = self._text("title", LineArea("", 1, 3), self.tr("Name of the pair"), may_be_empty=False)
        self.title_field.refused.connect(
            lambda: self.said.emit(self.tr("A pair needs a name. The old one is back."), False)
        )
        purpose = MarkdownArea(self.tr("What shall be different in a year? Markdown is welcome."), 4, 18)
        self.purpose = self._text("purpose", purpose, self.tr("What it is for"))
        cadence = LineArea(self.tr("such as every second Monday at 18:00"), 1, 3)
        self.cadence = self._text("cadence", cadence, self.tr("How often you meet"))
        self.reply = Choice([(days, self._days(days)) for days in REPLY_DAYS])
        self.reply.picked.connect(lambda days: self._do(reply_days=int(days)))
        self.began = OptionalDate(self.tr("Began"))
        self.began.picked.connect(lambda day: self._do(began=day))
        self.add(FormRow(self.tr("Answer an update within"), self.reply))
        self.quiet = QuietHours()
        self.quiet.picked.connect(lambda begins, ends: self._do(quiet_from=begins, quiet_until=ends))
        about = self.tr("No reminders come then, by the clock of each laptop. Each of you may choose more hours.")
        self.add(FormRow(self.tr("Quiet hours"), self.quiet, about))
        self.add(FormRow(self.tr("Began"), self.began))
        self.add(self.both.slot())

    def _text(self, cell: str, editor: TextArea, label: str, *, may_be_empty: bool = True) -> DraftText:
        draft = DraftText(self._desk, Pairing, cell, editor, EDIT, may_be_empty=may_be_empty)
        editor.setAccessibleName(label)
        self.add(FormRow(label, editor))
        draft.open(PAIRING_ID)
        return draft

    def _days(self, days: int) -> str:
        return plural(self.tr("%n day(s)", "", for_plural(days)).replace("%n", str(days)), days)

    def _do(self, **values: str | int) -> None:
        if self._desk.do(actions.edit_pairing, **values) is None:
            self.refresh()

    def refresh(self) -> None:
        """Show what is stored; what is being typed stays."""
        found = pairing(self._desk.workspace)
        if self.reply.findData(found.reply_days) < 0:
            self.reply.addItem(self._days(found.reply_days), found.reply_days)
        self.reply.show_value(found.reply_days)
        self.quiet.show_hours(*found.quiet_hours)
        self.began.show_value(found.began)
        for draft in (self.title_field, self.purpose, self.cadence):
            draft.refresh()
        self.both.show_record(PAIRING_ID)

    def seal(self) -> None:
        """Make everything typed a change."""
        for draft in (self.title_field, self.purpose, self.cadence):
            draft.seal()


class StateCard(Card):
    """Going on, resting, or ended; nothing is lost by either.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("How it goes on"))
        self._desk = desk
        self.state = SegmentedChoice(
            [("active", self.tr("Going on")), ("paused", self.tr("Paused")), ("ended", self.tr("Ended"))],
            self.tr("How it goes on"),
        )
        self.state.chosen.connect(self.set_state)
        self.sentence = WrappedLabel("", tint="muted")
        self.ended = OptionalDate(self.tr("Ended on"))
        self.ended.picked.connect(self._set_end)
        self.ended_row = FormRow(self.tr("Ended on"), self.ended)
        self.add(self.state)
        self.add(self.sentence)
        self.add(self.ended_row)

    def set_state(self, state: str) -> None:
        """Let the pair go on, rest or end; today is the day it ended."""
        ended = date.today().isoformat() if state == "ended" else ""
        if self._desk.do(actions.edit_pairing, state=state, ended=ended):
            words = {
                "active": self.tr("The pair goes on."),
                "paused": self.tr("The pair is paused. Your partner sees it with the next update."),
                "ended": self.tr("The pair is ended. Everything stays to be read, printed and exported."),
            }
            self.said.emit(words[state], True)
        self.refresh()

    def _set_end(self, day: str) -> None:
        self._desk.do(actions.edit_pairing, ended=day)

    def refresh(self) -> None:
        """Show how it stands."""
        found = pairing(self._desk.workspace)
        self.state.set_value(found.state)
        words = {
            "paused": self.tr("You two take a break, and nothing is asked of anybody. You can go on at any time."),
            "ended": self.tr("Everything stays here to be read, printed and exported. You can reopen it at any time."),
        }
        active = self.tr("You can pause it for a while, or end it; nothing is deleted by that.")
        self.sentence.setText(words.get(found.state, active))
        self.ended.show_value(found.ended)
        self.ended_row.setVisible(found.state == "ended")
