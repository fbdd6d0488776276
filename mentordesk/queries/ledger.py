"""The turn ledger: what was made, what is confirmed to have arrived, whose turn it is and since when.

Nothing asks the partner to confirm: each of his updates says what he holds, and that is the confirmation. Whether a
mail was sent, only the person knows.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mentordesk.merge import graph
from mentordesk.queries.pairings import pairing
from mentordesk.workspace.confirmed import LOOKED_BACK, confirmations
from mentordesk.workspace.workspace import Workspace

DAY = 86_400_000
NOBODY, ME, PARTNER = "", "me", "partner"


@dataclass(frozen=True, slots=True)
class MadeUpdate:
    """An update that this laptop made; all moments are in ms since 1970.

    Attributes:
        changes: how many it holds; 0 for one that only tells what has arrived.
        confirmed: when it was first heard that the partner holds what it holds; 0 for not yet.
        by: the same for each of the partner's laptops, by its device key; those that are missing have not confirmed.
    """

    id: str
    at: int
    changes: int
    confirmed: int = 0
    by: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Turn:
    """Whose update is waited for, since when, and when it was agreed to come.

    Attributes:
        who: "me", "partner", or empty where nothing is open.
        since: ms since 1970; when what waits for an answer was made or came in.
        due: when the agreed time is over.
        is_overdue: whether that has passed.
    """

    who: str = NOBODY
    since: int = 0
    days: int = 0
    due: int = 0
    is_overdue: bool = False


@dataclass(frozen=True, slots=True)
class Ledger:
    """Everything at once.

    Attributes:
        made: the updates made here, the latest first.
        turn: whose update is waited for now.
        unconfirmed: when the earliest update was made that holds something the partner has not confirmed; 0 for none.
        laptops: the partner's live laptops by device key, and when each was heard last, 0 for never.
    """

    made: Sequence[MadeUpdate]
    turn: Turn
    unconfirmed: int
    laptops: Mapping[str, int]

    @property
    def last(self) -> MadeUpdate | None:
        """The latest update made."""
        return self.made[0] if self.made else None


def ledger(workspace: Workspace, limit: int = LOOKED_BACK) -> Ledger:
    """Return what was made and confirmed, and whose turn it is."""
    laptops = {str(row[0]): int(row[1]) for row in workspace.rows(_LAPTOPS, (workspace.partner,))}
    made = _made(workspace, laptops, limit)
    open_ones = [each for each in made if each.changes and not each.confirmed]
    unconfirmed = open_ones[-1].at if open_ones else 0
    return Ledger(made, _turn(workspace, laptops, made, unconfirmed), unconfirmed, laptops)


_LAPTOPS = "SELECT id, heard FROM device WHERE person = ? AND state = 'live' ORDER BY id"


def _made(workspace: Workspace, laptops: Mapping[str, int], limit: int) -> list[MadeUpdate]:
    rows = workspace.rows(
        "SELECT id, at, changes, heads FROM update_log WHERE direction = 'out' ORDER BY n DESC LIMIT ?", (limit,)
    )
    known = confirmations(workspace)
    found: list[MadeUpdate] = []
    later: dict[str, int] = {}  # laptops that confirmed a later update, which holds all that the earlier ones held
    for row in rows:
        said = known.get(row["id"], {})
        by = {}
        for device, heard_at in laptops.items():
            if device in said:
                by[device] = said[device]
            elif device in later or (row["at"] >= heard_at and _holds_already(workspace, device, row["heads"])):
                by[device] = later.get(device, heard_at)
        later = dict(by)
        found.append(MadeUpdate(row["id"], row["at"], row["changes"], min(by.values(), default=0), by))
    return found


def _holds_already(workspace: Workspace, device: str, heads: str) -> bool:
    """Return whether an update made since a laptop was heard holds nothing that it did not say to hold."""
    here = [each for each in json.loads(heads) if workspace.log.holds(each)]
    heard = workspace.peers.heard(device)
    return bool(heard) and graph.holds(workspace.log, heard[-1].have, here) == set(here)


def _turn(workspace: Workspace, laptops: Mapping[str, int], made: Sequence[MadeUpdate], unconfirmed: int) -> Turn:
    """It is my turn while news of the partner lies unanswered, else his while an update of mine is unconfirmed."""
    agreement = pairing(workspace)
    if agreement.state != "active" or not laptops:
        return Turn()
    who, since = (ME, news) if (news := _unanswered(workspace)) else (PARTNER, unconfirmed)
    if not since:
        return Turn()
    limits = agreement.fields["reply_days"]
    days = max(limits.least, min(limits.most, agreement.reply_days))
    due = since + days * DAY
    return Turn(who, since, days, due, workspace.clock() > due)


def _unanswered(workspace: Workspace) -> int:
    """Return when the earliest change of the partner came in that no update made by me since holds, or 0.

    Updates made on another laptop of mine answer as well, as far as they came in here.
    """
    answered = 0
    for row in workspace.rows(
        "SELECT heads FROM update_log WHERE direction = 'out'"
        " OR device IN (SELECT id FROM device WHERE person = ?) ORDER BY n DESC LIMIT 8",
        (workspace.me,),
    ):
        answered = max(answered, workspace.log.last_of(json.loads(row[0])))
    return int(workspace.rows(_EARLIEST_NEWS, (answered, workspace.partner))[0][0] or 0)


_EARLIEST_NEWS = """
SELECT MIN(i.at) FROM import i WHERE i.last > ?1 AND EXISTS (
    SELECT 1 FROM device d WHERE d.person = ?2 AND EXISTS (
        SELECT 1 FROM change c WHERE c.device = d.id AND c.n BETWEEN MAX(i.first, ?1 + 1) AND i.last))"""
"""Asked import by import, each by the index of devices: one import may hold a hundred thousand changes."""
