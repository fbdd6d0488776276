"""Backups put into words: why one was kept, when, and what came after it."""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from mentordesk.errors import MentorDeskError
from mentordesk.workspace.snapshot_files import Snapshot
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets.listing import listed
from mentordesk_ui.widgets.when import clock, day, distance, moment

if TYPE_CHECKING:  # the window asks for these words before it is painted; the query brings much with it
    from mentordesk.queries.snapshots import Since

_KINDS = {
    "import": (QT_TRANSLATE_NOOP("Backups", "Before an update came in"), "inbox"),
    "daily": (QT_TRANSLATE_NOOP("Backups", "Backup of the day"), "calendar"),
    "manual": (QT_TRANSLATE_NOOP("Backups", "Kept by you"), "save"),
    "restore": (QT_TRANSLATE_NOOP("Backups", "Before you went back"), "undo-2"),
    "damaged": (QT_TRANSLATE_NOOP("Backups", "The damaged file, kept as it was"), "triangle-alert"),
    "newer": (QT_TRANSLATE_NOOP("Backups", "The file of a newer MentorDesk"), "triangle-alert"),
}
_WHY = {
    "disk_full": QT_TRANSLATE_NOOP("Backups", "The disk is full. Make room on it, then try again."),
    "workspace_unwritable": QT_TRANSLATE_NOOP(
        "Backups", "The folder of your pair cannot be written. Check the disk and who may write there, then try again."
    ),
    "workspace_damaged": QT_TRANSLATE_NOOP(
        "Backups", "The file of your pair cannot be read. Go back to an earlier backup, or run the doctor."
    ),
}


def tr(text: str, count: int = -1) -> str:
    """Return words about backups in the reader's language, with a number in them if there is one."""
    found = QCoreApplication.translate("Backups", text, "", count)
    return found if count < 0 else plural(found.replace("%n", str(count)), count)


def kind_word(snapshot: Snapshot) -> str:
    """Return why a backup was kept."""
    return tr(str(_KINDS[snapshot.kind][0])) if snapshot.kind in _KINDS else snapshot.kind


def kind_icon(snapshot: Snapshot) -> str:
    """Return the sign of why a backup was kept."""
    return _KINDS[snapshot.kind][1] if snapshot.kind in _KINDS else "save"


def local(snapshot: Snapshot) -> datetime:
    """Return when a backup was kept, in this laptop's time zone."""
    return snapshot.at.astimezone()


def when(snapshot: Snapshot) -> str:
    """Return “Friday 17 April, 18:00”."""
    return moment(local(snapshot))


def time(snapshot: Snapshot) -> str:
    """Return “18:00”."""
    return clock(local(snapshot))


def day_heading(kept: date, today: date) -> str:
    """Return “Today”, “Yesterday”, or the day."""
    return distance(kept, today) if -1 <= (kept - today).days <= 0 else day(kept, today)


def failure(error: MentorDeskError) -> tuple[str, str]:
    """Return that no backup could be kept, and when, what is safe, why, and what to do."""
    at = error.fields.get("at")
    usual = QT_TRANSLATE_NOOP("Backups", "Its file could not be written. Check the disk, then try again.")
    told = [tr("Everything you wrote is saved."), tr(str(_WHY.get(str(error.fields.get("why")), usual)))]
    if isinstance(at, int):
        told.insert(0, tr("It failed on {0}.").format(moment(datetime.fromtimestamp(at / 1000).astimezone())))
    return tr("No backup could be kept."), " ".join(told)


def since_words(since: Since, partner: str) -> str:
    """Return how many changes came after a backup, and what they did."""
    if not since.mine + since.theirs + since.private:
        return tr("Nothing has changed since.")
    parts = []
    if since.mine:
        parts.append(tr("%n change(s) by you", since.mine))
    if since.theirs:
        parts.append(tr("%n change(s) by {0}", since.theirs).format(partner))
    if since.private:
        parts.append(tr("%n private record(s) written or deleted", since.private))
    return tr("Since then: {0}.").format(listed(parts))


def not_taken_back(since: Since, partner: str) -> list[str]:
    """Return what going back does not take back, a sentence each."""
    found = []
    if back := since.with_partner + since.theirs:
        text = tr("Comes back with the next update: %n change(s) that {0} has, too.", back)
        found.append(text.format(partner))
    if only_here := since.mine - since.with_partner:
        found.append(
            tr("Stays in the backup that is kept now: %n change(s) that nobody else has for certain.", only_here)
        )
    if since.sent:
        found.append(tr("Stays sent: %n update(s) of yours.", since.sent))
    return found
