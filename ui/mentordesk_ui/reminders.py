"""Calm reminders while the program is open: told once each, never in quiet hours, and only to who wants them.

They say nothing of what the two write, as anybody may look at the screen on which they appear.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

from mentordesk.errors import MentorDeskError
from mentordesk.queries.pairings import pairing
from mentordesk.queries.reminders import (
    ANSWER,
    BACKUP,
    REPLY,
    SESSION_DAY,
    SESSION_HOUR,
    Quiet,
    Reminder,
    due,
    expected,
)
from mentordesk.workspace import reminded
from mentordesk_ui.desk import Desk
from mentordesk_ui.messages import partner_name
from mentordesk_ui.preferences import Preferences
from mentordesk_ui.turn_words import day
from mentordesk_ui.widgets.when import clock, distance

FIRST_MS = 20_000
EACH_MS = 180_000
SHOWN_MS = 12_000
PAGES = {
    SESSION_DAY: "sessions",
    SESSION_HOUR: "sessions",
    REPLY: "send",
    ANSWER: "today",
    BACKUP: "pair",
}
"""Where a reminder leads to."""


class Reminders(QObject):
    """Looks every few minutes whether something is due, and tells it in the system's way, or else in the window.

    Signals:
        told(str): a sentence, where the system has no place for messages.
        go(str, str): the person pressed a message: a page and a record, as `Page.go`.
    """

    told = Signal(str)
    go = Signal(str, str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._shown: Reminder | None = None
        self.tray: QSystemTrayIcon | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self.follow()

    def follow(self) -> None:
        """Do as the person chose: look now and then, or not at all."""
        self._timer.stop()
        if self._desk.preferences.reminders and not self._desk.is_sample:
            self._timer.start(FIRST_MS)
        else:
            self._put_tray_away()

    def stop(self) -> None:
        """Look no more: the pair is about to close."""
        self._timer.stop()
        self._put_tray_away()

    def look(self, now: datetime | None = None) -> Reminder | None:
        """Tell the most urgent of what is due, if anything is; the others follow at the next look."""
        self._timer.setInterval(EACH_MS)
        if not QSystemTrayIcon.isSystemTrayAvailable() and QApplication.activeWindow() is None:
            return None  # nobody would see it at the foot of the window
        workspace, now = self._desk.workspace, now or datetime.now().astimezone()
        try:
            hours = quiet(self._desk.preferences, pairing(workspace).quiet_hours)
            found = due(expected(workspace), now, hours, reminded.told(workspace))
            if not found or not workspace.writing.take_at_once():
                return None  # an import writes; there is time
            try:
                reminded.note_told(workspace, [found[0].name])
            finally:
                workspace.writing.release()
        except MentorDeskError:
            return None  # such as a full disk, which everything else tells of
        self._tell(found[0], now)
        return found[0]

    def _tell(self, reminder: Reminder, now: datetime) -> None:
        text = self.words(reminder, now)
        self._shown = reminder
        if not QSystemTrayIcon.isSystemTrayAvailable():
            self.told.emit(text)
            return
        if self.tray is None:
            self.tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self.tray.setToolTip("MentorDesk")
            self.tray.messageClicked.connect(self.open_shown)
            self.tray.activated.connect(lambda _reason: self.open_shown())
        self.tray.show()
        self.tray.showMessage("MentorDesk", text, QIcon(), SHOWN_MS)

    def words(self, reminder: Reminder, now: datetime) -> str:
        """Return a reminder in the reader's words."""
        partner = partner_name(self._desk.workspace)
        if reminder.kind in (SESSION_DAY, SESSION_HOUR):
            begins = datetime.fromtimestamp(reminder.moment / 1000).astimezone()
            if reminder.kind == SESSION_HOUR:
                return self.tr("Your session with {0} begins at {1}.").format(partner, clock(begins))
            near = distance(begins.date(), now.date())
            return self.tr("Your session with {0}: {1}, {2}.").format(partner, near, clock(begins))
        if reminder.kind == REPLY:
            return self.tr("{0} waits for your update since {1}.").format(partner, day(reminder.moment))
        if reminder.kind == ANSWER:
            words = self.tr("Your update of {0} is not answered in the time agreed. Today has a kind reminder ready.")
            return words.format(day(reminder.moment))
        return self.tr("It is time for a backup file. Private records come back after a loss only from one.")

    def open_shown(self) -> None:
        """Lead to what the latest message spoke of."""
        if self._shown is not None:
            subject = self._shown.subject if self._shown.kind in (SESSION_DAY, SESSION_HOUR) else ""
            record = "backup_file" if self._shown.kind == BACKUP else subject
            self.go.emit(PAGES[self._shown.kind], record)

    def _put_tray_away(self) -> None:
        if self.tray is not None:
            self.tray.hide()
            self.tray.deleteLater()
            self.tray = None


def quiet(preferences: Preferences, agreed: tuple[int, int] = (0, 0)) -> Quiet:
    """Return the hours that this person wants to be left alone, and those agreed; days of rest are the country's."""
    begins, ends = preferences.quiet_hours
    work = {each.value - 1 for each in QLocale.system().weekdays()}
    days = frozenset(range(7)) - work if preferences.quiet_weekends else frozenset()
    return Quiet(begins, ends, days if len(days) < 7 else frozenset(), agreed)
