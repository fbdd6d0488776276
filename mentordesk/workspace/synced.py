"""Folders that a cloud service keeps in step with other computers: no good place for a database that is being written.

Told by the names that the services give their folders and by the marks they leave in them; nothing is asked over a
network.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.said import said
from mentordesk.workspace import database

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace

TOLD = "synced_told"
"""Fact of the file: the service that the person was told of."""

_NAMES = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "iclouddrive": "iCloud",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "pcloud drive": "pCloud",
}
"""Beginnings of folder names, in small letters; services add the account or the company behind."""

_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
}
_DATABASES = (".sync_", "._sync_")
"""How Nextcloud's own databases begin; they end in .db."""
_SEPARATORS = " -_("


def service(folder: Path, environ: Mapping[str, str] = os.environ) -> str:
    """Return the name of the service that keeps a folder in step, or nothing."""
    folder = folder.absolute()
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        if (place := environ.get(name, "")) and folder.is_relative_to(place):
            return "OneDrive"
    for each in (folder, *folder.parents):
        if (found := _by_name(each.name)) or (found := _by_mark(each)):
            return found
    return ""


def _by_name(name: str) -> str:
    small = name.casefold()
    for beginning, found in _NAMES.items():
        rest = small.removeprefix(beginning)
        if rest != small and (not rest or rest[0] in _SEPARATORS):
            return found
    return ""


def _by_mark(folder: Path) -> str:
    for mark, found in _MARKS.items():
        if os.path.lexists(folder / mark) and not (mark == ".dropbox" and folder == Path.home()):
            return found  # the service's own settings lie under that name in the home, too
    try:
        with os.scandir(folder) as entries:
            if any(each.name.startswith(_DATABASES) and each.name.endswith(".db") for each in entries):
                return "Nextcloud"
    except OSError:
        pass
    return ""


def warning(name: str) -> str:
    """Return what is said of a pair in a folder of this service."""
    return said(
        "The folder of this pair is kept in step by {service}, which may mix up files that are being written. Nothing"
        " is lost so far. Close MentorDesk, move the folder to a place that is not synced, and open it from there.",
        service=name,
    )


def untold(workspace: Workspace) -> str:
    """Return the service that keeps the folder in step and that the person was not told of yet, or nothing."""
    found = service(workspace.folder)
    return "" if found == workspace.meta(TOLD) else found


def note_told(workspace: Workspace, name: str) -> None:
    """Remember that the person was told."""
    with workspace.writing, database.transaction(workspace.db):
        workspace.set_meta(TOLD, name)
