"""Whose turn it is, since when, and what is proven to have arrived."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from exchange.pair import Pair, copy_pair
from exchange.second import add_second
from mentordesk.actions.laptops import remove
from mentordesk.actions.pairings import edit_pairing
from mentordesk.queries.ledger import DAY, ME, NOBODY, PARTNER, ledger

START = 1_800_000_000_000


class Clock:
    """A clock that both laptops look at."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> int:
        return self.now

    def days(self, count: float) -> None:
        self.now += int(count * DAY)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pair(tmp_path: Path, clock: Clock) -> Iterator[Pair]:
    with copy_pair(tmp_path) as found:
        for side in (found.mentor, found.mentee):
            side.workspace.clock = clock
        found.exchange()
        found.exchange()
        clock.days(1)
        yield found


def test_after_a_clean_exchange_nobody_waits(pair: Pair) -> None:
    for side in (pair.mentor, pair.mentee):
        found = ledger(side.workspace)
        assert found.turn.who == NOBODY
        assert not found.unconfirmed


def test_an_update_waits_for_the_partner_until_his_next_one_confirms_it(pair: Pair, clock: Clock) -> None:
    pair.mentor.add_goal("news")
    made_at = clock.now
    files = pair.mentor.send()
    found = ledger(pair.mentor.workspace)
    assert (found.turn.who, found.turn.since, found.turn.days, found.turn.is_overdue) == (PARTNER, made_at, 7, False)
    assert found.last is not None
    assert found.last.confirmed == 0
    clock.days(2)
    pair.mentee.receive(*files)
    answer = pair.mentee.send()
    clock.days(3)
    pair.mentor.receive(*answer)
    found = ledger(pair.mentor.workspace)
    assert found.turn.who == NOBODY
    assert found.last is not None
    assert found.last.confirmed == clock.now
    assert found.unconfirmed == 0


def test_the_agreed_time_runs_from_the_first_update_not_from_the_latest(pair: Pair, clock: Clock) -> None:
    pair.mentor.workspace.do(edit_pairing, reply_days=4)
    pair.mentor.send()
    first = clock.now
    clock.days(3)
    pair.mentor.add_goal("and one thing more")
    pair.mentor.send()
    clock.days(1.5)
    turn = ledger(pair.mentor.workspace).turn
    assert (turn.since, turn.days, turn.is_overdue) == (first, 4, True)
    assert turn.due == first + 4 * DAY


def test_news_of_the_partner_makes_it_my_turn_until_an_update_is_made(pair: Pair, clock: Clock) -> None:
    pair.mentor.add_goal("news")
    clock.days(1)
    pair.mentee.receive(*pair.mentor.send())
    came = clock.now
    clock.days(2)
    turn = ledger(pair.mentee.workspace).turn
    assert (turn.who, turn.since) == (ME, came)
    pair.mentee.send()
    assert ledger(pair.mentee.workspace).turn.who != ME


def test_an_update_that_only_confirms_asks_for_no_answer(pair: Pair) -> None:
    pair.mentor.add_goal("news")
    pair.mentee.receive(*pair.mentor.send())
    pair.mentor.receive(*pair.mentee.send())
    assert ledger(pair.mentee.workspace).turn.who == NOBODY
    pair.mentee.receive(*pair.mentor.send())
    for side in (pair.mentor, pair.mentee):
        assert ledger(side.workspace).turn.who == NOBODY


def test_my_own_words_coming_back_are_no_news(pair: Pair) -> None:
    pair.mentor.add_goal("mine")
    pair.mentee.receive(*pair.mentor.send())
    pair.mentor.receive(*pair.mentee.send(full=True))
    assert ledger(pair.mentor.workspace).turn.who == NOBODY


def test_an_ended_pair_waits_for_nobody(pair: Pair, clock: Clock) -> None:
    pair.mentor.workspace.do(edit_pairing, state="ended")
    pair.mentor.send()
    clock.days(400)
    assert ledger(pair.mentor.workspace).turn.who == NOBODY


def test_a_lost_update_is_confirmed_once_a_later_one_with_the_same_arrives(pair: Pair, clock: Clock) -> None:
    pair.mentor.add_goal("lost on the way")
    pair.mentor.send()
    clock.days(1)
    pair.mentor.add_goal("arrives")
    pair.mentee.receive(*pair.mentor.send())
    assert all(not each.confirmed for each in ledger(pair.mentor.workspace).made[:2])
    clock.days(1)
    pair.mentor.receive(*pair.mentee.send())
    latest, lost = ledger(pair.mentor.workspace).made[:2]
    assert latest.confirmed == lost.confirmed == clock.now
    assert set(latest.by) == {pair.mentee.workspace.device}


def test_each_laptop_of_the_partner_confirms_for_itself(pair: Pair, clock: Clock, tmp_path: Path) -> None:
    second, mentor = add_second(pair.mentee, tmp_path / "second"), pair.mentor.workspace
    with second.workspace:
        one, other = pair.mentee.laptop.device, second.laptop.device
        pair.mentor.receive(*pair.mentee.send())
        pair.mentor.add_goal("news")
        files = pair.mentor.send()
        assert ledger(mentor).laptops.keys() == {one, other}
        assert ledger(mentor).made[0].by == {}
        clock.days(1)
        heard = clock.now
        second.receive(*files)
        pair.mentor.receive(*second.send())
        assert (ledger(mentor).made[0].by, ledger(mentor).made[0].confirmed) == ({other: heard}, heard)
        clock.days(1)
        pair.mentee.receive(*files)
        pair.mentor.receive(*pair.mentee.send())
        assert ledger(mentor).made[0].by == {one: clock.now, other: heard}
        assert ledger(mentor).made[0].confirmed == heard


@pytest.mark.parametrize("reason", ["lost", "unused"])
def test_a_laptop_that_was_given_up_is_no_longer_waited_for_and_confirms_nothing(
    pair: Pair, clock: Clock, tmp_path: Path, reason: str
) -> None:
    second, mentor = add_second(pair.mentee, tmp_path / "second"), pair.mentor.workspace
    with second.workspace:
        pair.mentor.receive(*pair.mentee.send())
        pair.mentor.add_goal("news")
        files = pair.mentor.send()
        second.receive(*files)
        pair.mentor.receive(*second.send())
        assert ledger(mentor).unconfirmed == 0
        pair.mentee.workspace.do(remove, second.laptop.device, reason)
        pair.mentor.receive(*pair.mentee.send())
        found = ledger(mentor)
        assert found.laptops.keys() == {pair.mentee.laptop.device}
        assert (found.made[0].by, found.made[0].confirmed, found.unconfirmed) == ({}, 0, found.made[0].at)
        clock.days(1)
        pair.mentee.receive(*files)
        pair.mentor.receive(*pair.mentee.send())
        assert ledger(mentor).made[0].by == {pair.mentee.laptop.device: clock.now}
        assert ledger(mentor).unconfirmed == 0
