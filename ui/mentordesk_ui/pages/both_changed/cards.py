"""What both changed, as a card on the page of the record, to be decided by a click."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.queries.history import title
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.conflicts import Conflict
from mentordesk_ui.desk import Desk
from mentordesk_ui.pages.both_changed.decision import DELETED, Decision
from mentordesk_ui.widgets import Button, Card


class ConflictCard(Card):
    """Both versions of one field.

    Signals:
        chosen(object, str): this card, and what to keep: the id of a candidate's change, or “both”; `settle` does it.
    """

    chosen = Signal(object, str)

    def __init__(self, desk: Desk, conflict: Conflict, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.conflict = conflict
        self.record_title = title(desk.workspace, conflict.table, conflict.row)
        self.decision = Decision(desk, conflict)
        words = self.tr("{0} · {1}").format(self.record_title, self.decision.word)
        self.set_title(self.record_title if conflict.field == DELETED else words)
        self.decision.describe(self.title.text())
        self.decision.chosen.connect(lambda how: self.chosen.emit(self, how))
        self.add(self.decision)

    @property
    def buttons(self) -> dict[str, Button]:
        """The buttons by what they keep."""
        return self.decision.buttons

    def settle(self, how: str) -> Changes | None:
        """Write what was chosen; None says that it was refused and the desk has told why."""
        return self.decision.settle(how)
