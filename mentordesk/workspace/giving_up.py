"""What a removal of a laptop says: who is meant, what had been seen of it, and which laptops were known by then."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from mentordesk.merge import removals
from mentordesk.records import Removal
from mentordesk.workspace import counting

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

LOST, UNUSED = "lost", "unused"


def removal_of(workspace: Workspace, laptop: str, reason: str, *, by_root: bool = False) -> Removal:
    """Return what giving up a laptop now would say, not yet signed by the root.

    Args:
        by_root: what the lost laptop said of other laptops counts as not seen, so that the root's word overrules it.
    """
    person = workspace.rows("SELECT person FROM device WHERE id = ?", (laptop,))[0][0]
    known = [row[0] for row in workspace.rows("SELECT id FROM device WHERE person = ? ORDER BY id", (person,))]
    heads = workspace.log.heads()
    if by_root and reason == LOST:
        heads = _not_built_on(workspace, heads, _said_by(workspace, laptop, frozenset(known)))
    return Removal(
        laptop=laptop,
        person=person,
        reason=reason,
        seen=json.dumps(heads[: counting.MOST_SEEN]),
        known=json.dumps(known[: counting.MOST_SEEN]),
    )


def statement_of(workspace: Workspace, removal: Removal) -> bytes:
    """Return the bytes that the root signs for a removal."""
    return counting.statement(workspace.id, removal.laptop, removal.person, removal.reason, removal.seen, removal.known)


def left_out_by(workspace: Workspace, person: str) -> set[str]:
    """Return the changes by laptops of a person that do not count."""
    sql = (
        "SELECT DISTINCT c.id FROM left_out l JOIN change c ON c.n = l.n JOIN device d ON d.id = c.device"
        " WHERE d.person = ?"
    )
    return {row[0].hex() for row in workspace.rows(sql, (person,))}


def _said_by(workspace: Workspace, laptop: str, known: frozenset[str]) -> list[str]:
    """Return the changes by which a laptop, or one that falls with it, gave up others."""
    meant = removals.Removal((0, ""), "", laptop, "", known=known)
    fallen = removals.affected(meant, counting.certificates(workspace.db))
    return [each.key[1] for each in counting.in_force(workspace.db) if each.author in fallen and not each.by_root]


def _not_built_on(workspace: Workspace, heads: list[str], said: list[str]) -> list[str]:
    """Return changes below which all lies that is held, except some changes and what builds on them.

    What hangs over a change that is not here may build on them, too: its way down is known only once that arrives.
    """
    if not said:
        return heads
    tainted = set(said)
    queue = [*said, *workspace.log.missing()]
    while queue:
        sql = "SELECT c.id FROM parent p JOIN change c ON c.n = p.child WHERE p.parent = ?"
        children = {row[0].hex() for row in workspace.rows(sql, (bytes.fromhex(queue.pop()),))} - tainted
        tainted |= children
        queue += children
    below = {parent for each in tainted for parent in workspace.log.parents(each) if workspace.log.holds(parent)}
    return sorted({*heads, *below} - tainted)
