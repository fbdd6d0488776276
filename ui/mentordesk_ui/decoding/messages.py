"""What the window and its decoding process say to each other: a head in JSON, then a body of raw bytes."""

from __future__ import annotations

import json
import struct
from typing import IO, Any

Head = dict[str, Any]
Body = Any
"""Whatever a memoryview can be had of."""
MOST_HEAD = 4_000_000
MOST_BODY = 300_000_000
_SIZES = struct.Struct("<II")


class Broken(EOFError):
    """The other side has gone, or does not keep to the form."""


def write(stream: IO[bytes], head: Head, body: Body = b"") -> None:
    """Send a message at once."""
    packed, view = json.dumps(head).encode(), memoryview(body).cast("B")
    stream.write(_SIZES.pack(len(packed), len(view)) + packed)
    if len(view):
        stream.write(view)
    stream.flush()


def read_head(stream: IO[bytes]) -> tuple[Head, int]:
    """Wait for a message; return its head and how many bytes its body has, which are next in the stream.

    Raises:
        Broken: see above.
    """
    length, body = _SIZES.unpack(_exactly(stream, _SIZES.size))
    if length > MOST_HEAD or body > MOST_BODY:
        raise Broken
    try:
        head = json.loads(_exactly(stream, length))
    except ValueError as error:
        raise Broken from error
    if not isinstance(head, dict):
        raise Broken
    return head, body


def read_body(stream: IO[bytes], into: memoryview) -> None:
    """Fill a place in memory from the stream.

    Raises:
        Broken: it ends before that.
    """
    done = 0
    while done < len(into):
        got = stream.readinto(into[done:])  # type: ignore[attr-defined]
        if not got:
            raise Broken
        done += got


def _exactly(stream: IO[bytes], size: int) -> bytes:
    found = stream.read(size)
    if len(found) != size:
        raise Broken
    return found
