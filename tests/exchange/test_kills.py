"""A program killed at any moment has kept everything that it had promised."""

from __future__ import annotations

import pytest

from exchange.kills import Tally, run


def judge(tally: Tally) -> None:
    print(tally.report())
    assert not tally.wrong
    assert all(tally.said.values())


def test_30_kills() -> None:
    judge(run(30))


@pytest.mark.long
@pytest.mark.timeout(7_200)
def test_1_000_kills() -> None:
    judge(run(1_000))
