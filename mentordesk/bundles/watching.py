"""A folder looked into for new updates, such as the one for downloads: what is in it, never brought in by itself."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mentordesk.bundles.choosing import ForThisPair
from mentordesk.bundles.identity import HybridIdentity
from mentordesk.bundles.mail_reading import sealed_files
from mentordesk.errors import Cancelled, MentorDeskError
from mentordesk.progress import Progress
from mentordesk.workspace.workspace import Workspace

MOST_FILES = 300
"""Files of the folder that are looked at, the latest."""
LARGEST = 64 << 20
"""Bytes of a file that is looked into; mails are not larger."""
STILL_WRITTEN = 2.0
"""Seconds since the last change of a file in which it may still be growing."""


@dataclass(frozen=True, slots=True)
class Watched:
    """What one look found.

    Attributes:
        new: files with updates for this pair that are not taken in, the latest first.
        looked: what each file looked at is remembered by, so that it is looked at once.
        is_open: whether some file may still be growing, so that another look is due soon.
    """

    new: Sequence[Path] = field(default_factory=list)
    looked: Sequence[str] = field(default_factory=list)
    is_open: bool = False


def look(
    workspace: Workspace,
    identities: Sequence[HybridIdentity],
    folder: Path,
    known: Collection[str],
    progress: Progress | None = None,
) -> Watched:
    """Look at the latest files of a folder, none below it; a folder that is gone holds nothing.

    Args:
        known: what earlier looks remembered.
    Raises:
        Cancelled: the person stopped.
    """
    try:
        files = sorted(_files(folder), key=lambda each: each[1], reverse=True)[:MOST_FILES]
    except OSError:
        return Watched()
    new: list[Path] = []
    looked: list[str] = []
    is_open = False
    for path, changed, size in files:
        name = f"{path.name}|{size}|{changed:.3f}"
        if name in known:
            continue
        if 0 <= time.time() - changed < STILL_WRITTEN:
            is_open = True
            continue
        looked.append(name)
        if size <= LARGEST and is_new(workspace, identities, path, progress):
            new.append(path)
    return Watched(new, looked, is_open)


def is_new(
    workspace: Workspace, identities: Sequence[HybridIdentity], file: Path, progress: Progress | None = None
) -> bool:
    """Return whether a file holds an update for this pair that is not taken in; nothing of it is decrypted.

    Raises:
        Cancelled: the person stopped.
    """
    try:
        with sealed_files(file, ForThisPair(workspace, identities), progress) as found:
            return bool(found)
    except Cancelled:
        raise
    except (MentorDeskError, OSError):
        return False


def _files(folder: Path) -> Iterable[tuple[Path, float, int]]:
    for each in folder.iterdir():
        if each.is_file() and not each.is_symlink() and not each.name.startswith("."):
            found = each.stat()
            yield each, found.st_mtime, found.st_size
