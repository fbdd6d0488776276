"""Key pairs that a sealed file can be made for and opened with: hybrid post-quantum, and classic X25519.

Every primitive comes from the `cryptography` package; here is only how age arranges them in a stanza.
Source: C2SP age, c2sp.org/age, "Native recipient types".
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import ClassVar

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from mentordesk.bundles import bech32
from mentordesk.bundles.age_errors import BadKey, DamagedFile
from mentordesk.bundles.age_header import Stanza, decode_base64, encode_base64, hkdf
from mentordesk.bundles.age_wrap import SEED_SIZE, WRAPPED_SIZE, arguments, check_seed, decoded, exchange, lock, unlock

MLKEM_PUBLIC, MLKEM_CIPHERTEXT, MLKEM_SEED = 1184, 1088, 64  # bytes
X25519_SIZE = 32  # bytes

_HYBRID_INFO = b"age-encryption.org/mlkem768x25519"
_X25519_INFO = b"age-encryption.org/v1/X25519"
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


@dataclass(frozen=True)
class HybridRecipient:
    """A public key of ML-KEM-768 and X25519 together: safe as long as one of the two holds."""

    kind: ClassVar[str] = "mlkem768x25519"
    public: bytes  # 1,216 bytes

    def __post_init__(self) -> None:
        self._key()

    @classmethod
    @lru_cache(maxsize=64)  # the same few keys are read for every update
    def parse(cls, text: str) -> HybridRecipient:
        """Read an `age1pq1…` key.

        Raises:
            BadKey: it is none.
        """
        return cls(decoded(text, "age1pq", "age1pq"))

    def encode(self) -> str:
        """Return the key as `age1pq1…`."""
        return bech32.encode("age1pq", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the file key wrapped with HPKE.

        Raises:
            BadKey: the key is one that no honest owner makes.
        """
        try:
            sealed = _SUITE.encrypt(file_key, self._key(), info=_HYBRID_INFO)
        except ValueError:  # an X25519 half of low order
            raise BadKey("age1pq") from None
        enc = len(sealed) - WRAPPED_SIZE
        return Stanza(self.kind, (encode_base64(sealed[:enc]),), sealed[enc:])

    def _key(self) -> hpke.MLKEM768X25519PublicKey:
        try:
            return hpke.MLKEM768X25519PublicKey(
                mlkem.MLKEM768PublicKey.from_public_bytes(self.public[:MLKEM_PUBLIC]),
                X25519PublicKey.from_public_bytes(self.public[MLKEM_PUBLIC:]),
            )
        except ValueError:
            raise BadKey("age1pq") from None


@dataclass(frozen=True)
class HybridIdentity:
    """The secret of a `HybridRecipient`, grown from a seed of 32 bytes."""

    kind: ClassVar[str] = "mlkem768x25519"
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        check_seed(self.seed)

    @classmethod
    def generate(cls) -> HybridIdentity:
        """Make a new one from the system's randomness."""
        return cls(os.urandom(SEED_SIZE))

    @classmethod
    def from_seed(cls, seed: bytes) -> HybridIdentity:
        """Make the one that always comes from this seed of 32 bytes.

        Raises:
            ValueError: the seed has another length.
        """
        return cls(bytes(seed))

    @classmethod
    def parse(cls, text: str) -> HybridIdentity:
        """Read an `AGE-SECRET-KEY-PQ-1…` key.

        Raises:
            BadKey: it is none.
        """
        return cls(decoded(text, "age-secret-key-pq-", "AGE-SECRET-KEY-PQ-", SEED_SIZE))

    def encode(self) -> str:
        """Return the secret as `AGE-SECRET-KEY-PQ-1…`, which `age` 1.3 and newer reads."""
        return bech32.encode("age-secret-key-pq-", self.seed).upper()

    def recipient(self) -> HybridRecipient:
        """Return the public key that goes with the secret."""
        lattice, curve = self._halves()
        return HybridRecipient(lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None where no stanza is for this identity.

        Raises:
            DamagedFile: a hybrid stanza has a wrong shape or a disallowed X25519 share.
        """
        lattice, curve = self._halves()
        key = hpke.MLKEM768X25519PrivateKey(lattice, curve)
        for stanza in stanzas:
            if stanza.kind != self.kind:
                continue
            (enc,) = arguments(stanza, 1)
            share = decode_base64(enc)
            if len(share) != MLKEM_CIPHERTEXT + X25519_SIZE:
                raise DamagedFile("header")
            exchange(curve, share[MLKEM_CIPHERTEXT:])  # HPKE would only say "wrong tag" to an all-zero secret
            try:
                return _SUITE.decrypt(share + stanza.body, key, info=_HYBRID_INFO)
            except InvalidTag:
                continue
        return None

    def _halves(self) -> tuple[mlkem.MLKEM768PrivateKey, X25519PrivateKey]:
        seeds = hashlib.shake_256(self.seed).digest(MLKEM_SEED + X25519_SIZE)
        return (
            mlkem.MLKEM768PrivateKey.from_seed_bytes(seeds[:MLKEM_SEED]),
            X25519PrivateKey.from_private_bytes(seeds[MLKEM_SEED:]),
        )


@dataclass(frozen=True)
class X25519Recipient:
    """A classic age public key, for people who open our files with `age` older than 1.3."""

    kind: ClassVar[str] = "X25519"
    public: bytes  # 32 bytes

    def __post_init__(self) -> None:
        if len(self.public) != X25519_SIZE:
            raise BadKey("age1")

    @classmethod
    def parse(cls, text: str) -> X25519Recipient:
        """Read an `age1…` key.

        Raises:
            BadKey: it is none.
        """
        return cls(decoded(text, "age", "age1", X25519_SIZE))

    def encode(self) -> str:
        """Return the key as `age1…`."""
        return bech32.encode("age", self.public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Return the file key wrapped with a fresh X25519 share.

        Raises:
            BadKey: the key is of low order.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        try:
            shared = exchange(ephemeral, self.public)
        except DamagedFile:
            raise BadKey("age1") from None
        wrapping = hkdf(shared, share + self.public, _X25519_INFO)
        return Stanza(self.kind, (encode_base64(share),), lock(wrapping, file_key))


@dataclass(frozen=True)
class X25519Identity:
    """The secret of an `X25519Recipient`: 32 bytes."""

    kind: ClassVar[str] = "X25519"
    seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        check_seed(self.seed)

    @classmethod
    def generate(cls) -> X25519Identity:
        """Make a new one from the system's randomness."""
        return cls(os.urandom(SEED_SIZE))

    @classmethod
    def parse(cls, text: str) -> X25519Identity:
        """Read an `AGE-SECRET-KEY-1…` key.

        Raises:
            BadKey: it is none.
        """
        return cls(decoded(text, "age-secret-key-", "AGE-SECRET-KEY-", SEED_SIZE))

    def encode(self) -> str:
        """Return the secret as `AGE-SECRET-KEY-1…`."""
        return bech32.encode("age-secret-key-", self.seed).upper()

    def recipient(self) -> X25519Recipient:
        """Return the public key that goes with the secret."""
        return X25519Recipient(self._key().public_key().public_bytes_raw())

    def unwrap(self, stanzas: Sequence[Stanza]) -> bytes | None:
        """Return the file key, or None where no stanza is for this identity.

        Raises:
            DamagedFile: an X25519 stanza has a wrong shape or a disallowed share.
        """
        key = self._key()
        for stanza in stanzas:
            if stanza.kind != self.kind:
                continue
            (argument,) = arguments(stanza, 1)
            share = decode_base64(argument)
            if len(share) != X25519_SIZE:
                raise DamagedFile("header")
            salt = share + key.public_key().public_bytes_raw()
            file_key = unlock(hkdf(exchange(key, share), salt, _X25519_INFO), stanza.body)
            if file_key is not None:
                return file_key
        return None

    def _key(self) -> X25519PrivateKey:
        return X25519PrivateKey.from_private_bytes(self.seed)
