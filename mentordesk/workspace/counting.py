"""Which changes count here: the rule of merge/removals.py over the log, its answer kept beside it.

What a change that counts wrote is found in `touch`, of one that does not in `left_out`; so whoever asks `touch` sees
only what counts. The answer is worked out again when something comes in that it could depend on, and by the doctor.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from mentordesk.merge import removals
from mentordesk.merge.removals import Acceptance, Certified, Removal, Ruling
from mentordesk.records import Acceptance as AcceptanceRecord
from mentordesk.records import Removal as RemovalRecord
from mentordesk.workspace import sheets, signatures
from mentordesk.workspace.change_record import DECIDES_WHAT_COUNTS, ChangeRecord, Op, is_id, parse
from mentordesk.workspace.log import AT_ONCE, Log
from mentordesk.workspace.row_state import RowName

DOMAIN = b"mentordesk/removal/1\0"
MOST_SEEN = 4_000
"""Heads and laptops that one removal can name."""
BASIS, IN_FORCE = "ruled_on", "in_force"
"""Facts of the file: which laptops and roots were known when what counts was last worked out; what holds since."""


def note(db: sqlite3.Connection, changes: Iterable[tuple[int, ChangeRecord]]) -> bool:
    """Index what new changes say about laptops; return whether they say anything."""
    found = [
        (op.table, op.row, number) for number, change in changes for op in change.ops if op.table in DECIDES_WHAT_COUNTS
    ]
    db.executemany("INSERT OR IGNORE INTO touch VALUES (?, ?, ?)", found)
    return bool(found)


def has_removals(db: sqlite3.Connection) -> bool:
    """Return whether any laptop was ever given up in this pair."""
    found = "SELECT 1 FROM touch WHERE tbl = ?1 UNION ALL SELECT 1 FROM left_out WHERE tbl = ?1 LIMIT 1"
    return db.execute(found, (RemovalRecord.table,)).fetchone() is not None


def may_move(db: sqlite3.Connection, log: Log, changes: Sequence[tuple[int, ChangeRecord]]) -> bool:
    """Return whether these changes, just logged, can move what counts: cheap where no laptop was ever given up."""
    if note(db, changes):
        return True
    if not has_removals(db):
        return False
    if _fact(db, BASIS) != _basis(db):
        return True
    given_up = {row[0] for row in db.execute("SELECT id FROM device WHERE state = 'revoked'")}
    return any(change.device in given_up or _came_late(db, number, change.id) for number, change in changes)


def refresh(db: sqlite3.Connection, log: Log) -> set[RowName]:
    """Work out what counts, and the state of every laptop; return the rows whose changes count now or do not any more.

    The caller holds the transaction and works these rows out again.
    """
    ruling = ruling_of(db, log)
    before = {int(row[0]) for row in db.execute("SELECT DISTINCT n FROM left_out")}
    after = _numbers(db, ruling.left_out)
    moved: set[RowName] = set()
    for number in after - before:
        names = _names(db, number)
        db.executemany("DELETE FROM touch WHERE tbl = ? AND row = ? AND n = ?", names)
        db.executemany("INSERT OR IGNORE INTO left_out VALUES (?, ?, ?)", names)
        moved.update((table, row) for table, row, _ in names)
    for number in before - after:
        names = _names(db, number)
        db.executemany("DELETE FROM left_out WHERE tbl = ? AND row = ? AND n = ?", names)
        db.executemany("INSERT OR IGNORE INTO touch VALUES (?, ?, ?)", names)
        moved.update((table, row) for table, row, _ in names)
    unused = {each.laptop for each in in_force(db) if not each.is_lost}
    _keep(db, ruling)
    settle_states(db, unused - ruling.unused)
    return moved


def ruling_of(db: sqlite3.Connection, log: Log, more: Iterable[Removal] = ()) -> Ruling:
    """Return what follows from all that the log says about laptops, and from more removals signed by a root."""
    said = [*_removals(db), *more]
    if not said:
        return removals.NOTHING
    return removals.rule(_History(db), log.heads(), said, _acceptances(db), certificates(db))


def certificates(db: sqlite3.Connection) -> dict[str, Certified]:
    """Return whose laptop each device is, and who certified it."""
    found = db.execute("SELECT id, person, COALESCE(json_extract(NULLIF(certificate, ''), '$.by'), '') FROM device")
    return {row[0]: Certified(row[1], row[2]) for row in found}


def in_force(db: sqlite3.Connection) -> list[Removal]:
    """Return the removals that hold, as they were last worked out."""
    return [
        Removal(
            (each["depth"], each["change"]), each["author"], each["laptop"], each["person"], tuple(each["seen"]),
            frozenset(each["known"]), each["lost"], each["root"],
        )
        for each in json.loads(_fact(db, IN_FORCE) or "[]")
    ]  # fmt: skip


def lost_among(db: sqlite3.Connection, more: Mapping[str, Certified]) -> frozenset[str]:
    """Return the lost laptops, also of those that are not known here yet and would fall with one.

    Args:
        more: certificates that came with an update.
    """
    known = {**more, **certificates(db)}
    return frozenset[str]().union(*(removals.affected(each, known) for each in in_force(db) if each.is_lost))


def settle_states(db: sqlite3.Connection, released: Collection[str] = ()) -> None:
    """Set which laptops are lost or given up by the removals that hold, and which are not any more.

    A lost laptop's certificates take no laptop's place, but for that of the one that signed them itself: its keys may
    be where the lost laptop is. The caller holds the transaction.

    Args:
        released: laptops that were given up as unused by a removal that holds no more.
    """
    lost = lost_among(db, {})
    unused = {each.laptop for each in in_force(db) if not each.is_lost}
    replaced: set[tuple[str, str]] = set()
    pushed: set[tuple[str, str]] = set()
    sql = (
        "SELECT id, person, json_extract(certificate, '$.replaces'), json_extract(certificate, '$.by') FROM device"
        " WHERE certificate != ''"
    )
    for device, person, each, by in db.execute(sql):
        if each and each != device:
            (pushed if device in lost and by != each else replaced).add((person, each))
    for device, person, state in db.execute("SELECT id, person, state FROM device").fetchall():
        is_freed = state == "revoked" or (person, device) in pushed or device in released
        is_retired = device in unused or (person, device) in replaced or (state == "retired" and not is_freed)
        found = "revoked" if device in lost else "retired" if is_retired else "live"
        if found != state:
            db.execute("UPDATE device SET state = ? WHERE id = ?", (found, device))


def statement(workspace: str, laptop: str, person: str, reason: str, seen: str, known: str) -> bytes:
    """Return the bytes that a person's root signs to give a laptop up."""
    body = {
        "workspace": workspace,
        "laptop": laptop,
        "person": person,
        "reason": reason,
        "seen": seen,
        "known": known,
    }
    return DOMAIN + json.dumps(body, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


# --- reading the log --------------------------------------------------------------------------------------------------


class _History:
    """The graph of applied changes, each read once."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: dict[str, tuple[int, bytes, str] | None] = {}

    def _place(self, change: str) -> tuple[int, bytes, str] | None:
        if change not in self._known:
            sql = "SELECT depth, parents, device FROM change WHERE id = ?"
            row = self._db.execute(sql, (bytes.fromhex(change),)).fetchone()
            self._known[change] = None if row is None else (row[0], row[1], row[2])
        return self._known[change]

    def depth(self, change: str) -> int | None:
        found = self._place(change)
        return None if found is None else found[0]

    def parents(self, change: str) -> Sequence[str]:
        found = self._place(change)
        joined = found[1].hex() if found else ""
        return [joined[start : start + 64] for start in range(0, len(joined), 64)]

    def author(self, change: str) -> str:
        found = self._place(change)
        return found[2] if found else ""


def _said(db: sqlite3.Connection, table: str) -> Iterator[tuple[ChangeRecord, Op]]:
    """Yield every write in a table, also by a change that does not count."""
    found = db.execute(
        "SELECT c.body FROM (SELECT n FROM touch WHERE tbl = ?1 UNION SELECT n FROM left_out WHERE tbl = ?1) t"
        " JOIN change c ON c.n = t.n ORDER BY c.n",
        (table,),
    )
    for row in found.fetchall():
        change = parse(row[0], b"")
        yield from ((change, op) for op in change.ops if op.table == table)


def _removals(db: sqlite3.Connection) -> Iterator[Removal]:
    keys: dict[str, set[str]] | None = None
    for change, op in _said(db, RemovalRecord.table):
        keys = roots(db) if keys is None else keys
        if (found := _read(change.workspace, op.cells, keys)) is not None:
            yield replace(found, key=change.key, author=change.device)


def _read(workspace: str, cells: Mapping[str, object], keys: Mapping[str, set[str]]) -> Removal | None:
    """Read what a removal says; None for one that makes no sense."""
    laptop, person, reason = cells.get("laptop"), cells.get("person"), cells.get("reason", "lost")
    seen, known = _ids(cells.get("seen")), _ids(cells.get("known"))
    if not is_id(laptop) or not isinstance(person, str) or reason not in ("lost", "unused"):
        return None
    if seen is None or known is None:
        return None
    signed = statement(workspace, str(laptop), person, str(reason), str(cells["seen"]), str(cells["known"]))
    is_proved = is_signed(signed, cells.get("proof"), keys.get(person, ()))
    return Removal((0, ""), "", str(laptop), person, seen, frozenset(known), reason == "lost", is_proved)


def by_root(db: sqlite3.Connection, workspace: str, cells: Mapping[str, str]) -> Removal | None:
    """Return a removal that is not in the log, when a root has signed it."""
    found = _read(workspace, cells, roots(db))
    return found if found is not None and found.by_root else None


def root_words(db: sqlite3.Connection) -> list[dict[str, str]]:
    """Return the cells of the removals in the log that a root has signed, as they arrived."""
    keys = roots(db)
    found = []
    for change, op in _said(db, RemovalRecord.table):
        read = _read(change.workspace, op.cells, keys)
        if read is not None and read.by_root:
            found.append({name: str(op.cells.get(name, each.default)) for name, each in RemovalRecord.fields.items()})
    return found


def _acceptances(db: sqlite3.Connection) -> Iterator[Acceptance]:
    return (Acceptance(change.id, change.device, op.row) for change, op in _said(db, AcceptanceRecord.table))


def _ids(value: object) -> tuple[str, ...] | None:
    """Read a JSON list of ids; None for anything else."""
    if not isinstance(value, str):
        return None
    try:
        found = json.loads(value)
    except (ValueError, RecursionError):
        return None
    if not isinstance(found, list) or len(found) > MOST_SEEN or not all(map(is_id, found)):
        return None
    return tuple(found)


def is_signed(message: bytes, proof: object, keys: Collection[str]) -> bool:
    """Return whether a proof is the signature of one of these keys."""
    if not isinstance(proof, str) or len(proof) != 128 or not keys:
        return False
    return any(signatures.is_signed(message, proof, key) for key in keys)


def roots(db: sqlite3.Connection) -> dict[str, set[str]]:
    """Return the root keys that may speak for each person, also of earlier sheets."""
    found: dict[str, set[str]] = {}
    for person, key in db.execute("SELECT person, key FROM root"):
        found.setdefault(person, set()).add(key)
    for person, key in sheets.former_roots(db):
        found.setdefault(person, set()).add(key)
    return found


# --- writing the answer -----------------------------------------------------------------------------------------------


def _came_late(db: sqlite3.Connection, number: int, change: str) -> bool:
    """Return whether a change arrived after one that builds on it."""
    sql = "SELECT 1 FROM parent WHERE parent = ? AND child < ? LIMIT 1"
    return db.execute(sql, (bytes.fromhex(change), number)).fetchone() is not None


def _numbers(db: sqlite3.Connection, changes: Iterable[str]) -> set[int]:
    ids = [bytes.fromhex(each) for each in changes]
    found: set[int] = set()
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        found.update(
            row[0] for row in db.execute(f"SELECT n FROM change WHERE id IN ({','.join('?' * len(some))})", some)
        )
    return found


def _names(db: sqlite3.Connection, number: int) -> list[tuple[str, str, int]]:
    """Return what a change touches."""
    row = db.execute("SELECT body FROM change WHERE n = ?", (number,)).fetchone()
    return [(op.table, op.row, number) for op in parse(row[0], b"").ops]


def _keep(db: sqlite3.Connection, ruling: Ruling) -> None:
    if not has_removals(db):
        db.execute("DELETE FROM meta WHERE key IN (?, ?)", (BASIS, IN_FORCE))
        return
    held = [
        {
            "change": each.key[1],
            "depth": each.key[0],
            "author": each.author,
            "laptop": each.laptop,
            "person": each.person,
            "seen": list(each.seen),
            "known": sorted(each.known),
            "lost": each.is_lost,
            "root": each.by_root,
        }
        for each in ruling.in_force
    ]
    facts = [(BASIS, _basis(db)), (IN_FORCE, json.dumps(held))]
    db.executemany("INSERT OR REPLACE INTO meta VALUES (?, ?)", facts)


def _basis(db: sqlite3.Connection) -> str:
    """Return what the answer rests on beside the log: how many laptops are known, and which roots may speak."""
    laptops = int(db.execute("SELECT COUNT(*) FROM device").fetchone()[0])
    keys = sorted(f"{person}:{key}" for person, found in roots(db).items() for key in found)
    return f"{laptops} {' '.join(keys)}"


def _fact(db: sqlite3.Connection, key: str) -> str:
    row = db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""
