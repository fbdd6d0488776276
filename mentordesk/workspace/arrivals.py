"""Changes coming in from an update: proved, put in order, applied, or kept waiting.

A change waits when a parent is missing ("parent"), when it is not proved to be by its author ("unproved") or when it
needs a newer program ("newer"); it is kept with its signature and tried again with every update.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from mentordesk.merge import graph
from mentordesk.workspace import counting, laptops, waiting
from mentordesk.workspace.change_record import PROGRAM, BadChange, ChangeRecord, parse
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.log import AT_ONCE
from mentordesk.workspace.merging import Merging
from mentordesk.workspace.waiting import Waits

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Arrived:
    """What came of incoming changes.

    Attributes:
        applied: changes applied now, parents first, also some that had waited.
        known: how many were here already.
        waiting: ids that wait, by reason: parent, unproved or newer.
        own: applied changes written in this very folder that it did not have: it was restored or copied.
    """

    applied: Sequence[ChangeRecord] = ()
    known: int = 0
    waiting: Mapping[str, Sequence[str]] = field(default_factory=dict)
    changes: Changes = field(default_factory=Changes)
    own: int = 0


def verifier(workspace: Workspace) -> Callable[[ChangeRecord], bool]:
    """Return a check of a change's own signature by a device that is certified for one of the two people.

    Changes of a laptop that was given up verify, too: whether they count is another question (counting.py).
    """
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    keys = {
        row[0]: Ed25519PublicKey.from_public_bytes(bytes.fromhex(row[0]))
        for row in workspace.rows("SELECT id FROM device")
    }

    def verifies(change: ChangeRecord) -> bool:
        if (key := keys.get(change.device)) is None or len(change.signature) != 64:
            return False
        try:
            key.verify(change.signature, change.to_sign)
        except InvalidSignature:
            return False
        return True

    return verifies


def receive(
    workspace: Workspace, incoming: Iterable[ChangeRecord], import_number: int | None = None, *, again: bool = False
) -> Arrived:
    """Take changes in; the caller holds the transaction.

    Args:
        again: look at everything that waits, as after an update of the program, not only at what may now be ready.
    Raises:
        BadChange: one belongs to another pair or names a depth that its parents contradict.
    """
    log = workspace.log
    new: dict[str, ChangeRecord] = {}
    for change in incoming:
        if change.workspace != workspace.id:
            raise BadChange("made for another pair")
        new[change.id] = change
    held = log.held(new)
    known = len(held)
    for each in held:
        del new[each]
    if _misplaced(workspace, new, {}):
        raise BadChange("a wrong place in the history")
    waits = waiting.places(workspace.db)
    for each in waits.keys() & new.keys():
        if waits[each].reason != "unproved":
            del new[each]  # a copy with a worse signature does not take the place of a proved one
    found = set(waits) if again else waiting.to_look_at(waits, new)
    for row in _in(workspace, "SELECT id, body, signature FROM waiting WHERE id IN", found - new.keys()):
        new[row[0].hex()] = parse(row[1], row[2])
    for each in _misplaced(workspace, new, waits) if waits else ():
        # seen only now that a parent is here; it must not stop what came with it
        workspace.db.execute("DELETE FROM waiting WHERE id = ?", (bytes.fromhex(each),))
        del new[each]
    waits.clear()  # a hundred thousand may wait, and their places are not needed beside them
    found.clear()
    return _apply(workspace, new, known, import_number)


def go_on_without(workspace: Workspace, import_number: int | None = None) -> Arrived:
    """Apply what waits only for parents that may never come; these stay wanted and become no heads when they come."""
    kept = [
        parse(row[0], row[1]) for row in workspace.rows("SELECT body, signature FROM waiting WHERE reason = 'parent'")
    ]
    absent = {parent for change in kept for parent in change.parents if not workspace.log.holds(parent)}
    held_back = {each[0].hex() for each in workspace.rows("SELECT id FROM waiting WHERE reason != 'parent'")}
    gone_without = frozenset(absent - {change.id for change in kept} - held_back)
    return _apply(workspace, {change.id: change for change in kept}, 0, import_number, gone_without)


def _apply(
    workspace: Workspace,
    new: Mapping[str, ChangeRecord],
    known: int,
    import_number: int | None,
    gone_without: frozenset[str] = frozenset(),
) -> Arrived:
    log = workspace.log
    passed = gone_without | log.forgiven()
    verifies = verifier(workspace)
    unproved = graph.unproved(
        new,
        lambda each: new[each].parents,
        lambda each: new[each].device,
        lambda each: new[each].depth,
        lambda each: verifies(new[each]),
    )
    newer = {change.id for change in new.values() if change.least > PROGRAM}
    candidates = {each: change.parents for each, change in new.items() if each not in unproved and each not in newer}
    elsewhere = {parent for parents in candidates.values() for parent in parents} - candidates.keys()
    ready, unready = graph.in_order(
        candidates, {each: new[each].depth for each in candidates}, (passed | log.held(elsewhere)).__contains__
    )
    logged = log.append([new[each] for each in ready], import_number=import_number)
    placed = [(number, new[each]) for number, each in zip(logged, ready, strict=True)]
    moved = counting.refresh(workspace.db, log) if counting.may_move(workspace.db, log, placed) else set()
    merging = Merging(workspace.db, log, ready)
    merging.load(new[each] for each in ready)
    for number, change in placed:
        merging.apply(change, number)
    merging.again(moved)
    own_devices = laptops.written_here(workspace)
    own = sum(new[each].device in own_devices for each in ready)
    changes = merging.finish()
    reasons = {
        **dict.fromkeys(unready, "parent"),
        **dict.fromkeys(newer - unproved, "newer"),
        **dict.fromkeys(unproved, "unproved"),
    }
    _keep_waiting(workspace, ready, {each: (new[each], reason) for each, reason in reasons.items()}, gone_without)
    return Arrived([new[each] for each in ready], known, waiting.by_reason(workspace.db), changes, own)


def _misplaced(workspace: Workspace, new: Mapping[str, ChangeRecord], waits: Mapping[str, Waits]) -> list[str]:
    """Return the changes whose depth their parents contradict; a parent that is not here proves nothing."""
    depths: dict[str, int | None] = {each: place.depth for each, place in waits.items()}
    depths |= {each: change.depth for each, change in new.items()}
    result = []
    for each, change in new.items():
        for parent in change.parents:
            if parent not in depths:
                depths[parent] = workspace.log.depth(parent)
        found = [depths[parent] for parent in change.parents]
        least = 1 + max((known for known in found if known is not None), default=0)
        if change.depth < least or (None not in found and change.depth != least):
            result.append(each)
    return result


def _in(workspace: Workspace, sql: str, changes: Iterable[str]) -> Iterator[sqlite3.Row]:
    ids = [bytes.fromhex(each) for each in changes]
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        yield from workspace.rows(f"{sql} ({','.join('?' * len(some))})", some)


def _keep_waiting(
    workspace: Workspace,
    applied: Sequence[str],
    unready: Mapping[str, tuple[ChangeRecord, str]],
    gone_without: frozenset[str],
) -> None:
    db, log = workspace.db, workspace.log
    for table in ("waiting", "missing"):
        if db.execute(f"SELECT 1 FROM {table} LIMIT 1").fetchone() is not None:
            db.executemany(f"DELETE FROM {table} WHERE id = ?", [(bytes.fromhex(each),) for each in applied])
    now = workspace.clock()
    db.executemany(
        "INSERT INTO waiting VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET reason = excluded.reason, signature = excluded.signature",
        [
            (bytes.fromhex(each), change.depth, change.device, change.body, change.signature, reason, now)
            for each, (change, reason) in unready.items()
        ],
    )
    kept = {each for each, (_, reason) in unready.items() if reason != "unproved"}
    db.executemany("DELETE FROM missing WHERE id = ?", [(bytes.fromhex(each),) for each in kept])
    lacked = {parent for each in kept for parent in unready[each][0].parents}
    lacked -= kept | log.held(lacked)
    elsewhere = "SELECT id FROM waiting WHERE reason != 'unproved' AND id IN"
    lacked -= {row[0].hex() for row in _in(workspace, elsewhere, lacked)}
    wanted = [(bytes.fromhex(each),) for each in lacked]
    db.executemany("INSERT OR IGNORE INTO missing (id) VALUES (?)", wanted)
    forgiven = [(bytes.fromhex(each),) for each in gone_without]
    db.executemany("INSERT OR REPLACE INTO missing (id, forgiven) VALUES (?, 1)", forgiven)
