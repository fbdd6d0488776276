"""A place on a page of a PDF found again by the words on the pages."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from mentordesk.anchors import text
from mentordesk.anchors.align import Alignment
from mentordesk.anchors.found import Certainty, Found, Selector
from mentordesk.anchors.text import Place

_PAGE = re.compile(r"page=([0-9]{1,6})(?![0-9])")
_BETWEEN = "\n\n"
_SAME_PAGE = 0.8
"""Share of a page's words from which it may be the page of before."""


def find_on_pages(selector: Selector, old: Sequence[str], new: Sequence[str]) -> Found:
    """Find a place again; `selector` is a FragmentSelector with a `value` such as `page=2` or
    `page=2&viewrect=90,100,200,40`, maybe refined by a TextQuoteSelector, or a TextQuoteSelector alone.
    """
    anchor = json.dumps(selector, ensure_ascii=False, sort_keys=True)
    refined = selector.get("refinedBy")
    quoted = selector if selector.get("type") == "TextQuoteSelector" else refined if isinstance(refined, dict) else None
    number = page(selector)
    if quoted is not None and isinstance(quoted.get("exact"), str):
        return _by_quote(selector, quoted, number, old, new)
    if number is None or number > len(old):
        return Found(anchor, "unsure")
    there, certainty = _page_of(number - 1, old, new)
    if there is None:
        return Found(anchor, certainty)
    if (
        certainty != "unsure"
        and "viewrect" in str(selector.get("value"))
        and _plain(old[number - 1]) != _plain(new[there])
    ):
        certainty = "unsure"  # the page is the same, but what stood in the rectangle may have moved on it
    return Found(_on_page(selector, there + 1), certainty)


def page(selector: Selector) -> int | None:
    """Return the page, from 1, that a selector names."""
    match = _PAGE.search(str(selector.get("value", "")))
    return int(match[1]) if match and int(match[1]) else None


def _by_quote(
    selector: Selector, quoted: Selector, number: int | None, old: Sequence[str], new: Sequence[str]
) -> Found:
    anchor = json.dumps(selector, ensure_ascii=False, sort_keys=True)
    before, after = _BETWEEN.join(old), _BETWEEN.join(new)
    begins = _begins(old)
    place = None
    if number is not None and number <= len(old):
        on_page = text.locate(quoted, old[number - 1])
        if on_page is not None:
            start = begins[number - 1]
            place = Place(start + on_page.start, start + on_page.stop, on_page.doubt)
    place = place or text.locate(quoted, before)
    if place is None:
        return Found(anchor, "unsure")
    found, certainty = text.follow(place, before, after)
    if found is None:
        return Found(anchor, certainty)
    there = max(n for n, start in enumerate(_begins(new)) if start <= found.start)
    was = max(n for n, start in enumerate(begins) if start <= place.start)
    said = {**quoted, "exact": after[found.start : found.stop]}
    said |= {key: value for key, value in text.quote(after, found).items() if key in quoted}
    same = _plain(before[place.start : place.stop]) == _plain(said["exact"])
    if certainty == "moved" and same and was == there and _plain(old[was]) == _plain(new[there]):
        certainty = "same"
    if quoted is selector:
        return Found(json.dumps(said, ensure_ascii=False, sort_keys=True), certainty)
    if certainty == "moved" and "viewrect" in str(selector.get("value")):
        selector = {**selector, "value": f"page={there + 1}"}  # the words are found; where they lie the viewer sees
    return Found(_on_page({**selector, "refinedBy": said}, there + 1), certainty)


def _page_of(number: int, old: Sequence[str], new: Sequence[str]) -> tuple[int | None, Certainty]:
    """Find which page an old one became; pages without words cannot be told apart."""
    pages = [_plain(each) for each in new]
    wanted = _plain(old[number])
    if not wanted:
        return (number if number < len(new) else None), "unsure"
    same = [n for n, each in enumerate(pages) if each == wanted]
    if len(same) == 1:
        return same[0], "same" if same[0] == number else "moved"
    spot = Alignment([_plain(each) for each in old], pages).find(number, number + 1)
    if spot is None:
        return None, "lost"
    sure = spot.share >= _SAME_PAGE and not spot.doubt and spot.stop == spot.start + 1
    return spot.start, "moved" if sure else "unsure"


def _plain(words: str) -> str:
    return " ".join(words.split())


def _begins(pages: Sequence[str]) -> list[int]:
    found = [0]
    for each in pages:
        found.append(found[-1] + len(each) + len(_BETWEEN))
    return found[:-1] if len(found) > 1 else found


def _on_page(selector: Selector, number: int) -> str:
    value = _PAGE.sub(f"page={number}", str(selector.get("value", "")), count=1)
    return json.dumps({**selector, "value": value}, ensure_ascii=False, sort_keys=True)
