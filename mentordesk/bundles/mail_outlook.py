"""What Outlook saves: the streams of a .msg file, and the attachments inside a winmail.dat.

A .msg is a compound file ([MS-CFB]): sectors chained by an allocation table, small streams in a stream of their own.
Attachments and bodies are streams of it, also those of mails attached to the mail, so all streams are handed on and
what they hold decides. A winmail.dat is TNEF ([MS-OXTNEF]): a row of attributes, each with its length.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from typing import BinaryIO

CFB_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TNEF_MAGIC = b"\x78\x9f\x3e\x22"
LARGEST = 256 << 20
"""Bytes of a file that is looked into."""
MOST_STREAMS = 20_000
_STREAM, _ROOT = 2, 5
_END = 0xFFFFFFFA
"""From here on a sector number is none."""
_ENTRY = 128
_CHUNK = 1 << 16


class NotCompound(Exception):
    """The file is not what its first bytes say."""


def compound_streams(file: BinaryIO) -> Iterator[Iterator[bytes]]:
    """Yield the pieces of each stream of a compound file, each to be read before the next.

    Raises:
        NotCompound: the file is damaged; what was yielded before may be whole.
    """
    yield from _Compound(file).streams()


class _Compound:
    """One compound file; every chain of sectors is followed at most as long as the file is."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, 2)
        file.seek(0)
        head = file.read(512)
        if len(head) < 512 or not head.startswith(CFB_MAGIC) or self._size > LARGEST:
            raise NotCompound
        shift, mini_shift = struct.unpack_from("<HH", head, 30)
        if shift not in (9, 12) or mini_shift != 6:
            raise NotCompound
        self._sector, self._mini = 1 << shift, 1 << mini_shift
        self._most = self._size // self._sector + 1
        self._directory, _, self._cutoff, mini_table, _, more = struct.unpack_from("<6I", head, 48)
        self._is_old = struct.unpack_from("<H", head, 26)[0] == 3
        self._table = self._read_table(array("I", head[76:512]), more)
        self._mini_table = _numbers(b"".join(self._chain(mini_table)))
        self._mini_places: array[int] = array("I")

    def _read(self, sector: int) -> bytes:
        self._file.seek((sector + 1) * self._sector)
        data = self._file.read(self._sector)
        if not data:
            raise NotCompound
        return data.ljust(self._sector, b"\0")

    def _read_table(self, places: array[int], more: int) -> array[int]:
        """Return the allocation table; the first 109 of its sectors are named in the head, others in a chain."""
        per_sector = self._sector // 4
        while more < _END and len(places) <= self._most + per_sector:
            found = _numbers(self._read(more))
            places.extend(found[:-1])
            more = found[-1]
        table: array[int] = array("I")
        for place in places:
            if place < _END and len(table) < self._most + per_sector:
                table.extend(_numbers(self._read(place)))
        return table

    def _sectors(self, first: int) -> Iterator[int]:
        sector, count = first, 0
        while sector < _END:
            if sector >= len(self._table) or count > self._most:
                raise NotCompound
            yield sector
            sector, count = self._table[sector], count + 1

    def _chain(self, first: int) -> Iterator[bytes]:
        for sector in self._sectors(first):
            yield self._read(sector)

    def streams(self) -> Iterator[Iterator[bytes]]:
        """Yield the pieces of each stream."""
        count, handed = 0, 0
        for block in self._chain(self._directory):
            for at in range(0, len(block), _ENTRY):
                kind = block[at + 66]
                first, size = struct.unpack_from("<IQ", block, at + 116)
                if self._is_old:
                    size &= 0xFFFFFFFF
                if kind == _ROOT:
                    self._mini_places = array("I", self._sectors(first))
                if kind != _STREAM or not size:
                    continue
                count, handed = count + 1, handed + size
                if count > MOST_STREAMS or size > self._size or handed > 4 * self._size:
                    raise NotCompound
                yield self._small(first, size) if size < self._cutoff else self._large(first, size)

    def _large(self, first: int, size: int) -> Iterator[bytes]:
        for data in self._chain(first):
            yield data[:size]
            size -= len(data)
            if size <= 0:
                return

    def _small(self, first: int, size: int) -> Iterator[bytes]:
        per_sector = self._sector // self._mini
        place = first
        while size > 0:
            if place >= len(self._mini_table) or place // per_sector >= len(self._mini_places):
                raise NotCompound
            at = place % per_sector * self._mini
            yield self._read(self._mini_places[place // per_sector])[at : at + min(size, self._mini)]
            size -= self._mini
            place = self._mini_table[place]


def _numbers(data: bytes) -> array[int]:
    import sys

    found = array("I", data[: len(data) // 4 * 4])
    if sys.byteorder == "big":
        found.byteswap()
    return found


def tnef_attributes(file: BinaryIO) -> Iterator[Iterator[bytes]]:
    """Yield the pieces of each attribute of a winmail.dat, among them the attachments; a cut file ends early."""
    size = file.seek(0, 2)
    file.seek(6)
    count = 0
    while len(head := file.read(9)) == 9 and count < MOST_STREAMS:
        (length,) = struct.unpack_from("<I", head, 5)
        start = file.tell()
        if length > size - start:
            return
        yield _range(file, length)
        file.seek(start + length + 2)
        count += 1


def _range(file: BinaryIO, length: int) -> Iterator[bytes]:
    while length > 0 and (data := file.read(min(length, _CHUNK))):
        yield data
        length -= len(data)
