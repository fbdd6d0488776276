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
from mentordesk_ui.pages.both_changed.candidates import Mode
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

    def __init__(self, desk: Desk, found: Sequence[Conflict], mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.found, self.mode = list(found), mode
        table, row = found[0].table, found[0].row
        self.record_title = title(desk.workspace, table, row) or kind_word(table)
        self.set_title(self.record_title)
        self._head_row.insertWidget(0, IconView(record_words.ICONS.get(table, "link"), "muted", 20))
        self.add_to_head(Label(kind_word(table), "small", "muted"))
        if places.place_of(desk.workspace, table, row).page:
            link = LinkButton(self.tr("Open"))
            link.setAccessibleName(self.tr("Open “{0}”").format(self.record_title))
            link.clicked.connect(lambda: self.record_wanted.emit(table, row))
            self.add_to_head(link)
        self.decisions: list[Decision] = []
        for each in found:
            decision = Decision(desk, each, mode)
            decision.describe(self.tr("{0} · {1}").format(self.record_title, decision.word))
            decision.chosen.connect(lambda how, decision=decision: self.chosen.emit(decision, how))
            self.decisions.append(decision)
            self.add(self._field(decision))

    def _field(self, decision: Decision) -> QWidget:
        holder = QWidget()
        column = tight(QVBoxLayout(holder), 8)
        column.setContentsMargins(0, 4, 0, 8)
        if decision.conflict.field != DELETED:
            column.addWidget(Label(decision.word, "strong"))
        column.addWidget(decision)
        return holder
