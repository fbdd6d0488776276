"""Keeps the quiet facts of the window true: saved when, unsent how many, confirmed when, who waits."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from mentordesk.workspace.changed import Changes
from mentordesk_ui import turn_words
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name
from mentordesk_ui.widgets import Button, Rail, StatusBar
from mentordesk_ui.widgets.when import clock

SHOWN = 20
"""Updates looked at for the line; the list on the Send page looks further back."""
FIRST_MS = 250
"""What was sent and confirmed needs the sealing libraries; the window is there before they are."""


class Status(QObject):
    """Asks once after each change, when the window has time for it."""

    def __init__(
        self, desk: Desk, rail: Rail, send_button: Button, bar: StatusBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._rail, self._send, self._bar = desk, rail, send_button, bar
        self.unsent = 0
        self._soon = QTimer(self, singleShot=True, interval=FIRST_MS)
        self._soon.timeout.connect(self.refresh)
        self._index = QTimer(self, interval=30)
        self._index.timeout.connect(self._index_slice)
        desk.changed.connect(self._changed)
        self._show_names()
        self._first = QTimer(self, singleShot=True, interval=0)
        self._first.timeout.connect(self._begin)
        self._first.start()

    def _begin(self) -> None:
        """Count from when the window is there, not from when it is being made."""
        self._soon.start()
        self._index.start()

    def _changed(self, _changes: Changes) -> None:
        self._soon.start(0)
        self._index.start()

    def stop(self) -> None:
        """Ask nothing any more: the pair is about to close."""
        for timer in (self._first, self._soon, self._index):
            timer.stop()
        self._desk.changed.disconnect(self._changed)

    def _index_slice(self) -> None:
        """Index for the search in slices that typing does not feel; after an import and for long texts by a job."""
        if self._desk.is_settling:
            return
        search = self._desk.workspace.search
        if not search.index_some(budget_ms=6, leaves_long=True):
            self._index.stop()
        elif search.is_long_next():
            self._index.stop()
            self._desk.index_beside().finished.connect(lambda _: self._index.start())

    def refresh(self) -> None:
        """Ask again and show."""
        from mentordesk.bundles import outgoing

        workspace = self._desk.workspace
        self._show_names()
        self.unsent = outgoing.unsent(workspace)
        self._send.set_count(self.unsent)
        self._bar.show_exchange(self._exchange(partner_name(workspace)))

    def _show_names(self) -> None:
        self._rail.set_pair(_pair_name(self._desk))
        self._bar.show_saved(self.tr("All changes saved · {0}").format(clock(self._desk.saved_at)))
        self._bar.show_lock(self.tr("Encrypted for {0}").format(partner_name(self._desk.workspace)))

    def _exchange(self, partner: str) -> str:
        from mentordesk.queries import ledger

        workspace = self._desk.workspace
        found = ledger.ledger(workspace, SHOWN)
        if not found.laptops:
            return self.tr("{0} has not joined yet").format(partner)
        if waiting := turn_words.waiting(found.turn, partner):
            return waiting
        if found.last is None:
            return self.tr("No update made yet")
        made = self.tr("Last update made {0}").format(turn_words.day(found.last.at))
        if found.last.confirmed:
            heard = turn_words.day(found.last.confirmed)
            return self.tr("{0} · confirmed by {1} {2}").format(made, partner, heard)
        return made


def _pair_name(desk: Desk) -> str:
    from mentordesk.records import PAIRING_ID, Pairing

    row = desk.workspace.row(Pairing.table, PAIRING_ID)
    return str(row["title"]) if row else ""
