"""Mails and mailboxes read line by line: the content of each part is handed on decoded, none of it is held in memory.

Made for mails as they come: wrong types, missing ends, parts in parts without number. What is over the limits below is
passed over; structure decides only where a part begins and how it is encoded, never what it is.
"""

from __future__ import annotations

import binascii
import re
import string
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import BinaryIO, Protocol
from urllib.parse import unquote_to_bytes

LONGEST_LINE = 1 << 16
MOST_HEADER = 1 << 20
"""Bytes of header lines of one part that are read; a mail with more is passed over."""
MOST_VALUE = 1 << 13
MOST_PARTS = 10_000
MOST_DEPTH = 100
_AT_ONCE = 1 << 16
_HEADER = re.compile(rb"([!-9;-~]{1,100}):(.*)", re.DOTALL)
_NAMES = (b"content-type", b"content-transfer-encoding", b"date")
_BOUNDARY = re.compile(rb'\bboundary(?:\*(\d{1,3}))?(\*)?\s*=\s*("(?:[^"\\]|\\.)*"|[^\s;]*)', re.IGNORECASE)
_NOT_BASE64 = bytes(set(range(256)) - set((string.ascii_letters + string.digits + "+/=").encode()))
_BOX_LINE = b"From "


class Content(Protocol):
    """Takes the decoded bytes of one part."""

    is_done: bool

    def write(self, data: bytes) -> None:
        """Take some bytes."""

    def close(self) -> None:
        """Hear that there are no more."""


@dataclass(frozen=True, slots=True)
class Part:
    """What the headers say of a part: its type in small letters, and the date of its mail in ms since 1970, else 0."""

    type: str
    date: int


class Lines:
    """The lines of a file, the longest in pieces of 64 KiB, with one line looked at ahead."""

    def __init__(self, source: BinaryIO, on_bytes: Callable[[int], None] = lambda _count: None) -> None:
        self._source, self._on_bytes = source, on_bytes
        self._ahead: bytes | None = None
        self._count = 0

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        if self._ahead is not None:
            line, self._ahead = self._ahead, None
            return line
        line = self._source.readline(LONGEST_LINE)
        if not line:
            raise StopIteration
        self._count += len(line)
        if self._count > _AT_ONCE * 16:
            self._on_bytes(self._count)
            self._count = 0
        return line

    def peek(self) -> bytes:
        """Return the next line, which stays the next one; nothing at the end."""
        if self._ahead is None:
            self._ahead = next(self, b"")
        return self._ahead


class MailReader:
    """Reads one mail, or all mails of a mailbox.

    `is_strange` tells afterwards that some mail was over the limits and was not read to its end.

    Args:
        start: gives what takes the content of a part, or None for a part of no interest.
        is_box: whether lines with `From ` begin a new mail.
    """

    def __init__(self, lines: Lines, start: Callable[[Part], Content | None], is_box: bool = False) -> None:
        self._lines, self._start, self._is_box = lines, start, is_box
        self.is_strange = False
        self._forget()

    def _forget(self) -> None:
        """A new mail begins."""
        self._boundaries: dict[bytes, int] = {}
        self._parts = 0
        self._date = 0

    def read(self) -> None:
        """Read to the end of the file."""
        if self._is_box and self._lines.peek().startswith(_BOX_LINE):
            next(self._lines)
        goes_on = True
        while goes_on:
            goes_on = self._part()

    def _part(self) -> bool:
        """Read the headers of a part and its content up to where the next one begins; False at the end of the file."""
        fields = self._headers()
        self._parts += 1
        if fields is None or self._parts > MOST_PARTS:
            self.is_strange = True
            self._boundaries.clear()
            return self._body(None)
        kind = _type(fields.get(b"content-type", b""))
        encoding = fields.get(b"content-transfer-encoding", b"").strip().lower().decode("latin-1")
        if not self._date:
            self._date = _date(fields.get(b"date", b""))
        if kind.startswith("multipart/") and (boundary := _boundary(fields[b"content-type"])):
            if len(self._boundaries) < MOST_DEPTH:
                self._boundaries[b"--" + boundary] = len(self._boundaries)
            else:
                self.is_strange = True
            return self._body(None)
        if kind in ("message/rfc822", "message/global") and encoding in ("", "7bit", "8bit", "binary"):
            return True  # its headers come next
        content = self._start(Part(kind, self._date))
        return self._body(None if content is None else decoding(encoding, content))

    def _headers(self) -> dict[bytes, bytes] | None:
        """Return the headers of interest, unfolded, or None when there are more than a mail has."""
        fields: dict[bytes, bytes] = {}
        name, size = b"", 0
        while line := self._lines.peek():
            if line.startswith(b"--") and line.rstrip() in self._boundaries:
                break  # a part that ends in its headers
            next(self._lines)
            if not line.strip(b"\r\n"):
                break
            size += len(line)
            if size > MOST_HEADER:
                return None
            if line[:1] in b" \t":
                if name and len(fields[name]) < MOST_VALUE:
                    fields[name] += b" " + line.strip()[:MOST_VALUE]
                continue
            found = _HEADER.match(line)
            name = found[1].lower() if found else b""
            if name not in _NAMES or name in fields:
                name = b""
            elif found:
                fields[name] = found[2].strip()[:MOST_VALUE]
        return fields

    def _body(self, content: Decoder | None) -> bool:
        """Hand lines on until a boundary or a new mail; False at the end of the file."""
        is_blank_before = False
        try:
            for line in self._lines:
                if line[:2] == b"--" and self._boundaries:
                    bare = line.rstrip()
                    if bare in self._boundaries:
                        if content is not None:
                            content.end_before(line)
                        self._leave(bare, is_end=False)
                        return True
                    if bare.endswith(b"--") and bare[:-2] in self._boundaries:
                        self._leave(bare[:-2], is_end=True)
                        if content is not None:
                            content.end_before(line)
                            content.close()
                            content = None
                        continue
                if self._is_box:
                    if is_blank_before and line.startswith(_BOX_LINE) and _HEADER.match(self._lines.peek()):
                        self._forget()
                        return True
                    is_blank_before = not line.strip(b"\r\n")
                if content is not None:
                    content.write(line)
                    if content.is_done:
                        content.close()
                        content = None
            return False
        finally:
            if content is not None:
                content.close()

    def _leave(self, boundary: bytes, is_end: bool) -> None:
        """Forget the boundaries inside this one, and it as well when it ends."""
        depth = self._boundaries[boundary]
        self._boundaries = {each: at for each, at in self._boundaries.items() if at < depth + (not is_end)}


def _type(value: bytes) -> str:
    return value.partition(b";")[0].strip().lower()[:100].decode("latin-1")


def _boundary(value: bytes) -> bytes:
    """Return the boundary of a multipart type, also one cut into pieces by RFC 2231; empty when there is none."""
    pieces: dict[int, bytes] = {}
    for number, is_encoded, text in _BOUNDARY.findall(value):
        plain = re.sub(rb"\\(.)", rb"\1", text[1:-1]) if text.startswith(b'"') else text
        pieces.setdefault(int(number or 0), unquote_to_bytes(plain.rpartition(b"'")[2]) if is_encoded else plain)
    return b"".join(pieces[each] for each in sorted(pieces)).rstrip()[:1_000]


def _date(value: bytes) -> int:
    try:
        return max(0, int(parsedate_to_datetime(value[:200].decode("ascii")).timestamp() * 1000))
    except (ValueError, TypeError, OverflowError, IndexError, OSError):
        return 0


# --- encodings --------------------------------------------------------------------------------------------------------


_ENDS = (b"\r\n", b"\n", b"\r")
"""What may be the end of a line, the longest first; a carriage return alone may be the first half, cut off."""


class Decoder:
    """Takes the lines of a part as they stand and hands the content on; this one for lines that stand for themselves.

    The end of the last line belongs to the boundary after it; content that ends in a carriage return keeps it.
    """

    def __init__(self, content: Content) -> None:
        self._content = content
        self._end = b""

    @property
    def is_done(self) -> bool:
        """Whether no more is wanted."""
        return self._content.is_done

    def write(self, line: bytes) -> None:
        """Take a line."""
        data = self._end + line
        self._end = next((end for end in _ENDS if data.endswith(end)), b"")
        self._content.write(data[: len(data) - len(self._end)])

    def end_before(self, boundary: bytes) -> None:
        """Hear which line ends the part: its own end tells what ends lines here, and what is content before that."""
        if self._end == b"\r\n" and boundary.endswith(b"\n") and not boundary.endswith(b"\r\n"):
            self._content.write(b"\r")

    def close(self) -> None:
        """The part has ended."""
        if self._end == b"\r":
            self._content.write(self._end)
        self._content.close()


class _Quoted(Decoder):
    """Quoted-printable."""

    def write(self, line: bytes) -> None:
        super().write(binascii.a2b_qp(line))


class _Base64(Decoder):
    """Base64; what is no letter of it is passed over."""

    def __init__(self, content: Content) -> None:
        super().__init__(content)
        self._letters: list[bytes] = []
        self._size, self._most = 0, 200  # little at first: most parts are known by how they begin

    def write(self, line: bytes) -> None:
        letters = line.translate(None, _NOT_BASE64)
        self._letters.append(letters)
        self._size += len(letters)
        if self._size >= self._most:
            self._most = _AT_ONCE
            self._give(b"".join(self._letters))

    def close(self) -> None:
        rest = b"".join(self._letters).rstrip(b"=")
        self._give(rest + b"=" * (-len(rest) % 4) if len(rest) % 4 != 1 else rest[:-1], is_end=True)
        super().close()

    def _give(self, letters: bytes, is_end: bool = False) -> None:
        whole = len(letters) // 4 * 4
        self._letters, self._size = ([], 0) if is_end else ([letters[whole:]], len(letters) - whole)
        try:
            self._content.write(binascii.a2b_base64(letters[:whole]))
        except binascii.Error:
            self._content.write(b"")


class _Uu(Decoder):
    """Uuencoding, as old programs attach."""

    def write(self, line: bytes) -> None:
        if line.startswith((b"begin ", b"end")) or not line.strip():
            return
        try:
            self._content.write(binascii.a2b_uu(line))
        except binascii.Error:
            count = (((line[0] - 32) & 63) * 4 + 5) // 3  # some encoders write a letter too many
            try:
                self._content.write(binascii.a2b_uu(line[:count]))
            except binascii.Error:
                return


def decoding(encoding: str, content: Content) -> Decoder:
    """Return what takes the lines of a part in this transfer encoding."""
    if encoding == "base64":
        return _Base64(content)
    if encoding == "quoted-printable":
        return _Quoted(content)
    if encoding in ("x-uuencode", "uuencode", "x-uue", "uue"):
        return _Uu(content)
    return Decoder(content)
