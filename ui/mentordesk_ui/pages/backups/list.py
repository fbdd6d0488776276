"""The list of backups, by day, the newest first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk_ui.file_words import size_words
from mentordesk_ui.pages.backups import words
from mentordesk_ui.widgets import Card, WrappedLabel
from mentordesk_ui.widgets.chosen_rows import ChosenRow, ChosenRows, RowHeading
from mentordesk_ui.widgets.coming_rows import Coming


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
        rows: list[Coming] = []
        day: date | None = None
        for each in backups:
            if (kept := words.local(each).date()) != day:
                day = kept
                rows.append(Coming("", partial(RowHeading, words.day_heading(day, today), is_first=not rows)))
            rows.append(Coming(each.name, partial(self._row, each)))
        self.rows.show_coming(rows)
        text = words.tr("%n backup(s), {0}. {1} are free on this disk.", len(backups))
        self.room.setText(text.format(size_words(sum(each.size for each in backups)), size_words(free)))

    def _row(self, backup: Snapshot) -> ChosenRow:
        facts = self.tr("{0} · {1}").format(words.time(backup), size_words(backup.size))
        return ChosenRow(words.kind_word(backup), facts, words.kind_icon(backup), key=backup.name)
