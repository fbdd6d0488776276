"""Names that were changed throughout a file of code."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from mentordesk.merge.text_words import Hunk

_NAME = re.compile(r"[^\W\d]\w*")
_MOST = 200
"""Lines of one change that are compared pair by pair."""


def renamed(old: Sequence[str], new: Sequence[str], changed: Sequence[Hunk]) -> dict[int, str]:
    """Return, by their number, the changed old lines in which something was renamed, with the names of now.

    A name counts as renamed when, in changed lines that agree in everything but names, it became the same other name
    each time, and one of the two is gone or new altogether.
    """
    became: dict[str, Counter[str]] = {}
    for a0, a1, b0, b1 in changed:
        if a1 - a0 != b1 - b0 or a1 - a0 > _MOST:
            continue
        for one, other in zip(old[a0:a1], new[b0:b1], strict=True):
            if _NAME.sub("x", one) == _NAME.sub("x", other):
                for before, after in zip(_NAME.findall(one), _NAME.findall(other), strict=True):
                    became.setdefault(before, Counter())[after] += 1
    names: dict[str, str] = {}
    for before, afters in became.items():
        after, count = afters.most_common(1)[0]
        if after != before and count >= 2 and count >= 0.8 * afters.total():
            names[before] = after
    if not names:
        return {}
    left = set(_NAME.findall("\n".join(new)))
    had = set(_NAME.findall("\n".join(old)))
    names = {before: after for before, after in names.items() if before not in left or after not in had}
    numbers = [number for a0, a1, _, _ in changed for number in range(a0, a1)] if names else []
    lines = {number: _NAME.sub(lambda match: names.get(match[0], match[0]), old[number]) for number in numbers}
    return {number: line for number, line in lines.items() if line != old[number]}
