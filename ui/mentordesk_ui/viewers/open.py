"""Which viewer shows a file; each is loaded when the first file of its kind is opened."""

from __future__ import annotations

import importlib
import importlib.util
from pathlib import PurePath

from mentordesk_ui.viewers.viewer import Viewer

MARKDOWN = (".md", ".markdown", ".mdown")
_VIEWERS = {
    "code": ("code", "CodeViewer"),
    "markdown": ("markdown", "MarkdownViewer"),
    "picture": ("picture", "PictureViewer"),
    "pdf": ("pdf", "PdfViewer"),
    "other": ("other", "OtherViewer"),
}


def way_of(kind: str, media_type: str, name: str) -> str:
    """Return how a file is shown: by the kind of its artifact (`Artifact.kind`), its media type and its name."""
    way = _way(kind, media_type, name)
    module = f"mentordesk_ui.viewers.{_VIEWERS[way][0]}"
    return way if importlib.util.find_spec(module) is not None else "code"


def viewer_for(way: str) -> Viewer:
    """Return a new viewer for a way of `way_of`."""
    module, cls = _VIEWERS[way]
    made = getattr(importlib.import_module(f"mentordesk_ui.viewers.{module}"), cls)()
    assert isinstance(made, Viewer)
    return made


def _way(kind: str, media_type: str, name: str) -> str:
    if media_type == "application/pdf":
        return "pdf"
    if media_type.startswith("image/"):
        return "picture"
    if media_type == "text/markdown" or PurePath(name).suffix.lower() in MARKDOWN:
        return "markdown"
    return "code" if kind == "code" or media_type.startswith("text/") else "other"
