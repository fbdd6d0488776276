"""A backup file opened: all of it verified, and proved to be by a laptop of the person whose words were typed."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from mentordesk.bundles import header_roots, inner, new_sheet
from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.bundles.backup import LENGTH, MAGIC
from mentordesk.bundles.certificates import Root
from mentordesk.bundles.inner import Inner, MadeByNewer, Section
from mentordesk.bundles.lineage import laptops_under
from mentordesk.bundles.new_sheet import chain, former_of
from mentordesk.bundles.open import OtherPair, decrypted
from mentordesk.bundles.recovery import Recovery
from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk.workspace.change_record import MAX_MOMENT, ChangeRecord, is_id, is_record_id
from mentordesk.workspace.sheets import Statement

MOST_VOLUMES = 100_000


class NotABackup(MentorDeskError):
    """A file was given that holds no backup."""

    code = "not_a_backup"

    def __init__(self) -> None:
        super().__init__(
            "This file is not a backup. Nothing was changed.",
            "Choose the file that ends in .mentordesk-backup; updates are brought back by “recover”.",
        )


class BackupOfOthers(MentorDeskError):
    """The words open another backup than this one."""

    code = "backup_of_others"

    def __init__(self) -> None:
        super().__init__(
            "Your 24 words do not open this backup. Nothing was changed.",
            "Look whether the sheet belongs to this pair and to you.",
        )


@dataclass(frozen=True, slots=True)
class Volume:
    """One volume inside: its proved header and what reads its sections."""

    header: Mapping[str, Any]
    _inside: Inner
    _window: BinaryIO

    def changes(self) -> list[ChangeRecord]:
        """Return its changes.

        Raises:
            DamagedFile, BadChange: they are not as a MentorDesk writes them.
        """
        return [each for _, raw in self._sections("changes") for each in inner.read_changes(raw)]

    def slices(self) -> Iterator[tuple[Section, bytes]]:
        """Yield the slices of files."""
        yield from self._sections("attachment")

    def private(self) -> Iterator[list[Any]]:
        """Yield the lists of what was only on the laptop.

        Raises:
            DamagedFile: one is no list.
        """
        for _, raw in self._sections(inner.PRIVATE):
            try:
                found = json.loads(raw)
            except (ValueError, RecursionError) as error:
                raise DamagedFile("private") from error
            if not isinstance(found, list):
                raise DamagedFile("private")
            yield found

    def _sections(self, kind: str) -> Iterator[tuple[Section, bytes]]:
        yield from inner.read_sections(self._window, self._inside, kind)


@dataclass(frozen=True, slots=True)
class Backup:
    """What was proved of a backup.

    Attributes:
        partner: the other person's root, or None in a backup from before the pair was complete.
        device: the laptop that made it.
    """

    workspace: str
    me: str
    partner_person: str
    partner: Root | None
    name: str
    device: str
    made: int
    certificates: Sequence[Mapping[str, Any]]
    sheets: Sequence[Statement]
    volumes: Sequence[Volume]


@contextmanager
def open_backup(file: Path, recovery: Recovery, scratch: Path, progress: Progress) -> Iterator[Backup]:
    """Open a backup and prove it; what was decrypted goes when the block ends.

    Args:
        scratch: a folder for the decrypted file, on a disk with room for it.
    Raises:
        NotABackup, BackupOfOthers, MadeByNewer, DamagedFile: it cannot be used.
        DiskFull, NotFound, Cancelled: it could not be read.
    """
    scratch.mkdir(parents=True, exist_ok=True, mode=0o700)
    try:
        temp = decrypted(scratch, [recovery.age], file, progress)
    except inner.NotAnUpdate as error:
        raise NotABackup from error
    except OtherPair as error:
        raise BackupOfOthers from error
    try:
        with temp.open("rb") as source:
            yield _proved(list(_volumes(source)), recovery)
    finally:
        temp.unlink(missing_ok=True)


def _volumes(source: BinaryIO) -> Iterator[Volume]:
    magic = source.read(len(MAGIC))
    if magic != MAGIC:
        raise MadeByNewer if magic.startswith(MAGIC[:4]) else NotABackup
    end = source.seek(0, io.SEEK_END)
    place = len(MAGIC)
    for _ in range(MOST_VOLUMES):
        if place == end:
            return
        source.seek(place)
        length = int.from_bytes(source.read(LENGTH), "big")
        place += LENGTH
        if not 0 < length <= end - place:
            break
        window: Any = io.BufferedReader(Window(source, place, length), 1 << 16)
        inside = inner.read_inner(window)
        yield Volume(_checked(inside.header), inside, window)
        place += length
    raise DamagedFile("length")


def _checked(header: Mapping[str, Any]) -> Mapping[str, Any]:
    try:
        volume = header["volume"]
        fits = (
            header["kind"] == "backup"
            and is_id(header["from"])
            and all(is_record_id(header[each]) for each in ("workspace", "me", "partner"))
            and header["me"] != header["partner"]
            and type(header["made"]) is int
            and 0 <= header["made"] <= MAX_MOMENT
            and isinstance(header["certificates"], list)
            and all(isinstance(each, dict) for each in header["certificates"])
            and [type(each) for each in volume] == [int, int]
        )
    except (KeyError, TypeError) as error:
        raise DamagedFile("header") from error
    if not fits:
        raise DamagedFile("header")
    header_roots.named(header)
    return header


def _proved(volumes: Sequence[Volume], recovery: Recovery) -> Backup:
    """Prove that one laptop of the person signed all volumes, and that none is missing."""
    if not volumes:
        raise DamagedFile("length")
    first, key = volumes[0].header, recovery.root_public.hex()
    named = {each.person: each for each in header_roots.named(first)}
    sheets = new_sheet.named(first)
    lead = chain(key, first["me"], sheets)
    partner = named.get(first["partner"])
    if partner is not None:
        lead += chain(partner.key, partner.person, sheets)
    own = laptops_under({key: first["me"]}, first["certificates"], former_of(key, first["me"], sheets))
    for number, each in enumerate(volumes, start=1):
        same = all(each.header[name] == first[name] for name in ("workspace", "me", "partner", "from"))
        if not same or each.header["volume"] != [number, len(volumes)]:
            raise DamagedFile("volumes")
        if first["from"] not in own or not inner.verify(each._inside, first["from"]):
            raise DamagedFile("signature")
    mine = named.get(first["me"])
    if mine is None or key not in (mine.key, *(each["key"] for each in sheets)):
        raise BackupOfOthers
    return Backup(
        first["workspace"],
        first["me"],
        first["partner"],
        partner,
        mine.name,
        first["from"],
        first["made"],
        first["certificates"],
        lead,
        volumes,
    )


class Window(io.RawIOBase):
    """A stretch of an open file as a file of its own."""

    def __init__(self, source: BinaryIO, start: int, length: int) -> None:
        self._source, self._start, self._length, self._place = source, start, length, 0

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place of the stretch."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._length}[whence]
        self._place = max(0, base + place)
        return self._place

    def tell(self) -> int:
        """Return the place in the stretch."""
        return self._place

    def readinto(self, target: Any) -> int:
        """Fill some of a buffer; 0 at the end of the stretch."""
        size = max(0, min(len(target), self._length - self._place))
        self._source.seek(self._start + self._place)
        data = self._source.read(size)
        target[: len(data)] = data
        self._place += len(data)
        return len(data)
