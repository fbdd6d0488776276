"""A program killed at any moment has kept everything that it had promised."""

from __future__ import annotations

import pytest

from exchange import way_back
from exchange.kills import Tally, run
from exchange.victims import CHILDREN

DAILY = tuple(each for each in CHILDREN if each not in way_back.CHILDREN)


def judge(tally: Tally) -> None:
    print(tally.report())
    assert not tally.wrong
    assert all(tally.said.values())


def test_30_kills() -> None:
    judge(run(30, names=DAILY))


def test_6_kills_on_the_way_back() -> None:
    tally = run(6, names=tuple(way_back.CHILDREN))
    print(tally.report())
    assert not tally.wrong
    assert tally.said.total()


@pytest.mark.long
@pytest.mark.timeout(7_200)
def test_1_000_kills() -> None:
    judge(run(1_000, names=DAILY))


@pytest.mark.long
@pytest.mark.timeout(7_200)
def test_300_kills_on_the_way_back() -> None:
    judge(run(300, names=tuple(way_back.CHILDREN)))
