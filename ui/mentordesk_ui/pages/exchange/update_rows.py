"""What an update does, grouped by kind of record, with before and after."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries.record_changes import RecordChange
from mentordesk_ui import places, record_words
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets import Card, IconButton, IconView, Label, LinkButton, Pill, WordDiffLabel, WrappedLabel
from mentordesk_ui.widgets.painting import indented, tight
from mentordesk_ui.widgets.pills import Tone

SHOWN = 12
"""Records of a kind shown at first; the others come with a click."""
LONGEST = 1_500
"""Characters of a text that are compared on the page; the rest is read on its own page."""
TONES: dict[str, Tone] = {
    "new": "done",
    "changed": "info",
    "deleted": "blocked",
    "restored": "progress",
    "uncounted": "blocked",
}
GONE = ("deleted", "uncounted")
"""What has no page to lead to and no fields to show any more."""


class UpdateRows(QWidget):
    """A card for each kind of record; records that only link others are counted, not listed.

    With `leads` each record has a button that leads to it.

    Signals:
        record_wanted(str, str): as `Page.record_wanted`.
    """

    record_wanted = Signal(str, str)

    def __init__(self, rows: Sequence[RecordChange], leads: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = tight(QVBoxLayout(self), 14)
        by_table: dict[str, list[RecordChange]] = {}
        for row in rows:
            by_table.setdefault(row.table, []).append(row)
        ordered = [each for each in record_words.ICONS if each in by_table]
        for table in ordered:
            card = _KindCard(table, by_table[table], leads and table in places.shown_tables())
            card.record_wanted.connect(self.record_wanted)
            column.addWidget(card)
        links = sum(len(by_table.get(table, ())) for table in record_words.LINKS)
        if links:
            words = plural(self.tr("And %n link(s) between them.", "", links), links)
            column.addWidget(WrappedLabel(words, tint="muted"))


class _KindCard(Card):
    """The records of one kind."""

    record_wanted = Signal(str, str)

    def __init__(self, table: str, rows: Sequence[RecordChange], leads: bool) -> None:
        super().__init__(record_words.counted(table, len(rows)))
        self._leads = leads
        self._waiting = list(rows[SHOWN:])
        for row in rows[:SHOWN]:
            self._add_row(row)
        self._more = LinkButton(self.tr("Show {0} more").format(len(self._waiting)))
        self._more.clicked.connect(self._show_all)
        if self._waiting:
            self.add(self._more)

    def _show_all(self) -> None:
        self._more.hide()
        for row in self._waiting:
            self._add_row(row)
        self._waiting = []

    def _add_row(self, row: RecordChange) -> None:
        shown = _Row(row, self._leads and row.kind not in GONE)
        shown.wanted.connect(lambda: self.record_wanted.emit(row.table, row.row))
        self.add(shown)


class _Row(QWidget):
    """One record: its title, what happened to it, and each field before and after."""

    wanted = Signal()

    def __init__(self, row: RecordChange, leads: bool) -> None:
        super().__init__()
        words = {
            "new": self.tr("New"),
            "changed": self.tr("Changed"),
            "deleted": self.tr("Deleted"),
            "restored": self.tr("Back again"),
            "uncounted": self.tr("No longer counts"),
        }
        column = tight(QVBoxLayout(self), 6)
        head = tight(QHBoxLayout(), 10)
        head.addWidget(IconView(record_words.ICONS[row.table], "muted", 18))
        head.addWidget(WrappedLabel(_short(row.title) or record_words.counted(row.table, 1), "medium"), 1)
        head.addWidget(Pill(words[row.kind], TONES[row.kind]))
        if leads:
            title = _short(row.title) or record_words.counted(row.table, 1)
            button = IconButton("arrow-right", self.tr("Go to “{0}”").format(title))
            button.clicked.connect(self.wanted)
            head.addWidget(button)
        column.addLayout(head)
        if row.kind in GONE:
            return
        for field, before, after in record_words.shown_cells(row.table, row.cells):
            if row.kind == "new" and after == row.title:
                continue
            column.addLayout(_cell(field, before, after))


def _short(title: str) -> str:
    first = title.strip().splitlines()[0] if title.strip() else ""
    return first if len(first) <= 120 else f"{first[:119]}…"


def _cell(field: str, before: str, after: str) -> QHBoxLayout:
    from mentordesk.merge.text_words import word_diff

    line = QVBoxLayout()
    line.setContentsMargins(0, 0, 0, 2)
    line.setSpacing(0)
    line.addWidget(Label(field, "small", "muted"))
    cut_before, cut_after = _cut(before), _cut(after)
    line.addWidget(WordDiffLabel(word_diff(cut_before, cut_after) if before else [("same", cut_after)]))
    return indented(line, 30)


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} …"
