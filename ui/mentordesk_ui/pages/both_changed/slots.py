"""What both changed of one record, shown right at the fields it is about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.records.base import Record
from mentordesk.workspace import conflicts
from mentordesk.workspace.conflicts import Conflict
from mentordesk_ui import record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.both_changed.cards import ConflictCard
from mentordesk_ui.widgets.painting import clear, tight


class ConflictCards(QObject):
    """The decisions that one record waits for, each below the field that both changed.

    A detail page makes it once, puts a slot below each field (or group of fields), and calls `show_record` whenever it
    refreshes; deciding, its message and its undo are done here:

        self.both = ConflictCards(desk, Session, seal=self.seal, parent=self)
        self.both.said.connect(self.said)
        head.add(self.both.slot())                       # every field without a slot of its own, and “deleted”
        notes.add(self.both.slot("notes", "summary"))
        …
        self.both.show_record(session.id)

    Args:
        seal: seals what is being typed on the page; called before a decision is written.

    Signals:
        said(str, bool): as `Page.said`.
    """

    said = Signal(str, bool)

    def __init__(
        self, desk: Desk, kind: type[Record], *, seal: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._kind, self._seal = desk, kind, seal
        self._slots: dict[str, QVBoxLayout] = {}
        self._shown: object = None
        self.cards: list[ConflictCard] = []

    def slot(self, *fields: str) -> QWidget:
        """Return a place for the cards of these fields, hidden while there are none; without fields, of all others."""
        holder = QWidget()
        column = tight(QVBoxLayout(holder), 10)
        for field in fields or ("",):
            self._slots[field] = column
        holder.hide()
        return holder

    def show_record(self, record_id: str) -> None:
        """Show what is undecided in a record; long texts that fit together need no decision and get no card."""
        found = [
            each for each in conflicts.conflicts_of(self._desk.workspace, self._kind.table, record_id) if not each.clean
        ]
        if (record_id, found) == self._shown:
            return
        self._shown = (record_id, found)
        for column in self._slots.values():
            clear(column)
            _holder(column).hide()
        self.cards = [self._card(each) for each in found]

    def _card(self, conflict: Conflict) -> ConflictCard:
        card = ConflictCard(self._desk, conflict)
        if conflict.field in self._kind.fields:
            word = record_words.field_word(conflict.field)
            card.set_title(self.tr("Both of you changed “{0}”").format(word))
        card.chosen.connect(self._settle)
        column = self._slots.get(conflict.field) or self._slots[""]
        column.addWidget(card)
        _holder(column).show()
        return card

    def _settle(self, card: ConflictCard, how: str) -> None:
        self._seal()
        if card.settle(how) is not None:
            self.said.emit(self.tr("Decided: “{0}”.").format(card.record_title), True)


def _holder(column: QVBoxLayout) -> QWidget:
    holder = column.parentWidget()
    assert holder is not None
    return holder
