"""The list of backups, by day, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk_ui.file_words import size_words
from mentordesk_ui.pages.backups import words
from mentordesk_ui.widgets import Card, WrappedLabel
from mentordesk_ui.widgets.chosen_rows import ChosenRow, ChosenRows


class BackupList(Card):
    """The backups, and what room they take.

    Signals:
        chosen(str): the name of the one that the person pressed.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.rows = ChosenRows()
        self.rows.setAccessibleName(self.tr("Backups"))
        self.rows.chosen.connect(self.chosen)
        self.room = WrappedLabel("", "small", "muted")
        self.hint = WrappedLabel(
            self.tr(
                "One is kept by itself on each day on which you write, and before each update you bring in. Those of"
                " the last 30 days stay, 2 GB at most. Files are not copied: they are never deleted by themselves."
                " What you delete, private words too, stays in older backups until they go."
            ),
            "small",
            "muted",
        )
        for each in (self.rows, self.room, self.hint):
            self.add(each)

    def show_backups(self, backups: Sequence[Snapshot], free: int, today: date) -> None:
        """Show these; the keyboard stays on the one it is on."""
        rows: list[QWidget] = []
        day: date | None = None
        for each in backups:
            if (kept := words.local(each).date()) != day:
                day = kept
                rows.append(_Heading(words.day_heading(day, today), is_first=not rows))
            facts = self.tr("{0} · {1}").format(words.time(each), size_words(each.size))
            rows.append(ChosenRow(words.kind_word(each), facts, words.kind_icon(each), key=each.name))
        self.rows.show_rows(rows)
        text = words.tr("%n backup(s), {0}. {1} are free on this disk.", len(backups))
        self.room.setText(text.format(size_words(sum(each.size for each in backups)), size_words(free)))


class _Heading(QWidget):
    """A day."""

    bleeds = True

    def __init__(self, text: str, *, is_first: bool) -> None:
        super().__init__()
        line = QVBoxLayout(self)
        line.setContentsMargins(8, 0 if is_first else 12, 8, 2)
        line.addWidget(WrappedLabel(text, "small-strong", "muted"))
