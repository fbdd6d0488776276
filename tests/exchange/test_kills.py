"""A program killed at any moment has kept everything that it had promised."""

from __future__ import annotations

from pathlib import Path

import pytest

from exchange import way_back
from exchange.killed import older
from exchange.kills import Tally, run
from exchange.pair import MENTOR, template
from exchange.victims import CHILDREN
from mentordesk.progress import Progress
from mentordesk.workspace.migrations import TEXT
from mentordesk.workspace.workspace import Workspace

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


def test_an_older_pair_tells_that_it_is_brought_to_the_present_format(tmp_path: Path) -> None:
    told: list[str] = []

    class Told(Progress):
        def report(self, done: int, total: int, text: str) -> None:
            told.append(text)

    older(tmp_path)
    for _ in ("brought to the present format", "already there"):
        Workspace.open(tmp_path / "old0", lambda: template()[1][MENTOR], progress=Told()).close()
    assert told == [TEXT]
