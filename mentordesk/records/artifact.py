"""Work to talk about: files in versions."""

from __future__ import annotations

from dataclasses import dataclass

from mentordesk.records.base import (
    Problem,
    Record,
    attachment,
    choice,
    link,
    markdown,
    number,
    owner,
    position,
    record,
    text,
)


@record(table="artifacts", title="title")
@dataclass(frozen=True, kw_only=True)
class Artifact(Record):
    """A piece of real work; `alt` says in words what a picture shows."""

    title: str = text()
    kind: str = choice("file", "code", "document", "picture", "pdf")
    description: str = markdown()
    alt: str = text()
    goal: str = link("goals")

    def problems(self) -> list[Problem]:
        """Name what does not fit, such as a picture that nobody described."""
        undescribed = self.kind == "picture" and not self.alt.strip()
        return ([Problem("alt", "has no description in words")] if undescribed else []) + super().problems()


@record(table="artifact_versions", title="file_name")
@dataclass(frozen=True, kw_only=True)
class ArtifactVersion(Record):
    """One state of an artifact; versions sort by (position, id), the last is the newest known."""

    artifact: str = owner("artifacts")
    content: str = attachment()
    file_name: str = text()
    media_type: str = text("application/octet-stream")
    size: int = number(0, least=0)
    changes: str = markdown()
    position: str = position()
