"""What Outlook saves: the streams of a .msg file, and the attachments inside a winmail.dat.

A .msg is a compound file ([MS-CFB]), which `olefile` reads: attachments and bodies are streams of it, also those of
mails attached to the mail, so all streams are handed on and what they hold decides. A winmail.dat is TNEF
([MS-OXTNEF]): a row of attributes, each with its length.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import BinaryIO

CFB_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
TNEF_MAGIC = b"\x78\x9f\x3e\x22"
LARGEST = 64 << 20
"""Bytes of a .msg that is looked into; each of its streams is held in memory, one at a time."""
MOST_STREAMS = 20_000
_CHUNK = 1 << 16


class NotCompound(Exception):
    """The file is not what its first bytes say."""


def compound_streams(file: BinaryIO) -> Iterator[Iterator[bytes]]:
    """Yield the pieces of each stream of a compound file, each to be read before the next.

    Raises:
        NotCompound: the file is damaged or too large; what was yielded before may be whole.
    """
    import olefile

    size = file.seek(0, 2)
    file.seek(0)
    if size > LARGEST:
        raise NotCompound
    handed = 0
    try:
        with olefile.OleFileIO(file) as compound:
            for place in compound.listdir(streams=True, storages=False)[:MOST_STREAMS]:
                handed += compound.get_size(place)
                if handed > 4 * size:  # streams that share their sectors
                    raise NotCompound
                stream = compound.openstream(place)
                yield _range(stream, size)
    except Exception as error:  # made by whoever sent the mail: the library fails in many ways, all mean the same
        raise NotCompound from error


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
