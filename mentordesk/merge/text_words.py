"""What changed between two texts, word by word.

Frozen with `merge=1`: the same two texts must give the same difference on every laptop and every Python. So nothing
here asks the interpreter what a letter is (its Unicode tables change between versions) or relies on the order of a set.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Literal

Run = tuple[int, int, int]  # start in a, start in b, length: equal there
Hunk = tuple[int, int, int, int]  # a[start:end] became b[start:end]
Piece = tuple[Literal["same", "gone", "new"], str]

_SPACE = " \t\n\r\f\v\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
# Scripts written without spaces: every character is a word of its own.
_SIGN = "\u3040-\u3098\u309b-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
_MARK = "\u0300-\u036f\u20e3\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
_POINT = (
    "\u00a1-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u00d7\u00f7\u05be\u05c0\u05c3\u060c\u061b\u061f\u06d4\u0964\u0965"
    "\u2010-\u2027\u2030-\u205e\u3001-\u3003\u3008-\u3020\u3030\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
)
_LETTER = f"(?:[0-9A-Za-z_]|[^\\x00-\\x7f{_SPACE}{_SIGN}{_POINT}])"
_TOKEN = re.compile(f"{_LETTER}+(?:['\u2019]{_LETTER}+)*|[{_SPACE}]+|[{_SIGN}][{_MARK}]*|.[{_MARK}]*", re.DOTALL)
_WORD = re.compile(_LETTER)
_ONE_SIGN = re.compile(f"[{_SIGN}]")

WORD = 2  # weight of a whole word; a sign of a script without spaces weighs 1, spaces and punctuation 0
_PATIENCE = 4  # how often each token may be looked at before the search for anchors gives up
_EFFORT = 300_000  # steps of the exact search in one difference, about 0.1 s
_ALL_EFFORT = 600_000  # and in all differences of one merge
_WINDOW = 64  # edits after which the exact search settles for the furthest way it has found


class Effort:
    """What is left to spend on exact searches; one for all the differences that one merge needs."""

    def __init__(self) -> None:
        self.steps = _ALL_EFFORT


def tokens(text: str) -> list[str]:
    """Cut a text into words, runs of space and single signs; joined they are the text again."""
    return _TOKEN.findall(text)


def weights(cut: Sequence[str]) -> list[int]:
    """Tell for each token how much meaning it carries: 2 a word, 1 a sign written without spaces, 0 anything else."""
    known: dict[str, int] = {}
    for token in cut:
        if token not in known:
            known[token] = 1 if _ONE_SIGN.match(token) else WORD if _WORD.match(token) else 0
    return [known[token] for token in cut]


def word_diff(a: str, b: str) -> list[Piece]:
    """Tell what is the same, gone and new, in the order to show it.

    The same and gone pieces join to `a`, the same and new ones to `b`. Two changes with no word between them are one.
    """
    before, after = tokens(a), tokens(b)
    weight = weights(before)
    merged: list[Hunk] = []
    for hunk in hunks(common_runs(before, after), len(before), len(after)):
        between = range(merged[-1][1], hunk[0]) if merged else range(0)
        if merged and not any(weight[i] or "\n" in before[i] for i in between):
            merged[-1] = (merged[-1][0], hunk[1], merged[-1][2], hunk[3])
        else:
            merged.append(hunk)
    pieces: list[Piece] = []
    done = 0
    for a0, a1, b0, b1 in merged:
        pieces += [("same", "".join(before[done:a0])), ("gone", "".join(before[a0:a1])), ("new", "".join(after[b0:b1]))]
        done = a1
    pieces.append(("same", "".join(before[done:])))
    return [piece for piece in pieces if piece[1]]


def hunks(runs: Sequence[Run], a_length: int, b_length: int) -> list[Hunk]:
    """Turn what is equal into what differs."""
    edges = [(0, 0, 0), *runs, (a_length, b_length, 0)]
    found = [(a + n, next_a, b + n, next_b) for (a, b, n), (next_a, next_b, _) in pairwise(edges)]
    return [hunk for hunk in found if hunk[0] < hunk[1] or hunk[2] < hunk[3]]


def common_runs(a: Sequence[str], b: Sequence[str], effort: Effort | None = None) -> list[Run]:
    """Find what two sequences have in common, in order, in time that grows with their length only.

    Tokens that occur once on each side are the anchors (patience); between them the shortest edit (Myers), in windows.
    When the effort is spent the rest counts as different: the answer is coarser then, never wrong.
    """
    numbers: dict[str, int] = {}
    x = [numbers.setdefault(token, len(numbers)) for token in a]
    y = [numbers.setdefault(token, len(numbers)) for token in b]
    patience = _PATIENCE * (len(x) + len(y))
    effort = effort or Effort()
    reserve = effort.steps - _EFFORT
    runs: list[Run] = []
    todo = [(0, len(x), 0, len(y), True)]
    while todo:
        a0, a1, b0, b1, anchored = todo.pop()
        start, end = a0, a1
        shift = b0 - a0
        while a0 < a1 and a0 + shift < b1 and x[a0] == y[a0 + shift]:
            a0 += 1
        runs.append((start, b0, a0 - start))
        b0 += a0 - start
        shift = b1 - a1
        while a1 > a0 and a1 + shift > b0 and x[a1 - 1] == y[a1 - 1 + shift]:
            a1 -= 1
        runs.append((a1, a1 + shift, end - a1))
        b1 = a1 + shift
        if a0 == a1 or b0 == b1:
            continue
        size = a1 - a0 + b1 - b0
        anchors = []
        if anchored and size <= patience:
            patience -= size
            anchors = _anchors(x, a0, a1, y, b0, b1)
        if anchors:
            runs += [(i, j, 1) for i, j in anchors]
            fences = [(a0 - 1, b0 - 1), *anchors, (a1, b1)]
            todo += [(i + 1, p, j + 1, q, True) for (i, j), (p, q) in pairwise(fences)][::-1]
        elif effort.steps > max(0, reserve):
            found, i, j, steps = _shortest_edit(x, a0, a1, y, b0, b1)
            effort.steps -= steps
            runs += found
            todo.append((i, a1, j, b1, False))
    return list(_joined(sorted(run for run in runs if run[2])))


def _joined(runs: Sequence[Run]) -> Iterator[Run]:
    """Make one run of those that touch on both sides."""
    a, b, length = 0, 0, 0
    for start, other, n in runs:
        if start == a + length and other == b + length:
            length += n
            continue
        if length:
            yield a, b, length
        a, b, length = start, other, n
    if length:
        yield a, b, length


def _anchors(x: list[int], a0: int, a1: int, y: list[int], b0: int, b1: int) -> list[tuple[int, int]]:
    """Pair the tokens that occur once on each side; of pairs that cross keep a longest row that does not."""
    places: dict[int, int] = {}
    for i in range(a0, a1):
        places[x[i]] = -1 if x[i] in places else i
    others: dict[int, int] = {}
    for j in range(b0, b1):
        if y[j] in places:
            others[y[j]] = -1 if y[j] in others else j
    pairs = [(i, others[token]) for token, i in places.items() if i >= 0 and others.get(token, -1) >= 0]
    tops: list[int] = []  # smallest end of a row of each length
    ends: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(tops, j)
        before.append(ends[length - 1] if length else -1)
        tops[length : length + 1] = [j]
        ends[length : length + 1] = [number]
    row: list[tuple[int, int]] = []
    number = ends[-1] if ends else -1
    while number >= 0:
        row.append(pairs[number])
        number = before[number]
    return row[::-1]


def _shortest_edit(x: list[int], a0: int, a1: int, y: list[int], b0: int, b1: int) -> tuple[list[Run], int, int, int]:
    """Follow the shortest edit from (a0, b0) up to `_WINDOW` edits.

    Returns:
        The runs on the way, the point reached in a and in b, and the steps that it took.
    Source: Myers, An O(ND) difference algorithm and its variations, 1986.
    """
    middle = _WINDOW + 2
    furthest = [-1] * (2 * middle + 1)  # by diagonal: the place in a
    furthest[middle] = a0
    drop = b0 - a0
    trace: list[list[int]] = []
    steps = 0
    goal = a1 - a0 - (b1 - b0)
    k = 0
    for edits in range(_WINDOW + 1):
        if edits:
            trace.append(furthest[:])
        for k in range(-edits, edits + 1, 2):
            i = _step(furthest, middle + k, k, a1, b1 - drop)[0] if edits else a0
            if i < 0:
                furthest[middle + k] = -1
                continue
            j = i - k + drop
            while i < a1 and j < b1 and x[i] == y[j]:
                i += 1
                j += 1
            furthest[middle + k] = i
        steps += edits + 1
        if abs(goal) <= edits and furthest[middle + goal] == a1 and (goal - edits) % 2 == 0:
            k = goal
            break
    else:
        k = max(
            range(-_WINDOW, _WINDOW + 1, 2),
            key=lambda d: (2 * furthest[middle + d] - d, -d) if furthest[middle + d] >= 0 else (-1, 0),
        )
    reached = i = furthest[middle + k]
    end = reached - k + drop
    runs: list[Run] = []
    while True:
        start, k_before = _step(trace[-1], middle + k, k, a1, b1 - drop) if trace else (a0, 0)
        runs.append((start, start - k + drop, i - start))
        if not trace:
            return runs, reached, end, steps
        i = trace.pop()[middle + k_before]
        k = k_before


def _step(furthest: list[int], at: int, k: int, a1: int, low: int) -> tuple[int, int]:
    """Take one edit onto diagonal `k`: where it lands in a (-1: nowhere) and the diagonal that it comes from."""
    down, right = furthest[at + 1], furthest[at - 1]
    if down >= 0 and down - k > low:
        down = -1
    if right >= a1:
        right = -1
    if right < down:
        return down, k + 1
    return (right + 1, k - 1) if right >= 0 else (-1, k)
