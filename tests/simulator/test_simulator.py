"""Laptops that lose mail, are restored, copied and go on without each other end up the same, and nothing is lost."""

from __future__ import annotations

import pytest

from simulator import faults
from simulator.run import Tally, main, run_slice
from simulator.schedule import Schedule, play, schedule

CI = 20_000
OVER_A_GAP = (
    Schedule(
        (2, 2, 2, 2, 2),
        (
            ("report_lost", 142, 743, 1723),
            ("half_arrives", 3911, 2452, 3872),
            ("found_and_accepted", 2115, 1440, 2374),
        ),
    ),
    Schedule(
        (2, 2, 2, 1, 2),
        (
            ("report_lost", 2160, 2115, 1403),
            ("meet", 1338, 1704, 1807),
            ("meet", 3617, 287, 17),
            ("half_arrives", 4026, 1552, 2915),
            ("found_and_accepted", 932, 2836, 3868),
        ),
    ),
    Schedule(
        (2, 2, 2, 2, 2),
        (
            ("found_and_accepted", 2774, 2737, 3189),
            ("meet", 471, 928, 2211),
            ("meet", 134, 1319, 1598),
            ("half_arrives", 3564, 864, 1047),
            ("report_lost", 1185, 3568, 3041),
        ),
    ),
)
"""In these the words on paper speak while a change is lacking that stands between what is in hand and a report."""


def judge(tally: Tally) -> None:
    print(tally.report())
    assert not tally.failed
    assert not tally.rare()


def test_20_000_schedules_end_the_same_and_lose_nothing() -> None:
    judge(run_slice(range(1, 1 + CI)))


@pytest.mark.long
@pytest.mark.timeout(4 * 3600)
def test_a_million_schedules_end_the_same_and_lose_nothing() -> None:
    judge(run_slice(range(1, 1 + 1_000_000)))


def test_a_schedule_is_the_same_each_time() -> None:
    assert schedule(7) == schedule(7) != schedule(8)
    assert play(schedule(7)).happened == play(schedule(7)).happened


def test_the_command_prints_counts_and_fails_when_a_schedule_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["--schedules", "200", "--seed", "5"]) == 0
    assert "200 schedules" in capsys.readouterr().out
    sound, broken = play, faults.FAULTS["last writer wins"]
    monkeypatch.setattr("simulator.run.play", lambda plan: sound(plan, broken))
    assert main(["--schedules", "20", "--seed", "1"]) == 1
    shown = capsys.readouterr().out
    assert "play(Schedule(" in shown
    assert "nobody who saw them wrote again" in shown


# Schedules that found faults in the rules; each failed before its mend.


def test_a_row_edited_and_deleted_in_one_action_is_gone() -> None:
    plan = Schedule((2, 2), (("create", 0, 0, 0), ("delete", 0, 0, 0)))
    assert play(plan).problems == []


def test_a_ring_of_owners_can_be_deleted() -> None:
    steps = (
        ("create", 0, 0, 0),
        ("create", 0, 0, 1),  # a step of the goal
        ("create", 0, 1, 1),  # a step of that step
        ("move", 0, 0, 1),  # the first step goes below the second
        ("delete", 0, 1, 1),
    )
    assert play(Schedule((2, 2), steps)).problems == []


def test_a_late_mail_whose_parent_was_destroyed_ends_the_same() -> None:
    steps = (
        ("back_up", 1, 0, 0),
        ("edit", 1, 0, 0),
        ("edit", 1, 0, 0),
        ("send", 1, 1, 1),
        ("lose", 0, 0, 0),
        ("restore", 0, 0, 0),
    )
    assert play(Schedule((2, 2), steps)).problems == []


@pytest.mark.parametrize("plan", OVER_A_GAP)
def test_the_words_on_paper_vouch_for_nothing_that_hangs_over_a_gap(plan: Schedule) -> None:
    outcome = play(plan)
    assert outcome.problems == []
    assert outcome.happened["reported lost"]
