"""Updates taken in: previewed by the same merge, guarded by a snapshot, told in one sentence each."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.bundles import (
    certificates,
    choosing,
    file_words,
    header_files,
    laptop_news,
    new_sheet,
    pairing,
    senders,
)
from mentordesk.bundles.inner import SLICE
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import Opened, open_update
from mentordesk.bundles.recovery import Recovery
from mentordesk.collector import collector_at_rest
from mentordesk.errors import DiskFull
from mentordesk.merge.graph import Heard
from mentordesk.progress import Part, Progress
from mentordesk.queries import files
from mentordesk.queries.files import FileState
from mentordesk.records import kinds
from mentordesk.records.base import label_of
from mentordesk.turns import let_go
from mentordesk.workspace import arrivals, confirmed, conflicts, database, updates, waiting
from mentordesk.workspace.arrivals import Arrived
from mentordesk.workspace.change_record import SCHEMA, ChangeRecord
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.log import AT_ONCE
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.partial import Filling
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import Workspace

PART_LACKS = "A part sent earlier has not arrived; your next update asks for it."
SPARE = 32 << 20
"""Bytes that must stay free beside what an update needs."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """What an update does to one record: new, changed, deleted or restored, with (field, before, after)."""

    table: str
    row: str
    kind: str
    title: str
    cells: Sequence[tuple[str, object, object]] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """What came of one file.

    Attributes:
        sentences: what to tell the person; the first says the most.
        import_number: number to undo it by; 0 when nothing new came in.
        files: those that records name and that are not here.
        file_bytes: of files that were not whole here before.
    """

    sentences: Sequence[str]
    rows: Sequence[RowChange] = ()
    changes: Changes = field(default_factory=Changes)
    applied: int = 0
    decisions: int = 0
    import_number: int = 0
    sender: str = ""
    volume: tuple[int, int] = (1, 1)
    files: Sequence[FileState] = ()
    file_bytes: int = 0


class _RollBack(Exception):
    """Ends a preview."""


def receive(
    workspace: Workspace,
    laptop: Laptop,
    file: Path,
    *,
    preview: bool = False,
    progress: Progress | None = None,
    way_back: WayBack | None = None,
    paper: Recovery | None = None,
) -> Received:
    """Take one update file in, or show what that would do.

    Args:
        way_back: shared by files that come in together; by default each keeps a snapshot of its own.
        paper: the recovery words, which open also what was made for an earlier laptop of this person.

    Raises:
        MentorDeskError: as `open_update`, or there is no room; nothing was changed.
    """
    if way_back is None:
        with WayBack(workspace) as own:
            return receive(workspace, laptop, file, preview=preview, progress=progress, way_back=own, paper=paper)
    progress = progress or Progress()
    size = file.stat().st_size if file.is_file() else 0
    identities = [*laptop.identities, *([paper.age] if paper else [])]
    opening = Part(progress, 0, 2 * size // 3, size)
    by_paper = paper is not None
    with collector_at_rest(), open_update(workspace, identities, file, opening, by_paper=by_paper) as opened:
        _check_room(workspace, opened)
        fresh = opened.bytes_of_files(lambda content: not workspace.attachments.holds(content))
        if preview:
            return _preview(workspace, opened, fresh)
        snapshot = way_back.hold() if _is_news(workspace, opened) else ""
        complete: dict[str, int] = {}
        try:
            bringing = Part(progress, 2 * size // 3, size - 2 * size // 3, size, "Bringing the update in")
            _keep_attachments(workspace, opened, complete, bringing)
            with workspace.writing, database.transaction(workspace.db):
                received = _take_in(workspace, opened, complete, snapshot, fresh)
                updates.note_files(workspace, "in", _update_name(opened), [choosing.mark_of(file)])
        except BaseException:
            _take_out_again(workspace, complete)
            raise
        way_back.came_in()
        progress.report(size, size, "Done")
        return received


def _take_out_again(workspace: Workspace, complete: Iterable[str]) -> None:
    """Remove what a refused update left beside the workspace file."""
    workspace.log.forget_read()
    with workspace.writing:
        for content in complete:
            if not workspace.rows("SELECT 1 FROM attachment WHERE hash = ? AND held = 1", (content,)):
                workspace.attachments.drop(content)  # else an action has just added the same file


def _preview(workspace: Workspace, opened: Opened, fresh: int) -> Received:
    result: list[Received] = []
    try:
        with suppress(_RollBack), workspace.writing, database.transaction(workspace.db):
            result.append(_take_in(workspace, opened, {}, "", fresh))
            raise _RollBack
    finally:
        workspace.log.forget_read()
    return result[0]


def _is_news(workspace: Workspace, opened: Opened) -> bool:
    ids = {change.id for change in opened.changes}
    return not workspace.log.holds_all(ids)


def _check_room(workspace: Workspace, opened: Opened) -> None:
    free = shutil.disk_usage(workspace.folder).free
    needed = opened.bytes_of_files() + sum(4 * len(each.body) for each in opened.changes) + SPARE
    if free < needed:
        raise DiskFull(needed, free)


def _keep_attachments(workspace: Workspace, opened: Opened, complete: dict[str, int], progress: Progress) -> None:
    """Write slices to files; whole ones get their names before the change that needs them is committed."""
    done, total = 0, opened.bytes_of_files()
    with Filling(workspace.attachments, complete) as filling:
        for section, raw in opened.slices():
            progress.step(done, total, "")
            filling.put(section.name, section.offset, section.total, raw, SLICE)
            done += len(raw)
        progress.step(done, total, "")
        filling.finish()


def _take_in(workspace: Workspace, opened: Opened, complete: Mapping[str, int], snapshot: str, fresh: int) -> Received:
    header = opened.header
    has_joined = opened.is_reply and not workspace.rows("SELECT 1 FROM device WHERE id = ?", (header["from"],))
    if has_joined:
        pairing.take_reply(workspace, header)
    second_ones = certificates.take_in(workspace, header["certificates"], count=False)
    if told := new_sheet.take_in(workspace, header):
        second_ones += certificates.take_in(workspace, header["certificates"], count=False)  # what the new root signed
    before = _Before(workspace, opened)
    number = workspace.db.execute(
        "INSERT INTO import (at, first, last, before, snapshot) VALUES (?, ?, 0, ?, ?)",
        (workspace.clock(), workspace.log.last() + 1, before.state, snapshot),
    ).lastrowid
    assert number is not None
    arrived = arrivals.receive(workspace, opened.changes, number)
    certificates.check_count(workspace)
    for content, size in complete.items():
        workspace.attachments.note(content, size)
    _note_sender(workspace, opened, arrived.applied)
    if arrived.applied or arrived.waiting:
        workspace.db.execute("UPDATE import SET last = ? WHERE n = ?", (workspace.log.last(), number))
    else:
        workspace.db.execute("DELETE FROM import WHERE n = ?", (number,))
        number = 0
    rows = before.compare(arrived.changes)
    ids = arrived.changes.ids
    decisions = sum(1 for each in conflicts.conflicts(workspace) if not each.clean and each.row in ids)
    sender = senders.owner(workspace, header["from"])
    lacked = files.lacked(workspace)
    by = senders.described(workspace, header["from"])
    sentences = _sentences(workspace, opened, arrived, decisions, by, lacked, fresh)
    sentences += before.laptops(workspace)
    if has_joined:
        news = sentences if arrived.applied or arrived.waiting else []
        sentences = [f"{sender} has joined: from now on you can send each other updates.", *news]
    sentences += told
    sentences += senders.of_second_ones(workspace, second_ones)
    changes = arrived.changes.with_rows(files.naming(workspace, opened.file_names))
    return Received(
        sentences, rows, changes, len(arrived.applied), decisions, number, sender, opened.volume, lacked, fresh
    )


def _update_name(opened: Opened) -> str:
    """Return what a volume that was taken in is called in the list of updates."""
    return f"{opened.header['id']}#{opened.volume[0]}"


def _note_sender(workspace: Workspace, opened: Opened, arrived: Sequence[ChangeRecord]) -> None:
    """Remember what the sender holds and asks for; an update seen before tells nothing new."""
    header, db = opened.header, workspace.db
    update_id = _update_name(opened)
    seen = workspace.rows("SELECT 1 FROM update_log WHERE direction = 'in' AND id = ?", (update_id,))
    if seen:
        return
    now = workspace.clock()
    heard = Heard(header["id"], tuple(header["earlier"]), opened.have)
    known = workspace.log.heard(header["from"])
    if any(heard.update in each.earlier for each in known):  # one sent earlier came later: what it asks for is past
        asked = workspace.rows("SELECT wants FROM peer_have WHERE device = ?", (header["from"],))
        workspace.log.hear(header["from"], heard, json.loads(asked[0][0]), now)
    else:
        workspace.log.hear(header["from"], heard, header["wants"], now)
        header_files.take_in(workspace, header)
    confirmed.note(workspace, header["from"], opened.have, now, arrived)
    db.execute("UPDATE device SET heard = ? WHERE id = ?", (now, header["from"]))
    db.execute(
        "INSERT INTO update_log (direction, id, at, device, changes, heads) VALUES ('in', ?, ?, ?, ?, ?)",
        (update_id, now, header["from"], len(opened.changes), json.dumps(opened.have.heads)),
    )
    is_partner = senders.owner_id(workspace, header["from"]) == workspace.partner
    if not opened.is_reply and is_partner and workspace.meta("reply"):
        workspace.set_meta("reply", "")


class _Before:
    """The rows an update names, as they were, and what is needed to take the import out again."""

    def __init__(self, workspace: Workspace, opened: Opened) -> None:
        self._workspace = workspace
        self._new: dict[str, Mapping[str, Any]] = {}
        named = {(op.table, op.row) for change in opened.changes for op in change.ops if op.table in kinds()}
        self._rows = _rows(workspace, named)
        self._named = named
        self._given_up = laptop_news.given_up(workspace)
        self._left_out = laptop_news.left_out(workspace, (workspace.me, workspace.partner))
        self.state = json.dumps(
            {
                "heads": workspace.log.heads(),
                "waiting": [row[0].hex() for row in workspace.rows("SELECT id FROM waiting")],
                "sent": workspace.rows("SELECT COALESCE(MAX(n), 0) FROM update_log")[0][0],
                "missing": [[row[0].hex(), row[1]] for row in workspace.rows("SELECT id, forgiven FROM missing")],
            }
        )

    def compare(self, changes: Changes) -> list[RowChange]:
        """Return what looks different now, by table and title."""
        names = [(table, row) for table, ids in changes.rows.items() if table in kinds() for row in ids]
        after = _rows(self._workspace, names)
        if moved := [name for name in names if name not in self._named]:  # other rows, for what counts has moved
            with Workspace.reader(self._workspace.folder) as as_it_was:
                self._rows |= _rows(as_it_was, moved)
        found = [each for name in names if name in after and (each := self._compare(*name, after[name])) is not None]
        let_go(after, self._rows)
        return sorted(found, key=lambda each: (each.table, each.title, each.row))

    def laptops(self, workspace: Workspace) -> list[str]:
        """Return what to tell of laptops that were given up."""
        return laptop_news.sentences(workspace, self._given_up, self._left_out)

    def _defaults(self, table: str) -> Mapping[str, Any]:
        if table not in self._new:
            self._new[table] = {name: each.default for name, each in kinds()[table].fields.items()}
        return self._new[table]

    def _compare(self, table: str, row: str, after: Mapping[str, Any]) -> RowChange | None:
        before = self._rows.get((table, row))
        was_live, is_live = before is not None and not before["deleted"], not after["deleted"]
        if not was_live and not is_live:
            return None
        then: Mapping[str, Any] = before or self._defaults(table)
        cells = [(name, then[name], after[name]) for name in kinds()[table].fields if then[name] != after[name]]
        kind = "changed" if was_live and is_live else "deleted" if was_live else "restored" if before else "new"
        if kind == "changed" and not cells:
            return None
        return RowChange(table, row, kind, label_of(kinds()[table], after), cells)


def _rows(workspace: Workspace, names: Iterable[tuple[str, str]]) -> dict[tuple[str, str], dict[str, Any]]:
    """Return the table rows of these names, deleted or not, those that exist."""
    by_table: dict[str, list[str]] = {}
    for table, row in names:
        by_table.setdefault(table, []).append(row)
    found = {}
    for table, ids in by_table.items():
        for start in range(0, len(ids), AT_ONCE):
            some = ids[start : start + AT_ONCE]
            for each in workspace.rows(f'SELECT * FROM "{table}" WHERE id IN ({",".join("?" * len(some))})', some):
                found[table, each["id"]] = dict(each)
    return found


def _sentences(
    workspace: Workspace,
    opened: Opened,
    arrived: Arrived,
    decisions: int,
    sender: str,
    lacked: Sequence[FileState],
    fresh: int,
) -> list[str]:
    sentences = []
    number, count = opened.volume
    part = f" (part {number} of {count})" if count > 1 else ""
    if arrived.applied:
        by_others = len(arrived.applied) - arrived.own
        words = _counted(by_others, "change") + f" by {sender}{part}"
        words += f", {decisions} needs your decision." if decisions == 1 else ""
        words += f", {decisions} need your decision." if decisions > 1 else "." if not decisions else ""
        if by_others:
            sentences.append(words)
        if arrived.own:
            sentences.append(
                f"This laptop seems restored from a backup: {arrived.own} of your own later changes"
                f" came back from {sender}."
            )
    elif fresh:
        sentences.append(file_words.came(fresh, sender, part))
    elif not arrived.waiting:
        sentences.append(f"You already had all of this{part}.")
    if arrived.waiting.get("parent"):
        sentences.append(PART_LACKS)
    if arrived.waiting.get("newer"):
        sentences.append("Some changes were made by a newer MentorDesk; kept safely, update to see them.")
    if unproved := arrived.waiting.get("unproved"):
        sentences.append(
            f"{_counted(len(unproved), 'change')} could not be proved to be by the person named and were set aside."
        )
    if _disagrees(workspace, opened):
        sentences.append("Your two laptops disagree although they hold the same changes; run the doctor to rebuild.")
    return [*sentences, *file_words.sentences(lacked, sender)]


def _disagrees(workspace: Workspace, opened: Opened) -> bool:
    """Return whether the same set of changes added up to other cells at the sender."""
    theirs = opened.header["digest"]
    if not theirs or opened.header["schema"] != SCHEMA or waiting.is_any(workspace.db):
        return False
    mine = workspace.log.have()
    is_same = (set(mine.heads), set(mine.missing)) == (set(opened.have.heads), set(opened.have.missing))
    return is_same and theirs != read_digest(workspace.db)


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
