"""Whose update is waited for, since when and by which agreement, in one line."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from mentordesk.queries.ledger import ME, PARTNER, Turn
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets.when import short_day


def waiting(turn: Turn, partner: str) -> str:
    """Return whose update is waited for; nothing where nobody's is."""
    if turn.who not in (ME, PARTNER):
        return ""
    agreed = plural(QCoreApplication.translate("Turn", "agreed: %n day(s)", "", turn.days), turn.days)
    agreed = agreed.replace("%n", str(turn.days))
    if turn.who == PARTNER:
        words = QCoreApplication.translate("Turn", "Waiting for {0} since {1} ({2})")
    else:
        words = QCoreApplication.translate("Turn", "{0} waits for your update since {1} ({2})")
    return words.format(partner, day(turn.since), agreed)


def day(ms: int) -> str:
    """Return the day of a moment in ms since 1970, in few words."""
    return short_day(datetime.fromtimestamp(ms / 1000).astimezone())
