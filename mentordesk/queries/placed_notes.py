"""The notes of an artifact, each at its place in the version that is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal

from mentordesk.anchors.find import find
from mentordesk.anchors.found import Content, Found, Grey, Kind
from mentordesk.errors import NotFound
from mentordesk.queries.annotations import notes
from mentordesk.queries.artifacts import versions
from mentordesk.queries.authors import authors
from mentordesk.queries.page_texts import page_texts
from mentordesk.records import Annotation, ArtifactVersion
from mentordesk.workspace.workspace import Workspace

Certainty = Literal["same", "moved", "unsure", "lost", "whole"]
Reason = Literal["", "no version", "missing file", "too large", "unreadable"]
ReadGrey = Callable[[Path], Grey | None]

MOST_TEXT = 4_000_000
"""Bytes of a text that places are looked for in."""
MOST_PDF = 60_000_000


@dataclass(frozen=True, slots=True)
class PlacedNote:
    """A note at its place in one version of the artifact.

    Attributes:
        note: as it was written, with the version it was written on.
        author: the person's id.
        anchor: the place in the version looked at, a W3C selector as JSON; empty for the whole artifact.
        certainty: as `anchors.found.Found` has it, or `whole`. Pin `same` and `moved`; ask about `unsure`, whose
            anchor is a guess; keep `lost` in a tray.
        reason: why nothing could be compared, where that makes it `unsure`; empty otherwise.
    """

    note: Annotation
    author: str
    anchor: str
    certainty: Certainty
    reason: Reason = ""


@dataclass(frozen=True, slots=True)
class Placing:
    """All that placing needs, read from the workspace: `place` opens files only, so any thread may call it.

    Attributes:
        versions: from the first to the last, with the file of each where it is here.
        version: the id of the one looked at.
    """

    notes: Sequence[tuple[Annotation, str]]
    versions: Sequence[tuple[ArtifactVersion, Path | None]]
    version: str

    def place(self, grey: ReadGrey | None = None) -> list[PlacedNote]:
        """Place every note; `grey` reads pictures, without it notes on changed ones stay unsure."""
        return [self._placed(note, author, grey) for note, author in self.notes]

    @property
    def is_quick(self) -> bool:
        """Whether no file has to be opened: every note was written on the version looked at."""
        return all(not note.anchor or note.version == self.version for note, _ in self.notes)

    def _placed(self, note: Annotation, author: str, grey: ReadGrey | None) -> PlacedNote:
        if not note.anchor:
            return PlacedNote(note, author, "", "whole")
        if note.version == self.version:
            return PlacedNote(note, author, note.anchor, "same")
        numbers = {version.id: number for number, (version, _) in enumerate(self.versions)}
        start, end = numbers.get(note.version), numbers.get(self.version)
        if start is None or end is None:
            return PlacedNote(note, author, note.anchor, "unsure", "no version")
        step = 1 if end > start else -1
        found, reason = self._followed(note.anchor, range(start, end + step, step), grey)
        if not reason and abs(end - start) > 1 and found.certainty in ("unsure", "lost"):
            straight, _ = self._followed(note.anchor, (start, end), grey)  # gone for a while, and back again
            found = straight if straight.certainty in ("same", "moved") else found
        return PlacedNote(note, author, found.anchor, found.certainty, reason)

    def _followed(self, anchor: str, way: Sequence[int], grey: ReadGrey | None) -> tuple[Found, Reason]:
        """Follow a place from version to version; versions in between that cannot be read are passed over."""
        found = Found(anchor, "same")
        at = way[0]
        for number in way[1:]:
            one, reason = _step(found.anchor, self.versions[at], self.versions[number], grey)
            if reason:
                if at == way[0] and not _here(self.versions[at]):
                    return Found(anchor, "unsure"), reason
                if number == way[-1]:
                    return Found(anchor, "unsure"), reason
                continue
            at = number
            if one.certainty == "lost":
                return Found(anchor, "lost"), ""
            worse = max(found.certainty, one.certainty, key=("same", "moved", "unsure").index)
            found = Found(one.anchor, worse)
        return found, ""


def placed_notes(
    workspace: Workspace, artifact_id: str, version_id: str, grey: ReadGrey | None = None
) -> list[PlacedNote]:
    """Place every note of an artifact in one of its versions, later or earlier than those they were written on.

    Args:
        grey: reads a picture file as brightness (`anchors.found.Grey`, fitted into 128 × 128), None: it cannot.
    """
    return placing(workspace, artifact_id, version_id).place(grey)


def placing(workspace: Workspace, artifact_id: str, version_id: str) -> Placing:
    """Read what `placed_notes` needs; its `place` may then run in another thread."""
    who = authors(workspace, Annotation)
    return Placing(
        tuple((note, who.get(note.id, "")) for note in notes(workspace, artifact_id)),
        tuple((version, _file(workspace, version)) for version in versions(workspace, artifact_id)),
        version_id,
    )


def kind_of_content(version: ArtifactVersion) -> Kind:
    """Return what a version is to whoever looks for places in it."""
    if version.media_type == "application/pdf":
        return "pages"
    return "picture" if version.media_type.startswith("image/") else "text"


def _file(workspace: Workspace, version: ArtifactVersion) -> Path | None:
    try:
        return workspace.attachments.path(version.content) if workspace.attachments.holds(version.content) else None
    except NotFound:
        return None


def _here(version: tuple[ArtifactVersion, Path | None]) -> bool:
    return version[1] is not None


def _step(
    anchor: str,
    old: tuple[ArtifactVersion, Path | None],
    new: tuple[ArtifactVersion, Path | None],
    grey: ReadGrey | None,
) -> tuple[Found, Reason]:
    """Follow a place from one version to another."""
    if old[0].content == new[0].content:
        return Found(anchor, "same"), ""
    if old[1] is None or new[1] is None:
        return Found(anchor, "unsure"), "missing file"
    kind = kind_of_content(old[0])
    if kind != kind_of_content(new[0]):
        return Found(anchor, "unsure"), "unreadable"
    return _found(anchor, kind, old[1], new[1], grey)


@lru_cache(maxsize=4096)
def _found(anchor: str, kind: Kind, old: Path, new: Path, grey: ReadGrey | None) -> tuple[Found, Reason]:
    """Look for a place; a file is named by its hash, so the answer never grows old."""
    before, reason = _content(kind, old, grey)
    after, reason_after = _content(kind, new, grey)
    if before is None or after is None:
        return Found(anchor, "unsure"), reason or reason_after
    return find(anchor, kind, before, after), ""


@lru_cache(maxsize=8)
def _content(kind: Kind, file: Path, grey: ReadGrey | None) -> tuple[Content | None, Reason]:
    """Read a version, or say why not."""
    try:
        size = file.stat().st_size
        if kind == "picture":
            found = grey(file) if grey is not None else None
            return found, "" if found is not None else "unreadable"
        if size > (MOST_PDF if kind == "pages" else MOST_TEXT):
            return None, "too large"
        if kind == "pages":
            return page_texts(file), ""
        raw = file.read_bytes()
        return (None, "unreadable") if b"\0" in raw else (raw.decode("utf-8-sig", "replace"), "")
    except (OSError, ValueError):
        return None, "unreadable"
