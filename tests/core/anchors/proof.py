"""Find places again over edits whose truth is known, and count: right, flagged (unsure or lost), silently wrong.

A place is right when it overlaps the true one by at least half of what both cover; a place that was deleted is right
when it is called lost. Of a place of which less than a third is left, by letters, both are right.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from copy import deepcopy

from core.anchors.edits import code, edit_code, edit_prose, number_words, prose, written
from mentordesk.anchors.find import find

SIZES = (0.01, 0.05, 0.20, 0.50)
LEFT = 1 / 3
Range = tuple[int, int]


def judge(truth: list[Range], share: float, certainty: str, found: Range) -> str:
    """Return right, flagged or wrong; `truth` is every stretch that may count as the place, empty when deleted."""
    if certainty == "lost":
        return "right" if share < LEFT else "flagged"
    if certainty == "unsure":
        return "flagged"
    for start, stop in truth:
        both = min(stop, found[1]) - max(start, found[0])
        if both > 0 and 2 * both >= max(stop, found[1]) - min(start, found[0]):
            return "right"
    return "wrong"


def clusters(places: list[int], *gaps: int) -> list[Range]:
    """Return every stretch that a person may call the place: what lies together, by each gap, and all of it.

    Of several that lie apart the largest counts, and those at least half as large.
    """
    found: list[Range] = []
    for gap in gaps:
        groups: list[list[int]] = []
        for place in sorted(places):
            if groups and place - groups[-1][-1] <= gap:
                groups[-1].append(place)
            else:
                groups.append([place])
        most = max(map(len, groups), default=0)
        found += [(group[0], group[-1] + 1) for group in groups if 2 * len(group) >= most]
    return [*found, (min(places), max(places) + 1)] if places else []


def letters(text: str) -> int:
    return sum(map(str.isalnum, text))


def in_code(seed: int, size: float, notes: int) -> Iterator[tuple[str, dict[str, object]]]:
    """Judge notes on lines of one edited file of code."""
    chance = random.Random(f"code {seed} {size}")
    case = edit_code(chance, code(chance), size)
    old, new = "\n".join(case.old), "\n".join(unit.text for unit in case.new)
    there = {unit.origin: number for number, unit in enumerate(case.new) if unit.origin is not None}
    starts = [number for number, line in enumerate(case.old) if line.strip()]
    for _ in range(notes):
        start = chance.choice(starts)
        stop = min(len(case.old), start + chance.choice([1, 1, 2, 3, 6]))
        while not case.old[stop - 1].strip():
            stop -= 1
        selector = {"type": "LineSelector", "start": start + 1, "end": stop, "exact": "\n".join(case.old[start:stop])}
        found = find(json.dumps(selector), "text", old, new)
        place = json.loads(found.anchor)
        kept = [n for n in range(start, stop) if n in there and case.old[n].strip()]
        total = sum(letters(line) or 1 for line in case.old[start:stop] if line.strip())
        share = sum(letters(case.old[n]) or 1 for n in kept) / total
        truth = clusters([there[n] for n in kept], 3, 12)
        result = judge(truth, share, found.certainty, (place["start"] - 1, place["end"]))
        yield result, {"seed": seed, "old": old, "new": new, "selector": selector, "found": found, "truth": truth}


def in_prose(seed: int, size: float, notes: int) -> Iterator[tuple[str, dict[str, object]]]:
    """Judge quotes in one edited text, whose lines are broken anew half of the time."""
    chance = random.Random(f"prose {seed} {size}")
    text = number_words(prose(chance))
    old, old_places = written(text, 90)
    edited = edit_prose(chance, deepcopy(text), size)
    new, new_places = written(edited, chance.choice([90, 60]))
    there = {unit.origin: (start, stop) for start, stop, unit in new_places if unit.origin is not None}
    instead = {unit.instead: (start, stop) for start, stop, unit in new_places if unit.instead is not None}
    for _ in range(notes):
        first = chance.randrange(len(old_places))
        last = min(len(old_places), first + chance.choice([1, 2, 4, 8, 16, 25]))
        start, stop = old_places[first][0], old_places[last - 1][1]
        selector = {
            "type": "TextQuoteSelector",
            "exact": old[start:stop],
            "prefix": old[max(0, start - 32) : start],
            "suffix": old[stop : stop + 32],
        }
        found = find(json.dumps(selector), "text", old, new)
        place = json.loads(found.anchor)
        kept = [there[n] for n in range(first, last) if n in there]
        total = sum(letters(old[a:b]) or 1 for a, b, _ in old_places[first:last])
        share = sum(letters(new[a:b]) or 1 for a, b in kept) / total
        truth = clusters([letter for a, b in kept for letter in range(a, b)], 30, 150)
        if kept:  # other words may stand in its place
            put = [instead[n] for n in range(first, last) if n in instead]
            truth += clusters([letter for a, b in kept + put for letter in range(a, b)], 30, 150)
        before = place.get("prefix", "") + place["exact"] + place.get("suffix", "")
        at = new.find(before)
        at = at + len(place.get("prefix", "")) if at >= 0 else -1
        result = judge(truth, share, found.certainty, (at, at + len(place["exact"])))
        yield result, {"seed": seed, "old": old, "new": new, "selector": selector, "found": found, "truth": truth}


KINDS = {"code": in_code, "prose": in_prose}


def count(kind: str, size: float, edits: int, notes: int = 20) -> Counter[str]:
    """Judge many notes."""
    return Counter(result for seed in range(edits) for result, _ in KINDS[kind](seed, size, notes))


def share(results: Counter[str], what: str) -> float:
    """Return a share in percent."""
    return 100 * results[what] / results.total()


def table(edits: int) -> str:
    """Return the table that stands in tests/README.md."""
    rows = ["| edit | notes | right | flagged | silently wrong |", "|---|---|---|---|---|"]
    for kind in KINDS:
        for size in SIZES:
            found = count(kind, size, edits)
            cells = " | ".join(f"{share(found, what):.2f} %" for what in ("right", "flagged", "wrong"))
            rows.append(f"| {kind}, {size:.0%} | {found.total():,} | {cells} |")
    return "\n".join(rows)


if __name__ == "__main__":
    import sys

    print(table(int(sys.argv[1]) if len(sys.argv) > 1 else 100))
