"""The signed inside of an update: `MDSK1`, a header line, its signature, sections, zero padding (see SPEC.md).

Reading is strict and bounded: the header at most 1 MiB, every section with its declared size and hash, nothing after
the padding. The caller reads from a file that the sealed container has already verified as a whole.
"""

from __future__ import annotations

import base64
import hashlib
import json
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.errors import MentorDeskError
from mentordesk.workspace.change_record import ChangeRecord, is_id, parse
from mentordesk.workspace.signatures import is_signed

MAGIC = b"MDSK1\n"
FORMAT = 1
READER = 1
"""What this program reads: a header whose `least` is greater was made by a newer one."""
DOMAIN = b"mentordesk/update/1\0"
MAX_HEADER = 1 << 20
MAX_SECTIONS = 10_000
CHUNK = 4 << 20
"""Most bytes of changes in one section before packing."""
SLICE = 1 << 20
"""Bytes of an attachment in one section."""
MAX_SECTION = 16 << 20
"""Most bytes of any section, unpacked."""
MAX_CHANGES = 24 << 20
"""Most bytes of changes in one file, unpacked: read, they take about eight times that in memory."""
MAX_RATIO = 100
FLOOR = 16 << 10
RECORD_HEAD = 4 + 64
PRIVATE = "private"
"""Kind of the sections that a backup has and an update never: no reader takes one from a partner."""


class MadeByNewer(MentorDeskError):
    """A newer MentorDesk wrote the update."""

    code = "made_by_newer"

    def __init__(self) -> None:
        super().__init__(
            "Made by a newer MentorDesk. Nothing was changed.",
            "Keep the file, update this program, then open it again.",
        )


class NotAnUpdate(MentorDeskError):
    """The file opened, but holds something else."""

    code = "not_an_update"

    def __init__(self) -> None:
        super().__init__("This file is not a MentorDesk update. Nothing was changed.", "Choose the file from the mail.")


@dataclass(frozen=True, slots=True)
class Section:
    """One part of an update as the header declares it.

    Attributes:
        kind: changes or attachment; others are passed over, they came with a newer program.
        size: bytes as they lie in the file.
        raw: bytes once unpacked; equal to size when not packed.
        hash: SHA-256 of the bytes in the file.
    """

    kind: str
    size: int
    raw: int
    hash: str
    packed: bool = False
    name: str = ""
    offset: int = 0
    total: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return the form in the header."""
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Inner:
    """An opened inside: the header, still to be proved by `verify`, and where its sections begin."""

    header: Mapping[str, Any]
    line: bytes
    signature: bytes
    sections: Sequence[Section]
    start: int


def pack(raw: bytes) -> tuple[bytes, bool]:
    """Compress unless that gains nothing or would look like a bomb (over 100 : 1) to a reader."""
    packed = zlib.compress(raw, 6)
    if len(packed) >= len(raw) or len(packed) * MAX_RATIO < len(raw):
        return raw, False
    return packed, True


def gains(sample: bytes) -> bool:
    """Return whether the first 64 KiB of an attachment shrink by 10 % or more."""
    return len(zlib.compress(sample, 6)) <= 0.9 * len(sample)


def changes_section(changes: Iterable[tuple[bytes, bytes]]) -> tuple[Section, bytes]:
    """Put changes, each (signature, bytes), into one section: length (4 bytes, big-endian), signature (64), bytes."""
    raw = b"".join(len(body).to_bytes(4, "big") + signature + body for signature, body in changes)
    stored, packed = pack(raw)
    return Section("changes", len(stored), len(raw), hashlib.sha256(stored).hexdigest(), packed), stored


def read_changes(raw: bytes) -> Iterator[ChangeRecord]:
    """Yield the changes of an unpacked section.

    Raises:
        DamagedFile: lengths do not add up.
        BadChange: a change is out of form.
    """
    place = 0
    while place < len(raw):
        length = int.from_bytes(raw[place : place + 4], "big")
        end = place + RECORD_HEAD + length
        if end > len(raw) or place + RECORD_HEAD > len(raw):
            raise DamagedFile("changes")
        yield parse(raw[place + RECORD_HEAD : end], raw[place + 4 : place + RECORD_HEAD])
        place = end


def padded(length: int) -> int:
    """Return the Padmé length, at least 16 KiB: the size tells at most O(log log size) bits.

    Source: Nikitin et al. 2019, "Reducing Metadata Leakage from Encrypted Files and Communication with PURBs".
    """
    if length <= FLOOR:
        return FLOOR
    exponent = length.bit_length() - 1
    last = exponent - exponent.bit_length()
    mask = (1 << max(0, last)) - 1
    return (length + mask) & ~mask


def head(header: Mapping[str, Any], sections: Sequence[Section], sign: Callable[[bytes], bytes]) -> bytes:
    """Return the beginning of an inside: its first line, the signed header that lists the sections, the signature.

    Raises:
        ValueError: the header is over a limit that a reader enforces.
    """
    if len(sections) > MAX_SECTIONS:
        raise ValueError("too many sections")
    line = json.dumps(
        {**header, "sections": [section.to_json() for section in sections]}, ensure_ascii=False, separators=(",", ":")
    ).encode()
    if len(line) > MAX_HEADER:
        raise ValueError("header too long")
    return MAGIC + line + b"\n" + base64.b64encode(sign(to_sign(line))) + b"\n"


def padding(length: int) -> Iterator[bytes]:
    """Yield the zeros that follow so many bytes."""
    left = padded(length) - length
    while left:
        block = min(left, 1 << 16)
        yield bytes(block)
        left -= block


def write_inner(
    target: BinaryIO,
    header: Mapping[str, Any],
    sections: Iterable[tuple[Section, bytes]],
    sign: Callable[[bytes], bytes],
    *,
    count: int,
) -> None:
    """Write a whole inside that fits into memory; `sections` are as many as `count` says.

    Raises:
        ValueError: the header is over the limit that a reader enforces.
    """
    listed = list(sections)
    if len(listed) != count:
        raise ValueError("too many sections")
    begin = head(header, [section for section, _ in listed], sign)
    target.write(begin)
    for _, stored in listed:
        target.write(stored)
    for block in padding(len(begin) + sum(len(stored) for _, stored in listed)):
        target.write(block)


def to_sign(line: bytes) -> bytes:
    """Return what the sender's laptop signs: a domain tag and the hash of the header line."""
    return DOMAIN + hashlib.sha256(line).digest()


def read_inner(source: BinaryIO) -> Inner:
    """Read the header and check that sections and padding fill the file exactly; nothing in it is proved yet.

    Raises:
        NotAnUpdate, MadeByNewer, DamagedFile: it is something else, too new, or out of form.
    """
    magic = source.read(len(MAGIC))
    if magic != MAGIC:
        if magic.startswith(b"MDSK"):
            raise MadeByNewer
        raise NotAnUpdate
    line = _line(source, MAX_HEADER)
    signature = _line(source, 200)
    try:
        header = json.loads(line)
        if not isinstance(header, dict):
            raise DamagedFile("header")
        if type(header["format"]) is not int or type(header["least"]) is not int:
            raise DamagedFile("header")
        if header["least"] > READER:
            raise MadeByNewer
        raw_sections = header["sections"]
        if not isinstance(raw_sections, list) or len(raw_sections) > MAX_SECTIONS:
            raise DamagedFile("header")
        sections = [_section(each) for each in raw_sections]
        if sum(each.raw for each in sections if each.kind == "changes") > MAX_CHANGES:
            raise DamagedFile("header")
        sealed = base64.b64decode(signature, validate=True)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise DamagedFile("header") from error
    start = source.tell()
    _check_length(source, start + sum(each.size for each in sections))
    return Inner(header, line, sealed, sections, start)


def verify(inner: Inner, device: str) -> bool:
    """Return whether a laptop's key signed the header."""
    return is_signed(to_sign(inner.line), inner.signature.hex(), device)


def read_sections(
    source: BinaryIO, inner: Inner, kind: str = "", *, is_checked: bool = False
) -> Iterator[tuple[Section, bytes]]:
    """Yield each section with its unpacked bytes, hash and sizes enforced.

    Args:
        kind: only these; empty for all.
        is_checked: their hashes were compared before, in this same open file.
    Raises:
        DamagedFile: a hash or size is not as declared.
    """
    place = inner.start
    for section in inner.sections:
        if not kind or section.kind == kind:
            source.seek(place)
            stored = source.read(section.size)
            if len(stored) != section.size:
                raise DamagedFile("section")
            if not is_checked and hashlib.sha256(stored).hexdigest() != section.hash:
                raise DamagedFile("section")
            yield section, _unpack(section, stored)
        place += section.size


def _unpack(section: Section, stored: bytes) -> bytes:
    if not section.packed:
        return stored
    unpacker = zlib.decompressobj()
    try:
        raw = unpacker.decompress(stored, section.raw + 1)
    except zlib.error as error:
        raise DamagedFile("section") from error
    if len(raw) != section.raw or not unpacker.eof or unpacker.unused_data:
        raise DamagedFile("section")
    return raw


def _section(raw: Mapping[str, Any]) -> Section:
    section = Section(**{name: raw[name] for name in Section.__slots__})
    numbers = (section.size, section.raw, section.offset, section.total)
    fits = (
        all(type(each) is int and 0 <= each < 1 << 50 for each in numbers)
        and isinstance(section.kind, str)
        and type(section.packed) is bool
        and is_id(section.hash)
        and (section.packed or section.raw == section.size)
        and section.raw <= MAX_RATIO * section.size
        and section.raw <= MAX_SECTION
        and section.size <= MAX_SECTION
    )
    if section.kind == "attachment":
        fits = fits and is_id(section.name) and section.raw <= SLICE and section.offset + section.raw <= section.total
        fits = fits and section.offset % SLICE == 0
    if not fits:
        raise DamagedFile("header")
    return section


def _line(source: BinaryIO, most: int) -> bytes:
    line = source.readline(most + 1)
    if not line.endswith(b"\n"):
        raise DamagedFile("header")
    return line[:-1]


def _check_length(source: BinaryIO, end: int) -> None:
    source.seek(0, 2)
    if source.tell() != padded(end):
        raise DamagedFile("length")
    source.seek(end)
    while block := source.read(1 << 16):
        if block.count(0) != len(block):
            raise DamagedFile("padding")
