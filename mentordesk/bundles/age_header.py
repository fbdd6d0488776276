"""The textual header of an age file: stanzas that wrap the file key, and a MAC over them.

Source: C2SP age, c2sp.org/age, "Header".
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
from dataclasses import dataclass
from typing import BinaryIO

from mentordesk.bundles.age_errors import DamagedFile, HeaderTooLarge, NewerContainer, NotAgeFile

MAGIC = b"age-encryption.org/"
VERSION_LINE = MAGIC + b"v1\n"
MAX_HEADER = 256 * 1024  # bytes
MAX_STANZAS = 64
FILE_KEY_SIZE = 16  # bytes
COLUMNS = 64

_VERSION = re.compile(rb"age-encryption\.org/([\x21-\x7e]+)\n")
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")


@dataclass(frozen=True)
class Stanza:
    """One wrapped copy of the file key: what kind it is, what its kind needs to know, and the wrapped key."""

    kind: str
    arguments: tuple[str, ...]
    body: bytes

    def lines(self) -> bytes:
        """Return the stanza as it stands in a header."""
        encoded = encode_base64(self.body)
        body = "".join(encoded[at : at + COLUMNS] + "\n" for at in range(0, len(encoded), COLUMNS))
        ending = "" if len(encoded) % COLUMNS else "\n"  # the last line is always a short one
        return f"-> {' '.join((self.kind, *self.arguments))}\n{body}{ending}".encode("ascii")


@dataclass(frozen=True)
class Header:
    """A whole header as read: its stanzas, the bytes the MAC covers, and the MAC."""

    stanzas: tuple[Stanza, ...]
    covered: bytes
    mac: bytes

    def verify(self, file_key: bytes) -> None:
        """Check that nobody changed the header since the holder of the file key wrote it.

        Raises:
            DamagedFile: somebody did.
        """
        if not hmac.compare_digest(header_mac(file_key, self.covered), self.mac):
            raise DamagedFile("mac")


def encode_base64(data: bytes) -> str:
    """Encode without padding, as everything in a header is."""
    return base64.b64encode(data).rstrip(b"=").decode("ascii")


def decode_base64(text: bytes | str) -> bytes:
    """Decode canonical base64 without padding.

    Raises:
        DamagedFile: it is padded, not canonical or no base64 at all.
    """
    raw = text.encode("ascii") if isinstance(text, str) else text
    try:
        data = base64.b64decode(raw + b"=" * (-len(raw) % 4), validate=True)
    except (binascii.Error, ValueError):
        raise DamagedFile("header") from None
    if encode_base64(data).encode("ascii") != raw:
        raise DamagedFile("header")
    return data


def hkdf(key: bytes, salt: bytes, info: bytes) -> bytes:
    """Derive a 32-byte key with HKDF-SHA-256."""
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=info).derive(key)


def header_mac(file_key: bytes, covered: bytes) -> bytes:
    """Return the MAC over a header up to and including its `---`."""
    return hmac.new(hkdf(file_key, b"", b"header"), covered, hashlib.sha256).digest()


def write_header(stanzas: list[Stanza], file_key: bytes) -> bytes:
    """Return the header that wraps the file key in these stanzas."""
    covered = VERSION_LINE + b"".join(stanza.lines() for stanza in stanzas) + b"---"
    return covered + b" " + encode_base64(header_mac(file_key, covered)).encode("ascii") + b"\n"


def read_header(source: BinaryIO) -> Header:
    """Read a header and leave the source at the first byte after it.

    Raises:
        NotAgeFile: the file is something else.
        NewerContainer: an age file of another version.
        HeaderTooLarge: over 256 KiB or over 64 stanzas.
        DamagedFile: anything else that the format forbids.
    """
    lines = _Lines(source)
    first = lines.next_line(on_end=NotAgeFile)
    if first != VERSION_LINE:
        other = _VERSION.fullmatch(first)
        raise NewerContainer(other[1].decode("ascii")) if other and other[1] != b"v1" else NotAgeFile()
    stanzas: list[Stanza] = []
    while (line := lines.next_line())[:3] != b"---":
        if len(stanzas) == MAX_STANZAS:
            raise HeaderTooLarge
        stanzas.append(_read_stanza(line, lines))
    mac_text = line[4:-1]
    if not stanzas or line[:4] != b"--- " or len(mac_text) != 43:
        raise DamagedFile("header")
    covered = b"".join(lines.taken[:-1]) + b"---"
    return Header(tuple(stanzas), covered, decode_base64(mac_text))


def _read_stanza(line: bytes, lines: _Lines) -> Stanza:
    arguments = line[3:-1].split(b" ")
    if line[:3] != b"-> " or not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise DamagedFile("header")
    rows: list[bytes] = []
    while not rows or len(rows[-1]) == COLUMNS:
        rows.append(lines.next_line()[:-1])
        if len(rows[-1]) > COLUMNS:
            raise DamagedFile("header")
    kind, *rest = (argument.decode("ascii") for argument in arguments)
    return Stanza(kind, tuple(rest), decode_base64(b"".join(rows)))


class _Lines:
    """Takes whole lines from a file, never more than a header may have."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._left = MAX_HEADER
        self.taken: list[bytes] = []

    def next_line(self, on_end: type[NotAgeFile] | None = None) -> bytes:
        line = self._source.readline(self._left + 1)
        self._left -= len(line)
        if not line.endswith(b"\n"):
            if on_end and not self.taken:
                raise on_end()
            raise HeaderTooLarge if self._left < 0 else DamagedFile("header")
        if self._left < 0:
            raise HeaderTooLarge
        self.taken.append(line)
        return line
