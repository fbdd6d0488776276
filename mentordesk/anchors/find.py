"""Find a place of any kind again: the one way in."""

from __future__ import annotations

import json

from mentordesk.anchors.code import find_lines
from mentordesk.anchors.found import Content, Found, Grey, Kind
from mentordesk.anchors.image import find_region
from mentordesk.anchors.pdf import find_on_pages
from mentordesk.anchors.text import find_quote


def find(selector_json: str, kind: Kind, old: Content, new: Content) -> Found:
    """Find the place that a selector names in `old` again in `new`; never raises, whatever the selector says.

    Args:
        selector_json: a W3C selector as records/annotation.py has it; one that makes no sense is `unsure`.
        kind: what `old` and `new` are: a text, the texts of a PDF's pages, or a picture.
    """
    if old == new:
        return Found(selector_json, "same")
    try:
        selector = json.loads(selector_json)
        type_ = selector["type"]
    except (ValueError, TypeError, KeyError, RecursionError):
        return Found(selector_json, "unsure")
    match kind, type_, old, new:
        case "text", "LineSelector", str(), str():
            return find_lines(selector, old, new)
        case "text", "TextQuoteSelector", str(), str():
            return find_quote(selector, old, new)
        case "picture", "FragmentSelector", Grey(), Grey():
            return find_region(selector, old, new)
        case "pages", "FragmentSelector" | "TextQuoteSelector", [*_], [*_]:
            return find_on_pages(selector, old, new)
    return Found(selector_json, "unsure")
