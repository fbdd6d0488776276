"""At least 95 % of places right and under 1 % silently wrong, by size of edit, over edits whose truth is known."""

from __future__ import annotations

import pytest

from core.anchors.proof import KINDS, SIZES, count, share, table

FULL = 500


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", SIZES)
def test_places_are_found_or_flagged(kind: str, size: float) -> None:
    found = count(kind, size, edits=16)
    assert share(found, "right") >= 95
    assert share(found, "wrong") <= 1


@pytest.mark.long
def test_places_are_found_or_flagged_at_full_size(capsys: pytest.CaptureFixture[str]) -> None:
    told = table(FULL)
    with capsys.disabled():
        print(f"\n{told}")
    for line in told.splitlines()[2:]:
        right, _, wrong = (float(cell.strip(" %")) for cell in line.split("|")[3:6])
        assert right >= 95, line
        assert wrong < 1, line
