"""Real workspaces for tests: a laptop is an Ed25519 key, a workspace is a folder."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from mentordesk.workspace.workspace import Workspace

WORKSPACE = "w" * 32


class Laptop:
    """A laptop's own key; calling the laptop gives itself, as a workspace asks for its signer."""

    def __init__(self, number: int = 1) -> None:
        self._seed = bytes([number]) * 32

    def __call__(self) -> Laptop:
        return self

    @cached_property
    def _key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(self._seed)

    @cached_property
    def device(self) -> str:
        return self._key.public_key().public_bytes_raw().hex()

    def sign(self, message: bytes) -> bytes:
        return self._key.sign(message)


def make_workspace(folder: Path, number: int = 1) -> Workspace:
    """Make an empty workspace in folder/desk<number> for laptop <number>; all laptops share one workspace id."""
    return Workspace.create(folder / f"desk{number}", WORKSPACE, Laptop(number))


def open_workspace(folder: Path, number: int = 1) -> Workspace:
    """Open again what `make_workspace` made."""
    return Workspace.open(folder / f"desk{number}", Laptop(number))
