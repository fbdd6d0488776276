"""What the pages show of each artifact: its pictures in the compiler's folder, its code, where notes are pinned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mentordesk.documents.directions import code_line, soften
from mentordesk.documents.labels import Labels
from mentordesk.documents.markdown_tree import clean
from mentordesk.documents.pictures import CannotPrint, Printable, copy_picture, draw_pdf_pages
from mentordesk.documents.portfolio_data import Artifact, Note

Json = dict[str, Any]


def pin_numbers(artifact: Artifact) -> dict[int, int]:
    """Number the pinned notes in the order of their places; the keys are their positions among all notes."""
    places = [
        (note.place.page or 0, note.place.first_line or 0, at) for at, note in enumerate(artifact.notes) if note.place
    ]
    pinned = [index for *_, index in sorted(places)]
    return {index: number for number, index in enumerate(pinned, start=1)}


def code_lines(artifact: Artifact) -> list[str]:
    """Return the lines of the excerpt as they are printed, none for an empty one."""
    if artifact.excerpt is None or not artifact.excerpt.code.strip():
        return []
    return [code_line(line) for line in clean(artifact.excerpt.code).rstrip("\n").split("\n")]


def place_words(note: Note, labels: Labels, inside: bool, has_code: bool) -> str:
    """Say in words where a note is pinned, and that the place is not among the lines shown if so."""
    place = note.place
    if place is None:
        return ""
    if place.first_line is not None:
        last = place.last_line or place.first_line
        words = labels.lines if last > place.first_line else labels.line
        words = words.format(first=place.first_line, last=last)
        return words if inside or not has_code else f"{words} {labels.elsewhere}"
    return labels.page.format(page=place.page) if place.page is not None else ""


def show(artifact: Artifact, labels: Labels, folder: Path, name: str) -> Json:
    """Return the pictures of an artifact, put into the folder under names of our own, or the reason for none."""
    if artifact.kind not in ("picture", "pdf"):
        return {}
    try:
        if artifact.file is None:
            raise CannotPrint("missing_file")
        if artifact.kind == "picture":
            return {"pictures": [_picture(artifact, copy_picture(artifact.file, folder, name), 1, "")]}
        pages, count = draw_pdf_pages(artifact.file, artifact.pages, folder, name)
    except CannotPrint as error:
        return {"problem": labels.problems[str(error)]}
    captions = {number: labels.page_caption.format(page=number, pages=count) for number, _ in pages}
    return {"pictures": [_picture(artifact, page, number, captions[number]) for number, page in pages]}


def _picture(artifact: Artifact, file: Printable, page: int, caption: str) -> Json:
    description = " ".join(clean(artifact.alt).split())
    numbers = pin_numbers(artifact)
    pins = [
        {"number": numbers[index], "x": _part(note.place.x), "y": _part(note.place.y)}
        for index, note in enumerate(artifact.notes)
        if note.place is not None
        and note.place.x is not None
        and note.place.y is not None
        and (artifact.kind == "picture" or (note.place.page or 1) == page)
    ]
    title = soften(" ".join(clean(artifact.title).split()))
    alt = f"{description} ({caption})" if caption else description
    return {**file.as_json(), "alt": alt, "caption": caption or title, "pins": pins}


def _part(thousandths: int) -> float:
    return min(1000, max(0, thousandths)) / 1000
