"""What an update does, grouped by kind of record, with before and after."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from mentordesk.queries.record_changes import RecordChange
from mentordesk_ui import places, record_words
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets import (
    Card,
    IconButton,
    IconView,
    Label,
    MoreLine,
    Pill,
    WordDiffLabel,
    WrappedLabel,
)
from mentordesk_ui.widgets.painting import indented, tight
from mentordesk_ui.widgets.pills import Tone

SHOWN = 12
"""Records of a kind shown at first; more come with each click."""
MORE = 50
GAP = 10
"""Pixels between two records, as between the parts of a card."""
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
        self._waiting = deque(rows)
        holder = QWidget()
        self._rows = tight(QVBoxLayout(holder), GAP)
        self.more = MoreLine(holder)
        self.more.wanted.connect(lambda: self._show(MORE))
        self.add(holder)
        self.add(self.more)
        self._show(SHOWN)

    def _show(self, count: int) -> None:
        for _ in range(min(count, len(self._waiting))):
            self._add_row(self._waiting.popleft())
        self.more.show_left(min(MORE, len(self._waiting)))

    def _add_row(self, row: RecordChange) -> None:
        shown = _Row(row, self._leads and row.kind not in GONE)
        if shown.way is not None:
            shown.way.clicked.connect(lambda: self.record_wanted.emit(row.table, row.row))
        self._rows.addWidget(shown)


class _Row(QWidget):
    """One record: its title, what happened to it, and each field before and after; `way` leads to it."""

    def __init__(self, row: RecordChange, leads: bool) -> None:
        super().__init__()
        self.way: IconButton | None = None
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
            self.way = IconButton("arrow-right", self.tr("Go to “{0}”").format(title))
            head.addWidget(self.way)
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
