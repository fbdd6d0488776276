"""Opening a known pair quickly: the keys, and the libraries that use them, are loaded when they are first needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mentordesk.bundles.laptop import Laptop
from mentordesk.workspace.workspace import Workspace

if TYPE_CHECKING:
    from mentordesk.bundles.laptop import Keys


class LaterLaptop(Laptop):
    """A laptop whose two seeds are read from their store at the first use."""

    def __init__(self, load: Callable[[], Laptop]) -> None:
        object.__setattr__(self, "_load", load)

    def __getattr__(self, name: str) -> Any:
        if name in ("sign_seed", "age_seed"):
            return getattr(self._load(), name)
        raise AttributeError(name)


def open_pair(folder: Path, keys: Keys) -> tuple[Workspace, Laptop]:
    """Open a pair for reading and writing.

    Raises:
        NotFound, WorkspaceInUse, WorkspaceTooNew, WorkspaceDamaged: as `Workspace.open`.
    """
    loaded: list[Laptop] = []

    def laptop() -> Laptop:
        if not loaded:
            loaded.append(Laptop.load(keys, workspace.meta("keys")))
        return loaded[0]

    workspace = Workspace.open(folder, laptop)
    return workspace, LaterLaptop(laptop)
