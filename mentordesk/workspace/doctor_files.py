"""What the doctor looks at in the folder of attachments: whole files, slices of files on their way, and strays."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from mentordesk.progress import Progress
from mentordesk.records.base import kinds
from mentordesk.said import counted, said
from mentordesk.workspace import partial
from mentordesk.workspace.attachments import PARTS
from mentordesk.workspace.change_record import is_id
from mentordesk.workspace.doctor import NAMED, Finding

if TYPE_CHECKING:
    from mentordesk.workspace.workspace import Workspace


def look(workspace: Workspace, progress: Progress) -> Iterator[Finding]:
    """Yield what is to be said of files.

    Raises:
        Cancelled: the person stopped it.
    """
    folder = workspace.attachments.folder
    wrong, stray = [], []
    named = _named(workspace)
    known = named | {str(row[0]) for row in workspace.rows("SELECT hash FROM attachment")}
    files = sorted(each for each in folder.rglob("*") if each.is_file()) if folder.is_dir() else []
    for file in progress.over(files, len(files), said("Checking the files")):
        name = file.name
        if file.parent.name == PARTS:
            continue
        if not is_id(name) or name not in known or file.parent.name != name[:2]:
            stray.append(str(file.relative_to(folder)))
        elif _hash(file) != name:
            wrong.append(name)
    if wrong:
        yield Finding(
            "files",
            counted(
                len(wrong),
                "1 file is not what it was ({named})."
                " Delete it from the folder “attachments”; the next update asks for it.",
                "%n files are not what they were ({named})."
                " Delete them from the folder “attachments”; the next update asks for them.",
                named=", ".join(each[:12] for each in wrong[:NAMED]),
            ),
        )
    if stray:
        yield Finding(
            "stray",
            counted(
                len(stray),
                "1 file in “attachments” belongs to nothing ({named}).",
                "%n files in “attachments” belong to nothing ({named}).",
                named=", ".join(stray[:NAMED]),
            ),
            False,
        )
    yield from _parts(workspace, named)
    if lacked := sum(1 for each in named if not workspace.attachments.holds(each)):
        words = counted(
            lacked,
            "1 file is not here yet; the next update asks for it.",
            "%n files are not here yet; the next update asks for them.",
        )
        yield Finding("waiting", words, False)


def forget_stale(workspace: Workspace) -> None:
    """Remove slices of files that no live record names; should one come back, its file is asked for anew."""
    folder = workspace.attachments.folder
    named = _named(workspace)
    for content in partial.parts(folder):
        if content not in named:
            partial.forget(folder, content)


def _parts(workspace: Workspace, named: set[str]) -> Iterator[Finding]:
    parts = partial.parts(workspace.attachments.folder)
    coming = [part for content, part in parts.items() if content in named]
    if coming:
        held, total = sum(each.held for each in coming), sum(each.total for each in coming)
        yield Finding(
            "waiting",
            said(
                "Files that are partly here: {count} ({held} of {total} MB).",
                count=len(coming),
                held=f"{held / 1e6:.1f}",
                total=f"{total / 1e6:.1f}",
            ),
            False,
        )
    if stale := [part for content, part in parts.items() if content not in named]:
        size = sum(each.held for each in stale) / 1e6
        yield Finding(
            "stray",
            said(
                "Slices of files that no record names any more: {count} ({size} MB); a rebuild removes them.",
                count=len(stale),
                size=f"{size:.1f}",
            ),
            False,
        )


def _named(workspace: Workspace) -> set[str]:
    """Return the hashes that live records name."""
    return {
        str(row[0])
        for kind in kinds().values()
        for field in kind.fields.values()
        if field.kind == "attachment"
        for row in workspace.rows(f'SELECT "{field.name}" FROM "{kind.table}" WHERE deleted = 0')
        if is_id(row[0])
    }


def _hash(file: Path) -> str:
    with file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()
