"""A quote found again in prose: among other sentences, with other line ends, reworded or moved."""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from mentordesk.anchors.align import Alignment
from mentordesk.anchors.found import Certainty, Found, Selector
from mentordesk.merge.text_words import common_runs, tokens, weights

AROUND = 32
"""Letters of context that a quote is given on each side."""
SURE, FIRMLY, DOUBTFUL = 0.6, 0.35, 0.25
"""Share of a quote, by letters, that must be found to be sure of it; in a firm place; and to guess."""
_FIRM = 12
_APART = 120
_WIDEST = 8
_TOLD = 0.35
"""Share of a sentence that must be left for it to be the same one."""
_LONGEST = 20_000
_LONGEST_SENTENCE = 2_000
_BREAK = re.compile(
    r"""[ \t\r]*\n[ \t\r]*\n\s*"""  # a blank line
    r"""|\n(?=[ \t]*(?:[-*+>|]|[0-9]{1,9}[.)]|\#{1,6})[ \t])"""  # an item, a heading, a row
    r"""|(?<=[.!?…])["'”’)\]*_]*\s+"""  # the end of a sentence
    r"""|(?<=[。！？])"""
)


@dataclass(frozen=True, slots=True)
class Place:
    """A stretch of a text by its letters, `stop` not in it; `doubt`: others fit as well."""

    start: int
    stop: int
    doubt: bool = False


def find_quote(selector: Selector, old: str, new: str) -> Found:
    """Find a quote again; `selector` is a TextQuoteSelector with `exact`, and maybe `prefix` and `suffix`."""
    anchor = json.dumps(selector, ensure_ascii=False, sort_keys=True)
    place = locate(selector, old)
    if place is None:
        return Found(anchor, "unsure")
    found, certainty = follow(place, old, new)
    if found is None:
        return Found(anchor, certainty)
    there = quote(new, found)
    read = [" ".join(text[each.start : each.stop].split()) for text, each in ((old, place), (new, found))]
    if certainty == "moved" and read[0] == read[1] and quote(old, place) == there:
        certainty = "same"
    return Found(json.dumps({**selector, **there}, ensure_ascii=False, sort_keys=True), certainty)


def quote(text: str, place: Place) -> dict[str, str]:
    """Return what a TextQuoteSelector says of a stretch of a text."""
    return {
        "exact": text[place.start : place.stop],
        "prefix": text[max(0, place.start - AROUND) : place.start],
        "suffix": text[place.stop : place.stop + AROUND],
    }


def locate(selector: Selector, text: str) -> Place | None:
    """Find where a quote stands, blanks and signs between its words aside; of several the one in the best context."""
    exact = selector.get("exact")
    if not isinstance(exact, str) or not exact.strip() or len(exact) > _LONGEST:
        return None
    places = _literal(exact, text) or _by_words(exact, text)
    if len(places) < 2:
        return places[0] if places else None
    sides = [selector.get(side) for side in ("prefix", "suffix")]
    prefix, suffix = (side if isinstance(side, str) else "" for side in sides)
    fits = [_fit(text, place, prefix, suffix) for place in places]
    best = max(range(len(fits)), key=fits.__getitem__)
    return Place(places[best].start, places[best].stop, doubt=fits.count(fits[best]) > 1)


def follow(place: Place, old: str, new: str) -> tuple[Place | None, Certainty]:
    """Find where a stretch of the old text is in the new one, and how sure that is; None: nowhere.

    Each sentence of it is followed by itself, then word by word; what lies together and weighs most is the place.
    """
    alignment, old_starts, new_starts = _sentences(old, new)
    first = bisect_right(old_starts, place.start) - 1
    last = bisect_left(old_starts, place.stop)
    ends = [*old_starts, len(old)], [*new_starts, len(new)]
    total = 0
    rows: list[_Row] = []
    for number in range(first, last):
        sentence = ends[0][number], ends[0][number + 1]
        part = max(place.start, sentence[0]), min(place.stop, sentence[1])
        found = _by_word(part, old, sentence, new, None)
        for region, doubt in _regions(alignment, number):
            one = _by_word(part, old, sentence, new, (ends[1][region.start], ends[1][region.stop]))
            if found.share < one.share - (0.15 if found.rows else 0):
                found = replace(one, rows=[replace(row, doubt=row.doubt or doubt) for row in one.rows])
            if found.share >= SURE:
                break
        total += found.letters
        if found.whole >= _TOLD and (found.share >= _TOLD or found.pinned):
            rows += [replace(row, pinned=found.pinned) for row in found.rows]
    group = _heaviest(rows)
    share = sum(row.letters for row in group) / (total or 1)
    if not group or share < DOUBTFUL:
        return None, "lost"
    start, stop = min(row.start for row in group), max(row.stop for row in group)
    support = max(row.support for row in group)
    firm = support >= _FIRM or all(row.pinned for row in group)
    doubt = place.doubt or any(row.doubt for row in group)
    sure = firm and (share >= FIRMLY or support >= 2 * _FIRM) and not doubt
    return Place(start, stop), "moved" if sure else "unsure"


@dataclass(frozen=True, slots=True)
class _Row:
    """Words that follow one another in both texts, where they are now.

    Attributes:
        letters: of those that belong to the stretch; `support`: of all that agree there without a break.
        pinned: whether what stood on both sides of the stretch still does.
    """

    start: int
    stop: int
    letters: int
    support: int
    doubt: bool = False
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class _Followed:
    """What became of a part of one sentence.

    Attributes:
        share, whole: how many letters of the part, and of the whole sentence, are still there, 0 to 1.
    """

    rows: list[_Row]
    letters: int
    share: float
    whole: float
    pinned: bool


def _regions(alignment: Alignment, number: int) -> Iterator[tuple[range, bool]]:
    """Yield the new sentences that an old one may be in, and whether that is in doubt; the likeliest first."""
    spot = alignment.find(number, number + 1)
    if spot is not None:
        yield range(spot.start, spot.stop), spot.doubt
    gap = alignment.gap(number)
    if 0 < len(gap) <= _WIDEST:
        yield gap, False  # it may have been cut in two, or joined with another
    if spot is not None:
        yield range(max(0, spot.start - 1), min(len(alignment.new), spot.stop + 1)), True
    if not gap or spot is None or spot.share < SURE:
        holder = alignment.holding(number) if alignment.became[number] < 0 else None
        if holder is not None:
            yield range(holder, holder + 1), False


def _by_word(
    part: tuple[int, int], old: str, before: tuple[int, int], new: str, after: tuple[int, int] | None
) -> _Followed:
    """Follow a part of a sentence word by word into a stretch of the new text."""
    one, two = tokens(old[slice(*before)]), tokens(new[slice(*after)] if after else "")
    worth = [len(token) if weight else 0 for token, weight in zip(one, weights(one), strict=True)]
    begins, ends = _offsets(one, before[0]), _offsets(two, after[0] if after else 0)
    first = bisect_right(begins, part[0], hi=len(one)) - 1
    last = bisect_left(begins, part[1], hi=len(one))
    runs = common_runs(_without_ends(one), _without_ends(two))
    total = sum(worth[first:last])
    found: list[tuple[int, int, int, int, int]] = []
    left = -1 if first == 0 else None  # where the tokens beside the part are now
    right = len(two) if last == len(one) else None
    agreed = 0
    for start, other, length in runs:
        from_, to = max(start, first), min(start + length, last)
        row = sum(worth[start : start + length])
        agreed += row
        if from_ < to and (letters := sum(worth[from_:to])):
            found.append((from_, to, other - start, letters, row))
        left = other + first - start if start < first <= start + length else left
        right = other + last - start if start <= last < start + length else right
    pinned = left is not None and right is not None and right - left <= 2 * (last - first) + 8
    rows = []
    for number, (from_, to, shift, letters, support) in enumerate(found):
        low, high = from_ + shift, to + shift
        if pinned and left is not None and number == 0 and low - left <= 2 * (from_ - first):
            low = max(left, 0)  # other words stand there instead of the first ones
        if pinned and right is not None and number == len(found) - 1 and right - high <= 2 * (last - to):
            high = right
        blank_before = next((n for n in range(low, high) if not two[n].isspace()), high)
        blank_after = next((n for n in range(high, blank_before, -1) if not two[n - 1].isspace()), low)
        rows.append(_Row(ends[blank_before], ends[blank_after], letters, support))
    known = sum(row.letters for row in rows) / (total or 1)
    return _Followed(rows, total, min(1.0, known), agreed / (sum(worth) or 1), pinned and bool(rows))


def _heaviest(rows: list[_Row]) -> list[_Row]:
    """Return the rows that lie together and weigh most."""
    groups: list[list[_Row]] = []
    for row in sorted(rows, key=lambda row: (row.start, row.stop)):
        if not groups or row.start - max(each.stop for each in groups[-1][-3:]) > _APART:
            groups.append([])
        groups[-1].append(row)
    return max(groups, key=lambda group: sum(row.letters for row in group), default=[])


def _without_ends(cut: list[str]) -> list[str]:
    """Take every run of blanks and line ends as the same."""
    return [" " if token.isspace() else token for token in cut]


def _offsets(cut: list[str], start: int) -> list[int]:
    found = [start]
    for token in cut:
        found.append(found[-1] + len(token))
    return found


@lru_cache(maxsize=4)
def _sentences(old: str, new: str) -> tuple[Alignment, list[int], list[int]]:
    """Tell which sentence became which; kept, for many notes stand in one text."""
    old_starts, new_starts = _starts(old), _starts(new)
    units = [
        [text[a:b] for a, b in zip(starts, [*starts[1:], len(text)], strict=True)]
        for text, starts in ((old, old_starts), (new, new_starts))
    ]
    return Alignment(*units), old_starts, new_starts


def _starts(text: str) -> list[int]:
    """Return where each sentence begins; what goes on for too long is cut at line ends, and in the end anywhere."""
    found = [0]
    for match in _BREAK.finditer(text):
        if found[-1] < match.end() < len(text):
            found.append(match.end())
    cut: list[int] = []
    for start, stop in zip(found, [*found[1:], len(text)], strict=True):
        cut.append(start)
        while stop - cut[-1] > _LONGEST_SENTENCE:
            end = text.find("\n", cut[-1] + 1, cut[-1] + _LONGEST_SENTENCE)
            end = end if end >= 0 else text.rfind(" ", cut[-1] + 1, cut[-1] + _LONGEST_SENTENCE)
            cut.append(end + 1 if end >= 0 else cut[-1] + _LONGEST_SENTENCE)
    return cut


def _literal(exact: str, text: str) -> list[Place]:
    found: list[Place] = []
    at = text.find(exact)
    while at >= 0 and len(found) < 1000:
        found.append(Place(at, at + len(exact)))
        at = text.find(exact, at + 1)
    return found


def _by_words(exact: str, text: str) -> list[Place]:
    cut = tokens(exact)
    words = [token for token, weight in zip(cut, weights(cut), strict=True) if weight]
    if not words or len(words) > 2000:
        return []
    between = r"[\W_]{0,40}"
    pattern = re.compile(between.join(map(re.escape, words)))
    return [Place(match.start(), match.end()) for match, _ in zip(pattern.finditer(text), range(1000), strict=False)]


def _fit(text: str, place: Place, prefix: str, suffix: str) -> int:
    """Count the letters of context that agree, from the quote outwards, blanks aside."""
    before = "".join(text[max(0, place.start - 2 * len(prefix) - 8) : place.start].split())[::-1]
    after = "".join(text[place.stop : place.stop + 2 * len(suffix) + 8].split())
    return _agree("".join(prefix.split())[::-1], before) + _agree("".join(suffix.split()), after)


def _agree(one: str, two: str) -> int:
    count = 0
    for a, b in zip(one, two, strict=False):
        if a != b:
            break
        count += 1
    return count
