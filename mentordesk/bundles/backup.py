"""A backup file: everything of one laptop, private records too, sealed to its owner's recovery words and nobody else.

Inside lie volumes, each with a signed header as an update has (SPEC.md, "The backup file"). No key on this laptop opens
it. To read it back after writing it is sealed to one throw-away key more, which is forgotten before it gets its name.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, cast

from mentordesk.bundles import certificates, header_roots, inner, new_sheet
from mentordesk.bundles.age import HybridIdentity, HybridRecipient, decrypt, encrypt
from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.bundles.blocks import stream
from mentordesk.bundles.files import in_ascii, replacing, working_folder
from mentordesk.bundles.laptop import Laptop
from mentordesk.bundles.pieces import Piece, Spool, deal_out
from mentordesk.bundles.plan import NOBODY, Plan, Riding
from mentordesk.bundles.sealing import Compared, NotReadBack, Plain
from mentordesk.errors import Refused
from mentordesk.progress import Part, Progress
from mentordesk.queries import backup_files, people
from mentordesk.queries.roots import roots
from mentordesk.said import said
from mentordesk.workspace import database, local_parts, sheets
from mentordesk.workspace.change_record import SCHEMA
from mentordesk.workspace.unfinished import noted
from mentordesk.workspace.workspace import Workspace

SUFFIX = ".mentordesk-backup"
MAGIC = b"MDBK1\n"
ROOM = 64 << 20
"""Bytes of one volume inside."""
LENGTH = 8
"""Bytes that say how long a volume is, big-endian."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A backup on disk, and what it holds."""

    path: Path
    size: int
    changes: int
    files: int
    private: int


def write_backup(workspace: Workspace, laptop: Laptop, out: Path, progress: Progress | None = None) -> Kept:
    """Write a backup file, in the memory of a few blocks.

    Raises:
        Refused: something else lies there already.
        NotReadBack, DiskFull, NotFound, Cancelled: there is no file.
    """
    progress = progress or Progress()
    if out.is_dir() or (out.exists() and out.suffix != SUFFIX):
        raise Refused(
            "There is something else at {file}. Nothing was written.",
            "Choose a name that ends in {ending}.",
            file=out.name,
            ending=SUFFIX,
        )
    throw_away = HybridIdentity.generate()
    workspace.drafts.flush()
    with workspace.writing:  # what is shared and what is private are of one moment
        changes = workspace.peers.lacking_at([NOBODY])
        held = [Riding(each, size) for each, size in workspace.attachments.held()]
        local = list(local_parts.collect(workspace))
    with Spool(working_folder(workspace.folder)) as spool:
        volumes = deal_out(workspace, Plan(changes, held), ROOM, spool, progress)
        volumes[-1] = [*volumes[-1], *(_private(part, spool) for part in _with_keys(laptop, local))]
        plains = [
            _plain(workspace, laptop, pieces, (number, len(volumes)), progress)
            for number, pieces in enumerate(volumes, start=1)
        ]
        with noted(
            workspace.folder, out.parent, f".{out.name}."
        ):  # killed, its half is gone at the next start, no more
            size = _write(out, plains, [*_recipients(workspace), throw_away.recipient()], throw_away, progress)
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta(backup_files.WRITTEN, str(workspace.clock()))
    private = sum(each[0] == "record" for part in local for each in part)
    return Kept(out, size, len(changes), len(held), private)


def file_name(workspace: Workspace) -> str:
    """Return a name for a backup of today, in letters that every system takes."""
    me, partner = (in_ascii(each.name) for each in (people.me(workspace), people.partner(workspace)))
    day = datetime.fromtimestamp(workspace.clock() / 1000, UTC).date().isoformat()
    return f"{me}-with-{partner}-{day}{SUFFIX}"


def _recipients(workspace: Workspace) -> list[HybridRecipient]:
    """Return the owner's recovery key, and that of a new sheet that waits; there is no way to name another."""
    waiting = [each["recipient"] for each in sheets.pending(workspace) if each["person"] == workspace.me]
    own = [roots(workspace)[workspace.me].recipient, *waiting]
    return [HybridRecipient.parse(each) for each in own]


def _with_keys(laptop: Laptop, parts: Sequence[list[Any]]) -> Iterator[list[Any]]:
    """Yield the parts, and before them the age seeds that open what is on its way to this laptop; no key that signs."""
    yield [["age", each.hex()] for each in (laptop.age_seed, *laptop.former)]
    yield from parts


def _private(part: Sequence[Any], spool: Spool) -> Piece:
    raw = json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode()
    stored, is_packed = inner.pack(raw)
    return Piece(inner.PRIVATE, len(stored), len(raw), spool.keep(stored), is_packed)


def _plain(
    workspace: Workspace, laptop: Laptop, pieces: Sequence[Piece], volume: tuple[int, int], progress: Progress
) -> Plain:
    sections = []
    for piece in pieces:
        progress.step(0, 0, said("Gathering what is kept"))
        sections.append(piece.section())
    header = {
        "format": inner.FORMAT,
        "least": 1,
        "kind": "backup",
        "workspace": workspace.id,
        "id": secrets.token_hex(16),
        "from": laptop.device,
        "me": workspace.me,
        "partner": workspace.partner,
        "certificates": certificates.certificates(workspace),
        "roots": header_roots.to_header(workspace),
        "sheets": new_sheet.to_header(workspace),
        "made": workspace.clock(),
        "schema": SCHEMA,
        "volume": list(volume),
    }
    return Plain(inner.head(header, sections, laptop.sign), list(zip(sections, pieces, strict=True)))


def _write(
    out: Path,
    plains: Sequence[Plain],
    recipients: Sequence[HybridRecipient],
    throw_away: HybridIdentity,
    progress: Progress,
) -> int:
    length = len(MAGIC) + sum(LENGTH + inner.padded(each.length) for each in plains)
    with replacing(out) as target:
        half = Part(progress, 0, length, 2 * length, said("Writing the backup"))
        encrypt(stream(_blocks(plains)), target, recipients, length=length, progress=half)
        target.flush()
        size = target.tell()
        with open(target.name, "rb") as written:  # noqa: PTH123 - the temporary file that has no path of ours
            compared = Compared(stream(_blocks(plains, is_checked=True)))
            reading = Part(progress, length, length, 2 * length, said("Reading the backup again"))
            try:
                decrypt(written, cast(BinaryIO, compared), [throw_away], progress=reading)
            except DamagedFile as error:
                raise NotReadBack from error
        compared.finish()
    progress.report(1, 1, said("Reading the backup again"))
    return size


def _blocks(plains: Sequence[Plain], *, is_checked: bool = False) -> Iterator[bytes]:
    yield MAGIC
    for plain in plains:
        yield inner.padded(plain.length).to_bytes(LENGTH, "big")
        yield from plain.blocks(is_checked=is_checked)
