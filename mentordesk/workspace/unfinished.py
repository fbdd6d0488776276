"""Files written outside the workspace, noted while they are not whole, so that nothing of them outlives a kill."""

from __future__ import annotations

import json
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.disk import disk_errors, write_private
from mentordesk.workspace import updates
from mentordesk.workspace.interrupted import OPENING

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

NOTE = "unfinished-"


@contextmanager
def noted(pair: Path, folder: Path, stem: str, update: str = "") -> Iterator[None]:
    """Note that files whose names begin with `stem` are being written into a folder until the block ends.

    A program that is killed within it removes them, and their halves, when it opens the pair again.

    Args:
        pair: the folder of the workspace.
        update: id of the update they are; once it is in the log of updates they are whole and stay.
    Raises:
        DiskFull: there is no room for the note.
    """
    note = pair / OPENING / f"{NOTE}{secrets.token_hex(8)}"
    write_private(note, json.dumps([str(folder.absolute()), stem, update]).encode())
    try:
        yield
    finally:
        with disk_errors():
            note.unlink(missing_ok=True)


def sweep(workspace: Workspace, opening: Path) -> None:
    """Remove what a killed program left of files that it was writing, and all that lies in `opening`."""
    for note in opening.glob(f"{NOTE}*"):
        with suppress(OSError, ValueError):  # the stick may be gone that the folder lay on
            folder, stem, update = json.loads(note.read_bytes())
            _remove(workspace, Path(folder), str(stem), str(update))
    for left in opening.iterdir():
        if left.is_dir():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)


def _remove(workspace: Workspace, folder: Path, stem: str, update: str) -> None:
    is_whole = bool(update) and updates.is_noted(workspace, updates.OUT, update)
    for each in list(folder.iterdir()):
        is_half = each.name.startswith(f".{stem}") and each.name.endswith(".part")
        if is_half or (not is_whole and each.name.startswith(stem)):
            each.unlink(missing_ok=True)
