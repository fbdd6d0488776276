"""A reminder to the partner, offered once the agreed time to answer is over."""

from __future__ import annotations

from collections.abc import Iterator

from mentordesk.queries.ledger import PARTNER, Turn, ledger
from mentordesk.queries.offer import Offer
from mentordesk.workspace.workspace import Workspace

NUDGE = "nudge"
LOOKED_BACK = 20


def nudges(workspace: Workspace) -> Iterator[Offer]:
    """Offer a reminder where an update of mine is unconfirmed for longer than agreed."""
    turn = ledger(workspace, LOOKED_BACK).turn
    if turn.who == PARTNER and turn.is_overdue:
        yield offer(turn)


def offer(turn: Turn) -> Offer:
    """Return the offer for a turn; put off, it stays away for as long as an answer may take."""
    return Offer(NUDGE, str(turn.since), turn.since, turn.days)
