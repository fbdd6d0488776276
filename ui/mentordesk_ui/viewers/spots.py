"""Where in a picture or on a page a note is pinned, and how that is written as a W3C selector."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace

MEDIA_FRAGMENTS = "http://www.w3.org/TR/media-frags/"
PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
CONTEXT = 32
"""Letters kept before and after words that are quoted."""

_CORNER = (0.02, 0.05)
"""Where the pin of a whole page stands."""
_NUMBER = r"(-?\d{1,7}(?:\.\d{1,9})?)"
_PERCENT = re.compile(rf"xywh=percent:{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}")
_PIXELS = re.compile(rf"xywh=(?:pixel:)?{_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}")
_PAGE = re.compile(r"(?:^|&)page=(\d{1,6})")
_VIEW = re.compile(rf"(?:^|&)viewrect={_NUMBER},{_NUMBER},{_NUMBER},{_NUMBER}")


@dataclass(frozen=True, slots=True)
class Quote:
    """Words on a page, with what stands before and after them; white space counts as one space."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point (`width` and `height` 0) or a region.

    Attributes:
        page: from 0; a picture has one.
        x, y, width, height: parts of the page's sides, 0 to 1.
        quote: the words meant, if it is words.
        whole: the page as a whole is meant; the point is then only where the pin stands.
        parts: what it is made of where that is known, such as the lines of a quote: x, y, width, height of each.
    """

    page: int = 0
    x: float = 0.0
    y: float = 0.0
    width: float = 0.0
    height: float = 0.0
    quote: Quote | None = None
    whole: bool = False
    parts: tuple[tuple[float, float, float, float], ...] = ()

    @property
    def is_point(self) -> bool:
        """Whether it has no extent."""
        return self.width == 0 or self.height == 0

    def inside(self) -> Spot:
        """Return the part of it that lies on the page."""
        x, y = min(max(self.x, 0.0), 1.0), min(max(self.y, 0.0), 1.0)
        right, bottom = min(max(self.x + self.width, x), 1.0), min(max(self.y + self.height, y), 1.0)
        return replace(self, x=x, y=y, width=right - x, height=bottom - y)


def picture_selector(spot: Spot) -> str:
    """Return the selector of a spot in a picture, as JSON."""
    parts = (_short(100 * part) for part in (spot.x, spot.y, spot.width, spot.height))
    value = f"xywh=percent:{','.join(parts)}"
    return json.dumps({"type": "FragmentSelector", "conformsTo": MEDIA_FRAGMENTS, "value": value})


def pdf_selector(spot: Spot, size: tuple[float, float]) -> str:
    """Return the selector of a spot on a page of this size in points, as JSON; a quote refines it."""
    wide, high = size
    parts = (_short(part) for part in (spot.x * wide, spot.y * high, spot.width * wide, spot.height * high))
    found: dict[str, object] = {
        "type": "FragmentSelector",
        "conformsTo": PDF_FRAGMENTS,
        "value": f"page={spot.page + 1}&viewrect={','.join(parts)}",
    }
    if spot.quote is not None:
        found["refinedBy"] = {
            "type": "TextQuoteSelector",
            "exact": spot.quote.exact,
            "prefix": spot.quote.prefix,
            "suffix": spot.quote.suffix,
        }
    return json.dumps(found, ensure_ascii=False)


def read_picture_spot(anchor: str, size: tuple[float, float]) -> Spot | None:
    """Return the spot a selector names in a picture of this size in pixels; None when it names none."""
    value = str(_loaded(anchor).get("value", ""))
    if found := _PERCENT.search(value):
        x, y, width, height = (float(part) / 100 for part in found.groups())
    elif found := _PIXELS.search(value):
        x, y, width, height = (float(part) for part in found.groups())
        x, y, width, height = x / size[0], y / size[1], width / size[0], height / size[1]
    else:
        return None
    return Spot(x=x, y=y, width=max(0.0, width), height=max(0.0, height)).inside()


def read_pdf_spot(anchor: str, sizes: list[tuple[float, float]]) -> Spot | None:
    """Return the spot a selector names in a PDF with pages of these sizes in points; None when there is no such page.

    A selector with a quote but no rectangle gives the quote, and the place where its words stand is still to be found.
    """
    found = _loaded(anchor)
    refined = found.get("refinedBy")
    if found.get("type") == "TextQuoteSelector":  # the other way round: words, refined by their page
        refined, found = found, refined if isinstance(refined, dict) else {}
    value, quote = str(found.get("value", "")), _quote(refined)
    page = _PAGE.search(value)
    number = int(page[1]) - 1 if page else 0
    if not 0 <= number < len(sizes) or not (page or quote or _PERCENT.search(value)):
        return None
    wide, high = sizes[number]
    if view := _VIEW.search(value):
        x, y, width, height = (float(part) for part in view.groups())
        spot = Spot(number, x / wide, y / high, max(0.0, width) / wide, max(0.0, height) / high, quote)
    elif part := _PERCENT.search(value):
        x, y, width, height = (float(each) / 100 for each in part.groups())
        spot = Spot(number, x, y, max(0.0, width), max(0.0, height), quote)
    else:
        spot = Spot(number, *_CORNER, quote=quote, whole=True)
    return spot.inside()


def _quote(found: object) -> Quote | None:
    if isinstance(found, dict) and found.get("type") == "TextQuoteSelector" and str(found.get("exact", "")).strip():
        return Quote(str(found["exact"]), str(found.get("prefix", "")), str(found.get("suffix", "")))
    return None


def _loaded(anchor: str) -> dict[str, object]:
    try:
        found = json.loads(anchor)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _short(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".") or "0"
