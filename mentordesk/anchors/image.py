"""A point or region of a picture in its next version: kept where its surroundings look the same, a question otherwise.

Source: normalised cross-correlation, Lewis, Fast Normalized Cross-Correlation, 1995; here on a few hundred samples.
"""

from __future__ import annotations

import json
import re
from math import sqrt

from mentordesk.anchors.found import Found, Grey, Selector

SIDE = 128
"""Both pictures are scaled to fit a square of this many pixels before they are compared."""
_REGION = re.compile(r"xywh=(percent:|pixel:|)(-?[0-9.]+),(-?[0-9.]+),(-?[0-9.]+),(-?[0-9.]+)")
_LEAST = 12.0  # percent: a point is told by what is around it
_ALIKE, _CHANGED, _NOTHING_ALIKE = 0.9, 0.85, 0.6
_FLAT = 4.0  # standard deviation of brightness below which there is nothing to compare
_SAMPLES = 20
_SEARCH = 10  # samples a side when a region is looked for everywhere
Box = tuple[float, float, float, float]  # left, top, width, height in percent


def find_region(selector: Selector, old: Grey, new: Grey) -> Found:
    """Find a region again; `selector` is a FragmentSelector with a `value` such as `xywh=percent:10,20,5,5`."""
    anchor = json.dumps(selector, ensure_ascii=False, sort_keys=True)
    box = region(str(selector.get("value", "")), old)
    if box is None or not (_is_whole(old) and _is_whole(new)):
        return Found(anchor, "unsure")
    place = _fragment(selector, box)
    if abs(old.across * new.down / (old.down * new.across) - 1) > 0.02:
        best, where, _ = _looked_for(box, old, new)
        return Found(_fragment(selector, where) if best >= _ALIKE else place, "unsure")
    seen = _widened(box)
    while seen != (0.0, 0.0, 100.0, 100.0) and _spread(_samples(old, seen)) < _FLAT:
        seen = _grown(seen, 1.6)
    before, after = _samples(old, seen), _samples(new, seen)
    if _spread(before) < _FLAT:
        return Found(place, "same" if _distance(before, after) < 3 else "unsure")
    alike = correlation(before, after)
    if alike >= _ALIKE and _distance(before, after) < 24:
        return Found(place, "same")
    around = _grown(seen, 2.0)
    ring = _ring(_samples(old, around)), _ring(_samples(new, around))
    if around != seen and _spread(ring[0]) >= _FLAT and correlation(*ring) >= _ALIKE and alike >= 0.3:
        return Found(place, "moved")  # it reads differently, in the same surroundings
    best, where, rival = _looked_for(box, old, new)
    if best >= _CHANGED and best > rival + 0.05:
        return Found(_fragment(selector, where), "unsure")
    return Found(place, "lost" if max(best, alike) < _NOTHING_ALIKE else "unsure")


def region(value: str, picture: Grey) -> Box | None:
    """Return the region that a media fragment names, in percent and inside the picture; None: it names none."""
    match = _REGION.search(value)
    if match is None:
        return None
    try:
        left, top, width, height = (float(match[n]) for n in range(2, 6))
        if match[1] != "percent:":
            left, width = (100 * each / picture.across for each in (left, width))
            top, height = (100 * each / picture.down for each in (top, height))
    except (ValueError, ZeroDivisionError):
        return None
    if not (0 <= left <= 100 and 0 <= top <= 100 and 0 <= width <= 100 and 0 <= height <= 100):
        return None
    return left, top, min(width, 100 - left), min(height, 100 - top)


def correlation(one: list[int], other: list[int]) -> float:
    """Return how alike two rows of brightness are, whatever their level and contrast: 1 the same, 0 unrelated."""
    n = len(one)
    mean_one, mean_other = sum(one) / n, sum(other) / n
    product = square_one = square_other = 0.0
    for a, b in zip(one, other, strict=True):
        x, y = a - mean_one, b - mean_other
        product += x * y
        square_one += x * x
        square_other += y * y
    both = sqrt(square_one * square_other)
    return product / both if both else 0.0


def _is_whole(picture: Grey) -> bool:
    sizes = (picture.width, picture.height, picture.across, picture.down)
    return min(sizes) > 0 and len(picture.pixels) == picture.width * picture.height


def _samples(picture: Grey, box: Box, count: int = _SAMPLES) -> list[int]:
    left, top, width, height = box
    columns = [_pixel(left + width * (n + 0.5) / count, picture.width) for n in range(count)]
    rows = [_pixel(top + height * (n + 0.5) / count, picture.height) for n in range(count)]
    return [picture.pixels[row * picture.width + column] for row in rows for column in columns]


def _pixel(percent: float, size: int) -> int:
    return min(size - 1, max(0, int(percent * size / 100)))


def _ring(samples: list[int]) -> list[int]:
    """Leave out the middle half of a square of samples."""
    low, high = _SAMPLES // 4, _SAMPLES - _SAMPLES // 4
    middle = range(low, high)
    return [s for n, s in enumerate(samples) if n // _SAMPLES not in middle or n % _SAMPLES not in middle]


def _widened(box: Box) -> Box:
    left, top, width, height = box
    wide, high = max(width, _LEAST), max(height, _LEAST)
    return _inside(left + width / 2 - wide / 2, top + height / 2 - high / 2, wide, high)


def _grown(box: Box, factor: float) -> Box:
    left, top, width, height = box
    wide, high = min(100.0, width * factor), min(100.0, height * factor)
    return _inside(left + width / 2 - wide / 2, top + height / 2 - high / 2, wide, high)


def _inside(left: float, top: float, width: float, height: float) -> Box:
    return min(max(left, 0.0), 100 - width), min(max(top, 0.0), 100 - height), width, height


def _spread(samples: list[int]) -> float:
    mean = sum(samples) / len(samples)
    return sqrt(sum((each - mean) ** 2 for each in samples) / len(samples))


def _distance(one: list[int], other: list[int]) -> float:
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) / len(one)


def _looked_for(box: Box, old: Grey, new: Grey) -> tuple[float, Box, float]:
    """Look for a region everywhere at its own size: the best likeness, where, and the best one apart from it."""
    seen = _widened(box)
    wanted = _samples(old, seen, _SEARCH)
    if _spread(wanted) < _FLAT:
        return 0.0, box, 0.0
    wide, high = (size * a / b for size, a, b in ((seen[2], old.across, new.across), (seen[3], old.down, new.down)))
    wide, high = min(wide, 100.0), min(high, 100.0)
    found: list[tuple[float, float, float]] = []
    for row in range(41):
        for column in range(41):
            left, top = (100 - wide) * column / 40, (100 - high) * row / 40
            found.append((correlation(wanted, _samples(new, (left, top, wide, high), _SEARCH)), left, top))
    best, left, top = max(found)
    rival = max((each for each, x, y in found if abs(x - left) > wide / 2 or abs(y - top) > high / 2), default=0.0)
    scale = (wide / seen[2], high / seen[3])
    there = _inside(
        left + (box[0] - seen[0]) * scale[0], top + (box[1] - seen[1]) * scale[1], box[2] * scale[0], box[3] * scale[1]
    )
    return best, there, rival


def _fragment(selector: Selector, box: Box) -> str:
    value = "xywh=percent:" + ",".join(f"{each:.4g}" for each in box)
    return json.dumps({**selector, "value": value}, ensure_ascii=False, sort_keys=True)
