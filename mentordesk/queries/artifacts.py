"""Artifacts with their versions."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records import Artifact, ArtifactVersion
from mentordesk.workspace.workspace import Workspace


@dataclass(frozen=True, slots=True)
class ArtifactEntry:
    """An artifact as a list shows it.

    Attributes:
        is_here: whether the file of the latest version has arrived.
    """

    artifact: Artifact
    latest: ArtifactVersion | None
    versions: int
    notes: int
    open_notes: int
    is_here: bool


COUNTS = """
SELECT a.id,
    (SELECT v.id FROM artifact_versions v WHERE v.artifact = a.id AND v.deleted = 0
     ORDER BY v.position DESC, v.id DESC LIMIT 1),
    (SELECT COUNT(*) FROM artifact_versions v WHERE v.artifact = a.id AND v.deleted = 0),
    (SELECT COUNT(*) FROM annotations n WHERE n.artifact = a.id AND n.deleted = 0),
    (SELECT COUNT(*) FROM annotations n WHERE n.artifact = a.id AND n.deleted = 0 AND n.state = 'open')
FROM artifacts a WHERE a.deleted = 0"""


def artifacts(workspace: Workspace) -> list[ArtifactEntry]:
    """Return every artifact by title."""
    counts = {row[0]: tuple(row)[1:] for row in workspace.rows(COUNTS)}
    latest = {each.id: each for each in workspace.select(ArtifactVersion)}
    found = []
    for each in workspace.select(Artifact, order="title COLLATE NOCASE, id"):
        version_id, versions, notes, open_notes = counts[each.id]
        version = latest.get(version_id)
        is_here = version is not None and workspace.attachments.holds(version.content)
        found.append(ArtifactEntry(each, version, versions, notes, open_notes, is_here))
    return found


def artifact(workspace: Workspace, artifact_id: str) -> Artifact:
    """Return one artifact.

    Raises:
        NotFound: there is none.
    """
    return workspace.get(Artifact, artifact_id)


def versions(workspace: Workspace, artifact_id: str) -> list[ArtifactVersion]:
    """Return the versions of an artifact, the first one first."""
    return workspace.select(ArtifactVersion, "artifact = ?", [artifact_id], order="position, id")
