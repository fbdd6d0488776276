"""Pages as people write them: “1-3, 8”."""

from __future__ import annotations

import re

_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:[-–—]\s*(\d{1,6})?\s*)?")


def read_pages(text: str, count: int) -> list[int] | None:
    """Return the pages that a text names among `count`, in its order; all for an empty one, None for what is none."""
    if not text.strip():
        return list(range(1, count + 1))
    found: dict[int, None] = {}
    for part in re.split(r"[,;،]", text):
        if (match := _RANGE.fullmatch(part)) is None:
            return None
        first = int(match[1])
        last = int(match[2]) if match[2] else count if re.search(r"[-–—]", part) else first
        if not 1 <= first <= last <= count:
            return None
        found |= dict.fromkeys(range(first, last + 1))
    return list(found)


def write_pages(pages: list[int]) -> str:
    """Return pages as a print system reads them: “1-3,8”."""
    runs: list[list[int]] = []
    for page in pages:
        if runs and page == runs[-1][-1] + 1:
            runs[-1].append(page)
        else:
            runs.append([page])
    return ",".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)
