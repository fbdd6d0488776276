"""Many or large files taken in: copied first, with progress and without holding the pair, then named by one change."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mentordesk.actions import placing, writing
from mentordesk.actions.artifacts import head_of, title_of
from mentordesk.actions.file_kinds import kind_of
from mentordesk.progress import Progress
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace.change import Change
from mentordesk.workspace.workspace import Workspace

KILO = 1000
"""Progress is told in kB, so that every file can be counted."""


class Kept(NamedTuple):
    """A file that lies beside the workspace already, and that no record names yet."""

    file_name: str
    kind: str
    media_type: str
    content: str
    size: int


def keep_files(workspace: Workspace, files: Sequence[Path], progress: Progress | None = None) -> list[Kept]:
    """Copy files beside the workspace; all of them, or none when it is stopped or one cannot be read.

    Raises:
        Refused: one is a folder.
        NotFound: one cannot be read.
        DiskFull, Cancelled: as they say.
    """
    progress = progress or Progress()
    kinds = [kind_of(file.name, head_of(file)) for file in files]
    total = sum(file.stat().st_size for file in files) // KILO
    kept: list[Kept] = []
    fresh: list[str] = []
    before = 0
    try:
        for file, (kind, media_type) in zip(files, kinds, strict=True):

            def told(size: int, before: int = before, name: str = file.name) -> None:
                progress.step((before + size) // KILO, total, name)

            told(0)
            content, size = workspace.attachments.store(file, told)
            if not workspace.attachments.is_known(content):
                fresh.append(content)
            kept.append(Kept(file.name, kind, media_type, content, size))
            before += size
    except BaseException:
        for content in fresh:
            workspace.attachments.drop(content)
        raise
    return kept


def add_kept(change: Change, kept: Sequence[Kept], goal: str = "") -> list[Artifact]:
    """Make each file the first version of a new artifact."""
    made = []
    for each in kept:
        artifact = Artifact(title=title_of(each.file_name) or each.file_name, kind=each.kind, goal=goal)
        made.append(writing.add(change, artifact))
        _attach(change, made[-1].id, each, "", placing.between("", ""))
    return made


def add_kept_version(change: Change, artifact: str, kept: Kept, changes: str = "") -> ArtifactVersion:
    """Make a file the next version of an artifact."""
    found = change.get(Artifact, artifact)
    return _attach(change, found.id, kept, changes, placing.at_end(change, ArtifactVersion, "artifact", found.id))


def _attach(change: Change, artifact: str, kept: Kept, changes: str, position: str) -> ArtifactVersion:
    change.workspace.attachments.note(kept.content, kept.size)
    version = ArtifactVersion(
        artifact=artifact,
        content=kept.content,
        file_name=kept.file_name,
        media_type=kept.media_type,
        size=kept.size,
        changes=changes,
        position=position,
    )
    return change.put(version)
