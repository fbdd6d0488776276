"""Seal a file for some keys and open it again: the age v1 format, streaming, in constant memory.

Everything goes through two calls: `encrypt` and `decrypt`. Nothing that a file holds is released before the whole file
is verified, so `decrypt` writes to a private temp file that the caller uses only after it returned.
Source: C2SP age, c2sp.org/age; checked against its official test vectors.
"""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Sequence
from pathlib import Path
from random import SystemRandom
from typing import BinaryIO

from mentordesk.bundles.age_errors import DamagedFile, NotForYou, TooManyRecipients, WrongPassphrase
from mentordesk.bundles.age_header import FILE_KEY_SIZE, MAX_STANZAS, Header, read_header, write_header
from mentordesk.bundles.age_stream import open_payload, seal_payload
from mentordesk.bundles.age_wrap import Identity, Recipient
from mentordesk.bundles.identity import HybridIdentity, HybridRecipient, X25519Identity, X25519Recipient
from mentordesk.bundles.passphrase import ScryptIdentity, ScryptRecipient
from mentordesk.disk import disk_errors
from mentordesk.progress import Progress
from mentordesk.said import said

__all__ = [
    "HybridIdentity",
    "HybridRecipient",
    "Identity",
    "Recipient",
    "ScryptIdentity",
    "ScryptRecipient",
    "X25519Identity",
    "X25519Recipient",
    "decrypt",
    "decrypt_to_folder",
    "encrypt",
    "needs_passphrase",
]

PADDED_COUNTS = (4, 8, 16, 32)  # stanzas a file is seen to have


def encrypt(
    source: BinaryIO,
    target: BinaryIO,
    recipients: Sequence[Recipient],
    *,
    pad_stanzas: bool = True,
    length: int = 0,
    progress: Progress | None = None,
) -> None:
    """Seal all that is left in the source; on an error the target holds a beginning to throw away.

    Args:
        recipients: one passphrase alone, or keys that are all hybrid or all X25519.
        pad_stanzas: hide how many keys there are by adding throw-away ones up to 4, 8, 16 or 32.
        length: bytes that are left, for the progress of a source that cannot tell.
    Raises:
        TooManyRecipients: more than 32 keys, or 64 without padding.
        BadKey: a recipient's key is one that no honest owner makes.
        DiskFull, Cancelled: while writing.
        ValueError: no recipient, or kinds that must not be mixed.
    """
    _check_kinds(recipients)
    most = PADDED_COUNTS[-1] if pad_stanzas else MAX_STANZAS
    if len(recipients) > most:
        raise TooManyRecipients(len(recipients), most)
    file_key = secrets.token_bytes(FILE_KEY_SIZE)
    kind = recipients[0].kind
    dummies = _dummies(kind, len(recipients)) if pad_stanzas and kind != ScryptRecipient.kind else []
    stanzas = [recipient.wrap(file_key) for recipient in (*recipients, *dummies)]
    SystemRandom().shuffle(stanzas)  # else the dummies would be the last ones
    with disk_errors():
        target.write(write_header(stanzas, file_key))
        seal_payload(file_key, source, target, progress or Progress(), said("Sealing"), length)


def decrypt(
    source: BinaryIO, target: BinaryIO, identities: Sequence[Identity], *, progress: Progress | None = None
) -> None:
    """Open a sealed file into a private temp file, which is for use only after this returned.

    On any failure the target is emptied again, back to where it stood.

    Args:
        source: stands at the first byte of the sealed file, which reaches to its end.
        target: a seekable temp file that nobody else reads.
        identities: what to try, in this order.
    Raises:
        NotForYou, WrongPassphrase: no identity opens it.
        NotAgeFile, NewerContainer, HeaderTooLarge, PassphraseCost: not a file to open here.
        DamagedFile: not what the sender sealed.
        DiskFull, Cancelled: while writing.
    """
    start = target.tell()
    try:
        header = read_header(source)
        file_key = _unwrap(header, identities)
        header.verify(file_key)
        with disk_errors():
            open_payload(file_key, source, target, progress or Progress(), said("Opening"))
            target.flush()
    except BaseException:
        _empty(target, start)
        raise


def decrypt_to_folder(
    source: BinaryIO, folder: Path, identities: Sequence[Identity], *, progress: Progress | None = None
) -> Path:
    """Open a sealed file into a new 0600 file in the folder and return its path; on any failure there is no file.

    Raises: as `decrypt`.
    """
    with disk_errors():
        handle, name = tempfile.mkstemp(prefix="opened-", dir=folder)  # created 0600
    path = Path(name)
    try:
        with disk_errors(), os.fdopen(handle, "w+b") as target:
            decrypt(source, target, identities, progress=progress)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    return path


def needs_passphrase(source: BinaryIO) -> bool:
    """Tell whether a sealed file opens with a passphrase (an invitation) or with keys; the source is put back.

    Raises:
        NotAgeFile, NewerContainer, HeaderTooLarge, DamagedFile: it does not open at all.
    """
    start = source.tell()
    try:
        return _is_passphrase(read_header(source))
    finally:
        source.seek(start)


def _unwrap(header: Header, identities: Sequence[Identity]) -> bytes:
    passphrase = _is_passphrase(header)
    for identity in identities:
        if (file_key := identity.unwrap(header.stanzas)) is not None:
            return file_key
    if passphrase and any(identity.kind == ScryptIdentity.kind for identity in identities):
        raise WrongPassphrase
    raise NotForYou


def _is_passphrase(header: Header) -> bool:
    """Tell whether the header is one passphrase stanza; beside others it would lie about who could have written it."""
    kinds = [stanza.kind for stanza in header.stanzas]
    if ScryptRecipient.kind in kinds and len(kinds) > 1:
        raise DamagedFile("header")
    return kinds[0] == ScryptRecipient.kind


def _check_kinds(recipients: Sequence[Recipient]) -> None:
    kinds = {recipient.kind for recipient in recipients}
    if not recipients:
        raise ValueError("a file is sealed for somebody")
    if len(kinds) > 1:
        raise ValueError(f"kinds of keys must not be mixed: {', '.join(sorted(kinds))}")
    if ScryptRecipient.kind in kinds and len(recipients) > 1:
        raise ValueError("a passphrase is the only key of its file")


def _dummies(kind: str, count: int) -> list[Recipient]:
    """Return throw-away keys of the same kind; nobody can tell their stanzas from real ones."""
    wanted = next(size for size in PADDED_COUNTS if size >= count)
    throw_away = HybridIdentity if kind == HybridIdentity.kind else X25519Identity
    return [throw_away.generate().recipient() for _ in range(wanted - count)]


def _empty(target: BinaryIO, start: int) -> None:
    """Cut the file back to where it stood, also where a full disk refuses what is still in its buffer."""
    try:
        target.seek(start)
    except OSError:
        os.ftruncate(target.fileno(), start)  # makes room, so that the buffer can be written and cut off
        target.seek(start)
    target.truncate()
