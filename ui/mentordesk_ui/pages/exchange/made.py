"""The updates that were made, the latest first, each with how far it is known to have come."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from mentordesk.queries import ledger
from mentordesk.queries.ledger import MadeUpdate
from mentordesk_ui import turn_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name, plural
from mentordesk_ui.widgets import Card, FactRow, MoreLine, Pill, RowList, WrappedLabel
from mentordesk_ui.widgets.listing import listed, side_by_side
from mentordesk_ui.widgets.painting import show_if
from mentordesk_ui.widgets.pills import Tone

SHOWN = 3


class MadeUpdates(Card):
    """Lists what was made, and says whose turn it is unless the page does; hidden where nothing was made."""

    def __init__(self, desk: Desk, says_turn: bool = True, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk, self._partner = desk, partner_name(desk.workspace)
        self.set_title(self.tr("Updates you made"))
        self._found = ledger.ledger(desk.workspace)
        self._most, self._says_turn = SHOWN, says_turn
        self.turn = WrappedLabel("")
        self.rows = RowList()
        self.more = MoreLine(self.rows)
        self.more.wanted.connect(lambda: self._list(len(self._found.made)))
        for part in (self.turn, self.rows, self.more):
            self.add(part)
        self._show()

    def ask_again(self) -> None:
        """Show what is known now."""
        self._found = ledger.ledger(self._desk.workspace)
        self._show()

    def _show(self) -> None:
        self.turn.setText(turn_words.waiting(self._found.turn, self._partner) if self._says_turn else "")
        show_if(self.turn, bool(self.turn.text()))
        self._list(self._most)
        show_if(self, bool(self._found.made))

    def _list(self, most: int) -> None:
        self._most = most
        self.rows.set_rows([self._row(each) for each in self._found.made[:most]])
        self.more.show_left(len(self._found.made) - most)

    def _row(self, made: MadeUpdate) -> QWidget:
        words, tone, icon = self._state(made)
        text = plural(self.tr("%n change(s)", "", made.changes), made.changes).replace("%n", str(made.changes))
        if not made.changes:
            text = self.tr("Nothing new; told what had arrived")
        facts = [self.tr("Made {0}").format(turn_words.day(made.at))]
        if made.confirmed:
            confirmed = self.tr("confirmed by {0} {1}")
            facts.append(confirmed.format(self._partner, turn_words.day(made.confirmed)))
        if made.confirmed and len(self._found.laptops) > 1:
            every = len(self._found.laptops)
            facts.append(plural(self.tr("on {0} of %n laptop(s)", "", every), every).format(len(made.by)))
        row = FactRow(text, side_by_side(facts), icon, Pill(words, tone))
        row.setAccessibleName(listed((text, *facts, words)))
        return row

    def _state(self, made: MadeUpdate) -> tuple[str, Tone, str]:
        """Return the word for how far an update has come, with its colour and sign."""
        if made.confirmed:
            return self.tr("Confirmed"), "done", "check-check"
        update, sent = self._desk.preferences.letter(self._desk.workspace.id)
        if made.id == update:
            return (
                (self.tr("Sent"), "progress", "mail-check") if sent else (self.tr("Draft opened"), "progress", "mail")
            )
        return self.tr("Made"), "info", "file"
