"""Opening a pair with this laptop's keys: these, and the libraries that use them, are loaded when first needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from mentordesk.bundles.laptop import Keys, Laptop
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.workspace import Workspace


class LazyLaptop(Laptop):
    """A laptop's keys, read from their store when first needed."""

    def __init__(self, load: Callable[[], Laptop]) -> None:
        object.__setattr__(self, "_load", load)

    def __getattr__(self, name: str) -> Any:
        if name in ("sign_seed", "age_seed"):
            return getattr(self._load(), name)
        raise AttributeError(name)


def open_pair(folder: Path, keys: Keys, *, clock: Callable[[], int] = now_ms) -> tuple[Workspace, Laptop]:
    """Open a pair for reading and writing.

    Raises:
        NotFound, WorkspaceInUse, WorkspaceTooNew, WorkspaceDamaged: as `Workspace.open`.
    """
    loaded: list[Laptop] = []

    def signer() -> Laptop:
        if not loaded:
            loaded.append(Laptop.load(keys, workspace.meta("keys")))
        return loaded[0]

    workspace = Workspace.open(folder, signer, clock=clock)
    return workspace, LazyLaptop(signer)
