"""Texts that were being typed when the program ended without closing: to put back or to throw away."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentordesk.merge.text_words import word_diff
from mentordesk.records.base import kinds
from mentordesk.workspace.drafts import LeftDraft
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.page import Page
from mentordesk_ui.widgets import Button, Card, EmptyState, WordDiffLabel


class KeptTextsPage(Page):
    """One card for each text, beside what is stored."""

    opens_unseen = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, self.tr("Kept text"))
        self.cards: dict[tuple[str, str, str], Card] = {}

    def open_at(self, record: str) -> None:
        """Look again."""
        self._freshen()

    def refresh(self) -> None:
        """Show every text that is left."""
        self.clear()
        left = self.desk.workspace.drafts.to_decide()
        self.cards = {(each.table, each.row, each.cell): self._card(each) for each in left}
        words = self.tr("You were typing this when MentorDesk ended.") if self.cards else ""
        self.set_title(self.tr("Kept text"), words)
        for card in self.cards.values():
            self.add_reading(card)
        if not self.cards:
            empty = EmptyState("check", self.tr("All of it is decided."), self.tr("Back to Today"))
            empty.acted.connect(lambda: self.go.emit("today", ""))
            self.add(empty, 1)
            return
        self.add_stretch()

    def _card(self, left: LeftDraft) -> Card:
        row = self.desk.workspace.row(left.table, left.row)
        title = kinds()[left.table].from_row(row).label if row and left.table in kinds() else ""
        word = record_words.field_word(left.cell)
        card = Card(self.tr("{0} · {1}").format(title, word) if title else word)
        stored = str(row[left.cell]) if row and left.cell in row else ""
        card.add(WordDiffLabel(word_diff(stored, left.text)))
        back = Button(self.tr("Put back"), "check", "primary" if not self.cards else "secondary")
        back.clicked.connect(lambda: self._put_back(left))
        discard = Button(self.tr("Discard"), "trash-2", "quiet")
        discard.clicked.connect(lambda: self._discard(left))
        buttons: list[QWidget] = [back, discard]
        card.add_buttons(*buttons)
        return card

    def _put_back(self, left: LeftDraft) -> None:
        if self.desk.seal_draft(left.table, left.row, left.cell, "drafts.seal") is not None:
            self.said.emit(self.tr("Your text is back."), True)
            self._freshen()

    def _discard(self, left: LeftDraft) -> None:
        self.desk.workspace.drafts.discard(left.table, left.row, left.cell)
        self._freshen()
