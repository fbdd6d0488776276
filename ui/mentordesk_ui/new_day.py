"""A program that stays open over midnight: pages say “today” of the day that it is."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mentordesk_ui.desk import Desk

EACH_MS = 60_000


class NewDay(QObject):
    """Looks once a minute whether another day has begun, also after a laptop has slept or was set to another zone.

    Signals:
        begun(): the day is another than at the last look, and no long work goes on that a page may be showing.
    """

    begun = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._day = self._desk.workspace.today()
        self._timer = QTimer(self, interval=EACH_MS)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Tell of a new day, once; while long work goes on it waits for the next look."""
        if (today := self._desk.workspace.today()) != self._day and not self._desk.busy:
            self._day = today
            self.begun.emit()

    def stop(self) -> None:
        """Look no more: the pair is about to close."""
        self._timer.stop()
