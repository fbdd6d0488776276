"""The private keys of one laptop: Ed25519 to sign with, a hybrid age identity to be written to."""

from __future__ import annotations

import json
import secrets
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from mentordesk.bundles.identity import HybridIdentity


class Keys(Protocol):
    """Where a secret lies under a name (keystore.py)."""

    def save(self, name: str, secret: bytes) -> None:
        """Keep a secret."""

    def load(self, name: str) -> bytes:
        """Return a secret."""


@dataclass(frozen=True)
class Laptop:
    """The two seeds, 32 bytes each; everything else is derived from them when it is first needed."""

    sign_seed: bytes
    age_seed: bytes

    @classmethod
    def generate(cls) -> Laptop:
        """Make the keys of a new laptop."""
        return cls(secrets.token_bytes(32), secrets.token_bytes(32))

    @classmethod
    def load(cls, keys: Keys, name: str) -> Laptop:
        """Read the keys kept under a name.

        Raises:
            MentorDeskError: they are not there or cannot be opened.
        """
        raw = json.loads(keys.load(name))
        return cls(bytes.fromhex(raw["sign"]), bytes.fromhex(raw["age"]))

    def save(self, keys: Keys, name: str) -> None:
        """Keep the keys under a name."""
        keys.save(name, json.dumps({"sign": self.sign_seed.hex(), "age": self.age_seed.hex()}).encode())

    def __repr__(self) -> str:
        return "Laptop(…)"

    @cached_property
    def _signing(self) -> Ed25519PrivateKey:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

        return Ed25519PrivateKey.from_private_bytes(self.sign_seed)

    @cached_property
    def device(self) -> str:
        """The public signing key as 64 hex digits: what this laptop is known by."""
        return self._signing.public_key().public_bytes_raw().hex()

    @cached_property
    def age(self) -> HybridIdentity:
        """The identity that updates are sealed to."""
        from mentordesk.bundles.identity import HybridIdentity

        return HybridIdentity.from_seed(self.age_seed)

    def sign(self, message: bytes) -> bytes:
        """Return an Ed25519 signature, 64 bytes."""
        return self._signing.sign(message)
