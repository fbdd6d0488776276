"""What the first page asks is answered by indexes, and says the same as what reads everything."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.twins import Twins, hand_over, make_twins
from mentordesk.progress import Progress
from mentordesk.queries.history import news, news_count
from mentordesk.queries.roadmap import milestone_ahead
from mentordesk.records import Goal, Milestone, Stage
from mentordesk.workspace import feed
from mentordesk.workspace.workspace import Workspace


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    with make_twins(tmp_path) as found:
        yield found


def put(workspace: Workspace, *records: Goal | Milestone | Stage) -> None:
    with workspace.change("tests.put") as change:
        for each in records:
            change.put(each)


def test_the_count_of_news_is_the_count_of_what_the_news_tell(twins: Twins) -> None:
    put(twins.ana, Goal(title="mine"))
    put(twins.ben, Goal(title="one"), Stage(title="first"))
    put(twins.ben, Goal(title="two"))
    hand_over(twins.ben, twins.ana)
    told = news(twins.ana)
    found = news_count(twins.ana)
    assert found.records == Counter(each.table for each in told) == {"goals": 2, "stages": 1}
    assert found.at == max(each.at for each in told)
    feed.mark_read(twins.ana)
    assert news_count(twins.ana).records == {}


def ahead(workspace: Workspace) -> str:
    found = milestone_ahead(workspace)
    return found.title if found else ""


def test_the_milestone_ahead_is_the_first_of_the_first_stage_that_has_one(twins: Twins) -> None:
    early, late = Stage(title="early", position="a"), Stage(title="late", position="b")
    put(twins.ana, early, late)
    assert ahead(twins.ana) == ""
    put(twins.ana, Milestone(title="loose", position="a"), Milestone(title="unknown stage", stage="f" * 32))
    assert ahead(twins.ana) == "loose"
    put(twins.ana, Milestone(title="later", stage=late.id, position="a"))
    assert ahead(twins.ana) == "later"
    put(twins.ana, *(Milestone(title=each, stage=early.id, position=each) for each in ("n", "m")))
    assert ahead(twins.ana) == "m"
    put(twins.ana, Milestone(title="active", state="active"))
    assert ahead(twins.ana) == "active"


def test_what_came_in_is_indexed_in_slices_until_nothing_waits(twins: Twins) -> None:
    put(twins.ben, *(Goal(title=f"goal {number}") for number in range(100)))
    hand_over(twins.ben, twins.ana)
    assert twins.ana.search.behind() >= 100
    stopped = Progress()
    stopped.cancel()
    twins.ana.search.index_in_slices(stopped)
    assert twins.ana.search.behind() >= 100
    twins.ana.search.index_in_slices(Progress())
    assert twins.ana.search.behind() == 0
    assert twins.ana.search.find("goal 99")[0].title == "goal 99"
