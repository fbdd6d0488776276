"""An update made: everything not proven to be on the partner's laptop, sealed, read back, then given its name."""

from __future__ import annotations

import hashlib
import io
import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mentordesk.bundles import certificates, header_roots, inner
from mentordesk.bundles.age import HybridRecipient, decrypt, encrypt
from mentordesk.bundles.files import replacing
from mentordesk.bundles.inner import SLICE, Section
from mentordesk.bundles.laptop import Laptop
from mentordesk.errors import MentorDeskError, Refused
from mentordesk.merge import graph
from mentordesk.merge.graph import Have
from mentordesk.merge.registers import alternatives
from mentordesk.progress import Progress
from mentordesk.records import Person, kinds
from mentordesk.workspace import database
from mentordesk.workspace.change_record import MAX_MOMENT, SCHEMA, is_id, parse
from mentordesk.workspace.changed import Changes
from mentordesk.workspace.log import have_to_json
from mentordesk.workspace.merging import read_digest
from mentordesk.workspace.workspace import Workspace

DEFAULT_LIMIT = 20
MAIL_SHARE = 0.7
"""A sealed file grows by 1.374 in a mail; 0.7 of the mail's limit leaves room for its text."""
LEAST_LIMIT, MOST_LIMIT = 2, 90
NOBODY = ""
"""A device never heard from: it lacks everything."""
HEADER_ROOM = 96 << 10
SECTION_ROOM = 400
SECTIONS_MOST = 2_000
"""Sections in one file; the header that names them stays below 1 MiB."""
HAVE_MOST = 8_000
"""Ids in what is said to be held; beyond these nothing is said to be, and everything comes again."""
MAX_WANTS = 1_000


class NotReadBack(MentorDeskError):
    """The file just written does not read back as it should."""

    code = "not_read_back"

    def __init__(self) -> None:
        super().__init__(
            "The update could not be read back after writing; it was removed. Your pair is safe.",
            "Check the disk and try again.",
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What the next update would hold.

    Attributes:
        changes: ids, parents first.
        attachments: (hash, bytes) in the order sent.
    """

    changes: Sequence[str]
    attachments: Sequence[tuple[str, int]]

    @property
    def size(self) -> int:
        """Bytes of attachments."""
        return sum(size for _, size in self.attachments)


@dataclass(frozen=True, slots=True)
class Made:
    """An update on disk: its files, and what it holds."""

    paths: Sequence[Path]
    plan: Plan
    id: str
    recipient: str
    shared: Changes = field(default_factory=Changes)


def plan(workspace: Workspace, *, full: bool = False) -> Plan:
    """Work out what the partner is not proven to have; `full` holds everything."""
    others = audience(workspace)
    if full or not others:
        others = [NOBODY]
    changes = workspace.log.lacking_at(others)
    return Plan(changes, _attachments(workspace, changes))


def audience(workspace: Workspace) -> list[str]:
    """Return the live laptops of both people other than this one."""
    found = workspace.rows("SELECT id FROM device WHERE state = 'live' AND id != ? ORDER BY id", (workspace.device,))
    return [str(row[0]) for row in found]


def make(
    workspace: Workspace,
    laptop: Laptop,
    folder: Path,
    *,
    limit: int = DEFAULT_LIMIT,
    full: bool = False,
    progress: Progress | None = None,
) -> Made:
    """Write the update for the partner into a folder, in as many files as a mail limit in MB needs.

    Raises:
        Refused: nobody has joined yet, or the limit makes no sense.
        DiskFull, Cancelled, NotReadBack: no file is left behind, and the update does not count as made.
    """
    from mentordesk.workspace.sharing import share_queued

    progress = progress or Progress()
    if not LEAST_LIMIT <= limit <= MOST_LIMIT:
        raise Refused(
            f"A mail limit of {limit} MB makes no sense. Nothing was written.", f"Use {LEAST_LIMIT} to {MOST_LIMIT}."
        )
    recipients = _recipients(workspace)
    workspace.drafts.seal_all()
    shared = share_queued(workspace)
    update_id = secrets.token_hex(16)
    with workspace.writing:  # what is said to be held, its digest and what is sent are of one moment
        planned, heads = plan(workspace, full=full), workspace.log.heads()
        read = {device: workspace.log.heard(device) for device in audience(workspace)}
        header = _header(workspace, laptop, update_id)
    volumes = list(_volumes(workspace, planned, int(limit * 1_000_000 * MAIL_SHARE)))
    stem = _stem(workspace, update_id)
    paths: list[Path] = []
    try:
        for number, sections in enumerate(volumes, start=1):
            progress.step(number - 1, len(volumes), "Sealing the update")
            part = f"-{number}of{len(volumes)}" if len(volumes) > 1 else ""
            path = folder / f"{stem}{part}.mentordesk"
            _write(
                workspace, laptop, path, {**header, "volume": [number, len(volumes)]}, sections, recipients, progress
            )
            paths.append(path)
        with workspace.writing, database.transaction(workspace.db):
            workspace.db.execute(
                "INSERT INTO update_log (direction, id, at, device, changes, heads) VALUES ('out', ?, ?, ?, ?, ?)",
                (update_id, workspace.clock(), workspace.device, len(planned.changes), json.dumps(heads)),
            )
            workspace.log.answered(read)
    except BaseException:
        for path in paths:
            path.unlink(missing_ok=True)
        raise
    progress.report(len(volumes), len(volumes), "Sealing the update")
    return Made(paths, planned, update_id, _name(workspace, workspace.partner), shared)


# --- what goes into it ------------------------------------------------------------------------------------------------


def attachment_fields() -> list[tuple[str, str]]:
    """Return (table, field) of every field that names a file."""
    return [
        (kind.table, each.name)
        for kind in kinds().values()
        for each in kind.fields.values()
        if each.kind == "attachment"
    ]


def named_by_records(workspace: Workspace) -> set[str]:
    """Return the hashes that live shared records name; only these are ever sent, whatever is asked."""
    return {
        str(row[0])
        for table, name in attachment_fields()
        for row in workspace.rows(f'SELECT DISTINCT "{name}" FROM "{table}" WHERE deleted = 0 AND "{name}" != \'\'')
        if is_id(row[0])
    }


def wants(workspace: Workspace) -> list[str]:
    """Return the files that shared records name and that are not here."""
    return sorted(each for each in named_by_records(workspace) if not workspace.attachments.holds(each))[:MAX_WANTS]


def _attachments(workspace: Workspace, changes: Sequence[str]) -> list[tuple[str, int]]:
    """Return the files whose naming change the partner lacks, and those he asks for."""
    fields = set(attachment_fields())
    marks = [f'"{name}":'.encode() for _, name in fields]
    found: dict[str, None] = {}
    for signature, body in workspace.log.records(changes):
        if not any(mark in body for mark in marks):
            continue
        for op in parse(body, signature).ops:
            for name, value in op.cells.items():
                if (op.table, name) in fields:
                    found.update(dict.fromkeys(str(each) for each in alternatives(value) if is_id(each)))
    for row in workspace.rows("SELECT wants FROM peer_have"):
        found.update(dict.fromkeys(json.loads(row[0])))
    if not found:
        return []
    allowed = named_by_records(workspace)
    return [
        (each, workspace.attachments.path(each).stat().st_size)
        for each in found
        if each in allowed and workspace.attachments.holds(each)
    ]


def _volumes(workspace: Workspace, planned: Plan, room: int) -> Iterator[list[tuple[Section, bytes]]]:
    """Fill volumes: changes first, parents before children, then slices of attachments; each volume stands alone."""
    sections: list[tuple[Section, bytes]] = []
    used, unpacked, wrote = 0, 0, False
    for section, stored in _sections(workspace, planned, room):
        cost = len(stored) + SECTION_ROOM
        changes = section.raw if section.kind == "changes" else 0
        is_full = inner.padded(used + cost + HEADER_ROOM) > room or unpacked + changes > inner.MAX_CHANGES
        if sections and (is_full or len(sections) == SECTIONS_MOST):
            yield sections
            sections, used, unpacked, wrote = [], 0, 0, True
        sections.append((section, stored))
        used += cost
        unpacked += changes
    if sections or not wrote:
        yield sections


def _sections(workspace: Workspace, planned: Plan, room: int) -> Iterator[tuple[Section, bytes]]:
    batch: list[tuple[bytes, bytes]] = []
    size = 0
    most = min(inner.CHUNK, room // 2)
    for signature, body in workspace.log.records(planned.changes):
        length = len(body) + inner.RECORD_HEAD
        if batch and size + length > most:
            yield inner.changes_section(batch)
            batch, size = [], 0
        batch.append((signature, body))
        size += length
    if batch:
        yield inner.changes_section(batch)
    for content, total in planned.attachments:
        yield from _slices(workspace, content, total)


def _slices(workspace: Workspace, content: str, total: int) -> Iterator[tuple[Section, bytes]]:
    with workspace.attachments.open(content) as file:
        packs = inner.gains(file.read(1 << 16))
        file.seek(0)
        offset = 0
        while True:
            raw = file.read(SLICE)
            if not raw and offset:
                return
            stored, packed = inner.pack(raw) if packs else (raw, False)
            digest = hashlib.sha256(stored).hexdigest()
            yield Section("attachment", len(stored), len(raw), digest, packed, content, offset, total), stored
            offset += len(raw)
            if not raw:
                return


def _header(workspace: Workspace, laptop: Laptop, update_id: str) -> dict[str, Any]:
    header: dict[str, Any] = {
        "format": inner.FORMAT,
        "least": 1,
        "kind": "update",
        "merge": 1,
        "workspace": workspace.id,
        "id": update_id,
        "from": laptop.device,
        "certificates": certificates.certificates(workspace),
        "roots": header_roots.to_header(workspace),
        "recipients": sorted(row[0] for row in workspace.rows("SELECT id FROM device WHERE state = 'live'")),
        "made": min(max(workspace.clock(), 0), MAX_MOMENT),
        "earlier": _earlier(workspace),
        "have": have_to_json(_have(workspace)),
        "wants": wants(workspace),
        "schema": SCHEMA,
        "digest": "" if workspace.log.waiting() else read_digest(workspace.db),
    }
    if reply := workspace.meta("reply"):
        header["reply"] = json.loads(reply)
    return header


def _have(workspace: Workspace) -> Have:
    have = workspace.log.have()
    return have if len(have.heads) + len(have.missing) <= HAVE_MOST else Have()


def _earlier(workspace: Workspace) -> list[str]:
    """Return the ids of the last updates made in this folder; a restored or copied one goes on from its own."""
    sql = "SELECT id FROM update_log WHERE direction = 'out' ORDER BY n DESC LIMIT ?"
    return [str(row[0]) for row in workspace.rows(sql, (graph.EARLIER_MOST,))]


def _recipients(workspace: Workspace) -> list[HybridRecipient]:
    """Return the keys of all live laptops of both people and of both recovery sheets."""
    if not audience(workspace):
        raise Refused(
            f"{_name(workspace, workspace.partner)} has not joined yet. Nothing was written.",
            "Send the invitation first, then take in the reply.",
        )
    found = workspace.rows(
        "SELECT recipient FROM device WHERE state = 'live' UNION SELECT recipient FROM root WHERE recipient != ''"
    )
    return [HybridRecipient.parse(row[0]) for row in found]


def _write(
    workspace: Workspace,
    laptop: Laptop,
    path: Path,
    header: dict[str, Any],
    sections: list[tuple[Section, bytes]],
    recipients: Sequence[HybridRecipient],
    progress: Progress,
) -> None:
    """Seal one volume, read it back as its receiver will, and only then give it its name."""
    plain = io.BytesIO()
    inner.write_inner(plain, header, sections, laptop.sign, count=len(sections))
    plain.seek(0)
    sealed = io.BytesIO()
    encrypt(plain, sealed, recipients, progress=progress)
    with replacing(path) as target:
        target.write(sealed.getbuffer())
        target.flush()
        with open(target.name, "rb") as written:  # noqa: PTH123 - the temporary file that has no path of ours
            back = io.BytesIO()
            decrypt(written, back, [laptop.age], progress=progress)
        if back.getbuffer() != plain.getbuffer():
            raise NotReadBack


def _stem(workspace: Workspace, update_id: str) -> str:
    """Return a file name in ASCII letters that mail programs leave alone."""
    import unicodedata
    from datetime import UTC, datetime

    def plain(name: str) -> str:
        letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
        return "".join(each for each in letters.split(" ")[0] if each.isalnum()) or "pair"

    day = datetime.fromtimestamp(workspace.clock() / 1000, UTC).date().isoformat()
    return (
        f"{plain(_name(workspace, workspace.me))}-to-{plain(_name(workspace, workspace.partner))}-{day}-{update_id[:6]}"
    )


def _name(workspace: Workspace, person: str) -> str:
    row = workspace.row(Person.table, person)
    return str(row["name"]) if row else "Your partner"
