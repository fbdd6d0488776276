"""One record with everything that is to decide in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.queries.history import title
from mentordesk.workspace.conflicts import Conflict
from mentordesk_ui import places, record_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.kind_words import kind_word
from mentordesk_ui.pages.both_changed.candidates import BESIDE, Mode
from mentordesk_ui.pages.both_changed.decision import DELETED, Decision
from mentordesk_ui.widgets import Card, IconView, Label, LinkButton
from mentordesk_ui.widgets.painting import tight


class RecordGroup(Card):
    """A record's name, the way to it, and one decision below the other.

    Signals:
        chosen(object, str): this `Decision`, and what to keep.
        record_wanted(str, str): as `Page.record_wanted`.
    """

    chosen = Signal(object, str)
    record_wanted = Signal(str, str)

    def __init__(self, desk: Desk, table: str, row: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self._desk = desk
        self.table, self.row = table, row
        self.record_title = ""
        self.decisions: list[Decision] = []
        self._mode: Mode = BESIDE
        self._holders: dict[Decision, QWidget] = {}
        self.add_before_title(IconView(record_words.ICONS.get(table, "link"), "muted", 20))
        self.add_to_head(Label(kind_word(table), "small", "muted"))
        self.link = LinkButton(self.tr("Open"))
        self.link.clicked.connect(lambda: self.record_wanted.emit(table, row))
        self.link.setVisible(False)
        if places.place_of(desk.workspace, table, row).page:
            self.add_to_head(self.link)
            self.link.show()
        self._fields = tight(QVBoxLayout(), 10)
        holder = QWidget()
        holder.setLayout(self._fields)
        self.add(holder)

    def show_found(self, found: Sequence[Conflict], mode: Mode) -> None:
        """Show what is open in the record; a decision that is still the same keeps what was picked in it."""
        kept = {each.conflict.field: each for each in self.decisions if each.conflict in found and mode == self._mode}
        self._mode = mode
        self.record_title = title(self._desk.workspace, self.table, self.row) or kind_word(self.table)
        self.set_title(self.record_title)
        self.link.setAccessibleName(self.tr("Open “{0}”").format(self.record_title))
        for gone in [each for each in self.decisions if each not in kept.values()]:
            holder = self._holders.pop(gone)
            holder.hide()
            self._fields.removeWidget(holder)
            holder.deleteLater()
        self.decisions = [kept.get(each.field) or self._decision(each) for each in found]
        for place, decision in enumerate(self.decisions):
            self._fields.insertWidget(place, self._holders[decision])
            decision.describe(self.tr("{0} · {1}").format(self.record_title, decision.word))

    def _decision(self, conflict: Conflict) -> Decision:
        decision = Decision(self._desk, conflict, self._mode)
        decision.chosen.connect(lambda how: self.chosen.emit(decision, how))
        holder = QWidget()
        column = tight(QVBoxLayout(holder), 8)
        column.setContentsMargins(0, 4, 0, 8)
        if conflict.field != DELETED:
            column.addWidget(Label(decision.word, "strong"))
        column.addWidget(decision)
        self._holders[decision] = holder
        return decision
