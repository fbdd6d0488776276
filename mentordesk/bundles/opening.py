"""Opening a pair with this laptop's keys: these, and the libraries that use them, are loaded when first needed."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from mentordesk.bundles.laptop import Keys, Laptop
from mentordesk.errors import MentorDeskError
from mentordesk.progress import Progress
from mentordesk.workspace.lease import OWN, Lease
from mentordesk.workspace.log import now_ms
from mentordesk.workspace.workspace import Workspace


class LazyLaptop(Laptop):
    """A laptop's keys, read from their store when first needed."""

    def __init__(self, load: Callable[[], Laptop]) -> None:
        object.__setattr__(self, "_load", load)

    def __getattr__(self, name: str) -> Any:
        if name in ("sign_seed", "age_seed", "former"):
            return getattr(self._load(), name)
        raise AttributeError(name)


def open_pair(
    folder: Path,
    keys: Keys,
    *,
    clock: Callable[[], int] = now_ms,
    lease: Lease | None = None,
    progress: Progress | None = None,
) -> tuple[Workspace, Laptop]:
    """Open a pair for reading and writing.

    Args:
        lease: notices a copied or restored folder, which then goes on as a new laptop; `going_on.take_notice` tells.
        progress: as `Workspace.open`.
    Raises:
        NotFound, WorkspaceInUse, WorkspaceTooNew, WorkspaceDamaged: as `Workspace.open`.
    """
    loaded: list[Laptop] = []

    def signer() -> Laptop:
        if not loaded:
            loaded.append(Laptop.load(keys, workspace.meta("keys")))
        return loaded[0]

    workspace = Workspace.open(folder, signer, clock=clock, progress=progress)
    try:
        if lease is not None and (gone_on := _look(workspace, keys, lease)) is not None:
            loaded.append(gone_on)
    except BaseException:
        workspace.close()
        raise
    return workspace, LazyLaptop(signer)


def _look(workspace: Workspace, keys: Keys, lease: Lease) -> Laptop | None:
    """Tell what the folder is; one that was copied or restored goes on as a new laptop, which is returned.

    The lease of an own folder is renewed before anything is written there, not at once, where all that is known of it
    is true: a state from before that is an earlier one only once something was written.
    """
    workspace.lease = lease
    finding = lease.look(workspace)
    if finding.kind == OWN:
        if finding.line is not None and lease.stands(workspace, finding.line):
            workspace.writing.before_first(lambda: _renew(workspace, lease))
        else:
            lease.renew(workspace)
        return None
    from mentordesk.bundles.going_on import go_on_as_new_laptop

    try:
        return go_on_as_new_laptop(workspace, keys, finding.kind, finding)
    except (MentorDeskError, OSError):  # without the keys before, it opens as it did and says so once they are needed
        return None


def _renew(workspace: Workspace, lease: Lease) -> None:
    """Renew the lease on a connection of its own: whoever writes first may do so in any thread."""
    with suppress(OSError, MentorDeskError, sqlite3.Error):  # the lease only helps
        beside = workspace.beside()
        try:
            lease.renew(beside)
        finally:
            beside.close()
