"""Which updates made here are proven to have arrived: found out when an update comes in, and remembered.

Whether one change lies below another takes a walk over all between them. Whoever brings an update in walks once; the
window only reads what was found. What a laptop once said it holds stays true.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from mentordesk.merge import graph
from mentordesk.merge.graph import Have
from mentordesk.workspace.peers import Places

if TYPE_CHECKING:
    from mentordesk.workspace.change_record import ChangeRecord
    from mentordesk.workspace.workspace import Workspace

KEY = "confirmed"
LOOKED_BACK = 50
"""Updates made that are looked at; older ones count as confirmed once a later one is."""


def confirmations(workspace: Workspace) -> Mapping[str, Mapping[str, int]]:
    """Return, for each of the last updates made here, which laptop said first when that it holds all of it.

    By update id and device, in ms since 1970. Of updates that came in before this was remembered nothing is known
    until the next one does.
    """
    found: dict[str, dict[str, int]] = json.loads(workspace.meta(KEY, "{}"))
    return found


def note(workspace: Workspace, device: str, have: Have, at: int, arrived: Iterable[ChangeRecord] = ()) -> None:
    """Remember which updates a laptop now says it holds; the caller holds the transaction.

    Args:
        at: when that was heard, in ms since 1970.
        arrived: changes just applied: the walk mostly leads through these, and need not read them again.
    """
    places = Places(workspace.log, {each.id: (each.depth, each.parents) for each in arrived})
    known = confirmations(workspace)
    made = workspace.rows(
        "SELECT id, heads FROM update_log WHERE direction = 'out' ORDER BY n DESC LIMIT ?", (LOOKED_BACK,)
    )
    kept: dict[str, dict[str, int]] = {}
    holds_later = False
    for row in made:
        by = kept[row["id"]] = dict(known.get(row["id"], {}))
        if device not in by:
            heads = json.loads(row["heads"])
            if holds_later or _built_on(workspace, device, heads) or _holds(places, have, heads):
                by[device] = at
        holds_later = holds_later or device in by
    workspace.set_meta(KEY, json.dumps(kept))


def _built_on(workspace: Workspace, device: str, heads: list[str]) -> bool:
    """Return whether the laptop itself wrote upon each of these changes: it had them then, and no walk is needed.

    In a first full update the walk would lead from the last change down to the first one, again with every file.
    """
    sql = "SELECT 1 FROM parent p JOIN change c ON c.n = p.child WHERE p.parent = ? AND c.device = ? LIMIT 1"
    return all(workspace.rows(sql, (bytes.fromhex(each), device)) for each in heads)


def _holds(places: Places, have: Have, heads: list[str]) -> bool:
    here = [each for each in heads if places.depth(each) is not None]
    return graph.holds(places, have, here) == set(here)
