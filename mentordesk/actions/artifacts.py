"""Artifacts: files to talk about, in versions."""

from __future__ import annotations

from pathlib import Path

from mentordesk.actions import placing, writing
from mentordesk.actions.file_kinds import kind_of
from mentordesk.errors import NotFound, Refused
from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace.change import Change


def add_artifact(
    change: Change,
    file: Path,
    title: str = "",
    description: str = "",
    alt: str = "",
    goal: str = "",
    changes: str = "",
) -> Artifact:
    """Take in a file as the first version of a new artifact; kind and title are seen from the file."""
    head = head_of(file)
    kind, media_type = kind_of(file.name, head)
    artifact = Artifact(
        title=title or title_of(file.name),
        kind=kind,
        description=description,
        alt=alt,
        goal=goal,
    )
    artifact = writing.add(change, artifact)
    _attach(change, artifact.id, file, media_type, changes, placing.between("", ""))
    return artifact


def add_version(change: Change, artifact: str, file: Path, changes: str = "") -> ArtifactVersion:
    """Take in a file as the next version of an artifact; `changes` says what is different."""
    found = change.get(Artifact, artifact)
    _, media_type = kind_of(file.name, head_of(file))
    position = placing.at_end(change, ArtifactVersion, "artifact", found.id)
    return _attach(change, found.id, file, media_type, changes, position)


def edit_version(change: Change, version: str, changes: str) -> ArtifactVersion:
    """Say anew what is different in a version."""
    return writing.edit(change, ArtifactVersion, version, changes=changes)


def edit_artifact(
    change: Change,
    artifact: str,
    title: str | None = None,
    kind: str | None = None,
    description: str | None = None,
    alt: str | None = None,
    goal: str | None = None,
) -> Artifact:
    """Change what is given of an artifact; `alt` says in words what a picture shows."""
    return writing.edit(change, Artifact, artifact, title=title, kind=kind, description=description, alt=alt, goal=goal)


def delete_artifact(change: Change, artifact: str) -> None:
    """Delete an artifact with its versions and notes; its files stay on the disk for the history."""
    change.delete(change.get(Artifact, artifact))


def title_of(file_name: str) -> str:
    """Return what an artifact is called at first, from the name of its file."""
    return Path(file_name).stem.replace("_", " ").replace("-", " ")


def _attach(change: Change, artifact: str, file: Path, media_type: str, changes: str, position: str) -> ArtifactVersion:
    content, size = change.attach(file)
    version = ArtifactVersion(
        artifact=artifact,
        content=content,
        file_name=file.name,
        media_type=media_type,
        size=size,
        changes=changes,
        position=position,
    )
    return change.put(version)


def head_of(file: Path) -> bytes:
    """Return the first bytes of a file.

    Raises:
        Refused: it is a folder.
        NotFound: it cannot be read.
    """
    if file.is_dir():
        raise Refused(
            "{file} is a folder. Nothing was changed.", "Choose a file, or pack the folder into one.", file=file.name
        )
    try:
        with file.open("rb") as source:
            return source.read(4096)
    except OSError as error:
        raise NotFound(
            "The file {file} cannot be read. Nothing was changed.", "Check its name and try again.", file=file.name
        ) from error
