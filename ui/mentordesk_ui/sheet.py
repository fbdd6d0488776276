"""The 24 recovery words until they are on paper: kept beside the laptop's keys, forgotten once put away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.bundles.laptop import sheet_name
from mentordesk.errors import MentorDeskError

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.workspace.workspace import Workspace


class RecoverySheet:
    """The words of one person in one pair."""

    def __init__(self, workspace: Workspace, keys: KeyStore | None) -> None:
        self._keys = keys
        self._name = sheet_name(workspace.meta("keys"))

    def use(self, keys: KeyStore) -> None:
        """Keep the words in another store from now on: the keys of this laptop have gone over to it."""
        self._keys = keys

    def keep(self, words: str) -> None:
        """Keep words that are not on paper yet, as safely as the keys."""
        if self._keys is not None:
            self._keys.save(self._name, words.encode())

    def words(self) -> str:
        """Return the words that still wait to be put on paper, or nothing."""
        if self._keys is None:
            return ""
        try:
            return self._keys.load(self._name).decode()
        except MentorDeskError:
            return ""

    def put_away(self) -> None:
        """Forget the words: they are on paper now."""
        if self._keys is not None:
            self._keys.delete(self._name)
