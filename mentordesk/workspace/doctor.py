"""The doctor: checks tables against the log, files against their hashes, and who may read what; rebuilds from the log.

The log is the truth; every other table can be worked out from it again.
"""

from __future__ import annotations

import os
import sqlite3
import stat
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.progress import Progress
from mentordesk.records.base import kinds
from mentordesk.said import counted, said
from mentordesk.workspace import counting, database
from mentordesk.workspace.change_record import BadChange, ChangeRecord, parse
from mentordesk.workspace.merging import Merging, read_digest
from mentordesk.workspace.row_state import decode

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

BLOCK = 1 << 20
NAMED = 3
"""How many examples a finding names."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the doctor saw.

    Attributes:
        code: integrity, log, tables, files, stray, access, waiting or well.
        is_fault: whether something should be done; the text says what.
    """

    code: str
    text: str
    is_fault: bool = True


class _RollBack(Exception):
    """Ends an examination."""


def examine(workspace: Workspace, progress: Progress | None = None, *, keys: Path | None = None) -> list[Finding]:
    """Look at everything and change nothing; without a fault the only finding may be that all is well.

    Args:
        keys: the folder that this laptop's keys lie in, if they lie in files.
    Raises:
        Cancelled: the person stopped it.
    """
    from mentordesk.workspace import doctor_files

    progress = progress or Progress()
    progress.step(0, 4, said("Checking the file"))
    found = list(_integrity(workspace))
    if not found:
        progress.step(1, 4, said("Checking the history"))
        found += _log(workspace)
    if not found:
        progress.step(2, 4, said("Working everything out again"))
        found += _tables(workspace)
    progress.step(3, 4, said("Checking the files"))
    found += doctor_files.look(workspace, progress)
    found += _access(workspace, keys)
    found += _waiting(workspace)
    progress.step(4, 4, said("Done"))
    if not any(each.is_fault for each in found):
        changes = workspace.log.count()
        well = counted(
            changes,
            "All is well: 1 change, and the tables agree with it.",
            "All is well: %n changes, and the tables agree with them.",
        )
        found.insert(0, Finding("well", well, False))
    return found


def rebuild(workspace: Workspace, progress: Progress | None = None) -> None:
    """Work every table out again from the log, in one transaction, and remove slices that no record needs.

    Raises:
        BadChange: the log itself is damaged; nothing was changed.
        Cancelled, DiskFull: nothing was changed.
    """
    from mentordesk.workspace import doctor_files

    progress = progress or Progress()
    with workspace.writing:
        with database.transaction(workspace.db):
            _rebuild(workspace, progress)
        workspace.search.rebuild()
        doctor_files.forget_stale(workspace)


def _rebuild(workspace: Workspace, progress: Progress) -> None:
    db, log = workspace.db, workspace.log
    for table in ("rowmeta", "conflict", "touch", "left_out", "parent", "head", "unapplied", *kinds()):
        db.execute(f'DELETE FROM "{table}"')
    db.execute("DELETE FROM meta WHERE key = 'digest'")
    rows: dict[tuple[str, str], None] = {}
    total = log.count()
    for done, (number, change) in enumerate(_changes(workspace)):
        if done % 200 == 0:
            progress.step(done, total, said("Reading the history"))
        db.executemany(
            "INSERT OR IGNORE INTO parent VALUES (?, ?)", [(bytes.fromhex(p), number) for p in change.parents]
        )
        named = dict.fromkeys((op.table, op.row) for op in change.ops)
        db.executemany("INSERT INTO touch VALUES (?, ?, ?)", [(*name, number) for name in named])
        rows.update(named)
    db.execute("INSERT INTO head SELECT id FROM change WHERE id NOT IN (SELECT parent FROM parent)")
    log.forget_read()
    counting.refresh(db, log)
    merging = Merging(db, log)
    for done, name in enumerate(rows):
        if done % 200 == 0:
            progress.step(done, len(rows), said("Working the records out again"))
        merging.rebuild_row(*name)
    merging.finish()


def _changes(workspace: Workspace) -> Iterator[tuple[int, ChangeRecord]]:
    """Yield (arrival number, change) by (depth, id), each proved to be what its id names.

    Raises:
        BadChange: one is not.
    """
    for row in workspace.db.execute("SELECT n, id, body, signature FROM change ORDER BY depth, id").fetchall():
        change = parse(row["body"], row["signature"])
        if change.id != row["id"].hex():
            raise BadChange("its bytes are not those that its name stands for")
        yield row["n"], change


# --- looking ------------------------------------------------------------------------------------------------------


def _integrity(workspace: Workspace) -> Iterator[Finding]:
    files = [(workspace.db, "workspace.sqlite")]
    private = workspace.folder / "private.sqlite"
    opened: sqlite3.Connection | None = None
    if private.is_file():
        with suppress(sqlite3.DatabaseError, database.WorkspaceDamaged, database.WorkspaceTooNew):
            opened = database.connect(private, readonly=True)
        if opened is None:
            yield Finding("integrity", said("private.sqlite cannot be read. Bring it back from your own backup."))
        else:
            files.append((opened, private.name))
    try:
        for connection, name in files:
            try:
                answers = [str(row[0]) for row in connection.execute("PRAGMA integrity_check(5)")]
            except sqlite3.DatabaseError as error:
                answers = [str(error)]
            if answers != ["ok"]:
                told = "; ".join(answers[:NAMED])
                yield Finding(
                    "integrity",
                    said(
                        "{file} is damaged ({told}). Bring back a file from the folder “snapshots”.",
                        file=name,
                        told=told,
                    ),
                )
    finally:
        if opened is not None:
            opened.close()


def _log(workspace: Workspace) -> Iterator[Finding]:
    sql = "SELECT id, depth, device, at, action, parents, body, signature FROM change"
    wrong = []
    for row in workspace.db.execute(sql).fetchall():
        try:
            change = parse(row["body"], row["signature"])
        except BadChange:
            wrong.append(row["id"].hex())
            continue
        stored = (row["id"].hex(), row["depth"], row["device"], row["at"], row["action"], row["parents"])
        parents = b"".join(bytes.fromhex(each) for each in change.parents)
        if stored != (change.id, change.depth, change.device, change.at, change.action, parents):
            wrong.append(row["id"].hex())
    if wrong:
        named = ", ".join(each[:12] for each in wrong[:NAMED])
        yield Finding(
            "log",
            counted(
                len(wrong),
                "1 change of the history was altered on this disk ({named})."
                " Bring back a file from the folder “snapshots”.",
                "%n changes of the history were altered on this disk ({named})."
                " Bring back a file from the folder “snapshots”.",
                named=named,
            ),
        )


def _tables(workspace: Workspace) -> Iterator[Finding]:
    """Compare all that is derived with what a rebuild makes of it; the rebuild is rolled back."""
    before = _derived(workspace)
    after = before
    try:
        with suppress(_RollBack), workspace.writing, database.transaction(workspace.db):
            _rebuild(workspace, Progress())
            after = _derived(workspace)
            raise _RollBack
    finally:
        workspace.log.forget_read()
    for name, stored in before.items():
        rebuilt = after[name]
        wrong = sorted(str(each) for each in stored.keys() | rebuilt.keys() if stored.get(each) != rebuilt.get(each))
        if wrong:
            named = ", ".join(wrong[:NAMED])
            yield Finding(
                "tables",
                counted(
                    len(wrong),
                    "{table}: 1 entry differs from the history ({named}). Nothing is lost; the doctor can rebuild it.",
                    "{table}: %n entries differ from the history ({named})."
                    " Nothing is lost; the doctor can rebuild them.",
                    table=name,
                    named=named,
                ),
            )


def _derived(workspace: Workspace) -> dict[str, Mapping[object, object]]:
    """Return everything that follows from the log, in a form that compares."""
    db = workspace.db
    found: dict[str, Mapping[object, object]] = {
        "merge state": {
            (row[0], row[1]): (decode(row[2]), row[3], row[4]) for row in db.execute("SELECT * FROM rowmeta")
        },
        "what both changed": {tuple(row): 1 for row in db.execute("SELECT tbl, row, cell FROM conflict")},
        "index of changes": {tuple(row): 1 for row in db.execute("SELECT tbl, row, n FROM touch")},
        "what does not count": {tuple(row): 1 for row in db.execute("SELECT tbl, row, n FROM left_out")},
        "laptops": {row[0]: row[1] for row in db.execute("SELECT id, state FROM device")},
        "heads": {row[0].hex(): 1 for row in db.execute("SELECT id FROM head")},
        "digest": {"digest": read_digest(db)},
    }
    for table in kinds():
        found[table] = {row["id"]: tuple(row) for row in db.execute(f'SELECT * FROM "{table}"')}
    return found


def _access(workspace: Workspace, keys: Path | None) -> Iterator[Finding]:
    """Name what other users of this computer may read; Windows keeps user folders apart in its own way."""
    if os.name != "posix":
        return
    places = [workspace.folder, workspace.folder / "private.sqlite"]
    if keys is not None and keys.is_dir():
        places += [keys, *sorted(keys.iterdir())]
    for place in places:
        with suppress(FileNotFoundError):
            if stat.S_IMODE(place.stat().st_mode) & 0o077:
                right = "700" if place.is_dir() else "600"
                yield Finding(
                    "access",
                    said(
                        "Others on this computer may read {file}. Run: chmod {right} “{place}”",
                        file=place.name,
                        right=right,
                        place=place,
                    ),
                )


def _waiting(workspace: Workspace) -> Iterator[Finding]:
    for reason, count in workspace.rows("SELECT reason, COUNT(*) FROM waiting GROUP BY reason ORDER BY reason"):
        yield Finding("waiting", _why_waiting(reason, count), False)


def _why_waiting(reason: str, count: int) -> str:
    if reason == "parent":
        return counted(
            count,
            "1 change waits for a part that has not arrived; the next update asks for it.",
            "%n changes wait for a part that has not arrived; the next update asks for it.",
        )
    if reason == "newer":
        return counted(
            count,
            "1 change was made by a newer MentorDesk; it is kept safely.",
            "%n changes were made by a newer MentorDesk; they are kept safely.",
        )
    if reason == "unproved":
        return counted(
            count,
            "1 change could not be proved to be by the person named; it was set aside.",
            "%n changes could not be proved to be by the person named; they were set aside.",
        )
    return counted(count, "1 change waits.", "%n changes wait.")
