"""An artifact as data for the template: code in stretches, each with the notes that stand beside it."""

from __future__ import annotations

from math import ceil
from typing import Any

from mentordesk.documents.markdown_tree import clean
from mentordesk.documents.portfolio_data import Artifact, Note
from mentordesk.documents.shown_artifacts import code_lines, pin_numbers, place_words
from mentordesk.documents.wording import SHORT_TEXT, Wording

Json = dict[str, Any]


def artifact_data(wording: Wording, artifact: Artifact, key: str, shown: Json) -> Json:
    """Return an artifact for the template; `shown` holds its pictures or the reason for none."""
    return {
        "key": key,
        "title": wording.line(artifact.title),
        "kind_word": wording.labels.kinds[artifact.kind],
        "description": wording.words(artifact.description),
        "short": len(artifact.description) < SHORT_TEXT,
        "file_name": wording.line(artifact.file_name),
        "problem": shown.get("problem", ""),
        "pictures": shown.get("pictures", []),
        "code": None,
        "notes": [],
        "versions": [
            {
                "number": version.number,
                "author": wording.line(version.author),
                "date": wording.on(version.when),
                "summary": wording.words(version.summary, heads=False),
            }
            for version in artifact.versions
        ],
        "unsettled": artifact.unsettled,
        **_pinned(wording, artifact),
    }


def _pinned(wording: Wording, artifact: Artifact) -> Json:
    """Return the code in stretches that begin where a note is pinned, and the notes that stand below it."""
    numbers = pin_numbers(artifact)
    code = code_lines(artifact)
    first = artifact.excerpt.first_line if artifact.excerpt else 1
    beside: dict[int, list[Json]] = {}
    heights: dict[int, int] = {}
    below: list[Json] = []
    marks: dict[str, Json] = {}
    for index, note in enumerate(artifact.notes):
        line = note.place.first_line if note.place else None
        inside = line is not None and first <= line < first + len(code)
        words = wording.note(note, numbers.get(index), place_words(note, wording.labels, inside, bool(code)))
        if line is not None and inside and note.place is not None:
            beside.setdefault(line - first, []).append(words)
            heights[line - first] = heights.get(line - first, 0) + _height(note)
            last = min(max(note.place.last_line or line, line), first + len(code) - 1)
            for at in range(line, last + 1):
                marks.setdefault(str(at), {"number": numbers[index], "first": at == line})
        else:
            below.append(words)
    if not code:
        return {"notes": below}
    starts = _starts(beside, heights)
    segments = [
        {"from": begin, "to": end, "notes": [note for at in sorted(beside) if begin <= at < end for note in beside[at]]}
        for begin, end in zip(starts, [*starts[1:], len(code)], strict=True)
    ]
    language = (artifact.excerpt.language if artifact.excerpt else "")[:30]
    shown = {
        "text": "\n".join(code),
        "lang": clean(language),
        "first": first,
        "digits": len(str(first + len(code))),
        "segments": segments,
        "marks": marks,
    }
    return {"notes": below, "code": shown}


def _height(note: Note) -> int:
    """Estimate how many lines of code a note in the margin is high."""
    words = 4 + 1.3 * ceil(len(note.text) / 30) + 1.3 * note.text.count("\n\n")
    return ceil(words + sum(2 + 1.3 * ceil(len(reply.text) / 27) for reply in note.replies))


def _starts(beside: dict[int, list[Json]], heights: dict[int, int]) -> list[int]:
    """Return where stretches of code begin: at a line with a note, unless the notes before still need the margin there.

    Such a note follows in the stretch before, a little below its line, and the code goes on without a gap.
    """
    starts, free = [0], 0
    for at in sorted(beside):
        if at >= free and at > starts[-1]:
            starts.append(at)
        free = max(free, at) + heights[at]
    return starts
