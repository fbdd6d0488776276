"""Zip files that a mail gateway or a mail program made around an attachment, read within limits."""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from mentordesk.errors import MentorDeskError

ZIP_MAGIC = b"PK\x03\x04"
MOST_ENTRIES = 2_000
MOST_DIRECTORY = 4 << 20
"""Bytes of the list of entries; it is held in memory."""
LARGEST = 512 << 20
"""Unpacked bytes of an entry."""
MAX_RATIO = 100
_CHUNK = 1 << 16
_END_MARK = b"PK\x05\x06"


class LockedZip(MentorDeskError):
    """A zip is locked with a password, so that nobody can tell what is in it."""

    code = "locked_zip"

    def __init__(self, name: str) -> None:
        super().__init__(
            "The zip file in {file} is locked with a password. Nothing was changed.",
            "Unpack it with the password that came with it, then give the .mentordesk file in it.",
            file=name,
        )


class ZipBomb(Exception):
    """A zip holds more than an honest one does."""


def is_locked(entry: zipfile.ZipInfo) -> bool:
    """Return whether an entry needs a password."""
    return bool(entry.flag_bits & 0x1)


def entries(path: Path) -> Iterator[tuple[zipfile.ZipInfo, Iterator[bytes]]]:
    """Yield each file in a zip with its pieces, each to be read before the next; a locked one has none.

    Raises:
        ZipBomb: too many entries, or one that unpacks to far more than it takes.
        zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError: it is damaged or packed in a way not known here.
    """
    _check_directory(path)
    with zipfile.ZipFile(path) as file:
        for entry in file.infolist():
            if entry.is_dir():
                continue
            if entry.file_size > LARGEST or entry.file_size > MAX_RATIO * max(entry.compress_size, 1):
                raise ZipBomb
            yield entry, iter(()) if is_locked(entry) else _pieces(file, entry)


def _pieces(file: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    left = entry.file_size
    with file.open(entry) as content:
        while data := content.read(_CHUNK):
            left -= len(data)
            if left < 0:
                raise ZipBomb
            yield data


def _check_directory(path: Path) -> None:
    """Look at the end of the file how long its list of entries is, before it is read.

    Raises:
        ZipBomb: longer than an honest one.
        BadZipFile: it has none.
    """
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - (1 << 16) - 22))
        tail = file.read()
    at = tail.rfind(_END_MARK)
    if at < 0 or len(tail) - at < 22:
        raise zipfile.BadZipFile
    count, length = struct.unpack_from("<HI", tail, at + 10)
    if count > MOST_ENTRIES or length > MOST_DIRECTORY:  # a longer list says 0xffff or 0xffffffff here
        raise ZipBomb


FAULTS = (zipfile.BadZipFile, zlib.error, NotImplementedError, EOFError, RuntimeError, ValueError, OSError)
"""What reading a damaged zip may raise."""
