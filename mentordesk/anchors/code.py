"""Lines of code found again: put in and taken out around them, changed, indented, renamed or moved."""

from __future__ import annotations

import json
from functools import lru_cache

from mentordesk.anchors.align import Alignment, Spot
from mentordesk.anchors.found import Certainty, Found, Selector

SURE, FIRMLY, DOUBTFUL = 0.6, 0.35, 0.25
"""Share of a place that must be found, by weight, to be sure of it; with a good part unchanged; and to guess."""
_FIRM = 15.0


def find_lines(selector: Selector, old: str, new: str) -> Found:
    """Find lines again; `selector` is a LineSelector with `start` and `end` from 1, and maybe `exact`."""
    anchor = json.dumps(selector, ensure_ascii=False, sort_keys=True)
    before, after = lines(old), lines(new)
    place, is_certain = _place(selector, before)
    if place is None:
        return Found(anchor, "unsure")
    spot = alignment(old, new).find(*place)
    if spot is None or spot.share < DOUBTFUL:
        return Found(anchor, "lost")
    there = {"start": spot.start + 1, "end": spot.stop, "exact": "\n".join(after[spot.start : spot.stop])}
    moved = json.dumps({**selector, **there}, ensure_ascii=False, sort_keys=True)
    return Found(moved, _certainty(spot, place) if is_certain else "unsure")


def lines(text: str) -> list[str]:
    """Cut a text into lines as viewers number them."""
    return text.replace("\r\n", "\n").split("\n")


@lru_cache(maxsize=4)
def alignment(old: str, new: str) -> Alignment:
    """Tell which line became which; kept, for many notes stand in one file."""
    return Alignment(lines(old), lines(new), is_code=True)


def _certainty(spot: Spot, place: tuple[int, int]) -> Certainty:
    if spot.doubt or spot.share < (FIRMLY if spot.firm >= _FIRM else SURE):
        return "unsure"
    return "same" if spot.unchanged and (spot.start, spot.stop) == place else "moved"


def _place(selector: Selector, before: list[str]) -> tuple[tuple[int, int] | None, bool]:
    """Return the lines from 0 that a selector names in the old text, and whether its quote stands there."""
    start, end = selector.get("start"), selector.get("end")
    exact = selector.get("exact")
    place = None
    if type(start) is int and type(end) is int and 1 <= start <= end <= len(before):
        place = (start - 1, end)
    if not isinstance(exact, str) or not exact.strip():
        return place, True
    quoted = [" ".join(line.split()) for line in lines(exact)]
    if place is not None and [" ".join(line.split()) for line in before[slice(*place)]] == quoted:
        return place, True
    keys = [" ".join(line.split()) for line in before]
    length = len(quoted)
    fits = [n for n, key in enumerate(keys) if key == quoted[0] and keys[n : n + length] == quoted]
    return ((fits[0], fits[0] + length), True) if len(fits) == 1 else (place, False)
