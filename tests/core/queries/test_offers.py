"""What the program offers by itself: one of a kind, put off for its time, never twice."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.workspace.laptops import make_workspace
from mentordesk.queries.offers import DAY, Offer, Source, offers, put_off
from mentordesk.workspace.workspace import Workspace

NOON = 1_795_348_800_000


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with make_workspace(tmp_path) as made:
        made.clock = lambda: NOON
        yield made


def source(*found: Offer) -> Source:
    return lambda _workspace: found


BACKUP = Offer("backup", "2026-11")
OLD, NEW = Offer("laptop", "old", quiet_days=90), Offer("laptop", "new", quiet_days=90)


def test_at_most_one_of_a_kind_is_offered_in_the_order_of_the_sources(workspace: Workspace) -> None:
    assert offers(workspace, [source(OLD, NEW), source(), source(BACKUP)]) == [OLD, BACKUP]


def test_what_was_put_off_stays_away_for_its_time_and_the_next_of_its_kind_comes(workspace: Workspace) -> None:
    sources = [source(OLD, NEW), source(BACKUP)]
    put_off(workspace, OLD)
    put_off(workspace, BACKUP)
    assert offers(workspace, sources) == [NEW]
    workspace.clock = lambda: NOON + 30 * DAY
    assert offers(workspace, sources) == [NEW, BACKUP]
    workspace.clock = lambda: NOON + 90 * DAY
    assert offers(workspace, sources) == [OLD, BACKUP]


def test_another_subject_is_another_offer(workspace: Workspace) -> None:
    put_off(workspace, BACKUP)
    assert offers(workspace, [source(Offer("backup", "2026-12"))]) == [Offer("backup", "2026-12")]


def test_some_are_put_off_for_good(workspace: Workspace) -> None:
    nudge = Offer("nudge", "update", quiet_days=0)
    put_off(workspace, nudge)
    workspace.clock = lambda: NOON + 4_000 * DAY
    assert offers(workspace, [source(nudge)]) == []


def test_a_clock_that_was_wrong_when_it_was_put_off_silences_nothing(workspace: Workspace) -> None:
    workspace.clock = lambda: NOON + 9_000 * DAY
    put_off(workspace, BACKUP)
    workspace.clock = lambda: NOON
    assert offers(workspace, [source(BACKUP)]) == [BACKUP]


def test_putting_off_is_no_change_and_only_the_latest_are_remembered(workspace: Workspace) -> None:
    for number in range(260):
        workspace.clock = lambda number=number: NOON + number  # type: ignore[misc]
        put_off(workspace, Offer("nudge", str(number), quiet_days=0))
    assert workspace.log.last() == 0
    seen = [bool(offers(workspace, [source(Offer("nudge", str(each), quiet_days=0))])) for each in (59, 60, 259)]
    assert seen == [True, False, False]
