"""How artifacts and notes are put into words: kinds, tags, states and places."""

from __future__ import annotations

import json
import re
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from mentordesk.records import Annotation, Artifact, ArtifactVersion
from mentordesk_ui.messages import plural
from mentordesk_ui.widgets.pills import State, Tone

KIND_ICONS = {
    "code": "file-code",
    "document": "file-text",
    "picture": "image",
    "pdf": "book-open",
    "file": "file",
}
_KINDS = {
    "code": QT_TRANSLATE_NOOP("Artifacts", "Code"),
    "document": QT_TRANSLATE_NOOP("Artifacts", "Document"),
    "picture": QT_TRANSLATE_NOOP("Artifacts", "Picture"),
    "pdf": QT_TRANSLATE_NOOP("Artifacts", "PDF"),
    "file": QT_TRANSLATE_NOOP("Artifacts", "File"),
}
TAG_ORDER = ("praise", "question", "suggestion", "must-fix", "idea")
TAG_ICONS = {
    "praise": "star",
    "question": "circle-question-mark",
    "suggestion": "pencil",
    "must-fix": "octagon-alert",
    "idea": "sparkles",
}
TAG_TONES: dict[str, Tone] = {
    "praise": "done",
    "question": "info",
    "suggestion": "progress",
    "must-fix": "blocked",
    "idea": "mentor",
}
_TAGS = {
    "praise": QT_TRANSLATE_NOOP("Artifacts", "Praise"),
    "question": QT_TRANSLATE_NOOP("Artifacts", "Question"),
    "suggestion": QT_TRANSLATE_NOOP("Artifacts", "Suggestion"),
    "must-fix": QT_TRANSLATE_NOOP("Artifacts", "Must fix"),
    "idea": QT_TRANSLATE_NOOP("Artifacts", "Idea"),
}
STATES = ("open", "answered", "resolved")
STATE_SIGNS: dict[str, State] = {"open": "planned", "answered": "progress", "resolved": "done"}
_STATES = {
    "open": QT_TRANSLATE_NOOP("Artifacts", "Open"),
    "answered": QT_TRANSLATE_NOOP("Artifacts", "Answered"),
    "resolved": QT_TRANSLATE_NOOP("Artifacts", "Settled"),
}
_QUOTED = 40
_LAST_LINE = 1 << 40
_PAGE = re.compile(r"page=([0-9]{1,6})")


def tr(text: object, count: int = -1) -> str:
    """Return words of artifacts in the reader's language."""
    return QCoreApplication.translate("Artifacts", str(text), "", count)


def kind_word(artifact: Artifact) -> str:
    """Return what kind of thing an artifact is."""
    return tr(_KINDS.get(artifact.kind, artifact.kind))


def kind_icon(artifact: Artifact) -> str:
    """Return the icon of a kind."""
    return KIND_ICONS.get(artifact.kind, "file")


def tag_word(tag: str) -> str:
    """Return what a tag is called; one of a later version is shown raw."""
    return tr(_TAGS.get(tag, tag))


def tag_tone(tag: str) -> Tone:
    """Return the colour of a tag."""
    return TAG_TONES.get(tag, "planned")


def state_word(state: str) -> str:
    """Return how far a note is."""
    return tr(_STATES.get(state, state))


def state_sign(state: str) -> State:
    """Return the sign that goes with how far a note is."""
    return STATE_SIGNS.get(state, "planned")


def size_words(version: ArtifactVersion) -> str:
    """Return “12 kB”."""
    return QLocale().formattedDataSize(max(0, version.size), 0, QLocale.DataSizeFormat.DataSizeSIFormat)


def open_notes_words(count: int) -> str:
    """Return “3 open notes”."""
    return plural(tr("%n open note(s)", count), count)


def place_words(anchor: str) -> str:
    """Return where a note is, as “Lines 3–5”, “Page 2” or the words it quotes."""
    if not anchor:
        return tr("Whole file")
    found = _selector(anchor)
    kind = found.get("type")
    if kind == "LineSelector":
        start, end = found.get("start"), found.get("end")
        return tr("Line {0}").format(start) if start == end else tr("Lines {0}–{1}").format(start, end)
    if kind == "TextQuoteSelector":
        return quoted(found.get("exact"))
    value = str(found.get("value", ""))
    if page := _PAGE.search(value):
        refined = found.get("refinedBy")
        words = quoted(refined.get("exact")) if isinstance(refined, dict) and refined.get("exact") else ""
        where = tr("Page {0}").format(page[1])
        return tr("{0} · {1}").format(where, words) if words else where
    return tr("In the picture")


def quoted(words: object) -> str:
    """Return words in quotation marks, shortened."""
    text = " ".join(str(words or "").split())
    return tr("“{0}”").format(text if len(text) <= _QUOTED else f"{text[: _QUOTED - 1].rstrip()}…")


def reading_place(note: Annotation, anchor: str) -> tuple[int, float, float, str]:
    """Return what sorts notes as one meets them in the file; those on the whole of it stand first."""
    found = _selector(anchor) if anchor else {}
    start = found.get("start")
    if found.get("type") == "LineSelector" and isinstance(start, int):
        return 1, float(min(start, _LAST_LINE)), 0.0, note.id
    value = str(found.get("value", ""))
    page = _PAGE.search(value)
    spot = re.search(r"(?:xywh=(?:percent:|pixel:)?|viewrect=)([0-9.]+),([0-9.]+)", value)
    down = _float(spot[2]) if spot else 0.0
    across = _float(spot[1]) if spot else 0.0
    if page or spot:
        return 1, (float(page[1]) if page else 0.0) * 1e6 + down, across, note.id
    return (1 if anchor else 0), 0.0, 0.0, note.id


def _float(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0


def _selector(anchor: str) -> dict[str, Any]:
    try:
        found = json.loads(anchor)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
