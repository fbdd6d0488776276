"""Find a place of any kind again: the one way in."""

from __future__ import annotations

from mentordesk.anchors.found import Content, Found, Kind


def find(selector_json: str, kind: Kind, old: Content, new: Content) -> Found:
    """Find the place that a selector names in `old` again in `new`; never raises, whatever the selector says.

    Args:
        selector_json: a W3C selector as records/annotation.py has it.
        kind: what `old` and `new` are: a text, the texts of a PDF's pages, or a picture.
    """
    if old == new:
        return Found(selector_json, "same")
    return Found(selector_json, "unsure")
