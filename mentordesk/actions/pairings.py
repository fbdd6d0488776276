"""What the two agreed to do together."""

from __future__ import annotations

from mentordesk.actions import writing
from mentordesk.records import PAIRING_ID, Pairing
from mentordesk.workspace.change import Change


def edit_pairing(
    change: Change,
    title: str | None = None,
    purpose: str | None = None,
    began: str | None = None,
    ended: str | None = None,
    cadence: str | None = None,
    reply_days: int | None = None,
    state: str | None = None,
    quiet_from: int | None = None,
    quiet_until: int | None = None,
) -> Pairing:
    """Change what is given of the pairing; quiet hours are full hours from 0 to 23, and -1 for none."""
    return writing.edit(
        change,
        Pairing,
        PAIRING_ID,
        title=title,
        purpose=purpose,
        began=began,
        ended=ended,
        cadence=cadence,
        reply_days=reply_days,
        state=state,
        quiet_from=quiet_from,
        quiet_until=quiet_until,
    )
