"""ASCII armor: a sealed file as text that can be pasted into a mail.

Source: C2SP age, c2sp.org/age, "ASCII armor"; strict PEM of RFC 7468, read as strictly.
"""

from __future__ import annotations

import base64
import binascii
import io
from collections.abc import Iterator
from typing import Any, BinaryIO

from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.bundles.age_stream import read_full
from mentordesk.bundles.blocks import Blocks

BEGIN = b"-----BEGIN AGE ENCRYPTED FILE-----"
END = b"-----END AGE ENCRYPTED FILE-----"
COLUMNS = 64  # letters in every line but the last
MAX_BLANK = 1024  # bytes of white space taken before the text and after it
_LINE_LIMIT = COLUMNS + 2 + 1  # a line, its CR LF, and one more to notice a longer one
_BLANK = b" \t\r\n"
_LINES_AT_ONCE = 1024


def is_armored(source: BinaryIO) -> bool:
    """Tell whether the file is armored text; the source is put back."""
    start = source.tell()
    try:
        return source.read(MAX_BLANK + len(BEGIN)).lstrip(_BLANK).startswith(BEGIN)
    finally:
        source.seek(start)


def encode(source: BinaryIO, target: BinaryIO) -> None:
    """Write all that is left in the source as armored text."""
    target.write(BEGIN + b"\n")
    while block := read_full(source, COLUMNS // 4 * 3 * _LINES_AT_ONCE):
        text = base64.b64encode(block)
        target.write(b"".join(text[at : at + COLUMNS] + b"\n" for at in range(0, len(text), COLUMNS)))
    target.write(END + b"\n")


def decode(source: BinaryIO, target: BinaryIO) -> None:
    """Write the bytes that an armored text stands for; on an error the target holds a beginning to throw away.

    White space is taken before and after the text, and CR LF as line end; nothing else that is not canonical.

    Raises:
        DamagedFile: anything else.
    """
    for block in _blocks(source):
        target.write(block)


def reader(source: BinaryIO) -> BinaryIO:
    """Return the bytes that an armored text stands for as a file, read block by block; it can go back to its start.

    Reading raises DamagedFile as `decode` does, once it comes to what is wrong.
    """
    return io.BufferedReader(_Decoded(source))


class _Decoded(Blocks):
    """An armored text, decoded as it is read."""

    def __init__(self, source: BinaryIO) -> None:
        super().__init__(_blocks(source))
        self._source = source
        self._begin = source.tell()
        self._place = 0

    def seekable(self) -> bool:
        """Only back to the start."""
        return True

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self._place

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Begin anew, or stay.

        Raises:
            UnsupportedOperation: any other place; how long it is nobody knows.
        """
        if whence == io.SEEK_CUR and place == 0:
            return self._place
        if whence != io.SEEK_SET or place:
            raise io.UnsupportedOperation("an armored text is read from its start")
        self._source.seek(self._begin)
        self._hand_out(_blocks(self._source))
        self._place = 0
        return 0

    def readinto(self, target: Any) -> int:
        """Fill some of a buffer; 0 at the end."""
        size = super().readinto(target)
        self._place += size
        return size


def _blocks(source: BinaryIO) -> Iterator[bytes]:
    _begin(source)
    pending: list[bytes] = []
    ended = False  # by a short or padded line
    while (line := _line(source)) != END:
        if not line or ended:
            raise DamagedFile("armor")
        ended = len(line) < COLUMNS or line.endswith(b"=")
        pending.append(_bytes(line))
        if len(pending) == _LINES_AT_ONCE:
            yield b"".join(pending)
            pending.clear()
    yield b"".join(pending)
    if len(rest := read_full(source, MAX_BLANK + 1)) > MAX_BLANK or rest.strip(_BLANK):
        raise DamagedFile("armor")


def _begin(source: BinaryIO) -> None:
    blank = 0
    while blank <= MAX_BLANK:
        line = source.readline(MAX_BLANK + len(BEGIN) + 2)
        if not line.strip(_BLANK) and line:
            blank += len(line)
            continue
        if line.lstrip(_BLANK) in (BEGIN + b"\n", BEGIN + b"\r\n"):
            return
        break
    raise DamagedFile("armor")


def _line(source: BinaryIO) -> bytes:
    """Return the next line without its end; only the last line of the file may lack one."""
    line = source.readline(_LINE_LIMIT)
    text = line[:-2] if line.endswith(b"\r\n") else line[:-1] if line.endswith(b"\n") else line
    if len(text) > COLUMNS or (text == line and text != END):
        raise DamagedFile("armor")
    return text


def _bytes(line: bytes) -> bytes:
    try:
        data = base64.b64decode(line, validate=True)
    except (binascii.Error, ValueError):
        raise DamagedFile("armor") from None
    if base64.b64encode(data) != line:
        raise DamagedFile("armor")
    return data
