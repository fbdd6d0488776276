"""What all kinds of keys share: the two small interfaces, and wrapping a file key in a stanza's body."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from mentordesk.bundles import bech32
from mentordesk.bundles.age_errors import BadKey, DamagedFile
from mentordesk.bundles.age_header import FILE_KEY_SIZE, Stanza

SEED_SIZE = 32  # bytes
WRAPPED_SIZE = FILE_KEY_SIZE + 16  # bytes: file key and tag
ZERO_NONCE = bytes(12)  # every wrapping key is used once


class Recipient(Protocol):
    """Somebody whom a file can be sealed for."""

    kind: ClassVar[str]

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the file key wrapped for this recipient alone."""


class Identity(Protocol):
    """The secret that opens what was sealed for its recipient; its repr never shows it."""

    kind: ClassVar[str]

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None where no stanza is for this identity.

        Raises:
            DamagedFile: a stanza of this kind is not as the format demands.
        """


def decoded(text: str, prefix: str, kind: str, size: int | None = None) -> bytes:
    """Return the bytes of a key written in Bech32.

    Raises:
        BadKey: it is not one of this kind.
    """
    try:
        found, data = bech32.decode(text.strip())
    except ValueError:
        raise BadKey(kind) from None
    if found != prefix or (size is not None and len(data) != size):
        raise BadKey(kind)
    return data


def check_seed(seed: bytes) -> None:
    """Refuse a seed of another length with a ValueError."""
    if len(seed) != SEED_SIZE:
        raise ValueError(f"a seed has {SEED_SIZE} bytes, not {len(seed)}")


def arguments(stanza: Stanza, count: int) -> tuple[str, ...]:
    """Return the arguments after checking their number and the size of the body.

    The size is checked before any decryption, else one file could be made to open with many keys.
    """
    if len(stanza.arguments) != count or len(stanza.body) != WRAPPED_SIZE:
        raise DamagedFile("header")
    return stanza.arguments


def exchange(key: X25519PrivateKey, share: bytes) -> bytes:
    """Return the X25519 secret between a private key and a share.

    Raises:
        DamagedFile: the share is of low order, so the secret would be all zero.
    """
    try:
        return key.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError:  # the all-zero secret of a low-order share
        raise DamagedFile("header") from None


def lock(wrapping: bytes, file_key: bytes) -> bytes:
    """Seal the file key with a key that is used this once."""
    return ChaCha20Poly1305(wrapping).encrypt(ZERO_NONCE, file_key, None)


def unlock(wrapping: bytes, body: bytes) -> bytes | None:
    """Return the file key, or None where the wrapping key is another one."""
    try:
        return ChaCha20Poly1305(wrapping).decrypt(ZERO_NONCE, body, None)
    except InvalidTag:
        return None
