"""The payload of an age file: 64 KiB chunks, each sealed on its own, the last one marked.

Source: C2SP age, c2sp.org/age, "Payload" (a STREAM variant).
"""

from __future__ import annotations

import os
from io import UnsupportedOperation
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mentordesk.bundles.age_errors import DamagedFile
from mentordesk.bundles.age_header import hkdf
from mentordesk.progress import Progress

CHUNK = 64 * 1024  # bytes of plaintext
TAG = 16  # bytes
NONCE_SIZE = 16  # bytes
REPORT_EVERY = 64  # chunks: 4 MiB


def seal_payload(
    file_key: bytes, source: BinaryIO, target: BinaryIO, progress: Progress, text: str, length: int = 0
) -> None:
    """Write nonce and sealed chunks of all that is left in the source, `length` bytes where it cannot tell itself.

    Raises:
        Cancelled: the person asked to stop.
    """
    nonce = os.urandom(NONCE_SIZE)
    cipher = _cipher(file_key, nonce)
    total = length or bytes_left(source)
    target.write(nonce)
    sealed = memoryview(bytearray(CHUNK + TAG))
    count, done = 0, 0
    chunk = read_full(source, CHUNK)
    while True:
        following = read_full(source, CHUNK)
        room = sealed[: len(chunk) + TAG]
        cipher.encrypt_into(_nonce(count, last=not following), chunk, None, room)
        target.write(room)
        count, done = count + 1, done + len(chunk)
        if not following:
            break
        if count % REPORT_EVERY == 0:
            progress.step(done, total, text)
        chunk = following
    progress.step(done, done, text)


def open_payload(file_key: bytes, source: BinaryIO, target: BinaryIO, progress: Progress, text: str) -> None:
    """Write what the chunks hold; on an error the target holds a beginning that must not be used.

    Raises:
        DamagedFile: a chunk is altered, missing, moved or added.
        Cancelled: the person asked to stop.
    """
    nonce = read_full(source, NONCE_SIZE)
    if len(nonce) < NONCE_SIZE:
        raise DamagedFile("header")
    cipher = _cipher(file_key, nonce)
    total = bytes_left(source)
    opened = memoryview(bytearray(CHUNK))
    count, done = 0, 0
    chunk = read_full(source, CHUNK + TAG)
    while True:
        following = read_full(source, CHUNK + TAG)
        size = len(chunk) - TAG
        if size < 0 or (size == 0 and count):  # only a wholly empty payload ends in an empty chunk
            raise DamagedFile("payload")
        room = opened[:size]
        try:
            cipher.decrypt_into(_nonce(count, last=not following), chunk, None, room)
        except InvalidTag:
            raise DamagedFile("payload") from None
        target.write(room)
        count, done = count + 1, done + len(chunk)
        if not following:
            break
        if count % REPORT_EVERY == 0:
            progress.step(done, total, text)
        chunk = following
    progress.step(done, done, text)


def read_full(source: BinaryIO, size: int) -> bytes:
    """Read exactly `size` bytes, fewer only at the end of the file."""
    data = source.read(size)
    if len(data) == size or not data:
        return data
    parts, have = [data], len(data)
    while have < size and (data := source.read(size - have)):
        parts.append(data)
        have += len(data)
    return b"".join(parts)


def bytes_left(source: BinaryIO) -> int:
    """Return how many bytes are still to be read, or 0 where that cannot be told."""
    if not source.seekable():
        return 0
    here = source.tell()
    try:
        end = source.seek(0, os.SEEK_END)
    except UnsupportedOperation:
        return 0
    source.seek(here)
    return end - here


def _cipher(file_key: bytes, nonce: bytes) -> ChaCha20Poly1305:
    return ChaCha20Poly1305(hkdf(file_key, nonce, b"payload"))


def _nonce(count: int, *, last: bool) -> bytes:
    return count.to_bytes(11, "big") + (b"\x01" if last else b"\x00")
