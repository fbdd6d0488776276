"""Where a person's MentorDesk keeps things: settings, keys, the log, the pairs; and which pairs were open lately.

`MENTORDESK_HOME` puts all of it in one folder, so that two laptops can live on one machine.
"""

from __future__ import annotations

import json
import os
import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mentordesk.bundles.keystore import KeyStore
    from mentordesk.workspace.lease import Lease

APP = "MentorDesk"
RECENT = 20


@dataclass(frozen=True)
class Home:
    """The folders of one person on one laptop; none exists before something is written there.

    Attributes:
        config: settings, keys and the list of recent pairs.
        state: the log of the program.
        data: where new pairs are made.
        documents: where updates and portfolios go by default.
    """

    config: Path
    state: Path
    data: Path
    documents: Path

    @classmethod
    def of(cls, environ: Mapping[str, str] = os.environ) -> Home:
        """Return the home that the environment names, by default the folders that this system has for such things."""
        if given := environ.get("MENTORDESK_HOME", ""):
            folder = Path(given).expanduser().absolute()
            return cls(folder, folder / "state", folder / "pairs", folder / "documents")
        import platformdirs

        return cls(
            platformdirs.user_config_path(APP, appauthor=False),
            platformdirs.user_state_path(APP, appauthor=False),
            platformdirs.user_data_path(APP, appauthor=False),
            platformdirs.user_documents_path() / APP,
        )

    def keystore(
        self, environ: Mapping[str, str] = os.environ, *, ask_passphrase: Callable[[], str] | None = None
    ) -> KeyStore:
        """Return where the keys of this laptop lie.

        Raises:
            KeyStoreUndecided, PassphraseNeeded: as `choose_keystore`.
        """
        from mentordesk.bundles.keystore import choose_keystore

        return choose_keystore(self.config, environ, ask_passphrase=ask_passphrase)

    def lease(self) -> Lease:
        """Return where this computer notes what its folders looked like when they were last written to."""
        from mentordesk.machine import machine_id
        from mentordesk.workspace.lease import Lease

        return Lease(self.state / "leases", machine_id())

    def new_folder(self, title: str) -> Path:
        """Return a folder name for a new pair that nothing has yet."""
        letters = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
        stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60] or "pair"
        found, number = self.data / stem, 1
        while found.exists():
            number += 1
            found = self.data / f"{stem}-{number}"
        return found

    # --- recent pairs -----------------------------------------------------------------------------------------------

    def recent_pairs(self) -> list[Path]:
        """Return the folders of the pairs opened lately that still hold a workspace, the latest first."""
        try:
            stored = json.loads((self.config / "recent.json").read_text("utf-8"))
        except (OSError, ValueError):
            return []
        folders = [Path(each) for each in stored if isinstance(each, str)] if isinstance(stored, list) else []
        return [each for each in folders if (each / "workspace.sqlite").is_file()]

    def remember_pair(self, folder: Path) -> None:
        """Put a pair on top of the recent ones; nothing is written where it stands there already."""
        before = self.recent_pairs()
        if before[:1] != [folder.absolute()]:
            self._write([folder.absolute(), *(each for each in before if each != folder.absolute())])

    def forget_pair(self, folder: Path) -> None:
        """Take a pair off the list; its folder stays."""
        self._write([each for each in self.recent_pairs() if each != folder.absolute()])

    def _write(self, folders: list[Path]) -> None:
        from mentordesk.bundles.files import replacing

        self.config.mkdir(parents=True, exist_ok=True, mode=0o700)
        with replacing(self.config / "recent.json") as file:
            file.write(json.dumps([str(each) for each in folders[:RECENT]], indent=1).encode())
