"""Which line (or sentence) of one text became which of another: in place, reworded, renamed or moved.

Lines that differ in blanks only count as equal. A pair is a claim that both are the same thing; what is merely alike
stays apart, for a note put on the wrong line is worse than one that asks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from math import log2

from mentordesk.anchors.renames import renamed
from mentordesk.merge.text_words import Effort, Hunk, Run, common_runs, hunks, tokens, weights

ALIKE = 0.45
"""Share of their words (by weight) from which two units may be the same one reworded."""
_ALMOST = 0.75, 0.5
"""How alike units must be to tell that they were moved: lines of code resemble each other more than sentences do."""
_AROUND = 12
_MOST_CELLS = 40_000
_MOST_UNITS = 600
_NEAR = 4
_FEW = 3
_RARE = 8
_EVIDENCE = 12.0
"""Letters, less for repeated lines, that must agree before a stretch is said to have moved."""


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a stretch of units is in the other text.

    Attributes:
        start, stop: the stretch there, `stop` not in it.
        share: how much of the stretch was found, by weight, 0 to 1.
        firm: how much of it, in letters, reads as it did or stands between neighbours that do.
        unchanged: whether every unit reads as it did, blanks apart, with nothing put in between.
        doubt: whether another stretch fits nearly as well.
    """

    start: int
    stop: int
    share: float
    firm: float
    unchanged: bool
    doubt: bool


class Alignment:
    """Two texts as rows of units, and what became of each unit."""

    def __init__(self, old: Iterable[str], new: Iterable[str], *, is_code: bool = False) -> None:
        self.old = [" ".join(each.split()) for each in old]
        self.new = [" ".join(each.split()) for each in new]
        self._plain = self.old
        self._almost = _ALMOST[not is_code]
        runs = common_runs(self.old, self.new)
        if is_code:
            runs = self._with_renames(runs)
        self._counts = Counter(self.old)
        self.runs = self._solid(runs)
        self.became = [-1] * len(self.old)
        self._taken = bytearray(len(self.new))
        for start, other, length in self.runs:
            self.became[start : start + length] = range(other, other + length)
            self._taken[other : other + length] = b"\1" * length
        self.hunks = hunks(self.runs, len(self.old), len(self.new))

    def _with_renames(self, runs: list[Run]) -> list[Run]:
        """Look again at what changed, with the names that were changed throughout as they are now."""
        changed = hunks(runs, len(self.old), len(self.new))
        if not (lines := renamed(self.old, self.new, changed)):
            return runs
        self.old = list(self.old)
        for number, line in lines.items():
            self.old[number] = line
        effort = Effort()
        for a0, a1, b0, b1 in changed:
            if a0 < a1 and b0 < b1:
                inside = common_runs(self.old[a0:a1], self.new[b0:b1], effort)
                runs += [(a0 + start, b0 + other, length) for start, other, length in inside]
        return sorted(runs)

    def weight(self, number: int) -> float:
        """Tell how much a unit of the old text says: blank ones nothing, repeated ones less."""
        key = self.old[number]
        return min(sum(map(str.isalnum, key)), 30) / self._counts[key]

    def in_order(self) -> list[tuple[int, int]]:
        """Return every pair of units of both texts that stand in the same order, reworded ones too."""
        found = [(number, place) for number, place in enumerate(self.became) if place >= 0]
        for a0, a1, b0, b1 in self.hunks:
            if (a1 - a0) * (b1 - b0) <= _MOST_CELLS:
                pairs, _ = self._paired(range(a0, a1), range(b0, b1))
                found += [(number, place) for number, (place, _) in pairs.items()]
        return sorted(found)

    def gap(self, number: int) -> range:
        """Return the units of the new text that stand where a changed unit stood; empty for one that is the same."""
        for a0, a1, b0, b1 in self._hunks_at(number):
            if a0 <= number < a1:
                return range(b0, b1)
        return range(0)

    def holding(self, number: int) -> int | None:
        """Return the new unit that holds most of the words of an old one; None when none does, or several do."""
        held: Counter[int] = Counter()
        words = {word: len(word) for word in self._words(self.old[number])}
        for word, letters in words.items():
            places = self._places.get(word, ())
            if len(places) <= 4 * _RARE:
                held.update(dict.fromkeys(places, letters))
        first, second = [*held.most_common(2), (-1, 0), (-1, 0)][:2]
        enough = first[1] >= max(_EVIDENCE, sum(words.values()) / 2)
        return first[0] if enough and second[1] < 0.7 * first[1] else None

    def find(self, start: int, stop: int) -> Spot | None:
        """Find a stretch of the old text in the new one; None when nothing there is like it."""
        telling = [number for number in range(start, stop) if self.weight(number)]
        kept = {number: (self.became[number], 1.0) for number in range(start, stop) if self.became[number] >= 0}
        if all(number in kept for number in telling or range(start, stop)):
            return self._spot(start, stop, kept, doubt=self._may_slide(start, stop))
        pairs, doubt = self._in_place(start, stop)
        in_place = self._spot(start, stop, pairs | kept, doubt=doubt)
        elsewhere = self._elsewhere(telling, start, stop)
        if in_place is None or elsewhere is None:
            return in_place or elsewhere
        better, worse = sorted((in_place, elsewhere), key=lambda spot: -spot.share)
        if better.start < worse.stop and worse.start < better.stop:
            return in_place
        doubt = better.doubt or worse.share > 0.6 * better.share
        return replace(better, doubt=doubt)

    def _spot(self, start: int, stop: int, pairs: dict[int, tuple[int, float]], *, doubt: bool) -> Spot | None:
        """Make one stretch of the places of single units; the lighter part is left out where they lie far apart."""
        if not pairs:
            return None
        worth = [self.weight(number) for number in range(start, stop)]
        worth = worth if any(worth) else [1.0] * len(worth)
        inside = _heaviest(pairs, [worth[number - start] for number in pairs], stop - start + 6)
        first = min(place for place, _ in inside.values())
        last = max(place for place, _ in inside.values())
        found = sum(worth[number - start] * alike * alike for number, (_, alike) in inside.items())
        firm = sum(
            self.weight(n) for n, (place, _) in inside.items() if self.became[n] == place or self._pinned(n, place)
        )
        unchanged = self._plain[start:stop] == self.new[first : last + 1]
        return Spot(first, last + 1, min(1.0, found / sum(worth)), firm, unchanged, doubt)

    def _pinned(self, number: int, place: int) -> bool:
        """Tell whether a changed unit has the place it had between others that are the same."""
        return any(
            a0 <= number < a1 and a1 - a0 == b1 - b0 <= _FEW and place - b0 == number - a0
            for a0, a1, b0, b1 in self._hunks_at(number)
        )

    def _hunks_at(self, number: int) -> list[Hunk]:
        at = bisect_right(self.hunks, number, key=lambda hunk: hunk[0])
        return self.hunks[max(0, at - 1) : at]

    def _may_slide(self, start: int, stop: int) -> bool:
        """Tell whether the stretch reads the same as one beside it that came or went, so that either may be it."""
        here, there = self.became[start], self.became[stop - 1]
        length = stop - start
        text = self.old[start:stop]
        for number in (start - length, stop):
            same_gone = self.old[max(number, 0) : number + length] == text
            if same_gone and all(self.became[n] < 0 for n in range(max(number, 0), number + length)):
                return True
        for number in (here - length, there + 1):
            same_came = self.new[max(number, 0) : number + length] == text
            if same_came and not any(self._taken[max(number, 0) : number + length]):
                return True
        return False

    def _in_place(self, start: int, stop: int) -> tuple[dict[int, tuple[int, float]], bool]:
        """Pair the changed units of a stretch with those that stand at their place now, in order."""
        pairs: dict[int, tuple[int, float]] = {}
        doubt = False
        for a0, a1, b0, b1 in self.hunks:
            if a1 <= start or a0 >= stop or b0 == b1:
                continue
            top, bottom = max(a0, start - _AROUND), min(a1, stop + _AROUND)
            if (bottom - top) * (b1 - b0) > _MOST_CELLS:
                continue  # left to the search by rare words
            found, unsure = self._paired(range(top, bottom), range(b0, b1))
            mine = {number: pair for number, pair in found.items() if start <= number < stop}
            if sum(map(self.weight, mine)) < _EVIDENCE:
                mine = {number: pair for number, pair in mine.items() if self._has_company(number, pair[0], found)}
            pairs |= mine
            doubt = doubt or any(start <= number < stop for number in unsure)
        return pairs, doubt

    def _evidence(self, pairs: dict[int, tuple[int, float]]) -> float:
        """Count the letters of units that read almost as they did."""
        return sum(self.weight(number) * alike for number, (_, alike) in pairs.items() if alike >= self._almost)

    def _has_company(self, number: int, place: int, found: dict[int, tuple[int, float]], least: float = ALIKE) -> bool:
        """Tell whether the unit before or after is paired beside it, so that even a brace can be told."""
        for step in (-1, 1):
            other = number + step
            while 0 <= other < len(self.old) and not self.old[other]:
                other += step
            if not 0 <= other < len(self.old):
                continue
            there, alike = found.get(other, (self.became[other], 1.0 if self.became[other] >= 0 else 0.0))
            if alike >= least and 0 < (there - place) * step <= abs(other - number) + 1:
                return True
        return False

    def _paired(self, rows: range, columns: range) -> tuple[dict[int, tuple[int, float]], set[int]]:
        """Pair units in order so that the most is alike; also name the rows that could as well be another's."""
        alike = [[self._alike(row, column) for column in columns] for row in rows]
        best = [[0.0] * (len(columns) + 1) for _ in range(len(rows) + 1)]
        for i in range(len(rows) - 1, -1, -1):
            worth = 1 + self.weight(rows[i])
            for j in range(len(columns) - 1, -1, -1):
                same = alike[i][j]
                paired = best[i + 1][j + 1] + worth * same * same if same >= ALIKE else 0.0
                best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
        pairs: dict[int, tuple[int, float]] = {}
        unsure: set[int] = set()
        i = j = 0
        while i < len(rows) and j < len(columns):
            same = alike[i][j]
            if same >= ALIKE and best[i][j] == best[i + 1][j + 1] + (1 + self.weight(rows[i])) * same * same:
                pairs[rows[i]] = (columns[j], same)
                rival = max((other for k, other in enumerate(alike[i]) if k != j), default=0.0)
                if rival > same - 0.15 and rival > 0.6 and self.weight(rows[i]):
                    unsure.add(rows[i])
                i, j = i + 1, j + 1
            elif best[i][j] == best[i + 1][j]:
                i += 1
            else:
                j += 1
        steady = {n for n in unsure if n - 1 in pairs and n + 1 in pairs and pairs[n + 1][0] - pairs[n - 1][0] == 2}
        return pairs, unsure - steady

    def _elsewhere(self, telling: Sequence[int], start: int, stop: int) -> Spot | None:
        """Look for a stretch that was moved, by the rare words of it and around it, among the units that are new."""
        votes: Counter[int] = Counter()
        near = range(max(0, start - _NEAR), min(len(self.old), stop + _NEAR))
        for number in near[:_MOST_UNITS]:
            if self.became[number] < 0:
                for word in set(self._words(self.old[number])):
                    places = self._places.get(word, ())
                    if len(places) <= _RARE:
                        votes.update(place - number for place in places)
        spots: list[Spot] = []
        for shift, _ in votes.most_common(3):
            window = range(max(0, near.start + shift - 2), min(len(self.new), near.stop + shift + 2))
            if len(window) * len(near) > _MOST_CELLS:
                continue
            pairs, _ = self._paired(near, window)
            pairs = {n: pair for n, pair in pairs.items() if self.became[n] < 0 and not self._taken[pair[0]]}
            mine = {number: pair for number, pair in pairs.items() if number in telling}
            if self._evidence(mine) < _EVIDENCE:
                mine = {n: pair for n, pair in mine.items() if self._has_company(n, pair[0], pairs, self._almost)}
                if self._evidence(pairs) < 2 * _EVIDENCE:
                    continue
            pairs = mine
            if (spot := self._spot(start, stop, pairs, doubt=False)) is not None:
                spots.append(spot)
        spots.sort(key=lambda spot: -spot.share)
        if not spots:
            return None
        best = spots[0]
        others = [spot for spot in spots if spot.start >= best.stop or spot.stop <= best.start]
        return replace(best, doubt=any(spot.share > 0.7 * best.share for spot in others))

    @cached_property
    def _places(self) -> dict[str, list[int]]:
        """Where each word stands in units that are new."""
        found: dict[str, list[int]] = {}
        for number, key in enumerate(self.new):
            if not self._taken[number]:
                for word in set(self._words(key)):
                    found.setdefault(word, []).append(number)
        return found

    @cached_property
    def _common(self) -> Counter[str]:
        """In how many changed units each word stands."""
        changed = [key for number, key in enumerate(self.old) if self.became[number] < 0]
        changed += [key for number, key in enumerate(self.new) if not self._taken[number]]
        return Counter(word for key in changed for word in set(self._words(key)))

    @staticmethod
    def _words(key: str) -> list[str]:
        cut = tokens(key)
        return [token for token, weight in zip(cut, weights(cut), strict=True) if weight]

    def _alike(self, number: int, other: int) -> float:
        """Tell how alike two units are, by the words they share; rare words count more, signs little."""
        one, two = self.old[number], self.new[other]
        if one == two:
            return 1.0
        if not one or not two:
            return 0.0
        first, second = self._bag(one), self._bag(two)
        shared = sum(min(weight, second[token]) for token, weight in first.items() if token in second)
        return 2 * shared / ((sum(first.values()) + sum(second.values())) or 1)

    def _bag(self, key: str) -> dict[str, float]:
        if key not in self._bags:
            cut = [token for token in tokens(key) if not token.isspace()]
            bag: dict[str, float] = {}
            for token, weight in zip(cut, weights(cut), strict=True):
                worth = max(0.5, 2 / (1 + log2(max(1, self._common[token])) / 2)) if weight else 0.2
                bag[token] = bag.get(token, 0.0) + worth
            self._bags[key] = bag
        return self._bags[key]

    @cached_property
    def _bags(self) -> dict[str, dict[str, float]]:
        return {}

    def _solid(self, runs: Sequence[Run]) -> list[Run]:
        """Leave out runs that are equal by chance: a brace or a blank line between two changes."""
        changed: list[Hunk] = hunks(runs, len(self.old), len(self.new))
        starts = {(a1, b1) for _, a1, _, b1 in changed}
        ends = {(a0, b0) for a0, _, b0, _ in changed}
        found = []
        for start, other, length in runs:
            between = (start, other) in starts and (start + length, other + length) in ends
            if between and length < 4 and sum(map(self.weight, range(start, start + length))) < 8:
                continue
            found.append((start, other, length))
        return found


def _heaviest(pairs: dict[int, tuple[int, float]], worth: Sequence[float], gap: int) -> dict[int, tuple[int, float]]:
    """Return those of the pairs whose places lie together, no further apart than `gap`; the group that weighs most."""
    groups: list[tuple[float, dict[int, tuple[int, float]]]] = []
    before = None
    for (number, pair), weight in sorted(zip(pairs.items(), worth, strict=True), key=lambda each: each[0][1][0]):
        if before is None or pair[0] - before > gap:
            groups.append((0.0, {}))
        total, group = groups[-1]
        group[number] = pair
        groups[-1] = (total + weight, group)
        before = pair[0]
    return max(groups, key=lambda each: each[0])[1]
