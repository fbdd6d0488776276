"""What to look at before a portfolio is printed, with a way to each of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mentordesk_ui.messages import plural
from mentordesk_ui.widgets import Card, ListRow, RowList, WrappedLabel

if TYPE_CHECKING:
    from mentordesk.documents.compose import Concern

MOST = 5
"""Records named for each concern."""
_ICONS = {"descriptions": "image", "unsettled": "split", "missing": "file"}


class ConcernsCard(Card):
    """A row for each record that needs a look; hidden while there is none.

    Signals:
        record_wanted(str, str): as `Page.record_wanted`.
    """

    record_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Before you print"))
        self._shown: Sequence[Concern] = ()
        self.rows = RowList()
        self.more = WrappedLabel("", "small", "muted")
        self.add(self.rows)
        self.add(self.more)
        self.hide()

    def show_concerns(self, concerns: Sequence[Concern]) -> None:
        """Show these."""
        self.setVisible(bool(concerns))
        if concerns == self._shown:
            return
        self._shown = concerns
        rows, left = [], 0
        for concern in concerns:
            left += max(0, len(concern.records) - MOST)
            for table, record, title in concern.records[:MOST]:
                row = ListRow(title, self.words(concern), _ICONS[concern.kind], key=record)
                row.clicked.connect(lambda _=False, table=table, key=record: self.record_wanted.emit(table, key))
                rows.append(row)
        self.rows.set_rows(rows)
        self.more.setText(plural(self.tr("and %n more", "", left), left))
        self.more.setVisible(left > 0)

    def words(self, concern: Concern) -> str:
        """Return what to do about a concern."""
        return {
            "descriptions": self.tr("Add a description of what it shows"),
            "unsettled": self.tr("Both of you changed it; the page shows one version"),
            "missing": self.tr("The file is not on this laptop, so it is left out"),
        }[concern.kind]

    def of_descriptions(self) -> list[str]:
        """Return the titles of pictures that nobody described."""
        found = [each for each in self._shown if each.kind == "descriptions"]
        return [title for each in found for _, _, title in each.records]
