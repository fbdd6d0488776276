"""The private keys of one laptop: Ed25519 to sign with, a hybrid age identity to be written to."""

from __future__ import annotations

import json
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from mentordesk.bundles.identity import HybridIdentity


MOST_FORMER = 100
"""Age seeds of former laptops that are kept; each restored backup adds one."""


def sheet_name(keys_name: str) -> str:
    """Return the name under which recovery words wait beside a laptop's keys until they are on paper."""
    return f"{keys_name}.sheet"


class Keys(Protocol):
    """Where a secret lies under a name (keystore.py)."""

    def save(self, name: str, secret: bytes) -> None:
        """Keep a secret."""

    def load(self, name: str) -> bytes:
        """Return a secret."""


@dataclass(frozen=True)
class Laptop:
    """The two seeds, 32 bytes each; everything else is derived from them when it is first needed.

    Attributes:
        former: age seeds of the laptops that this one went on from, the latest first: updates sealed to these on their
            way here can still be opened.
    """

    sign_seed: bytes
    age_seed: bytes
    former: Sequence[bytes] = field(default_factory=tuple)

    @classmethod
    def generate(cls) -> Laptop:
        """Make the keys of a new laptop."""
        return cls(secrets.token_bytes(32), secrets.token_bytes(32))

    def successor(self) -> Laptop:
        """Make the keys of a laptop that goes on from this one; it can open what is sealed to this one."""
        fresh = Laptop.generate()
        return Laptop(fresh.sign_seed, fresh.age_seed, (self.age_seed, *self.former)[:MOST_FORMER])

    @classmethod
    def load(cls, keys: Keys, name: str) -> Laptop:
        """Read the keys kept under a name.

        Raises:
            MentorDeskError: they are not there or cannot be opened.
        """
        raw = json.loads(keys.load(name))
        former = tuple(bytes.fromhex(each) for each in raw.get("former", ()))
        return cls(bytes.fromhex(raw["sign"]), bytes.fromhex(raw["age"]), former)

    def save(self, keys: Keys, name: str) -> None:
        """Keep the keys under a name."""
        kept: dict[str, object] = {"sign": self.sign_seed.hex(), "age": self.age_seed.hex()}
        if self.former:
            kept["former"] = [each.hex() for each in self.former]
        keys.save(name, json.dumps(kept).encode())

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

    @property
    def identities(self) -> list[HybridIdentity]:
        """Everything that may open an update for this laptop, its own identity first."""
        from mentordesk.bundles.identity import HybridIdentity

        return [self.age, *(HybridIdentity.from_seed(each) for each in self.former)]

    def keys_name(self, workspace: str) -> str:
        """Return the name under which its keys for a workspace are kept."""
        return f"{workspace}-{self.device[:16]}"

    def sign(self, message: bytes) -> bytes:
        """Return an Ed25519 signature, 64 bytes."""
        return self._signing.sign(message)
