"""What goes into a portfolio, as rows to tick, and what never does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mentordesk.documents.composition import PARTS, Composition, Part
from mentordesk_ui.widgets import Card, IconView, RowList, TickRow, WrappedLabel
from mentordesk_ui.widgets.painting import tight

WHILE_NONE_IS_CHOSEN: tuple[Part, ...] = ("ahead", "rest")


class PartsCard(Card):
    """A row for each part.

    Signals:
        ticked(str, bool): a part goes in, or does not.
    """

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What goes in"))
        words: dict[Part, tuple[str, str]] = {
            "abilities": (self.tr("What can be done now"), self.tr("Competencies, with counts of what shows them")),
            "roadmap": (self.tr("Roadmap"), ""),
            "goals": (self.tr("Goals"), self.tr("With their five levels")),
            "work": (self.tr("Work"), self.tr("Files with pictures and code")),
            "notes": (self.tr("Notes on the work"), self.tr("What you two said about it")),
            "sessions": (self.tr("Sessions"), self.tr("Their dates and summaries")),
            "decisions": (self.tr("Decisions"), ""),
            "reflections": (self.tr("Shared reflections"), ""),
            "competencies": (self.tr("Competencies"), self.tr("How each of you sees them")),
            "ahead": (self.tr("Milestones still ahead"), self.tr("While none is ticked")),
            "rest": (self.tr("What belongs to no milestone"), self.tr("While none is ticked")),
        }
        self.rows: dict[Part, TickRow] = {part: TickRow(*words[part], key=part) for part in PARTS}
        for row in self.rows.values():
            row.clicked.connect(lambda on, key=row.key: self.ticked.emit(key, on))
        self.add(RowList(self.rows.values()))
        private = tight(QHBoxLayout(), 8)
        private.addWidget(IconView("lock", "muted", 16))
        private.addWidget(WrappedLabel(self.tr("Private reflections are never printed."), "small", "muted"), 1)
        holder = QWidget()
        holder.setLayout(private)
        self.add(holder)

    def show_composition(self, composition: Composition, chosen: Sequence[str]) -> None:
        """Tick what goes in; notes need work, and milestones chosen one by one bring nothing but what is theirs."""
        for part, row in self.rows.items():
            row.setChecked(part in composition.parts)
            row.title.set_tint("text")
        self.rows["notes"].setEnabled("work" in composition.parts)
        for part in WHILE_NONE_IS_CHOSEN:
            self.rows[part].setEnabled(not chosen)
