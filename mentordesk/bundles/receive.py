"""Updates taken in: previewed by the same merge, guarded by a snapshot, told in one sentence each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from mentordesk.bundles import (
    certificates,
    choosing,
    file_words,
    header_files,
    laptop_news,
    new_sheet,
    pairing,
    senders,
    update_words,
)
from mentordesk.bundles.inner import SLICE
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.open import Opened, open_update
from mentordesk.bundles.recovery import Recovery
from mentordesk.collector import collector_at_rest
from mentordesk.disk import need_room
from mentordesk.merge.graph import Heard
from mentordesk.progress import Part, Progress
from mentordesk.queries import files
from mentordesk.queries.files import FileState
from mentordesk.queries.record_changes import RecordChange, RecordsBefore
from mentordesk.records import kinds
from mentordesk.said import said
from mentordesk.workspace import arrivals, confirmed, conflicts, database, imports, laptops, room, updates, waiting
from mentordesk.workspace.change_record import SCHEMA, ChangeRecord
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.partial import Filling
from mentordesk.workspace.way_back import WayBack
from mentordesk.workspace.workspace import FILE, Workspace


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
    rows: Sequence[RecordChange] = ()
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
        growth = room.for_changes(workspace.folder / FILE, opened.changes)
        need_room(workspace.folder, opened.bytes_of_files() + growth)
        fresh = opened.bytes_of_files(lambda content: not workspace.attachments.holds(content))
        if preview:
            return _preview(workspace, opened, fresh)
        snapshot = way_back.hold() if _is_news(workspace, opened) else ""
        complete: dict[str, int] = {}
        try:
            bringing = Part(progress, 2 * size // 3, size - 2 * size // 3, size, said("Bringing the update in"))
            _keep_attachments(workspace, opened, complete, bringing)
            with workspace.writing, database.transaction(workspace.db):
                received = _take_in(workspace, opened, complete, snapshot, fresh)
                updates.note_files(workspace, updates.IN, _update_name(opened), [choosing.mark_of(file)])
        except BaseException:
            _take_out_again(workspace, complete)
            raise
        way_back.came_in()
        progress.report(size, size, said("Done"))
        return received


def _take_out_again(workspace: Workspace, complete: Iterable[str]) -> None:
    """Remove what a refused update left beside the workspace file."""
    workspace.log.forget_read()
    with workspace.writing:
        for content in complete:
            if not workspace.attachments.is_kept(content):
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
    has_joined = opened.is_reply and not laptops.state_of(workspace, header["from"])
    if has_joined:
        pairing.take_reply(workspace, header)
    second_ones = certificates.take_in(workspace, header["certificates"], count=False)
    if told := new_sheet.take_in(workspace, header):
        second_ones += certificates.take_in(workspace, header["certificates"], count=False)  # what the new root signed
    named = {(op.table, op.row) for change in opened.changes for op in change.ops if op.table in kinds()}
    before, laptops_before = RecordsBefore(workspace, named), laptop_news.standing(workspace)
    number = imports.begin(workspace, snapshot)
    arrived = arrivals.receive(workspace, opened.changes, number)
    certificates.check_count(workspace)
    for content, size in complete.items():
        workspace.attachments.note(content, size)
    _note_sender(workspace, opened, arrived.applied)
    if arrived.applied or arrived.waiting:
        imports.end(workspace, number)
    else:
        imports.forget(workspace, number)
        number = 0
    rows = before.compare(arrived.changes)
    ids = arrived.changes.ids
    decisions = sum(row in ids for _, row, _ in conflicts.undecided(workspace))
    sender = senders.owner(workspace, header["from"])
    lacked = files.lacked(workspace)
    by = senders.described(workspace, header["from"])
    sentences = update_words.sentences(
        arrived, by, opened.volume, decisions=decisions, fresh=fresh, disagrees=_disagrees(workspace, opened)
    )
    sentences += file_words.sentences(lacked, by)
    sentences += laptop_news.sentences(workspace, laptops_before)
    if has_joined:
        news = sentences if arrived.applied or arrived.waiting else []
        if arrived.applied and not decisions:
            news = news[1:]  # how many changes joining takes is no news
        sentences = [
            said("{who} has joined: from now on you can send each other updates.", who=sender),
            *news,
        ]
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
    header, sender = opened.header, opened.header["from"]
    update_id = _update_name(opened)
    if updates.is_noted(workspace, updates.IN, update_id):
        return
    now = workspace.clock()
    heard = Heard(header["id"], tuple(header["earlier"]), opened.have)
    known = workspace.peers.heard(sender)
    if any(heard.update in each.earlier for each in known):  # one sent earlier came later: what it asks for is past
        workspace.peers.hear(sender, heard, workspace.peers.wants_of(sender), now)
    else:
        workspace.peers.hear(sender, heard, header["wants"], now)
        header_files.take_in(workspace, header)
    confirmed.note(workspace, sender, opened.have, now, arrived)
    laptops.note_heard(workspace, sender, now)
    updates.note(workspace, updates.IN, update_id, sender, len(opened.changes), opened.have.heads, now)
    is_partner = senders.owner_id(workspace, sender) == workspace.partner
    if not opened.is_reply and is_partner and workspace.meta("reply"):
        workspace.set_meta("reply", "")


def _disagrees(workspace: Workspace, opened: Opened) -> bool:
    """Return whether the same set of changes added up to other cells at the sender."""
    theirs = opened.header["digest"]
    if not theirs or opened.header["schema"] != SCHEMA or waiting.is_any(workspace.db):
        return False
    mine = workspace.log.have()
    is_same = (set(mine.heads), set(mine.missing)) == (set(opened.have.heads), set(opened.have.missing))
    return is_same and theirs != read_digest(workspace.db)
