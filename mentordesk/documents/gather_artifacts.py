"""Gather one artifact for print: its newest file, lines of its code, and its notes at the places they are pinned to."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

from mentordesk.documents import portfolio_data as printed
from mentordesk.errors import NotFound
from mentordesk.queries.annotations import notes, replies
from mentordesk.queries.artifacts import versions
from mentordesk.queries.authors import authors, created_at
from mentordesk.records import Annotation, Artifact, ArtifactVersion, Record, Reply
from mentordesk.workspace.workspace import Workspace

MOST_CODE_BYTES = 1_000_000
MOST_LINES = 90
"""Lines of an excerpt; a longer file is shown around its notes."""
AROUND = 8
"""Lines shown before the first and after the last note."""

KINDS: dict[str, printed.Kind] = {"code": "code", "picture": "picture", "pdf": "pdf", "document": "document"}
_REGION = re.compile(r"xywh=percent:([\d.]+),([\d.]+),([\d.]+),([\d.]+)")
_PAGE = re.compile(r"page=(\d{1,6})")

Who = Callable[[str], printed.Person]
Check = Callable[[Record], bool]


def gather_artifact(
    workspace: Workspace, artifact: Artifact, who: Who, is_unsettled: Check, *, with_notes: bool = True
) -> printed.Artifact:
    """Return an artifact as it is printed.

    Args:
        who: gives the person of an id.
        is_unsettled: tells whether both changed a record.
        with_notes: whether what was said about it is printed, too; a long file is shown around its notes either way.
    """
    states = versions(workspace, artifact.id)
    shown = states[-1] if states else None
    file = _file(workspace, shown)
    code = _code(file) if shown and artifact.kind not in ("picture", "pdf") and _is_text(shown) else []
    written_by, answered_by = authors(workspace, Annotation), authors(workspace, Reply)
    gathered = []
    for note in sorted(
        notes(workspace, artifact.id), key=lambda each: (created_at(workspace, each.table, each.id), each.id)
    ):
        answers = [
            printed.Reply(author=who(answered_by.get(each.id, "")), text=each.body, when=made_on(workspace, each))
            for each in replies(workspace, note.id)
        ]
        gathered.append(
            printed.Note(
                author=who(written_by.get(note.id, "")),
                text=note.body,
                when=made_on(workspace, note),
                tag=note.tag.replace("-", " "),
                settled=None if note.tag == "praise" and note.state == "open" else note.state == "resolved",
                place=place_of(
                    note.anchor, code, is_shown_version=not note.version or shown is None or note.version == shown.id
                ),
                replies=tuple(answers),
                unsettled=is_unsettled(note),
            )
        )
    version_by = authors(workspace, ArtifactVersion)
    kind = KINDS.get(artifact.kind, "file")
    return printed.Artifact(
        id=artifact.id,
        title=artifact.title,
        kind=kind,
        description=artifact.description,
        alt=artifact.alt or (artifact.title if kind == "pdf" else ""),
        file=file,
        file_name=shown.file_name if shown else "",
        excerpt=excerpt(code, [note.place for note in gathered], Path(shown.file_name).suffix[1:])
        if code and shown
        else None,
        pages=tuple(sorted({note.place.page for note in gathered if note.place and note.place.page}))
        if kind == "pdf"
        else (),
        versions=tuple(
            printed.Version(
                number=number,
                author=who(version_by.get(each.id, "")).name,
                when=made_on(workspace, each),
                summary=each.changes,
            )
            for number, each in enumerate(states, start=1)
        ),
        notes=tuple(gathered) if with_notes else (),
        unsettled=is_unsettled(artifact),
    )


def place_of(anchor: str, code: list[str], *, is_shown_version: bool = True) -> printed.Place | None:
    """Return the place that a W3C selector names, or None for the whole; lines of an earlier version are looked for."""
    try:
        found = json.loads(anchor)
        kind = found["type"]
        if kind == "FragmentSelector":
            return _fragment(str(found["value"]))
        quote = _lines_of(str(found.get("exact", "")), code)
        if kind == "LineSelector" and (is_shown_version or not code):
            first, last = int(found["start"]), int(found["end"])
            return printed.Place(first_line=first, last_line=max(first, last)) if first > 0 else None
        return printed.Place(first_line=quote[0], last_line=quote[1]) if quote else None
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError):
        return None


def _fragment(value: str) -> printed.Place | None:
    page, region = _PAGE.search(value), _REGION.search(value)
    x = y = None
    if region:
        left, top, width, height = (float(part) for part in region.groups())
        x, y = round(10 * (left + width / 2)), round(10 * (top + height / 2))
    if page is None and region is None:
        return None
    return printed.Place(page=int(page[1]) if page else None, x=x, y=y)


def _lines_of(quote: str, code: list[str]) -> tuple[int, int] | None:
    """Return the first and last line, from 1, on which the quoted words stand."""
    if not quote.strip() or not code:
        return None
    text = "\n".join(code)
    at = text.find(quote.strip("\n"))
    if at < 0:
        return None
    first = text.count("\n", 0, at) + 1
    return first, first + quote.strip("\n").count("\n")


def excerpt(code: list[str], places: list[printed.Place | None], language: str) -> printed.Excerpt:
    """Return the whole of a short file, or the lines around the notes of a long one."""
    lines = [(place.first_line, place.last_line or place.first_line) for place in places if place and place.first_line]
    inside = [(first, last) for first, last in lines if first <= len(code)]
    begin, end = 0, min(len(code), MOST_LINES)
    if len(code) > MOST_LINES and inside:
        begin = max(0, min(first for first, _ in inside) - 1 - AROUND)
        end = min(len(code), begin + MOST_LINES, max(last for _, last in inside) + AROUND)
    return printed.Excerpt(code="\n".join(code[begin:end]), first_line=begin + 1, language=language)


def _is_text(version: ArtifactVersion) -> bool:
    return version.media_type.startswith("text/") or Path(version.file_name).suffix.lower() in _TEXT


_TEXT = {
    ".json",
    ".toml",
    ".yaml",
    ".yml",
    ".js",
    ".ts",
    ".tsx",
    ".jsx",
    ".sql",
    ".sh",
    ".xml",
    ".ipynb",
    ".php",
    ".tex",
}


def _code(file: Path | None) -> list[str]:
    """Return the lines of a text file, none when it is not here or no text."""
    if file is None:
        return []
    try:
        with file.open("rb") as source:
            content = source.read(MOST_CODE_BYTES)
    except OSError:
        return []
    if b"\0" in content:
        return []
    lines = content.decode("utf-8", "replace").removeprefix("\ufeff").splitlines()
    return lines if any(line.strip() for line in lines) else []


def _file(workspace: Workspace, version: ArtifactVersion | None) -> Path | None:
    try:
        if version is not None and workspace.attachments.holds(version.content):
            return workspace.attachments.path(version.content)
    except NotFound:  # it names no file
        pass
    return None


def made_on(workspace: Workspace, record: Record) -> date | None:
    """Return the day on which a record was made, in UTC so that both laptops print the same."""
    at = created_at(workspace, record.table, record.id)
    try:
        return datetime.fromtimestamp(at / 1000, UTC).date() if at else None
    except (ValueError, OverflowError, OSError):
        return None
