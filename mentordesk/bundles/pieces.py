"""What goes into an update, cut into sections and dealt out to volumes; none of their bytes wait in memory."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from mentordesk.bundles import inner
from mentordesk.bundles.inner import SLICE, Section
from mentordesk.bundles.load import Load, at_most
from mentordesk.bundles.plan import Plan, Riding
from mentordesk.disk import disk_errors
from mentordesk.progress import Progress
from mentordesk.said import said
from mentordesk.workspace.workspace import Workspace

HEADER_ROOM = 96 << 10
HEADER_SPARE = 4 << 10
SECTION_ROOM = 400
"""Bytes that a header needs at most to name a section."""
SECTIONS_MOST = 2_000
"""Sections in one file; the header that names them stays below 1 MiB."""
IN_MEMORY = 8 << 20
"""Packed bytes of an update that wait in memory; beyond these they wait in a temporary file."""
SAMPLE = 1 << 16


class Spool:
    """Packed bytes that wait to be sealed, as a context; whatever ends it, nothing of them stays."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def __enter__(self) -> Self:
        self._file = tempfile.SpooledTemporaryFile(IN_MEMORY, dir=str(self._folder))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def keep(self, data: bytes) -> Callable[[], bytes]:
        """Keep some bytes and return what reads them.

        Raises:
            DiskFull: there is no room.
        """
        with disk_errors():
            place, length = self._file.seek(0, 2), len(data)
            self._file.write(data)

        def read() -> bytes:
            self._file.seek(place)
            return bytes(self._file.read(length))

        return read


@dataclass(frozen=True, slots=True)
class Piece:
    """A section to be sealed: as `inner.Section`, but for its bytes, which `read` gets as often as they are needed."""

    kind: str
    size: int
    raw: int
    read: Callable[[], bytes]
    packed: bool = False
    name: str = ""
    offset: int = 0
    total: int = 0
    load: Load = field(default_factory=Load)

    def section(self) -> Section:
        """Return what the header says of it; its bytes are read and hashed for that."""
        digest = hashlib.sha256(self.read()).hexdigest()
        return Section(self.kind, self.size, self.raw, digest, self.packed, self.name, self.offset, self.total)


def deal_out(
    workspace: Workspace, planned: Plan, room: int, spool: Spool, progress: Progress, header: int = 0
) -> list[Sequence[Piece]]:
    """Fill volumes of `room` bytes: changes first, parents before children, then slices; each volume stands alone.

    Args:
        header: bytes of the header without its sections.
    Raises:
        Cancelled, DiskFull: while packing.
    """
    volumes: list[Sequence[Piece]] = []
    pieces: list[Piece] = []
    used, unpacked, load = 0, 0, Load()
    before = max(HEADER_ROOM, header + HEADER_SPARE)
    most = min(SECTIONS_MOST, (inner.MAX_HEADER - header - HEADER_SPARE) // SECTION_ROOM)
    for piece in _pieces(workspace, planned, room, spool):
        progress.step(0, 0, said("Gathering what goes along"))
        cost = piece.size + SECTION_ROOM
        changes = piece.raw if piece.kind == "changes" else 0
        is_full = inner.padded(used + cost + before) > room or unpacked + changes > inner.MAX_CHANGES
        if pieces and (is_full or len(pieces) >= most or not load.takes(piece.load)):
            volumes.append(pieces)
            pieces, used, unpacked, load = [], 0, 0, Load()
        pieces.append(piece)
        used += cost
        unpacked += changes
        load.add(piece.load)
    if pieces or not volumes:
        volumes.append(pieces)
    return volumes


def _pieces(workspace: Workspace, planned: Plan, room: int, spool: Spool) -> Iterator[Piece]:
    batch: list[tuple[bytes, bytes]] = []
    size, load = 0, Load()
    most = min(inner.CHUNK, room // 2)
    for signature, body in workspace.log.records(planned.changes):
        length, more = len(body) + inner.RECORD_HEAD, at_most(body)
        if batch and (size + length > most or not load.takes(more)):
            yield _changes(batch, spool, load)
            batch, size, load = [], 0, Load()
        batch.append((signature, body))
        size += length
        load.add(more)
    if batch:
        yield _changes(batch, spool, load)
    for riding in planned.riding:
        yield from _slices(workspace, riding, spool)


def _changes(batch: Sequence[tuple[bytes, bytes]], spool: Spool, load: Load) -> Piece:
    section, stored = inner.changes_section(batch)
    return Piece("changes", section.size, section.raw, spool.keep(stored), section.packed, load=load)


def _slices(workspace: Workspace, riding: Riding, spool: Spool) -> Iterator[Piece]:
    path = workspace.attachments.path(riding.content)
    with workspace.attachments.open(riding.content) as file:
        packs = inner.gains(file.read(SAMPLE))
    for number in riding.slices():
        offset = number * SLICE
        length = min(SLICE, riding.size - offset)
        read = _reader(path, offset, length)
        stored, is_packed = inner.pack(read()) if packs else (b"", False)
        size = len(stored) if is_packed else length
        kept = spool.keep(stored) if is_packed else read
        yield Piece("attachment", size, length, kept, is_packed, riding.content, offset, riding.size)


def _reader(path: Path, offset: int, length: int) -> Callable[[], bytes]:
    def read() -> bytes:
        with path.open("rb") as file:
            file.seek(offset)
            return file.read(length)

    return read
