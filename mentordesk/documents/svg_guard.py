"""Drawings (SVG) made safe to print: no scripts, no links out, no other files, nothing that unfolds without end."""

from __future__ import annotations

import re
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

MOST_BYTES = 4_000_000
MOST_ELEMENTS = 100_000
"""Drawn elements, each `use` counted with everything it repeats."""
DEEPEST = 100

_SVG = "{http://www.w3.org/2000/svg}"
_HREFS = ("href", "{http://www.w3.org/1999/xlink}href")
_DROPPED = {"script", "foreignObject", "image", "feImage", "a", "animate", "animateTransform", "animateMotion", "set"}
_OUTWARD = re.compile(r"url\(\s*['\"]?(?!\s*#)|@import|expression\(", re.IGNORECASE)
_CODING = re.compile(rb"(?:\xef\xbb\xbf)?\s*<\?xml[^>]*encoding\s*=\s*['\"]\s*([\w.:-]*)", re.IGNORECASE)
_PLAIN_CODINGS = {b"utf-8", b"utf8", b"us-ascii", b"ascii", b"iso-8859-1", b"latin-1", b"windows-1252"}
_LENGTH = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm|in)?\s*$")


class UnsafeDrawing(ValueError):
    """The drawing cannot be made safe."""


def safe_svg(source: bytes) -> tuple[bytes, float, float]:
    """Return the drawing without anything active or foreign, and its width and height in its own units.

    Raises:
        UnsafeDrawing: it is no SVG, too large, declares entities or unfolds into too many elements.
    """
    if len(source) > MOST_BYTES or not _is_plainly_coded(source) or _declares_entities(source):
        raise UnsafeDrawing
    try:
        root = ElementTree.fromstring(source)
    except (ElementTree.ParseError, ValueError, RecursionError) as error:
        raise UnsafeDrawing from error
    if root.tag not in (f"{_SVG}svg", "svg"):
        raise UnsafeDrawing
    _strip(root, 0)
    _count(root)
    width, height = _size(root)
    ElementTree.register_namespace("", _SVG[1:-1])
    return ElementTree.tostring(root, encoding="utf-8", xml_declaration=True), width, height


def _declares_entities(source: bytes) -> bool:
    small = source.lower()
    begin = small.find(b"<!doctype")
    return b"<!entity" in small or (begin >= 0 and b"[" in small[begin : small.find(b">", begin)])


def _is_plainly_coded(source: bytes) -> bool:
    """Tell whether a search in the bytes sees what a parser will see: in UTF-16 or EBCDIC it would be blind."""
    coded = _CODING.match(source)
    return b"\0" not in source and (coded is None or coded[1].lower() in _PLAIN_CODINGS)


def _name(element: Element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _strip(element: Element, depth: int) -> None:
    """Take out what acts or reaches outside; of a link only the link goes, what it wraps stays."""
    if depth > DEEPEST:
        raise UnsafeDrawing
    for key, value in list(element.items()):
        outward = key in _HREFS and not value.strip().startswith("#")
        if outward or key.rpartition("}")[2].lower().startswith("on") or _OUTWARD.search(value):
            del element.attrib[key]
    for child in list(element):
        name = _name(child)
        if name == "a":
            child.tag = f"{_SVG}g"
            for key in _HREFS:
                child.attrib.pop(key, None)
        elif name in _DROPPED or not name or (name == "style" and _OUTWARD.search(child.text or "")):
            element.remove(child)
            continue
        _strip(child, depth + 1)


def _count(root: Element) -> None:
    """Raise UnsafeDrawing if the repeats unfold into too much or turn in a circle."""
    by_id = {element.get("id"): element for element in root.iter() if element.get("id")}
    known: dict[int, int] = {}
    open_now: set[int] = set()

    def weight(element: Element) -> int:
        key = id(element)
        if key in known:
            return known[key]
        if key in open_now or len(open_now) > 4 * DEEPEST:
            raise UnsafeDrawing
        open_now.add(key)
        total = 1 + sum(weight(child) for child in element)
        if _name(element) == "use":
            wanted = next((element.get(key) for key in _HREFS if element.get(key)), "") or ""
            if (repeated := by_id.get(wanted.strip()[1:])) is not None:
                total += weight(repeated)
        open_now.discard(key)
        if total > MOST_ELEMENTS:
            raise UnsafeDrawing
        known[key] = total
        return total

    weight(root)


def _size(root: Element) -> tuple[float, float]:
    sides = [_LENGTH.match(root.get(side, "")) for side in ("width", "height")]
    if sides[0] and sides[1]:
        width, height = float(sides[0][1]), float(sides[1][1])
    else:
        box = (root.get("viewBox") or "").replace(",", " ").split()
        try:
            width, height = (float(box[2]), float(box[3])) if len(box) == 4 else (300.0, 150.0)
        except ValueError as error:
            raise UnsafeDrawing from error
    if not (0 < width < 1e6 and 0 < height < 1e6 and 0.01 < width / height < 100):
        raise UnsafeDrawing
    return width, height
