"""The keys of one pair: in this laptop's store, or beside the folder of a sample pair that was made with its own."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore

BESIDE = "keys"


class Keeper(Protocol):
    """Who knows where this laptop's keys lie: `mentordesk.home.Home`."""

    def keystore(self) -> KeyStore:
        """Return the store of the keys."""


@dataclass(frozen=True)
class PairKeys:
    """Loads from the folder `keys` beside a pair what lies there, everything else from the home's store."""

    home: Keeper
    folder: Path

    @cached_property
    def store(self) -> KeyStore:
        """The home's store, chosen when it is first needed.

        Raises:
            KeyStoreUndecided, PassphraseNeeded: as `choose_keystore`.
        """
        return self.home.keystore()

    def save(self, name: str, secret: bytes) -> None:
        """Keep a secret in the home's store."""
        self.store.save(name, secret)

    def delete(self, name: str) -> None:
        """Forget a secret of the home's store."""
        self.store.delete(name)

    def load(self, name: str) -> bytes:
        """Return a secret.

        Raises:
            KeyMissing, KeyUnreadable: it is not there, or not as it was kept.
        """
        from mentordesk.bundles.keystore import FileKeyStore
        from mentordesk.bundles.keystore_errors import KeyMissing

        try:
            return FileKeyStore(self.folder.absolute().parent / BESIDE).load(name)
        except KeyMissing:
            return self.store.load(name)
